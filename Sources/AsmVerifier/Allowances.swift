import AsmProgram
import AsmX86

/// What the author allowed, held against what the rules found.
struct Allowances {
  /// The functions that have any, in the module's order.
  private var functions: [LoweredFunction] = []
  /// How many functions have each symbol: two files may each have one of their own.
  private var counts: [String: Int] = [:]

  private struct Place: Hashable {
    var location: SourceLocation
    var code: RuleCode
  }

  init(in module: Module) {
    let all = module.files.lazy.flatMap(\.sections).flatMap(\.functions)
    functions = all.filter { !$0.allowances.isEmpty }
    guard !functions.isEmpty else { return }
    for function in all { counts[function.name, default: 0] += 1 }
  }

  /// `findings` without those that are allowed, and with the allowances, of the rules that ran, that none of
  /// them needed.
  ///
  /// A Swift function that's used several times makes as many allowances of one statement; it's needed where
  /// one of them is.
  func applied(to findings: [Finding], of rules: [Rule]) -> [Finding] {
    guard !functions.isEmpty else { return findings }
    var needed = Set<Place>()
    var result = findings.filter { finding in
      let allowances = allowances(covering: finding)
      for allowance in allowances { needed.insert(Place(location: allowance.location, code: allowance.code)) }
      return allowances.isEmpty
    }
    let ran = Set(rules.map(\.code))
    guard ran.contains(.unneededAllowance) else { return result }
    for function in functions {
      for allowance in function.allowances where ran.contains(allowance.code) {
        guard needed.insert(Place(location: allowance.location, code: allowance.code)).inserted else {
          continue
        }
        result.append(Self.unneeded(allowance, in: function))
      }
    }
    return result
  }

  private func allowances(covering finding: Finding) -> [Allowance] {
    guard let name = finding.function else { return [] }
    var candidates = functions.filter { $0.name == name }
    if counts[name, default: 0] > 1 { candidates.removeAll { !$0.isPlace(of: finding) } }
    return candidates.flatMap(\.allowances).filter {
      $0.code == finding.code && $0.covers(finding.instruction)
    }
  }

  private static func unneeded(_ allowance: Allowance, in function: LoweredFunction) -> Finding {
    Finding(
      code: .unneededAllowance,
      diagnostic: Diagnostic(
        .warning, "nothing here breaks \(allowance.code.name) (\(allowance.code.rawValue)), which is allowed",
        notes: [.init("the reason given: \(allowance.reason)")],
        remedy: "leave the allowance out, or put it around the statement that needs it",
        at: allowance.location), function: function.name)
  }
}

extension LoweredFunction {
  /// Whether `finding`, of a function of this name, stands at a place of this one.
  fileprivate func isPlace(of finding: Finding) -> Bool {
    guard let instruction = finding.instruction else { return location == finding.diagnostic.location }
    return places.indices.contains(instruction)
      && location(of: instruction) == finding.diagnostic.location
  }
}

extension Rule {
  /// ASM036: what's allowed is found.
  ///
  /// Its findings are made by `Allowances`, which sees those of the other rules. Says nothing of allowances of
  /// rules that didn't run: those of level `strict`, unless that's asked for.
  static let unneededAllowance = Rule(
    code: .unneededAllowance, level: .warning, title: "allowance not needed",
    summary: """
      An allowance that covers nothing tells its reader of a fault that isn't there, and would hide one that comes \
      later.
      """,
    proves:
      "Each allowance covers a finding of its rule, in one of the functions that its statement is part of.",
    cannotProve: """
      Nothing of allowances of rules that didn't run: those that run with --strict only, where it isn't given.
      """
  ) { _ in [] }
}
