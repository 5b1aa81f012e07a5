// Generated from Tests/RuleExampleTests/Examples by `swift run generate-rule-examples`. Change those files, not this one.
// swift-format-ignore-file

import AsmProgram

extension RuleExample {
  /// The example of the rule with `code`; nil where it has none.
  static func of(_ code: RuleCode) -> RuleExample? {
    switch code.rawValue {
    case "ASM001": asm001
    case "ASM002": asm002
    case "ASM003": asm003
    case "ASM004": asm004
    case "ASM005": asm005
    case "ASM006": asm006
    case "ASM007": asm007
    case "ASM008": asm008
    case "ASM009": asm009
    case "ASM010": asm010
    case "ASM011": asm011
    case "ASM012": asm012
    case "ASM013": asm013
    case "ASM014": asm014
    case "ASM015": asm015
    case "ASM016": asm016
    case "ASM017": asm017
    case "ASM018": asm018
    case "ASM019": asm019
    case "ASM020": asm020
    case "ASM021": asm021
    case "ASM022": asm022
    case "ASM023": asm023
    case "ASM024": asm024
    case "ASM025": asm025
    case "ASM026": asm026
    case "ASM027": asm027
    case "ASM028": asm028
    case "ASM029": asm029
    case "ASM030": asm030
    case "ASM031": asm031
    case "ASM032": asm032
    case "ASM033": asm033
    case "ASM034": asm034
    case "ASM035": asm035
    case "ASM036": asm036
    case "ASM037": asm037
    case "ASM038": asm038
    case "ASM039": asm039
    case "ASM040": asm040
    default: nil
    }
  }

