import AsmPlatform

/// What the names in a function's text stand for in the kernels' headers.
enum KernelNames {
  private static let systemCalls = Dictionary(
    SystemCall.all.map { ($0.macro, $0) }, uniquingKeysWith: { first, _ in first })

  private static let structures = Dictionary(
    uniqueKeysWithValues: Platform.all.map { platform in
      (
        platform,
        Dictionary(
          StructureLayout.all(on: platform).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      )
    })

  /// The constant called `name`.
  static func constant(_ name: String) -> Constant? { Constant.named(name) }

  /// The families of constants, numbered in the order in which `defines.s` shows them.
  static let familyOrder: [String: Int] = {
    var order: [String: Int] = [:]
    for constant in Constant.all where order[constant.family] == nil { order[constant.family] = order.count }
    return order
  }()

  /// The system call that `text`, `SYSCALL(BIND)`, numbers.
  static func systemCall(_ text: String) -> SystemCall? {
    guard text.hasPrefix("SYSCALL("), text.hasSuffix(")") else { return nil }
    return systemCalls[String(text.dropFirst(8).dropLast())]
  }

  /// The structure called `name`, where `platform` has it.
  static func structure(_ name: String, on platform: Platform) -> StructureLayout? {
    structures[platform]?[name]
  }

  /// The structure that `text`, `sockaddr_in.sin_port` or `sockaddr_in_size`, belongs to; `own` are the author's.
  static func structure(
    ofPart text: String, on platform: Platform, own: [String: StructureLayout] = [:]
  ) -> StructureLayout? {
    let name: String
    if let dot = text.firstIndex(of: ".") {
      name = String(text[..<dot])
    } else if text.hasSuffix("_size") {
      name = String(text.dropLast(5))
    } else {
      return nil
    }
    return own[name] ?? structure(name, on: platform)
  }

  /// What's wrong with the numbers of `text`, `slot + termios.c_cc + 40`: one that leads out of the field before it.
  static func problem(inPath text: String, on platform: Platform, own: [String: StructureLayout]) -> String? {
    var field: StructureLayout.Field?
    var name = ""
    for part in text.parts {
      guard let number = Int(part) else {
        name = part
        field = structure(ofPart: part, on: platform, own: own)?.field(
          String(part[part.index(after: part.firstIndex(of: ".") ?? part.startIndex)...]))
        continue
      }
      guard let field, number >= field.size else { continue }
      return
        "\(name) has \(field.size) bytes, \(field.count) of \(field.elementSize): there's nothing of it \(number) bytes further"
    }
    return nil
  }

  /// The number that a constant, system call, field offset, structure size or number stands for; nil where
  /// `platform` has none.
  static func value(
    of text: String, on platform: Platform, own: [String: StructureLayout] = [:]
  ) -> Int64? {
    if let number = Int64(text) { return number }
    if text.contains(" + ") {
      var sum: Int64 = 0
      for part in text.split(separator: "+") {
        guard let value = value(of: String(part.trimming), on: platform, own: own) else { return nil }
        sum += value
      }
      return sum
    }
    if text.contains(" | ") {
      var union: Int64 = 0
      for part in text.split(separator: "|") {
        guard let value = value(of: String(part.trimming), on: platform, own: own) else { return nil }
        union |= value
      }
      return union
    }
    if let call = systemCall(text) {
      return call.number(on: platform).map { platform.systemCallBase + Int64($0) }
    }
    if let constant = constant(text) { return constant.value(on: platform) }
    guard let layout = structure(ofPart: text, on: platform, own: own) else { return nil }
    guard let dot = text.firstIndex(of: ".") else { return Int64(layout.size) }
    return layout.field(String(text[text.index(after: dot)...])).map { Int64($0.offset) }
  }

  /// What `defines.s` defines whatever a program uses, its guard included.
  private static let ownMacros: Set<String> = [
    "DEFINES_S", "SYSCALL", "SYSCALL_BASE", Platform.linux.macro, Platform.macos.macro,
  ]

  /// Whether `defines.s` may define `name` as a macro or structure.
  static func isKnown(_ name: String) -> Bool {
    constant(name) != nil || systemCalls[name] != nil || ownMacros.contains(name)
      || Platform.all.contains { structure(name, on: $0) != nil || structure(ofPart: name, on: $0) != nil }
  }
}
