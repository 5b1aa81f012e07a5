import AsmPlatform
import AsmProgram
import AsmX86

/// What the verifier takes a function to ask of its callers and to do for them: what its author said, and what its body
/// shows.
public struct InferredContract: Sendable, Hashable {
  /// The symbol as it stands in the object.
  public var function: String
  public var location: SourceLocation
  /// The general registers whose value at entry it may look at, in the order in which the System V ABI passes arguments;
  /// as wide as the author said, else whole.
  public var parameters: [Register]
  /// xmm0–xmm15 whose value at entry it may look at.
  public var vectorParameters: [Register]
  /// The volatile general registers that it may leave with another value, rax among them, and those that its author says
  /// hold results.
  public var overwrites: [Register]
  /// The volatile general registers that it leaves alone.
  public var keeps: [Register]
  /// Whether it comes back.
  public var returns: Bool
  /// Whether its author said something of it, to which it's held.
  public var isDeclared: Bool

  /// `socket_accept(rdi): overwrites rax rcx rdx, keeps r8 r9`.
  public var description: String {
    let arguments = (parameters + vectorParameters).map(\.name).joined(separator: ", ")
    guard returns else { return "\(function)(\(arguments)): never returns" }
    var parts: [String] = []
    if !overwrites.isEmpty { parts.append("overwrites " + overwrites.map(\.name).joined(separator: " ")) }
    if !keeps.isEmpty { parts.append("keeps " + keeps.map(\.name).joined(separator: " ")) }
    return "\(function)(\(arguments)): " + parts.joined(separator: "; ")
  }
}

extension Verifier {
  /// The contract of each function of `module`, in its order: declared by `f.parameters`, `f.keeps` and the like, the
  /// rest inferred from the body and from what it calls.
  public static func contracts(in module: Module) -> [InferredContract] {
    var analysis = ModuleAnalysis(module, rules: [])
    _ = analysis.run()
    return analysis.functionsWithSummaries.map { InferredContract($0, $1) }
  }
}

extension InferredContract {
  init(_ function: LoweredFunction, _ summary: FunctionSummary) {
    self.function = function.name
    location = function.location
    let declared = function.contract
    // The order of arguments, then the registers in which none is passed.
    let order = [7, 6, 2, 1, 8, 9, 0, 10, 11, 3, 5, 12, 13, 14, 15]
    parameters =
      declared.parameters?.filter(\.isGeneral)
      ?? order.filter { summary.reads.has($0) }.map { Register(general: $0) }
    vectorParameters =
      declared.parameters?.filter(\.isVector)
      ?? (0..<16).filter { summary.vectorReads & 1 << UInt32($0) != 0 }.map {
        Register(rawValue: 77 + UInt8($0))
      }
    let volatile = [0, 1, 2, 6, 7, 8, 9, 10, 11]
    let changed = summary.clobbers | summary.results | .register(GeneralRegister.rax)
    overwrites = (volatile + GeneralRegister.calleeSaved).filter { changed.has($0) }.map {
      Register(general: $0)
    }
    keeps = volatile.filter { !changed.has($0) }.map { Register(general: $0) }
    returns = summary.returns && !declared.neverReturns
    isDeclared = declared.location != nil
  }
}
