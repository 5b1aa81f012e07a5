import AsmX86

/// How each form of `Forms` is written.
enum FormTexts {
  /// In order of the forms' numbers; one more, for numbers that no form has, stops nasm with a message.
  static let all: [FormText] = {
    let forms = Forms.all
    var texts: [FormText] = []
    texts.reserveCapacity(forms.count + 1)
    var start = 0
    while start < forms.count {
      let end = forms[start...].firstIndex { $0.mnemonic != forms[start].mnemonic } ?? forms.count
      for form in forms[start..<end] {
        texts.append(FormText(form, needsKeyword: form.needsKeyword(among: forms[start..<end])))
      }
      start = end
    }
    texts.append(FormText(mnemonic: "%error no such form", operands: []))
    return texts
  }()
}

extension Form {
  /// Whether the registers beside a memory operand don't say how many bits are meant: where another form of the
  /// mnemonic differs only in that size, and where NASM itself doesn't tell (`{vex}`).
  fileprivate func needsKeyword(among siblings: ArraySlice<Form>) -> Bool {
    guard let place = operands.firstIndex(where: { if case .memory = $0 { true } else { false } }) else {
      return false
    }
    if spelling == .vex || effects.prefixes.contains(.vex) || effects.prefixes.contains(.vexBytes) {
      return true
    }
    return siblings.contains { other in
      other.operands.count == operands.count && other.operands[place] != operands[place]
        && other.operands.indices.allSatisfy { index in
          if index == place, case .memory = other.operands[index] { return true }
          return other.operands[index].hasSameText(as: operands[index])
        }
    }
  }
}

extension OperandKind {
  /// Whether NASM can't tell the two apart: xmm0–15 and xmm0–31 are one kind of register to it.
  fileprivate func hasSameText(as other: OperandKind) -> Bool {
    switch (self, other) {
    case (.register(let first), .register(let second)): first.description == second.description
    default: self == other
    }
  }
}

extension FormText {
  init(_ form: Form, needsKeyword: Bool) {
    var name = form.mnemonic
    var traits: Traits = []
    switch form.spelling {
    case .plain, .bytes, .bytesForDisplacement, .bytesForRounding: break
    case .vex: name = "{vex} " + name
    case .evex: name = "{evex} " + name
    case .text(let text): name = text
    }
    if form.mnemonic.hasPrefix("j"), form.operands == [.branchTarget(isShort: false)] {
      traits.insert(.sizableJump)
    }
    self.init(
      mnemonic: name, operands: form.operands.map(Kind.init), traits: traits,
      byteCondition: form.spelling.byteCondition, roundingPlace: Self.roundingPlace(form),
      needsKeyword: needsKeyword)
  }
}

extension FormText {
  /// In front of general registers and immediates, behind the vectors; but NASM 3 takes that of `vcvtsi2sh` and
  /// `vcvtusi2sh` only behind the general register.
  private static func roundingPlace(_ form: Form) -> Int {
    guard form.decorations.takesRounding || form.decorations.suppressesExceptions else { return 0 }
    if form.mnemonic.hasSuffix("si2sh") { return form.operands.count }
    let last = form.operands.lastIndex { operand in
      if case .register(let kind) = operand { kind.isVector } else { false }
    }
    return last.map { $0 + 1 } ?? 0
  }
}

extension RegisterClass {
  fileprivate var isVector: Bool {
    switch self {
    case .xmm, .xmmAll, .ymm, .ymmAll, .zmm: true
    default: false
    }
  }
}

extension FormText.Kind {
  init(_ operand: OperandKind) {
    switch operand {
    case .fixed: self = .otherRegister
    case .register(let kind): self = .register(bits: Register(rawValue: kind.rawValues.lowerBound).bits)
    case .memory(let bits, let takesKeyword):
      self = .memory(bits: bits, takesKeyword: takesKeyword && bits != 0)
    case .vectorIndexed, .tileMemory, .boundMemory: self = .memory(bits: 0, takesKeyword: false)
    case .broadcast(let bits, let count): self = .broadcast(bits: bits, count: count)
    case .farMemory(let bits): self = .farMemory(bits: bits)
    case .absoluteMemory: self = .absolute
    case .immediate: self = .immediate
    case .branchTarget: self = .target
    }
  }
}
