import AsmX86

/// How each form of `Forms` is written.
enum FormTexts {
  /// In order of the forms' numbers; one more, for numbers that no form has, stops nasm with a message.
  static let all: [FormText] =
    Forms.all.map(FormText.init) + [
      FormText(mnemonic: "%error no such form", operands: [], isJumpOfTwoSizes: false)
    ]
}

extension FormText {
  init(_ form: Form) {
    self.init(
      mnemonic: form.mnemonic, operands: form.operands.map(Kind.init),
      isJumpOfTwoSizes: form.mnemonic.hasPrefix("j") && form.operands == [.branchTarget(isShort: false)])
  }
}

extension FormText.Kind {
  init(_ operand: OperandKind) {
    switch operand {
    case .fixed: self = .otherRegister
    case .register(let kind): self = .register(bits: Register(rawValue: kind.rawValues.lowerBound).bits)
    case .memory(let bits, let takesKeyword):
      self = .memory(bits: bits, takesKeyword: takesKeyword && bits != 0)
    case .immediate: self = .immediate
    case .branchTarget: self = .target
    }
  }
}
