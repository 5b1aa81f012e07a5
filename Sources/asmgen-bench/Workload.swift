import AsmPlatform
import AsmProgram
import AsmX86

/// A module of any size, the same on every machine: mixed instructions with symbols, labels, memory operands,
/// comments and blank lines, which nasm takes.
struct Workload {
  let module: Module

  /// How many instructions each function has.
  static let functionSize = 1_000
  /// Weights and forms, about as compilers use them.
  private static let mix: [(weight: Int, form: String)] = [
    (12, "mov r64, r64"), (8, "mov r64, m64"), (6, "mov m64, r64"), (5, "mov r32, imm32"),
    (4, "mov m32, imm32"),
    (8, "lea r64, m"), (6, "add r64, r64"), (5, "add r64, imm32"), (3, "add r64, m64"), (4, "sub r64, imm32"),
    (6, "cmp r64, r64"), (4, "cmp r32, imm32"), (4, "test r64, r64"), (5, "xor r32, r32"),
    (2, "and r64, r64"),
    (3, "movzx r32, m8"), (2, "shl r64, imm8"), (2, "imul r64, r64"), (3, "push r64"), (3, "pop r64"),
    (5, "je rel32"), (4, "jne rel32"), (3, "jl rel32"), (3, "jmp rel32"), (6, "call rel32"),
    (2, "movdqu xmm, m128"), (1, "paddd xmm, xmm"), (1, "movdqu m128, xmm"), (1, "pcmpeqb xmm, m128"),
  ]

  init(instructions count: Int) {
    var random = Random()
    var bag: [Form] = []
    for (weight, name) in Self.mix {
      guard let mnemonic = name.split(separator: " ").first,
        let form = Forms.forms(named: String(mnemonic)).first(where: { $0.description == name })
      else { continue }
      bag += Array(repeating: form, count: weight)
    }
    var functions: [LoweredFunction] = []
    var left = count
    while left > 0 {
      let size = min(left, Self.functionSize)
      functions.append(Self.function(functions.count, size: size, of: bag, &random))
      left -= size
    }
    let table = DataItem(
      name: "table", alignment: 64, pieces: [.reserve(count: .number(4096))], location: Self.place)
    let file = ModuleFile(
      name: "workload.s", summary: ["Many instructions."], includesDefinitions: true, constants: [],
      exports: ["function_0"], externals: [],
      sections: [
        ModuleSection(kind: .text, functions: functions),
        ModuleSection(kind: .zeroInitialized, data: [table]),
      ])
    let write = SystemCall(
      name: "write", linux: 1, macos: 4, parameters: [], result: .count, documentation: "", errors: [])
    module = Module(
      program: "workload", platform: .linux,
      definitions: Definitions(
        fileName: "defines.s", systemCalls: [write],
        constants: [Constant(family: "AF", name: "AF_INET", linux: 2, macos: 2)], structures: []),
      files: [file], linkage: .cLibrary)
  }

  /// A module of one function with these instructions; their symbol 1 is a label.
  static func module(of instructions: [Instruction]) -> Module {
    var symbols = SymbolTable()
    let label = symbols.intern(Symbol(".step", kind: .label))
    let function = LoweredFunction(
      name: "function_0", documentation: [], instructions: instructions,
      places: Array(repeating: CompactPlace(file: 0, line: 1, column: 1), count: instructions.count),
      files: [place.file], symbols: symbols, annotations: [.init(position: 0, kind: .label(label))],
      frame: nil,
      entry: .function, location: place)
    let file = ModuleFile(
      name: "workload.s", summary: ["Many instructions."], includesDefinitions: false, constants: [],
      exports: ["function_0"], externals: [], sections: [ModuleSection(kind: .text, functions: [function])])
    return Module(
      program: "workload", platform: .linux,
      definitions: Definitions(fileName: "defines.s", systemCalls: [], constants: [], structures: []),
      files: [file], linkage: .cLibrary)
  }

  private static let place = SourceLocation(file: "Workload/Workload.swift", line: 1, column: 1)

