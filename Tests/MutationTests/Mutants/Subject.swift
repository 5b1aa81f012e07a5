import AsmPlatform
import AsmProgram
import AsmX86
import Programs
import ReferencePrograms

/// A program lowered for one system, to be mutated.
struct Subject: Sendable {
  let name: String
  let module: Module
  /// How it's run; nil for some of the programs that ship, which have tests of their own.
  let reference: ReferenceProgram?
  /// Its functions, those left out that a subject before it has too.
  let functions: [FunctionContext]

  var platform: Platform { module.platform }

  /// The programs that ship and the reference programs, on each system that they're for.
  static func all() throws -> [Subject] {
    var seen: Set<String> = []
    var subjects: [Subject] = []
    for platform in Platform.all {
      for program in Catalogue.programs {
        subjects.append(try Subject(program, .named(program.name), platform, &seen))
      }
      for reference in ReferenceProgram.all where reference.platforms.contains(platform) {
        subjects.append(try Subject(reference.program, reference, platform, &seen))
      }
    }
    return subjects
  }

  private init(
    _ program: Program, _ reference: ReferenceProgram?, _ platform: Platform, _ seen: inout Set<String>
  ) throws {
    let module = try program.lower(for: platform)
    let facts = ModuleFacts(module)
    var functions: [FunctionContext] = []
    // What several programs share is mutated in the first of them.
    for place in module.functionPlaces
    where seen.insert("\(module[place].location) \(platform.name)").inserted {
      functions.append(FunctionContext(module, place, facts))
    }
    self.name = program.name
    self.module = module
    self.reference = reference
    self.functions = functions
  }
}

/// What operators know of the module around a function.
struct ModuleFacts: Sendable {
  /// The registers that a function, or one that it calls, writes.
  private(set) var written: [String: Set<Int>] = [:]
  /// The section that each datum is in.
  private(set) var sections: [String: ModuleSection.Kind] = [:]
  /// The bytes of each datum, where they're a number.
  private(set) var sizes: [String: Int] = [:]

  init(_ module: Module) {
    var callees: [String: Set<String>] = [:]
    for place in module.functionPlaces {
      let function = module[place]
      var own: Set<Int> = []
      for instruction in function.instructions {
        own.formUnion(instruction.effects.mayWrite.registers.compactMap(\.number))
        switch instruction.flow {
        case .call: callees[function.name, default: []].insert(function.symbols[instruction.symbol].text)
        case .indirectCall: own.formUnion(Register.volatileNumbers)
        case .systemCall:
          own.formUnion([0, 1, 11])
          if module.platform == .macos { own.insert(2) }
        default: break
        }
      }
      written[function.name] = own
    }
    var isChanging = true
    while isChanging {
      isChanging = false
      for (name, called) in callees {
        var own = written[name] ?? []
        let before = own
        for callee in called { own.formUnion(written[callee] ?? Set(Register.volatileNumbers)) }
        if own != before {
          written[name] = own
          isChanging = true
        }
      }
    }
    for file in module.files {
      for section in file.sections {
        for item in section.data { note(item, section.kind, file) }
      }
    }
  }

  private mutating func note(_ item: DataItem, _ kind: ModuleSection.Kind, _ file: ModuleFile) {
    sections[item.name] = kind
    sizes[item.name] = item.pieces.reduce(0) { sum, piece in
      switch piece {
      case .bytes(let bytes): sum + bytes.count
      case .values(let size, let rows):
        sum
          + rows.joined().reduce(0) { total, value in
            if case .bytes(let bytes) = value { total + bytes.count } else { total + size }
          }
      case .reserve(.number(let count)): sum + Int(count)
      case .reserve(.symbol(let name)):
        sum + Int(file.constants.first { $0.name == name }?.value ?? 0)
      case .reserve(.bytes): sum
      }
    }
  }
}

/// A function to be mutated, with what its mutants are labelled by.
struct FunctionContext: Sendable {
  let place: FunctionPlace
  let function: LoweredFunction
  let platform: Platform
  let facts: ModuleFacts
  let shape: FunctionShape
  /// The system calls by the index of their `syscall`.
  let systemCalls: [Int: SystemCall]

  init(_ module: Module, _ place: FunctionPlace, _ facts: ModuleFacts) {
    self.place = place
    function = module[place]
    platform = module.platform
    self.facts = facts
    shape = FunctionShape(function, platform: module.platform, written: facts.written)
    let byMacro = Dictionary(
      module.definitions.systemCalls.map { ("SYSCALL(\($0.macro))", $0) }, uniquingKeysWith: { a, _ in a })
    var calls: [Int: SystemCall] = [:]
    var last: SystemCall?
    for (index, instruction) in function.instructions.enumerated() {
      if instruction.symbol != 0, let call = byMacro[function.symbols[instruction.symbol].text] {
        last = call
      }
      if instruction.flow == .systemCall, let call = last { calls[index] = call }
    }
    systemCalls = calls
  }

  var instructions: [Instruction] { function.instructions }
  var mnemonics: [String] { instructions.map(\.mnemonic) }
  var hasReturn: Bool { instructions.contains { $0.flow == .return } }
  var hasCalls: Bool { instructions.contains { $0.flow == .call || $0.flow == .indirectCall } }
  /// The index of each label's place.
  var labelPositions: [UInt32: Int] {
    var found: [UInt32: Int] = [:]
    for annotation in function.annotations {
      if case .label(let number) = annotation.kind { found[number] = annotation.position }
    }
    return found
  }
  /// Whether a label stands before the instruction at `index`.
  func isLabelled(_ index: Int) -> Bool { labelPositions.values.contains(index) }

  /// The `call` or `syscall` whose arguments the instruction at `index` is among: the next one, before which nothing
  /// jumps or is jumped to.
  func call(behind index: Int) -> Int? {
    var next = index
    while next < instructions.count {
      switch instructions[next].flow {
      case .call, .indirectCall, .systemCall: return next
      case .next: break
      default: return nil
      }
      next += 1
      // The label that a call is made again from stands between its arguments and its number.
      if next < instructions.count, isLabelled(next), instructions[next].symbol == 0 { return nil }
    }
    return nil
  }

  /// The numbers of the registers that the call at `index` looks at, as far as that's known.
  func arguments(of index: Int) -> [Int] {
    if let call = systemCalls[index] {
      let isInResults = platform == .macos && call.name == "pipe"
      return isInResults
        ? [] : Array(Register.systemCallArgumentNumbers.prefix(call.parameters(on: platform).count))
    }
    guard instructions[index].symbol != 0 else { return [] }
    let text = function.symbols[instructions[index].symbol].text
    let name = text.split(separator: " ")[0].drop { $0 == "_" }
    let known = ["puts": 1, "putchar": 1, "qsort": 4, "signal": 2, "printf": 1, "snprintf": 3]
    return Array(Register.argumentNumbers.prefix(known[String(name)] ?? 0))
  }

  /// The text of an instruction, shortly.
  func text(_ index: Int) -> String {
    let instruction = instructions[index]
    var parts: [String] = []
    for register in [instruction.register0, instruction.register1] where register != 0 {
      parts.append(Register(rawValue: register).name)
    }
    if instruction.hasMemory { parts.append("[…]") }
    if instruction.symbol != 0 { parts.append(function.symbols[instruction.symbol].text) }
    return instruction.mnemonic + (parts.isEmpty ? "" : " " + parts.joined(separator: ", "))
  }
}
