import AsmNASM
import AsmProgram
import AsmX86

/// The instructions that go round: from a method to text, to bytes, and back through two decoders.
struct RoundTripSamples {
  /// In the order of the lines that the renderer writes.
  private(set) var instructions: [Instruction] = []
  private(set) var symbols = SymbolTable()

  /// The value of the constant that stands where the symbolic calls have their immediate: it fits in each.
  static let constant: Int64 = 7
  /// How many instructions a file has: few enough for nasm to choose the size of jumps.
  private static let instructionsPerFile = 2_000

  /// What all generated calls make, each shape of address, and each jump as one that's short and one that's near.
  init() {
    let f = InstructionBuilder()
    // A target that every line has: its own place.
    let target = Label(number: f.symbols.intern(Symbol("$", kind: .label)))
    let constant = Symbol("CONSTANT", kind: .constant, value: Self.constant)
    EveryForm.call(f, target: target, constant: constant)
    EverySymbolicForm.call(f, target: target, constant: constant)
    EveryPrefixedForm.call(f, target: target, constant: constant)
    EveryDecoratedForm.call(f, target: target, constant: constant)
    EveryHighByteForm.call(f, target: target, constant: constant)
    EveryShapeOfAddress.call(f)
    let jumps = Set(
      Forms.all.filter {
        $0.mnemonic.hasPrefix("j") && $0.operands == [.branchTarget(isShort: false)]
      }.map(\.id))
    instructions = f.instructions
    for instruction in f.instructions.prefix(Forms.count) where jumps.contains(instruction.form) {
      for size in [Instruction.SizeHint.short, .near] {
        var sized = instruction
        sized.sizeHint = size
        instructions.append(sized)
      }
    }
    symbols = f.symbols
  }

  /// The line of each instruction, as the renderer writes it.
  func lines() -> [String] {
    let place = CompactPlace(file: 0, line: 1, column: 1)
    let location = SourceLocation(file: "Samples.swift", line: 1, column: 1)
    return stride(from: 0, to: instructions.count, by: Self.instructionsPerFile).flatMap {
      start -> [String] in
      let part = Array(instructions[start..<min(start + Self.instructionsPerFile, instructions.count)])
      let function = LoweredFunction(
        name: "samples", documentation: [], instructions: part,
        places: Array(repeating: place, count: part.count), files: [location.file], symbols: symbols,
        annotations: [], frame: nil, entry: .function, location: location)
      let file = ModuleFile(
        name: "samples.s", summary: [], includesDefinitions: false, constants: [], exports: [],
        externals: [], sections: [ModuleSection(kind: .text, functions: [function])])
      let module = Module(
        program: "samples", platform: .linux,
        definitions: Definitions(fileName: "defines.s", systemCalls: [], constants: [], structures: []),
        files: [file], linkage: .cLibrary)
      let text = NASMRenderer().render(module).map(\.text).joined()
      let lines = text.split(separator: "\n")
      guard let label = lines.firstIndex(of: "samples:") else { return [] }
      // Behind the instructions stands what ends a file.
      return lines[(label + 1)...].prefix(part.count).map(String.init)
    }
  }
}
