import Asm
import Testing

/// What statements do when the processor runs them, in their corners.
@Suite("Statements that run")
struct StatementRunTests {
  @Test("clear writes zeros over its local and nothing else, whatever its size")
  func clear() async throws {
    let program = Program("clear", "", linkage: .standalone) { _ in
      SourceFile("main.s", "") {
        for size in 1...80 {
          Function("clear_\(size)") { f in
            let above = f.frame.bytes(16, "above")
            let subject = f.frame.bytes(size, "subject")
            let below = f.frame.bytes(16, "below")
            // From the lowest byte of the frame's locals to the highest.
            f.lea(rdi, below)
            f.lea(rcx, above.address + 16)
            f.sub(rcx, rdi)
            f.mov(al, 0xaa)
            f.rep.stosb()
            f.clear(subject)
            f.xor(ecx, ecx)
            let wrong = f.newLabel("wrong")
            for index in 0..<size {
              f.cmp(byte[subject.address + index], 0)
              f.jne(wrong)
            }
            for guardian in [below.address + 15, subject.address + size, above.address, subject.address - 1] {
              f.cmp(byte[guardian], 0xaa)
              f.jne(wrong)
            }
            f.return(0)
            f.place(wrong)
            f.return(size)
          }
        }
        Function.start { f in
          for size in 1...80 {
            let good = f.uniqueLabel("good")
            f.call(FunctionNamed("clear_\(size)"))
            f.test(eax, eax)
            f.jz(good)
            f.exit(eax)
            f.place(good)
          }
          f.exit(0)
        }
      }
    }
    #expect(try await Executed(program).status == 0, "the size whose local was wrong")
  }

  @Test(
    "arguments of every width and kind arrive, from registers and from memory that they're the base of",
    arguments: 0..<6)
  func arguments(seed: Int) async throws {
    var random = Numbers(seed: UInt64(seed))
    let calls = (0..<60).map { _ in (0..<6).map { _ in Argument(&random) } }
    let program = Program("arguments", "", linkage: .standalone) { _ in
      let numbers = Table(
        "NUMBERS", of: UInt64.self, [(0..<32).map { .number(0x1122_3344_5566_7788 &* (2 * $0 + 1)) }])
      SourceFile("main.s", "") {
        Function("check") { f in
          let wrong = f.newLabel("wrong")
          for (number, register) in [rdi, rsi, rdx, rcx, r8, r9].enumerated() {
            f.cmp(register, qword[r14 + number * 8])
            f.jne(wrong)
          }
          f.ret()
          f.place(wrong)
          f.exit(1)
        }
        Function.start { f in
          let expected = f.frame.bytes(48, "expected")
          f.lea(r14, expected)
          for call in calls {
            Argument.loadRegisters(f, numbers)
            for (number, argument) in call.enumerated() {
              argument.compute(f)
              f.mov(qword[r14 + number * 8], r15)
            }
            Argument.loadRegisters(f, numbers)
            let sources = call.map(\.source)
            f.call(
              FunctionNamed("check"), sources[0], sources[1], sources[2], sources[3], sources[4], sources[5])
          }
          f.exit(0)
        }
        numbers
      }
    }
    #expect(try await Executed(program).status == 0)
  }

  @Test("handlers in handlers, each with the positive errno, and an ignored error")
  func handlers() async throws {
    let program = Program("handlers", "", linkage: .standalone) { _ in
      SourceFile("main.s", "") {
        Function.start { f in
          let sum = rbx
          let zero = f.newLabel("zero")
          f.xor(ebx, ebx)
          f.syscall(
            .close, 1000,
            onError: .handle { f in
              f.add(sum, rax)
              f.syscall(
                .open, f.text("/nonexistent\0"), O.readOnly, 0,
                onError: .handle { f in
                  f.add(sum, rax)
                  f.syscall(
                    .read, 1001, rsp, 1,
                    onError: .handle { f in
                      f.add(sum, rax)
                      f.xor(eax, eax)
                    }.retrying(on: Errno.EINTR, Errno.EAGAIN), onZero: zero)
                  f.add(sum, 100)
                })
            })
          f.syscall(.close, 1002, onError: .ignored(because: "it's for the test").retrying(on: Errno.EINTR))
          f.neg(rax)
          f.add(sum, rax)
          f.exit(ebx)
          f.place(zero)
          f.exit(255)
        }
      }
    }
    // EBADF, ENOENT, EBADF, the step behind the innermost call, EBADF.
    #expect(try await Executed(program).status == 9 + 2 + 9 + 100 + 9)
    try await Built.everywhere(program)
  }
}

/// An argument of a random kind, with instructions that compute its value the plain way.
struct Argument: Sendable {
  enum Kind: Sendable {
    case register(Int, width: Int)
    case highByte(Int)
    case memory(base: Int, index: Int, size: Int)
    case number(Int64)
  }

  let kind: Kind

  /// The sources: rdi, rsi and rdx point into the table, the others hold numbers.
  static let registers = [rdi, rsi, rdx, rcx, r8, r9, rax, rbx, r10, r11, r12]
  static let highBytes = [(ah, rax), (bh, rbx), (ch, rcx), (dh, rdx)]

  init(_ random: inout Numbers) {
    switch random.next(8) {
    case 0: kind = .number([0, 1, -1, 0xffff_ffff, 1 << 40, .min, -0x8000_0001][random.next(7)])
    case 1, 2:
      kind = .memory(base: random.next(3), index: random.next(20), size: [1, 2, 4, 8][random.next(4)])
    case 3, 4: kind = .highByte(random.next(4))
    default: kind = .register(random.next(Self.registers.count), width: [8, 16, 32, 64][random.next(4)])
    }
  }

  var source: any CallArgument {
    switch kind {
    case .number(let number): return number
    case .highByte(let number): return Self.highBytes[number].0
    case .memory(let base, let index, let size):
      let address = Self.registers[base] + index * 8
      switch size {
      case 1: return byte[address]
      case 2: return word[address]
      case 4: return dword[address]
      default: return qword[address]
      }
    case .register(let number, let width):
      let register = Self.registers[number]
      switch width {
      case 8: return register.low8
      case 16: return register.low16
      case 32: return register.low32
      default: return register
      }
    }
  }

  static func loadRegisters(_ f: FunctionBuilder, _ numbers: Table) {
    for (number, register) in registers.enumerated() {
      if number < 3 {
        f.lea(register, numbers.address + number * 16)
      } else {
        f.mov(register, 0x0123_4567_89ab_cdef &* (2 * number + 1))
      }
    }
  }

  /// Leaves the argument's value in r15.
  func compute(_ f: FunctionBuilder) {
    switch kind {
    case .number(let number): f.mov(r15, Int(number))
    case .highByte(let number):
      f.mov(r15, Self.highBytes[number].1)
      f.shr(r15, 8)
      f.and(r15d, 0xff)
    case .memory(let base, let index, let size):
      let address = Self.registers[base] + index * 8
      switch size {
      case 1: f.movzx(r15d, byte[address])
      case 2: f.movzx(r15d, word[address])
      case 4: f.mov(r15d, dword[address])
      default: f.mov(r15, qword[address])
      }
    case .register(let number, let width):
      let register = Self.registers[number]
      switch width {
      case 8: f.movzx(r15d, register.low8)
      case 16: f.movzx(r15d, register.low16)
      case 32: f.mov(r15d, register.low32)
      default: f.mov(r15, register)
      }
    }
  }
}

/// SplitMix64: the same numbers on every machine.
struct Numbers {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 }
  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
