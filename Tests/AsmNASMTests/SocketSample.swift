import AsmPlatform
import AsmProgram
import AsmX86

/// The tutorial's `socket_listen`, shortened, for either system.
extension Samples {
  static func socket(_ platform: Platform) -> Module {
    let isMacOS = platform == .macos
    let layout = StructureLayout(
      name: "sockaddr_in", size: 16, alignment: 4,
      fields: (isMacOS
        ? [.init(name: "sin_len", offset: 0, size: 1), .init(name: "sin_family", offset: 1, size: 1)]
        : [.init(name: "sin_family", offset: 0, size: 2)]) + [
          .init(name: "sin_port", offset: 2, size: 2), .init(name: "sin_addr", offset: 4, size: 4),
        ])
    let frame = FrameLayout(
      slots: [.init(name: "addr", offset: -32, size: 16, type: "sockaddr_in")], saved: [.rbx], localSize: 24)

    let listen = function(
      "socket_listen", documentation: ["socket_listen()", "Returns the descriptor in rax, or -1."],
      frame: frame
    ) { f in
      let failed = f.label("socket_failed")
      let addr = { (field: String) in
        Address(frameSlot: Symbol("addr + sockaddr_in.\(field)", kind: .frameSlot), base: .rbp)
      }
      f.push(rbp)
      f.mov(rbp, rsp)
      f.push(rbx)
      f.sub(rsp, 24)
      f.blank()
      f.comment("socket(AF_INET, SOCK_STREAM, 0)")
      f.mov(eax, call("SOCKET"))
      f.mov(edi, Symbol("AF_INET", kind: .constant, value: 2))
      f.mov(esi, Symbol("SOCK_STREAM", kind: .constant, value: 1))
      f.xor(edx, edx)
      f.syscall()
      if isMacOS {
        f.jc(failed)
      } else {
        f.cmp(rax, -4095)
        f.jae(failed)
      }
      f.mov(rbx, rax)
      f.behind("keep the socket")
      f.blank()
      if isMacOS {
        f.mov(byte[addr("sin_len")], 16)
        f.mov(byte[addr("sin_family")], Symbol("AF_INET", kind: .constant, value: 2))
      } else {
        f.mov(word[addr("sin_family")], Symbol("AF_INET", kind: .constant, value: 2))
      }
      f.mov(word[addr("sin_port")], 23569)
      f.behind("port 4444")
      f.mov(rax, rbx)
      f.jmp(f.label("ret"))
      f.blank()
      f.place(failed)
      f.lea(rsi, rel(Symbol("SOCKET_FAILED", kind: .data)))
      f.mov(edx, Symbol("SOCKET_FAILED_LENGTH", kind: .constant))
      f.call(Symbol("print", kind: .function))
      f.mov(rax, -1)
      f.place(f.label("ret"))
      f.mov(rbx, qword[rbp - 8])
      f.leave()
      f.ret()
    }
    let message = data(
      "SOCKET_FAILED", [.bytes(Array("socket() failed\n".utf8))], lengthName: "SOCKET_FAILED_LENGTH")
    let socket = file(
      "socket.s", summary: ["Opens the listening socket."], includes: true,
      constants: [NamedNumber(name: "BACKLOG", value: 5, comment: "connections that wait")],
      exports: ["socket_listen"], externals: ["print"], text: [listen], data: [message], in: .readOnlyData)

    let main = function(platform.symbolPrefix + "main", entry: .main) { f in
      f.sub(rsp, 8)
      f.call(Symbol("socket_listen", kind: .function))
      f.xor(eax, eax)
      f.add(rsp, 8)
      f.ret()
    }
    let mainFile = file(
      "main.s", exports: [platform.symbolPrefix + "main"], externals: ["socket_listen"], text: [main],
      data: [data("buffer", [.reserve(count: .number(1024))], alignment: 64)], in: .zeroInitialized)
    return module(
      platform, files: [socket, mainFile],
      systemCalls: [systemCall("socket", linux: 41, macos: 97), systemCall("bind", linux: 49, macos: 104)],
      constants: [
        Constant(family: "AF", name: "AF_INET", linux: 2, macos: 2),
        Constant(family: "AF", name: "AF_INET6", linux: 10, macos: 30),
        Constant(family: "SOCK", name: "SOCK_STREAM", linux: 1, macos: 1),
      ], structures: [layout])
  }
}
