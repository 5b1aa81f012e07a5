import AsmPlatform
import AsmX86

extension FunctionBuilder {
  /// A system call as C would write it, for the comment above it: `bind(socket, &addr, sizeof(addr))`.
  func describe(_ name: String, _ parameters: [SystemCall.Parameter], _ sources: [ArgumentSource]) -> String {
    let arguments = zip(parameters, sources).map { parameter, source in
      if case .length(let of) = parameter.kind, of < sources.count,
        case .address(_, let name, let size) = sources[of], case .symbol(let symbol, _) = source,
        symbol == size,
        symbol.kind == .structure || Int64(symbol.text) != nil
      {
        return "sizeof(\(name))"
      }
      return describe(source, for: parameter)
    }
    return "\(name)(\(arguments.joined(separator: ", ")))"
  }

  private func describe(_ source: ArgumentSource, for parameter: SystemCall.Parameter) -> String {
    switch source {
    case .number(0):
      if case .pointer = parameter.kind { "NULL" } else { "0" }
    case .number(let number):
      String(number)
    case .symbol(let symbol, _):
      symbol.text
    case .register(let register):
      savedRegisters.first { $0.register == register.full }?.name.flatMap(shortName) ?? register.name
    case .address(let address, let name, _):
      address.symbol?.kind == .frameSlot ? "&\(name)" : name
    case .memory(let address, _):
      address.symbol?.text ?? "[\(address.base.name)]"
    }
  }

  /// A saved register's name, where it's a word and not a sentence.
  private func shortName(_ name: String) -> String? { name.contains(" ") ? nil : name }

  /// A comment for a step of its own, with a blank line above it unless something stands there already.
  func stepComment(_ text: String) {
    // Where a label, comment or blank line is right above, that's enough; a label that only error handlers
    // come back to ends the step before.
    let above = annotations(from: instructions.count - 1).last { $0.position == instructions.count }
    var isStepEnd = false
    if case .label(let number) = above?.kind { isStepEnd = resumeLabels[number] != nil }
    if !instructions.isEmpty, above == nil || isStepEnd { annotate(.blankLine) }
    comment(text)
  }
}
