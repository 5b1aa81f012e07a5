import AsmProgram

/// Proofreads a module before it's assembled.
public enum Verifier {
  /// Everything that `rules` find wrong in `module`, in order of place.
  ///
  /// Each function is followed along every path from its entry, with what is known of rsp, of the registers and of the stack's
  /// slots. Functions that others call come first, so that a call of the module's own function is known by
  /// what that function does, and any other by the ABI.
  ///
  /// Not proved: what an indirect jump goes to and what only it reaches, stores to the stack through
  /// pointers that the function was given, depths of the stack that only run time knows.
  ///
  /// Findings that the author allowed are left out; allowances of rules that ran and that none needed are reported.
  public static func findings(
    in module: Module, rules: [Rule] = Rules.all, options: VerifierOptions = VerifierOptions()
  ) -> [Finding] {
    let rules = rules.filter { options.strict || $0.level != .strict }
    var analysis = ModuleAnalysis(module, rules: rules)
    var findings = analysis.run()
    findings = Allowances(in: module).applied(to: findings, of: rules)
    findings.sort { $0.isBefore($1) }
    return findings
  }
}
