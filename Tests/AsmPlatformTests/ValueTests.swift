import AsmPlatform
import Testing

extension AsmPlatformTests {
  @Test("or-ed constants keep their names, family and values")
  func orOfConstants() {
    let flags = O.create | O.writeOnly | O.create
    #expect(flags.symbol.text == "O_CREAT | O_WRONLY")
    #expect(flags.symbol.value == nil)
    #expect(flags.family == "O")
    #expect(flags.constants == [O.create, O.writeOnly])
    #expect(flags.value(on: .linux) == 0o101)
    #expect(flags.value(on: .macos) == 0x201)
    #expect((PROT.read | PROT.write).symbol.value == 3)
    #expect((O.create | PROT.read).family == nil)
  }

  @Test("a constant that a system lacks has no value there, and a reason")
  func absentConstant() {
    #expect(SO.noSIGPIPE.value(on: .linux) == nil)
    #expect(SO.noSIGPIPE.absence(on: .linux) == "Linux has no SO_NOSIGPIPE")
    #expect((SOCK.stream | SOCK.nonBlock | SOCK.closeOnExec).value(on: .macos) == nil)
    #expect(
      (SOCK.stream | SOCK.nonBlock | SOCK.closeOnExec).absence(on: .macos)
        == "macOS has no SOCK_NONBLOCK and no SOCK_CLOEXEC")
    #expect(SOCK.stream.absence(on: .macos) == nil)
  }

  @Test("a system call that a system lacks names the other system's")
  func absentCall() {
    #expect(SystemCall.epoll_wait.absence(on: .macos) == "macOS has no epoll_wait; it offers kevent")
    #expect(SystemCall.kqueue.absence(on: .linux) == "Linux has no kqueue; it offers epoll_create1")
    #expect(SystemCall.setsid.absence(on: .macos) == nil)
  }

  @Test("what differs between the systems differs")
  func differences() {
    #expect(SystemCall.pipe.parameters(on: .linux).count == 1)
    #expect(SystemCall.pipe.parameters(on: .macos).isEmpty)
    #expect(SystemCall.pipe.result(on: .linux) == .nothing)
    #expect(SystemCall.pipe.result(on: .macos) == .descriptor)
    #expect(SystemCall.gettimeofday.parameters(on: .macos).count == 3)
    #expect(SystemCall.kevent.parameters(on: .macos).count == 6)
    #expect(SystemCall.bind.parameters(on: .macos) == SystemCall.bind.parameters(on: .linux))
    #expect(SystemCall.exit.result(on: .macos) == .never)
    #expect(SystemCall.sigaction.number(on: .macos) == 46)
    #expect(SystemCall.rt_sigaction.number(on: .linux) == 13)
    #expect(SocketAddressIPv4.layout(on: .linux)?.field("sin_len") == nil)
    #expect(SocketAddressIPv4.layout(on: .macos)?.field("sin_len")?.size == 1)
    #expect(SocketAddressIPv4.layout(on: .macos)?.field("sin_family")?.offset == 1)
    #expect(EpollEvent.layout(on: .macos) == nil)
    #expect(EpollEvent.layout(on: .linux)?.size == 12)
    #expect(KernelEvent.layout(on: .linux) == nil)
  }

  @Test("a field is named by its Swift member")
  func fields() {
    func name<Structure: KernelStructure>(_ path: KeyPath<Structure, StructureField>) -> String {
      Structure()[keyPath: path].name
    }
    #expect(name(\SocketAddressIPv4.port) == "sin_port")
    #expect(name(\SignalAction.trampoline) == "sa_tramp")
    #expect(SocketAddressUnix.cName == "sockaddr_un")
  }

  @Test("a parameter takes the constants of its family and of related ones")
  func accepted() {
    let option = SystemCall.setsockopt.parameters[2]
    #expect(option.accepts(SO.reuseAddress))
    #expect(option.accepts(TCP.noDelay))
    #expect(!option.accepts(SOCK.stream))
    #expect(SystemCall.setsockopt.parameters[1].accepts(IPPROTO.tcp))
    #expect(SystemCall.open.parameters[1].accepts(O.create | O.writeOnly))
    #expect(!SystemCall.open.parameters[1].accepts(O.create | PROT.write))
    #expect(SystemCall.write.parameters[0].accepts(STD.output))
    #expect(!SystemCall.write.parameters[0].accepts(AF.inet))
    #expect(SystemCall.openat.parameters[0].accepts(AT.workingDirectory))
    #expect(!SystemCall.write.parameters[1].accepts(STD.output))
  }

  @Test("lookups find by name and suggest what was meant")
  func lookups() {
    #expect(SystemCall.named("socket") == .socket)
    #expect(SystemCall.named("sokcet") == nil)
    #expect(SystemCall.suggestion(for: "sokcet") == .socket)
    #expect(SystemCall.suggestion(for: "SETSOCKOPTS") == .setsockopt)
    #expect(SystemCall.suggestion(for: "teleport") == nil)
    #expect(SystemCall.suggestion(for: "") == nil)
    #expect(Constant.named("AF_INET") == AF.inet)
    #expect(Constant.named("EADDRINUSE") == Errno.EADDRINUSE)
    #expect(Constant.suggestion(for: "SO_REUSEADR") == SO.reuseAddress)
    #expect(SystemCall.all.count { $0.linux != nil } == 385)
    #expect(SystemCall.all.count { $0.macos != nil } == 452)
    #expect(SystemCall.all.map(\.name) == SystemCall.all.map(\.name).sorted())
  }

  @Test(
    "the nearest name is the one with the fewest changes",
    arguments: [
      ("bnid", ["find", "bind", "mind"], "bind"), ("tcp-sever", ["read-line", "tcp-server"], "tcp-server"),
      ("abc", ["abd", "abe"], "abd"), ("abcd", ["wxyz"], nil), ("", ["a", "b"], "a"),
      ("same", ["SAME"], "SAME"),
      ("x", [], nil),
    ] as [(String, [String], String?)])
  func nearest(_ name: String, _ candidates: [String], _ expected: String?) {
    #expect(NearestName.of(name, among: candidates) == expected)
  }

  @Test("an address and a port in network order are what x86 stores in that order")
  func networkOrder() throws {
    #expect(try IPv4Address("127.0.0.1") == .loopback)
    #expect(IPv4Address.loopback.networkOrder == 0x0100_007f)
    #expect(IPv4Address(192, 168, 1, 2).networkOrder == 0x0201_a8c0)
    #expect(IPv4Address.any.networkOrder == 0)
    #expect(try IPv4Address("255.255.255.255").networkOrder == .max)
    #expect(try IPv4Address("10.20.30.40").description == "10.20.30.40")
    #expect(UInt16(4444).networkOrder == 0x5c11)
  }

  @Test(
    "text that isn't an address is refused with the reason",
    arguments: [
      ("", "it has 1 part, not 4"), ("1.2.3", "it has 3 parts, not 4"),
      ("1.2.3.4.5", "it has 5 parts, not 4"),
      ("1.2.3.256", "‘256’ is above 255"), ("1.2.3.-4", "‘-4’ is not a number"),
      ("1.2..4", "‘’ is not a number"),
      ("1.2.3.+4", "‘+4’ is not a number"),
      ("010.0.0.1", "‘010’ starts with 0, which some programs read as octal"),
      ("1.2.3.99999999999999999999", "‘99999999999999999999’ is above 255"),
      ("1.2.3.٤", "‘٤’ is not a number"),
      ("localhost", "it has 1 part, not 4"), ("1.2.3.4 ", "‘4 ’ is not a number"),
    ])
  func badAddress(_ text: String, _ reason: String) throws {
    let error = try #require(throws: InvalidIPv4Address.self) { try IPv4Address(text) }
    #expect(
      error.description
        == "‘\(text)’ is not an IPv4 address: \(reason); write four numbers from 0 to 255 with dots between, as in 127.0.0.1"
    )
  }
}