  private static let asm001 = RuleExample(
    wrong: #"""
      Function("greet", .exported) { f in
        f.withoutFrame()
        f.lea(rdi, f.text("Hello\0"))
        f.call(CFunction("puts"))
        // error: the stack is misaligned at the call of puts: rsp is 8 bytes above a multiple of 16
        f.ret()
      }
      """#,
    right: #"""
      Function("greet", .exported) { f in
        f.withoutFrame()
        f.sub(rsp, 8)
        f.lea(rdi, f.text("Hello\0"))
        f.call(CFunction("puts"))
        f.add(rsp, 8)
        f.ret()
      }
      """#)

  private static let asm002 = RuleExample(
    wrong: #"""
      Function("twice", .exported) { f in
        f.withoutFrame()
        f.push(rdi)
        f.lea(rax, rdi + rdi)
        f.ret()
        // error: ret leaves 8 bytes on the stack
      }
      """#,
    right: #"""
      Function("twice", .exported) { f in
        f.withoutFrame()
        f.push(rdi)
        f.lea(rax, rdi + rdi)
        f.pop(rdi)
        f.ret()
      }
      """#)

  private static let asm003 = RuleExample(
    wrong: #"""
      Function("twice", .exported) { f in
        f.mov(rbx, rdi)
        // error: rbx is changed, but twice doesn't save it
        f.lea(rax, rbx + rbx)
      }
      """#,
    right: #"""
      Function("twice", .exported) { f in
        let number = f.frame.saved(rbx, as: "number")
        f.mov(number, rdi)
        f.lea(rax, number + number)
      }
      """#)

  private static let asm004 = RuleExample(
    wrong: #"""
      Function("end_of_text", .exported, "The address behind the text at rdi.") { f in
        f.call(CFunction("strlen"), rdi)
        f.add(rax, rdi)
        // error: rdi is read, but the call of strlen overwrote it
      }
      """#,
    right: #"""
      Function("end_of_text", .exported, "The address behind the text at rdi.") { f in
        let text = f.frame.saved(rbx, as: "text")
        f.mov(text, rdi)
        f.call(CFunction("strlen"), text)
        f.add(rax, text)
      }
      """#)

  private static let asm005 = RuleExample(
    wrong: #"""
      // If the builder didn't put a ret behind the last statement:
      Function("same", .exported) { f in
        f.mov(rax, rdi)
        // error: control falls off the end of same
      }
      """#,
    right: #"""
      Function("same", .exported) { f in
        f.mov(rax, rdi)
        f.ret()
      }
      """#)

  private static let asm006 = RuleExample(
    wrong: #"""
      Function("sum", .exported) { f in
        f.add(rax, rdi)
        // error: rax is read, but nothing was put in it on some way here
        f.add(rax, rsi)
      }
      """#,
    right: #"""
      Function("sum", .exported) { f in
        f.mov(rax, rdi)
        f.add(rax, rsi)
      }
      """#)

  private static let asm007 = RuleExample(
    wrong: #"""
      Function("is_zero", .exported) { f in
        f.mov(rax, rdi)
        f.setz(al)
        // error: setz looks at ZF, which means nothing here
        f.movzx(eax, al)
      }
      """#,
    right: #"""
      Function("is_zero", .exported) { f in
        f.xor(eax, eax)
        f.test(rdi, rdi)
        f.setz(al)
      }
      """#)

  private static let asm008 = RuleExample(
    wrong: #"""
      Function("copy_backward", .exported, "Copies rdx bytes whose last one rsi points to.") { f in
        f.mov(rcx, rdx)
        f.std()
        f.rep.movsb()
        f.ret()
        // error: the direction flag is set where copy_backward returns
      }
      """#,
    right: #"""
      Function("copy_backward", .exported, "Copies rdx bytes whose last one rsi points to.") { f in
        f.mov(rcx, rdx)
        f.std()
        f.rep.movsb()
        f.cld()
        f.ret()
      }
      """#)

  private static let asm009 = RuleExample(
    wrong: #"""
      Function("sum", .exported) { f in
        f.mov(qword[rsp - 8], rdi)
        f.push(rsi)
        f.pop(rcx)
        f.mov(rax, qword[rsp - 8])
        // error: memory 8 bytes below rsp is read, where nothing is kept on some way here
        f.add(rax, rcx)
        f.ret()
      }
      """#,
    right: #"""
      Function("sum", .exported) { f in
        f.mov(qword[rsp - 8], rdi)
        f.mov(rax, qword[rsp - 8])
        f.add(rax, rsi)
        f.ret()
      }
      """#)

  private static let asm010 = RuleExample(
    wrong: #"""
      Function("low_half", .exported) { f in
        let both = f.frame.local(UInt64.self, "both")
        let low = f.frame.local(UInt32.self, "low")
        f.mov(qword[both], rdi)
        f.mov(qword[low], rdi)
        // error: 8 bytes at byte 0 of the local low aren't within its 4 bytes
        f.mov(eax, dword[low])
      }
      """#,
    right: #"""
      Function("low_half", .exported) { f in
        let both = f.frame.local(UInt64.self, "both")
        let low = f.frame.local(UInt32.self, "low")
        f.mov(qword[both], rdi)
        f.mov(dword[low], edi)
        f.mov(eax, dword[low])
      }
      """#)

  private static let asm011 = RuleExample(
    wrong: #"""
      Function("sum", .exported) { f in
        let sum = f.frame.local(UInt64.self, "total")
        f.add(qword[sum], rdi)
        // error: 8 bytes of the local total are read before anything is stored there
        f.mov(rax, qword[sum])
      }
      """#,
    right: #"""
      Function("sum", .exported) { f in
        let sum = f.frame.local(UInt64.self, "total")
        f.store(0, to: sum)
        f.add(qword[sum], rdi)
        f.mov(rax, qword[sum])
      }
      """#)

  private static let asm012 = RuleExample(
    wrong: #"""
      Function("same", .exported) { f in
        f.mov(qword[rsp], rdi)
        // error: the return address of same is overwritten
        f.mov(rax, qword[rsp])
        f.ret()
      }
      """#,
    right: #"""
      Function("same", .exported) { f in
        f.mov(qword[rsp - 8], rdi)
        f.mov(rax, qword[rsp - 8])
        f.ret()
      }
      """#)

  private static let asm013 = RuleExample(
    wrong: #"""
      Function("user_twice", .exported) { f in
        f.mov(eax, Symbol("SYSCALL(GETUID)", kind: .systemCall))
        f.syscall()
        f.syscall()
        // error: eax holds the result of the system call getuid, not the number of a system call
        f.ret()
      }
      """#,
    right: #"""
      Function("user_twice", .exported) { f in
        f.mov(eax, Symbol("SYSCALL(GETUID)", kind: .systemCall))
        f.syscall()
        f.mov(eax, Symbol("SYSCALL(GETUID)", kind: .systemCall))
        f.syscall()
        f.ret()
      }
      """#)

  private static let asm014 = RuleExample(
    wrong: #"""
      Function("keep_rights", .exported) { f in
        f.parameters()
        f.mov(eax, Symbol("SYSCALL(UMASK)", kind: .systemCall))
        f.syscall()
        // error: mask, which the system call umask takes in rdi, isn't set on some way here
        f.ret()
      }
      """#,
    right: #"""
      Function("keep_rights", .exported) { f in
        f.parameters()
        f.syscall(.umask, 0)
        f.ret()
      }
      """#)

  private static let asm015 = RuleExample(
    wrong: #"""
      Function("next_client", .exported) { f in
        let addr = f.frame.local(SocketAddressIPv4.self, "addr")
        let addrlen = f.frame.local(UInt32.self, "addrlen")
        f.syscall(.accept, edi, addr, addrlen, onError: .fail("accept() failed"))
        // error: the system call accept looks at the local addrlen for its addrlen, which isn't written on some way here
      }
      """#,
    right: #"""
      Function("next_client", .exported) { f in
        let addr = f.frame.local(SocketAddressIPv4.self, "addr")
        let addrlen = f.frame.local(UInt32.self, "addrlen")
        f.store(addr.size, to: addrlen)
        f.syscall(.accept, edi, addr, addrlen, onError: .fail("accept() failed"))
      }
      """#)

  private static let asm016 = RuleExample(
    wrong: #"""
      Function("read_line", .exported) { f in
        let line = f.frame.bytes(16, "line")
        f.syscall(.read, STD.input, line, 64, onError: .fail("read() failed"))
        // error: the system call read may write 64 bytes at its buf, and the local line has 16
      }
      """#,
    right: #"""
      Function("read_line", .exported) { f in
        let line = f.frame.bytes(16, "line")
        f.syscall(.read, STD.input, line, onError: .fail("read() failed"))
      }
      """#)

  private static let asm017 = RuleExample(
    wrong: #"""
      Function("close_copy", .exported) { f in
        f.mov(eax, Symbol("SYSCALL(DUP)", kind: .systemCall))
        f.syscall()
        f.mov(edi, eax)
        f.mov(eax, Symbol("SYSCALL(CLOSE)", kind: .systemCall))
        f.syscall()
        // error: the system call close is given the result of the system call dup, which may be an error
        f.ret()
      }
      """#,
    right: #"""
      Function("close_copy", .exported) { f in
        f.syscall(.dup, edi, onError: .fail("dup() failed"))
        f.syscall(.close, eax, onError: .ignored(because: "the copy was never used"))
        f.return()
      }
      """#)

  private static let asm018 = RuleExample(
    wrong: #"""
      Function("copy_of_input", .exported) { f in
        let failed = f.newLabel("failed")
        f.xor(edi, edi)
        f.mov(eax, Symbol("SYSCALL(DUP)", kind: .systemCall))
        f.syscall()
        f.jc(failed)
        // error: jc looks at the carry flag behind the system call dup, and Linux tells nothing by it
        f.ret()
        f.place(failed)
        f.neg(eax)
        f.ret()
      }
      """#,
    right: #"""
      Function("copy_of_input", .exported) { f in
        f.syscall(.dup, STD.input, onError: .handle { f in f.return(-1) })
        f.return()
      }
      """#)

  private static let asm019 = RuleExample(
    wrong: #"""
      Function("is_child", .exported) { f in
        let failed = f.newLabel("failed")
        f.results(eax)
        f.mov(eax, Symbol("SYSCALL(FORK)", kind: .systemCall))
        f.syscall()
        // error: nothing looks at rdx behind the system call fork, and on macOS only that tells the child from the parent
        f.jc(failed)
        f.test(eax, eax)
        f.setz(al)
        f.movzx(eax, al)
        f.ret()
        f.place(failed)
        f.mov(eax, -1)
        f.ret()
      }
      """#,
    right: #"""
      Function("is_child", .exported) { f in
        f.results(eax)
        f.syscall(.fork, onError: .handle { f in f.return(-1) })
        f.test(eax, eax)
        f.setz(al)
        f.movzx(eax, al)
        f.return()
      }
      """#)

  private static let asm020 = RuleExample(
    wrong: #"""
      Function("greet", .exported) { f in
        f.call(CFunction("printf"), f.text("Hello\n\0"))
        // error: al isn't set at the call of printf, which is variadic
      }
      """#,
    right: #"""
      Function("greet", .exported) { f in
        f.call(CFunction("printf", variadic: true), f.text("Hello\n\0"))
      }
      """#)

  private static let asm021 = RuleExample(
    wrong: #"""
      Function("element", .exported) { f in
        f.parameters(rdi, esi)
        f.mov(rax, qword[rdi + rsi * 8])
        // error: all 64 bits of rsi are read, and the parameter esi has 32
      }
      """#,
    right: #"""
      Function("element", .exported) { f in
        f.parameters(rdi, esi)
        f.mov(esi, esi)
        f.mov(rax, qword[rdi + rsi * 8])
      }
      """#)

  private static let asm022 = RuleExample(
    wrong: #"""
      Function("quotient", .exported) { f in
        f.mov(rax, rdi)
        f.div(rsi)
        // warning: div divides rdx:rax, and rdx still holds an argument
      }
      """#,
    right: #"""
      Function("quotient", .exported) { f in
        f.mov(rax, rdi)
        f.xor(edx, edx)
        f.div(rsi)
      }
      """#)

  private static let asm023 = RuleExample(
    wrong: #"""
      Function("greeting", .exported) { f in
        let hello = f.text("hello\n\0")
        f.mov(byte[hello], 72)
        // error: HELLO is written to, which is read-only data
        f.lea(rax, hello)
      }
      """#,
    right: #"""
      let hello = Text("HELLO", bytes: Array("hello\n\0".utf8), in: .data)
      hello
      Function("greeting", .exported) { f in
        f.mov(byte[hello], 72)
        f.lea(rax, hello)
      }
      """#)

  private static let asm024 = RuleExample(
    wrong: #"""
      Function("greet", .exported) { f in
        let (hello, bye) = (f.text("hello\n"), f.text("bye\n"))
        f.syscall(.write, STD.output, hello, bye.length, onError: .ignored(because: "nobody's there"))
        // error: the system call write is given HELLO with BYE_LENGTH, another text's length
        f.return()
      }
      """#,
    right: #"""
      Function("greet", .exported) { f in
        f.syscall(.write, STD.output, f.text("hello\n"), onError: .ignored(because: "nobody's there"))
        f.return()
      }
      """#)

  private static let asm025 = RuleExample(
    wrong: #"""
      // If the builder wrote [SIZES], without rel:
      let sizes = Table("SIZES", of: UInt64.self, [[3, 5, 8]])
      sizes
      Function("first_size", .exported) { f in
        f.mov(rax, qword[sizes])
        // error: SIZES is named by its absolute address, which needs a text relocation
      }
      """#,
    right: #"""
      let sizes = Table("SIZES", of: UInt64.self, [[3, 5, 8]])
      sizes
      Function("first_size", .exported) { f in
        f.mov(rax, qword[sizes])
      }
      """#)

  private static let asm026 = RuleExample(
    wrong: #"""
      Function("process", .exported) { f in
        f.mov(eax, 20)
        f.int(0x80)
        // error: int 0x80 makes a system call of 32-bit programs
        f.ret()
      }
      """#,
    right: #"""
      Function("process", .exported) { f in
        f.syscall(.getpid)
        f.ret()
      }
      """#)

  private static let asm027 = RuleExample(
    wrong: #"""
      // If the builder didn't refuse f.ret() here:
      Function.start { f in
        f.ud2()
        // error: ret in _start, which was not called and has nowhere to return to
      }
      """#,
    right: #"""
      Function.start { f in
        f.exit(0)
      }
      """#)

  private static let asm028 = RuleExample(
    wrong: #"""
      // If a label of another function could be named:
      Function("first", .exported) { f in
        f.jmp(Symbol("second", kind: .function))
        // error: control goes to second.inside, which is no label of first and no function's beginning
      }
      Function("second") { f in
        f.ret()
      }
      """#,
    right: #"""
      Function("first", .exported) { f in
        f.jmp(Symbol("second", kind: .function))
      }
      Function("second") { f in
        f.ret()
      }
      """#)

  private static let asm029 = RuleExample(
    wrong: #"""
      Function("one", .exported) { f in
        f.mov(eax, 1)
        f.ret()
        f.mov(eax, 2)
        // warning: no way leads here
        f.ret()
      }
      """#,
    right: #"""
      Function("one", .exported) { f in
        f.mov(eax, 1)
        f.ret()
      }
      """#)

  private static let asm030 = RuleExample(
    wrong: #"""
      Function("same", .exported) { f in
        f.mov(eax, 1)
        // warning: nobody looks at what mov puts in rax
        f.mov(rax, rdi)
      }
      """#,
    right: #"""
      Function("same", .exported) { f in
        f.mov(rax, rdi)
      }
      """#)

  private static let asm031 = RuleExample(
    wrong: #"""
      Function("copy_32", .exported) { f in
        f.vmovups(ymm0, yword[rsi])
        f.vmovups(yword[rdi], ymm0)
        f.ret()
        // warning: upper halves of vector registers are in use where copy_32 returns
      }
      """#,
    right: #"""
      Function("copy_32", .exported) { f in
        f.vmovups(ymm0, yword[rsi])
        f.vmovups(yword[rdi], ymm0)
        f.vzeroupper()
        f.ret()
      }
      """#)

  private static let asm032 = RuleExample(
    wrong: #"""
      Function("look_up", .exported) { f in
        f.mov(al, byte[rdi])
        f.mov(rax, qword[rsi + rax * 8])
        // warning: rax is read, of which only the lowest bits were set
      }
      """#,
    right: #"""
      Function("look_up", .exported) { f in
        f.movzx(eax, byte[rdi])
        f.mov(rax, qword[rsi + rax * 8])
      }
      """#)

  private static let asm033 = RuleExample(
    wrong: #"""
      Function("clear", .exported, "Clears rsi bytes at rdi.") { f in
        f.xor(eax, eax)
        f.rep.stosb()
        // warning: the count in rcx isn't set: it holds what a fourth argument would be
      }
      """#,
    right: #"""
      Function("clear", .exported, "Clears rsi bytes at rdi.") { f in
        f.xor(eax, eax)
        f.mov(rcx, rsi)
        f.rep.stosb()
      }
      """#)

  private static let asm034 = RuleExample(
    wrong: #"""
      Function("wait", .exported) { f in
        let again = f.placeLabel("again")
        f.pause()
        // warning: nothing leaves this loop, and nothing is called in it
        f.jmp(again)
      }
      """#,
    right: #"""
      Function("wait", .exported) { f in
        let again = f.placeLabel("again")
        f.pause()
        f.cmp(dword[rdi], 0)
        f.jz(again)
      }
      """#)

  private static let asm035 = RuleExample(
    wrong: #"""
      Function("choose", .exported) { f in
        let (zero, one) = (f.newLabel("zero"), f.newLabel("one"))
        f.jmp(qword[rsi + rdi * 8])
        // note: where this jump goes isn't known, so what runs only behind it wasn't proofread
        f.place(zero)
        f.xor(eax, eax)
        f.ret()
        f.place(one)
        f.mov(eax, 1)
        f.ret()
      }
      """#,
    right: #"""
      Function("choose", .exported) { f in
        let (zero, one) = (f.newLabel("zero"), f.newLabel("one"))
        f.jmp(qword[rsi + rdi * 8])
        f.jumpTargets(zero, one)
        f.place(zero)
        f.xor(eax, eax)
        f.ret()
        f.place(one)
        f.mov(eax, 1)
        f.ret()
      }
      """#)

  private static let asm036 = RuleExample(
    wrong: #"""
      Function("twice", .exported) { f in
        f.allowing(.volatileRegisters, because: "our caller wants what the call leaves") {
          // warning: nothing here breaks volatileRegisters (ASM004), which is allowed
          f.lea(rax, rdi + rdi)
        }
      }
      """#,
    right: #"""
      Function("twice", .exported) { f in
        f.lea(rax, rdi + rdi)
      }
      """#)

  private static let asm037 = RuleExample(
    wrong: #"""
      // If something changed edi between the statement's moves and its call:
      Function("letter", .exported) { f in
        f.call(CFunction("putchar"), 65)
        // error: rdi doesn't hold here what the statement passes to putchar in it
      }
      """#,
    right: #"""
      Function("letter", .exported) { f in
        f.call(CFunction("putchar"), 65)
      }
      """#)

  private static let asm038 = RuleExample(
    wrong: #"""
      Function("stop", .exported) { f in
        f.neverReturns()
        f.call(CFunction("abort"))
        // error: stop returns here, and says that it never does
      }
      """#,
    right: #"""
      Function("stop", .exported) { f in
        f.neverReturns()
        f.call(CFunction("abort", neverReturns: true))
      }
      """#)

  private static let asm039 = RuleExample(
    wrong: #"""
      Function("no_rights_twice", .exported) { f in
        f.mov(edi, 0o777)
        f.mov(eax, Symbol("SYSCALL(UMASK)", kind: .systemCall))
        f.syscall()
        f.mov(eax, Symbol("SYSCALL(UMASK)", kind: .systemCall))
        f.syscall()
        // warning: mask, which the system call umask takes in rdi, was set before another call
        f.ret()
      }
      """#,
    right: #"""
      Function("no_rights_twice", .exported) { f in
        f.syscall(.umask, 0o777)
        f.syscall(.umask, 0o777)
        f.ret()
      }
      """#)

  private static let asm040 = RuleExample(
    wrong: #"""
      Function("keep", .exported) { f in
        f.sub(rsp, 16)
        f.movaps(oword[rsp], xmm0)
        // error: movaps needs a multiple of 16 for an address, and this one is 8 bytes above a multiple of 16
        f.mov(rax, qword[rsp])
        f.add(rsp, 16)
        f.ret()
      }
      """#,
    right: #"""
      Function("keep", .exported) { f in
        let kept = f.frame.bytes(16, "kept")
        f.movaps(oword[kept], xmm0)
        f.mov(rax, qword[kept])
      }
      """#)
}
