import Asm
import AsmVerifier
import Testing

@Suite("ASM020: al not set for a variadic function")
struct VariadicCallTests {
  @Test("is found", arguments: wrong + computed)
  func found(_ wrong: Case) throws {
    let found = try wrong.found(.variadicCall)
    #expect(found == wrong.findings)
  }

  @Test("isn't found where it's set", arguments: right)
  func clean(_ right: Case) throws {
    let found = try right.found(.variadicCall)
    #expect(found == [])
  }

  static let printf = CFunction("printf", variadic: true)
  /// The same, called as if it took a fixed number.
  static let fixed = CFunction("printf")

  static let wrong: [Case] = [
    Case(
      Function("nothing_in_al") { f in
        f.call(fixed, f.text("hello\n\0"))
      }, finds: "ASM020 error +1: al isn't set at the call of printf, which is variadic"),
    Case(
      Function("result_of_the_call_before") { f in
        f.call(puts, f.text("hello\0"))
        f.call(fixed, f.text("hello\n\0"))
      }, finds: "ASM020 error +2: al isn't set at the call of printf, which is variadic"),
    Case(
      Function("result_of_a_system_call") { f in
        f.syscall(.getpid)
        f.mov(esi, eax)
        f.call(fixed, f.text("%d\n\0"), esi)
      }, finds: "ASM020 error +3: al isn't set at the call of printf, which is variadic"),
    Case(
      Function("double_forgotten") { f in
        f.movsd(xmm0, qword[rdi])
        f.call(printf, f.text("%f\n\0"))
      },
      finds:
        "ASM020 error +2: al says that no vector register holds an argument of printf, and one was set for it"
    ),
    Case(
      Function("too_many") { f in
        f.mov(eax, 9)
        f.call(fixed, f.text("hello\n\0"))
      }, on: .macos,
      finds: "ASM020 error +2: al says that 9 vector registers hold arguments of printf; at most 8 do"),
    Case(
      Function("on_one_of_two_ways") { f in
        let skip = f.newLabel("skip")
        f.test(edi, edi)
        f.jz(skip)
        f.xor(eax, eax)
        f.place(skip)
        f.call(fixed, f.text("hello\n\0"))
      }, finds: "ASM020 error +6: al isn't set at the call of printf, which is variadic"),
    Case(
      Function("jumps_there") { f in
        f.lea(rdi, f.text("hello\n\0"))
        f.jmp(Symbol("printf wrt ..plt", kind: .external))
      }, finds: "ASM020 error +2: al isn't set at the call of printf, which is variadic"),
  ]

  static let hello = Text("HELLO", "hello\n")

  static let computed: [Case] = [
    Case(
      Function("quotient") { f in
        f.mov(rax, rdi)
        f.xor(edx, edx)
        f.div(rsi)
        f.mov(rsi, rax)
        f.call(fixed, f.text("%ld\n\0"), rsi)
      },
      finds:
        "ASM020 warning +5: al holds a part of what div put in rax, at the call of printf, which is variadic"),
    Case(
      Function("address") { f in
        let line = f.frame.bytes(32, "line")
        f.clear(line)
        f.lea(rax, line)
        f.call(fixed, f.text("%s\n\0"), rax)
      },
      finds: "ASM020 warning +4: al holds a part of an address, at the call of printf, which is variadic"),
    Case(
      Function("length") { f in
        f.mov(eax, hello.length)
        f.call(fixed, f.text("%d\n\0"), eax)
      }, with: [hello],
      finds: "ASM020 warning +2: al holds a part of a length, at the call of printf, which is variadic"),
    Case(
      Function("two_doubles_one_said") { f in
        f.movsd(xmm0, qword[rdi])
        f.movsd(xmm1, qword[rdi + 8])
        f.mov(eax, 1)
        f.call(fixed, f.text("%f %f\n\0"))
      },
      finds:
        "ASM020 error +4: al says that one vector register holds an argument of printf, and 2 were set for it"
    ),
    Case(
      Function("double_of_before_a_call") { f in
        f.cvtsi2sd(xmm0, rdi)
        f.call(puts, f.text("a\0"))
        f.lea(rdi, f.text("%f\n\0"))
        f.mov(eax, 1)
        f.call(fixed)
      },
      finds:
        "ASM020 warning +5: al says that one vector register holds an argument of printf, and a call overwrote xmm0"
    ),
    Case(
      Function.main { f in
        f.lea(rdi, f.text("%f\n\0"))
        f.mov(eax, 1)
        f.call(fixed)
      },
      finds:
        "ASM020 warning +3: al says that one vector register holds an argument of printf, and nothing was put in xmm0"
    ),
  ]

