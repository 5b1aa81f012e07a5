import AsmNASM
import AsmProgram
import AsmX86

/// Instructions built by typed methods per second, and written per second with every form as often as any other.
struct InstructionBenchmark {
  let counts: [Int]

  func run() {
    // What's made once in a process isn't what an instruction costs.
    _ = renderMeasured(Self.module(Forms.count))
    var table = Table(
      "instructions", "built, M/s", "ns each", "every form written, M/s", "ns each", "text bytes")
    for count in counts {
      let rounds = max(1, count / Self.callsInARound)
      let building = Stopwatch.best {
        let f = InstructionBuilder()
        for _ in 0..<rounds { Self.buildMeasured(f) }
        precondition(f.instructions.count == rounds * Self.callsInARound)
      }
      let each = building / Double(rounds * Self.callsInARound)
      let module = Self.module(count)
      var size = 0
      let writing = Stopwatch.best { size = renderMeasured(module).reduce(0) { $0 + $1.bytes.count } }
      table.add(
        String(count), (1 / each / 1e6).rounded(to: 1), (each * 1e9).rounded(to: 1),
        (Double(count) / writing / 1e6).rounded(to: 1), (writing / Double(count) * 1e9).rounded(to: 1),
        String(size))
    }
    table.print()
  }

  /// How many instructions `buildMeasured` makes.
  static let callsInARound = 32

  /// What a program's body is made of, by the methods that people call: moves, arithmetic, memory, literals, vectors,
  /// opmasks, branches.
  @inline(never)
  static func buildMeasured(_ f: InstructionBuilder) {
    let next = Label(number: 1)
    f.push(rbx)
    f.mov(rbx, rdi)
    f.mov(eax, 5)
    f.mov(rax, qword[rsp + 8])
    f.mov(qword[rsp + 8], rax)
    f.add(rax, 8)
    f.add(rax, rcx)
    f.sub(ecx, dword[rdi + rcx * 4])
    f.xor(eax, eax)
    f.cmp(rax, rdx)
    f.je(next)
    f.cmp(byte[rsi], 10)
    f.jne(next)
    f.lea(rsi, rsp + 16)
    f.shl(eax, 3)
    f.shl(edx, cl)
    f.imul(rax, rcx)
    f.movzx(eax, byte[rsi])
    f.test(eax, eax)
    f.and(eax, 15)
    f.or(al, 1)
    f.inc(rsi)
    f.movdqu(xmm0, oword[rsi])
    f.pcmpeqb(xmm0, xmm1)
    f.pmovmskb(eax, xmm0)
    f.vpaddd(ymm0, ymm1, ymm2)
    f.vmovdqu(yword[rdi], ymm0)
    f.addsd(xmm0, xmm1)
    f.rep.stosb()
    f.syscall()
    f.pop(rbx)
    f.ret()
  }

  /// `count` instructions, every form in turn with changing registers.
  static func module(_ count: Int) -> Module {
    let forms = Forms.all
    var instructions: [Instruction] = []
    instructions.reserveCapacity(count)
    for number in 0..<count {
      instructions.append(instruction(forms[number % forms.count], UInt8(truncatingIfNeeded: number)))
    }
    return Workload.module(of: instructions)
  }

  private static func instruction(_ form: Form, _ number: UInt8) -> Instruction {
    var instruction = Instruction(form: form.id)
    var registers: [UInt8] = []
    for operand in form.operands {
      switch operand {
      case .register(let kind):
        let values = kind.rawValues
        registers.append(values.lowerBound + (number &+ UInt8(registers.count)) % UInt8(values.count))
      case .fixed(let register): registers.append(register.rawValue)
      case .vectorIndexed(_, let index):
        instruction.base = 9
        instruction.index = index.rawValues.lowerBound + 5
        instruction.displacement = 64
      case .memory, .broadcast, .farMemory, .tileMemory, .boundMemory:
        instruction.base = 9
        instruction.index = 1 + number % 4
        instruction.displacement = 64
      case .absoluteMemory: instruction.immediate = 0x1234_5678_9ABC
      case .immediate: instruction.immediate = Int64(number % 100)
      case .branchTarget: instruction.symbol = 1
      }
    }
    if form.decorations.masking != .none, number % 2 == 0 || form.decorations.masking == .required {
      instruction.decoration = 1 + number % 7
    }
    if registers.count > 0 { instruction.register0 = registers[0] }
    if registers.count > 1 { instruction.register1 = registers[1] }
    if registers.count > 2 { instruction.register2 = registers[2] }
    if registers.count > 3 { instruction.register3 = registers[3] }
    return instruction
  }
}
