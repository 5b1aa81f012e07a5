import AsmPlatform
import AsmProgram
import AsmX86

/// A program of one function, called by main, and what lowering it says.
struct Lowered {
  var module: Module?
  var diagnostics: [Diagnostic]

  /// The function under test.
  var function: LoweredFunction? {
    module?.files.first?.sections.first { $0.kind == .text }?.functions.first
  }

  /// Its mnemonics, prologue and epilogue included.
  var mnemonics: [String] { function?.instructions.map { Forms.form($0.form).mnemonic } ?? [] }

  init(
    on platform: Platform = .linux, declarations: [any DeclarationConvertible] = [],
    _ body: @escaping @Sendable (FunctionBuilder) -> Void
  ) {
    self.init(on: platform, function: Function("subject", .local, "", body), declarations: declarations)
  }

  init(on platform: Platform = .linux, function: Function, declarations: [any DeclarationConvertible] = []) {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        function
        Function.main { f in f.exit(0) }
        declarations.map(\.declaration)
      }
    }
    self.init(program, on: platform)
  }

  init(_ program: Program, on platform: Platform = .linux, parameters: [String: String] = [:]) {
    do {
      module = try program.lower(for: platform, parameters: parameters)
      diagnostics = []
    } catch let list as DiagnosticList {
      module = nil
      diagnostics = list.diagnostics
    } catch {
      module = nil
      diagnostics = [Diagnostic("\(error)", at: nil)]
    }
  }

  /// The messages with the line each is at, relative to `line`.
  func messages(from line: Int) -> [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.location.map { "+\($0.line - line)" } ?? "-"
      return "\(place) \(diagnostic.message)"
    }
  }
}

extension Lowered {
  /// Where each local label of the function under test stands, without its dot.
  var labels: [String: Int] {
    guard let function else { return [:] }
    var labels: [String: Int] = [:]
    for annotation in function.annotations {
      if case .label(let number) = annotation.kind {
        labels[String(function.symbols[number].text.dropFirst())] = annotation.position
      }
    }
    return labels
  }

  /// The labels that are placed, in order.
  var labelNames: [String] {
    guard let function else { return [] }
    return function.annotations.compactMap { annotation in
      if case .label(let number) = annotation.kind { function.symbols[number].text } else { nil }
    }
  }
}
