import Asm
import AsmVerifier
import Testing

/// A function for the verifier, with what it must find there.
struct Case: Sendable, CustomTestStringConvertible {
  let platform: Platform
  let function: Function
  /// Other functions of the program.
  let others: [Function]
  /// Data of the program.
  let data: [any DeclarationConvertible]
  /// How many instructions are taken from the function's end after lowering: the builder itself writes none
  /// that control falls off.
  let dropped: Int
  /// What's changed after lowering: what the builder wouldn't write.
  let change: @Sendable (inout LoweredFunction) -> Void
  /// Lines of code, severity, place and message: `ASM001 error +2: …`, two lines behind that of the function.
  var findings: [String]

  /// What's wrong in `function`.
  init(
    _ function: Function, calling others: [Function] = [], with data: [any DeclarationConvertible] = [],
    on platform: Platform = .linux,
    droppingLast dropped: Int = 0,
    changing change: @escaping @Sendable (inout LoweredFunction) -> Void = { _ in },
    finds findings: String...
  ) {
    self.platform = platform
    self.function = function
    self.others = others
    self.data = data
    self.dropped = dropped
    self.change = change
    self.findings = findings
  }

  var testDescription: String { function.name }

  /// What the rule with `code` finds in a program of the functions, one called `leaf` that touches nothing, and a
  /// `main`; without a code every error, and allowances that aren't needed.
  func found(_ code: RuleCode? = nil) throws -> [String] {
    let isStart = function.entry == .start
    let program = Program("test", "for the verifier", linkage: isStart ? .standalone : .cLibrary) { _ in
      SourceFile("test.s", "") {
        [Declaration.function(function)]
        others.map { Declaration.function($0) }
        data.map(\.declaration)
        Function("leaf") { f in f.ret() }
        if function.entry == .function {
          Function.main { f in f.xor(eax, eax) }
        }
      }
    }
    var module = try program.lower(for: platform)
    module.files[0].sections[0].functions[0].instructions.removeLast(dropped)
    change(&module.files[0].sections[0].functions[0])
    let findings = Verifier.findings(in: module, options: VerifierOptions(strict: true))
    let wanted = findings.filter { finding in
      guard let code else {
        return finding.diagnostic.severity == .error || finding.code == .unneededAllowance
      }
      return finding.code == code
    }
    return wanted.map { finding in
      let place = finding.diagnostic.location
      let line = (place?.line ?? 0) - function.location.line
      let file = place?.file == function.location.file ? "" : place?.file ?? "nowhere"
      return
        "\(finding.code.rawValue) \(finding.diagnostic.severity) \(file)+\(line): \(finding.diagnostic.message)"
    }
  }
}

/// The function of each program that does nothing and overwrites nothing.
let leaf = FunctionNamed("leaf")
/// A function of another object.
let puts = CFunction("puts")

/// The number of a system call by its name, as `mov eax, …` takes it: `number("WRITE")`.
func number(_ name: String) -> Symbol { Symbol("SYSCALL(\(name))", kind: .systemCall) }
