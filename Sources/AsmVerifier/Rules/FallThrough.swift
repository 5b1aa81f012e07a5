import AsmX86

extension Rule {
  /// ASM005: control doesn't get behind the function's last instruction.
  ///
  /// Proves it on every path. Takes it that `call` comes back, except from a function of the module that has no
  /// way out, and one that the author said never returns; and that a system call does, except those that end
  /// the process, where their number is set right before them.
  static let fallThrough = Rule(
    code: .fallThrough, title: "control falls off the end of a function",
    summary: """
      Behind a function's last instruction lies whatever comes next in the object: another function, which isn't \
      made to be entered so, or padding.
      """,
    proves: "No path gets behind the function's last instruction.",
    cannotProve: """
      It takes it that `call` comes back, except from a function of the program that has no way out and one that the \
      author said never returns, and that a system call does, except those that end the process, where their number \
      is set right before them.
      """
  ) { analysis in
    guard !analysis.graph.blocks.isEmpty else { return [finding(analysis)] }
    return analysis.blocksThatFallOff.map { block in
      let site = analysis.graph.site(of: block.last)
      var remedy = remedy
      if let site, site.kind == .external {
        remedy =
          "say so where it never returns: CFunction(\"\(site.name)\", neverReturns: true); else " + remedy
      }
      return finding(analysis, remedy: remedy, at: block.last)
    }
  }

  private static func finding(
    _ analysis: FunctionAnalysis, remedy: String = remedy, at instruction: Int? = nil
  ) -> Finding {
    Finding(
      code: .fallThrough,
      diagnostic: Diagnostic(
        "control falls off the end of \(analysis.function.name)",
        notes: [.init("what comes next in the object runs then")], remedy: remedy,
        at: instruction.map(analysis.location) ?? analysis.function.location),
      function: analysis.function.name, instruction: instruction)
  }

  private static let remedy = "end it with f.ret(), f.return(), f.jmp or f.exit"
}
