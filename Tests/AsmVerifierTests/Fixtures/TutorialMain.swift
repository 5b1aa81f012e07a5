import Asm

extension Tutorial {
  static let echo = Function("echo", "echo(socket)") { f in
    f.withoutFrame()
    f.push(rbp)
    f.mov(rbp, rsp)
    f.push(rbx)
    f.sub(rsp, 8)
    f.mov(rbx, rdi)
    f.comment("memset(BUFFER, 0, 1024)")
    f.lea(rdi, data("BUFFER"))
    f.mov(rsi, 0)
    f.mov(rdx, 1024)
    f.call(Symbol("h_memset", kind: .function))
    f.comment("read(socket, BUFFER, 1024)")
    f.mov(rax, call("READ"))
    f.mov(rdi, rbx)
    f.lea(rsi, data("BUFFER"))
    f.mov(rdx, 1024)
    f.syscall()
    f.comment("write(socket, BUFFER, what was read)")
    f.mov(rdx, rax)
    f.mov(rax, call("WRITE"))
    f.mov(rdi, rbx)
    f.lea(rsi, data("BUFFER"))
    f.syscall()  // fault 9: ASM017, fault 10: ASM017 on macos
    f.mov(rbx, qword[rsp + 8])
    f.mov(rsp, rbp)
    f.pop(rbp)
    f.ret()
  }

  static let closeConnection = Function("close_connection", "close_connection(socket)") { f in
    f.mov(rax, call("CLOSE"))
    f.syscall()  // fault 22: ASM017 on macos
    f.ret()
  }

  static let acceptLoop = Function("accept_loop", "accept_loop(socket)") { f in
    let next = f.newLabel("next")
    let ret = f.newLabel("ret")

    f.withoutFrame()
    f.push(rbp)
    f.mov(rbp, rsp)
    f.sub(rsp, 8)
    f.mov(qword[rsp], rdi)
    f.place(next)
    f.mov(rdi, qword[rsp])
    f.call(Symbol("socket_accept", kind: .function))  // fault 4: ASM001
    f.cmp(rax, 0)
    f.jl(ret)
    f.mov(rbx, rax)  // fault 3: ASM003
    f.mov(rdi, rbx)
    f.call(Symbol("echo", kind: .function))  // fault 10: ASM017 on linux
    f.mov(rdi, rbx)
    f.call(Symbol("close_connection", kind: .function))  // fault 22: ASM017 on linux
    f.jmp(next)
    f.place(ret)
    f.mov(rsp, rbp)
    f.pop(rbp)
    f.ret()
  }

  static let main = Function.main { f in
    f.withoutFrame()
    f.comment("Align the stack.")
    f.sub(rsp, 8)
    f.call(Symbol("socket_listen", kind: .function))
    f.mov(rdi, rax)
    f.call(Symbol("accept_loop", kind: .function))
    f.comment("exit(0)")
    f.mov(rax, call("EXIT"))
    f.mov(rdi, 0)
    f.syscall()
  }

  /// `mov rsi, LABEL`, as the text takes every address: 10 bytes that the loader must patch.
  static let absolute = Program("tutorial-absolute", "Addresses as the tutorial takes them") { _ in
    SourceFile("absolute.s", "Absolute addresses.") {
      Function.main { f in
        f.mov(rsi, data("HELLO_STR"))  // fault 1: DSL
        f.mov(rsi, data("SOCKET_FAILED"))  // fault 1: DSL
        f.mov(rsi, data("BIND_FAILED"))  // fault 1: DSL
        f.mov(rsi, data("LISTEN_FAILED"))  // fault 1: DSL
        f.mov(rsi, data("ACCEPT_FAILED"))  // fault 1: DSL
        f.mov(rsi, data("BUFFER"))  // fault 1: DSL
        f.mov(rdi, data("BUFFER"))  // fault 1: DSL
        f.mov(rsi, data("READ_FAILED"))  // fault 1: DSL
        f.exit(0)
      }
      Text("HELLO_STR", bytes: Array("Hello, World!\n\0".utf8), in: .data)
      messages("BIND", "LISTEN", "SOCKET", "ACCEPT", "READ", in: .data)
      Buffer("BUFFER", bytes: 1024)
    }
  }
}
