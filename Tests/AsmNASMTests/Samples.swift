import AsmNASM
import AsmPlatform
import AsmProgram
import AsmX86

/// Modules made by hand, as the DSL would lower them.
enum Samples {
  static let place = SourceLocation(file: "Sample/Sample.swift", line: 7, column: 3)

  /// A function whose instructions `body` makes with the typed methods.
  static func function(
    _ name: String, documentation: [String] = [], frame: FrameLayout? = nil,
    entry: LoweredFunction.Entry = .function,
    _ body: (FunctionSketch) -> Void
  ) -> LoweredFunction {
    let sketch = FunctionSketch()
    body(sketch)
    return LoweredFunction(
      name: name, documentation: documentation, instructions: sketch.instructions, places: sketch.places,
      files: sketch.files, symbols: sketch.symbols, annotations: sketch.annotations, frame: frame,
      entry: entry,
      location: place)
  }

  static func module(
    _ platform: Platform = .linux, files: [ModuleFile], systemCalls: [SystemCall] = [],
    constants: [Constant] = [],
    structures: [StructureLayout] = []
  ) -> Module {
    Module(
      program: "sample", platform: platform,
      definitions: Definitions(
        fileName: "defines.s", systemCalls: systemCalls, constants: constants, structures: structures),
      files: files, linkage: .cLibrary)
  }

  static func file(
    _ name: String = "sample.s", summary: [String] = [], includes: Bool = false,
    constants: [NamedNumber] = [],
    exports: [String] = [], externals: [String] = [], text: [LoweredFunction] = [], data: [DataItem] = [],
    in kind: ModuleSection.Kind = .data
  ) -> ModuleFile {
    var sections: [ModuleSection] = []
    if !text.isEmpty { sections.append(ModuleSection(kind: .text, functions: text)) }
    if !data.isEmpty { sections.append(ModuleSection(kind: kind, data: data)) }
    return ModuleFile(
      name: name, summary: summary, includesDefinitions: includes, constants: constants, exports: exports,
      externals: externals, sections: sections)
  }

  static func data(
    _ name: String, _ pieces: [DataItem.Piece], documentation: [String] = [], alignment: Int = 1,
    lengthName: String? = nil
  ) -> DataItem {
    DataItem(
      name: name, documentation: documentation, alignment: alignment, pieces: pieces, lengthName: lengthName,
      location: place)
  }

  static func systemCall(_ name: String, linux: Int?, macos: Int?) -> SystemCall {
    SystemCall(
      name: name, linux: linux, macos: macos, parameters: [], result: .integer, documentation: "", errors: [])
  }

  static func call(_ name: String) -> Symbol { Symbol("SYSCALL(\(name))", kind: .systemCall) }
}

/// A function in the making, with what stands between instructions.
final class FunctionSketch: InstructionBuilder {
  var annotations: [LoweredFunction.Annotation] = []

  func label(_ name: String) -> Symbol { Symbol("." + name, kind: .label) }

  func place(_ label: Symbol) { annotate(.label(symbols.intern(label))) }
  func comment(_ text: String) { annotate(.comment(text)) }
  func blank() { annotate(.blankLine) }

  /// A comment behind the instruction made last.
  func behind(_ text: String) {
    annotations.append(.init(position: instructions.count - 1, kind: .trailing(text)))
  }

  private func annotate(_ kind: LoweredFunction.Annotation.Kind) {
    annotations.append(.init(position: instructions.count, kind: kind))
  }
}
