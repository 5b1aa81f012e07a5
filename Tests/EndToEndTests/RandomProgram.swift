import Asm

/// A program of random statements that's known to the model below: what it writes and exits with can be
/// computed without running it.
struct RandomProgram: Sendable {
  static let registers = [rbx, r12, r13, r14, r15]
  static let variableCount = 4

  struct Routine: Sendable {
    var registerCount: Int
    var localCount: Int
    /// Bytes of a run in the frame; 0 for none.
    var byteCount: Int
    var file: Int
    var body: [Statement]
  }

  /// Registers, locals and variables are named by number.
  indirect enum Statement: Sendable {
    case load(Int, number: Int)
    case add(Int, number: Int)
    case combine(Int, Int, isExclusiveOr: Bool)
    case storeNumber(local: Int, Int32)
    case storeLocal(local: Int, Int)
    case loadLocal(Int, local: Int)
    case storeVariable(Int, Int)
    case loadVariable(Int, Int)
    case clearBytes(Int, index: Int)
    case branch(Int, equals: Int32, [Statement], [Statement])
    case loop(count: Int, [Statement])
    case call(Int, Operand, Operand, result: Int)
    case badClose(Int, retries: Bool, isJump: Bool)
    case write(String, Int)
    case pipe
    case processNumber
    case comment(Int)
    case leave(Int)
  }

  enum Operand: Sendable {
    case register(Int, width: Int)
    case number(Int)
    case local(Int)
  }

  var isStandalone: Bool
  var routines: [Routine]

  init(seed: Int) {
    var maker = Maker(random: Numbers(seed: UInt64(seed)))
    isStandalone = maker.random.next(2) == 0
    routines = []
    let count = 2 + maker.random.next(4)
    for number in 0..<count { routines.append(maker.routine(number, of: count)) }
  }
}

// MARK: - Making

/// Makes random statements.
private struct Maker {
  typealias Statement = RandomProgram.Statement
  var random: Numbers
  var registers = 1
  var locals = 1
  var bytes = 0
  var number = 0
  var count = 0

  mutating func routine(_ number: Int, of count: Int) -> RandomProgram.Routine {
    registers = 1 + random.next(5)
    locals = 1 + random.next(6)
    bytes = random.next(2) * random.next(120)
    (self.number, self.count) = (number, count)
    return RandomProgram.Routine(
      registerCount: registers, localCount: locals, byteCount: bytes, file: random.next(3),
      body: statements(3 + random.next(10), depth: 0))
  }

  private mutating func statements(_ count: Int, depth: Int) -> [Statement] {
    (0..<count).map { _ in statement(depth) }
  }

  private mutating func register() -> Int { random.next(registers) }
  private mutating func local() -> Int { random.next(locals) }
  private mutating func number32() -> Int {
    [0, 1, -1, 77, 0x7fff_ffff, -0x8000_0000, random.next(1 << 31)][random.next(7)]
  }

  private mutating func operand() -> RandomProgram.Operand {
    switch random.next(4) {
    case 0: .number([0, -1, 5, 1 << 40, 0xffff_ffff, .min][random.next(6)])
    case 1: .local(local())
    default: .register(register(), width: [8, 16, 32, 64][random.next(4)])
    }
  }

  private mutating func statement(_ depth: Int) -> Statement {
    switch random.next(depth < 2 ? 19 : 15) {
    case 0: .load(register(), number: [0, -1, 1 << 40, .min, 0xffff_ffff, 9][random.next(6)])
    case 1: .add(register(), number: number32())
    case 2: .combine(register(), register(), isExclusiveOr: random.next(2) == 0)
    case 3: .storeNumber(local: local(), Int32(number32()))
    case 4: .storeLocal(local: local(), register())
    case 5: .loadLocal(register(), local: local())
    case 6: .storeVariable(random.next(RandomProgram.variableCount), register())
    case 7: .loadVariable(register(), random.next(RandomProgram.variableCount))
    case 8 where bytes > 0: .clearBytes(register(), index: random.next(bytes))
    case 9: .badClose(register(), retries: random.next(2) == 0, isJump: random.next(3) == 0)
    case 10: .write(["a", "it's \"b\"\n", "", "read"][random.next(4)], register())
    case 11: random.next(4) == 0 ? .pipe : .processNumber
    case 12 where number + 1 < count:
      .call(number + 1 + random.next(count - number - 1), operand(), operand(), result: register())
    case 13 where depth > 0: .leave(register())
    case 14, 8, 12, 13: .comment(random.next(4))
    case 15, 16:
      .branch(
        register(), equals: Int32(number32()), statements(random.next(4), depth: depth + 1),
        statements(random.next(4), depth: depth + 1))
    default: .loop(count: 1 + random.next(3), statements(random.next(4), depth: depth + 1))
    }
  }
}

