import Asm

/// `socket_listen` and the constants it uses.
struct ListeningSocket {
  let port: NamedConstant
  let backlog: NamedConstant
  let address: IPv4Address

  init(port: UInt16, backlog: Int32, address: IPv4Address) {
    self.port = NamedConstant("PORT", port)
    self.backlog = NamedConstant("BACKLOG", backlog)
    self.address = address
  }

  /// Opens a TCP socket, binds it and listens.
  var function: Function {
    let (port, backlog, address) = (port, backlog, address)
    return Function(
      "socket_listen", .exported,
      """
      socket_listen()
      Opens a TCP socket, binds it to PORT and listens.
      Returns its descriptor, or -1 after telling standard error what failed.
      """
    ) { f in
      let socket = f.frame.saved(rbx, as: "socket")
      let addr = f.frame.local(SocketAddressIPv4.self, "addr")
      let reuse = f.frame.local(Int32.self, "reuse")

      f.syscall(.socket, AF.inet, SOCK.stream, 0, onError: .report("socket() failed"))
      f.mov(socket, rax)
      f.store(1, to: reuse)
      f.syscall(
        .setsockopt, socket, SOL.socket, SO.reuseAddress, reuse,
        onError: .report("setsockopt() failed", closing: socket))

      f.blank()
      f.comment("h_memset(&addr, 0, sizeof(addr))")
      f.call(Function.memset, addr, 0, addr.size)
      if f.platform == .macos { f.store(addr.size, to: addr.length) }
      f.store(AF.inet, to: addr.family)
      f.call(Function.htons, port)
      f.store(ax, to: addr.port)
      f.store(address, to: addr.host)

      f.syscall(.bind, socket, addr, onError: .report("bind() failed", closing: socket))
      f.syscall(.listen, socket, backlog, onError: .report("listen() failed", closing: socket))
      f.mov(rax, socket)
    }
  }
}

extension Function {
  /// A port in network byte order.
  static let htons = Function(
    "htons",
    """
    htons(port)
    Returns `port` in network byte order.
    """
  ) { f in
    f.movzx(eax, di)
    f.rol(ax, 8)
    f.ret()
  }
}