  static let right: [Case] = [
    Case(
      Function("al_alone") { f in
        f.mov(rax, qword[rdi])
        f.mov(rsi, rax)
        f.mov(al, 0)
        f.call(fixed, f.text("%ld\n\0"), rsi)
      }),
    Case(
      Function("al_cleared_alone") { f in
        f.mov(rax, qword[rdi])
        f.mov(rsi, rax)
        f.xor(al, al)
        f.call(fixed, f.text("%ld\n\0"), rsi)
      }),
    Case(
      Function("what_its_caller_said") { f in
        f.parameters(rax, rsi)
        f.lea(rdi, f.text("%ld\n\0"))
        f.jmp(Symbol("printf wrt ..plt", kind: .external))
      }),
    Case(
      Function("one_or_none") { f in
        let (skip, call) = (f.newLabel("skip"), f.newLabel("call"))
        f.test(edi, edi)
        f.jz(skip)
        f.mov(eax, 1)
        f.jmp(call)
        f.place(skip)
        f.xor(eax, eax)
        f.place(call)
        f.call(fixed, f.text("hello\n\0"))
      }),
    Case(
      Function("by_statement") { f in
        f.call(printf, f.text("%d\n\0"), 5)
        f.call(printf, f.text("%d\n\0"), eax)
      }),
    Case(
      Function("cleared") { f in
        f.lea(rdi, f.text("hello\n\0"))
        f.xor(eax, eax)
        f.call(Symbol("printf wrt ..plt", kind: .external))
      }),
    Case(
      Function("low_byte") { f in
        f.lea(rdi, f.text("hello\n\0"))
        f.mov(al, 0)
        f.call(Symbol("_printf", kind: .external))
      }, on: .macos),
    Case(
      Function("one_double") { f in
        f.mulsd(xmm0, xmm0)
        f.call(printf, f.text("%f\n\0"), vectorArguments: 1)
      }),
    Case(
      Function("two_doubles_by_hand") { f in
        f.cvtsi2sd(xmm0, rdi)
        f.cvtsi2sd(xmm1, rsi)
        f.lea(rdi, f.text("%f %f\n\0"))
        f.mov(eax, 2)
        f.call(Symbol("printf wrt ..plt", kind: .external))
      }),
    Case(
      Function("upper_bound") { f in
        f.mov(al, 8)
        f.call(fixed, f.text("hello\n\0"))
      }),
    Case(
      Function("double_computed_for_something_else") { f in
        f.movsd(xmm0, qword[rdi])
        f.addsd(xmm0, xmm0)
        f.movsd(qword[rdi], xmm0)
        f.call(printf, f.text("done\n\0"))
      }),
    Case(
      Function("not_variadic") { f in
        f.call(puts, f.text("hello\0"))
      }),
    Case(
      Function("function_of_the_program_with_that_name") { f in
        f.call(FunctionNamed("err"))
      }, calling: [Function("err") { f in f.ret() }]),
    Case(
      Function("double_of_a_call") { f in
        f.call(CFunction("log"))
        f.call(printf, f.text("%f\n\0"), vectorArguments: 1)
        f.call(CFunction("mine"))
        f.call(printf, f.text("%f\n\0"), vectorArguments: 1)
      }),
    Case(
      Function("upper_bound_behind_a_call") { f in
        f.call(puts, f.text("hello\0"))
        f.mov(al, 8)
        f.call(fixed, f.text("hello\n\0"))
      }),
  ]
}
