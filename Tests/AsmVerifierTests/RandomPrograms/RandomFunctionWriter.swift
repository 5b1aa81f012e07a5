import Asm

/// Writes one function, and keeps count of what holds something.
struct RandomFunctionWriter {
  let f: FunctionBuilder
  var random: Random
  /// How many arguments each function of the program takes, and which one this is.
  let parameters: [Int]
  let own: Int
  let data: RandomData
  let hasLibrary: Bool
  let hasFrame: Bool

  /// The callee-saved registers that the frame saves and no loop counts in.
  var saved: [Register64] = []
  /// The registers that hold something now, all 64 bits of it.
  var valid: Set<Register64> = []
  /// The locals, and which of them have been written whole.
  var locals: [(place: LocalBytes, name: String)] = []
  var numbers: [Local<Int64>] = []
  var written: Set<String> = []
  /// How deep the statement is in branches, loops and what's kept on the stack.
  var depth = 0
  /// How much is on the stack below the frame.
  var kept = 0
  var labels = 0

  static let volatile: [Register64] = [rax, rcx, rdx, rsi, rdi, r8, r9, r10, r11]
  static let arguments: [Register64] = [rdi, rsi, rdx, rcx, r8, r9]

  init(
    _ f: FunctionBuilder, seed: UInt64, parameters: [Int], own: Int, data: RandomData, hasLibrary: Bool
  ) {
    self.f = f
    random = Random(state: seed)
    self.parameters = parameters
    self.own = own
    self.data = data
    self.hasLibrary = hasLibrary
    hasFrame = random.number(0...3) > 0
    valid = Set(Self.arguments.prefix(parameters[own]))
    guard hasFrame else { return }
    for register in [rbx, r12, r13, r14, r15] where random.bool() { saved.append(f.frame.saved(register)) }
    for number in 0..<random.number(0...2) {
      let name = "bytes\(number)"
      locals.append((f.frame.bytes(random.number(8...70), name), name))
    }
    for number in 0..<random.number(0...2) { numbers.append(f.frame.local(Int64.self, "number\(number)")) }
  }

  mutating func write() {
    if !hasFrame { f.withoutFrame() }
    for register in saved {
      if let source = anyValid(), random.bool() { f.mov(register, source) } else { f.mov(register.low32, 7) }
      valid.insert(register)
    }
    statements(random.number(2...9))
    if random.bool(), let register = anyValid() {
      f.mov(rax, register)
    } else if !valid.contains(rax) {
      f.xor(eax, eax)
    }
    if !hasFrame { f.ret() }
  }

  mutating func statements(_ count: Int) {
    for _ in 0..<count { statement() }
  }

  private mutating func statement() {
    switch random.number(0...23) {
    case 0, 1: compute()
    case 2: setNumber()
    case 3: conditionalMove()
    case 4: divide()
    case 5: partOfRegister()
    case 6: shift()
    case 7: vectors()
    case 8: avx()
    case 9, 10: call()
    case 11: variadicCall()
    case 12, 13: systemCall()
    case 14: bareSystemCall()
    case 15: branch()
    case 16: loop()
    case 17: jumpTable()
    case 18: early()
    case 19: keepOnStack()
    case 20: localNumber()
    case 21: fill()
    case 22: strings()
    default: globals()
    }
  }

  // MARK: What there is

  mutating func label(_ name: String) -> Label {
    labels += 1
    return f.newLabel("\(name)_\(labels)")
  }
  mutating func anyTarget() -> Register64 { random.element(Self.volatile + saved) ?? rax }
  mutating func anyValid() -> Register64? {
    random.element((Self.volatile + saved).filter(valid.contains))
  }
  /// A register with something in it, whatever is needed for that.
  mutating func someValid() -> Register64 {
    if let register = anyValid() { return register }
    f.mov(ecx, 9)
    valid.insert(rcx)
    return rcx
  }
  mutating func set(_ registers: Register64...) { valid.formUnion(registers) }
}