// MARK: - The model

/// What the program does, told without running it.
struct RandomProgramModel {
  let program: RandomProgram
  var output: [UInt8] = []
  var variables = [UInt64](repeating: 7, count: RandomProgram.variableCount)
  /// Statements left before the program counts as too long to run.
  var fuel = 200_000

  init(_ program: RandomProgram) { self.program = program }

  private struct Activation {
    var registers: [UInt64]
    var locals: [UInt32]
  }

  /// The low 8 bits of the first routine's result, with 3 and 5 passed.
  mutating func run() -> UInt8 { UInt8(truncatingIfNeeded: call(0, 3, 5)) }

  private mutating func call(_ number: Int, _ first: UInt64, _ second: UInt64) -> UInt64 {
    let routine = program.routines[number]
    var activation = Activation(
      registers: [first, second] + [0, 0, 0], locals: [UInt32](repeating: 0, count: routine.localCount))
    return run(routine.body, &activation) ?? activation.registers[0]
  }

  /// The value that's returned; nil where control goes on.
  private mutating func run(_ statements: [RandomProgram.Statement], _ now: inout Activation) -> UInt64? {
    for statement in statements {
      fuel -= 1
      guard fuel > 0 else { return 0 }
      switch statement {
      case .load(let register, let number): now.registers[register] = UInt64(bitPattern: Int64(number))
      case .add(let register, let number): now.registers[register] &+= UInt64(bitPattern: Int64(number))
      case .combine(let first, let second, let isExclusiveOr):
        if isExclusiveOr {
          now.registers[first] ^= now.registers[second]
        } else {
          now.registers[first] &-= now.registers[second]
        }
      case .storeNumber(let local, let number): now.locals[local] = UInt32(bitPattern: number)
      case .storeLocal(let local, let register):
        now.locals[local] = UInt32(truncatingIfNeeded: now.registers[register])
      case .loadLocal(let register, let local): now.registers[register] = UInt64(now.locals[local])
      case .storeVariable(let variable, let register): variables[variable] = now.registers[register]
      case .loadVariable(let register, let variable): now.registers[register] = variables[variable]
      case .clearBytes(let register, _): now.registers[register] = 0
      case .branch(let register, let number, let then, let otherwise):
        let isEqual = UInt32(truncatingIfNeeded: now.registers[register]) == UInt32(bitPattern: number)
        if let result = run(isEqual ? then : otherwise, &now) { return result }
      case .loop(let count, let body):
        for _ in 0..<count { if let result = run(body, &now) { return result } }
      case .call(let routine, let first, let second, let result):
        now.registers[result] = call(routine, value(first, now), value(second, now))
      case .badClose(let register, _, _): now.registers[register] &+= 9
      case .write(let text, let register):
        output += Array(text.utf8)
        now.registers[register] &+= UInt64(text.utf8.count)
      case .pipe, .processNumber, .comment: break
      case .leave(let register): return now.registers[register]
      }
    }
    return nil
  }

  private func value(_ operand: RandomProgram.Operand, _ now: Activation) -> UInt64 {
    switch operand {
    case .register(let register, let width):
      width == 64 ? now.registers[register] : now.registers[register] & (1 << UInt64(width) - 1)
    case .number(let number): UInt64(bitPattern: Int64(number))
    case .local(let local): UInt64(now.locals[local])
    }
  }
}