  private static func function(_ number: Int, size: Int, of bag: [Form], _ random: inout Random)
    -> LoweredFunction
  {
    var symbols = SymbolTable()
    var annotations: [LoweredFunction.Annotation] = []
    let labels = (0...(size / 8)).map { symbols.intern(Symbol(".step_\($0)", kind: .label)) }
    let names = Names(
      labels: labels, table: symbols.intern(Symbol("table", kind: .data)),
      slot: symbols.intern(Symbol("buffer", kind: .frameSlot)),
      callee: symbols.intern(Symbol("function_\(random.next(number + 1))", kind: .function)),
      constants: [
        symbols.intern(Symbol("AF_INET", kind: .constant, value: 2)),
        symbols.intern(Symbol("SYSCALL(WRITE)", kind: .systemCall)),
      ])
    var instructions: [Instruction] = []
    instructions.reserveCapacity(size)
    for index in 0..<size {
      if index % 8 == 0 { annotations.append(.init(position: index, kind: .label(labels[index / 8]))) }
      if index % 64 == 31 { annotations.append(.init(position: index, kind: .blankLine)) }
      if index % 64 == 32 { annotations.append(.init(position: index, kind: .comment("the next step"))) }
      if index % 64 == 35 { annotations.append(.init(position: index, kind: .trailing("keep it"))) }
      instructions.append(instruction(bag[random.next(bag.count)], at: index, names, &random))
    }
    if size % 8 == 0 { annotations.append(.init(position: size, kind: .label(labels[size / 8]))) }
    return LoweredFunction(
      name: "function_\(number)", documentation: ["function_\(number)()"], instructions: instructions,
      places: Array(repeating: CompactPlace(file: 0, line: 1, column: 1), count: size), files: [place.file],
      symbols: symbols, annotations: annotations,
      frame: FrameLayout(
        slots: [.init(name: "buffer", offset: -64, size: 64, type: "64 bytes")], saved: [], localSize: 64),
      entry: .function, location: place)
  }

  private struct Names {
    var labels: [UInt32]
    var table: UInt32
    var slot: UInt32
    var callee: UInt32
    var constants: [UInt32]
  }

  private static func instruction(
    _ form: Form, at index: Int, _ names: Names, _ random: inout Random
  ) -> Instruction {
    var instruction = Instruction(form: form.id)
    var registers: [UInt8] = []
    for operand in form.operands {
      switch operand {
      case .register(let kind): registers.append(kind.rawValues.lowerBound + UInt8(random.next(16)))
      case .fixed(let register): registers.append(register.rawValue)
      case .memory, .broadcast, .farMemory, .tileMemory, .boundMemory, .vectorIndexed, .absoluteMemory:
        setMemory(&instruction, names, &random)
      case .immediate(let kind):
        if kind.bits == 32, random.next(4) == 0 {
          instruction.symbol = names.constants[random.next(2)]
        } else {
          instruction.immediate = kind.bits == 8 ? Int64(random.next(32)) : Int64(random.next(20_000)) - 100
        }
      case .branchTarget:
        let near = index / 8 + random.next(12) - 6
        instruction.symbol =
          form.mnemonic == "call" ? names.callee : names.labels[min(max(near, 0), (names.labels.count - 2))]
      }
    }
    if registers.count > 0 { instruction.register0 = registers[0] }
    if registers.count > 1 { instruction.register1 = registers[1] }
    return instruction
  }

  private static func setMemory(_ instruction: inout Instruction, _ names: Names, _ random: inout Random) {
    switch random.next(8) {
    case 0:
      instruction.memorySymbol = names.table
      instruction.addressing = .init(bits: 4)
      instruction.displacement = Int32(8 * random.next(4))
    case 1:
      instruction.memorySymbol = names.slot
      instruction.base = Register.rbp.rawValue
      instruction.addressing = .init(bits: 8)
    case 2:
      instruction.base = UInt8(1 + random.next(16))
      instruction.index = UInt8(1 + random.next(4))
      instruction.addressing = .init(bits: UInt8(random.next(4)))
      instruction.displacement = Int32(8 * random.next(16))
    default:
      instruction.base = UInt8(1 + random.next(16))
      instruction.displacement = [0, 8, 16, 64, -24, 4096][random.next(6)]
    }
  }
}

/// George Marsaglia's xorshift64 with a fixed start.
struct Random {
  private var state: UInt64 = 88_172_645_463_325_252

  /// 0..<limit.
  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
