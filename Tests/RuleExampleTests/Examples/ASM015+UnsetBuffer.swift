import Asm

extension CodeExample {
  static let unsetBuffer = CodeExample(.unsetBuffer) {
    // wrong
    Function("next_client", .exported) { f in
      let addr = f.frame.local(SocketAddressIPv4.self, "addr")
      let addrlen = f.frame.local(UInt32.self, "addrlen")
      f.syscall(.accept, edi, addr, addrlen, onError: .fail("accept() failed"))
      // error: the system call accept looks at the local addrlen for its addrlen, which isn't written on some way here
    }
    // end
  } right: {
    // right
    Function("next_client", .exported) { f in
      let addr = f.frame.local(SocketAddressIPv4.self, "addr")
      let addrlen = f.frame.local(UInt32.self, "addrlen")
      f.store(addr.size, to: addrlen)
      f.syscall(.accept, edi, addr, addrlen, onError: .fail("accept() failed"))
    }
    // end
  }
}
