import Asm

extension Program {
  /// The tutorial's server, finished: echoes what each client sends until the client closes.
  public static let tcpServer: Program = {
    let port = Parameter("port", default: UInt16(4444), "the TCP port to listen on")
    let backlog = Parameter(
      "backlog", default: Int32(5), in: 0...65_535, "how many clients may wait to be accepted")
    let address = Parameter("address", default: IPv4Address.any, "the address to listen on")

    return Program(
      "tcp-server", "A TCP echo server: the tutorial's worked example", executableName: "server",
      parameters: port, backlog, address
    ) { configuration in
      let platform = configuration.platform
      let listener = ListeningSocket(
        port: configuration[port], backlog: configuration[backlog], address: configuration[address])
      let acceptor = ClientAcceptor(platform: platform)

      SourceFile("socket.s", "Opens the listening socket and accepts clients.") {
        listener.port
        listener.backlog
        Function.htons
        listener.function
        acceptor.declarations
      }
      SourceFile("helper.s", "Memory, strings, whole writes and messages.") {
        Function.memset
        Function.strlen
        Function.writeAll
        ErrorReport(.ofTCPServer, on: platform).declarations
      }
      SourceFile("main.s", "The echo server: one client after another, until no more can be accepted.") {
        Echo.bufferSize
        Function.ignoreBrokenPipes
        Echo.function
        Function.closeConnection
        Function.acceptLoop
        Function.serverMain
        Echo.buffer
      }
    }
  }()
}

extension [Constant] {
  /// The errors that the server's system calls can end with.
  fileprivate static let ofTCPServer: [Constant] = [
    Errno.EPERM, Errno.EINTR, Errno.EIO, Errno.EBADF, Errno.EAGAIN, Errno.ENOMEM, Errno.EACCES, Errno.EFAULT,
    Errno.EISDIR, Errno.EINVAL, Errno.ENFILE, Errno.EMFILE, Errno.EFBIG, Errno.ENOSPC, Errno.EPIPE,
    Errno.EPROTO,
    Errno.ENOTSOCK, Errno.EDESTADDRREQ, Errno.ENOPROTOOPT, Errno.EPROTONOSUPPORT, Errno.EOPNOTSUPP,
    Errno.EAFNOSUPPORT, Errno.EADDRINUSE, Errno.EADDRNOTAVAIL, Errno.ENETDOWN, Errno.ENETUNREACH,
    Errno.ECONNABORTED, Errno.ECONNRESET, Errno.ENOBUFS, Errno.ETIMEDOUT, Errno.EHOSTDOWN, Errno.EHOSTUNREACH,
    Errno.EDQUOT,
  ]
}
