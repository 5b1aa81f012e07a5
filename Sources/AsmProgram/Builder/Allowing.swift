import AsmX86

extension FunctionBuilder {
  /// Writes `statements` as they stand, and lets them break one of the verifier's rules: what it finds in
  /// their instructions, or in the error handlers that they bring with them, isn't reported.
  ///
  /// An allowance that nothing needs is itself reported (ASM036). Findings about the function as a whole, and
  /// in the prologue, are allowed by the function: `Function(…) { … }.allowing(…)`. A `f.return()` that
  /// stands last in the function is its epilogue, which is covered then.
  ///
  /// - Parameters:
  ///   - code: the rule.
  ///   - reason: why that's right here; becomes a comment above the first statement. Empty ones are refused.
  /// - Returns: what `statements` returns.
  @discardableResult
  public func allowing<Result>(
    _ code: RuleCode, because reason: String, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column, _ statements: () throws -> Result
  ) rethrows -> Result {
    let here = location(place(file, line, column))
    if Allowance.isReason(reason) {
      stepComment(reason)
    } else {
      diagnostics.append(Allowance.missingReason(for: code, at: here))
    }
    let number = allowances.count
    allowances.append(Allowance(code: code, reason: reason, extent: .instructions([]), location: here))
    return try allowing([number]) { try statements() }
  }

  /// Writes what `statements` emit under the allowances of these numbers too.
  func allowing<Result>(_ numbers: [Int], _ statements: () throws -> Result) rethrows -> Result {
    let outer = openAllowances
    openAllowances += numbers
    let first = instructions.count
    defer {
      openAllowances = outer
      cover(first..<instructions.count, by: numbers)
    }
    return try statements()
  }

  /// Lets the allowances of these numbers cover the instructions in `run`.
  func cover(_ run: Range<Int>, by numbers: [Int]) {
    guard !run.isEmpty else { return }
    for number in numbers {
      guard case .instructions(var runs) = allowances[number].extent else { continue }
      runs.append(run)
      allowances[number].extent = .instructions(runs)
    }
  }

  /// The allowances that cover the instruction at `index`, by their numbers.
  func allowancesCovering(_ index: Int) -> [Int] {
    allowances.indices.filter { allowances[$0].covers(index) }
  }

  /// Takes the instruction at `index`, the last one, out of every allowance.
  func uncover(_ index: Int) {
    for number in allowancesCovering(index) {
      guard case .instructions(let runs) = allowances[number].extent else { continue }
      allowances[number].extent = .instructions(
        runs.map { $0.clamped(to: 0..<index) }.filter { !$0.isEmpty })
    }
  }

  /// Makes room for `count` instructions that are put before the one at `position`.
  func moveAllowances(from position: Int, by count: Int) {
    func moved(_ index: Int) -> Int { index < position ? index : index + count }
    for number in allowances.indices {
      guard case .instructions(let runs) = allowances[number].extent else { continue }
      // Between two instructions of one run nothing is ever put.
      allowances[number].extent = .instructions(
        runs.map { moved($0.lowerBound)..<moved($0.upperBound - 1) + 1 })
    }
  }

  /// What the function itself is allowed, and what its statements are.
  func finishedAllowances(of function: Function) -> [Allowance] {
    for allowance in function.allowances where !Allowance.isReason(allowance.reason) {
      diagnostics.append(Allowance.missingReason(for: allowance.code, at: allowance.location))
    }
    return function.allowances + allowances
  }
}

extension Function {
  /// The same function, which may break one of the verifier's rules anywhere; `reason`, which says why that's
  /// right, becomes part of the comment above it. Where only some statements need it, `f.allowing` covers those.
  public func allowing(
    _ code: RuleCode, because reason: String, fileID: StaticString = #fileID, line: UInt = #line,
    column: UInt = #column
  ) -> Function {
    var function = self
    function.allowances.append(
      Allowance(
        code: code, reason: reason, extent: .function, location: SourceLocation(fileID, line, column)))
    return function
  }

  /// The lines of the comment above it: what it does, then why it may do what it may.
  var commentLines: [String] {
    documentation.commentLines
      + allowances.filter { Allowance.isReason($0.reason) }.flatMap(\.reason.commentLines)
  }
}

extension Allowance {
  /// Whether `text` says anything.
  static func isReason(_ text: String) -> Bool { !text.allSatisfy(\.isWhitespace) }

  static func missingReason(for code: RuleCode, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "\(code.name) is allowed here, but the reason is empty",
      remedy: "say why that's right here: because: \"…\"", at: location)
  }
}
