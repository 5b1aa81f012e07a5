import AsmX86
import Testing

@testable import AsmProgram

@Suite("Arguments moved in parallel")
struct ParallelMoveTests {
  typealias Move = ParallelMove.Move

  private func move(_ destination: Register, _ source: ArgumentSource) -> Move {
    Move(destination: destination, source: source, isNarrow: false)
  }

  /// Runs the steps on registers that hold their own numbers, and gives what the destinations hold.
  private func run(_ steps: [ParallelMove.Step]) -> [Register: String] {
    var registers: [Register: String] = [:]
    func value(_ register: Register) -> String { registers[register] ?? register.name }
    func value(_ source: ArgumentSource) -> String {
      switch source {
      case .number(let number): String(number)
      case .symbol(let symbol, _): symbol.text
      case .register(let register): value(register.full)
      case .address(let address, _, _): "&\(value(address.base))+\(value(address.index))"
      case .memory(let address, _): "[\(value(address.base))+\(value(address.index))]"
      }
    }
    for step in steps {
      switch step {
      case .keep(let register, let scratch): registers[scratch] = value(register)
      case .move(let move): registers[move.destination] = value(move.source)
      }
    }
    return registers
  }

  @Test("arguments that don't touch one another keep their order")
  func order() throws {
    let moves = [move(.rdi, .number(1)), move(.rsi, .register(.rbx)), move(.rdx, .number(0))]
    let steps = try #require(ParallelMove.steps(for: moves, scratch: []))
    #expect(steps == moves.map { .move($0) })
  }

  @Test("two registers that change places go through a scratch register")
  func swap() throws {
    let moves = [move(.rdi, .register(.rsi)), move(.rsi, .register(.rdi))]
    let steps = try #require(ParallelMove.steps(for: moves, scratch: [.r11]))
    let result = run(steps)
    #expect(result[.rdi] == "rsi")
    #expect(result[.rsi] == "rdi")
  }

  @Test("a register that's in its place already isn't moved")
  func nothing() throws {
    #expect(ParallelMove.steps(for: [move(.rdi, .register(.rdi))], scratch: []) == [])
  }

  @Test("without a free scratch register a circle is refused")
  func refused() {
    let moves = [move(.rdi, .register(.rsi)), move(.rsi, .register(.rdi))]
    #expect(ParallelMove.steps(for: moves, scratch: [.rdi]) == nil)
  }

  @Test("every assignment of sources to six arguments arrives", arguments: 0..<40)
  func random(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let registers = [Register.rdi, .rsi, .rdx, .r10, .r8, .r9]
    let sources = registers + [.rax, .rbx, .rcx]
    for _ in 0..<250 {
      let moves = registers.prefix(Int.random(in: 1...6, using: &generator)).map { destination -> Move in
        let first = sources.randomElement(using: &generator) ?? .rax
        let second = sources.randomElement(using: &generator) ?? .rax
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: return move(destination, .number(7))
        case 1: return move(destination, .memory(Address(base: first, index: second), size: 8))
        default: return move(destination, .register(first))
        }
      }
      guard let steps = ParallelMove.steps(for: moves, scratch: [.r11, .r12, .r13]) else {
        Issue.record("no order for \(moves)")
        continue
      }
      let result = run(steps)
      for move in moves {
        let expected = run([.move(move)])[move.destination]
        #expect(result[move.destination] ?? move.destination.name == expected)
      }
    }
  }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 }
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
