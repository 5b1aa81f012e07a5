import AsmX86
import Testing

/// What people type must compile inside a subclass, as the DSL's function builder is one.
private final class Body: InstructionBuilder {
  var named: [String] = []
  func syscall(_ name: String) { named.append(name) }
}

@Suite struct ErgonomicsTests {
  @Test func whatPeopleType() {
    let f = Body()
    let loop = Label(number: f.symbols.intern(Symbol(".loop", kind: .label)))
    let done = Label(number: f.symbols.intern(Symbol(".done", kind: .label)))
    let strlen = Symbol("h_strlen", kind: .function)
    let family = Symbol("AF_INET", kind: .constant, value: 2)
    let count = 3

    f.mov(rax, rbx)
    f.mov(rax, 5)
    f.mov(rax, 0xFFFF_FFFF_FFFF_FFFF)
    f.mov(qword[rsp + 8], rax)
    f.mov(dword[rdi + rcx * 4], 7)
    f.mov(eax, family)
    f.mov(eax, family + 1)
    f.mov(ecx, count)
    f.mov(ecx, 1 << 4)
    f.lea(rsi, rsp + 8)
    f.lea(rsi, Symbol("message", kind: .data))
    f.lea(rsi, qword[rdi])
    f.cmp(byte[rsi], UInt8(ascii: "\n"))
    f.je(done)
    f.jmp(loop)
    f.jmp(loop, size: .short)
    f.call(strlen)
    f.call(rax)
    f.xor(eax, eax)
    f.shl(eax, cl)
    f.shl(eax, 3)
    f.xchg(al, ah)
    f.rep.stosb()
    f.repne.scasb()
    f.lock.add(dword[rdi], eax)
    f.syscall()
    f.syscall("read")
    f.vpcmpeqb(ymm0, ymm1, yword[rsi + rax])
    f.ret()

    #expect(
      f.instructions.map { plainText($0, f.symbols) } == [
        "mov rax, rbx", "mov rax, 5", "mov rax, -1", "mov qword [rsp + 8], rax",
        "mov dword [rdi + rcx * 4], 7",
        "mov eax, AF_INET + 0", "mov eax, AF_INET + 1", "mov ecx, 3", "mov ecx, 16", "lea rsi, [rsp + 8]",
        "lea rsi, [rel message]", "lea rsi, [rdi]", "cmp byte [rsi], 10", "je .done", "jmp .loop",
        "jmp .loop",
        "call h_strlen", "call rax", "xor eax, eax", "shl eax, cl", "shl eax, 3", "xchg al, ah", "rep stosb ",
        "repne scasb ", "lock add dword [rdi], eax", "syscall ", "vpcmpeqb ymm0, ymm1, yword [rsi + rax * 1]",
        "ret ",
      ])
    #expect(f.named == ["read"])
    #expect(f.instructions[15].sizeHint == .short)
    let validator = InstructionValidator()
    for instruction in f.instructions {
      #expect(validator.problems(in: instruction, symbols: f.symbols) == [])
    }
  }

  @Test func placeOfStatement() {
    let f = Body()
    let line = UInt32(#line) + 1
    f.mov(rax, 5)
    f.lock.inc(dword[rdi])
    #expect(f.location(f.places[0]).file == #fileID)
    #expect(f.places[0].line == line)
    #expect(f.places[1].line == line + 1)
    #expect(f.places[0].column == 10)
  }
}
