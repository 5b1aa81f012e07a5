import AsmPlatform
import AsmProgram
import AsmX86

extension Rule {
  /// ASM024: the length passed with data is the data's own.
  ///
  /// Compares them where a system call is given the label of data of the module and, for its size, a number or the
  /// length of data, and wants of a path that it ends with a zero byte. More than there is, ASM016 reports.
  static let textLength = Rule(
    code: .textLength, title: "length of another text",
    summary: """
      A length that was counted by hand, or is another text's, cuts the text off or gives away what lies behind it; a \
      path ends at a zero byte.
      """,
    proves: """
      Where data of the module is passed by its label to a system call with a number or a length of data, the \
      length is its own; a path has a zero byte.
      """,
    cannotProve: """
      Nothing of lengths that are computed, and of data behind other pointers.
      """, interest: [.systemCall]
  ) { analysis, place, state, findings in
    guard let site = analysis.graph.site(of: place.index), site.isKnown else { return }
    for memory in site.memory where memory.direction == .input {
      let address = state[memory.register]
      guard address.kind == .data else { continue }
      let name = analysis.function.symbols[UInt32(address.number)].text
      guard let data = analysis.data(name), let call = site.call else { continue }
      let parameter = call.parameters(on: analysis.platform)[memory.parameter].name
      if memory.isText {
        guard let text = data.text, !text.contains(0) else { continue }
        findings.append(
          analysis.finding(
            .textLength, "\(site.title) reads its \(parameter) up to a zero byte, and \(name) has none",
            at: place.index,
            notes: [.init("declared here", at: data.location)], remedy: "end the text with \\0"))
      } else if case .register(let register, 1) = memory.size {
        compare(state[register], name, data, site, place.index, analysis, &findings)
      }
    }
  }

  private static func compare(
    _ length: Value, _ name: String, _ data: DataFacts, _ site: CallSite, _ index: Int,
    _ analysis: FunctionAnalysis,
    _ findings: inout [Finding]
  ) {
    guard let size = data.size else { return }
    if length.kind == .length {
      let other = analysis.function.symbols[UInt32(length.number)].text
      let own = data.lengthName ?? "\(name)_LENGTH"
      guard other != own else { return }
      findings.append(
        analysis.finding(
          .textLength, "\(site.title) is given \(name) with \(other), another text's length", at: index,
          notes: [.init("\(name) has \(size) bytes, \(own)", at: data.location)],
          remedy: "pass \(name).length, or leave the length out of the statement"))
    } else if length.kind == .constant, let text = data.text, length.number < size, length.number > 0 {
      // The zero byte that ends it for others may be left out.
      guard length.number < size - 1 || text.last != 0 else { return }
      findings.append(
        analysis.finding(
          .textLength,
          "\(site.title) is given \(counted: length.number, "byte") of \(name), which has \(size)",
          severity: .warning, at: index,
          notes: [.init("declared here", at: data.location)],
          remedy: "pass \(name).length, or leave the length out of the statement"))
    }
  }
}
