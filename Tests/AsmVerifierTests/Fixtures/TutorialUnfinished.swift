import Asm

extension Tutorial {
  static let unfinishedMain = Function.main { f in
    f.withoutFrame()
    f.call(Symbol("socket_listen", kind: .function))  // fault 21: ASM001
    f.mov(rax, call("EXIT"))
    f.mov(rdi, 0)
    f.syscall()
  }

  static let unfinishedListen = Function("socket_listen", .exported) { f in
    let socketFailed = f.newLabel("socket_failed")
    let bindFailed = f.newLabel("bind_failed")
    let listenFailed = f.newLabel("listen_failed")
    let errorMessage = f.newLabel("err_msg")
    let ret = f.newLabel("ret")

    f.withoutFrame()
    f.push(rbp)
    f.mov(rbp, rsp)
    f.push(rbx)
    f.sub(rsp, 0x10)
    f.comment("socket(rdi: AF_INET, rsi: SOCK_STREAM, rdx: 0)")
    f.mov(rax, call("SOCKET"))
    f.mov(rdi, AF.inet)
    f.mov(rsi, SOCK.stream)
    f.mov(rdx, 0)
    f.syscall()
    f.comment("Socket returns <0 on failure.")
    f.cmp(rax, 0)
    f.jl(socketFailed)  // fault 5: ASM018 on macos
    f.mov(rbx, rax)
    if f.platform == .linux {
      f.mov(word[rsp + 0x0], AF.inet)
    } else {
      f.mov(byte[rsp + 0x0], 0x10)
      f.mov(byte[rsp + 0x1], AF.inet)
    }
    f.mov(word[rsp + 0x2], 23569)
    f.mov(dword[rsp + 0x4], INADDR.any)
    f.mov(qword[rsp + 0x8], 0)
    f.comment("bind(rdi: socket, rsi: addr, rdx: sizeof(addr))")
    f.mov(rax, call("BIND"))
    f.mov(rdi, rbx)
    f.mov(rsi, rsp)
    f.mov(rdx, 0x10)
    f.syscall()
    f.cmp(rax, 0)
    f.jl(bindFailed)  // fault 5: ASM018 on macos
    f.comment("listen(rdi: socket, rsi: backlog(5))")
    f.mov(rax, call("LISTEN"))
    f.mov(rdi, rbx)
    f.mov(rsi, 5)
    f.syscall()
    f.cmp(rax, 0)
    f.jl(listenFailed)  // fault 5: ASM018 on macos
    f.comment("Restore the socket to return.")
    f.mov(rax, rbx)
    f.jmp(ret)

    f.place(socketFailed)
    f.lea(rsi, data("SOCKET_FAILED"))
    f.jmp(errorMessage)
    f.place(bindFailed)
    f.lea(rsi, data("BIND_FAILED"))
    f.jmp(errorMessage)
    f.place(listenFailed)
    f.lea(rsi, data("LISTEN_FAILED"))
    f.jmp(errorMessage)
    f.place(errorMessage)
    f.comment("write(rdi: fd, rsi: buffer, rdx: count of bytes to write);")
    f.mov(rax, call("WRITE"))
    f.mov(rdi, 1)
    f.mov(rdx, 20)
    f.note("Not generic :(")
    f.syscall()  // fault 20: ASM017
    f.mov(rax, -1)
    f.place(ret)
    f.comment("Restore rbx")
    f.mov(rbx, qword[rsp + 0x10])
    f.mov(rsp, rbp)
    f.pop(rbp)
    f.ret()
  }
}
