import Asm

extension Tutorial {
  static let htons = Function("htons", "htons(port): convert 'port' to network byte-order.") { f in
    f.mov(dx, di)  // fault 23: ASM032
    f.mov(ax, dx)  // fault 23: ASM032
    f.shl(ax, 8)
    f.shr(dx, 8)
    f.mov(al, dl)
    f.ret()
  }

  static let listen = Function("socket_listen", .exported) { f in
    let socketFailed = f.newLabel("socket_failed")
    let bindFailed = f.newLabel("bind_failed")
    let listenFailed = f.newLabel("listen_failed")
    let errorMessage = f.newLabel("err_msg")
    let ret = f.newLabel("ret")

    f.withoutFrame()
    f.push(rbp)
    f.mov(rbp, rsp)
    f.push(rbx)
    f.sub(rsp, 0x18)
    f.comment("socket(rdi: AF_INET, rsi: SOCK_STREAM, rdx: 0)")
    f.mov(rax, call("SOCKET"))
    f.mov(rdi, AF.inet)
    f.mov(rsi, SOCK.stream)
    f.mov(rdx, 0)
    f.syscall()
    f.cmp(rax, 0)
    f.jl(socketFailed)  // fault 5: ASM018 on macos
    f.mov(rbx, rax)
    f.comment("memset(rdi: addr, rsi: 0, rdx: sizeof(addr))")
    f.mov(rdi, rsp)
    f.mov(rsi, 0)
    f.mov(rdx, 0x10)
    f.call(Symbol("h_memset", kind: .function))
    f.mov(di, 4444)
    f.call(Symbol("htons", kind: .function))
    if f.platform == .linux {
      f.mov(word[rsp + 0x0], AF.inet)
    } else {
      f.mov(byte[rsp + 0x0], 0x10)
      f.mov(byte[rsp + 0x1], AF.inet)
    }
    f.mov(word[rsp + 0x2], ax)
    f.mov(dword[rsp + 0x4], INADDR.any)
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
    f.mov(rax, rbx)
    f.jmp(ret)

    f.place(socketFailed)
    f.lea(rdi, data("SOCKET_FAILED"))
    f.jmp(errorMessage)
    f.place(bindFailed)
    f.lea(rdi, data("BIND_FAILED"))
    f.jmp(errorMessage)
    f.place(listenFailed)
    f.lea(rdi, data("LISTEN_FAILED"))
    f.jmp(errorMessage)
    f.place(errorMessage)
    f.call(Symbol("h_strlen", kind: .function))
    f.comment("write(rdi: fd, rsi: buffer, rdx: count of bytes to write)")
    f.mov(rdx, rax)
    f.mov(rsi, rdi)
    f.mov(rdi, STD.output)
    f.mov(rax, call("WRITE"))
    f.syscall()  // fault 20: ASM017
    f.mov(rax, -1)
    f.place(ret)
    f.mov(rbx, qword[rsp + 0x18])
    f.mov(rsp, rbp)
    f.pop(rbp)
    f.ret()
  }

  static let accept = Function("socket_accept", .exported) { f in
    let acceptFailed = f.newLabel("accept_failed")
    let ret = f.newLabel("ret")

    f.withoutFrame()
    f.push(rbp)
    f.mov(rbp, rsp)
    f.sub(rsp, 0x20)
    f.comment("accept(rdi: socket, rsi: addr, rdx: its length)")
    f.mov(rax, call("ACCEPT"))
    f.lea(rsi, rsp + 0x10)
    f.lea(rdx, rsp + 0x8)
    f.syscall()  // fault 8: ASM015
    f.cmp(rax, 0)
    f.jl(acceptFailed)  // fault 5: ASM018 on macos
    f.jmp(ret)
    f.place(acceptFailed)
    f.lea(rdi, data("ACCEPT_FAILED"))
    f.call(Symbol("h_strlen", kind: .function))
    f.mov(rdx, rax)
    f.mov(rsi, rdi)
    f.mov(rdi, STD.output)
    f.mov(rax, call("WRITE"))
    f.syscall()  // fault 20: ASM017
    f.mov(rax, -1)
    f.place(ret)
    f.mov(rsp, rbp)
    f.pop(rbp)
    f.ret()
  }
}
