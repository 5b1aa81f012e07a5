import AsmProgram
import AsmX86

extension Rule {
  /// ASM031: the vector registers' upper halves and the MMX registers are left as others expect them.
  ///
  /// Reports a call or return with upper halves in use (`vzeroupper` is missing), instructions of SSE meanwhile, and a
  /// call or return with MMX in use (`emms` is missing). A function whose contract passes or returns a ymm register may
  /// leave them in use.
  static let vectorState = Rule(
    code: .vectorState, level: .warning, title: "vzeroupper or emms missing",
    summary: """
      While upper halves of ymm registers are in use, instructions of SSE are slow, and MMX leaves the x87 registers \
      full, so that floating-point results become NaN (Intel optimization manual 15.3; SDM volume 1, 9.6.3).
      """,
    proves: """
      Upper halves of vector registers aren't in use at calls of other objects and at returns, nor MMX registers.
      """,
    cannotProve: """
      What callees leave. A function of the module may be called with them in use.
      """, interest: [.calls, .leaves, .vector]
  ) { analysis, place, state, findings in
    let site = analysis.graph.site(of: place.index)
    if place.facts.traits.kind.contains(.legacyVector) {
      guard state.upperHalvesBy >= 0, !findings.contains(where: { $0.code == .vectorState }) else { return }
      let mnemonic = analysis.mnemonic(place.index)
      findings.append(
        analysis.finding(
          .vectorState, "\(mnemonic) of SSE runs while upper halves of vector registers are in use",
          severity: .warning, at: place.index,
          notes: [analysis.note("in use since here", at: Int(state.upperHalvesBy))],
          remedy: "use v\(mnemonic), or f.vzeroupper() first"))
      return
    }
    let occasion: String
    switch place.facts.traits.flow {
    case .call, .indirectCall:
      guard let site, site.kind != .local, site.kind != .nextInstruction, site.kind != .function else {
        return
      }
      occasion = "at the call of \(site.title)"
    case .return: occasion = "where \(analysis.function.name) returns"
    case .jump, .branch:
      guard let site, site.kind == .external else { return }
      occasion = "at the jump to \(site.title)"
    default: return
    }
    if state.upperHalvesBy >= 0, !analysis.passesWideVectors {
      findings.append(
        analysis.finding(
          .vectorState, "upper halves of vector registers are in use \(occasion)", severity: .warning,
          at: place.index,
          notes: [analysis.note("in use since here", at: Int(state.upperHalvesBy))],
          remedy: "f.vzeroupper() before it"))
    }
    if state.mmxBy >= 0 {
      findings.append(
        analysis.finding(
          .vectorState, "the x87 registers are in use by MMX \(occasion)", severity: .warning,
          at: place.index,
          notes: [analysis.note("in use since here", at: Int(state.mmxBy))], remedy: "f.emms() before it"))
    }
  }
}

extension FunctionAnalysis {
  /// The contract names a register of 256 or 512 bits.
  fileprivate var passesWideVectors: Bool {
    let contract = function.contract
    return ((contract.parameters ?? []) + (contract.results ?? [])).contains { $0.bits >= 256 && $0.isVector }
  }
}
