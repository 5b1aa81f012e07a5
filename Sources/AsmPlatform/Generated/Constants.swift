// Generated from Tables/constants.tsv by `swift run generate-platform`. Change the table, not this file.
// swift-format-ignore-file

/// Address families: the first argument of `socket`, the family field of an address.
public enum AF {
  /// Any family, or none. `AF_UNSPEC`: 0 on both systems.
  public static var unspecified: Constant {
    Constant(family: "AF", name: "AF_UNSPEC", linux: 0, macos: 0)
  }

  /// Sockets within the machine, named by a path. `AF_UNIX`: 1 on both systems.
  public static var unix: Constant {
    Constant(family: "AF", name: "AF_UNIX", linux: 1, macos: 1)
  }

  /// IPv4. `AF_INET`: 2 on both systems.
  public static var inet: Constant {
    Constant(family: "AF", name: "AF_INET", linux: 2, macos: 2)
  }

  /// IPv6. `AF_INET6`: 10 on Linux, 30 on macOS.
  public static var inet6: Constant {
    Constant(family: "AF", name: "AF_INET6", linux: 10, macos: 30)
  }

  /// Messages between the kernel and programs. `AF_NETLINK`: 16 on Linux; macOS has none.
  public static var netlink: Constant {
    Constant(family: "AF", name: "AF_NETLINK", linux: 16, macos: nil)
  }

  /// Frames of a network device. `AF_PACKET`: 17 on Linux; macOS has none.
  public static var packet: Constant {
    Constant(family: "AF", name: "AF_PACKET", linux: 17, macos: nil)
  }

  /// The kernel's cryptography. `AF_ALG`: 38 on Linux; macOS has none.
  public static var alg: Constant {
    Constant(family: "AF", name: "AF_ALG", linux: 38, macos: nil)
  }

  /// Sockets between a virtual machine and its host. `AF_VSOCK`: 40 on both systems.
  public static var vsock: Constant {
    Constant(family: "AF", name: "AF_VSOCK", linux: 40, macos: 40)
  }

  /// Kernel events and controls. `AF_SYSTEM`: 32 on macOS; Linux has none.
  public static var system: Constant {
    Constant(family: "AF", name: "AF_SYSTEM", linux: nil, macos: 32)
  }

  /// Routing messages. `AF_ROUTE`: 16 on Linux, 17 on macOS.
  public static var route: Constant {
    Constant(family: "AF", name: "AF_ROUTE", linux: 16, macos: 17)
  }

  /// `AF_APPLETALK`: 5 on Linux, 16 on macOS.
  public static var appletalk: Constant {
    Constant(family: "AF", name: "AF_APPLETALK", linux: 5, macos: 16)
  }

  /// `AF_ASH`: 18 on Linux; macOS has none.
  public static var ash: Constant {
    Constant(family: "AF", name: "AF_ASH", linux: 18, macos: nil)
  }

  /// `AF_ATMPVC`: 8 on Linux; macOS has none.
  public static var atmpvc: Constant {
    Constant(family: "AF", name: "AF_ATMPVC", linux: 8, macos: nil)
  }

  /// `AF_ATMSVC`: 20 on Linux; macOS has none.
  public static var atmsvc: Constant {
    Constant(family: "AF", name: "AF_ATMSVC", linux: 20, macos: nil)
  }

  /// `AF_AX25`: 3 on Linux; macOS has none.
  public static var ax25: Constant {
    Constant(family: "AF", name: "AF_AX25", linux: 3, macos: nil)
  }

  /// `AF_BLUETOOTH`: 31 on Linux; macOS has none.
  public static var bluetooth: Constant {
    Constant(family: "AF", name: "AF_BLUETOOTH", linux: 31, macos: nil)
  }

  /// `AF_BRIDGE`: 7 on Linux; macOS has none.
  public static var bridge: Constant {
    Constant(family: "AF", name: "AF_BRIDGE", linux: 7, macos: nil)
  }

  /// `AF_CAIF`: 37 on Linux; macOS has none.
  public static var caif: Constant {
    Constant(family: "AF", name: "AF_CAIF", linux: 37, macos: nil)
  }

  /// `AF_CAN`: 29 on Linux; macOS has none.
  public static var can: Constant {
    Constant(family: "AF", name: "AF_CAN", linux: 29, macos: nil)
  }

  /// `AF_CCITT`: 10 on macOS; Linux has none.
  public static var ccitt: Constant {
    Constant(family: "AF", name: "AF_CCITT", linux: nil, macos: 10)
  }

  /// `AF_CHAOS`: 5 on macOS; Linux has none.
  public static var chaos: Constant {
    Constant(family: "AF", name: "AF_CHAOS", linux: nil, macos: 5)
  }

  /// `AF_CNT`: 21 on macOS; Linux has none.
  public static var cnt: Constant {
    Constant(family: "AF", name: "AF_CNT", linux: nil, macos: 21)
  }

  /// `AF_COIP`: 20 on macOS; Linux has none.
  public static var coip: Constant {
    Constant(family: "AF", name: "AF_COIP", linux: nil, macos: 20)
  }

  /// `AF_DATAKIT`: 9 on macOS; Linux has none.
  public static var datakit: Constant {
    Constant(family: "AF", name: "AF_DATAKIT", linux: nil, macos: 9)
  }

  /// `AF_DECnet`: 12 on both systems.
  public static var decnet: Constant {
    Constant(family: "AF", name: "AF_DECnet", linux: 12, macos: 12)
  }

  /// `AF_DLI`: 13 on macOS; Linux has none.
  public static var dli: Constant {
    Constant(family: "AF", name: "AF_DLI", linux: nil, macos: 13)
  }

  /// `AF_E164`: 28 on macOS; Linux has none.
  public static var e164: Constant {
    Constant(family: "AF", name: "AF_E164", linux: nil, macos: 28)
  }

  /// `AF_ECMA`: 8 on macOS; Linux has none.
  public static var ecma: Constant {
    Constant(family: "AF", name: "AF_ECMA", linux: nil, macos: 8)
  }

  /// `AF_ECONET`: 19 on Linux; macOS has none.
  public static var econet: Constant {
    Constant(family: "AF", name: "AF_ECONET", linux: 19, macos: nil)
  }

  /// `AF_FILE`: 1 on Linux; macOS has none.
  public static var file: Constant {
    Constant(family: "AF", name: "AF_FILE", linux: 1, macos: nil)
  }

  /// `AF_HYLINK`: 15 on macOS; Linux has none.
  public static var hylink: Constant {
    Constant(family: "AF", name: "AF_HYLINK", linux: nil, macos: 15)
  }

  /// `AF_IB`: 27 on Linux; macOS has none.
  public static var ib: Constant {
    Constant(family: "AF", name: "AF_IB", linux: 27, macos: nil)
  }

  /// `AF_IEEE80211`: 37 on macOS; Linux has none.
  public static var ieee80211: Constant {
    Constant(family: "AF", name: "AF_IEEE80211", linux: nil, macos: 37)
  }

  /// `AF_IEEE802154`: 36 on Linux; macOS has none.
  public static var ieee802154: Constant {
    Constant(family: "AF", name: "AF_IEEE802154", linux: 36, macos: nil)
  }

  /// `AF_IMPLINK`: 3 on macOS; Linux has none.
  public static var implink: Constant {
    Constant(family: "AF", name: "AF_IMPLINK", linux: nil, macos: 3)
  }

  /// `AF_IPX`: 4 on Linux, 23 on macOS.
  public static var ipx: Constant {
    Constant(family: "AF", name: "AF_IPX", linux: 4, macos: 23)
  }

  /// `AF_IRDA`: 23 on Linux; macOS has none.
  public static var irda: Constant {
    Constant(family: "AF", name: "AF_IRDA", linux: 23, macos: nil)
  }

  /// `AF_ISDN`: 34 on Linux, 28 on macOS.
  public static var isdn: Constant {
    Constant(family: "AF", name: "AF_ISDN", linux: 34, macos: 28)
  }

  /// `AF_ISO`: 7 on macOS; Linux has none.
  public static var iso: Constant {
    Constant(family: "AF", name: "AF_ISO", linux: nil, macos: 7)
  }

  /// `AF_IUCV`: 32 on Linux; macOS has none.
  public static var iucv: Constant {
    Constant(family: "AF", name: "AF_IUCV", linux: 32, macos: nil)
  }

  /// `AF_KCM`: 41 on Linux; macOS has none.
  public static var kcm: Constant {
    Constant(family: "AF", name: "AF_KCM", linux: 41, macos: nil)
  }

  /// `AF_KEY`: 15 on Linux; macOS has none.
  public static var key: Constant {
    Constant(family: "AF", name: "AF_KEY", linux: 15, macos: nil)
  }

  /// `AF_LAT`: 14 on macOS; Linux has none.
  public static var lat: Constant {
    Constant(family: "AF", name: "AF_LAT", linux: nil, macos: 14)
  }

  /// `AF_LINK`: 18 on macOS; Linux has none.
  public static var link: Constant {
    Constant(family: "AF", name: "AF_LINK", linux: nil, macos: 18)
  }

  /// `AF_LLC`: 26 on Linux; macOS has none.
  public static var llc: Constant {
    Constant(family: "AF", name: "AF_LLC", linux: 26, macos: nil)
  }

  /// `AF_LOCAL`: 1 on both systems.
  public static var local: Constant {
    Constant(family: "AF", name: "AF_LOCAL", linux: 1, macos: 1)
  }

  /// `AF_MCTP`: 45 on Linux; macOS has none.
  public static var mctp: Constant {
    Constant(family: "AF", name: "AF_MCTP", linux: 45, macos: nil)
  }

  /// `AF_MPLS`: 28 on Linux; macOS has none.
  public static var mpls: Constant {
    Constant(family: "AF", name: "AF_MPLS", linux: 28, macos: nil)
  }

  /// `AF_NATM`: 31 on macOS; Linux has none.
  public static var natm: Constant {
    Constant(family: "AF", name: "AF_NATM", linux: nil, macos: 31)
  }

  /// `AF_NDRV`: 27 on macOS; Linux has none.
  public static var ndrv: Constant {
    Constant(family: "AF", name: "AF_NDRV", linux: nil, macos: 27)
  }

  /// `AF_NETBEUI`: 13 on Linux; macOS has none.
  public static var netbeui: Constant {
    Constant(family: "AF", name: "AF_NETBEUI", linux: 13, macos: nil)
  }

  /// `AF_NETBIOS`: 33 on macOS; Linux has none.
  public static var netbios: Constant {
    Constant(family: "AF", name: "AF_NETBIOS", linux: nil, macos: 33)
  }

  /// `AF_NETROM`: 6 on Linux; macOS has none.
  public static var netrom: Constant {
    Constant(family: "AF", name: "AF_NETROM", linux: 6, macos: nil)
  }

  /// `AF_NFC`: 39 on Linux; macOS has none.
  public static var nfc: Constant {
    Constant(family: "AF", name: "AF_NFC", linux: 39, macos: nil)
  }

  /// `AF_NS`: 6 on macOS; Linux has none.
  public static var ns: Constant {
    Constant(family: "AF", name: "AF_NS", linux: nil, macos: 6)
  }

  /// `AF_OSI`: 7 on macOS; Linux has none.
  public static var osi: Constant {
    Constant(family: "AF", name: "AF_OSI", linux: nil, macos: 7)
  }

  /// `AF_PHONET`: 35 on Linux; macOS has none.
  public static var phonet: Constant {
    Constant(family: "AF", name: "AF_PHONET", linux: 35, macos: nil)
  }

  /// `AF_PPP`: 34 on macOS; Linux has none.
  public static var ppp: Constant {
    Constant(family: "AF", name: "AF_PPP", linux: nil, macos: 34)
  }

  /// `AF_PPPOX`: 24 on Linux; macOS has none.
  public static var pppox: Constant {
    Constant(family: "AF", name: "AF_PPPOX", linux: 24, macos: nil)
  }

  /// `AF_PUP`: 4 on macOS; Linux has none.
  public static var pup: Constant {
    Constant(family: "AF", name: "AF_PUP", linux: nil, macos: 4)
  }

  /// `AF_QIPCRTR`: 42 on Linux; macOS has none.
  public static var qipcrtr: Constant {
    Constant(family: "AF", name: "AF_QIPCRTR", linux: 42, macos: nil)
  }

  /// `AF_RDS`: 21 on Linux; macOS has none.
  public static var rds: Constant {
    Constant(family: "AF", name: "AF_RDS", linux: 21, macos: nil)
  }

  /// `AF_RESERVED_36`: 36 on macOS; Linux has none.
  public static var reserved36: Constant {
    Constant(family: "AF", name: "AF_RESERVED_36", linux: nil, macos: 36)
  }

  /// `AF_ROSE`: 11 on Linux; macOS has none.
  public static var rose: Constant {
    Constant(family: "AF", name: "AF_ROSE", linux: 11, macos: nil)
  }

  /// `AF_RXRPC`: 33 on Linux; macOS has none.
  public static var rxrpc: Constant {
    Constant(family: "AF", name: "AF_RXRPC", linux: 33, macos: nil)
  }

  /// `AF_SECURITY`: 14 on Linux; macOS has none.
  public static var security: Constant {
    Constant(family: "AF", name: "AF_SECURITY", linux: 14, macos: nil)
  }

  /// `AF_SIP`: 24 on macOS; Linux has none.
  public static var sip: Constant {
    Constant(family: "AF", name: "AF_SIP", linux: nil, macos: 24)
  }

  /// `AF_SMC`: 43 on Linux; macOS has none.
  public static var smc: Constant {
    Constant(family: "AF", name: "AF_SMC", linux: 43, macos: nil)
  }

  /// `AF_SNA`: 22 on Linux, 11 on macOS.
  public static var sna: Constant {
    Constant(family: "AF", name: "AF_SNA", linux: 22, macos: 11)
  }

  /// `AF_TIPC`: 30 on Linux; macOS has none.
  public static var tipc: Constant {
    Constant(family: "AF", name: "AF_TIPC", linux: 30, macos: nil)
  }

  /// `AF_UTUN`: 38 on macOS; Linux has none.
  public static var utun: Constant {
    Constant(family: "AF", name: "AF_UTUN", linux: nil, macos: 38)
  }

  /// `AF_WANPIPE`: 25 on Linux; macOS has none.
  public static var wanpipe: Constant {
    Constant(family: "AF", name: "AF_WANPIPE", linux: 25, macos: nil)
  }

  /// `AF_X25`: 9 on Linux; macOS has none.
  public static var x25: Constant {
    Constant(family: "AF", name: "AF_X25", linux: 9, macos: nil)
  }

  /// `AF_XDP`: 44 on Linux; macOS has none.
  public static var xdp: Constant {
    Constant(family: "AF", name: "AF_XDP", linux: 44, macos: nil)
  }
}

/// Socket types: the second argument of `socket`.
public enum SOCK {
  /// A connected stream of bytes, both ways. `SOCK_STREAM`: 1 on both systems.
  public static var stream: Constant {
    Constant(family: "SOCK", name: "SOCK_STREAM", linux: 1, macos: 1)
  }

  /// Messages that may be lost, doubled or reordered. `SOCK_DGRAM`: 2 on both systems.
  public static var datagram: Constant {
    Constant(family: "SOCK", name: "SOCK_DGRAM", linux: 2, macos: 2)
  }

  /// Packets as they are on the wire. `SOCK_RAW`: 3 on both systems.
  public static var raw: Constant {
    Constant(family: "SOCK", name: "SOCK_RAW", linux: 3, macos: 3)
  }

  /// A connected, ordered row of messages. `SOCK_SEQPACKET`: 5 on both systems.
  public static var sequencedPacket: Constant {
    Constant(family: "SOCK", name: "SOCK_SEQPACKET", linux: 5, macos: 5)
  }

  /// Or-ed to the type: calls fail with EAGAIN rather than wait. `SOCK_NONBLOCK`: 2048 on Linux; macOS has none.
  public static var nonBlock: Constant {
    Constant(family: "SOCK", name: "SOCK_NONBLOCK", linux: 2048, macos: nil)
  }

  /// Or-ed to the type: the descriptor is closed by execve. `SOCK_CLOEXEC`: 524288 on Linux; macOS has none.
  public static var closeOnExec: Constant {
    Constant(family: "SOCK", name: "SOCK_CLOEXEC", linux: 524288, macos: nil)
  }

  /// `SOCK_DCCP`: 6 on Linux; macOS has none.
  public static var dccp: Constant {
    Constant(family: "SOCK", name: "SOCK_DCCP", linux: 6, macos: nil)
  }

  /// `SOCK_PACKET`: 10 on Linux; macOS has none.
  public static var packet: Constant {
    Constant(family: "SOCK", name: "SOCK_PACKET", linux: 10, macos: nil)
  }

  /// `SOCK_RDM`: 4 on both systems.
  public static var rdm: Constant {
    Constant(family: "SOCK", name: "SOCK_RDM", linux: 4, macos: 4)
  }
}

/// Levels of socket options; a protocol is a level too.
public enum SOL {
  /// Options of the socket itself. `SOL_SOCKET`: 1 on Linux, 65535 on macOS.
  public static var socket: Constant {
    Constant(family: "SOL", name: "SOL_SOCKET", linux: 1, macos: 65535)
  }

  /// `SOL_AAL`: 265 on Linux; macOS has none.
  public static var aal: Constant {
    Constant(family: "SOL", name: "SOL_AAL", linux: 265, macos: nil)
  }

  /// `SOL_ALG`: 279 on Linux; macOS has none.
  public static var alg: Constant {
    Constant(family: "SOL", name: "SOL_ALG", linux: 279, macos: nil)
  }

  /// `SOL_ATM`: 264 on Linux; macOS has none.
  public static var atm: Constant {
    Constant(family: "SOL", name: "SOL_ATM", linux: 264, macos: nil)
  }

  /// `SOL_BLUETOOTH`: 274 on Linux; macOS has none.
  public static var bluetooth: Constant {
    Constant(family: "SOL", name: "SOL_BLUETOOTH", linux: 274, macos: nil)
  }

  /// `SOL_CAIF`: 278 on Linux; macOS has none.
  public static var caif: Constant {
    Constant(family: "SOL", name: "SOL_CAIF", linux: 278, macos: nil)
  }

  /// `SOL_DCCP`: 269 on Linux; macOS has none.
  public static var dccp: Constant {
    Constant(family: "SOL", name: "SOL_DCCP", linux: 269, macos: nil)
  }

  /// `SOL_DECNET`: 261 on Linux; macOS has none.
  public static var decnet: Constant {
    Constant(family: "SOL", name: "SOL_DECNET", linux: 261, macos: nil)
  }

  /// `SOL_ICMPV6`: 58 on Linux; macOS has none.
  public static var icmpv6: Constant {
    Constant(family: "SOL", name: "SOL_ICMPV6", linux: 58, macos: nil)
  }

  /// `SOL_IP`: 0 on Linux; macOS has none.
  public static var ip: Constant {
    Constant(family: "SOL", name: "SOL_IP", linux: 0, macos: nil)
  }

  /// `SOL_IPV6`: 41 on Linux; macOS has none.
  public static var ipv6: Constant {
    Constant(family: "SOL", name: "SOL_IPV6", linux: 41, macos: nil)
  }

  /// `SOL_IRDA`: 266 on Linux; macOS has none.
  public static var irda: Constant {
    Constant(family: "SOL", name: "SOL_IRDA", linux: 266, macos: nil)
  }

  /// `SOL_IUCV`: 277 on Linux; macOS has none.
  public static var iucv: Constant {
    Constant(family: "SOL", name: "SOL_IUCV", linux: 277, macos: nil)
  }

  /// `SOL_KCM`: 281 on Linux; macOS has none.
  public static var kcm: Constant {
    Constant(family: "SOL", name: "SOL_KCM", linux: 281, macos: nil)
  }

  /// `SOL_LLC`: 268 on Linux; macOS has none.
  public static var llc: Constant {
    Constant(family: "SOL", name: "SOL_LLC", linux: 268, macos: nil)
  }

  /// `SOL_LOCAL`: 0 on macOS; Linux has none.
  public static var local: Constant {
    Constant(family: "SOL", name: "SOL_LOCAL", linux: nil, macos: 0)
  }

  /// `SOL_MCTP`: 285 on Linux; macOS has none.
  public static var mctp: Constant {
    Constant(family: "SOL", name: "SOL_MCTP", linux: 285, macos: nil)
  }

  /// `SOL_MPTCP`: 284 on Linux; macOS has none.
  public static var mptcp: Constant {
    Constant(family: "SOL", name: "SOL_MPTCP", linux: 284, macos: nil)
  }

  /// `SOL_NETBEUI`: 267 on Linux; macOS has none.
  public static var netbeui: Constant {
    Constant(family: "SOL", name: "SOL_NETBEUI", linux: 267, macos: nil)
  }

  /// `SOL_NETLINK`: 270 on Linux; macOS has none.
  public static var netlink: Constant {
    Constant(family: "SOL", name: "SOL_NETLINK", linux: 270, macos: nil)
  }

  /// `SOL_NFC`: 280 on Linux; macOS has none.
  public static var nfc: Constant {
    Constant(family: "SOL", name: "SOL_NFC", linux: 280, macos: nil)
  }

  /// `SOL_PACKET`: 263 on Linux; macOS has none.
  public static var packet: Constant {
    Constant(family: "SOL", name: "SOL_PACKET", linux: 263, macos: nil)
  }

  /// `SOL_PNPIPE`: 275 on Linux; macOS has none.
  public static var pnpipe: Constant {
    Constant(family: "SOL", name: "SOL_PNPIPE", linux: 275, macos: nil)
  }

  /// `SOL_PPPOL2TP`: 273 on Linux; macOS has none.
  public static var pppol2tp: Constant {
    Constant(family: "SOL", name: "SOL_PPPOL2TP", linux: 273, macos: nil)
  }

  /// `SOL_RAW`: 255 on Linux; macOS has none.
  public static var raw: Constant {
    Constant(family: "SOL", name: "SOL_RAW", linux: 255, macos: nil)
  }

  /// `SOL_RDS`: 276 on Linux; macOS has none.
  public static var rds: Constant {
    Constant(family: "SOL", name: "SOL_RDS", linux: 276, macos: nil)
  }

  /// `SOL_RXRPC`: 272 on Linux; macOS has none.
  public static var rxrpc: Constant {
    Constant(family: "SOL", name: "SOL_RXRPC", linux: 272, macos: nil)
  }

  /// `SOL_SMC`: 286 on Linux; macOS has none.
  public static var smc: Constant {
    Constant(family: "SOL", name: "SOL_SMC", linux: 286, macos: nil)
  }

  /// `SOL_TCP`: 6 on Linux; macOS has none.
  public static var tcp: Constant {
    Constant(family: "SOL", name: "SOL_TCP", linux: 6, macos: nil)
  }

  /// `SOL_TIPC`: 271 on Linux; macOS has none.
  public static var tipc: Constant {
    Constant(family: "SOL", name: "SOL_TIPC", linux: 271, macos: nil)
  }

  /// `SOL_TLS`: 282 on Linux; macOS has none.
  public static var tls: Constant {
    Constant(family: "SOL", name: "SOL_TLS", linux: 282, macos: nil)
  }

  /// `SOL_UDP`: 17 on Linux; macOS has none.
  public static var udp: Constant {
    Constant(family: "SOL", name: "SOL_UDP", linux: 17, macos: nil)
  }

  /// `SOL_VSOCK`: 287 on Linux; macOS has none.
  public static var vsock: Constant {
    Constant(family: "SOL", name: "SOL_VSOCK", linux: 287, macos: nil)
  }

  /// `SOL_X25`: 262 on Linux; macOS has none.
  public static var x25: Constant {
    Constant(family: "SOL", name: "SOL_X25", linux: 262, macos: nil)
  }

  /// `SOL_XDP`: 283 on Linux; macOS has none.
  public static var xdp: Constant {
    Constant(family: "SOL", name: "SOL_XDP", linux: 283, macos: nil)
  }
}

/// Socket options at the level SOL_SOCKET.
public enum SO {
  /// Record debugging information. `SO_DEBUG`: 1 on both systems.
  public static var debug: Constant {
    Constant(family: "SO", name: "SO_DEBUG", linux: 1, macos: 1)
  }

  /// Bind though old connections of the address are still dying. `SO_REUSEADDR`: 2 on Linux, 4 on macOS.
  public static var reuseAddress: Constant {
    Constant(family: "SO", name: "SO_REUSEADDR", linux: 2, macos: 4)
  }

  /// Several sockets bind the same address and port. `SO_REUSEPORT`: 15 on Linux, 512 on macOS.
  public static var reusePort: Constant {
    Constant(family: "SO", name: "SO_REUSEPORT", linux: 15, macos: 512)
  }

  /// The socket's type, to read. `SO_TYPE`: 3 on Linux, 4104 on macOS.
  public static var type: Constant {
    Constant(family: "SO", name: "SO_TYPE", linux: 3, macos: 4104)
  }

  /// The pending error, to read; reading clears it. `SO_ERROR`: 4 on Linux, 4103 on macOS.
  public static var error: Constant {
    Constant(family: "SO", name: "SO_ERROR", linux: 4, macos: 4103)
  }

  /// Send only to machines directly reached. `SO_DONTROUTE`: 5 on Linux, 16 on macOS.
  public static var dontRoute: Constant {
    Constant(family: "SO", name: "SO_DONTROUTE", linux: 5, macos: 16)
  }

  /// Datagrams may go to a broadcast address. `SO_BROADCAST`: 6 on Linux, 32 on macOS.
  public static var broadcast: Constant {
    Constant(family: "SO", name: "SO_BROADCAST", linux: 6, macos: 32)
  }

  /// Size of the send buffer in bytes. `SO_SNDBUF`: 7 on Linux, 4097 on macOS.
  public static var sendBuffer: Constant {
    Constant(family: "SO", name: "SO_SNDBUF", linux: 7, macos: 4097)
  }

  /// Size of the receive buffer in bytes. `SO_RCVBUF`: 8 on Linux, 4098 on macOS.
  public static var receiveBuffer: Constant {
    Constant(family: "SO", name: "SO_RCVBUF", linux: 8, macos: 4098)
  }

  /// Ask a silent peer whether it lives. `SO_KEEPALIVE`: 9 on Linux, 8 on macOS.
  public static var keepAlive: Constant {
    Constant(family: "SO", name: "SO_KEEPALIVE", linux: 9, macos: 8)
  }

  /// Out-of-band data stays in the stream. `SO_OOBINLINE`: 10 on Linux, 256 on macOS.
  public static var outOfBandInline: Constant {
    Constant(family: "SO", name: "SO_OOBINLINE", linux: 10, macos: 256)
  }

  /// What close does with data not yet sent; in seconds on Linux, in ticks on macOS. `SO_LINGER`: 13 on Linux, 128 on macOS.
  public static var linger: Constant {
    Constant(family: "SO", name: "SO_LINGER", linux: 13, macos: 128)
  }

  /// What close does with data not yet sent, in seconds. `SO_LINGER_SEC`: 4224 on macOS; Linux has none.
  public static var lingerSeconds: Constant {
    Constant(family: "SO", name: "SO_LINGER_SEC", linux: nil, macos: 4224)
  }

  /// Bytes that must be there before a read wakes. `SO_RCVLOWAT`: 18 on Linux, 4100 on macOS.
  public static var receiveLowWater: Constant {
    Constant(family: "SO", name: "SO_RCVLOWAT", linux: 18, macos: 4100)
  }

  /// Bytes that must be free before a write wakes. `SO_SNDLOWAT`: 19 on Linux, 4099 on macOS.
  public static var sendLowWater: Constant {
    Constant(family: "SO", name: "SO_SNDLOWAT", linux: 19, macos: 4099)
  }

  /// Time after which a read gives up. `SO_RCVTIMEO`: 20 on Linux, 4102 on macOS.
  public static var receiveTimeout: Constant {
    Constant(family: "SO", name: "SO_RCVTIMEO", linux: 20, macos: 4102)
  }

  /// Time after which a write gives up. `SO_SNDTIMEO`: 21 on Linux, 4101 on macOS.
  public static var sendTimeout: Constant {
    Constant(family: "SO", name: "SO_SNDTIMEO", linux: 21, macos: 4101)
  }

  /// Whether the socket listens, to read. `SO_ACCEPTCONN`: 30 on Linux, 2 on macOS.
  public static var acceptsConnections: Constant {
    Constant(family: "SO", name: "SO_ACCEPTCONN", linux: 30, macos: 2)
  }

  /// The socket's protocol, to read. `SO_PROTOCOL`: 38 on Linux; macOS has none.
  public static var `protocol`: Constant {
    Constant(family: "SO", name: "SO_PROTOCOL", linux: 38, macos: nil)
  }

  /// The socket's address family, to read. `SO_DOMAIN`: 39 on Linux; macOS has none.
  public static var domain: Constant {
    Constant(family: "SO", name: "SO_DOMAIN", linux: 39, macos: nil)
  }

  /// Use only the network device of that name. `SO_BINDTODEVICE`: 25 on Linux, 4404 on macOS.
  public static var bindToDevice: Constant {
    Constant(family: "SO", name: "SO_BINDTODEVICE", linux: 25, macos: 4404)
  }

  /// Process, user and group at the other end of a Unix socket. `SO_PEERCRED`: 17 on Linux; macOS has none.
  public static var peerCredentials: Constant {
    Constant(family: "SO", name: "SO_PEERCRED", linux: 17, macos: nil)
  }

  /// Microseconds to poll a device before sleeping. `SO_BUSY_POLL`: 46 on Linux; macOS has none.
  public static var busyPoll: Constant {
    Constant(family: "SO", name: "SO_BUSY_POLL", linux: 46, macos: nil)
  }

  /// The processor that handles the socket's packets. `SO_INCOMING_CPU`: 49 on Linux; macOS has none.
  public static var incomingCPU: Constant {
    Constant(family: "SO", name: "SO_INCOMING_CPU", linux: 49, macos: nil)
  }

  /// Writing to a broken connection fails with EPIPE and sends no SIGPIPE. `SO_NOSIGPIPE`: 4130 on macOS; Linux has none.
  public static var noSIGPIPE: Constant {
    Constant(family: "SO", name: "SO_NOSIGPIPE", linux: nil, macos: 4130)
  }

  /// Bytes that can be read, to read. `SO_NREAD`: 4128 on macOS; Linux has none.
  public static var readable: Constant {
    Constant(family: "SO", name: "SO_NREAD", linux: nil, macos: 4128)
  }

  /// Bytes not yet sent, to read. `SO_NWRITE`: 4132 on macOS; Linux has none.
  public static var unsent: Constant {
    Constant(family: "SO", name: "SO_NWRITE", linux: nil, macos: 4132)
  }

  /// Datagrams come with the time of their arrival. `SO_TIMESTAMP`: 29 on Linux, 1024 on macOS.
  public static var timestamp: Constant {
    Constant(family: "SO", name: "SO_TIMESTAMP", linux: 29, macos: 1024)
  }

  /// `SO_ATTACH_BPF`: 50 on Linux; macOS has none.
  public static var attachBpf: Constant {
    Constant(family: "SO", name: "SO_ATTACH_BPF", linux: 50, macos: nil)
  }

  /// `SO_ATTACH_FILTER`: 26 on Linux; macOS has none.
  public static var attachFilter: Constant {
    Constant(family: "SO", name: "SO_ATTACH_FILTER", linux: 26, macos: nil)
  }

  /// `SO_ATTACH_REUSEPORT_CBPF`: 51 on Linux; macOS has none.
  public static var attachReuseportCbpf: Constant {
    Constant(family: "SO", name: "SO_ATTACH_REUSEPORT_CBPF", linux: 51, macos: nil)
  }

  /// `SO_ATTACH_REUSEPORT_EBPF`: 52 on Linux; macOS has none.
  public static var attachReuseportEbpf: Constant {
    Constant(family: "SO", name: "SO_ATTACH_REUSEPORT_EBPF", linux: 52, macos: nil)
  }

  /// `SO_BINDTOIFINDEX`: 62 on Linux; macOS has none.
  public static var bindtoifindex: Constant {
    Constant(family: "SO", name: "SO_BINDTOIFINDEX", linux: 62, macos: nil)
  }

  /// `SO_BPF_EXTENSIONS`: 48 on Linux; macOS has none.
  public static var bpfExtensions: Constant {
    Constant(family: "SO", name: "SO_BPF_EXTENSIONS", linux: 48, macos: nil)
  }

  /// `SO_BSDCOMPAT`: 14 on Linux; macOS has none.
  public static var bsdcompat: Constant {
    Constant(family: "SO", name: "SO_BSDCOMPAT", linux: 14, macos: nil)
  }

  /// `SO_BUF_LOCK`: 72 on Linux; macOS has none.
  public static var bufLock: Constant {
    Constant(family: "SO", name: "SO_BUF_LOCK", linux: 72, macos: nil)
  }

  /// `SO_BUSY_POLL_BUDGET`: 70 on Linux; macOS has none.
  public static var busyPollBudget: Constant {
    Constant(family: "SO", name: "SO_BUSY_POLL_BUDGET", linux: 70, macos: nil)
  }

  /// `SO_CNX_ADVICE`: 53 on Linux; macOS has none.
  public static var cnxAdvice: Constant {
    Constant(family: "SO", name: "SO_CNX_ADVICE", linux: 53, macos: nil)
  }

  /// `SO_COOKIE`: 57 on Linux; macOS has none.
  public static var cookie: Constant {
    Constant(family: "SO", name: "SO_COOKIE", linux: 57, macos: nil)
  }

  /// `SO_DETACH_BPF`: 27 on Linux; macOS has none.
  public static var detachBpf: Constant {
    Constant(family: "SO", name: "SO_DETACH_BPF", linux: 27, macos: nil)
  }

  /// `SO_DETACH_FILTER`: 27 on Linux; macOS has none.
  public static var detachFilter: Constant {
    Constant(family: "SO", name: "SO_DETACH_FILTER", linux: 27, macos: nil)
  }

  /// `SO_DETACH_REUSEPORT_BPF`: 68 on Linux; macOS has none.
  public static var detachReuseportBpf: Constant {
    Constant(family: "SO", name: "SO_DETACH_REUSEPORT_BPF", linux: 68, macos: nil)
  }

  /// `SO_DONTTRUNC`: 8192 on macOS; Linux has none.
  public static var donttrunc: Constant {
    Constant(family: "SO", name: "SO_DONTTRUNC", linux: nil, macos: 8192)
  }

  /// `SO_GET_FILTER`: 26 on Linux; macOS has none.
  public static var getFilter: Constant {
    Constant(family: "SO", name: "SO_GET_FILTER", linux: 26, macos: nil)
  }

  /// `SO_INCOMING_NAPI_ID`: 56 on Linux; macOS has none.
  public static var incomingNapiId: Constant {
    Constant(family: "SO", name: "SO_INCOMING_NAPI_ID", linux: 56, macos: nil)
  }

  /// `SO_LABEL`: 4112 on macOS; Linux has none.
  public static var label: Constant {
    Constant(family: "SO", name: "SO_LABEL", linux: nil, macos: 4112)
  }

  /// `SO_LOCK_FILTER`: 44 on Linux; macOS has none.
  public static var lockFilter: Constant {
    Constant(family: "SO", name: "SO_LOCK_FILTER", linux: 44, macos: nil)
  }

  /// `SO_MARK`: 36 on Linux; macOS has none.
  public static var mark: Constant {
    Constant(family: "SO", name: "SO_MARK", linux: 36, macos: nil)
  }

  /// `SO_MAX_PACING_RATE`: 47 on Linux, 4406 on macOS.
  public static var maxPacingRate: Constant {
    Constant(family: "SO", name: "SO_MAX_PACING_RATE", linux: 47, macos: 4406)
  }

  /// `SO_MEMINFO`: 55 on Linux; macOS has none.
  public static var meminfo: Constant {
    Constant(family: "SO", name: "SO_MEMINFO", linux: 55, macos: nil)
  }

  /// `SO_NETNS_COOKIE`: 71 on Linux; macOS has none.
  public static var netnsCookie: Constant {
    Constant(family: "SO", name: "SO_NETNS_COOKIE", linux: 71, macos: nil)
  }

  /// `SO_NETSVC_MARKING_LEVEL`: 4377 on macOS; Linux has none.
  public static var netsvcMarkingLevel: Constant {
    Constant(family: "SO", name: "SO_NETSVC_MARKING_LEVEL", linux: nil, macos: 4377)
  }

  /// `SO_NET_SERVICE_TYPE`: 4374 on macOS; Linux has none.
  public static var netServiceType: Constant {
    Constant(family: "SO", name: "SO_NET_SERVICE_TYPE", linux: nil, macos: 4374)
  }

  /// `SO_NKE`: 4129 on macOS; Linux has none.
  public static var nke: Constant {
    Constant(family: "SO", name: "SO_NKE", linux: nil, macos: 4129)
  }

  /// `SO_NOADDRERR`: 4131 on macOS; Linux has none.
  public static var noaddrerr: Constant {
    Constant(family: "SO", name: "SO_NOADDRERR", linux: nil, macos: 4131)
  }

  /// `SO_NOFCS`: 43 on Linux; macOS has none.
  public static var nofcs: Constant {
    Constant(family: "SO", name: "SO_NOFCS", linux: 43, macos: nil)
  }

  /// `SO_NOTIFYCONFLICT`: 4134 on macOS; Linux has none.
  public static var notifyconflict: Constant {
    Constant(family: "SO", name: "SO_NOTIFYCONFLICT", linux: nil, macos: 4134)
  }

  /// `SO_NO_CHECK`: 11 on Linux; macOS has none.
  public static var noCheck: Constant {
    Constant(family: "SO", name: "SO_NO_CHECK", linux: 11, macos: nil)
  }

  /// `SO_NP_EXTENSIONS`: 4227 on macOS; Linux has none.
  public static var npExtensions: Constant {
    Constant(family: "SO", name: "SO_NP_EXTENSIONS", linux: nil, macos: 4227)
  }

  /// `SO_NUMRCVPKT`: 4370 on macOS; Linux has none.
  public static var numrcvpkt: Constant {
    Constant(family: "SO", name: "SO_NUMRCVPKT", linux: nil, macos: 4370)
  }

  /// `SO_PASSCRED`: 16 on Linux; macOS has none.
  public static var passcred: Constant {
    Constant(family: "SO", name: "SO_PASSCRED", linux: 16, macos: nil)
  }

  /// `SO_PASSSEC`: 34 on Linux; macOS has none.
  public static var passsec: Constant {
    Constant(family: "SO", name: "SO_PASSSEC", linux: 34, macos: nil)
  }

  /// `SO_PEEK_OFF`: 42 on Linux; macOS has none.
  public static var peekOff: Constant {
    Constant(family: "SO", name: "SO_PEEK_OFF", linux: 42, macos: nil)
  }

  /// `SO_PEERGROUPS`: 59 on Linux; macOS has none.
  public static var peergroups: Constant {
    Constant(family: "SO", name: "SO_PEERGROUPS", linux: 59, macos: nil)
  }

  /// `SO_PEERLABEL`: 4113 on macOS; Linux has none.
  public static var peerlabel: Constant {
    Constant(family: "SO", name: "SO_PEERLABEL", linux: nil, macos: 4113)
  }

  /// `SO_PEERNAME`: 28 on Linux; macOS has none.
  public static var peername: Constant {
    Constant(family: "SO", name: "SO_PEERNAME", linux: 28, macos: nil)
  }

  /// `SO_PEERSEC`: 31 on Linux; macOS has none.
  public static var peersec: Constant {
    Constant(family: "SO", name: "SO_PEERSEC", linux: 31, macos: nil)
  }

  /// `SO_PREFER_BUSY_POLL`: 69 on Linux; macOS has none.
  public static var preferBusyPoll: Constant {
    Constant(family: "SO", name: "SO_PREFER_BUSY_POLL", linux: 69, macos: nil)
  }

  /// `SO_PRIORITY`: 12 on Linux; macOS has none.
  public static var priority: Constant {
    Constant(family: "SO", name: "SO_PRIORITY", linux: 12, macos: nil)
  }

  /// `SO_RANDOMPORT`: 4226 on macOS; Linux has none.
  public static var randomport: Constant {
    Constant(family: "SO", name: "SO_RANDOMPORT", linux: nil, macos: 4226)
  }

  /// `SO_RCVBUFFORCE`: 33 on Linux; macOS has none.
  public static var rcvbufforce: Constant {
    Constant(family: "SO", name: "SO_RCVBUFFORCE", linux: 33, macos: nil)
  }

  /// `SO_RCVMARK`: 75 on Linux; macOS has none.
  public static var rcvmark: Constant {
    Constant(family: "SO", name: "SO_RCVMARK", linux: 75, macos: nil)
  }

  /// `SO_RCVTIMEO_NEW`: 66 on Linux; macOS has none.
  public static var rcvtimeoNew: Constant {
    Constant(family: "SO", name: "SO_RCVTIMEO_NEW", linux: 66, macos: nil)
  }

  /// `SO_RCVTIMEO_OLD`: 20 on Linux; macOS has none.
  public static var rcvtimeoOld: Constant {
    Constant(family: "SO", name: "SO_RCVTIMEO_OLD", linux: 20, macos: nil)
  }

  /// `SO_RESERVE_MEM`: 73 on Linux; macOS has none.
  public static var reserveMem: Constant {
    Constant(family: "SO", name: "SO_RESERVE_MEM", linux: 73, macos: nil)
  }

  /// `SO_RESOLVER_SIGNATURE`: 4401 on macOS; Linux has none.
  public static var resolverSignature: Constant {
    Constant(family: "SO", name: "SO_RESOLVER_SIGNATURE", linux: nil, macos: 4401)
  }

  /// `SO_REUSESHAREUID`: 4133 on macOS; Linux has none.
  public static var reuseshareuid: Constant {
    Constant(family: "SO", name: "SO_REUSESHAREUID", linux: nil, macos: 4133)
  }

  /// `SO_RXQ_OVFL`: 40 on Linux; macOS has none.
  public static var rxqOvfl: Constant {
    Constant(family: "SO", name: "SO_RXQ_OVFL", linux: 40, macos: nil)
  }

  /// `SO_SECURITY_AUTHENTICATION`: 22 on Linux; macOS has none.
  public static var securityAuthentication: Constant {
    Constant(family: "SO", name: "SO_SECURITY_AUTHENTICATION", linux: 22, macos: nil)
  }

  /// `SO_SECURITY_ENCRYPTION_NETWORK`: 24 on Linux; macOS has none.
  public static var securityEncryptionNetwork: Constant {
    Constant(family: "SO", name: "SO_SECURITY_ENCRYPTION_NETWORK", linux: 24, macos: nil)
  }

  /// `SO_SECURITY_ENCRYPTION_TRANSPORT`: 23 on Linux; macOS has none.
  public static var securityEncryptionTransport: Constant {
    Constant(family: "SO", name: "SO_SECURITY_ENCRYPTION_TRANSPORT", linux: 23, macos: nil)
  }

  /// `SO_SELECT_ERR_QUEUE`: 45 on Linux; macOS has none.
  public static var selectErrQueue: Constant {
    Constant(family: "SO", name: "SO_SELECT_ERR_QUEUE", linux: 45, macos: nil)
  }

  /// `SO_SNDBUFFORCE`: 32 on Linux; macOS has none.
  public static var sndbufforce: Constant {
    Constant(family: "SO", name: "SO_SNDBUFFORCE", linux: 32, macos: nil)
  }

  /// `SO_SNDTIMEO_NEW`: 67 on Linux; macOS has none.
  public static var sndtimeoNew: Constant {
    Constant(family: "SO", name: "SO_SNDTIMEO_NEW", linux: 67, macos: nil)
  }

  /// `SO_SNDTIMEO_OLD`: 21 on Linux; macOS has none.
  public static var sndtimeoOld: Constant {
    Constant(family: "SO", name: "SO_SNDTIMEO_OLD", linux: 21, macos: nil)
  }

  /// `SO_TIMESTAMPING`: 37 on Linux; macOS has none.
  public static var timestamping: Constant {
    Constant(family: "SO", name: "SO_TIMESTAMPING", linux: 37, macos: nil)
  }

  /// `SO_TIMESTAMPING_NEW`: 65 on Linux; macOS has none.
  public static var timestampingNew: Constant {
    Constant(family: "SO", name: "SO_TIMESTAMPING_NEW", linux: 65, macos: nil)
  }

  /// `SO_TIMESTAMPING_OLD`: 37 on Linux; macOS has none.
  public static var timestampingOld: Constant {
    Constant(family: "SO", name: "SO_TIMESTAMPING_OLD", linux: 37, macos: nil)
  }

  /// `SO_TIMESTAMPNS`: 35 on Linux; macOS has none.
  public static var timestampns: Constant {
    Constant(family: "SO", name: "SO_TIMESTAMPNS", linux: 35, macos: nil)
  }

  /// `SO_TIMESTAMPNS_NEW`: 64 on Linux; macOS has none.
  public static var timestampnsNew: Constant {
    Constant(family: "SO", name: "SO_TIMESTAMPNS_NEW", linux: 64, macos: nil)
  }

  /// `SO_TIMESTAMPNS_OLD`: 35 on Linux; macOS has none.
  public static var timestampnsOld: Constant {
    Constant(family: "SO", name: "SO_TIMESTAMPNS_OLD", linux: 35, macos: nil)
  }

  /// `SO_TIMESTAMP_MONOTONIC`: 2048 on macOS; Linux has none.
  public static var timestampMonotonic: Constant {
    Constant(family: "SO", name: "SO_TIMESTAMP_MONOTONIC", linux: nil, macos: 2048)
  }

  /// `SO_TIMESTAMP_NEW`: 63 on Linux; macOS has none.
  public static var timestampNew: Constant {
    Constant(family: "SO", name: "SO_TIMESTAMP_NEW", linux: 63, macos: nil)
  }

  /// `SO_TIMESTAMP_OLD`: 29 on Linux; macOS has none.
  public static var timestampOld: Constant {
    Constant(family: "SO", name: "SO_TIMESTAMP_OLD", linux: 29, macos: nil)
  }

  /// `SO_TXREHASH`: 74 on Linux; macOS has none.
  public static var txrehash: Constant {
    Constant(family: "SO", name: "SO_TXREHASH", linux: 74, macos: nil)
  }

  /// `SO_TXTIME`: 61 on Linux; macOS has none.
  public static var txtime: Constant {
    Constant(family: "SO", name: "SO_TXTIME", linux: 61, macos: nil)
  }

  /// `SO_UPCALLCLOSEWAIT`: 4135 on macOS; Linux has none.
  public static var upcallclosewait: Constant {
    Constant(family: "SO", name: "SO_UPCALLCLOSEWAIT", linux: nil, macos: 4135)
  }

  /// `SO_USELOOPBACK`: 64 on macOS; Linux has none.
  public static var useloopback: Constant {
    Constant(family: "SO", name: "SO_USELOOPBACK", linux: nil, macos: 64)
  }

  /// `SO_VM_SOCKETS_BUFFER_MAX_SIZE`: 2 on Linux; macOS has none.
  public static var vmSocketsBufferMaxSize: Constant {
    Constant(family: "SO", name: "SO_VM_SOCKETS_BUFFER_MAX_SIZE", linux: 2, macos: nil)
  }

  /// `SO_VM_SOCKETS_BUFFER_MIN_SIZE`: 1 on Linux; macOS has none.
  public static var vmSocketsBufferMinSize: Constant {
    Constant(family: "SO", name: "SO_VM_SOCKETS_BUFFER_MIN_SIZE", linux: 1, macos: nil)
  }

  /// `SO_VM_SOCKETS_BUFFER_SIZE`: 0 on Linux; macOS has none.
  public static var vmSocketsBufferSize: Constant {
    Constant(family: "SO", name: "SO_VM_SOCKETS_BUFFER_SIZE", linux: 0, macos: nil)
  }

  /// `SO_VM_SOCKETS_CONNECT_TIMEOUT`: 6 on Linux; macOS has none.
  public static var vmSocketsConnectTimeout: Constant {
    Constant(family: "SO", name: "SO_VM_SOCKETS_CONNECT_TIMEOUT", linux: 6, macos: nil)
  }

  /// `SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW`: 8 on Linux; macOS has none.
  public static var vmSocketsConnectTimeoutNew: Constant {
    Constant(family: "SO", name: "SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW", linux: 8, macos: nil)
  }

  /// `SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD`: 6 on Linux; macOS has none.
  public static var vmSocketsConnectTimeoutOld: Constant {
    Constant(family: "SO", name: "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD", linux: 6, macos: nil)
  }

  /// `SO_VM_SOCKETS_NONBLOCK_TXRX`: 7 on Linux; macOS has none.
  public static var vmSocketsNonblockTxrx: Constant {
    Constant(family: "SO", name: "SO_VM_SOCKETS_NONBLOCK_TXRX", linux: 7, macos: nil)
  }

  /// `SO_VM_SOCKETS_PEER_HOST_VM_ID`: 3 on Linux; macOS has none.
  public static var vmSocketsPeerHostVmId: Constant {
    Constant(family: "SO", name: "SO_VM_SOCKETS_PEER_HOST_VM_ID", linux: 3, macos: nil)
  }

  /// `SO_VM_SOCKETS_TRUSTED`: 5 on Linux; macOS has none.
  public static var vmSocketsTrusted: Constant {
    Constant(family: "SO", name: "SO_VM_SOCKETS_TRUSTED", linux: 5, macos: nil)
  }

  /// `SO_WANTMORE`: 16384 on macOS; Linux has none.
  public static var wantmore: Constant {
    Constant(family: "SO", name: "SO_WANTMORE", linux: nil, macos: 16384)
  }

  /// `SO_WANTOOBFLAG`: 32768 on macOS; Linux has none.
  public static var wantoobflag: Constant {
    Constant(family: "SO", name: "SO_WANTOOBFLAG", linux: nil, macos: 32768)
  }

  /// `SO_WIFI_STATUS`: 41 on Linux; macOS has none.
  public static var wifiStatus: Constant {
    Constant(family: "SO", name: "SO_WIFI_STATUS", linux: 41, macos: nil)
  }

  /// `SO_ZEROCOPY`: 60 on Linux; macOS has none.
  public static var zerocopy: Constant {
    Constant(family: "SO", name: "SO_ZEROCOPY", linux: 60, macos: nil)
  }
}

/// Kinds of control messages.
public enum SCM {
  /// `SCM_CREDENTIALS`: 2 on Linux; macOS has none.
  public static var credentials: Constant {
    Constant(family: "SCM", name: "SCM_CREDENTIALS", linux: 2, macos: nil)
  }

  /// `SCM_CREDS`: 3 on macOS; Linux has none.
  public static var creds: Constant {
    Constant(family: "SCM", name: "SCM_CREDS", linux: nil, macos: 3)
  }

  /// `SCM_RIGHTS`: 1 on both systems.
  public static var rights: Constant {
    Constant(family: "SCM", name: "SCM_RIGHTS", linux: 1, macos: 1)
  }

  /// `SCM_TIMESTAMP`: 29 on Linux, 2 on macOS.
  public static var timestamp: Constant {
    Constant(family: "SCM", name: "SCM_TIMESTAMP", linux: 29, macos: 2)
  }

  /// `SCM_TIMESTAMPING`: 37 on Linux; macOS has none.
  public static var timestamping: Constant {
    Constant(family: "SCM", name: "SCM_TIMESTAMPING", linux: 37, macos: nil)
  }

  /// `SCM_TIMESTAMPING_OPT_STATS`: 54 on Linux; macOS has none.
  public static var timestampingOptStats: Constant {
    Constant(family: "SCM", name: "SCM_TIMESTAMPING_OPT_STATS", linux: 54, macos: nil)
  }

  /// `SCM_TIMESTAMPING_PKTINFO`: 58 on Linux; macOS has none.
  public static var timestampingPktinfo: Constant {
    Constant(family: "SCM", name: "SCM_TIMESTAMPING_PKTINFO", linux: 58, macos: nil)
  }

  /// `SCM_TIMESTAMPNS`: 35 on Linux; macOS has none.
  public static var timestampns: Constant {
    Constant(family: "SCM", name: "SCM_TIMESTAMPNS", linux: 35, macos: nil)
  }

  /// `SCM_TIMESTAMP_MONOTONIC`: 4 on macOS; Linux has none.
  public static var timestampMonotonic: Constant {
    Constant(family: "SCM", name: "SCM_TIMESTAMP_MONOTONIC", linux: nil, macos: 4)
  }

  /// `SCM_TXTIME`: 61 on Linux; macOS has none.
  public static var txtime: Constant {
    Constant(family: "SCM", name: "SCM_TXTIME", linux: 61, macos: nil)
  }

  /// `SCM_WIFI_STATUS`: 41 on Linux; macOS has none.
  public static var wifiStatus: Constant {
    Constant(family: "SCM", name: "SCM_WIFI_STATUS", linux: 41, macos: nil)
  }
}

/// Protocols: the third argument of `socket`, the level of a protocol's options.
public enum IPPROTO {
  /// The default protocol; as a level, options of IPv4. `IPPROTO_IP`: 0 on both systems.
  public static var ip: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IP", linux: 0, macos: 0)
  }

  /// Control messages of IPv4. `IPPROTO_ICMP`: 1 on both systems.
  public static var icmp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_ICMP", linux: 1, macos: 1)
  }

  /// TCP; as a level, options of TCP. `IPPROTO_TCP`: 6 on both systems.
  public static var tcp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_TCP", linux: 6, macos: 6)
  }

  /// UDP. `IPPROTO_UDP`: 17 on both systems.
  public static var udp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_UDP", linux: 17, macos: 17)
  }

  /// As a level, options of IPv6. `IPPROTO_IPV6`: 41 on both systems.
  public static var ipv6: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IPV6", linux: 41, macos: 41)
  }

  /// Control messages of IPv6. `IPPROTO_ICMPV6`: 58 on both systems.
  public static var icmpv6: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_ICMPV6", linux: 58, macos: 58)
  }

  /// Raw IP packets. `IPPROTO_RAW`: 255 on both systems.
  public static var raw: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_RAW", linux: 255, macos: 255)
  }

  /// `IPPROTO_3PC`: 34 on macOS; Linux has none.
  public static var _3pc: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_3PC", linux: nil, macos: 34)
  }

  /// `IPPROTO_ADFS`: 68 on macOS; Linux has none.
  public static var adfs: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_ADFS", linux: nil, macos: 68)
  }

  /// `IPPROTO_AH`: 51 on both systems.
  public static var ah: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_AH", linux: 51, macos: 51)
  }

  /// `IPPROTO_AHIP`: 61 on macOS; Linux has none.
  public static var ahip: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_AHIP", linux: nil, macos: 61)
  }

  /// `IPPROTO_APES`: 99 on macOS; Linux has none.
  public static var apes: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_APES", linux: nil, macos: 99)
  }

  /// `IPPROTO_ARGUS`: 13 on macOS; Linux has none.
  public static var argus: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_ARGUS", linux: nil, macos: 13)
  }

  /// `IPPROTO_AX25`: 93 on macOS; Linux has none.
  public static var ax25: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_AX25", linux: nil, macos: 93)
  }

  /// `IPPROTO_BEETPH`: 94 on Linux; macOS has none.
  public static var beetph: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_BEETPH", linux: 94, macos: nil)
  }

  /// `IPPROTO_BHA`: 49 on macOS; Linux has none.
  public static var bha: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_BHA", linux: nil, macos: 49)
  }

  /// `IPPROTO_BLT`: 30 on macOS; Linux has none.
  public static var blt: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_BLT", linux: nil, macos: 30)
  }

  /// `IPPROTO_BRSATMON`: 76 on macOS; Linux has none.
  public static var brsatmon: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_BRSATMON", linux: nil, macos: 76)
  }

  /// `IPPROTO_CFTP`: 62 on macOS; Linux has none.
  public static var cftp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_CFTP", linux: nil, macos: 62)
  }

  /// `IPPROTO_CHAOS`: 16 on macOS; Linux has none.
  public static var chaos: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_CHAOS", linux: nil, macos: 16)
  }

  /// `IPPROTO_CMTP`: 38 on macOS; Linux has none.
  public static var cmtp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_CMTP", linux: nil, macos: 38)
  }

  /// `IPPROTO_COMP`: 108 on Linux; macOS has none.
  public static var comp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_COMP", linux: 108, macos: nil)
  }

  /// `IPPROTO_CPHB`: 73 on macOS; Linux has none.
  public static var cphb: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_CPHB", linux: nil, macos: 73)
  }

  /// `IPPROTO_CPNX`: 72 on macOS; Linux has none.
  public static var cpnx: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_CPNX", linux: nil, macos: 72)
  }

  /// `IPPROTO_DCCP`: 33 on Linux; macOS has none.
  public static var dccp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_DCCP", linux: 33, macos: nil)
  }

  /// `IPPROTO_DDP`: 37 on macOS; Linux has none.
  public static var ddp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_DDP", linux: nil, macos: 37)
  }

  /// `IPPROTO_DGP`: 86 on macOS; Linux has none.
  public static var dgp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_DGP", linux: nil, macos: 86)
  }

  /// `IPPROTO_DIVERT`: 254 on macOS; Linux has none.
  public static var divert: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_DIVERT", linux: nil, macos: 254)
  }

  /// `IPPROTO_DONE`: 257 on macOS; Linux has none.
  public static var done: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_DONE", linux: nil, macos: 257)
  }

  /// `IPPROTO_DSTOPTS`: 60 on both systems.
  public static var dstopts: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_DSTOPTS", linux: 60, macos: 60)
  }

  /// `IPPROTO_EGP`: 8 on both systems.
  public static var egp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_EGP", linux: 8, macos: 8)
  }

  /// `IPPROTO_EMCON`: 14 on macOS; Linux has none.
  public static var emcon: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_EMCON", linux: nil, macos: 14)
  }

  /// `IPPROTO_ENCAP`: 98 on both systems.
  public static var encap: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_ENCAP", linux: 98, macos: 98)
  }

  /// `IPPROTO_EON`: 80 on macOS; Linux has none.
  public static var eon: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_EON", linux: nil, macos: 80)
  }

  /// `IPPROTO_ESP`: 50 on both systems.
  public static var esp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_ESP", linux: 50, macos: 50)
  }

  /// `IPPROTO_ETHERIP`: 97 on macOS; Linux has none.
  public static var etherip: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_ETHERIP", linux: nil, macos: 97)
  }

  /// `IPPROTO_ETHERNET`: 143 on Linux; macOS has none.
  public static var ethernet: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_ETHERNET", linux: 143, macos: nil)
  }

  /// `IPPROTO_FRAGMENT`: 44 on both systems.
  public static var fragment: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_FRAGMENT", linux: 44, macos: 44)
  }

  /// `IPPROTO_GGP`: 3 on macOS; Linux has none.
  public static var ggp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_GGP", linux: nil, macos: 3)
  }

  /// `IPPROTO_GMTP`: 100 on macOS; Linux has none.
  public static var gmtp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_GMTP", linux: nil, macos: 100)
  }

  /// `IPPROTO_GRE`: 47 on both systems.
  public static var gre: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_GRE", linux: 47, macos: 47)
  }

  /// `IPPROTO_HELLO`: 63 on macOS; Linux has none.
  public static var hello: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_HELLO", linux: nil, macos: 63)
  }

  /// `IPPROTO_HMP`: 20 on macOS; Linux has none.
  public static var hmp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_HMP", linux: nil, macos: 20)
  }

  /// `IPPROTO_HOPOPTS`: 0 on both systems.
  public static var hopopts: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_HOPOPTS", linux: 0, macos: 0)
  }

  /// `IPPROTO_IDP`: 22 on both systems.
  public static var idp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IDP", linux: 22, macos: 22)
  }

  /// `IPPROTO_IDPR`: 35 on macOS; Linux has none.
  public static var idpr: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IDPR", linux: nil, macos: 35)
  }

  /// `IPPROTO_IDRP`: 45 on macOS; Linux has none.
  public static var idrp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IDRP", linux: nil, macos: 45)
  }

  /// `IPPROTO_IGMP`: 2 on both systems.
  public static var igmp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IGMP", linux: 2, macos: 2)
  }

  /// `IPPROTO_IGP`: 85 on macOS; Linux has none.
  public static var igp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IGP", linux: nil, macos: 85)
  }

  /// `IPPROTO_IGRP`: 88 on macOS; Linux has none.
  public static var igrp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IGRP", linux: nil, macos: 88)
  }

  /// `IPPROTO_IL`: 40 on macOS; Linux has none.
  public static var il: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IL", linux: nil, macos: 40)
  }

  /// `IPPROTO_INLSP`: 52 on macOS; Linux has none.
  public static var inlsp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_INLSP", linux: nil, macos: 52)
  }

  /// `IPPROTO_INP`: 32 on macOS; Linux has none.
  public static var inp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_INP", linux: nil, macos: 32)
  }

  /// `IPPROTO_IPCOMP`: 108 on macOS; Linux has none.
  public static var ipcomp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IPCOMP", linux: nil, macos: 108)
  }

  /// `IPPROTO_IPCV`: 71 on macOS; Linux has none.
  public static var ipcv: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IPCV", linux: nil, macos: 71)
  }

  /// `IPPROTO_IPEIP`: 94 on macOS; Linux has none.
  public static var ipeip: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IPEIP", linux: nil, macos: 94)
  }

  /// `IPPROTO_IPIP`: 4 on both systems.
  public static var ipip: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IPIP", linux: 4, macos: 4)
  }

  /// `IPPROTO_IPPC`: 67 on macOS; Linux has none.
  public static var ippc: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IPPC", linux: nil, macos: 67)
  }

  /// `IPPROTO_IPV4`: 4 on macOS; Linux has none.
  public static var ipv4: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IPV4", linux: nil, macos: 4)
  }

  /// `IPPROTO_IRTP`: 28 on macOS; Linux has none.
  public static var irtp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_IRTP", linux: nil, macos: 28)
  }

  /// `IPPROTO_KRYPTOLAN`: 65 on macOS; Linux has none.
  public static var kryptolan: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_KRYPTOLAN", linux: nil, macos: 65)
  }

  /// `IPPROTO_L2TP`: 115 on Linux; macOS has none.
  public static var l2tp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_L2TP", linux: 115, macos: nil)
  }

  /// `IPPROTO_LARP`: 91 on macOS; Linux has none.
  public static var larp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_LARP", linux: nil, macos: 91)
  }

  /// `IPPROTO_LEAF1`: 25 on macOS; Linux has none.
  public static var leaf1: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_LEAF1", linux: nil, macos: 25)
  }

  /// `IPPROTO_LEAF2`: 26 on macOS; Linux has none.
  public static var leaf2: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_LEAF2", linux: nil, macos: 26)
  }

  /// `IPPROTO_MAX`: 263 on Linux, 256 on macOS.
  public static var max: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_MAX", linux: 263, macos: 256)
  }

  /// `IPPROTO_MAXID`: 52 on macOS; Linux has none.
  public static var maxid: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_MAXID", linux: nil, macos: 52)
  }

  /// `IPPROTO_MEAS`: 19 on macOS; Linux has none.
  public static var meas: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_MEAS", linux: nil, macos: 19)
  }

  /// `IPPROTO_MH`: 135 on Linux; macOS has none.
  public static var mh: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_MH", linux: 135, macos: nil)
  }

  /// `IPPROTO_MHRP`: 48 on macOS; Linux has none.
  public static var mhrp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_MHRP", linux: nil, macos: 48)
  }

  /// `IPPROTO_MICP`: 95 on macOS; Linux has none.
  public static var micp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_MICP", linux: nil, macos: 95)
  }

  /// `IPPROTO_MPLS`: 137 on Linux; macOS has none.
  public static var mpls: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_MPLS", linux: 137, macos: nil)
  }

  /// `IPPROTO_MPTCP`: 262 on Linux; macOS has none.
  public static var mptcp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_MPTCP", linux: 262, macos: nil)
  }

  /// `IPPROTO_MTP`: 92 on both systems.
  public static var mtp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_MTP", linux: 92, macos: 92)
  }

  /// `IPPROTO_MUX`: 18 on macOS; Linux has none.
  public static var mux: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_MUX", linux: nil, macos: 18)
  }

  /// `IPPROTO_ND`: 77 on macOS; Linux has none.
  public static var nd: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_ND", linux: nil, macos: 77)
  }

  /// `IPPROTO_NHRP`: 54 on macOS; Linux has none.
  public static var nhrp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_NHRP", linux: nil, macos: 54)
  }

  /// `IPPROTO_NONE`: 59 on both systems.
  public static var none: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_NONE", linux: 59, macos: 59)
  }

  /// `IPPROTO_NSP`: 31 on macOS; Linux has none.
  public static var nsp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_NSP", linux: nil, macos: 31)
  }

  /// `IPPROTO_NVPII`: 11 on macOS; Linux has none.
  public static var nvpii: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_NVPII", linux: nil, macos: 11)
  }

  /// `IPPROTO_OSPFIGP`: 89 on macOS; Linux has none.
  public static var ospfigp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_OSPFIGP", linux: nil, macos: 89)
  }

  /// `IPPROTO_PGM`: 113 on macOS; Linux has none.
  public static var pgm: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_PGM", linux: nil, macos: 113)
  }

  /// `IPPROTO_PIGP`: 9 on macOS; Linux has none.
  public static var pigp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_PIGP", linux: nil, macos: 9)
  }

  /// `IPPROTO_PIM`: 103 on both systems.
  public static var pim: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_PIM", linux: 103, macos: 103)
  }

  /// `IPPROTO_PRM`: 21 on macOS; Linux has none.
  public static var prm: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_PRM", linux: nil, macos: 21)
  }

  /// `IPPROTO_PUP`: 12 on both systems.
  public static var pup: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_PUP", linux: 12, macos: 12)
  }

  /// `IPPROTO_PVP`: 75 on macOS; Linux has none.
  public static var pvp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_PVP", linux: nil, macos: 75)
  }

  /// `IPPROTO_RCCMON`: 10 on macOS; Linux has none.
  public static var rccmon: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_RCCMON", linux: nil, macos: 10)
  }

  /// `IPPROTO_RDP`: 27 on macOS; Linux has none.
  public static var rdp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_RDP", linux: nil, macos: 27)
  }

  /// `IPPROTO_ROUTING`: 43 on both systems.
  public static var routing: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_ROUTING", linux: 43, macos: 43)
  }

  /// `IPPROTO_RSVP`: 46 on both systems.
  public static var rsvp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_RSVP", linux: 46, macos: 46)
  }

  /// `IPPROTO_RVD`: 66 on macOS; Linux has none.
  public static var rvd: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_RVD", linux: nil, macos: 66)
  }

  /// `IPPROTO_SATEXPAK`: 64 on macOS; Linux has none.
  public static var satexpak: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_SATEXPAK", linux: nil, macos: 64)
  }

  /// `IPPROTO_SATMON`: 69 on macOS; Linux has none.
  public static var satmon: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_SATMON", linux: nil, macos: 69)
  }

  /// `IPPROTO_SCCSP`: 96 on macOS; Linux has none.
  public static var sccsp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_SCCSP", linux: nil, macos: 96)
  }

  /// `IPPROTO_SCTP`: 132 on both systems.
  public static var sctp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_SCTP", linux: 132, macos: 132)
  }

  /// `IPPROTO_SDRP`: 42 on macOS; Linux has none.
  public static var sdrp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_SDRP", linux: nil, macos: 42)
  }

  /// `IPPROTO_SEP`: 33 on macOS; Linux has none.
  public static var sep: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_SEP", linux: nil, macos: 33)
  }

  /// `IPPROTO_SRPC`: 90 on macOS; Linux has none.
  public static var srpc: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_SRPC", linux: nil, macos: 90)
  }

  /// `IPPROTO_ST`: 7 on macOS; Linux has none.
  public static var st: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_ST", linux: nil, macos: 7)
  }

  /// `IPPROTO_SVMTP`: 82 on macOS; Linux has none.
  public static var svmtp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_SVMTP", linux: nil, macos: 82)
  }

  /// `IPPROTO_SWIPE`: 53 on macOS; Linux has none.
  public static var swipe: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_SWIPE", linux: nil, macos: 53)
  }

  /// `IPPROTO_TCF`: 87 on macOS; Linux has none.
  public static var tcf: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_TCF", linux: nil, macos: 87)
  }

  /// `IPPROTO_TP`: 29 on both systems.
  public static var tp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_TP", linux: 29, macos: 29)
  }

  /// `IPPROTO_TPXX`: 39 on macOS; Linux has none.
  public static var tpxx: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_TPXX", linux: nil, macos: 39)
  }

  /// `IPPROTO_TRUNK1`: 23 on macOS; Linux has none.
  public static var trunk1: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_TRUNK1", linux: nil, macos: 23)
  }

  /// `IPPROTO_TRUNK2`: 24 on macOS; Linux has none.
  public static var trunk2: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_TRUNK2", linux: nil, macos: 24)
  }

  /// `IPPROTO_TTP`: 84 on macOS; Linux has none.
  public static var ttp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_TTP", linux: nil, macos: 84)
  }

  /// `IPPROTO_UDPLITE`: 136 on Linux; macOS has none.
  public static var udplite: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_UDPLITE", linux: 136, macos: nil)
  }

  /// `IPPROTO_VINES`: 83 on macOS; Linux has none.
  public static var vines: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_VINES", linux: nil, macos: 83)
  }

  /// `IPPROTO_VISA`: 70 on macOS; Linux has none.
  public static var visa: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_VISA", linux: nil, macos: 70)
  }

  /// `IPPROTO_VMTP`: 81 on macOS; Linux has none.
  public static var vmtp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_VMTP", linux: nil, macos: 81)
  }

  /// `IPPROTO_WBEXPAK`: 79 on macOS; Linux has none.
  public static var wbexpak: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_WBEXPAK", linux: nil, macos: 79)
  }

  /// `IPPROTO_WBMON`: 78 on macOS; Linux has none.
  public static var wbmon: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_WBMON", linux: nil, macos: 78)
  }

  /// `IPPROTO_WSN`: 74 on macOS; Linux has none.
  public static var wsn: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_WSN", linux: nil, macos: 74)
  }

  /// `IPPROTO_XNET`: 15 on macOS; Linux has none.
  public static var xnet: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_XNET", linux: nil, macos: 15)
  }

  /// `IPPROTO_XTP`: 36 on macOS; Linux has none.
  public static var xtp: Constant {
    Constant(family: "IPPROTO", name: "IPPROTO_XTP", linux: nil, macos: 36)
  }
}

/// Socket options at the level IPPROTO_TCP.
public enum TCP {
  /// Send small segments at once. `TCP_NODELAY`: 1 on both systems.
  public static var noDelay: Constant {
    Constant(family: "TCP", name: "TCP_NODELAY", linux: 1, macos: 1)
  }

  /// The largest segment in bytes. `TCP_MAXSEG`: 2 on both systems.
  public static var maximumSegment: Constant {
    Constant(family: "TCP", name: "TCP_MAXSEG", linux: 2, macos: 2)
  }

  /// Seconds between two keep-alive probes. `TCP_KEEPINTVL`: 5 on Linux, 257 on macOS.
  public static var keepAliveInterval: Constant {
    Constant(family: "TCP", name: "TCP_KEEPINTVL", linux: 5, macos: 257)
  }

  /// Probes without answer that end a connection. `TCP_KEEPCNT`: 6 on Linux, 258 on macOS.
  public static var keepAliveCount: Constant {
    Constant(family: "TCP", name: "TCP_KEEPCNT", linux: 6, macos: 258)
  }

  /// Seconds of silence before the first keep-alive probe. `TCP_KEEPIDLE`: 4 on Linux; macOS has none.
  public static var keepAliveIdle: Constant {
    Constant(family: "TCP", name: "TCP_KEEPIDLE", linux: 4, macos: nil)
  }

  /// Seconds of silence before the first keep-alive probe. `TCP_KEEPALIVE`: 16 on macOS; Linux has none.
  public static var keepAlive: Constant {
    Constant(family: "TCP", name: "TCP_KEEPALIVE", linux: nil, macos: 16)
  }

  /// Send only full segments until it's cleared. `TCP_CORK`: 3 on Linux; macOS has none.
  public static var cork: Constant {
    Constant(family: "TCP", name: "TCP_CORK", linux: 3, macos: nil)
  }

  /// Send only full segments until it's cleared. `TCP_NOPUSH`: 4 on macOS; Linux has none.
  public static var noPush: Constant {
    Constant(family: "TCP", name: "TCP_NOPUSH", linux: nil, macos: 4)
  }

  /// Data travels with the connection request. `TCP_FASTOPEN`: 23 on Linux, 261 on macOS.
  public static var fastOpen: Constant {
    Constant(family: "TCP", name: "TCP_FASTOPEN", linux: 23, macos: 261)
  }

  /// Wake accept only when data has come. `TCP_DEFER_ACCEPT`: 9 on Linux; macOS has none.
  public static var deferAccept: Constant {
    Constant(family: "TCP", name: "TCP_DEFER_ACCEPT", linux: 9, macos: nil)
  }

  /// Acknowledge at once. `TCP_QUICKACK`: 12 on Linux; macOS has none.
  public static var quickAcknowledge: Constant {
    Constant(family: "TCP", name: "TCP_QUICKACK", linux: 12, macos: nil)
  }

  /// Milliseconds that data may stay unacknowledged. `TCP_USER_TIMEOUT`: 18 on Linux; macOS has none.
  public static var userTimeout: Constant {
    Constant(family: "TCP", name: "TCP_USER_TIMEOUT", linux: 18, macos: nil)
  }

  /// `TCP_BPF_IW`: 1001 on Linux; macOS has none.
  public static var bpfIw: Constant {
    Constant(family: "TCP", name: "TCP_BPF_IW", linux: 1001, macos: nil)
  }

  /// `TCP_BPF_RTO_MIN`: 1004 on Linux; macOS has none.
  public static var bpfRtoMin: Constant {
    Constant(family: "TCP", name: "TCP_BPF_RTO_MIN", linux: 1004, macos: nil)
  }

  /// `TCP_BPF_SNDCWND_CLAMP`: 1002 on Linux; macOS has none.
  public static var bpfSndcwndClamp: Constant {
    Constant(family: "TCP", name: "TCP_BPF_SNDCWND_CLAMP", linux: 1002, macos: nil)
  }

  /// `TCP_BPF_SYN`: 1005 on Linux; macOS has none.
  public static var bpfSyn: Constant {
    Constant(family: "TCP", name: "TCP_BPF_SYN", linux: 1005, macos: nil)
  }

  /// `TCP_BPF_SYN_IP`: 1006 on Linux; macOS has none.
  public static var bpfSynIp: Constant {
    Constant(family: "TCP", name: "TCP_BPF_SYN_IP", linux: 1006, macos: nil)
  }

  /// `TCP_BPF_SYN_MAC`: 1007 on Linux; macOS has none.
  public static var bpfSynMac: Constant {
    Constant(family: "TCP", name: "TCP_BPF_SYN_MAC", linux: 1007, macos: nil)
  }

  /// `TCP_CC_INFO`: 26 on Linux; macOS has none.
  public static var ccInfo: Constant {
    Constant(family: "TCP", name: "TCP_CC_INFO", linux: 26, macos: nil)
  }

  /// `TCP_CLOSING`: 11 on Linux; macOS has none.
  public static var closing: Constant {
    Constant(family: "TCP", name: "TCP_CLOSING", linux: 11, macos: nil)
  }

  /// `TCP_CM_INQ`: 36 on Linux; macOS has none.
  public static var cmInq: Constant {
    Constant(family: "TCP", name: "TCP_CM_INQ", linux: 36, macos: nil)
  }

  /// `TCP_CONGESTION`: 13 on Linux; macOS has none.
  public static var congestion: Constant {
    Constant(family: "TCP", name: "TCP_CONGESTION", linux: 13, macos: nil)
  }

  /// `TCP_CONNECTIONTIMEOUT`: 32 on macOS; Linux has none.
  public static var connectiontimeout: Constant {
    Constant(family: "TCP", name: "TCP_CONNECTIONTIMEOUT", linux: nil, macos: 32)
  }

  /// `TCP_CONNECTION_INFO`: 262 on macOS; Linux has none.
  public static var connectionInfo: Constant {
    Constant(family: "TCP", name: "TCP_CONNECTION_INFO", linux: nil, macos: 262)
  }

  /// `TCP_COOKIE_IN_ALWAYS`: 1 on Linux; macOS has none.
  public static var cookieInAlways: Constant {
    Constant(family: "TCP", name: "TCP_COOKIE_IN_ALWAYS", linux: 1, macos: nil)
  }

  /// `TCP_COOKIE_MIN`: 8 on Linux; macOS has none.
  public static var cookieMin: Constant {
    Constant(family: "TCP", name: "TCP_COOKIE_MIN", linux: 8, macos: nil)
  }

  /// `TCP_COOKIE_OUT_NEVER`: 2 on Linux; macOS has none.
  public static var cookieOutNever: Constant {
    Constant(family: "TCP", name: "TCP_COOKIE_OUT_NEVER", linux: 2, macos: nil)
  }

  /// `TCP_COOKIE_PAIR_SIZE`: 32 on Linux; macOS has none.
  public static var cookiePairSize: Constant {
    Constant(family: "TCP", name: "TCP_COOKIE_PAIR_SIZE", linux: 32, macos: nil)
  }

  /// `TCP_COOKIE_TRANSACTIONS`: 15 on Linux; macOS has none.
  public static var cookieTransactions: Constant {
    Constant(family: "TCP", name: "TCP_COOKIE_TRANSACTIONS", linux: 15, macos: nil)
  }

  /// `TCP_ENABLE_ECN`: 260 on macOS; Linux has none.
  public static var enableEcn: Constant {
    Constant(family: "TCP", name: "TCP_ENABLE_ECN", linux: nil, macos: 260)
  }

  /// `TCP_ENCAP_ESPINTCP`: 7 on Linux; macOS has none.
  public static var encapEspintcp: Constant {
    Constant(family: "TCP", name: "TCP_ENCAP_ESPINTCP", linux: 7, macos: nil)
  }

  /// `TCP_FASTOPEN_CONNECT`: 30 on Linux; macOS has none.
  public static var fastopenConnect: Constant {
    Constant(family: "TCP", name: "TCP_FASTOPEN_CONNECT", linux: 30, macos: nil)
  }

  /// `TCP_FASTOPEN_KEY`: 33 on Linux; macOS has none.
  public static var fastopenKey: Constant {
    Constant(family: "TCP", name: "TCP_FASTOPEN_KEY", linux: 33, macos: nil)
  }

  /// `TCP_FASTOPEN_NO_COOKIE`: 34 on Linux; macOS has none.
  public static var fastopenNoCookie: Constant {
    Constant(family: "TCP", name: "TCP_FASTOPEN_NO_COOKIE", linux: 34, macos: nil)
  }

  /// `TCP_INFO`: 11 on Linux; macOS has none.
  public static var info: Constant {
    Constant(family: "TCP", name: "TCP_INFO", linux: 11, macos: nil)
  }

  /// `TCP_INQ`: 36 on Linux; macOS has none.
  public static var inq: Constant {
    Constant(family: "TCP", name: "TCP_INQ", linux: 36, macos: nil)
  }

  /// `TCP_LINGER2`: 8 on Linux; macOS has none.
  public static var linger2: Constant {
    Constant(family: "TCP", name: "TCP_LINGER2", linux: 8, macos: nil)
  }

  /// `TCP_MAXWIN`: 65535 on both systems.
  public static var maxwin: Constant {
    Constant(family: "TCP", name: "TCP_MAXWIN", linux: 65535, macos: 65535)
  }

  /// `TCP_MAX_WINSHIFT`: 14 on both systems.
  public static var maxWinshift: Constant {
    Constant(family: "TCP", name: "TCP_MAX_WINSHIFT", linux: 14, macos: 14)
  }

  /// `TCP_MD5SIG`: 14 on Linux; macOS has none.
  public static var md5sig: Constant {
    Constant(family: "TCP", name: "TCP_MD5SIG", linux: 14, macos: nil)
  }

  /// `TCP_NOOPT`: 8 on macOS; Linux has none.
  public static var noopt: Constant {
    Constant(family: "TCP", name: "TCP_NOOPT", linux: nil, macos: 8)
  }

  /// `TCP_NOTSENT_LOWAT`: 25 on Linux, 513 on macOS.
  public static var notsentLowat: Constant {
    Constant(family: "TCP", name: "TCP_NOTSENT_LOWAT", linux: 25, macos: 513)
  }

  /// `TCP_QUEUE_SEQ`: 21 on Linux; macOS has none.
  public static var queueSeq: Constant {
    Constant(family: "TCP", name: "TCP_QUEUE_SEQ", linux: 21, macos: nil)
  }

  /// `TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT`: 1 on Linux; macOS has none.
  public static var receiveZerocopyFlagTlbCleanHint: Constant {
    Constant(family: "TCP", name: "TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT", linux: 1, macos: nil)
  }

  /// `TCP_REPAIR`: 19 on Linux; macOS has none.
  public static var repair: Constant {
    Constant(family: "TCP", name: "TCP_REPAIR", linux: 19, macos: nil)
  }

  /// `TCP_REPAIR_OPTIONS`: 22 on Linux; macOS has none.
  public static var repairOptions: Constant {
    Constant(family: "TCP", name: "TCP_REPAIR_OPTIONS", linux: 22, macos: nil)
  }

  /// `TCP_REPAIR_WINDOW`: 29 on Linux; macOS has none.
  public static var repairWindow: Constant {
    Constant(family: "TCP", name: "TCP_REPAIR_WINDOW", linux: 29, macos: nil)
  }

  /// `TCP_RESERVED_BITS`: 15 on Linux; macOS has none.
  public static var reservedBits: Constant {
    Constant(family: "TCP", name: "TCP_RESERVED_BITS", linux: 15, macos: nil)
  }

  /// `TCP_RXT_CONNDROPTIME`: 128 on macOS; Linux has none.
  public static var rxtConndroptime: Constant {
    Constant(family: "TCP", name: "TCP_RXT_CONNDROPTIME", linux: nil, macos: 128)
  }

  /// `TCP_RXT_FINDROP`: 256 on macOS; Linux has none.
  public static var rxtFindrop: Constant {
    Constant(family: "TCP", name: "TCP_RXT_FINDROP", linux: nil, macos: 256)
  }

  /// `TCP_SAVED_SYN`: 28 on Linux; macOS has none.
  public static var savedSyn: Constant {
    Constant(family: "TCP", name: "TCP_SAVED_SYN", linux: 28, macos: nil)
  }

  /// `TCP_SAVE_SYN`: 27 on Linux; macOS has none.
  public static var saveSyn: Constant {
    Constant(family: "TCP", name: "TCP_SAVE_SYN", linux: 27, macos: nil)
  }

  /// `TCP_SENDMOREACKS`: 259 on macOS; Linux has none.
  public static var sendmoreacks: Constant {
    Constant(family: "TCP", name: "TCP_SENDMOREACKS", linux: nil, macos: 259)
  }

  /// `TCP_SYNCNT`: 7 on Linux; macOS has none.
  public static var syncnt: Constant {
    Constant(family: "TCP", name: "TCP_SYNCNT", linux: 7, macos: nil)
  }

  /// `TCP_S_DATA_IN`: 4 on Linux; macOS has none.
  public static var sDataIn: Constant {
    Constant(family: "TCP", name: "TCP_S_DATA_IN", linux: 4, macos: nil)
  }

  /// `TCP_S_DATA_OUT`: 8 on Linux; macOS has none.
  public static var sDataOut: Constant {
    Constant(family: "TCP", name: "TCP_S_DATA_OUT", linux: 8, macos: nil)
  }

  /// `TCP_THIN_DUPACK`: 17 on Linux; macOS has none.
  public static var thinDupack: Constant {
    Constant(family: "TCP", name: "TCP_THIN_DUPACK", linux: 17, macos: nil)
  }

  /// `TCP_THIN_LINEAR_TIMEOUTS`: 16 on Linux; macOS has none.
  public static var thinLinearTimeouts: Constant {
    Constant(family: "TCP", name: "TCP_THIN_LINEAR_TIMEOUTS", linux: 16, macos: nil)
  }

  /// `TCP_TIMESTAMP`: 24 on Linux; macOS has none.
  public static var timestamp: Constant {
    Constant(family: "TCP", name: "TCP_TIMESTAMP", linux: 24, macos: nil)
  }

  /// `TCP_TX_DELAY`: 37 on Linux; macOS has none.
  public static var txDelay: Constant {
    Constant(family: "TCP", name: "TCP_TX_DELAY", linux: 37, macos: nil)
  }

  /// `TCP_ULP`: 31 on Linux; macOS has none.
  public static var ulp: Constant {
    Constant(family: "TCP", name: "TCP_ULP", linux: 31, macos: nil)
  }

  /// `TCP_WINDOW_CLAMP`: 10 on Linux; macOS has none.
  public static var windowClamp: Constant {
    Constant(family: "TCP", name: "TCP_WINDOW_CLAMP", linux: 10, macos: nil)
  }

  /// `TCP_ZEROCOPY_RECEIVE`: 35 on Linux; macOS has none.
  public static var zerocopyReceive: Constant {
    Constant(family: "TCP", name: "TCP_ZEROCOPY_RECEIVE", linux: 35, macos: nil)
  }
}

/// Socket options at the level IPPROTO_UDP.
public enum UDP {
  /// `UDP_CORK`: 1 on Linux; macOS has none.
  public static var cork: Constant {
    Constant(family: "UDP", name: "UDP_CORK", linux: 1, macos: nil)
  }

  /// `UDP_ENCAP`: 100 on Linux; macOS has none.
  public static var encap: Constant {
    Constant(family: "UDP", name: "UDP_ENCAP", linux: 100, macos: nil)
  }

  /// `UDP_GRO`: 104 on Linux; macOS has none.
  public static var gro: Constant {
    Constant(family: "UDP", name: "UDP_GRO", linux: 104, macos: nil)
  }

  /// `UDP_NOCKSUM`: 1 on macOS; Linux has none.
  public static var nocksum: Constant {
    Constant(family: "UDP", name: "UDP_NOCKSUM", linux: nil, macos: 1)
  }

  /// `UDP_NO_CHECK6_RX`: 102 on Linux; macOS has none.
  public static var noCheck6Rx: Constant {
    Constant(family: "UDP", name: "UDP_NO_CHECK6_RX", linux: 102, macos: nil)
  }

  /// `UDP_NO_CHECK6_TX`: 101 on Linux; macOS has none.
  public static var noCheck6Tx: Constant {
    Constant(family: "UDP", name: "UDP_NO_CHECK6_TX", linux: 101, macos: nil)
  }

  /// `UDP_SEGMENT`: 103 on Linux; macOS has none.
  public static var segment: Constant {
    Constant(family: "UDP", name: "UDP_SEGMENT", linux: 103, macos: nil)
  }
}

/// Socket options at the level IPPROTO_IP.
public enum IP {
  /// The type-of-service byte of what is sent. `IP_TOS`: 1 on Linux, 3 on macOS.
  public static var typeOfService: Constant {
    Constant(family: "IP", name: "IP_TOS", linux: 1, macos: 3)
  }

  /// The hop limit of what is sent. `IP_TTL`: 2 on Linux, 4 on macOS.
  public static var timeToLive: Constant {
    Constant(family: "IP", name: "IP_TTL", linux: 2, macos: 4)
  }

  /// The hop limit of what is sent to a group. `IP_MULTICAST_TTL`: 33 on Linux, 10 on macOS.
  public static var multicastTimeToLive: Constant {
    Constant(family: "IP", name: "IP_MULTICAST_TTL", linux: 33, macos: 10)
  }

  /// Groups on this machine hear what it sends. `IP_MULTICAST_LOOP`: 34 on Linux, 11 on macOS.
  public static var multicastLoop: Constant {
    Constant(family: "IP", name: "IP_MULTICAST_LOOP", linux: 34, macos: 11)
  }

  /// Join a multicast group. `IP_ADD_MEMBERSHIP`: 35 on Linux, 12 on macOS.
  public static var addMembership: Constant {
    Constant(family: "IP", name: "IP_ADD_MEMBERSHIP", linux: 35, macos: 12)
  }

  /// Leave a multicast group. `IP_DROP_MEMBERSHIP`: 36 on Linux, 13 on macOS.
  public static var dropMembership: Constant {
    Constant(family: "IP", name: "IP_DROP_MEMBERSHIP", linux: 36, macos: 13)
  }

  /// `IP_ADD_SOURCE_MEMBERSHIP`: 39 on Linux, 70 on macOS.
  public static var addSourceMembership: Constant {
    Constant(family: "IP", name: "IP_ADD_SOURCE_MEMBERSHIP", linux: 39, macos: 70)
  }

  /// `IP_BIND_ADDRESS_NO_PORT`: 24 on Linux; macOS has none.
  public static var bindAddressNoPort: Constant {
    Constant(family: "IP", name: "IP_BIND_ADDRESS_NO_PORT", linux: 24, macos: nil)
  }

  /// `IP_BLOCK_SOURCE`: 38 on Linux, 72 on macOS.
  public static var blockSource: Constant {
    Constant(family: "IP", name: "IP_BLOCK_SOURCE", linux: 38, macos: 72)
  }

  /// `IP_BOUND_IF`: 25 on macOS; Linux has none.
  public static var boundIf: Constant {
    Constant(family: "IP", name: "IP_BOUND_IF", linux: nil, macos: 25)
  }

  /// `IP_CHECKSUM`: 23 on Linux; macOS has none.
  public static var checksum: Constant {
    Constant(family: "IP", name: "IP_CHECKSUM", linux: 23, macos: nil)
  }

  /// `IP_DEFAULT_MULTICAST_LOOP`: 1 on both systems.
  public static var defaultMulticastLoop: Constant {
    Constant(family: "IP", name: "IP_DEFAULT_MULTICAST_LOOP", linux: 1, macos: 1)
  }

  /// `IP_DEFAULT_MULTICAST_TTL`: 1 on both systems.
  public static var defaultMulticastTtl: Constant {
    Constant(family: "IP", name: "IP_DEFAULT_MULTICAST_TTL", linux: 1, macos: 1)
  }

  /// `IP_DONTFRAG`: 28 on macOS; Linux has none.
  public static var dontfrag: Constant {
    Constant(family: "IP", name: "IP_DONTFRAG", linux: nil, macos: 28)
  }

  /// `IP_DROP_SOURCE_MEMBERSHIP`: 40 on Linux, 71 on macOS.
  public static var dropSourceMembership: Constant {
    Constant(family: "IP", name: "IP_DROP_SOURCE_MEMBERSHIP", linux: 40, macos: 71)
  }

  /// `IP_DUMMYNET_CONFIGURE`: 60 on macOS; Linux has none.
  public static var dummynetConfigure: Constant {
    Constant(family: "IP", name: "IP_DUMMYNET_CONFIGURE", linux: nil, macos: 60)
  }

  /// `IP_DUMMYNET_DEL`: 61 on macOS; Linux has none.
  public static var dummynetDel: Constant {
    Constant(family: "IP", name: "IP_DUMMYNET_DEL", linux: nil, macos: 61)
  }

  /// `IP_DUMMYNET_FLUSH`: 62 on macOS; Linux has none.
  public static var dummynetFlush: Constant {
    Constant(family: "IP", name: "IP_DUMMYNET_FLUSH", linux: nil, macos: 62)
  }

  /// `IP_DUMMYNET_GET`: 64 on macOS; Linux has none.
  public static var dummynetGet: Constant {
    Constant(family: "IP", name: "IP_DUMMYNET_GET", linux: nil, macos: 64)
  }

  /// `IP_FAITH`: 22 on macOS; Linux has none.
  public static var faith: Constant {
    Constant(family: "IP", name: "IP_FAITH", linux: nil, macos: 22)
  }

  /// `IP_FREEBIND`: 15 on Linux; macOS has none.
  public static var freebind: Constant {
    Constant(family: "IP", name: "IP_FREEBIND", linux: 15, macos: nil)
  }

  /// `IP_FW_ADD`: 40 on macOS; Linux has none.
  public static var fwAdd: Constant {
    Constant(family: "IP", name: "IP_FW_ADD", linux: nil, macos: 40)
  }

  /// `IP_FW_DEL`: 41 on macOS; Linux has none.
  public static var fwDel: Constant {
    Constant(family: "IP", name: "IP_FW_DEL", linux: nil, macos: 41)
  }

  /// `IP_FW_FLUSH`: 42 on macOS; Linux has none.
  public static var fwFlush: Constant {
    Constant(family: "IP", name: "IP_FW_FLUSH", linux: nil, macos: 42)
  }

  /// `IP_FW_GET`: 44 on macOS; Linux has none.
  public static var fwGet: Constant {
    Constant(family: "IP", name: "IP_FW_GET", linux: nil, macos: 44)
  }

  /// `IP_FW_RESETLOG`: 45 on macOS; Linux has none.
  public static var fwResetlog: Constant {
    Constant(family: "IP", name: "IP_FW_RESETLOG", linux: nil, macos: 45)
  }

  /// `IP_FW_ZERO`: 43 on macOS; Linux has none.
  public static var fwZero: Constant {
    Constant(family: "IP", name: "IP_FW_ZERO", linux: nil, macos: 43)
  }

  /// `IP_HDRINCL`: 3 on Linux, 2 on macOS.
  public static var hdrincl: Constant {
    Constant(family: "IP", name: "IP_HDRINCL", linux: 3, macos: 2)
  }

  /// `IP_IPSEC_POLICY`: 16 on Linux, 21 on macOS.
  public static var ipsecPolicy: Constant {
    Constant(family: "IP", name: "IP_IPSEC_POLICY", linux: 16, macos: 21)
  }

  /// `IP_LOCAL_PORT_RANGE`: 51 on Linux; macOS has none.
  public static var localPortRange: Constant {
    Constant(family: "IP", name: "IP_LOCAL_PORT_RANGE", linux: 51, macos: nil)
  }

  /// `IP_MAX_MEMBERSHIPS`: 20 on Linux, 4095 on macOS.
  public static var maxMemberships: Constant {
    Constant(family: "IP", name: "IP_MAX_MEMBERSHIPS", linux: 20, macos: 4095)
  }

  /// `IP_MINTTL`: 21 on Linux; macOS has none.
  public static var minttl: Constant {
    Constant(family: "IP", name: "IP_MINTTL", linux: 21, macos: nil)
  }

  /// `IP_MSFILTER`: 41 on Linux, 74 on macOS.
  public static var msfilter: Constant {
    Constant(family: "IP", name: "IP_MSFILTER", linux: 41, macos: 74)
  }

  /// `IP_MTU`: 14 on Linux; macOS has none.
  public static var mtu: Constant {
    Constant(family: "IP", name: "IP_MTU", linux: 14, macos: nil)
  }

  /// `IP_MTU_DISCOVER`: 10 on Linux; macOS has none.
  public static var mtuDiscover: Constant {
    Constant(family: "IP", name: "IP_MTU_DISCOVER", linux: 10, macos: nil)
  }

  /// `IP_MULTICAST_ALL`: 49 on Linux; macOS has none.
  public static var multicastAll: Constant {
    Constant(family: "IP", name: "IP_MULTICAST_ALL", linux: 49, macos: nil)
  }

  /// `IP_MULTICAST_IF`: 32 on Linux, 9 on macOS.
  public static var multicastIf: Constant {
    Constant(family: "IP", name: "IP_MULTICAST_IF", linux: 32, macos: 9)
  }

  /// `IP_MULTICAST_IFINDEX`: 66 on macOS; Linux has none.
  public static var multicastIfindex: Constant {
    Constant(family: "IP", name: "IP_MULTICAST_IFINDEX", linux: nil, macos: 66)
  }

  /// `IP_MULTICAST_VIF`: 14 on macOS; Linux has none.
  public static var multicastVif: Constant {
    Constant(family: "IP", name: "IP_MULTICAST_VIF", linux: nil, macos: 14)
  }

  /// `IP_NAT__XXX`: 55 on macOS; Linux has none.
  public static var natXxx: Constant {
    Constant(family: "IP", name: "IP_NAT__XXX", linux: nil, macos: 55)
  }

  /// `IP_NODEFRAG`: 22 on Linux; macOS has none.
  public static var nodefrag: Constant {
    Constant(family: "IP", name: "IP_NODEFRAG", linux: 22, macos: nil)
  }

  /// `IP_OLD_FW_ADD`: 50 on macOS; Linux has none.
  public static var oldFwAdd: Constant {
    Constant(family: "IP", name: "IP_OLD_FW_ADD", linux: nil, macos: 50)
  }

  /// `IP_OLD_FW_DEL`: 51 on macOS; Linux has none.
  public static var oldFwDel: Constant {
    Constant(family: "IP", name: "IP_OLD_FW_DEL", linux: nil, macos: 51)
  }

  /// `IP_OLD_FW_FLUSH`: 52 on macOS; Linux has none.
  public static var oldFwFlush: Constant {
    Constant(family: "IP", name: "IP_OLD_FW_FLUSH", linux: nil, macos: 52)
  }

  /// `IP_OLD_FW_GET`: 54 on macOS; Linux has none.
  public static var oldFwGet: Constant {
    Constant(family: "IP", name: "IP_OLD_FW_GET", linux: nil, macos: 54)
  }

  /// `IP_OLD_FW_RESETLOG`: 56 on macOS; Linux has none.
  public static var oldFwResetlog: Constant {
    Constant(family: "IP", name: "IP_OLD_FW_RESETLOG", linux: nil, macos: 56)
  }

  /// `IP_OLD_FW_ZERO`: 53 on macOS; Linux has none.
  public static var oldFwZero: Constant {
    Constant(family: "IP", name: "IP_OLD_FW_ZERO", linux: nil, macos: 53)
  }

  /// `IP_OPTIONS`: 4 on Linux, 1 on macOS.
  public static var options: Constant {
    Constant(family: "IP", name: "IP_OPTIONS", linux: 4, macos: 1)
  }

  /// `IP_ORIGDSTADDR`: 20 on Linux; macOS has none.
  public static var origdstaddr: Constant {
    Constant(family: "IP", name: "IP_ORIGDSTADDR", linux: 20, macos: nil)
  }

  /// `IP_PASSSEC`: 18 on Linux; macOS has none.
  public static var passsec: Constant {
    Constant(family: "IP", name: "IP_PASSSEC", linux: 18, macos: nil)
  }

  /// `IP_PKTINFO`: 8 on Linux, 26 on macOS.
  public static var pktinfo: Constant {
    Constant(family: "IP", name: "IP_PKTINFO", linux: 8, macos: 26)
  }

  /// `IP_PKTOPTIONS`: 9 on Linux; macOS has none.
  public static var pktoptions: Constant {
    Constant(family: "IP", name: "IP_PKTOPTIONS", linux: 9, macos: nil)
  }

  /// `IP_PMTUDISC`: 10 on Linux; macOS has none.
  public static var pmtudisc: Constant {
    Constant(family: "IP", name: "IP_PMTUDISC", linux: 10, macos: nil)
  }

  /// `IP_PMTUDISC_DO`: 2 on Linux; macOS has none.
  public static var pmtudiscDo: Constant {
    Constant(family: "IP", name: "IP_PMTUDISC_DO", linux: 2, macos: nil)
  }

  /// `IP_PMTUDISC_DONT`: 0 on Linux; macOS has none.
  public static var pmtudiscDont: Constant {
    Constant(family: "IP", name: "IP_PMTUDISC_DONT", linux: 0, macos: nil)
  }

  /// `IP_PMTUDISC_INTERFACE`: 4 on Linux; macOS has none.
  public static var pmtudiscInterface: Constant {
    Constant(family: "IP", name: "IP_PMTUDISC_INTERFACE", linux: 4, macos: nil)
  }

  /// `IP_PMTUDISC_OMIT`: 5 on Linux; macOS has none.
  public static var pmtudiscOmit: Constant {
    Constant(family: "IP", name: "IP_PMTUDISC_OMIT", linux: 5, macos: nil)
  }

  /// `IP_PMTUDISC_PROBE`: 3 on Linux; macOS has none.
  public static var pmtudiscProbe: Constant {
    Constant(family: "IP", name: "IP_PMTUDISC_PROBE", linux: 3, macos: nil)
  }

  /// `IP_PMTUDISC_WANT`: 1 on Linux; macOS has none.
  public static var pmtudiscWant: Constant {
    Constant(family: "IP", name: "IP_PMTUDISC_WANT", linux: 1, macos: nil)
  }

  /// `IP_PORTRANGE`: 19 on macOS; Linux has none.
  public static var portrange: Constant {
    Constant(family: "IP", name: "IP_PORTRANGE", linux: nil, macos: 19)
  }

  /// `IP_PORTRANGE_DEFAULT`: 0 on macOS; Linux has none.
  public static var portrangeDefault: Constant {
    Constant(family: "IP", name: "IP_PORTRANGE_DEFAULT", linux: nil, macos: 0)
  }

  /// `IP_PORTRANGE_HIGH`: 1 on macOS; Linux has none.
  public static var portrangeHigh: Constant {
    Constant(family: "IP", name: "IP_PORTRANGE_HIGH", linux: nil, macos: 1)
  }

  /// `IP_PORTRANGE_LOW`: 2 on macOS; Linux has none.
  public static var portrangeLow: Constant {
    Constant(family: "IP", name: "IP_PORTRANGE_LOW", linux: nil, macos: 2)
  }

  /// `IP_PROTOCOL`: 52 on Linux; macOS has none.
  public static var `protocol`: Constant {
    Constant(family: "IP", name: "IP_PROTOCOL", linux: 52, macos: nil)
  }

  /// `IP_RECVDSTADDR`: 7 on macOS; Linux has none.
  public static var recvdstaddr: Constant {
    Constant(family: "IP", name: "IP_RECVDSTADDR", linux: nil, macos: 7)
  }

  /// `IP_RECVERR`: 11 on Linux; macOS has none.
  public static var recverr: Constant {
    Constant(family: "IP", name: "IP_RECVERR", linux: 11, macos: nil)
  }

  /// `IP_RECVERR_RFC4884`: 26 on Linux; macOS has none.
  public static var recverrRfc4884: Constant {
    Constant(family: "IP", name: "IP_RECVERR_RFC4884", linux: 26, macos: nil)
  }

  /// `IP_RECVFRAGSIZE`: 25 on Linux; macOS has none.
  public static var recvfragsize: Constant {
    Constant(family: "IP", name: "IP_RECVFRAGSIZE", linux: 25, macos: nil)
  }

  /// `IP_RECVIF`: 20 on macOS; Linux has none.
  public static var recvif: Constant {
    Constant(family: "IP", name: "IP_RECVIF", linux: nil, macos: 20)
  }

  /// `IP_RECVOPTS`: 6 on Linux, 5 on macOS.
  public static var recvopts: Constant {
    Constant(family: "IP", name: "IP_RECVOPTS", linux: 6, macos: 5)
  }

  /// `IP_RECVORIGDSTADDR`: 20 on Linux; macOS has none.
  public static var recvorigdstaddr: Constant {
    Constant(family: "IP", name: "IP_RECVORIGDSTADDR", linux: 20, macos: nil)
  }

  /// `IP_RECVPKTINFO`: 26 on macOS; Linux has none.
  public static var recvpktinfo: Constant {
    Constant(family: "IP", name: "IP_RECVPKTINFO", linux: nil, macos: 26)
  }

  /// `IP_RECVRETOPTS`: 7 on Linux, 6 on macOS.
  public static var recvretopts: Constant {
    Constant(family: "IP", name: "IP_RECVRETOPTS", linux: 7, macos: 6)
  }

  /// `IP_RECVTOS`: 13 on Linux, 27 on macOS.
  public static var recvtos: Constant {
    Constant(family: "IP", name: "IP_RECVTOS", linux: 13, macos: 27)
  }

  /// `IP_RECVTTL`: 12 on Linux, 24 on macOS.
  public static var recvttl: Constant {
    Constant(family: "IP", name: "IP_RECVTTL", linux: 12, macos: 24)
  }

  /// `IP_RETOPTS`: 7 on Linux, 8 on macOS.
  public static var retopts: Constant {
    Constant(family: "IP", name: "IP_RETOPTS", linux: 7, macos: 8)
  }

  /// `IP_ROUTER_ALERT`: 5 on Linux; macOS has none.
  public static var routerAlert: Constant {
    Constant(family: "IP", name: "IP_ROUTER_ALERT", linux: 5, macos: nil)
  }

  /// `IP_RSVP_OFF`: 16 on macOS; Linux has none.
  public static var rsvpOff: Constant {
    Constant(family: "IP", name: "IP_RSVP_OFF", linux: nil, macos: 16)
  }

  /// `IP_RSVP_ON`: 15 on macOS; Linux has none.
  public static var rsvpOn: Constant {
    Constant(family: "IP", name: "IP_RSVP_ON", linux: nil, macos: 15)
  }

  /// `IP_RSVP_VIF_OFF`: 18 on macOS; Linux has none.
  public static var rsvpVifOff: Constant {
    Constant(family: "IP", name: "IP_RSVP_VIF_OFF", linux: nil, macos: 18)
  }

  /// `IP_RSVP_VIF_ON`: 17 on macOS; Linux has none.
  public static var rsvpVifOn: Constant {
    Constant(family: "IP", name: "IP_RSVP_VIF_ON", linux: nil, macos: 17)
  }

  /// `IP_STRIPHDR`: 23 on macOS; Linux has none.
  public static var striphdr: Constant {
    Constant(family: "IP", name: "IP_STRIPHDR", linux: nil, macos: 23)
  }

  /// `IP_TRAFFIC_MGT_BACKGROUND`: 65 on macOS; Linux has none.
  public static var trafficMgtBackground: Constant {
    Constant(family: "IP", name: "IP_TRAFFIC_MGT_BACKGROUND", linux: nil, macos: 65)
  }

  /// `IP_TRANSPARENT`: 19 on Linux; macOS has none.
  public static var transparent: Constant {
    Constant(family: "IP", name: "IP_TRANSPARENT", linux: 19, macos: nil)
  }

  /// `IP_UNBLOCK_SOURCE`: 37 on Linux, 73 on macOS.
  public static var unblockSource: Constant {
    Constant(family: "IP", name: "IP_UNBLOCK_SOURCE", linux: 37, macos: 73)
  }

  /// `IP_UNICAST_IF`: 50 on Linux; macOS has none.
  public static var unicastIf: Constant {
    Constant(family: "IP", name: "IP_UNICAST_IF", linux: 50, macos: nil)
  }

  /// `IP_XFRM_POLICY`: 17 on Linux; macOS has none.
  public static var xfrmPolicy: Constant {
    Constant(family: "IP", name: "IP_XFRM_POLICY", linux: 17, macos: nil)
  }
}

/// Socket options at the level IPPROTO_IPV6.
public enum IPV6 {
  /// An IPv6 socket takes no IPv4 connections. `IPV6_V6ONLY`: 26 on Linux, 27 on macOS.
  public static var only: Constant {
    Constant(family: "IPV6", name: "IPV6_V6ONLY", linux: 26, macos: 27)
  }

  /// Hop limit of what is sent to one machine. `IPV6_UNICAST_HOPS`: 16 on Linux, 4 on macOS.
  public static var unicastHops: Constant {
    Constant(family: "IPV6", name: "IPV6_UNICAST_HOPS", linux: 16, macos: 4)
  }

  /// Hop limit of what is sent to a group. `IPV6_MULTICAST_HOPS`: 18 on Linux, 10 on macOS.
  public static var multicastHops: Constant {
    Constant(family: "IPV6", name: "IPV6_MULTICAST_HOPS", linux: 18, macos: 10)
  }

  /// `IPV6_2292DSTOPTS`: 4 on Linux, 23 on macOS.
  public static var _2292dstopts: Constant {
    Constant(family: "IPV6", name: "IPV6_2292DSTOPTS", linux: 4, macos: 23)
  }

  /// `IPV6_2292HOPLIMIT`: 8 on Linux, 20 on macOS.
  public static var _2292hoplimit: Constant {
    Constant(family: "IPV6", name: "IPV6_2292HOPLIMIT", linux: 8, macos: 20)
  }

  /// `IPV6_2292HOPOPTS`: 3 on Linux, 22 on macOS.
  public static var _2292hopopts: Constant {
    Constant(family: "IPV6", name: "IPV6_2292HOPOPTS", linux: 3, macos: 22)
  }

  /// `IPV6_2292NEXTHOP`: 21 on macOS; Linux has none.
  public static var _2292nexthop: Constant {
    Constant(family: "IPV6", name: "IPV6_2292NEXTHOP", linux: nil, macos: 21)
  }

  /// `IPV6_2292PKTINFO`: 2 on Linux, 19 on macOS.
  public static var _2292pktinfo: Constant {
    Constant(family: "IPV6", name: "IPV6_2292PKTINFO", linux: 2, macos: 19)
  }

  /// `IPV6_2292PKTOPTIONS`: 6 on Linux, 25 on macOS.
  public static var _2292pktoptions: Constant {
    Constant(family: "IPV6", name: "IPV6_2292PKTOPTIONS", linux: 6, macos: 25)
  }

  /// `IPV6_2292RTHDR`: 5 on Linux, 24 on macOS.
  public static var _2292rthdr: Constant {
    Constant(family: "IPV6", name: "IPV6_2292RTHDR", linux: 5, macos: 24)
  }

  /// `IPV6_ADDRFORM`: 1 on Linux; macOS has none.
  public static var addrform: Constant {
    Constant(family: "IPV6", name: "IPV6_ADDRFORM", linux: 1, macos: nil)
  }

  /// `IPV6_ADDR_MC_FLAGS_PREFIX`: 32 on macOS; Linux has none.
  public static var addrMcFlagsPrefix: Constant {
    Constant(family: "IPV6", name: "IPV6_ADDR_MC_FLAGS_PREFIX", linux: nil, macos: 32)
  }

  /// `IPV6_ADDR_MC_FLAGS_TRANSIENT`: 16 on macOS; Linux has none.
  public static var addrMcFlagsTransient: Constant {
    Constant(family: "IPV6", name: "IPV6_ADDR_MC_FLAGS_TRANSIENT", linux: nil, macos: 16)
  }

  /// `IPV6_ADDR_MC_FLAGS_UNICAST_BASED`: 48 on macOS; Linux has none.
  public static var addrMcFlagsUnicastBased: Constant {
    Constant(family: "IPV6", name: "IPV6_ADDR_MC_FLAGS_UNICAST_BASED", linux: nil, macos: 48)
  }

  /// `IPV6_ADDR_PREFERENCES`: 72 on Linux; macOS has none.
  public static var addrPreferences: Constant {
    Constant(family: "IPV6", name: "IPV6_ADDR_PREFERENCES", linux: 72, macos: nil)
  }

  /// `IPV6_ADD_MEMBERSHIP`: 20 on Linux; macOS has none.
  public static var addMembership: Constant {
    Constant(family: "IPV6", name: "IPV6_ADD_MEMBERSHIP", linux: 20, macos: nil)
  }

  /// `IPV6_AUTHHDR`: 10 on Linux; macOS has none.
  public static var authhdr: Constant {
    Constant(family: "IPV6", name: "IPV6_AUTHHDR", linux: 10, macos: nil)
  }

  /// `IPV6_AUTOFLOWLABEL`: 70 on Linux; macOS has none.
  public static var autoflowlabel: Constant {
    Constant(family: "IPV6", name: "IPV6_AUTOFLOWLABEL", linux: 70, macos: nil)
  }

  /// `IPV6_BINDV6ONLY`: 27 on macOS; Linux has none.
  public static var bindv6only: Constant {
    Constant(family: "IPV6", name: "IPV6_BINDV6ONLY", linux: nil, macos: 27)
  }

  /// `IPV6_BOUND_IF`: 125 on macOS; Linux has none.
  public static var boundIf: Constant {
    Constant(family: "IPV6", name: "IPV6_BOUND_IF", linux: nil, macos: 125)
  }

  /// `IPV6_CHECKSUM`: 7 on Linux, 26 on macOS.
  public static var checksum: Constant {
    Constant(family: "IPV6", name: "IPV6_CHECKSUM", linux: 7, macos: 26)
  }

  /// `IPV6_DONTFRAG`: 62 on Linux; macOS has none.
  public static var dontfrag: Constant {
    Constant(family: "IPV6", name: "IPV6_DONTFRAG", linux: 62, macos: nil)
  }

  /// `IPV6_DROP_MEMBERSHIP`: 21 on Linux; macOS has none.
  public static var dropMembership: Constant {
    Constant(family: "IPV6", name: "IPV6_DROP_MEMBERSHIP", linux: 21, macos: nil)
  }

  /// `IPV6_DSTOPTS`: 59 on Linux; macOS has none.
  public static var dstopts: Constant {
    Constant(family: "IPV6", name: "IPV6_DSTOPTS", linux: 59, macos: nil)
  }

  /// `IPV6_FAITH`: 29 on macOS; Linux has none.
  public static var faith: Constant {
    Constant(family: "IPV6", name: "IPV6_FAITH", linux: nil, macos: 29)
  }

  /// `IPV6_FLOWINFO`: 11 on Linux; macOS has none.
  public static var flowinfo: Constant {
    Constant(family: "IPV6", name: "IPV6_FLOWINFO", linux: 11, macos: nil)
  }

  /// `IPV6_FLOWINFO_FLOWLABEL`: 1048575 on Linux; macOS has none.
  public static var flowinfoFlowlabel: Constant {
    Constant(family: "IPV6", name: "IPV6_FLOWINFO_FLOWLABEL", linux: 1048575, macos: nil)
  }

  /// `IPV6_FLOWINFO_PRIORITY`: 267386880 on Linux; macOS has none.
  public static var flowinfoPriority: Constant {
    Constant(family: "IPV6", name: "IPV6_FLOWINFO_PRIORITY", linux: 267386880, macos: nil)
  }

  /// `IPV6_FLOWINFO_SEND`: 33 on Linux; macOS has none.
  public static var flowinfoSend: Constant {
    Constant(family: "IPV6", name: "IPV6_FLOWINFO_SEND", linux: 33, macos: nil)
  }

  /// `IPV6_FLOWLABEL_MGR`: 32 on Linux; macOS has none.
  public static var flowlabelMgr: Constant {
    Constant(family: "IPV6", name: "IPV6_FLOWLABEL_MGR", linux: 32, macos: nil)
  }

  /// `IPV6_FREEBIND`: 78 on Linux; macOS has none.
  public static var freebind: Constant {
    Constant(family: "IPV6", name: "IPV6_FREEBIND", linux: 78, macos: nil)
  }

  /// `IPV6_FW_ADD`: 30 on macOS; Linux has none.
  public static var fwAdd: Constant {
    Constant(family: "IPV6", name: "IPV6_FW_ADD", linux: nil, macos: 30)
  }

  /// `IPV6_FW_DEL`: 31 on macOS; Linux has none.
  public static var fwDel: Constant {
    Constant(family: "IPV6", name: "IPV6_FW_DEL", linux: nil, macos: 31)
  }

  /// `IPV6_FW_FLUSH`: 32 on macOS; Linux has none.
  public static var fwFlush: Constant {
    Constant(family: "IPV6", name: "IPV6_FW_FLUSH", linux: nil, macos: 32)
  }

  /// `IPV6_FW_GET`: 34 on macOS; Linux has none.
  public static var fwGet: Constant {
    Constant(family: "IPV6", name: "IPV6_FW_GET", linux: nil, macos: 34)
  }

  /// `IPV6_FW_ZERO`: 33 on macOS; Linux has none.
  public static var fwZero: Constant {
    Constant(family: "IPV6", name: "IPV6_FW_ZERO", linux: nil, macos: 33)
  }

  /// `IPV6_HDRINCL`: 36 on Linux; macOS has none.
  public static var hdrincl: Constant {
    Constant(family: "IPV6", name: "IPV6_HDRINCL", linux: 36, macos: nil)
  }

  /// `IPV6_HOPLIMIT`: 52 on Linux; macOS has none.
  public static var hoplimit: Constant {
    Constant(family: "IPV6", name: "IPV6_HOPLIMIT", linux: 52, macos: nil)
  }

  /// `IPV6_HOPOPTS`: 54 on Linux; macOS has none.
  public static var hopopts: Constant {
    Constant(family: "IPV6", name: "IPV6_HOPOPTS", linux: 54, macos: nil)
  }

  /// `IPV6_IPSEC_POLICY`: 34 on Linux, 28 on macOS.
  public static var ipsecPolicy: Constant {
    Constant(family: "IPV6", name: "IPV6_IPSEC_POLICY", linux: 34, macos: 28)
  }

  /// `IPV6_JOIN_ANYCAST`: 27 on Linux; macOS has none.
  public static var joinAnycast: Constant {
    Constant(family: "IPV6", name: "IPV6_JOIN_ANYCAST", linux: 27, macos: nil)
  }

  /// `IPV6_JOIN_GROUP`: 20 on Linux, 12 on macOS.
  public static var joinGroup: Constant {
    Constant(family: "IPV6", name: "IPV6_JOIN_GROUP", linux: 20, macos: 12)
  }

  /// `IPV6_LEAVE_ANYCAST`: 28 on Linux; macOS has none.
  public static var leaveAnycast: Constant {
    Constant(family: "IPV6", name: "IPV6_LEAVE_ANYCAST", linux: 28, macos: nil)
  }

  /// `IPV6_LEAVE_GROUP`: 21 on Linux, 13 on macOS.
  public static var leaveGroup: Constant {
    Constant(family: "IPV6", name: "IPV6_LEAVE_GROUP", linux: 21, macos: 13)
  }

  /// `IPV6_MINHOPCOUNT`: 73 on Linux; macOS has none.
  public static var minhopcount: Constant {
    Constant(family: "IPV6", name: "IPV6_MINHOPCOUNT", linux: 73, macos: nil)
  }

  /// `IPV6_MTU`: 24 on Linux; macOS has none.
  public static var mtu: Constant {
    Constant(family: "IPV6", name: "IPV6_MTU", linux: 24, macos: nil)
  }

  /// `IPV6_MTU_DISCOVER`: 23 on Linux; macOS has none.
  public static var mtuDiscover: Constant {
    Constant(family: "IPV6", name: "IPV6_MTU_DISCOVER", linux: 23, macos: nil)
  }

  /// `IPV6_MULTICAST_ALL`: 29 on Linux; macOS has none.
  public static var multicastAll: Constant {
    Constant(family: "IPV6", name: "IPV6_MULTICAST_ALL", linux: 29, macos: nil)
  }

  /// `IPV6_MULTICAST_IF`: 17 on Linux, 9 on macOS.
  public static var multicastIf: Constant {
    Constant(family: "IPV6", name: "IPV6_MULTICAST_IF", linux: 17, macos: 9)
  }

  /// `IPV6_MULTICAST_LOOP`: 19 on Linux, 11 on macOS.
  public static var multicastLoop: Constant {
    Constant(family: "IPV6", name: "IPV6_MULTICAST_LOOP", linux: 19, macos: 11)
  }

  /// `IPV6_NEXTHOP`: 9 on Linux; macOS has none.
  public static var nexthop: Constant {
    Constant(family: "IPV6", name: "IPV6_NEXTHOP", linux: 9, macos: nil)
  }

  /// `IPV6_ORIGDSTADDR`: 74 on Linux; macOS has none.
  public static var origdstaddr: Constant {
    Constant(family: "IPV6", name: "IPV6_ORIGDSTADDR", linux: 74, macos: nil)
  }

  /// `IPV6_PATHMTU`: 61 on Linux; macOS has none.
  public static var pathmtu: Constant {
    Constant(family: "IPV6", name: "IPV6_PATHMTU", linux: 61, macos: nil)
  }

  /// `IPV6_PKTINFO`: 50 on Linux; macOS has none.
  public static var pktinfo: Constant {
    Constant(family: "IPV6", name: "IPV6_PKTINFO", linux: 50, macos: nil)
  }

  /// `IPV6_PMTUDISC_DO`: 2 on Linux; macOS has none.
  public static var pmtudiscDo: Constant {
    Constant(family: "IPV6", name: "IPV6_PMTUDISC_DO", linux: 2, macos: nil)
  }

  /// `IPV6_PMTUDISC_DONT`: 0 on Linux; macOS has none.
  public static var pmtudiscDont: Constant {
    Constant(family: "IPV6", name: "IPV6_PMTUDISC_DONT", linux: 0, macos: nil)
  }

  /// `IPV6_PMTUDISC_INTERFACE`: 4 on Linux; macOS has none.
  public static var pmtudiscInterface: Constant {
    Constant(family: "IPV6", name: "IPV6_PMTUDISC_INTERFACE", linux: 4, macos: nil)
  }

  /// `IPV6_PMTUDISC_OMIT`: 5 on Linux; macOS has none.
  public static var pmtudiscOmit: Constant {
    Constant(family: "IPV6", name: "IPV6_PMTUDISC_OMIT", linux: 5, macos: nil)
  }

  /// `IPV6_PMTUDISC_PROBE`: 3 on Linux; macOS has none.
  public static var pmtudiscProbe: Constant {
    Constant(family: "IPV6", name: "IPV6_PMTUDISC_PROBE", linux: 3, macos: nil)
  }

  /// `IPV6_PMTUDISC_WANT`: 1 on Linux; macOS has none.
  public static var pmtudiscWant: Constant {
    Constant(family: "IPV6", name: "IPV6_PMTUDISC_WANT", linux: 1, macos: nil)
  }

  /// `IPV6_PORTRANGE`: 14 on macOS; Linux has none.
  public static var portrange: Constant {
    Constant(family: "IPV6", name: "IPV6_PORTRANGE", linux: nil, macos: 14)
  }

  /// `IPV6_PORTRANGE_DEFAULT`: 0 on macOS; Linux has none.
  public static var portrangeDefault: Constant {
    Constant(family: "IPV6", name: "IPV6_PORTRANGE_DEFAULT", linux: nil, macos: 0)
  }

  /// `IPV6_PORTRANGE_HIGH`: 1 on macOS; Linux has none.
  public static var portrangeHigh: Constant {
    Constant(family: "IPV6", name: "IPV6_PORTRANGE_HIGH", linux: nil, macos: 1)
  }

  /// `IPV6_PORTRANGE_LOW`: 2 on macOS; Linux has none.
  public static var portrangeLow: Constant {
    Constant(family: "IPV6", name: "IPV6_PORTRANGE_LOW", linux: nil, macos: 2)
  }

  /// `IPV6_RECVDSTOPTS`: 58 on Linux; macOS has none.
  public static var recvdstopts: Constant {
    Constant(family: "IPV6", name: "IPV6_RECVDSTOPTS", linux: 58, macos: nil)
  }

  /// `IPV6_RECVERR`: 25 on Linux; macOS has none.
  public static var recverr: Constant {
    Constant(family: "IPV6", name: "IPV6_RECVERR", linux: 25, macos: nil)
  }

  /// `IPV6_RECVERR_RFC4884`: 31 on Linux; macOS has none.
  public static var recverrRfc4884: Constant {
    Constant(family: "IPV6", name: "IPV6_RECVERR_RFC4884", linux: 31, macos: nil)
  }

  /// `IPV6_RECVFRAGSIZE`: 77 on Linux; macOS has none.
  public static var recvfragsize: Constant {
    Constant(family: "IPV6", name: "IPV6_RECVFRAGSIZE", linux: 77, macos: nil)
  }

  /// `IPV6_RECVHOPLIMIT`: 51 on Linux; macOS has none.
  public static var recvhoplimit: Constant {
    Constant(family: "IPV6", name: "IPV6_RECVHOPLIMIT", linux: 51, macos: nil)
  }

  /// `IPV6_RECVHOPOPTS`: 53 on Linux; macOS has none.
  public static var recvhopopts: Constant {
    Constant(family: "IPV6", name: "IPV6_RECVHOPOPTS", linux: 53, macos: nil)
  }

  /// `IPV6_RECVORIGDSTADDR`: 74 on Linux; macOS has none.
  public static var recvorigdstaddr: Constant {
    Constant(family: "IPV6", name: "IPV6_RECVORIGDSTADDR", linux: 74, macos: nil)
  }

  /// `IPV6_RECVPATHMTU`: 60 on Linux; macOS has none.
  public static var recvpathmtu: Constant {
    Constant(family: "IPV6", name: "IPV6_RECVPATHMTU", linux: 60, macos: nil)
  }

  /// `IPV6_RECVPKTINFO`: 49 on Linux; macOS has none.
  public static var recvpktinfo: Constant {
    Constant(family: "IPV6", name: "IPV6_RECVPKTINFO", linux: 49, macos: nil)
  }

  /// `IPV6_RECVRTHDR`: 56 on Linux; macOS has none.
  public static var recvrthdr: Constant {
    Constant(family: "IPV6", name: "IPV6_RECVRTHDR", linux: 56, macos: nil)
  }

  /// `IPV6_RECVTCLASS`: 66 on Linux, 35 on macOS.
  public static var recvtclass: Constant {
    Constant(family: "IPV6", name: "IPV6_RECVTCLASS", linux: 66, macos: 35)
  }

  /// `IPV6_ROUTER_ALERT`: 22 on Linux; macOS has none.
  public static var routerAlert: Constant {
    Constant(family: "IPV6", name: "IPV6_ROUTER_ALERT", linux: 22, macos: nil)
  }

  /// `IPV6_ROUTER_ALERT_ISOLATE`: 30 on Linux; macOS has none.
  public static var routerAlertIsolate: Constant {
    Constant(family: "IPV6", name: "IPV6_ROUTER_ALERT_ISOLATE", linux: 30, macos: nil)
  }

  /// `IPV6_RTHDR`: 57 on Linux; macOS has none.
  public static var rthdr: Constant {
    Constant(family: "IPV6", name: "IPV6_RTHDR", linux: 57, macos: nil)
  }

  /// `IPV6_RTHDRDSTOPTS`: 55 on Linux; macOS has none.
  public static var rthdrdstopts: Constant {
    Constant(family: "IPV6", name: "IPV6_RTHDRDSTOPTS", linux: 55, macos: nil)
  }

  /// `IPV6_RTHDR_LOOSE`: 0 on both systems.
  public static var rthdrLoose: Constant {
    Constant(family: "IPV6", name: "IPV6_RTHDR_LOOSE", linux: 0, macos: 0)
  }

  /// `IPV6_RTHDR_STRICT`: 1 on both systems.
  public static var rthdrStrict: Constant {
    Constant(family: "IPV6", name: "IPV6_RTHDR_STRICT", linux: 1, macos: 1)
  }

  /// `IPV6_RTHDR_TYPE_0`: 0 on both systems.
  public static var rthdrType0: Constant {
    Constant(family: "IPV6", name: "IPV6_RTHDR_TYPE_0", linux: 0, macos: 0)
  }

  /// `IPV6_RXDSTOPTS`: 59 on Linux; macOS has none.
  public static var rxdstopts: Constant {
    Constant(family: "IPV6", name: "IPV6_RXDSTOPTS", linux: 59, macos: nil)
  }

  /// `IPV6_RXHOPOPTS`: 54 on Linux; macOS has none.
  public static var rxhopopts: Constant {
    Constant(family: "IPV6", name: "IPV6_RXHOPOPTS", linux: 54, macos: nil)
  }

  /// `IPV6_TCLASS`: 67 on Linux, 36 on macOS.
  public static var tclass: Constant {
    Constant(family: "IPV6", name: "IPV6_TCLASS", linux: 67, macos: 36)
  }

  /// `IPV6_TRANSPARENT`: 75 on Linux; macOS has none.
  public static var transparent: Constant {
    Constant(family: "IPV6", name: "IPV6_TRANSPARENT", linux: 75, macos: nil)
  }

  /// `IPV6_UNICAST_IF`: 76 on Linux; macOS has none.
  public static var unicastIf: Constant {
    Constant(family: "IPV6", name: "IPV6_UNICAST_IF", linux: 76, macos: nil)
  }

  /// `IPV6_XFRM_POLICY`: 35 on Linux; macOS has none.
  public static var xfrmPolicy: Constant {
    Constant(family: "IPV6", name: "IPV6_XFRM_POLICY", linux: 35, macos: nil)
  }
}

/// IPv4 addresses in host byte order; an address field wants network byte order, see `IPv4Address`.
public enum INADDR {
  /// 0.0.0.0: every address of this machine; in host byte order. `INADDR_ANY`: 0 on both systems.
  public static var any: Constant {
    Constant(family: "INADDR", name: "INADDR_ANY", linux: 0, macos: 0)
  }

  /// 127.0.0.1: this machine; in host byte order. `INADDR_LOOPBACK`: 2130706433 on both systems.
  public static var loopback: Constant {
    Constant(family: "INADDR", name: "INADDR_LOOPBACK", linux: 2130706433, macos: 2130706433)
  }

  /// 255.255.255.255: every machine of the local network; in host byte order. `INADDR_BROADCAST`: 4294967295 on both systems.
  public static var broadcast: Constant {
    Constant(family: "INADDR", name: "INADDR_BROADCAST", linux: 4294967295, macos: 4294967295)
  }

  /// No address; in host byte order. `INADDR_NONE`: 4294967295 on both systems.
  public static var none: Constant {
    Constant(family: "INADDR", name: "INADDR_NONE", linux: 4294967295, macos: 4294967295)
  }

  /// `INADDR_DUMMY`: 3221225480 on Linux; macOS has none.
  public static var dummy: Constant {
    Constant(family: "INADDR", name: "INADDR_DUMMY", linux: 3221225480, macos: nil)
  }
}

/// Socket options at the level SOL_PACKET, and kinds of packets.
public enum PACKET {
  /// `PACKET_ADD_MEMBERSHIP`: 1 on Linux; macOS has none.
  public static var addMembership: Constant {
    Constant(family: "PACKET", name: "PACKET_ADD_MEMBERSHIP", linux: 1, macos: nil)
  }

  /// `PACKET_AUXDATA`: 8 on Linux; macOS has none.
  public static var auxdata: Constant {
    Constant(family: "PACKET", name: "PACKET_AUXDATA", linux: 8, macos: nil)
  }

  /// `PACKET_BROADCAST`: 1 on Linux; macOS has none.
  public static var broadcast: Constant {
    Constant(family: "PACKET", name: "PACKET_BROADCAST", linux: 1, macos: nil)
  }

  /// `PACKET_COPY_THRESH`: 7 on Linux; macOS has none.
  public static var copyThresh: Constant {
    Constant(family: "PACKET", name: "PACKET_COPY_THRESH", linux: 7, macos: nil)
  }

  /// `PACKET_DROP_MEMBERSHIP`: 2 on Linux; macOS has none.
  public static var dropMembership: Constant {
    Constant(family: "PACKET", name: "PACKET_DROP_MEMBERSHIP", linux: 2, macos: nil)
  }

  /// `PACKET_FANOUT`: 18 on Linux; macOS has none.
  public static var fanout: Constant {
    Constant(family: "PACKET", name: "PACKET_FANOUT", linux: 18, macos: nil)
  }

  /// `PACKET_FASTROUTE`: 6 on Linux; macOS has none.
  public static var fastroute: Constant {
    Constant(family: "PACKET", name: "PACKET_FASTROUTE", linux: 6, macos: nil)
  }

  /// `PACKET_HDRLEN`: 11 on Linux; macOS has none.
  public static var hdrlen: Constant {
    Constant(family: "PACKET", name: "PACKET_HDRLEN", linux: 11, macos: nil)
  }

  /// `PACKET_HOST`: 0 on Linux; macOS has none.
  public static var host: Constant {
    Constant(family: "PACKET", name: "PACKET_HOST", linux: 0, macos: nil)
  }

  /// `PACKET_IGNORE_OUTGOING`: 23 on Linux; macOS has none.
  public static var ignoreOutgoing: Constant {
    Constant(family: "PACKET", name: "PACKET_IGNORE_OUTGOING", linux: 23, macos: nil)
  }

  /// `PACKET_KERNEL`: 7 on Linux; macOS has none.
  public static var kernel: Constant {
    Constant(family: "PACKET", name: "PACKET_KERNEL", linux: 7, macos: nil)
  }

  /// `PACKET_LOOPBACK`: 5 on Linux; macOS has none.
  public static var loopback: Constant {
    Constant(family: "PACKET", name: "PACKET_LOOPBACK", linux: 5, macos: nil)
  }

  /// `PACKET_LOSS`: 14 on Linux; macOS has none.
  public static var loss: Constant {
    Constant(family: "PACKET", name: "PACKET_LOSS", linux: 14, macos: nil)
  }

  /// `PACKET_MULTICAST`: 2 on Linux; macOS has none.
  public static var multicast: Constant {
    Constant(family: "PACKET", name: "PACKET_MULTICAST", linux: 2, macos: nil)
  }

  /// `PACKET_ORIGDEV`: 9 on Linux; macOS has none.
  public static var origdev: Constant {
    Constant(family: "PACKET", name: "PACKET_ORIGDEV", linux: 9, macos: nil)
  }

  /// `PACKET_OTHERHOST`: 3 on Linux; macOS has none.
  public static var otherhost: Constant {
    Constant(family: "PACKET", name: "PACKET_OTHERHOST", linux: 3, macos: nil)
  }

  /// `PACKET_OUTGOING`: 4 on Linux; macOS has none.
  public static var outgoing: Constant {
    Constant(family: "PACKET", name: "PACKET_OUTGOING", linux: 4, macos: nil)
  }

  /// `PACKET_QDISC_BYPASS`: 20 on Linux; macOS has none.
  public static var qdiscBypass: Constant {
    Constant(family: "PACKET", name: "PACKET_QDISC_BYPASS", linux: 20, macos: nil)
  }

  /// `PACKET_RECV_OUTPUT`: 3 on Linux; macOS has none.
  public static var recvOutput: Constant {
    Constant(family: "PACKET", name: "PACKET_RECV_OUTPUT", linux: 3, macos: nil)
  }

  /// `PACKET_RESERVE`: 12 on Linux; macOS has none.
  public static var reserve: Constant {
    Constant(family: "PACKET", name: "PACKET_RESERVE", linux: 12, macos: nil)
  }

  /// `PACKET_ROLLOVER_STATS`: 21 on Linux; macOS has none.
  public static var rolloverStats: Constant {
    Constant(family: "PACKET", name: "PACKET_ROLLOVER_STATS", linux: 21, macos: nil)
  }

  /// `PACKET_RX_RING`: 5 on Linux; macOS has none.
  public static var rxRing: Constant {
    Constant(family: "PACKET", name: "PACKET_RX_RING", linux: 5, macos: nil)
  }

  /// `PACKET_STATISTICS`: 6 on Linux; macOS has none.
  public static var statistics: Constant {
    Constant(family: "PACKET", name: "PACKET_STATISTICS", linux: 6, macos: nil)
  }

  /// `PACKET_TIMESTAMP`: 17 on Linux; macOS has none.
  public static var timestamp: Constant {
    Constant(family: "PACKET", name: "PACKET_TIMESTAMP", linux: 17, macos: nil)
  }

  /// `PACKET_TX_HAS_OFF`: 19 on Linux; macOS has none.
  public static var txHasOff: Constant {
    Constant(family: "PACKET", name: "PACKET_TX_HAS_OFF", linux: 19, macos: nil)
  }

  /// `PACKET_TX_RING`: 13 on Linux; macOS has none.
  public static var txRing: Constant {
    Constant(family: "PACKET", name: "PACKET_TX_RING", linux: 13, macos: nil)
  }

  /// `PACKET_TX_TIMESTAMP`: 16 on Linux; macOS has none.
  public static var txTimestamp: Constant {
    Constant(family: "PACKET", name: "PACKET_TX_TIMESTAMP", linux: 16, macos: nil)
  }

  /// `PACKET_USER`: 6 on Linux; macOS has none.
  public static var user: Constant {
    Constant(family: "PACKET", name: "PACKET_USER", linux: 6, macos: nil)
  }

  /// `PACKET_VERSION`: 10 on Linux; macOS has none.
  public static var version: Constant {
    Constant(family: "PACKET", name: "PACKET_VERSION", linux: 10, macos: nil)
  }

  /// `PACKET_VNET_HDR`: 15 on Linux; macOS has none.
  public static var vnetHdr: Constant {
    Constant(family: "PACKET", name: "PACKET_VNET_HDR", linux: 15, macos: nil)
  }
}

/// Socket options of macOS's local sockets.
public enum LOCAL {
  /// `LOCAL_PEERCRED`: 1 on macOS; Linux has none.
  public static var peercred: Constant {
    Constant(family: "LOCAL", name: "LOCAL_PEERCRED", linux: nil, macos: 1)
  }

  /// `LOCAL_PEEREPID`: 3 on macOS; Linux has none.
  public static var peerepid: Constant {
    Constant(family: "LOCAL", name: "LOCAL_PEEREPID", linux: nil, macos: 3)
  }

  /// `LOCAL_PEEREUUID`: 5 on macOS; Linux has none.
  public static var peereuuid: Constant {
    Constant(family: "LOCAL", name: "LOCAL_PEEREUUID", linux: nil, macos: 5)
  }

  /// `LOCAL_PEERPID`: 2 on macOS; Linux has none.
  public static var peerpid: Constant {
    Constant(family: "LOCAL", name: "LOCAL_PEERPID", linux: nil, macos: 2)
  }

  /// `LOCAL_PEERTOKEN`: 6 on macOS; Linux has none.
  public static var peertoken: Constant {
    Constant(family: "LOCAL", name: "LOCAL_PEERTOKEN", linux: nil, macos: 6)
  }

  /// `LOCAL_PEERUUID`: 4 on macOS; Linux has none.
  public static var peeruuid: Constant {
    Constant(family: "LOCAL", name: "LOCAL_PEERUUID", linux: nil, macos: 4)
  }
}

/// Multicast requests and filters.
public enum MCAST {
  /// `MCAST_BLOCK_SOURCE`: 43 on Linux, 84 on macOS.
  public static var blockSource: Constant {
    Constant(family: "MCAST", name: "MCAST_BLOCK_SOURCE", linux: 43, macos: 84)
  }

  /// `MCAST_EXCLUDE`: 0 on Linux, 2 on macOS.
  public static var exclude: Constant {
    Constant(family: "MCAST", name: "MCAST_EXCLUDE", linux: 0, macos: 2)
  }

  /// `MCAST_INCLUDE`: 1 on both systems.
  public static var include: Constant {
    Constant(family: "MCAST", name: "MCAST_INCLUDE", linux: 1, macos: 1)
  }

  /// `MCAST_JOIN_GROUP`: 42 on Linux, 80 on macOS.
  public static var joinGroup: Constant {
    Constant(family: "MCAST", name: "MCAST_JOIN_GROUP", linux: 42, macos: 80)
  }

  /// `MCAST_JOIN_SOURCE_GROUP`: 46 on Linux, 82 on macOS.
  public static var joinSourceGroup: Constant {
    Constant(family: "MCAST", name: "MCAST_JOIN_SOURCE_GROUP", linux: 46, macos: 82)
  }

  /// `MCAST_LEAVE_GROUP`: 45 on Linux, 81 on macOS.
  public static var leaveGroup: Constant {
    Constant(family: "MCAST", name: "MCAST_LEAVE_GROUP", linux: 45, macos: 81)
  }

  /// `MCAST_LEAVE_SOURCE_GROUP`: 47 on Linux, 83 on macOS.
  public static var leaveSourceGroup: Constant {
    Constant(family: "MCAST", name: "MCAST_LEAVE_SOURCE_GROUP", linux: 47, macos: 83)
  }

  /// `MCAST_MSFILTER`: 48 on Linux; macOS has none.
  public static var msfilter: Constant {
    Constant(family: "MCAST", name: "MCAST_MSFILTER", linux: 48, macos: nil)
  }

  /// `MCAST_UNBLOCK_SOURCE`: 44 on Linux, 85 on macOS.
  public static var unblockSource: Constant {
    Constant(family: "MCAST", name: "MCAST_UNBLOCK_SOURCE", linux: 44, macos: 85)
  }

  /// `MCAST_UNDEFINED`: 0 on macOS; Linux has none.
  public static var undefined: Constant {
    Constant(family: "MCAST", name: "MCAST_UNDEFINED", linux: nil, macos: 0)
  }
}

/// The backlog of `listen`.
public enum SOMAXCONN {
  /// The longest queue that the header names; the kernel cuts a longer one to its own limit. `SOMAXCONN`: 4096 on Linux, 128 on macOS.
  public static var maximum: Constant {
    Constant(family: "SOMAXCONN", name: "SOMAXCONN", linux: 4096, macos: 128)
  }
}

/// The descriptors that every process starts with.
public enum STD {
  /// Standard input. `STDIN`: 0 on both systems.
  public static var input: Constant {
    Constant(family: "STD", name: "STDIN", linux: 0, macos: 0)
  }

  /// Standard output. `STDOUT`: 1 on both systems.
  public static var output: Constant {
    Constant(family: "STD", name: "STDOUT", linux: 1, macos: 1)
  }

  /// Standard error. `STDERR`: 2 on both systems.
  public static var error: Constant {
    Constant(family: "STD", name: "STDERR", linux: 2, macos: 2)
  }
}

/// Flags of `open`, and of descriptors.
public enum O {
  /// Only to read. `O_RDONLY`: 0 on both systems.
  public static var readOnly: Constant {
    Constant(family: "O", name: "O_RDONLY", linux: 0, macos: 0)
  }

  /// Only to write. `O_WRONLY`: 1 on both systems.
  public static var writeOnly: Constant {
    Constant(family: "O", name: "O_WRONLY", linux: 1, macos: 1)
  }

  /// To read and write. `O_RDWR`: 2 on both systems.
  public static var readWrite: Constant {
    Constant(family: "O", name: "O_RDWR", linux: 2, macos: 2)
  }

  /// The bits that hold one of the three ways of access. `O_ACCMODE`: 3 on both systems.
  public static var accessMode: Constant {
    Constant(family: "O", name: "O_ACCMODE", linux: 3, macos: 3)
  }

  /// Make the file where it doesn't exist; mode gives its permissions. `O_CREAT`: 64 on Linux, 512 on macOS.
  public static var create: Constant {
    Constant(family: "O", name: "O_CREAT", linux: 64, macos: 512)
  }

  /// With O_CREAT: fail where the file exists. `O_EXCL`: 128 on Linux, 2048 on macOS.
  public static var exclusive: Constant {
    Constant(family: "O", name: "O_EXCL", linux: 128, macos: 2048)
  }

  /// A terminal doesn't become the controlling one. `O_NOCTTY`: 256 on Linux, 131072 on macOS.
  public static var noControllingTerminal: Constant {
    Constant(family: "O", name: "O_NOCTTY", linux: 256, macos: 131072)
  }

  /// Empty the file. `O_TRUNC`: 512 on Linux, 1024 on macOS.
  public static var truncate: Constant {
    Constant(family: "O", name: "O_TRUNC", linux: 512, macos: 1024)
  }

  /// Every write goes to the end. `O_APPEND`: 1024 on Linux, 8 on macOS.
  public static var append: Constant {
    Constant(family: "O", name: "O_APPEND", linux: 1024, macos: 8)
  }

  /// Calls fail with EAGAIN rather than wait. `O_NONBLOCK`: 2048 on Linux, 4 on macOS.
  public static var nonBlock: Constant {
    Constant(family: "O", name: "O_NONBLOCK", linux: 2048, macos: 4)
  }

  /// A write comes back when the data is on the device. `O_SYNC`: 1052672 on Linux, 128 on macOS.
  public static var sync: Constant {
    Constant(family: "O", name: "O_SYNC", linux: 1052672, macos: 128)
  }

  /// A write comes back when the data is on the device; times may come later. `O_DSYNC`: 4096 on Linux, 4194304 on macOS.
  public static var dataSync: Constant {
    Constant(family: "O", name: "O_DSYNC", linux: 4096, macos: 4194304)
  }

  /// Fail unless it's a directory. `O_DIRECTORY`: 65536 on Linux, 1048576 on macOS.
  public static var directory: Constant {
    Constant(family: "O", name: "O_DIRECTORY", linux: 65536, macos: 1048576)
  }

  /// Fail where the path's last part is a symbolic link. `O_NOFOLLOW`: 131072 on Linux, 256 on macOS.
  public static var noFollow: Constant {
    Constant(family: "O", name: "O_NOFOLLOW", linux: 131072, macos: 256)
  }

  /// The descriptor is closed by execve. `O_CLOEXEC`: 524288 on Linux, 16777216 on macOS.
  public static var closeOnExec: Constant {
    Constant(family: "O", name: "O_CLOEXEC", linux: 524288, macos: 16777216)
  }

  /// A signal tells that the descriptor is ready. `O_ASYNC`: 8192 on Linux, 64 on macOS.
  public static var async: Constant {
    Constant(family: "O", name: "O_ASYNC", linux: 8192, macos: 64)
  }

  /// Go past the page cache. `O_DIRECT`: 16384 on Linux; macOS has none.
  public static var direct: Constant {
    Constant(family: "O", name: "O_DIRECT", linux: 16384, macos: nil)
  }

  /// Reading leaves the access time. `O_NOATIME`: 262144 on Linux; macOS has none.
  public static var noAccessTime: Constant {
    Constant(family: "O", name: "O_NOATIME", linux: 262144, macos: nil)
  }

  /// Only a handle on the place in the file tree. `O_PATH`: 2097152 on Linux; macOS has none.
  public static var path: Constant {
    Constant(family: "O", name: "O_PATH", linux: 2097152, macos: nil)
  }

  /// A file without a name, in the directory given. `O_TMPFILE`: 4259840 on Linux; macOS has none.
  public static var temporary: Constant {
    Constant(family: "O", name: "O_TMPFILE", linux: 4259840, macos: nil)
  }

  /// Only to watch the file for events. `O_EVTONLY`: 32768 on macOS; Linux has none.
  public static var eventsOnly: Constant {
    Constant(family: "O", name: "O_EVTONLY", linux: nil, macos: 32768)
  }

  /// Take a shared lock. `O_SHLOCK`: 16 on macOS; Linux has none.
  public static var sharedLock: Constant {
    Constant(family: "O", name: "O_SHLOCK", linux: nil, macos: 16)
  }

  /// Take an exclusive lock. `O_EXLOCK`: 32 on macOS; Linux has none.
  public static var exclusiveLock: Constant {
    Constant(family: "O", name: "O_EXLOCK", linux: nil, macos: 32)
  }

  /// Open a symbolic link itself. `O_SYMLINK`: 2097152 on macOS; Linux has none.
  public static var symbolicLink: Constant {
    Constant(family: "O", name: "O_SYMLINK", linux: nil, macos: 2097152)
  }

  /// `O_ALERT`: 536870912 on macOS; Linux has none.
  public static var alert: Constant {
    Constant(family: "O", name: "O_ALERT", linux: nil, macos: 536870912)
  }

  /// `O_CLOFORK`: 134217728 on macOS; Linux has none.
  public static var clofork: Constant {
    Constant(family: "O", name: "O_CLOFORK", linux: nil, macos: 134217728)
  }

  /// `O_DP_AUTHENTICATE`: 4 on macOS; Linux has none.
  public static var dpAuthenticate: Constant {
    Constant(family: "O", name: "O_DP_AUTHENTICATE", linux: nil, macos: 4)
  }

  /// `O_DP_GETRAWENCRYPTED`: 1 on macOS; Linux has none.
  public static var dpGetrawencrypted: Constant {
    Constant(family: "O", name: "O_DP_GETRAWENCRYPTED", linux: nil, macos: 1)
  }

  /// `O_DP_GETRAWUNENCRYPTED`: 2 on macOS; Linux has none.
  public static var dpGetrawunencrypted: Constant {
    Constant(family: "O", name: "O_DP_GETRAWUNENCRYPTED", linux: nil, macos: 2)
  }

  /// `O_EXEC`: 1073741824 on macOS; Linux has none.
  public static var exec: Constant {
    Constant(family: "O", name: "O_EXEC", linux: nil, macos: 1073741824)
  }

  /// `O_FSYNC`: 1052672 on Linux, 128 on macOS.
  public static var fsync: Constant {
    Constant(family: "O", name: "O_FSYNC", linux: 1052672, macos: 128)
  }

  /// `O_NDELAY`: 2048 on Linux, 4 on macOS.
  public static var ndelay: Constant {
    Constant(family: "O", name: "O_NDELAY", linux: 2048, macos: 4)
  }

  /// `O_NOFOLLOW_ANY`: 536870912 on macOS; Linux has none.
  public static var nofollowAny: Constant {
    Constant(family: "O", name: "O_NOFOLLOW_ANY", linux: nil, macos: 536870912)
  }

  /// `O_POPUP`: 2147483648 on macOS; Linux has none.
  public static var popup: Constant {
    Constant(family: "O", name: "O_POPUP", linux: nil, macos: 2147483648)
  }

  /// `O_RESOLVE_BENEATH`: 4096 on macOS; Linux has none.
  public static var resolveBeneath: Constant {
    Constant(family: "O", name: "O_RESOLVE_BENEATH", linux: nil, macos: 4096)
  }

  /// `O_RSYNC`: 1052672 on Linux; macOS has none.
  public static var rsync: Constant {
    Constant(family: "O", name: "O_RSYNC", linux: 1052672, macos: nil)
  }

  /// `O_SEARCH`: 1074790400 on macOS; Linux has none.
  public static var search: Constant {
    Constant(family: "O", name: "O_SEARCH", linux: nil, macos: 1074790400)
  }

  /// `O_UNIQUE`: 8192 on macOS; Linux has none.
  public static var unique: Constant {
    Constant(family: "O", name: "O_UNIQUE", linux: nil, macos: 8192)
  }
}

/// Flags of the calls whose path starts at a directory's descriptor.
public enum AT {
  /// In place of a directory's descriptor: the working directory. `AT_FDCWD`: -100 on Linux, -2 on macOS.
  public static var workingDirectory: Constant {
    Constant(family: "AT", name: "AT_FDCWD", linux: -100, macos: -2)
  }

  /// Don't follow a symbolic link. `AT_SYMLINK_NOFOLLOW`: 256 on Linux, 32 on macOS.
  public static var noFollow: Constant {
    Constant(family: "AT", name: "AT_SYMLINK_NOFOLLOW", linux: 256, macos: 32)
  }

  /// Follow a symbolic link. `AT_SYMLINK_FOLLOW`: 1024 on Linux, 64 on macOS.
  public static var follow: Constant {
    Constant(family: "AT", name: "AT_SYMLINK_FOLLOW", linux: 1024, macos: 64)
  }

  /// Remove a directory rather than a file. `AT_REMOVEDIR`: 512 on Linux, 128 on macOS.
  public static var removeDirectory: Constant {
    Constant(family: "AT", name: "AT_REMOVEDIR", linux: 512, macos: 128)
  }

  /// Test with the effective user and group. `AT_EACCESS`: 512 on Linux, 16 on macOS.
  public static var effectiveAccess: Constant {
    Constant(family: "AT", name: "AT_EACCESS", linux: 512, macos: 16)
  }

  /// `AT_EMPTY_PATH`: 4096 on Linux; macOS has none.
  public static var emptyPath: Constant {
    Constant(family: "AT", name: "AT_EMPTY_PATH", linux: 4096, macos: nil)
  }

  /// `AT_FDONLY`: 1024 on macOS; Linux has none.
  public static var fdonly: Constant {
    Constant(family: "AT", name: "AT_FDONLY", linux: nil, macos: 1024)
  }

  /// `AT_NODELETEBUSY`: 16384 on macOS; Linux has none.
  public static var nodeletebusy: Constant {
    Constant(family: "AT", name: "AT_NODELETEBUSY", linux: nil, macos: 16384)
  }

  /// `AT_NO_AUTOMOUNT`: 2048 on Linux; macOS has none.
  public static var noAutomount: Constant {
    Constant(family: "AT", name: "AT_NO_AUTOMOUNT", linux: 2048, macos: nil)
  }

  /// `AT_REALDEV`: 512 on macOS; Linux has none.
  public static var realdev: Constant {
    Constant(family: "AT", name: "AT_REALDEV", linux: nil, macos: 512)
  }

  /// `AT_RECURSIVE`: 32768 on Linux; macOS has none.
  public static var recursive: Constant {
    Constant(family: "AT", name: "AT_RECURSIVE", linux: 32768, macos: nil)
  }

  /// `AT_RESOLVE_BENEATH`: 8192 on macOS; Linux has none.
  public static var resolveBeneath: Constant {
    Constant(family: "AT", name: "AT_RESOLVE_BENEATH", linux: nil, macos: 8192)
  }

  /// `AT_STATX_DONT_SYNC`: 16384 on Linux; macOS has none.
  public static var statxDontSync: Constant {
    Constant(family: "AT", name: "AT_STATX_DONT_SYNC", linux: 16384, macos: nil)
  }

  /// `AT_STATX_FORCE_SYNC`: 8192 on Linux; macOS has none.
  public static var statxForceSync: Constant {
    Constant(family: "AT", name: "AT_STATX_FORCE_SYNC", linux: 8192, macos: nil)
  }

  /// `AT_STATX_SYNC_AS_STAT`: 0 on Linux; macOS has none.
  public static var statxSyncAsStat: Constant {
    Constant(family: "AT", name: "AT_STATX_SYNC_AS_STAT", linux: 0, macos: nil)
  }

  /// `AT_STATX_SYNC_TYPE`: 24576 on Linux; macOS has none.
  public static var statxSyncType: Constant {
    Constant(family: "AT", name: "AT_STATX_SYNC_TYPE", linux: 24576, macos: nil)
  }

  /// `AT_SYMLINK_NOFOLLOW_ANY`: 2048 on macOS; Linux has none.
  public static var symlinkNofollowAny: Constant {
    Constant(family: "AT", name: "AT_SYMLINK_NOFOLLOW_ANY", linux: nil, macos: 2048)
  }

  /// `AT_UNIQUE`: 32768 on macOS; Linux has none.
  public static var unique: Constant {
    Constant(family: "AT", name: "AT_UNIQUE", linux: nil, macos: 32768)
  }
}

/// Entries of the auxiliary vector above the program's environment.
public enum AUX {
  /// `AT_BASE`: 7 on Linux; macOS has none.
  public static var base: Constant {
    Constant(family: "AUX", name: "AT_BASE", linux: 7, macos: nil)
  }

  /// `AT_BASE_PLATFORM`: 24 on Linux; macOS has none.
  public static var basePlatform: Constant {
    Constant(family: "AUX", name: "AT_BASE_PLATFORM", linux: 24, macos: nil)
  }

  /// `AT_CLKTCK`: 17 on Linux; macOS has none.
  public static var clktck: Constant {
    Constant(family: "AUX", name: "AT_CLKTCK", linux: 17, macos: nil)
  }

  /// `AT_EGID`: 14 on Linux; macOS has none.
  public static var egid: Constant {
    Constant(family: "AUX", name: "AT_EGID", linux: 14, macos: nil)
  }

  /// `AT_ENTRY`: 9 on Linux; macOS has none.
  public static var entry: Constant {
    Constant(family: "AUX", name: "AT_ENTRY", linux: 9, macos: nil)
  }

  /// `AT_EUID`: 12 on Linux; macOS has none.
  public static var euid: Constant {
    Constant(family: "AUX", name: "AT_EUID", linux: 12, macos: nil)
  }

  /// `AT_EXECFD`: 2 on Linux; macOS has none.
  public static var execfd: Constant {
    Constant(family: "AUX", name: "AT_EXECFD", linux: 2, macos: nil)
  }

  /// `AT_EXECFN`: 31 on Linux; macOS has none.
  public static var execfn: Constant {
    Constant(family: "AUX", name: "AT_EXECFN", linux: 31, macos: nil)
  }

  /// `AT_FLAGS`: 8 on Linux; macOS has none.
  public static var flags: Constant {
    Constant(family: "AUX", name: "AT_FLAGS", linux: 8, macos: nil)
  }

  /// `AT_GID`: 13 on Linux; macOS has none.
  public static var gid: Constant {
    Constant(family: "AUX", name: "AT_GID", linux: 13, macos: nil)
  }

  /// `AT_HWCAP`: 16 on Linux; macOS has none.
  public static var hwcap: Constant {
    Constant(family: "AUX", name: "AT_HWCAP", linux: 16, macos: nil)
  }

  /// `AT_HWCAP2`: 26 on Linux; macOS has none.
  public static var hwcap2: Constant {
    Constant(family: "AUX", name: "AT_HWCAP2", linux: 26, macos: nil)
  }

  /// `AT_IGNORE`: 1 on Linux; macOS has none.
  public static var ignore: Constant {
    Constant(family: "AUX", name: "AT_IGNORE", linux: 1, macos: nil)
  }

  /// `AT_MINSIGSTKSZ`: 51 on Linux; macOS has none.
  public static var minsigstksz: Constant {
    Constant(family: "AUX", name: "AT_MINSIGSTKSZ", linux: 51, macos: nil)
  }

  /// `AT_NOTELF`: 10 on Linux; macOS has none.
  public static var notelf: Constant {
    Constant(family: "AUX", name: "AT_NOTELF", linux: 10, macos: nil)
  }

  /// `AT_NULL`: 0 on Linux; macOS has none.
  public static var null: Constant {
    Constant(family: "AUX", name: "AT_NULL", linux: 0, macos: nil)
  }

  /// `AT_PAGESZ`: 6 on Linux; macOS has none.
  public static var pagesz: Constant {
    Constant(family: "AUX", name: "AT_PAGESZ", linux: 6, macos: nil)
  }

  /// `AT_PHDR`: 3 on Linux; macOS has none.
  public static var phdr: Constant {
    Constant(family: "AUX", name: "AT_PHDR", linux: 3, macos: nil)
  }

  /// `AT_PHENT`: 4 on Linux; macOS has none.
  public static var phent: Constant {
    Constant(family: "AUX", name: "AT_PHENT", linux: 4, macos: nil)
  }

  /// `AT_PHNUM`: 5 on Linux; macOS has none.
  public static var phnum: Constant {
    Constant(family: "AUX", name: "AT_PHNUM", linux: 5, macos: nil)
  }

  /// `AT_PLATFORM`: 15 on Linux; macOS has none.
  public static var platform: Constant {
    Constant(family: "AUX", name: "AT_PLATFORM", linux: 15, macos: nil)
  }

  /// `AT_RANDOM`: 25 on Linux; macOS has none.
  public static var random: Constant {
    Constant(family: "AUX", name: "AT_RANDOM", linux: 25, macos: nil)
  }

  /// `AT_SECURE`: 23 on Linux; macOS has none.
  public static var secure: Constant {
    Constant(family: "AUX", name: "AT_SECURE", linux: 23, macos: nil)
  }

  /// `AT_SYSINFO_EHDR`: 33 on Linux; macOS has none.
  public static var sysinfoEhdr: Constant {
    Constant(family: "AUX", name: "AT_SYSINFO_EHDR", linux: 33, macos: nil)
  }

  /// `AT_UID`: 11 on Linux; macOS has none.
  public static var uid: Constant {
    Constant(family: "AUX", name: "AT_UID", linux: 11, macos: nil)
  }

  /// `AT_VECTOR_SIZE_ARCH`: 3 on Linux; macOS has none.
  public static var vectorSizeArch: Constant {
    Constant(family: "AUX", name: "AT_VECTOR_SIZE_ARCH", linux: 3, macos: nil)
  }
}

/// File types and permissions.
public enum S {
  /// The bits of st_mode that hold the file's type. `S_IFMT`: 61440 on both systems.
  public static var typeMask: Constant {
    Constant(family: "S", name: "S_IFMT", linux: 61440, macos: 61440)
  }

  /// A regular file. `S_IFREG`: 32768 on both systems.
  public static var regular: Constant {
    Constant(family: "S", name: "S_IFREG", linux: 32768, macos: 32768)
  }

  /// A directory. `S_IFDIR`: 16384 on both systems.
  public static var directory: Constant {
    Constant(family: "S", name: "S_IFDIR", linux: 16384, macos: 16384)
  }

  /// A symbolic link. `S_IFLNK`: 40960 on both systems.
  public static var symbolicLink: Constant {
    Constant(family: "S", name: "S_IFLNK", linux: 40960, macos: 40960)
  }

  /// A character device. `S_IFCHR`: 8192 on both systems.
  public static var characterDevice: Constant {
    Constant(family: "S", name: "S_IFCHR", linux: 8192, macos: 8192)
  }

  /// A block device. `S_IFBLK`: 24576 on both systems.
  public static var blockDevice: Constant {
    Constant(family: "S", name: "S_IFBLK", linux: 24576, macos: 24576)
  }

  /// A pipe. `S_IFIFO`: 4096 on both systems.
  public static var pipe: Constant {
    Constant(family: "S", name: "S_IFIFO", linux: 4096, macos: 4096)
  }

  /// A socket. `S_IFSOCK`: 49152 on both systems.
  public static var socket: Constant {
    Constant(family: "S", name: "S_IFSOCK", linux: 49152, macos: 49152)
  }

  /// Run as the file's owner. `S_ISUID`: 2048 on both systems.
  public static var setUserID: Constant {
    Constant(family: "S", name: "S_ISUID", linux: 2048, macos: 2048)
  }

  /// Run as the file's group. `S_ISGID`: 1024 on both systems.
  public static var setGroupID: Constant {
    Constant(family: "S", name: "S_ISGID", linux: 1024, macos: 1024)
  }

  /// In such a directory only owners remove files. `S_ISVTX`: 512 on both systems.
  public static var sticky: Constant {
    Constant(family: "S", name: "S_ISVTX", linux: 512, macos: 512)
  }

  /// Owner: read, write, execute. `S_IRWXU`: 448 on both systems.
  public static var userAll: Constant {
    Constant(family: "S", name: "S_IRWXU", linux: 448, macos: 448)
  }

  /// Owner: read. `S_IRUSR`: 256 on both systems.
  public static var userRead: Constant {
    Constant(family: "S", name: "S_IRUSR", linux: 256, macos: 256)
  }

  /// Owner: write. `S_IWUSR`: 128 on both systems.
  public static var userWrite: Constant {
    Constant(family: "S", name: "S_IWUSR", linux: 128, macos: 128)
  }

  /// Owner: execute. `S_IXUSR`: 64 on both systems.
  public static var userExecute: Constant {
    Constant(family: "S", name: "S_IXUSR", linux: 64, macos: 64)
  }

  /// Group: read, write, execute. `S_IRWXG`: 56 on both systems.
  public static var groupAll: Constant {
    Constant(family: "S", name: "S_IRWXG", linux: 56, macos: 56)
  }

  /// Group: read. `S_IRGRP`: 32 on both systems.
  public static var groupRead: Constant {
    Constant(family: "S", name: "S_IRGRP", linux: 32, macos: 32)
  }

  /// Group: write. `S_IWGRP`: 16 on both systems.
  public static var groupWrite: Constant {
    Constant(family: "S", name: "S_IWGRP", linux: 16, macos: 16)
  }

  /// Group: execute. `S_IXGRP`: 8 on both systems.
  public static var groupExecute: Constant {
    Constant(family: "S", name: "S_IXGRP", linux: 8, macos: 8)
  }

  /// Others: read, write, execute. `S_IRWXO`: 7 on both systems.
  public static var othersAll: Constant {
    Constant(family: "S", name: "S_IRWXO", linux: 7, macos: 7)
  }

  /// Others: read. `S_IROTH`: 4 on both systems.
  public static var othersRead: Constant {
    Constant(family: "S", name: "S_IROTH", linux: 4, macos: 4)
  }

  /// Others: write. `S_IWOTH`: 2 on both systems.
  public static var othersWrite: Constant {
    Constant(family: "S", name: "S_IWOTH", linux: 2, macos: 2)
  }

  /// Others: execute. `S_IXOTH`: 1 on both systems.
  public static var othersExecute: Constant {
    Constant(family: "S", name: "S_IXOTH", linux: 1, macos: 1)
  }

  /// `S_IFWHT`: 57344 on macOS; Linux has none.
  public static var ifwht: Constant {
    Constant(family: "S", name: "S_IFWHT", linux: nil, macos: 57344)
  }

  /// `S_IREAD`: 256 on both systems.
  public static var iread: Constant {
    Constant(family: "S", name: "S_IREAD", linux: 256, macos: 256)
  }

  /// `S_ISTXT`: 512 on macOS; Linux has none.
  public static var istxt: Constant {
    Constant(family: "S", name: "S_ISTXT", linux: nil, macos: 512)
  }

  /// `S_IWRITE`: 128 on both systems.
  public static var iwrite: Constant {
    Constant(family: "S", name: "S_IWRITE", linux: 128, macos: 128)
  }
}

/// What `access` asks.
public enum ACCESS {
  /// `F_OK`: 0 on both systems.
  public static var fOk: Constant {
    Constant(family: "ACCESS", name: "F_OK", linux: 0, macos: 0)
  }

  /// `R_OK`: 4 on both systems.
  public static var rOk: Constant {
    Constant(family: "ACCESS", name: "R_OK", linux: 4, macos: 4)
  }

  /// `W_OK`: 2 on both systems.
  public static var wOk: Constant {
    Constant(family: "ACCESS", name: "W_OK", linux: 2, macos: 2)
  }

  /// `X_OK`: 1 on both systems.
  public static var xOk: Constant {
    Constant(family: "ACCESS", name: "X_OK", linux: 1, macos: 1)
  }

  /// `_APPEND_OK`: 8192 on macOS; Linux has none.
  public static var appendOk: Constant {
    Constant(family: "ACCESS", name: "_APPEND_OK", linux: nil, macos: 8192)
  }

  /// `_CHOWN_OK`: 2097152 on macOS; Linux has none.
  public static var chownOk: Constant {
    Constant(family: "ACCESS", name: "_CHOWN_OK", linux: nil, macos: 2097152)
  }

  /// `_DELETE_OK`: 4096 on macOS; Linux has none.
  public static var deleteOk: Constant {
    Constant(family: "ACCESS", name: "_DELETE_OK", linux: nil, macos: 4096)
  }

  /// `_EXECUTE_OK`: 2048 on macOS; Linux has none.
  public static var executeOk: Constant {
    Constant(family: "ACCESS", name: "_EXECUTE_OK", linux: nil, macos: 2048)
  }

  /// `_RATTR_OK`: 32768 on macOS; Linux has none.
  public static var rattrOk: Constant {
    Constant(family: "ACCESS", name: "_RATTR_OK", linux: nil, macos: 32768)
  }

  /// `_READ_OK`: 512 on macOS; Linux has none.
  public static var readOk: Constant {
    Constant(family: "ACCESS", name: "_READ_OK", linux: nil, macos: 512)
  }

  /// `_REXT_OK`: 131072 on macOS; Linux has none.
  public static var rextOk: Constant {
    Constant(family: "ACCESS", name: "_REXT_OK", linux: nil, macos: 131072)
  }

  /// `_RMFILE_OK`: 16384 on macOS; Linux has none.
  public static var rmfileOk: Constant {
    Constant(family: "ACCESS", name: "_RMFILE_OK", linux: nil, macos: 16384)
  }

  /// `_RPERM_OK`: 524288 on macOS; Linux has none.
  public static var rpermOk: Constant {
    Constant(family: "ACCESS", name: "_RPERM_OK", linux: nil, macos: 524288)
  }

  /// `_WATTR_OK`: 65536 on macOS; Linux has none.
  public static var wattrOk: Constant {
    Constant(family: "ACCESS", name: "_WATTR_OK", linux: nil, macos: 65536)
  }

  /// `_WEXT_OK`: 262144 on macOS; Linux has none.
  public static var wextOk: Constant {
    Constant(family: "ACCESS", name: "_WEXT_OK", linux: nil, macos: 262144)
  }

  /// `_WPERM_OK`: 1048576 on macOS; Linux has none.
  public static var wpermOk: Constant {
    Constant(family: "ACCESS", name: "_WPERM_OK", linux: nil, macos: 1048576)
  }

  /// `_WRITE_OK`: 1024 on macOS; Linux has none.
  public static var writeOk: Constant {
    Constant(family: "ACCESS", name: "_WRITE_OK", linux: nil, macos: 1024)
  }
}

/// Types of directory entries.
public enum DT {
  /// `DT_BLK`: 6 on both systems.
  public static var blk: Constant {
    Constant(family: "DT", name: "DT_BLK", linux: 6, macos: 6)
  }

  /// `DT_CHR`: 2 on both systems.
  public static var chr: Constant {
    Constant(family: "DT", name: "DT_CHR", linux: 2, macos: 2)
  }

  /// `DT_DIR`: 4 on both systems.
  public static var dir: Constant {
    Constant(family: "DT", name: "DT_DIR", linux: 4, macos: 4)
  }

  /// `DT_FIFO`: 1 on both systems.
  public static var fifo: Constant {
    Constant(family: "DT", name: "DT_FIFO", linux: 1, macos: 1)
  }

  /// `DT_LNK`: 10 on both systems.
  public static var lnk: Constant {
    Constant(family: "DT", name: "DT_LNK", linux: 10, macos: 10)
  }

  /// `DT_REG`: 8 on both systems.
  public static var reg: Constant {
    Constant(family: "DT", name: "DT_REG", linux: 8, macos: 8)
  }

  /// `DT_SOCK`: 12 on both systems.
  public static var sock: Constant {
    Constant(family: "DT", name: "DT_SOCK", linux: 12, macos: 12)
  }

  /// `DT_UNKNOWN`: 0 on both systems.
  public static var unknown: Constant {
    Constant(family: "DT", name: "DT_UNKNOWN", linux: 0, macos: 0)
  }

  /// `DT_WHT`: 14 on both systems.
  public static var wht: Constant {
    Constant(family: "DT", name: "DT_WHT", linux: 14, macos: 14)
  }
}

/// What `statx` is asked for, and attributes that it tells.
public enum STATX {
  /// `STATX_ALL`: 4095 on Linux; macOS has none.
  public static var all: Constant {
    Constant(family: "STATX", name: "STATX_ALL", linux: 4095, macos: nil)
  }

  /// `STATX_ATIME`: 32 on Linux; macOS has none.
  public static var atime: Constant {
    Constant(family: "STATX", name: "STATX_ATIME", linux: 32, macos: nil)
  }

  /// `STATX_ATTR_APPEND`: 32 on Linux; macOS has none.
  public static var attrAppend: Constant {
    Constant(family: "STATX", name: "STATX_ATTR_APPEND", linux: 32, macos: nil)
  }

  /// `STATX_ATTR_AUTOMOUNT`: 4096 on Linux; macOS has none.
  public static var attrAutomount: Constant {
    Constant(family: "STATX", name: "STATX_ATTR_AUTOMOUNT", linux: 4096, macos: nil)
  }

  /// `STATX_ATTR_COMPRESSED`: 4 on Linux; macOS has none.
  public static var attrCompressed: Constant {
    Constant(family: "STATX", name: "STATX_ATTR_COMPRESSED", linux: 4, macos: nil)
  }

  /// `STATX_ATTR_DAX`: 2097152 on Linux; macOS has none.
  public static var attrDax: Constant {
    Constant(family: "STATX", name: "STATX_ATTR_DAX", linux: 2097152, macos: nil)
  }

  /// `STATX_ATTR_ENCRYPTED`: 2048 on Linux; macOS has none.
  public static var attrEncrypted: Constant {
    Constant(family: "STATX", name: "STATX_ATTR_ENCRYPTED", linux: 2048, macos: nil)
  }

  /// `STATX_ATTR_IMMUTABLE`: 16 on Linux; macOS has none.
  public static var attrImmutable: Constant {
    Constant(family: "STATX", name: "STATX_ATTR_IMMUTABLE", linux: 16, macos: nil)
  }

  /// `STATX_ATTR_MOUNT_ROOT`: 8192 on Linux; macOS has none.
  public static var attrMountRoot: Constant {
    Constant(family: "STATX", name: "STATX_ATTR_MOUNT_ROOT", linux: 8192, macos: nil)
  }

  /// `STATX_ATTR_NODUMP`: 64 on Linux; macOS has none.
  public static var attrNodump: Constant {
    Constant(family: "STATX", name: "STATX_ATTR_NODUMP", linux: 64, macos: nil)
  }

  /// `STATX_ATTR_VERITY`: 1048576 on Linux; macOS has none.
  public static var attrVerity: Constant {
    Constant(family: "STATX", name: "STATX_ATTR_VERITY", linux: 1048576, macos: nil)
  }

  /// `STATX_BASIC_STATS`: 2047 on Linux; macOS has none.
  public static var basicStats: Constant {
    Constant(family: "STATX", name: "STATX_BASIC_STATS", linux: 2047, macos: nil)
  }

  /// `STATX_BLOCKS`: 1024 on Linux; macOS has none.
  public static var blocks: Constant {
    Constant(family: "STATX", name: "STATX_BLOCKS", linux: 1024, macos: nil)
  }

  /// `STATX_BTIME`: 2048 on Linux; macOS has none.
  public static var btime: Constant {
    Constant(family: "STATX", name: "STATX_BTIME", linux: 2048, macos: nil)
  }

  /// `STATX_CTIME`: 128 on Linux; macOS has none.
  public static var ctime: Constant {
    Constant(family: "STATX", name: "STATX_CTIME", linux: 128, macos: nil)
  }

  /// `STATX_DIOALIGN`: 8192 on Linux; macOS has none.
  public static var dioalign: Constant {
    Constant(family: "STATX", name: "STATX_DIOALIGN", linux: 8192, macos: nil)
  }

  /// `STATX_GID`: 16 on Linux; macOS has none.
  public static var gid: Constant {
    Constant(family: "STATX", name: "STATX_GID", linux: 16, macos: nil)
  }

  /// `STATX_INO`: 256 on Linux; macOS has none.
  public static var ino: Constant {
    Constant(family: "STATX", name: "STATX_INO", linux: 256, macos: nil)
  }

  /// `STATX_MNT_ID`: 4096 on Linux; macOS has none.
  public static var mntId: Constant {
    Constant(family: "STATX", name: "STATX_MNT_ID", linux: 4096, macos: nil)
  }

  /// `STATX_MODE`: 2 on Linux; macOS has none.
  public static var mode: Constant {
    Constant(family: "STATX", name: "STATX_MODE", linux: 2, macos: nil)
  }

  /// `STATX_MTIME`: 64 on Linux; macOS has none.
  public static var mtime: Constant {
    Constant(family: "STATX", name: "STATX_MTIME", linux: 64, macos: nil)
  }

  /// `STATX_NLINK`: 4 on Linux; macOS has none.
  public static var nlink: Constant {
    Constant(family: "STATX", name: "STATX_NLINK", linux: 4, macos: nil)
  }

  /// `STATX_SIZE`: 512 on Linux; macOS has none.
  public static var size: Constant {
    Constant(family: "STATX", name: "STATX_SIZE", linux: 512, macos: nil)
  }

  /// `STATX_TYPE`: 1 on Linux; macOS has none.
  public static var type: Constant {
    Constant(family: "STATX", name: "STATX_TYPE", linux: 1, macos: nil)
  }

  /// `STATX_UID`: 8 on Linux; macOS has none.
  public static var uid: Constant {
    Constant(family: "STATX", name: "STATX_UID", linux: 8, macos: nil)
  }

  /// `STATX__RESERVED`: 2147483648 on Linux; macOS has none.
  public static var reserved: Constant {
    Constant(family: "STATX", name: "STATX__RESERVED", linux: 2147483648, macos: nil)
  }
}

/// Flags of files for `chflags`.
public enum UF {
  /// `SF_APPEND`: 262144 on macOS; Linux has none.
  public static var sfAppend: Constant {
    Constant(family: "UF", name: "SF_APPEND", linux: nil, macos: 262144)
  }

  /// `SF_ARCHIVED`: 65536 on macOS; Linux has none.
  public static var sfArchived: Constant {
    Constant(family: "UF", name: "SF_ARCHIVED", linux: nil, macos: 65536)
  }

  /// `SF_DATALESS`: 1073741824 on macOS; Linux has none.
  public static var sfDataless: Constant {
    Constant(family: "UF", name: "SF_DATALESS", linux: nil, macos: 1073741824)
  }

  /// `SF_FIRMLINK`: 8388608 on macOS; Linux has none.
  public static var sfFirmlink: Constant {
    Constant(family: "UF", name: "SF_FIRMLINK", linux: nil, macos: 8388608)
  }

  /// `SF_IMMUTABLE`: 131072 on macOS; Linux has none.
  public static var sfImmutable: Constant {
    Constant(family: "UF", name: "SF_IMMUTABLE", linux: nil, macos: 131072)
  }

  /// `SF_NOUNLINK`: 1048576 on macOS; Linux has none.
  public static var sfNounlink: Constant {
    Constant(family: "UF", name: "SF_NOUNLINK", linux: nil, macos: 1048576)
  }

  /// `SF_RESTRICTED`: 524288 on macOS; Linux has none.
  public static var sfRestricted: Constant {
    Constant(family: "UF", name: "SF_RESTRICTED", linux: nil, macos: 524288)
  }

  /// `SF_SYNTHETIC`: 3221225472 on macOS; Linux has none.
  public static var sfSynthetic: Constant {
    Constant(family: "UF", name: "SF_SYNTHETIC", linux: nil, macos: 3221225472)
  }

  /// `UF_APPEND`: 4 on macOS; Linux has none.
  public static var ufAppend: Constant {
    Constant(family: "UF", name: "UF_APPEND", linux: nil, macos: 4)
  }

  /// `UF_COMPRESSED`: 32 on macOS; Linux has none.
  public static var ufCompressed: Constant {
    Constant(family: "UF", name: "UF_COMPRESSED", linux: nil, macos: 32)
  }

  /// `UF_DATAVAULT`: 128 on macOS; Linux has none.
  public static var ufDatavault: Constant {
    Constant(family: "UF", name: "UF_DATAVAULT", linux: nil, macos: 128)
  }

  /// `UF_HIDDEN`: 32768 on macOS; Linux has none.
  public static var ufHidden: Constant {
    Constant(family: "UF", name: "UF_HIDDEN", linux: nil, macos: 32768)
  }

  /// `UF_IMMUTABLE`: 2 on macOS; Linux has none.
  public static var ufImmutable: Constant {
    Constant(family: "UF", name: "UF_IMMUTABLE", linux: nil, macos: 2)
  }

  /// `UF_NODUMP`: 1 on macOS; Linux has none.
  public static var ufNodump: Constant {
    Constant(family: "UF", name: "UF_NODUMP", linux: nil, macos: 1)
  }

  /// `UF_OPAQUE`: 8 on macOS; Linux has none.
  public static var ufOpaque: Constant {
    Constant(family: "UF", name: "UF_OPAQUE", linux: nil, macos: 8)
  }

  /// `UF_TRACKED`: 64 on macOS; Linux has none.
  public static var ufTracked: Constant {
    Constant(family: "UF", name: "UF_TRACKED", linux: nil, macos: 64)
  }
}

/// Flags of `renameat2` and `renameatx_np`.
public enum RENAME {
  /// `RENAME_EXCHANGE`: 2 on Linux; macOS has none.
  public static var exchange: Constant {
    Constant(family: "RENAME", name: "RENAME_EXCHANGE", linux: 2, macos: nil)
  }

  /// `RENAME_EXCL`: 4 on macOS; Linux has none.
  public static var excl: Constant {
    Constant(family: "RENAME", name: "RENAME_EXCL", linux: nil, macos: 4)
  }

  /// `RENAME_NOFOLLOW_ANY`: 16 on macOS; Linux has none.
  public static var nofollowAny: Constant {
    Constant(family: "RENAME", name: "RENAME_NOFOLLOW_ANY", linux: nil, macos: 16)
  }

  /// `RENAME_NOREPLACE`: 1 on Linux; macOS has none.
  public static var noreplace: Constant {
    Constant(family: "RENAME", name: "RENAME_NOREPLACE", linux: 1, macos: nil)
  }

  /// `RENAME_RESERVED1`: 8 on macOS; Linux has none.
  public static var reserved1: Constant {
    Constant(family: "RENAME", name: "RENAME_RESERVED1", linux: nil, macos: 8)
  }

  /// `RENAME_RESOLVE_BENEATH`: 32 on macOS; Linux has none.
  public static var resolveBeneath: Constant {
    Constant(family: "RENAME", name: "RENAME_RESOLVE_BENEATH", linux: nil, macos: 32)
  }

  /// `RENAME_SECLUDE`: 1 on macOS; Linux has none.
  public static var seclude: Constant {
    Constant(family: "RENAME", name: "RENAME_SECLUDE", linux: nil, macos: 1)
  }

  /// `RENAME_SWAP`: 2 on macOS; Linux has none.
  public static var swap: Constant {
    Constant(family: "RENAME", name: "RENAME_SWAP", linux: nil, macos: 2)
  }

  /// `RENAME_WHITEOUT`: 4 on Linux; macOS has none.
  public static var whiteout: Constant {
    Constant(family: "RENAME", name: "RENAME_WHITEOUT", linux: 4, macos: nil)
  }
}

/// How `openat2` follows a path.
public enum RESOLVE {
  /// `RESOLVE_BENEATH`: 8 on Linux; macOS has none.
  public static var beneath: Constant {
    Constant(family: "RESOLVE", name: "RESOLVE_BENEATH", linux: 8, macos: nil)
  }

  /// `RESOLVE_CACHED`: 32 on Linux; macOS has none.
  public static var cached: Constant {
    Constant(family: "RESOLVE", name: "RESOLVE_CACHED", linux: 32, macos: nil)
  }

  /// `RESOLVE_IN_ROOT`: 16 on Linux; macOS has none.
  public static var inRoot: Constant {
    Constant(family: "RESOLVE", name: "RESOLVE_IN_ROOT", linux: 16, macos: nil)
  }

  /// `RESOLVE_NO_MAGICLINKS`: 2 on Linux; macOS has none.
  public static var noMagiclinks: Constant {
    Constant(family: "RESOLVE", name: "RESOLVE_NO_MAGICLINKS", linux: 2, macos: nil)
  }

  /// `RESOLVE_NO_SYMLINKS`: 4 on Linux; macOS has none.
  public static var noSymlinks: Constant {
    Constant(family: "RESOLVE", name: "RESOLVE_NO_SYMLINKS", linux: 4, macos: nil)
  }

  /// `RESOLVE_NO_XDEV`: 1 on Linux; macOS has none.
  public static var noXdev: Constant {
    Constant(family: "RESOLVE", name: "RESOLVE_NO_XDEV", linux: 1, macos: nil)
  }
}

/// Flags and limits of extended attributes.
public enum XATTR {
  /// `XATTR_CREATE`: 1 on Linux; macOS has none.
  public static var create: Constant {
    Constant(family: "XATTR", name: "XATTR_CREATE", linux: 1, macos: nil)
  }

  /// `XATTR_LIST_MAX`: 65536 on Linux; macOS has none.
  public static var listMax: Constant {
    Constant(family: "XATTR", name: "XATTR_LIST_MAX", linux: 65536, macos: nil)
  }

  /// `XATTR_NAME_MAX`: 255 on Linux; macOS has none.
  public static var nameMax: Constant {
    Constant(family: "XATTR", name: "XATTR_NAME_MAX", linux: 255, macos: nil)
  }

  /// `XATTR_REPLACE`: 2 on Linux; macOS has none.
  public static var replace: Constant {
    Constant(family: "XATTR", name: "XATTR_REPLACE", linux: 2, macos: nil)
  }

  /// `XATTR_SIZE_MAX`: 65536 on Linux; macOS has none.
  public static var sizeMax: Constant {
    Constant(family: "XATTR", name: "XATTR_SIZE_MAX", linux: 65536, macos: nil)
  }
}

/// What may be done with mapped memory.
public enum PROT {
  /// No access. `PROT_NONE`: 0 on both systems.
  public static var none: Constant {
    Constant(family: "PROT", name: "PROT_NONE", linux: 0, macos: 0)
  }

  /// May be read. `PROT_READ`: 1 on both systems.
  public static var read: Constant {
    Constant(family: "PROT", name: "PROT_READ", linux: 1, macos: 1)
  }

  /// May be written. `PROT_WRITE`: 2 on both systems.
  public static var write: Constant {
    Constant(family: "PROT", name: "PROT_WRITE", linux: 2, macos: 2)
  }

  /// May be run. `PROT_EXEC`: 4 on both systems.
  public static var execute: Constant {
    Constant(family: "PROT", name: "PROT_EXEC", linux: 4, macos: 4)
  }

  /// `PROT_GROWSDOWN`: 16777216 on Linux; macOS has none.
  public static var growsdown: Constant {
    Constant(family: "PROT", name: "PROT_GROWSDOWN", linux: 16777216, macos: nil)
  }

  /// `PROT_GROWSUP`: 33554432 on Linux; macOS has none.
  public static var growsup: Constant {
    Constant(family: "PROT", name: "PROT_GROWSUP", linux: 33554432, macos: nil)
  }

  /// `PROT_SEM`: 8 on Linux; macOS has none.
  public static var sem: Constant {
    Constant(family: "PROT", name: "PROT_SEM", linux: 8, macos: nil)
  }
}

/// Flags of `mmap`.
public enum MAP {
  /// Writes reach the file and other processes. `MAP_SHARED`: 1 on both systems.
  public static var shared: Constant {
    Constant(family: "MAP", name: "MAP_SHARED", linux: 1, macos: 1)
  }

  /// Writes stay in this process. `MAP_PRIVATE`: 2 on both systems.
  public static var `private`: Constant {
    Constant(family: "MAP", name: "MAP_PRIVATE", linux: 2, macos: 2)
  }

  /// Exactly at the address, whatever was there. `MAP_FIXED`: 16 on both systems.
  public static var fixed: Constant {
    Constant(family: "MAP", name: "MAP_FIXED", linux: 16, macos: 16)
  }

  /// Zeros, no file. `MAP_ANONYMOUS`: 32 on Linux, 4096 on macOS.
  public static var anonymous: Constant {
    Constant(family: "MAP", name: "MAP_ANONYMOUS", linux: 32, macos: 4096)
  }

  /// Keep no swap space for it. `MAP_NORESERVE`: 16384 on Linux, 64 on macOS.
  public static var noReserve: Constant {
    Constant(family: "MAP", name: "MAP_NORESERVE", linux: 16384, macos: 64)
  }

  /// Bring the pages in at once. `MAP_POPULATE`: 32768 on Linux; macOS has none.
  public static var populate: Constant {
    Constant(family: "MAP", name: "MAP_POPULATE", linux: 32768, macos: nil)
  }

  /// Keep the pages in memory. `MAP_LOCKED`: 8192 on Linux; macOS has none.
  public static var locked: Constant {
    Constant(family: "MAP", name: "MAP_LOCKED", linux: 8192, macos: nil)
  }

  /// Use huge pages. `MAP_HUGETLB`: 262144 on Linux; macOS has none.
  public static var hugePages: Constant {
    Constant(family: "MAP", name: "MAP_HUGETLB", linux: 262144, macos: nil)
  }

  /// Fit for a thread's stack. `MAP_STACK`: 131072 on Linux; macOS has none.
  public static var stack: Constant {
    Constant(family: "MAP", name: "MAP_STACK", linux: 131072, macos: nil)
  }

  /// Grows towards lower addresses. `MAP_GROWSDOWN`: 256 on Linux; macOS has none.
  public static var growsDown: Constant {
    Constant(family: "MAP", name: "MAP_GROWSDOWN", linux: 256, macos: nil)
  }

  /// At the address, or fail where something is there. `MAP_FIXED_NOREPLACE`: 1048576 on Linux; macOS has none.
  public static var fixedNoReplace: Constant {
    Constant(family: "MAP", name: "MAP_FIXED_NOREPLACE", linux: 1048576, macos: nil)
  }

  /// Code that the program writes itself. `MAP_JIT`: 2048 on macOS; Linux has none.
  public static var justInTime: Constant {
    Constant(family: "MAP", name: "MAP_JIT", linux: nil, macos: 2048)
  }

  /// Don't keep the pages after use. `MAP_NOCACHE`: 1024 on macOS; Linux has none.
  public static var noCache: Constant {
    Constant(family: "MAP", name: "MAP_NOCACHE", linux: nil, macos: 1024)
  }

  /// `MAP_32BIT`: 64 on Linux, 32768 on macOS.
  public static var _32bit: Constant {
    Constant(family: "MAP", name: "MAP_32BIT", linux: 64, macos: 32768)
  }

  /// `MAP_ANON`: 32 on Linux, 4096 on macOS.
  public static var anon: Constant {
    Constant(family: "MAP", name: "MAP_ANON", linux: 32, macos: 4096)
  }

  /// `MAP_COPY`: 2 on macOS; Linux has none.
  public static var copy: Constant {
    Constant(family: "MAP", name: "MAP_COPY", linux: nil, macos: 2)
  }

  /// `MAP_DENYWRITE`: 2048 on Linux; macOS has none.
  public static var denywrite: Constant {
    Constant(family: "MAP", name: "MAP_DENYWRITE", linux: 2048, macos: nil)
  }

  /// `MAP_EXECUTABLE`: 4096 on Linux; macOS has none.
  public static var executable: Constant {
    Constant(family: "MAP", name: "MAP_EXECUTABLE", linux: 4096, macos: nil)
  }

  /// `MAP_FAILED`: -1 on both systems.
  public static var failed: Constant {
    Constant(family: "MAP", name: "MAP_FAILED", linux: -1, macos: -1)
  }

  /// `MAP_FILE`: 0 on both systems.
  public static var file: Constant {
    Constant(family: "MAP", name: "MAP_FILE", linux: 0, macos: 0)
  }

  /// `MAP_HASSEMAPHORE`: 512 on macOS; Linux has none.
  public static var hassemaphore: Constant {
    Constant(family: "MAP", name: "MAP_HASSEMAPHORE", linux: nil, macos: 512)
  }

  /// `MAP_HUGE_16GB`: 2281701376 on Linux; macOS has none.
  public static var huge16gb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_16GB", linux: 2281701376, macos: nil)
  }

  /// `MAP_HUGE_16KB`: 939524096 on Linux; macOS has none.
  public static var huge16kb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_16KB", linux: 939524096, macos: nil)
  }

  /// `MAP_HUGE_16MB`: 1610612736 on Linux; macOS has none.
  public static var huge16mb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_16MB", linux: 1610612736, macos: nil)
  }

  /// `MAP_HUGE_1GB`: 2013265920 on Linux; macOS has none.
  public static var huge1gb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_1GB", linux: 2013265920, macos: nil)
  }

  /// `MAP_HUGE_1MB`: 1342177280 on Linux; macOS has none.
  public static var huge1mb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_1MB", linux: 1342177280, macos: nil)
  }

  /// `MAP_HUGE_256MB`: 1879048192 on Linux; macOS has none.
  public static var huge256mb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_256MB", linux: 1879048192, macos: nil)
  }

  /// `MAP_HUGE_2GB`: 2080374784 on Linux; macOS has none.
  public static var huge2gb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_2GB", linux: 2080374784, macos: nil)
  }

  /// `MAP_HUGE_2MB`: 1409286144 on Linux; macOS has none.
  public static var huge2mb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_2MB", linux: 1409286144, macos: nil)
  }

  /// `MAP_HUGE_32MB`: 1677721600 on Linux; macOS has none.
  public static var huge32mb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_32MB", linux: 1677721600, macos: nil)
  }

  /// `MAP_HUGE_512KB`: 1275068416 on Linux; macOS has none.
  public static var huge512kb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_512KB", linux: 1275068416, macos: nil)
  }

  /// `MAP_HUGE_512MB`: 1946157056 on Linux; macOS has none.
  public static var huge512mb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_512MB", linux: 1946157056, macos: nil)
  }

  /// `MAP_HUGE_64KB`: 1073741824 on Linux; macOS has none.
  public static var huge64kb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_64KB", linux: 1073741824, macos: nil)
  }

  /// `MAP_HUGE_8MB`: 1543503872 on Linux; macOS has none.
  public static var huge8mb: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_8MB", linux: 1543503872, macos: nil)
  }

  /// `MAP_HUGE_MASK`: 63 on Linux; macOS has none.
  public static var hugeMask: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_MASK", linux: 63, macos: nil)
  }

  /// `MAP_HUGE_SHIFT`: 26 on Linux; macOS has none.
  public static var hugeShift: Constant {
    Constant(family: "MAP", name: "MAP_HUGE_SHIFT", linux: 26, macos: nil)
  }

  /// `MAP_NOEXTEND`: 256 on macOS; Linux has none.
  public static var noextend: Constant {
    Constant(family: "MAP", name: "MAP_NOEXTEND", linux: nil, macos: 256)
  }

  /// `MAP_NONBLOCK`: 65536 on Linux; macOS has none.
  public static var nonblock: Constant {
    Constant(family: "MAP", name: "MAP_NONBLOCK", linux: 65536, macos: nil)
  }

  /// `MAP_RENAME`: 32 on macOS; Linux has none.
  public static var rename: Constant {
    Constant(family: "MAP", name: "MAP_RENAME", linux: nil, macos: 32)
  }

  /// `MAP_RESERVED0080`: 128 on macOS; Linux has none.
  public static var reserved0080: Constant {
    Constant(family: "MAP", name: "MAP_RESERVED0080", linux: nil, macos: 128)
  }

  /// `MAP_RESILIENT_CODESIGN`: 8192 on macOS; Linux has none.
  public static var resilientCodesign: Constant {
    Constant(family: "MAP", name: "MAP_RESILIENT_CODESIGN", linux: nil, macos: 8192)
  }

  /// `MAP_RESILIENT_MEDIA`: 16384 on macOS; Linux has none.
  public static var resilientMedia: Constant {
    Constant(family: "MAP", name: "MAP_RESILIENT_MEDIA", linux: nil, macos: 16384)
  }

  /// `MAP_SHARED_VALIDATE`: 3 on Linux; macOS has none.
  public static var sharedValidate: Constant {
    Constant(family: "MAP", name: "MAP_SHARED_VALIDATE", linux: 3, macos: nil)
  }

  /// `MAP_SYNC`: 524288 on Linux; macOS has none.
  public static var sync: Constant {
    Constant(family: "MAP", name: "MAP_SYNC", linux: 524288, macos: nil)
  }

  /// `MAP_TPRO`: 524288 on macOS; Linux has none.
  public static var tpro: Constant {
    Constant(family: "MAP", name: "MAP_TPRO", linux: nil, macos: 524288)
  }

  /// `MAP_TRANSLATED_ALLOW_EXECUTE`: 131072 on macOS; Linux has none.
  public static var translatedAllowExecute: Constant {
    Constant(family: "MAP", name: "MAP_TRANSLATED_ALLOW_EXECUTE", linux: nil, macos: 131072)
  }

  /// `MAP_TYPE`: 15 on Linux; macOS has none.
  public static var type: Constant {
    Constant(family: "MAP", name: "MAP_TYPE", linux: 15, macos: nil)
  }

  /// `MAP_UNINITIALIZED`: 67108864 on Linux; macOS has none.
  public static var uninitialized: Constant {
    Constant(family: "MAP", name: "MAP_UNINITIALIZED", linux: 67108864, macos: nil)
  }

  /// `MAP_UNIX03`: 262144 on macOS; Linux has none.
  public static var unix03: Constant {
    Constant(family: "MAP", name: "MAP_UNIX03", linux: nil, macos: 262144)
  }
}

/// Flags of `msync`.
public enum MSYNC {
  /// `MS_ASYNC`: 1 on both systems.
  public static var async: Constant {
    Constant(family: "MSYNC", name: "MS_ASYNC", linux: 1, macos: 1)
  }

  /// `MS_DEACTIVATE`: 8 on macOS; Linux has none.
  public static var deactivate: Constant {
    Constant(family: "MSYNC", name: "MS_DEACTIVATE", linux: nil, macos: 8)
  }

  /// `MS_INVALIDATE`: 2 on both systems.
  public static var invalidate: Constant {
    Constant(family: "MSYNC", name: "MS_INVALIDATE", linux: 2, macos: 2)
  }

  /// `MS_KILLPAGES`: 4 on macOS; Linux has none.
  public static var killpages: Constant {
    Constant(family: "MSYNC", name: "MS_KILLPAGES", linux: nil, macos: 4)
  }

  /// `MS_SYNC`: 4 on Linux, 16 on macOS.
  public static var sync: Constant {
    Constant(family: "MSYNC", name: "MS_SYNC", linux: 4, macos: 16)
  }
}

/// Advice of `madvise`.
public enum MADV {
  /// `MADV_CAN_REUSE`: 9 on macOS; Linux has none.
  public static var canReuse: Constant {
    Constant(family: "MADV", name: "MADV_CAN_REUSE", linux: nil, macos: 9)
  }

  /// `MADV_COLD`: 20 on Linux; macOS has none.
  public static var cold: Constant {
    Constant(family: "MADV", name: "MADV_COLD", linux: 20, macos: nil)
  }

  /// `MADV_COLLAPSE`: 25 on Linux; macOS has none.
  public static var collapse: Constant {
    Constant(family: "MADV", name: "MADV_COLLAPSE", linux: 25, macos: nil)
  }

  /// `MADV_DODUMP`: 17 on Linux; macOS has none.
  public static var dodump: Constant {
    Constant(family: "MADV", name: "MADV_DODUMP", linux: 17, macos: nil)
  }

  /// `MADV_DOFORK`: 11 on Linux; macOS has none.
  public static var dofork: Constant {
    Constant(family: "MADV", name: "MADV_DOFORK", linux: 11, macos: nil)
  }

  /// `MADV_DONTDUMP`: 16 on Linux; macOS has none.
  public static var dontdump: Constant {
    Constant(family: "MADV", name: "MADV_DONTDUMP", linux: 16, macos: nil)
  }

  /// `MADV_DONTFORK`: 10 on Linux; macOS has none.
  public static var dontfork: Constant {
    Constant(family: "MADV", name: "MADV_DONTFORK", linux: 10, macos: nil)
  }

  /// `MADV_DONTNEED`: 4 on both systems.
  public static var dontneed: Constant {
    Constant(family: "MADV", name: "MADV_DONTNEED", linux: 4, macos: 4)
  }

  /// `MADV_DONTNEED_LOCKED`: 24 on Linux; macOS has none.
  public static var dontneedLocked: Constant {
    Constant(family: "MADV", name: "MADV_DONTNEED_LOCKED", linux: 24, macos: nil)
  }

  /// `MADV_FREE`: 8 on Linux, 5 on macOS.
  public static var free: Constant {
    Constant(family: "MADV", name: "MADV_FREE", linux: 8, macos: 5)
  }

  /// `MADV_FREE_REUSABLE`: 7 on macOS; Linux has none.
  public static var freeReusable: Constant {
    Constant(family: "MADV", name: "MADV_FREE_REUSABLE", linux: nil, macos: 7)
  }

  /// `MADV_FREE_REUSE`: 8 on macOS; Linux has none.
  public static var freeReuse: Constant {
    Constant(family: "MADV", name: "MADV_FREE_REUSE", linux: nil, macos: 8)
  }

  /// `MADV_HUGEPAGE`: 14 on Linux; macOS has none.
  public static var hugepage: Constant {
    Constant(family: "MADV", name: "MADV_HUGEPAGE", linux: 14, macos: nil)
  }

  /// `MADV_HWPOISON`: 100 on Linux; macOS has none.
  public static var hwpoison: Constant {
    Constant(family: "MADV", name: "MADV_HWPOISON", linux: 100, macos: nil)
  }

  /// `MADV_KEEPONFORK`: 19 on Linux; macOS has none.
  public static var keeponfork: Constant {
    Constant(family: "MADV", name: "MADV_KEEPONFORK", linux: 19, macos: nil)
  }

  /// `MADV_MERGEABLE`: 12 on Linux; macOS has none.
  public static var mergeable: Constant {
    Constant(family: "MADV", name: "MADV_MERGEABLE", linux: 12, macos: nil)
  }

  /// `MADV_NOHUGEPAGE`: 15 on Linux; macOS has none.
  public static var nohugepage: Constant {
    Constant(family: "MADV", name: "MADV_NOHUGEPAGE", linux: 15, macos: nil)
  }

  /// `MADV_NORMAL`: 0 on both systems.
  public static var normal: Constant {
    Constant(family: "MADV", name: "MADV_NORMAL", linux: 0, macos: 0)
  }

  /// `MADV_PAGEOUT`: 21 on Linux, 10 on macOS.
  public static var pageout: Constant {
    Constant(family: "MADV", name: "MADV_PAGEOUT", linux: 21, macos: 10)
  }

  /// `MADV_POPULATE_READ`: 22 on Linux; macOS has none.
  public static var populateRead: Constant {
    Constant(family: "MADV", name: "MADV_POPULATE_READ", linux: 22, macos: nil)
  }

  /// `MADV_POPULATE_WRITE`: 23 on Linux; macOS has none.
  public static var populateWrite: Constant {
    Constant(family: "MADV", name: "MADV_POPULATE_WRITE", linux: 23, macos: nil)
  }

  /// `MADV_RANDOM`: 1 on both systems.
  public static var random: Constant {
    Constant(family: "MADV", name: "MADV_RANDOM", linux: 1, macos: 1)
  }

  /// `MADV_REMOVE`: 9 on Linux; macOS has none.
  public static var remove: Constant {
    Constant(family: "MADV", name: "MADV_REMOVE", linux: 9, macos: nil)
  }

  /// `MADV_SEQUENTIAL`: 2 on both systems.
  public static var sequential: Constant {
    Constant(family: "MADV", name: "MADV_SEQUENTIAL", linux: 2, macos: 2)
  }

  /// `MADV_SOFT_OFFLINE`: 101 on Linux; macOS has none.
  public static var softOffline: Constant {
    Constant(family: "MADV", name: "MADV_SOFT_OFFLINE", linux: 101, macos: nil)
  }

  /// `MADV_UNMERGEABLE`: 13 on Linux; macOS has none.
  public static var unmergeable: Constant {
    Constant(family: "MADV", name: "MADV_UNMERGEABLE", linux: 13, macos: nil)
  }

  /// `MADV_WILLNEED`: 3 on both systems.
  public static var willneed: Constant {
    Constant(family: "MADV", name: "MADV_WILLNEED", linux: 3, macos: 3)
  }

  /// `MADV_WIPEONFORK`: 18 on Linux; macOS has none.
  public static var wipeonfork: Constant {
    Constant(family: "MADV", name: "MADV_WIPEONFORK", linux: 18, macos: nil)
  }

  /// `MADV_ZERO`: 11 on macOS; Linux has none.
  public static var zero: Constant {
    Constant(family: "MADV", name: "MADV_ZERO", linux: nil, macos: 11)
  }

  /// `MADV_ZERO_WIRED_PAGES`: 6 on macOS; Linux has none.
  public static var zeroWiredPages: Constant {
    Constant(family: "MADV", name: "MADV_ZERO_WIRED_PAGES", linux: nil, macos: 6)
  }
}

/// Flags of `mremap`.
public enum MREMAP {
  /// `MREMAP_DONTUNMAP`: 4 on Linux; macOS has none.
  public static var dontunmap: Constant {
    Constant(family: "MREMAP", name: "MREMAP_DONTUNMAP", linux: 4, macos: nil)
  }

  /// `MREMAP_FIXED`: 2 on Linux; macOS has none.
  public static var fixed: Constant {
    Constant(family: "MREMAP", name: "MREMAP_FIXED", linux: 2, macos: nil)
  }

  /// `MREMAP_MAYMOVE`: 1 on Linux; macOS has none.
  public static var maymove: Constant {
    Constant(family: "MREMAP", name: "MREMAP_MAYMOVE", linux: 1, macos: nil)
  }
}

/// Flags of `mlockall`.
public enum MCL {
  /// `MCL_CURRENT`: 1 on both systems.
  public static var current: Constant {
    Constant(family: "MCL", name: "MCL_CURRENT", linux: 1, macos: 1)
  }

  /// `MCL_FUTURE`: 2 on both systems.
  public static var future: Constant {
    Constant(family: "MCL", name: "MCL_FUTURE", linux: 2, macos: 2)
  }

  /// `MCL_ONFAULT`: 4 on Linux; macOS has none.
  public static var onfault: Constant {
    Constant(family: "MCL", name: "MCL_ONFAULT", linux: 4, macos: nil)
  }
}

/// Flags of `mlock2`.
public enum MLOCK {
  /// `MLOCK_ONFAULT`: 1 on Linux; macOS has none.
  public static var onfault: Constant {
    Constant(family: "MLOCK", name: "MLOCK_ONFAULT", linux: 1, macos: nil)
  }
}

/// Flags of `memfd_create`.
public enum MFD {
  /// `MFD_ALLOW_SEALING`: 2 on Linux; macOS has none.
  public static var allowSealing: Constant {
    Constant(family: "MFD", name: "MFD_ALLOW_SEALING", linux: 2, macos: nil)
  }

  /// `MFD_CLOEXEC`: 1 on Linux; macOS has none.
  public static var cloexec: Constant {
    Constant(family: "MFD", name: "MFD_CLOEXEC", linux: 1, macos: nil)
  }

  /// `MFD_HUGETLB`: 4 on Linux; macOS has none.
  public static var hugetlb: Constant {
    Constant(family: "MFD", name: "MFD_HUGETLB", linux: 4, macos: nil)
  }
}

/// What a protection key forbids.
public enum PKEY {
  /// `PKEY_DISABLE_ACCESS`: 1 on Linux; macOS has none.
  public static var disableAccess: Constant {
    Constant(family: "PKEY", name: "PKEY_DISABLE_ACCESS", linux: 1, macos: nil)
  }

  /// `PKEY_DISABLE_WRITE`: 2 on Linux; macOS has none.
  public static var disableWrite: Constant {
    Constant(family: "PKEY", name: "PKEY_DISABLE_WRITE", linux: 2, macos: nil)
  }
}

/// Policies and flags of memory nodes.
public enum MPOL {
  /// `MPOL_BIND`: 2 on Linux; macOS has none.
  public static var mpolBind: Constant {
    Constant(family: "MPOL", name: "MPOL_BIND", linux: 2, macos: nil)
  }

  /// `MPOL_DEFAULT`: 0 on Linux; macOS has none.
  public static var mpolDefault: Constant {
    Constant(family: "MPOL", name: "MPOL_DEFAULT", linux: 0, macos: nil)
  }

  /// `MPOL_F_ADDR`: 2 on Linux; macOS has none.
  public static var mpolFAddr: Constant {
    Constant(family: "MPOL", name: "MPOL_F_ADDR", linux: 2, macos: nil)
  }

  /// `MPOL_F_MEMS_ALLOWED`: 4 on Linux; macOS has none.
  public static var mpolFMemsAllowed: Constant {
    Constant(family: "MPOL", name: "MPOL_F_MEMS_ALLOWED", linux: 4, macos: nil)
  }

  /// `MPOL_F_MOF`: 8 on Linux; macOS has none.
  public static var mpolFMof: Constant {
    Constant(family: "MPOL", name: "MPOL_F_MOF", linux: 8, macos: nil)
  }

  /// `MPOL_F_MORON`: 16 on Linux; macOS has none.
  public static var mpolFMoron: Constant {
    Constant(family: "MPOL", name: "MPOL_F_MORON", linux: 16, macos: nil)
  }

  /// `MPOL_F_NODE`: 1 on Linux; macOS has none.
  public static var mpolFNode: Constant {
    Constant(family: "MPOL", name: "MPOL_F_NODE", linux: 1, macos: nil)
  }

  /// `MPOL_F_NUMA_BALANCING`: 8192 on Linux; macOS has none.
  public static var mpolFNumaBalancing: Constant {
    Constant(family: "MPOL", name: "MPOL_F_NUMA_BALANCING", linux: 8192, macos: nil)
  }

  /// `MPOL_F_RELATIVE_NODES`: 16384 on Linux; macOS has none.
  public static var mpolFRelativeNodes: Constant {
    Constant(family: "MPOL", name: "MPOL_F_RELATIVE_NODES", linux: 16384, macos: nil)
  }

  /// `MPOL_F_SHARED`: 1 on Linux; macOS has none.
  public static var mpolFShared: Constant {
    Constant(family: "MPOL", name: "MPOL_F_SHARED", linux: 1, macos: nil)
  }

  /// `MPOL_F_STATIC_NODES`: 32768 on Linux; macOS has none.
  public static var mpolFStaticNodes: Constant {
    Constant(family: "MPOL", name: "MPOL_F_STATIC_NODES", linux: 32768, macos: nil)
  }

  /// `MPOL_INTERLEAVE`: 3 on Linux; macOS has none.
  public static var mpolInterleave: Constant {
    Constant(family: "MPOL", name: "MPOL_INTERLEAVE", linux: 3, macos: nil)
  }

  /// `MPOL_LOCAL`: 4 on Linux; macOS has none.
  public static var mpolLocal: Constant {
    Constant(family: "MPOL", name: "MPOL_LOCAL", linux: 4, macos: nil)
  }

  /// `MPOL_MF_INTERNAL`: 16 on Linux; macOS has none.
  public static var mpolMfInternal: Constant {
    Constant(family: "MPOL", name: "MPOL_MF_INTERNAL", linux: 16, macos: nil)
  }

  /// `MPOL_MF_LAZY`: 8 on Linux; macOS has none.
  public static var mpolMfLazy: Constant {
    Constant(family: "MPOL", name: "MPOL_MF_LAZY", linux: 8, macos: nil)
  }

  /// `MPOL_MF_MOVE`: 2 on Linux; macOS has none.
  public static var mpolMfMove: Constant {
    Constant(family: "MPOL", name: "MPOL_MF_MOVE", linux: 2, macos: nil)
  }

  /// `MPOL_MF_MOVE_ALL`: 4 on Linux; macOS has none.
  public static var mpolMfMoveAll: Constant {
    Constant(family: "MPOL", name: "MPOL_MF_MOVE_ALL", linux: 4, macos: nil)
  }

  /// `MPOL_MF_STRICT`: 1 on Linux; macOS has none.
  public static var mpolMfStrict: Constant {
    Constant(family: "MPOL", name: "MPOL_MF_STRICT", linux: 1, macos: nil)
  }

  /// `MPOL_MF_VALID`: 7 on Linux; macOS has none.
  public static var mpolMfValid: Constant {
    Constant(family: "MPOL", name: "MPOL_MF_VALID", linux: 7, macos: nil)
  }

  /// `MPOL_PREFERRED`: 1 on Linux; macOS has none.
  public static var mpolPreferred: Constant {
    Constant(family: "MPOL", name: "MPOL_PREFERRED", linux: 1, macos: nil)
  }

  /// `MPOL_PREFERRED_MANY`: 5 on Linux; macOS has none.
  public static var mpolPreferredMany: Constant {
    Constant(family: "MPOL", name: "MPOL_PREFERRED_MANY", linux: 5, macos: nil)
  }
}

/// What a child gets of memory, for `minherit`.
public enum VMInherit {
  /// `VM_INHERIT_COPY`: 1 on macOS; Linux has none.
  public static var copy: Constant {
    Constant(family: "VM_INHERIT", name: "VM_INHERIT_COPY", linux: nil, macos: 1)
  }

  /// `VM_INHERIT_DONATE_COPY`: 3 on macOS; Linux has none.
  public static var donateCopy: Constant {
    Constant(family: "VM_INHERIT", name: "VM_INHERIT_DONATE_COPY", linux: nil, macos: 3)
  }

  /// `VM_INHERIT_NONE`: 2 on macOS; Linux has none.
  public static var none: Constant {
    Constant(family: "VM_INHERIT", name: "VM_INHERIT_NONE", linux: nil, macos: 2)
  }

  /// `VM_INHERIT_SHARE`: 0 on macOS; Linux has none.
  public static var share: Constant {
    Constant(family: "VM_INHERIT", name: "VM_INHERIT_SHARE", linux: nil, macos: 0)
  }
}

/// Signals, and the two handlers that aren't code.
public enum SIG {
  /// As a handler: what the kernel does by default. `SIG_DFL`: 0 on both systems.
  public static var `default`: Constant {
    Constant(family: "SIG", name: "SIG_DFL", linux: 0, macos: 0)
  }

  /// As a handler: nothing happens. `SIG_IGN`: 1 on both systems.
  public static var ignore: Constant {
    Constant(family: "SIG", name: "SIG_IGN", linux: 1, macos: 1)
  }

  /// The terminal is gone. `SIGHUP`: 1 on both systems.
  public static var hangup: Constant {
    Constant(family: "SIG", name: "SIGHUP", linux: 1, macos: 1)
  }

  /// Interrupt from the keyboard. `SIGINT`: 2 on both systems.
  public static var interrupt: Constant {
    Constant(family: "SIG", name: "SIGINT", linux: 2, macos: 2)
  }

  /// Quit from the keyboard, with a core dump. `SIGQUIT`: 3 on both systems.
  public static var quit: Constant {
    Constant(family: "SIG", name: "SIGQUIT", linux: 3, macos: 3)
  }

  /// The processor doesn't know the instruction. `SIGILL`: 4 on both systems.
  public static var illegalInstruction: Constant {
    Constant(family: "SIG", name: "SIGILL", linux: 4, macos: 4)
  }

  /// A breakpoint or trace stop. `SIGTRAP`: 5 on both systems.
  public static var trap: Constant {
    Constant(family: "SIG", name: "SIGTRAP", linux: 5, macos: 5)
  }

  /// The program gave itself up. `SIGABRT`: 6 on both systems.
  public static var abort: Constant {
    Constant(family: "SIG", name: "SIGABRT", linux: 6, macos: 6)
  }

  /// Memory that's mapped but can't be reached. `SIGBUS`: 7 on Linux, 10 on macOS.
  public static var bus: Constant {
    Constant(family: "SIG", name: "SIGBUS", linux: 7, macos: 10)
  }

  /// Division by zero or overflow of a quotient. `SIGFPE`: 8 on both systems.
  public static var arithmetic: Constant {
    Constant(family: "SIG", name: "SIGFPE", linux: 8, macos: 8)
  }

  /// Ends the process; can't be caught. `SIGKILL`: 9 on both systems.
  public static var kill: Constant {
    Constant(family: "SIG", name: "SIGKILL", linux: 9, macos: 9)
  }

  /// For the program's own use. `SIGUSR1`: 10 on Linux, 30 on macOS.
  public static var user1: Constant {
    Constant(family: "SIG", name: "SIGUSR1", linux: 10, macos: 30)
  }

  /// Memory that isn't mapped or not for this use. `SIGSEGV`: 11 on both systems.
  public static var segmentation: Constant {
    Constant(family: "SIG", name: "SIGSEGV", linux: 11, macos: 11)
  }

  /// For the program's own use. `SIGUSR2`: 12 on Linux, 31 on macOS.
  public static var user2: Constant {
    Constant(family: "SIG", name: "SIGUSR2", linux: 12, macos: 31)
  }

  /// Write to a pipe or socket that nobody reads. `SIGPIPE`: 13 on both systems.
  public static var pipe: Constant {
    Constant(family: "SIG", name: "SIGPIPE", linux: 13, macos: 13)
  }

  /// A timer ran out. `SIGALRM`: 14 on both systems.
  public static var alarm: Constant {
    Constant(family: "SIG", name: "SIGALRM", linux: 14, macos: 14)
  }

  /// Asks the process to end. `SIGTERM`: 15 on both systems.
  public static var terminate: Constant {
    Constant(family: "SIG", name: "SIGTERM", linux: 15, macos: 15)
  }

  /// Never sent. `SIGSTKFLT`: 16 on Linux; macOS has none.
  public static var stackFault: Constant {
    Constant(family: "SIG", name: "SIGSTKFLT", linux: 16, macos: nil)
  }

  /// A child process ended or stopped. `SIGCHLD`: 17 on Linux, 20 on macOS.
  public static var child: Constant {
    Constant(family: "SIG", name: "SIGCHLD", linux: 17, macos: 20)
  }

  /// Go on after a stop. `SIGCONT`: 18 on Linux, 19 on macOS.
  public static var `continue`: Constant {
    Constant(family: "SIG", name: "SIGCONT", linux: 18, macos: 19)
  }

  /// Stops the process; can't be caught. `SIGSTOP`: 19 on Linux, 17 on macOS.
  public static var stop: Constant {
    Constant(family: "SIG", name: "SIGSTOP", linux: 19, macos: 17)
  }

  /// Stop from the keyboard. `SIGTSTP`: 20 on Linux, 18 on macOS.
  public static var terminalStop: Constant {
    Constant(family: "SIG", name: "SIGTSTP", linux: 20, macos: 18)
  }

  /// A background process reads the terminal. `SIGTTIN`: 21 on both systems.
  public static var terminalInput: Constant {
    Constant(family: "SIG", name: "SIGTTIN", linux: 21, macos: 21)
  }

  /// A background process writes the terminal. `SIGTTOU`: 22 on both systems.
  public static var terminalOutput: Constant {
    Constant(family: "SIG", name: "SIGTTOU", linux: 22, macos: 22)
  }

  /// Urgent data has come to a socket. `SIGURG`: 23 on Linux, 16 on macOS.
  public static var urgent: Constant {
    Constant(family: "SIG", name: "SIGURG", linux: 23, macos: 16)
  }

  /// The limit of processor time is passed. `SIGXCPU`: 24 on both systems.
  public static var processorTime: Constant {
    Constant(family: "SIG", name: "SIGXCPU", linux: 24, macos: 24)
  }

  /// The limit of a file's size is passed. `SIGXFSZ`: 25 on both systems.
  public static var fileSize: Constant {
    Constant(family: "SIG", name: "SIGXFSZ", linux: 25, macos: 25)
  }

  /// A timer of processor time ran out. `SIGVTALRM`: 26 on both systems.
  public static var virtualAlarm: Constant {
    Constant(family: "SIG", name: "SIGVTALRM", linux: 26, macos: 26)
  }

  /// A profiling timer ran out. `SIGPROF`: 27 on both systems.
  public static var profile: Constant {
    Constant(family: "SIG", name: "SIGPROF", linux: 27, macos: 27)
  }

  /// The terminal's window has another size. `SIGWINCH`: 28 on both systems.
  public static var windowChange: Constant {
    Constant(family: "SIG", name: "SIGWINCH", linux: 28, macos: 28)
  }

  /// A descriptor is ready. `SIGIO`: 29 on Linux, 23 on macOS.
  public static var io: Constant {
    Constant(family: "SIG", name: "SIGIO", linux: 29, macos: 23)
  }

  /// The power fails. `SIGPWR`: 30 on Linux; macOS has none.
  public static var power: Constant {
    Constant(family: "SIG", name: "SIGPWR", linux: 30, macos: nil)
  }

  /// The kernel doesn't know the system call. `SIGSYS`: 31 on Linux, 12 on macOS.
  public static var badSystemCall: Constant {
    Constant(family: "SIG", name: "SIGSYS", linux: 31, macos: 12)
  }

  /// An instruction to be emulated. `SIGEMT`: 7 on macOS; Linux has none.
  public static var emulation: Constant {
    Constant(family: "SIG", name: "SIGEMT", linux: nil, macos: 7)
  }

  /// Status asked for from the keyboard. `SIGINFO`: 29 on macOS; Linux has none.
  public static var information: Constant {
    Constant(family: "SIG", name: "SIGINFO", linux: nil, macos: 29)
  }

  /// `SIGCLD`: 17 on Linux; macOS has none.
  public static var cld: Constant {
    Constant(family: "SIG", name: "SIGCLD", linux: 17, macos: nil)
  }

  /// `SIGIOT`: 6 on both systems.
  public static var iot: Constant {
    Constant(family: "SIG", name: "SIGIOT", linux: 6, macos: 6)
  }

  /// `SIGPOLL`: 29 on Linux; macOS has none.
  public static var poll: Constant {
    Constant(family: "SIG", name: "SIGPOLL", linux: 29, macos: nil)
  }

  /// `SIGUNUSED`: 31 on Linux; macOS has none.
  public static var unused: Constant {
    Constant(family: "SIG", name: "SIGUNUSED", linux: 31, macos: nil)
  }

  /// `SIG_ERR`: -1 on both systems.
  public static var err: Constant {
    Constant(family: "SIG", name: "SIG_ERR", linux: -1, macos: -1)
  }

  /// `SIG_HOLD`: 2 on Linux, 5 on macOS.
  public static var hold: Constant {
    Constant(family: "SIG", name: "SIG_HOLD", linux: 2, macos: 5)
  }
}

/// What `rt_sigprocmask` and `sigprocmask` do with a set.
public enum SignalMask {
  /// Add the set to the blocked signals. `SIG_BLOCK`: 0 on Linux, 1 on macOS.
  public static var block: Constant {
    Constant(family: "SIG_MASK", name: "SIG_BLOCK", linux: 0, macos: 1)
  }

  /// Take the set from the blocked signals. `SIG_UNBLOCK`: 1 on Linux, 2 on macOS.
  public static var unblock: Constant {
    Constant(family: "SIG_MASK", name: "SIG_UNBLOCK", linux: 1, macos: 2)
  }

  /// The set becomes the blocked signals. `SIG_SETMASK`: 2 on Linux, 3 on macOS.
  public static var set: Constant {
    Constant(family: "SIG_MASK", name: "SIG_SETMASK", linux: 2, macos: 3)
  }
}

/// Flags of a signal's action.
public enum SA {
  /// No SIGCHLD when a child stops. `SA_NOCLDSTOP`: 1 on Linux, 8 on macOS.
  public static var noChildStop: Constant {
    Constant(family: "SA", name: "SA_NOCLDSTOP", linux: 1, macos: 8)
  }

  /// Children that end leave no zombie. `SA_NOCLDWAIT`: 2 on Linux, 32 on macOS.
  public static var noChildWait: Constant {
    Constant(family: "SA", name: "SA_NOCLDWAIT", linux: 2, macos: 32)
  }

  /// The handler takes three arguments. `SA_SIGINFO`: 4 on Linux, 64 on macOS.
  public static var information: Constant {
    Constant(family: "SA", name: "SA_SIGINFO", linux: 4, macos: 64)
  }

  /// The handler runs on the alternate stack. `SA_ONSTACK`: 134217728 on Linux, 1 on macOS.
  public static var onStack: Constant {
    Constant(family: "SA", name: "SA_ONSTACK", linux: 134217728, macos: 1)
  }

  /// Interrupted calls start again rather than fail with EINTR. `SA_RESTART`: 268435456 on Linux, 2 on macOS.
  public static var restart: Constant {
    Constant(family: "SA", name: "SA_RESTART", linux: 268435456, macos: 2)
  }

  /// The signal isn't blocked while its handler runs. `SA_NODEFER`: 1073741824 on Linux, 16 on macOS.
  public static var noDefer: Constant {
    Constant(family: "SA", name: "SA_NODEFER", linux: 1073741824, macos: 16)
  }

  /// The handler serves once. `SA_RESETHAND`: 2147483648 on Linux, 4 on macOS.
  public static var resetHandler: Constant {
    Constant(family: "SA", name: "SA_RESETHAND", linux: 2147483648, macos: 4)
  }

  /// sa_restorer holds the code that ends the handler; needed on x86-64. `SA_RESTORER`: 67108864 on Linux; macOS has none.
  public static var restorer: Constant {
    Constant(family: "SA", name: "SA_RESTORER", linux: 67108864, macos: nil)
  }

  /// `SA_64REGSET`: 512 on macOS; Linux has none.
  public static var _64regset: Constant {
    Constant(family: "SA", name: "SA_64REGSET", linux: nil, macos: 512)
  }

  /// `SA_EXPOSE_TAGBITS`: 2048 on Linux; macOS has none.
  public static var exposeTagbits: Constant {
    Constant(family: "SA", name: "SA_EXPOSE_TAGBITS", linux: 2048, macos: nil)
  }

  /// `SA_INTERRUPT`: 536870912 on Linux; macOS has none.
  public static var interrupt: Constant {
    Constant(family: "SA", name: "SA_INTERRUPT", linux: 536870912, macos: nil)
  }

  /// `SA_NOMASK`: 1073741824 on Linux; macOS has none.
  public static var nomask: Constant {
    Constant(family: "SA", name: "SA_NOMASK", linux: 1073741824, macos: nil)
  }

  /// `SA_ONESHOT`: 2147483648 on Linux; macOS has none.
  public static var oneshot: Constant {
    Constant(family: "SA", name: "SA_ONESHOT", linux: 2147483648, macos: nil)
  }

  /// `SA_STACK`: 134217728 on Linux; macOS has none.
  public static var stack: Constant {
    Constant(family: "SA", name: "SA_STACK", linux: 134217728, macos: nil)
  }

  /// `SA_UNSUPPORTED`: 1024 on Linux; macOS has none.
  public static var unsupported: Constant {
    Constant(family: "SA", name: "SA_UNSUPPORTED", linux: 1024, macos: nil)
  }

  /// `SA_USERTRAMP`: 256 on macOS; Linux has none.
  public static var usertramp: Constant {
    Constant(family: "SA", name: "SA_USERTRAMP", linux: nil, macos: 256)
  }
}

/// State of the stack of signal handlers.
public enum SS {
  /// `SS_DISABLE`: 2 on Linux, 4 on macOS.
  public static var disable: Constant {
    Constant(family: "SS", name: "SS_DISABLE", linux: 2, macos: 4)
  }

  /// `SS_ONSTACK`: 1 on both systems.
  public static var onstack: Constant {
    Constant(family: "SS", name: "SS_ONSTACK", linux: 1, macos: 1)
  }
}

/// Why a signal came: `si_code`; how an event is told: `sigev_notify`.
public enum SI {
  /// `BUS_ADRALN`: 1 on both systems.
  public static var busAdraln: Constant {
    Constant(family: "SI", name: "BUS_ADRALN", linux: 1, macos: 1)
  }

  /// `BUS_ADRERR`: 2 on both systems.
  public static var busAdrerr: Constant {
    Constant(family: "SI", name: "BUS_ADRERR", linux: 2, macos: 2)
  }

  /// `BUS_MCEERR_AO`: 5 on Linux; macOS has none.
  public static var busMceerrAo: Constant {
    Constant(family: "SI", name: "BUS_MCEERR_AO", linux: 5, macos: nil)
  }

  /// `BUS_MCEERR_AR`: 4 on Linux; macOS has none.
  public static var busMceerrAr: Constant {
    Constant(family: "SI", name: "BUS_MCEERR_AR", linux: 4, macos: nil)
  }

  /// `BUS_NOOP`: 0 on macOS; Linux has none.
  public static var busNoop: Constant {
    Constant(family: "SI", name: "BUS_NOOP", linux: nil, macos: 0)
  }

  /// `BUS_OBJERR`: 3 on both systems.
  public static var busObjerr: Constant {
    Constant(family: "SI", name: "BUS_OBJERR", linux: 3, macos: 3)
  }

  /// `CLD_CONTINUED`: 6 on both systems.
  public static var cldContinued: Constant {
    Constant(family: "SI", name: "CLD_CONTINUED", linux: 6, macos: 6)
  }

  /// `CLD_DUMPED`: 3 on both systems.
  public static var cldDumped: Constant {
    Constant(family: "SI", name: "CLD_DUMPED", linux: 3, macos: 3)
  }

  /// `CLD_EXITED`: 1 on both systems.
  public static var cldExited: Constant {
    Constant(family: "SI", name: "CLD_EXITED", linux: 1, macos: 1)
  }

  /// `CLD_KILLED`: 2 on both systems.
  public static var cldKilled: Constant {
    Constant(family: "SI", name: "CLD_KILLED", linux: 2, macos: 2)
  }

  /// `CLD_NOOP`: 0 on macOS; Linux has none.
  public static var cldNoop: Constant {
    Constant(family: "SI", name: "CLD_NOOP", linux: nil, macos: 0)
  }

  /// `CLD_STOPPED`: 5 on both systems.
  public static var cldStopped: Constant {
    Constant(family: "SI", name: "CLD_STOPPED", linux: 5, macos: 5)
  }

  /// `CLD_TRAPPED`: 4 on both systems.
  public static var cldTrapped: Constant {
    Constant(family: "SI", name: "CLD_TRAPPED", linux: 4, macos: 4)
  }

  /// `FPE_CONDTRAP`: 15 on Linux; macOS has none.
  public static var fpeCondtrap: Constant {
    Constant(family: "SI", name: "FPE_CONDTRAP", linux: 15, macos: nil)
  }

  /// `FPE_FLTDIV`: 3 on Linux, 1 on macOS.
  public static var fpeFltdiv: Constant {
    Constant(family: "SI", name: "FPE_FLTDIV", linux: 3, macos: 1)
  }

  /// `FPE_FLTINV`: 7 on Linux, 5 on macOS.
  public static var fpeFltinv: Constant {
    Constant(family: "SI", name: "FPE_FLTINV", linux: 7, macos: 5)
  }

  /// `FPE_FLTOVF`: 4 on Linux, 2 on macOS.
  public static var fpeFltovf: Constant {
    Constant(family: "SI", name: "FPE_FLTOVF", linux: 4, macos: 2)
  }

  /// `FPE_FLTRES`: 6 on Linux, 4 on macOS.
  public static var fpeFltres: Constant {
    Constant(family: "SI", name: "FPE_FLTRES", linux: 6, macos: 4)
  }

  /// `FPE_FLTSUB`: 8 on Linux, 6 on macOS.
  public static var fpeFltsub: Constant {
    Constant(family: "SI", name: "FPE_FLTSUB", linux: 8, macos: 6)
  }

  /// `FPE_FLTUND`: 5 on Linux, 3 on macOS.
  public static var fpeFltund: Constant {
    Constant(family: "SI", name: "FPE_FLTUND", linux: 5, macos: 3)
  }

  /// `FPE_FLTUNK`: 14 on Linux; macOS has none.
  public static var fpeFltunk: Constant {
    Constant(family: "SI", name: "FPE_FLTUNK", linux: 14, macos: nil)
  }

  /// `FPE_INTDIV`: 1 on Linux, 7 on macOS.
  public static var fpeIntdiv: Constant {
    Constant(family: "SI", name: "FPE_INTDIV", linux: 1, macos: 7)
  }

  /// `FPE_INTOVF`: 2 on Linux, 8 on macOS.
  public static var fpeIntovf: Constant {
    Constant(family: "SI", name: "FPE_INTOVF", linux: 2, macos: 8)
  }

  /// `FPE_NOOP`: 0 on macOS; Linux has none.
  public static var fpeNoop: Constant {
    Constant(family: "SI", name: "FPE_NOOP", linux: nil, macos: 0)
  }

  /// `ILL_BADIADDR`: 9 on Linux; macOS has none.
  public static var illBadiaddr: Constant {
    Constant(family: "SI", name: "ILL_BADIADDR", linux: 9, macos: nil)
  }

  /// `ILL_BADSTK`: 8 on both systems.
  public static var illBadstk: Constant {
    Constant(family: "SI", name: "ILL_BADSTK", linux: 8, macos: 8)
  }

  /// `ILL_COPROC`: 7 on both systems.
  public static var illCoproc: Constant {
    Constant(family: "SI", name: "ILL_COPROC", linux: 7, macos: 7)
  }

  /// `ILL_ILLADR`: 3 on Linux, 5 on macOS.
  public static var illIlladr: Constant {
    Constant(family: "SI", name: "ILL_ILLADR", linux: 3, macos: 5)
  }

  /// `ILL_ILLOPC`: 1 on both systems.
  public static var illIllopc: Constant {
    Constant(family: "SI", name: "ILL_ILLOPC", linux: 1, macos: 1)
  }

  /// `ILL_ILLOPN`: 2 on Linux, 4 on macOS.
  public static var illIllopn: Constant {
    Constant(family: "SI", name: "ILL_ILLOPN", linux: 2, macos: 4)
  }

  /// `ILL_ILLTRP`: 4 on Linux, 2 on macOS.
  public static var illIlltrp: Constant {
    Constant(family: "SI", name: "ILL_ILLTRP", linux: 4, macos: 2)
  }

  /// `ILL_NOOP`: 0 on macOS; Linux has none.
  public static var illNoop: Constant {
    Constant(family: "SI", name: "ILL_NOOP", linux: nil, macos: 0)
  }

  /// `ILL_PRVOPC`: 5 on Linux, 3 on macOS.
  public static var illPrvopc: Constant {
    Constant(family: "SI", name: "ILL_PRVOPC", linux: 5, macos: 3)
  }

  /// `ILL_PRVREG`: 6 on both systems.
  public static var illPrvreg: Constant {
    Constant(family: "SI", name: "ILL_PRVREG", linux: 6, macos: 6)
  }

  /// `SEGV_ACCADI`: 5 on Linux; macOS has none.
  public static var segvAccadi: Constant {
    Constant(family: "SI", name: "SEGV_ACCADI", linux: 5, macos: nil)
  }

  /// `SEGV_ACCERR`: 2 on both systems.
  public static var segvAccerr: Constant {
    Constant(family: "SI", name: "SEGV_ACCERR", linux: 2, macos: 2)
  }

  /// `SEGV_ADIDERR`: 6 on Linux; macOS has none.
  public static var segvAdiderr: Constant {
    Constant(family: "SI", name: "SEGV_ADIDERR", linux: 6, macos: nil)
  }

  /// `SEGV_ADIPERR`: 7 on Linux; macOS has none.
  public static var segvAdiperr: Constant {
    Constant(family: "SI", name: "SEGV_ADIPERR", linux: 7, macos: nil)
  }

  /// `SEGV_BNDERR`: 3 on Linux; macOS has none.
  public static var segvBnderr: Constant {
    Constant(family: "SI", name: "SEGV_BNDERR", linux: 3, macos: nil)
  }

  /// `SEGV_MAPERR`: 1 on both systems.
  public static var segvMaperr: Constant {
    Constant(family: "SI", name: "SEGV_MAPERR", linux: 1, macos: 1)
  }

  /// `SEGV_MTEAERR`: 8 on Linux; macOS has none.
  public static var segvMteaerr: Constant {
    Constant(family: "SI", name: "SEGV_MTEAERR", linux: 8, macos: nil)
  }

  /// `SEGV_MTESERR`: 9 on Linux; macOS has none.
  public static var segvMteserr: Constant {
    Constant(family: "SI", name: "SEGV_MTESERR", linux: 9, macos: nil)
  }

  /// `SEGV_NOOP`: 0 on macOS; Linux has none.
  public static var segvNoop: Constant {
    Constant(family: "SI", name: "SEGV_NOOP", linux: nil, macos: 0)
  }

  /// `SEGV_PKUERR`: 4 on Linux; macOS has none.
  public static var segvPkuerr: Constant {
    Constant(family: "SI", name: "SEGV_PKUERR", linux: 4, macos: nil)
  }

  /// `SIGEV_KEVENT`: 4 on macOS; Linux has none.
  public static var sigevKevent: Constant {
    Constant(family: "SI", name: "SIGEV_KEVENT", linux: nil, macos: 4)
  }

  /// `SIGEV_MAX_SIZE`: 64 on Linux; macOS has none.
  public static var sigevMaxSize: Constant {
    Constant(family: "SI", name: "SIGEV_MAX_SIZE", linux: 64, macos: nil)
  }

  /// `SIGEV_NONE`: 1 on Linux, 0 on macOS.
  public static var sigevNone: Constant {
    Constant(family: "SI", name: "SIGEV_NONE", linux: 1, macos: 0)
  }

  /// `SIGEV_PAD_SIZE`: 12 on Linux; macOS has none.
  public static var sigevPadSize: Constant {
    Constant(family: "SI", name: "SIGEV_PAD_SIZE", linux: 12, macos: nil)
  }

  /// `SIGEV_SIGNAL`: 0 on Linux, 1 on macOS.
  public static var sigevSignal: Constant {
    Constant(family: "SI", name: "SIGEV_SIGNAL", linux: 0, macos: 1)
  }

  /// `SIGEV_THREAD`: 2 on Linux, 3 on macOS.
  public static var sigevThread: Constant {
    Constant(family: "SI", name: "SIGEV_THREAD", linux: 2, macos: 3)
  }

  /// `SIGEV_THREAD_ID`: 4 on Linux; macOS has none.
  public static var sigevThreadId: Constant {
    Constant(family: "SI", name: "SIGEV_THREAD_ID", linux: 4, macos: nil)
  }

  /// `SI_ASYNCIO`: -4 on Linux, 65540 on macOS.
  public static var siAsyncio: Constant {
    Constant(family: "SI", name: "SI_ASYNCIO", linux: -4, macos: 65540)
  }

  /// `SI_ASYNCNL`: -60 on Linux; macOS has none.
  public static var siAsyncnl: Constant {
    Constant(family: "SI", name: "SI_ASYNCNL", linux: -60, macos: nil)
  }

  /// `SI_DETHREAD`: -7 on Linux; macOS has none.
  public static var siDethread: Constant {
    Constant(family: "SI", name: "SI_DETHREAD", linux: -7, macos: nil)
  }

  /// `SI_KERNEL`: 128 on Linux; macOS has none.
  public static var siKernel: Constant {
    Constant(family: "SI", name: "SI_KERNEL", linux: 128, macos: nil)
  }

  /// `SI_LOAD_SHIFT`: 16 on Linux; macOS has none.
  public static var siLoadShift: Constant {
    Constant(family: "SI", name: "SI_LOAD_SHIFT", linux: 16, macos: nil)
  }

  /// `SI_MESGQ`: -3 on Linux, 65541 on macOS.
  public static var siMesgq: Constant {
    Constant(family: "SI", name: "SI_MESGQ", linux: -3, macos: 65541)
  }

  /// `SI_QUEUE`: -1 on Linux, 65538 on macOS.
  public static var siQueue: Constant {
    Constant(family: "SI", name: "SI_QUEUE", linux: -1, macos: 65538)
  }

  /// `SI_SIGIO`: -5 on Linux; macOS has none.
  public static var siSigio: Constant {
    Constant(family: "SI", name: "SI_SIGIO", linux: -5, macos: nil)
  }

  /// `SI_TIMER`: -2 on Linux, 65539 on macOS.
  public static var siTimer: Constant {
    Constant(family: "SI", name: "SI_TIMER", linux: -2, macos: 65539)
  }

  /// `SI_TKILL`: -6 on Linux; macOS has none.
  public static var siTkill: Constant {
    Constant(family: "SI", name: "SI_TKILL", linux: -6, macos: nil)
  }

  /// `SI_USER`: 0 on Linux, 65537 on macOS.
  public static var siUser: Constant {
    Constant(family: "SI", name: "SI_USER", linux: 0, macos: 65537)
  }

  /// `TRAP_BRANCH`: 3 on Linux; macOS has none.
  public static var trapBranch: Constant {
    Constant(family: "SI", name: "TRAP_BRANCH", linux: 3, macos: nil)
  }

  /// `TRAP_BRKPT`: 1 on both systems.
  public static var trapBrkpt: Constant {
    Constant(family: "SI", name: "TRAP_BRKPT", linux: 1, macos: 1)
  }

  /// `TRAP_HWBKPT`: 4 on Linux; macOS has none.
  public static var trapHwbkpt: Constant {
    Constant(family: "SI", name: "TRAP_HWBKPT", linux: 4, macos: nil)
  }

  /// `TRAP_PERF`: 6 on Linux; macOS has none.
  public static var trapPerf: Constant {
    Constant(family: "SI", name: "TRAP_PERF", linux: 6, macos: nil)
  }

  /// `TRAP_PERF_FLAG_ASYNC`: 1 on Linux; macOS has none.
  public static var trapPerfFlagAsync: Constant {
    Constant(family: "SI", name: "TRAP_PERF_FLAG_ASYNC", linux: 1, macos: nil)
  }

  /// `TRAP_TRACE`: 2 on both systems.
  public static var trapTrace: Constant {
    Constant(family: "SI", name: "TRAP_TRACE", linux: 2, macos: 2)
  }

  /// `TRAP_UNK`: 5 on Linux; macOS has none.
  public static var trapUnk: Constant {
    Constant(family: "SI", name: "TRAP_UNK", linux: 5, macos: nil)
  }
}

/// Flags of `sendto` and `recvfrom`.
public enum MSG {
  /// Out-of-band data. `MSG_OOB`: 1 on both systems.
  public static var outOfBand: Constant {
    Constant(family: "MSG", name: "MSG_OOB", linux: 1, macos: 1)
  }

  /// Leave the data in the queue. `MSG_PEEK`: 2 on both systems.
  public static var peek: Constant {
    Constant(family: "MSG", name: "MSG_PEEK", linux: 2, macos: 2)
  }

  /// Send only to machines directly reached. `MSG_DONTROUTE`: 4 on both systems.
  public static var dontRoute: Constant {
    Constant(family: "MSG", name: "MSG_DONTROUTE", linux: 4, macos: 4)
  }

  /// Control data was cut. `MSG_CTRUNC`: 8 on Linux, 32 on macOS.
  public static var controlTruncated: Constant {
    Constant(family: "MSG", name: "MSG_CTRUNC", linux: 8, macos: 32)
  }

  /// The message was cut, or its full length is asked for. `MSG_TRUNC`: 32 on Linux, 16 on macOS.
  public static var truncated: Constant {
    Constant(family: "MSG", name: "MSG_TRUNC", linux: 32, macos: 16)
  }

  /// Fail with EAGAIN rather than wait. `MSG_DONTWAIT`: 64 on Linux, 128 on macOS.
  public static var dontWait: Constant {
    Constant(family: "MSG", name: "MSG_DONTWAIT", linux: 64, macos: 128)
  }

  /// Ends a record. `MSG_EOR`: 128 on Linux, 8 on macOS.
  public static var endOfRecord: Constant {
    Constant(family: "MSG", name: "MSG_EOR", linux: 128, macos: 8)
  }

  /// Wait until the whole buffer is full. `MSG_WAITALL`: 256 on Linux, 64 on macOS.
  public static var waitAll: Constant {
    Constant(family: "MSG", name: "MSG_WAITALL", linux: 256, macos: 64)
  }

  /// No SIGPIPE on a broken connection. `MSG_NOSIGNAL`: 16384 on Linux, 524288 on macOS.
  public static var noSignal: Constant {
    Constant(family: "MSG", name: "MSG_NOSIGNAL", linux: 16384, macos: 524288)
  }

  /// More data follows; don't send a short segment. `MSG_MORE`: 32768 on Linux; macOS has none.
  public static var more: Constant {
    Constant(family: "MSG", name: "MSG_MORE", linux: 32768, macos: nil)
  }

  /// Received descriptors are closed by execve. `MSG_CMSG_CLOEXEC`: 1073741824 on Linux; macOS has none.
  public static var controlCloseOnExec: Constant {
    Constant(family: "MSG", name: "MSG_CMSG_CLOEXEC", linux: 1073741824, macos: nil)
  }

  /// `MSG_BATCH`: 262144 on Linux; macOS has none.
  public static var batch: Constant {
    Constant(family: "MSG", name: "MSG_BATCH", linux: 262144, macos: nil)
  }

  /// `MSG_CONFIRM`: 2048 on Linux; macOS has none.
  public static var confirm: Constant {
    Constant(family: "MSG", name: "MSG_CONFIRM", linux: 2048, macos: nil)
  }

  /// `MSG_EOF`: 256 on macOS; Linux has none.
  public static var eof: Constant {
    Constant(family: "MSG", name: "MSG_EOF", linux: nil, macos: 256)
  }

  /// `MSG_ERRQUEUE`: 8192 on Linux; macOS has none.
  public static var errqueue: Constant {
    Constant(family: "MSG", name: "MSG_ERRQUEUE", linux: 8192, macos: nil)
  }

  /// `MSG_FASTOPEN`: 536870912 on Linux; macOS has none.
  public static var fastopen: Constant {
    Constant(family: "MSG", name: "MSG_FASTOPEN", linux: 536870912, macos: nil)
  }

  /// `MSG_FIN`: 512 on Linux; macOS has none.
  public static var fin: Constant {
    Constant(family: "MSG", name: "MSG_FIN", linux: 512, macos: nil)
  }

  /// `MSG_FLUSH`: 1024 on macOS; Linux has none.
  public static var flush: Constant {
    Constant(family: "MSG", name: "MSG_FLUSH", linux: nil, macos: 1024)
  }

  /// `MSG_HAVEMORE`: 8192 on macOS; Linux has none.
  public static var havemore: Constant {
    Constant(family: "MSG", name: "MSG_HAVEMORE", linux: nil, macos: 8192)
  }

  /// `MSG_HOLD`: 2048 on macOS; Linux has none.
  public static var hold: Constant {
    Constant(family: "MSG", name: "MSG_HOLD", linux: nil, macos: 2048)
  }

  /// `MSG_NEEDSA`: 65536 on macOS; Linux has none.
  public static var needsa: Constant {
    Constant(family: "MSG", name: "MSG_NEEDSA", linux: nil, macos: 65536)
  }

  /// `MSG_PROXY`: 16 on Linux; macOS has none.
  public static var proxy: Constant {
    Constant(family: "MSG", name: "MSG_PROXY", linux: 16, macos: nil)
  }

  /// `MSG_RCVMORE`: 16384 on macOS; Linux has none.
  public static var rcvmore: Constant {
    Constant(family: "MSG", name: "MSG_RCVMORE", linux: nil, macos: 16384)
  }

  /// `MSG_RST`: 4096 on Linux; macOS has none.
  public static var rst: Constant {
    Constant(family: "MSG", name: "MSG_RST", linux: 4096, macos: nil)
  }

  /// `MSG_SEND`: 4096 on macOS; Linux has none.
  public static var send: Constant {
    Constant(family: "MSG", name: "MSG_SEND", linux: nil, macos: 4096)
  }

  /// `MSG_SYN`: 1024 on Linux; macOS has none.
  public static var syn: Constant {
    Constant(family: "MSG", name: "MSG_SYN", linux: 1024, macos: nil)
  }

  /// `MSG_TRYHARD`: 4 on Linux; macOS has none.
  public static var tryhard: Constant {
    Constant(family: "MSG", name: "MSG_TRYHARD", linux: 4, macos: nil)
  }

  /// `MSG_WAITFORONE`: 65536 on Linux; macOS has none.
  public static var waitforone: Constant {
    Constant(family: "MSG", name: "MSG_WAITFORONE", linux: 65536, macos: nil)
  }

  /// `MSG_WAITSTREAM`: 512 on macOS; Linux has none.
  public static var waitstream: Constant {
    Constant(family: "MSG", name: "MSG_WAITSTREAM", linux: nil, macos: 512)
  }

  /// `MSG_ZEROCOPY`: 67108864 on Linux; macOS has none.
  public static var zerocopy: Constant {
    Constant(family: "MSG", name: "MSG_ZEROCOPY", linux: 67108864, macos: nil)
  }
}

/// Which direction `shutdown` ends.
public enum SHUT {
  /// Nothing more is received. `SHUT_RD`: 0 on both systems.
  public static var read: Constant {
    Constant(family: "SHUT", name: "SHUT_RD", linux: 0, macos: 0)
  }

  /// Nothing more is sent. `SHUT_WR`: 1 on both systems.
  public static var write: Constant {
    Constant(family: "SHUT", name: "SHUT_WR", linux: 1, macos: 1)
  }

  /// Nothing more is received or sent. `SHUT_RDWR`: 2 on both systems.
  public static var readWrite: Constant {
    Constant(family: "SHUT", name: "SHUT_RDWR", linux: 2, macos: 2)
  }
}

/// Commands of `fcntl`, and kinds of file locks.
public enum F {
  /// Another descriptor, at least arg. `F_DUPFD`: 0 on both systems.
  public static var duplicate: Constant {
    Constant(family: "F", name: "F_DUPFD", linux: 0, macos: 0)
  }

  /// Another descriptor, at least arg, closed by execve. `F_DUPFD_CLOEXEC`: 1030 on Linux, 67 on macOS.
  public static var duplicateCloseOnExec: Constant {
    Constant(family: "F", name: "F_DUPFD_CLOEXEC", linux: 1030, macos: 67)
  }

  /// The descriptor's flags. `F_GETFD`: 1 on both systems.
  public static var getDescriptorFlags: Constant {
    Constant(family: "F", name: "F_GETFD", linux: 1, macos: 1)
  }

  /// Sets the descriptor's flags. `F_SETFD`: 2 on both systems.
  public static var setDescriptorFlags: Constant {
    Constant(family: "F", name: "F_SETFD", linux: 2, macos: 2)
  }

  /// The open file's access and status flags. `F_GETFL`: 3 on both systems.
  public static var getStatusFlags: Constant {
    Constant(family: "F", name: "F_GETFL", linux: 3, macos: 3)
  }

  /// Sets the open file's status flags. `F_SETFL`: 4 on both systems.
  public static var setStatusFlags: Constant {
    Constant(family: "F", name: "F_SETFL", linux: 4, macos: 4)
  }

  /// Who is sent SIGIO and SIGURG. `F_GETOWN`: 9 on Linux, 5 on macOS.
  public static var getOwner: Constant {
    Constant(family: "F", name: "F_GETOWN", linux: 9, macos: 5)
  }

  /// Sets who is sent SIGIO and SIGURG. `F_SETOWN`: 8 on Linux, 6 on macOS.
  public static var setOwner: Constant {
    Constant(family: "F", name: "F_SETOWN", linux: 8, macos: 6)
  }

  /// Whether a lock could be had. `F_GETLK`: 5 on Linux, 7 on macOS.
  public static var getLock: Constant {
    Constant(family: "F", name: "F_GETLK", linux: 5, macos: 7)
  }

  /// Sets or clears a lock, or fails. `F_SETLK`: 6 on Linux, 8 on macOS.
  public static var setLock: Constant {
    Constant(family: "F", name: "F_SETLK", linux: 6, macos: 8)
  }

  /// Sets or clears a lock, waiting for it. `F_SETLKW`: 7 on Linux, 9 on macOS.
  public static var setLockWait: Constant {
    Constant(family: "F", name: "F_SETLKW", linux: 7, macos: 9)
  }

  /// Sets a pipe's capacity in bytes. `F_SETPIPE_SZ`: 1031 on Linux; macOS has none.
  public static var setPipeSize: Constant {
    Constant(family: "F", name: "F_SETPIPE_SZ", linux: 1031, macos: nil)
  }

  /// A pipe's capacity in bytes. `F_GETPIPE_SZ`: 1032 on Linux; macOS has none.
  public static var getPipeSize: Constant {
    Constant(family: "F", name: "F_GETPIPE_SZ", linux: 1032, macos: nil)
  }

  /// Writes the path of the open file into the buffer at arg, up to 1024 bytes. `F_GETPATH`: 50 on macOS; Linux has none.
  public static var getPath: Constant {
    Constant(family: "F", name: "F_GETPATH", linux: nil, macos: 50)
  }

  /// Writes the file to the device, past its cache. `F_FULLFSYNC`: 51 on macOS; Linux has none.
  public static var fullSync: Constant {
    Constant(family: "F", name: "F_FULLFSYNC", linux: nil, macos: 51)
  }

  /// Turns caching off (arg 1) or on (arg 0). `F_NOCACHE`: 48 on macOS; Linux has none.
  public static var noCache: Constant {
    Constant(family: "F", name: "F_NOCACHE", linux: nil, macos: 48)
  }

  /// Writing to a broken pipe or socket sends no SIGPIPE (arg 1). `F_SETNOSIGPIPE`: 73 on macOS; Linux has none.
  public static var setNoSIGPIPE: Constant {
    Constant(family: "F", name: "F_SETNOSIGPIPE", linux: nil, macos: 73)
  }

  /// Whether writing to a broken pipe sends no SIGPIPE. `F_GETNOSIGPIPE`: 74 on macOS; Linux has none.
  public static var getNoSIGPIPE: Constant {
    Constant(family: "F", name: "F_GETNOSIGPIPE", linux: nil, macos: 74)
  }

  /// A shared lock. `F_RDLCK`: 0 on Linux, 1 on macOS.
  public static var readLock: Constant {
    Constant(family: "F", name: "F_RDLCK", linux: 0, macos: 1)
  }

  /// An exclusive lock. `F_WRLCK`: 1 on Linux, 3 on macOS.
  public static var writeLock: Constant {
    Constant(family: "F", name: "F_WRLCK", linux: 1, macos: 3)
  }

  /// No lock. `F_UNLCK`: 2 on both systems.
  public static var unlock: Constant {
    Constant(family: "F", name: "F_UNLCK", linux: 2, macos: 2)
  }

  /// `F_ADDFILESIGS`: 61 on macOS; Linux has none.
  public static var addfilesigs: Constant {
    Constant(family: "F", name: "F_ADDFILESIGS", linux: nil, macos: 61)
  }

  /// `F_ADDFILESIGS_FOR_DYLD_SIM`: 83 on macOS; Linux has none.
  public static var addfilesigsForDyldSim: Constant {
    Constant(family: "F", name: "F_ADDFILESIGS_FOR_DYLD_SIM", linux: nil, macos: 83)
  }

  /// `F_ADDFILESIGS_INFO`: 103 on macOS; Linux has none.
  public static var addfilesigsInfo: Constant {
    Constant(family: "F", name: "F_ADDFILESIGS_INFO", linux: nil, macos: 103)
  }

  /// `F_ADDFILESIGS_RETURN`: 97 on macOS; Linux has none.
  public static var addfilesigsReturn: Constant {
    Constant(family: "F", name: "F_ADDFILESIGS_RETURN", linux: nil, macos: 97)
  }

  /// `F_ADDFILESUPPL`: 104 on macOS; Linux has none.
  public static var addfilesuppl: Constant {
    Constant(family: "F", name: "F_ADDFILESUPPL", linux: nil, macos: 104)
  }

  /// `F_ADDSIGS`: 59 on macOS; Linux has none.
  public static var addsigs: Constant {
    Constant(family: "F", name: "F_ADDSIGS", linux: nil, macos: 59)
  }

  /// `F_ADDSIGS_MAIN_BINARY`: 113 on macOS; Linux has none.
  public static var addsigsMainBinary: Constant {
    Constant(family: "F", name: "F_ADDSIGS_MAIN_BINARY", linux: nil, macos: 113)
  }

  /// `F_ADD_SEALS`: 1033 on Linux; macOS has none.
  public static var addSeals: Constant {
    Constant(family: "F", name: "F_ADD_SEALS", linux: 1033, macos: nil)
  }

  /// `F_ALLOCATEALL`: 4 on macOS; Linux has none.
  public static var allocateall: Constant {
    Constant(family: "F", name: "F_ALLOCATEALL", linux: nil, macos: 4)
  }

  /// `F_ALLOCATECONTIG`: 2 on macOS; Linux has none.
  public static var allocatecontig: Constant {
    Constant(family: "F", name: "F_ALLOCATECONTIG", linux: nil, macos: 2)
  }

  /// `F_ALLOCATEPERSIST`: 8 on macOS; Linux has none.
  public static var allocatepersist: Constant {
    Constant(family: "F", name: "F_ALLOCATEPERSIST", linux: nil, macos: 8)
  }

  /// `F_ATTRIBUTION_TAG`: 111 on macOS; Linux has none.
  public static var attributionTag: Constant {
    Constant(family: "F", name: "F_ATTRIBUTION_TAG", linux: nil, macos: 111)
  }

  /// `F_BARRIERFSYNC`: 85 on macOS; Linux has none.
  public static var barrierfsync: Constant {
    Constant(family: "F", name: "F_BARRIERFSYNC", linux: nil, macos: 85)
  }

  /// `F_CANCELLK`: 1029 on Linux; macOS has none.
  public static var cancellk: Constant {
    Constant(family: "F", name: "F_CANCELLK", linux: 1029, macos: nil)
  }

  /// `F_CHECK_LV`: 98 on macOS; Linux has none.
  public static var checkLv: Constant {
    Constant(family: "F", name: "F_CHECK_LV", linux: nil, macos: 98)
  }

  /// `F_CHKCLEAN`: 41 on macOS; Linux has none.
  public static var chkclean: Constant {
    Constant(family: "F", name: "F_CHKCLEAN", linux: nil, macos: 41)
  }

  /// `F_CREATE_TAG`: 1 on macOS; Linux has none.
  public static var createTag: Constant {
    Constant(family: "F", name: "F_CREATE_TAG", linux: nil, macos: 1)
  }

  /// `F_DELETE_TAG`: 2 on macOS; Linux has none.
  public static var deleteTag: Constant {
    Constant(family: "F", name: "F_DELETE_TAG", linux: nil, macos: 2)
  }

  /// `F_DUPFD_CLOFORK`: 115 on macOS; Linux has none.
  public static var dupfdClofork: Constant {
    Constant(family: "F", name: "F_DUPFD_CLOFORK", linux: nil, macos: 115)
  }

  /// `F_EXLCK`: 4 on Linux; macOS has none.
  public static var exlck: Constant {
    Constant(family: "F", name: "F_EXLCK", linux: 4, macos: nil)
  }

  /// `F_FINDSIGS`: 78 on macOS; Linux has none.
  public static var findsigs: Constant {
    Constant(family: "F", name: "F_FINDSIGS", linux: nil, macos: 78)
  }

  /// `F_FLUSH_DATA`: 40 on macOS; Linux has none.
  public static var flushData: Constant {
    Constant(family: "F", name: "F_FLUSH_DATA", linux: nil, macos: 40)
  }

  /// `F_FREEZE_FS`: 53 on macOS; Linux has none.
  public static var freezeFs: Constant {
    Constant(family: "F", name: "F_FREEZE_FS", linux: nil, macos: 53)
  }

  /// `F_GETCODEDIR`: 72 on macOS; Linux has none.
  public static var getcodedir: Constant {
    Constant(family: "F", name: "F_GETCODEDIR", linux: nil, macos: 72)
  }

  /// `F_GETLEASE`: 1025 on Linux, 107 on macOS.
  public static var getlease: Constant {
    Constant(family: "F", name: "F_GETLEASE", linux: 1025, macos: 107)
  }

  /// `F_GETLK64`: 5 on Linux; macOS has none.
  public static var getlk64: Constant {
    Constant(family: "F", name: "F_GETLK64", linux: 5, macos: nil)
  }

  /// `F_GETLKPID`: 66 on macOS; Linux has none.
  public static var getlkpid: Constant {
    Constant(family: "F", name: "F_GETLKPID", linux: nil, macos: 66)
  }

  /// `F_GETOWNER_UIDS`: 17 on Linux; macOS has none.
  public static var getownerUids: Constant {
    Constant(family: "F", name: "F_GETOWNER_UIDS", linux: 17, macos: nil)
  }

  /// `F_GETOWN_EX`: 16 on Linux; macOS has none.
  public static var getownEx: Constant {
    Constant(family: "F", name: "F_GETOWN_EX", linux: 16, macos: nil)
  }

  /// `F_GETPATH_MTMINFO`: 71 on macOS; Linux has none.
  public static var getpathMtminfo: Constant {
    Constant(family: "F", name: "F_GETPATH_MTMINFO", linux: nil, macos: 71)
  }

  /// `F_GETPATH_NOFIRMLINK`: 102 on macOS; Linux has none.
  public static var getpathNofirmlink: Constant {
    Constant(family: "F", name: "F_GETPATH_NOFIRMLINK", linux: nil, macos: 102)
  }

  /// `F_GETPROTECTIONCLASS`: 63 on macOS; Linux has none.
  public static var getprotectionclass: Constant {
    Constant(family: "F", name: "F_GETPROTECTIONCLASS", linux: nil, macos: 63)
  }

  /// `F_GETPROTECTIONLEVEL`: 77 on macOS; Linux has none.
  public static var getprotectionlevel: Constant {
    Constant(family: "F", name: "F_GETPROTECTIONLEVEL", linux: nil, macos: 77)
  }

  /// `F_GETSIG`: 11 on Linux; macOS has none.
  public static var getsig: Constant {
    Constant(family: "F", name: "F_GETSIG", linux: 11, macos: nil)
  }

  /// `F_GETSIGSINFO`: 105 on macOS; Linux has none.
  public static var getsigsinfo: Constant {
    Constant(family: "F", name: "F_GETSIGSINFO", linux: nil, macos: 105)
  }

  /// `F_GET_FILE_RW_HINT`: 1037 on Linux; macOS has none.
  public static var getFileRwHint: Constant {
    Constant(family: "F", name: "F_GET_FILE_RW_HINT", linux: 1037, macos: nil)
  }

  /// `F_GET_RW_HINT`: 1035 on Linux; macOS has none.
  public static var getRwHint: Constant {
    Constant(family: "F", name: "F_GET_RW_HINT", linux: 1035, macos: nil)
  }

  /// `F_GET_SEALS`: 1034 on Linux; macOS has none.
  public static var getSeals: Constant {
    Constant(family: "F", name: "F_GET_SEALS", linux: 1034, macos: nil)
  }

  /// `F_GLOBAL_NOCACHE`: 55 on macOS; Linux has none.
  public static var globalNocache: Constant {
    Constant(family: "F", name: "F_GLOBAL_NOCACHE", linux: nil, macos: 55)
  }

  /// `F_LINUX_SPECIFIC_BASE`: 1024 on Linux; macOS has none.
  public static var linuxSpecificBase: Constant {
    Constant(family: "F", name: "F_LINUX_SPECIFIC_BASE", linux: 1024, macos: nil)
  }

  /// `F_LOCK`: 1 on both systems.
  public static var lock: Constant {
    Constant(family: "F", name: "F_LOCK", linux: 1, macos: 1)
  }

  /// `F_LOG2PHYS`: 49 on macOS; Linux has none.
  public static var log2phys: Constant {
    Constant(family: "F", name: "F_LOG2PHYS", linux: nil, macos: 49)
  }

  /// `F_LOG2PHYS_EXT`: 65 on macOS; Linux has none.
  public static var log2physExt: Constant {
    Constant(family: "F", name: "F_LOG2PHYS_EXT", linux: nil, macos: 65)
  }

  /// `F_NOCACHE_EXT`: 112 on macOS; Linux has none.
  public static var nocacheExt: Constant {
    Constant(family: "F", name: "F_NOCACHE_EXT", linux: nil, macos: 112)
  }

  /// `F_NODIRECT`: 62 on macOS; Linux has none.
  public static var nodirect: Constant {
    Constant(family: "F", name: "F_NODIRECT", linux: nil, macos: 62)
  }

  /// `F_NOTIFY`: 1026 on Linux; macOS has none.
  public static var notify: Constant {
    Constant(family: "F", name: "F_NOTIFY", linux: 1026, macos: nil)
  }

  /// `F_OFD_GETLK`: 36 on Linux, 92 on macOS.
  public static var ofdGetlk: Constant {
    Constant(family: "F", name: "F_OFD_GETLK", linux: 36, macos: 92)
  }

  /// `F_OFD_SETLK`: 37 on Linux, 90 on macOS.
  public static var ofdSetlk: Constant {
    Constant(family: "F", name: "F_OFD_SETLK", linux: 37, macos: 90)
  }

  /// `F_OFD_SETLKW`: 38 on Linux, 91 on macOS.
  public static var ofdSetlkw: Constant {
    Constant(family: "F", name: "F_OFD_SETLKW", linux: 38, macos: 91)
  }

  /// `F_OFD_SETLKWTIMEOUT`: 93 on macOS; Linux has none.
  public static var ofdSetlkwtimeout: Constant {
    Constant(family: "F", name: "F_OFD_SETLKWTIMEOUT", linux: nil, macos: 93)
  }

  /// `F_OWNER_GID`: 2 on Linux; macOS has none.
  public static var ownerGid: Constant {
    Constant(family: "F", name: "F_OWNER_GID", linux: 2, macos: nil)
  }

  /// `F_OWNER_PGRP`: 2 on Linux; macOS has none.
  public static var ownerPgrp: Constant {
    Constant(family: "F", name: "F_OWNER_PGRP", linux: 2, macos: nil)
  }

  /// `F_OWNER_PID`: 1 on Linux; macOS has none.
  public static var ownerPid: Constant {
    Constant(family: "F", name: "F_OWNER_PID", linux: 1, macos: nil)
  }

  /// `F_OWNER_TID`: 0 on Linux; macOS has none.
  public static var ownerTid: Constant {
    Constant(family: "F", name: "F_OWNER_TID", linux: 0, macos: nil)
  }

  /// `F_PATHPKG_CHECK`: 52 on macOS; Linux has none.
  public static var pathpkgCheck: Constant {
    Constant(family: "F", name: "F_PATHPKG_CHECK", linux: nil, macos: 52)
  }

  /// `F_PEOFPOSMODE`: 3 on macOS; Linux has none.
  public static var peofposmode: Constant {
    Constant(family: "F", name: "F_PEOFPOSMODE", linux: nil, macos: 3)
  }

  /// `F_PREALLOCATE`: 42 on macOS; Linux has none.
  public static var preallocate: Constant {
    Constant(family: "F", name: "F_PREALLOCATE", linux: nil, macos: 42)
  }

  /// `F_PUNCHHOLE`: 99 on macOS; Linux has none.
  public static var punchhole: Constant {
    Constant(family: "F", name: "F_PUNCHHOLE", linux: nil, macos: 99)
  }

  /// `F_QUERY_TAG`: 4 on macOS; Linux has none.
  public static var queryTag: Constant {
    Constant(family: "F", name: "F_QUERY_TAG", linux: nil, macos: 4)
  }

  /// `F_RDADVISE`: 44 on macOS; Linux has none.
  public static var rdadvise: Constant {
    Constant(family: "F", name: "F_RDADVISE", linux: nil, macos: 44)
  }

  /// `F_RDADVISEV`: 116 on macOS; Linux has none.
  public static var rdadvisev: Constant {
    Constant(family: "F", name: "F_RDADVISEV", linux: nil, macos: 116)
  }

  /// `F_RDADVISEV_NOAGE`: 1 on macOS; Linux has none.
  public static var rdadvisevNoage: Constant {
    Constant(family: "F", name: "F_RDADVISEV_NOAGE", linux: nil, macos: 1)
  }

  /// `F_RDAHEAD`: 45 on macOS; Linux has none.
  public static var rdahead: Constant {
    Constant(family: "F", name: "F_RDAHEAD", linux: nil, macos: 45)
  }

  /// `F_SEAL_FUTURE_WRITE`: 16 on Linux; macOS has none.
  public static var sealFutureWrite: Constant {
    Constant(family: "F", name: "F_SEAL_FUTURE_WRITE", linux: 16, macos: nil)
  }

  /// `F_SEAL_GROW`: 4 on Linux; macOS has none.
  public static var sealGrow: Constant {
    Constant(family: "F", name: "F_SEAL_GROW", linux: 4, macos: nil)
  }

  /// `F_SEAL_SEAL`: 1 on Linux; macOS has none.
  public static var sealSeal: Constant {
    Constant(family: "F", name: "F_SEAL_SEAL", linux: 1, macos: nil)
  }

  /// `F_SEAL_SHRINK`: 2 on Linux; macOS has none.
  public static var sealShrink: Constant {
    Constant(family: "F", name: "F_SEAL_SHRINK", linux: 2, macos: nil)
  }

  /// `F_SEAL_WRITE`: 8 on Linux; macOS has none.
  public static var sealWrite: Constant {
    Constant(family: "F", name: "F_SEAL_WRITE", linux: 8, macos: nil)
  }

  /// `F_SETBACKINGSTORE`: 70 on macOS; Linux has none.
  public static var setbackingstore: Constant {
    Constant(family: "F", name: "F_SETBACKINGSTORE", linux: nil, macos: 70)
  }

  /// `F_SETLEASE`: 1024 on Linux, 106 on macOS.
  public static var setlease: Constant {
    Constant(family: "F", name: "F_SETLEASE", linux: 1024, macos: 106)
  }

  /// `F_SETLK64`: 6 on Linux; macOS has none.
  public static var setlk64: Constant {
    Constant(family: "F", name: "F_SETLK64", linux: 6, macos: nil)
  }

  /// `F_SETLKW64`: 7 on Linux; macOS has none.
  public static var setlkw64: Constant {
    Constant(family: "F", name: "F_SETLKW64", linux: 7, macos: nil)
  }

  /// `F_SETLKWTIMEOUT`: 10 on macOS; Linux has none.
  public static var setlkwtimeout: Constant {
    Constant(family: "F", name: "F_SETLKWTIMEOUT", linux: nil, macos: 10)
  }

  /// `F_SETOWN_EX`: 15 on Linux; macOS has none.
  public static var setownEx: Constant {
    Constant(family: "F", name: "F_SETOWN_EX", linux: 15, macos: nil)
  }

  /// `F_SETPROTECTIONCLASS`: 64 on macOS; Linux has none.
  public static var setprotectionclass: Constant {
    Constant(family: "F", name: "F_SETPROTECTIONCLASS", linux: nil, macos: 64)
  }

  /// `F_SETSIG`: 10 on Linux; macOS has none.
  public static var setsig: Constant {
    Constant(family: "F", name: "F_SETSIG", linux: 10, macos: nil)
  }

  /// `F_SETSIZE`: 43 on macOS; Linux has none.
  public static var setsize: Constant {
    Constant(family: "F", name: "F_SETSIZE", linux: nil, macos: 43)
  }

  /// `F_SET_FILE_RW_HINT`: 1038 on Linux; macOS has none.
  public static var setFileRwHint: Constant {
    Constant(family: "F", name: "F_SET_FILE_RW_HINT", linux: 1038, macos: nil)
  }

  /// `F_SET_RW_HINT`: 1036 on Linux; macOS has none.
  public static var setRwHint: Constant {
    Constant(family: "F", name: "F_SET_RW_HINT", linux: 1036, macos: nil)
  }

  /// `F_SHLCK`: 8 on Linux; macOS has none.
  public static var shlck: Constant {
    Constant(family: "F", name: "F_SHLCK", linux: 8, macos: nil)
  }

  /// `F_SINGLE_WRITER`: 76 on macOS; Linux has none.
  public static var singleWriter: Constant {
    Constant(family: "F", name: "F_SINGLE_WRITER", linux: nil, macos: 76)
  }

  /// `F_SPECULATIVE_READ`: 101 on macOS; Linux has none.
  public static var speculativeRead: Constant {
    Constant(family: "F", name: "F_SPECULATIVE_READ", linux: nil, macos: 101)
  }

  /// `F_TEST`: 3 on both systems.
  public static var test: Constant {
    Constant(family: "F", name: "F_TEST", linux: 3, macos: 3)
  }

  /// `F_THAW_FS`: 54 on macOS; Linux has none.
  public static var thawFs: Constant {
    Constant(family: "F", name: "F_THAW_FS", linux: nil, macos: 54)
  }

  /// `F_TLOCK`: 2 on both systems.
  public static var tlock: Constant {
    Constant(family: "F", name: "F_TLOCK", linux: 2, macos: 2)
  }

  /// `F_TRANSCODEKEY`: 75 on macOS; Linux has none.
  public static var transcodekey: Constant {
    Constant(family: "F", name: "F_TRANSCODEKEY", linux: nil, macos: 75)
  }

  /// `F_TRANSFEREXTENTS`: 110 on macOS; Linux has none.
  public static var transferextents: Constant {
    Constant(family: "F", name: "F_TRANSFEREXTENTS", linux: nil, macos: 110)
  }

  /// `F_TRIM_ACTIVE_FILE`: 100 on macOS; Linux has none.
  public static var trimActiveFile: Constant {
    Constant(family: "F", name: "F_TRIM_ACTIVE_FILE", linux: nil, macos: 100)
  }

  /// `F_ULOCK`: 0 on both systems.
  public static var ulock: Constant {
    Constant(family: "F", name: "F_ULOCK", linux: 0, macos: 0)
  }

  /// `F_VOLPOSMODE`: 4 on macOS; Linux has none.
  public static var volposmode: Constant {
    Constant(family: "F", name: "F_VOLPOSMODE", linux: nil, macos: 4)
  }
}

/// Flags of a descriptor, for `F_SETFD`.
public enum FD {
  /// The descriptor is closed by execve. `FD_CLOEXEC`: 1 on both systems.
  public static var closeOnExec: Constant {
    Constant(family: "FD", name: "FD_CLOEXEC", linux: 1, macos: 1)
  }

  /// `FD_CLOFORK`: 2 on macOS; Linux has none.
  public static var clofork: Constant {
    Constant(family: "FD", name: "FD_CLOFORK", linux: nil, macos: 2)
  }
}

/// Operations of `flock`.
public enum LOCK {
  /// `LOCK_EX`: 2 on both systems.
  public static var ex: Constant {
    Constant(family: "LOCK", name: "LOCK_EX", linux: 2, macos: 2)
  }

  /// `LOCK_MAND`: 32 on Linux; macOS has none.
  public static var mand: Constant {
    Constant(family: "LOCK", name: "LOCK_MAND", linux: 32, macos: nil)
  }

  /// `LOCK_NB`: 4 on both systems.
  public static var nb: Constant {
    Constant(family: "LOCK", name: "LOCK_NB", linux: 4, macos: 4)
  }

  /// `LOCK_READ`: 64 on Linux; macOS has none.
  public static var read: Constant {
    Constant(family: "LOCK", name: "LOCK_READ", linux: 64, macos: nil)
  }

  /// `LOCK_RW`: 192 on Linux; macOS has none.
  public static var rw: Constant {
    Constant(family: "LOCK", name: "LOCK_RW", linux: 192, macos: nil)
  }

  /// `LOCK_SH`: 1 on both systems.
  public static var sh: Constant {
    Constant(family: "LOCK", name: "LOCK_SH", linux: 1, macos: 1)
  }

  /// `LOCK_UN`: 8 on both systems.
  public static var un: Constant {
    Constant(family: "LOCK", name: "LOCK_UN", linux: 8, macos: 8)
  }

  /// `LOCK_WRITE`: 128 on Linux; macOS has none.
  public static var write: Constant {
    Constant(family: "LOCK", name: "LOCK_WRITE", linux: 128, macos: nil)
  }
}

/// Events of `poll`.
public enum POLL {
  /// There is data to read. `POLLIN`: 1 on both systems.
  public static var input: Constant {
    Constant(family: "POLL", name: "POLLIN", linux: 1, macos: 1)
  }

  /// There is urgent data. `POLLPRI`: 2 on both systems.
  public static var priority: Constant {
    Constant(family: "POLL", name: "POLLPRI", linux: 2, macos: 2)
  }

  /// A write wouldn't wait. `POLLOUT`: 4 on both systems.
  public static var output: Constant {
    Constant(family: "POLL", name: "POLLOUT", linux: 4, macos: 4)
  }

  /// An error; always reported. `POLLERR`: 8 on both systems.
  public static var error: Constant {
    Constant(family: "POLL", name: "POLLERR", linux: 8, macos: 8)
  }

  /// The other end has hung up; always reported. `POLLHUP`: 16 on both systems.
  public static var hangup: Constant {
    Constant(family: "POLL", name: "POLLHUP", linux: 16, macos: 16)
  }

  /// The descriptor isn't open; always reported. `POLLNVAL`: 32 on both systems.
  public static var invalid: Constant {
    Constant(family: "POLL", name: "POLLNVAL", linux: 32, macos: 32)
  }

  /// There is ordinary data to read. `POLLRDNORM`: 64 on both systems.
  public static var normalInput: Constant {
    Constant(family: "POLL", name: "POLLRDNORM", linux: 64, macos: 64)
  }

  /// There is priority data to read. `POLLRDBAND`: 128 on both systems.
  public static var bandInput: Constant {
    Constant(family: "POLL", name: "POLLRDBAND", linux: 128, macos: 128)
  }

  /// Ordinary data can be written. `POLLWRNORM`: 256 on Linux, 4 on macOS.
  public static var normalOutput: Constant {
    Constant(family: "POLL", name: "POLLWRNORM", linux: 256, macos: 4)
  }

  /// Priority data can be written. `POLLWRBAND`: 512 on Linux, 256 on macOS.
  public static var bandOutput: Constant {
    Constant(family: "POLL", name: "POLLWRBAND", linux: 512, macos: 256)
  }

  /// The other end sends nothing more. `POLLRDHUP`: 8192 on Linux; macOS has none.
  public static var readHangup: Constant {
    Constant(family: "POLL", name: "POLLRDHUP", linux: 8192, macos: nil)
  }

  /// `POLLATTRIB`: 1024 on macOS; Linux has none.
  public static var attrib: Constant {
    Constant(family: "POLL", name: "POLLATTRIB", linux: nil, macos: 1024)
  }

  /// `POLLEXTEND`: 512 on macOS; Linux has none.
  public static var extend: Constant {
    Constant(family: "POLL", name: "POLLEXTEND", linux: nil, macos: 512)
  }

  /// `POLLFREE`: 16384 on Linux; macOS has none.
  public static var free: Constant {
    Constant(family: "POLL", name: "POLLFREE", linux: 16384, macos: nil)
  }

  /// `POLLMSG`: 1024 on Linux; macOS has none.
  public static var msg: Constant {
    Constant(family: "POLL", name: "POLLMSG", linux: 1024, macos: nil)
  }

  /// `POLLNLINK`: 2048 on macOS; Linux has none.
  public static var nlink: Constant {
    Constant(family: "POLL", name: "POLLNLINK", linux: nil, macos: 2048)
  }

  /// `POLLREMOVE`: 4096 on Linux; macOS has none.
  public static var remove: Constant {
    Constant(family: "POLL", name: "POLLREMOVE", linux: 4096, macos: nil)
  }

  /// `POLLSTANDARD`: 511 on macOS; Linux has none.
  public static var standard: Constant {
    Constant(family: "POLL", name: "POLLSTANDARD", linux: nil, macos: 511)
  }

  /// `POLLWRITE`: 4096 on macOS; Linux has none.
  public static var write: Constant {
    Constant(family: "POLL", name: "POLLWRITE", linux: nil, macos: 4096)
  }
}

/// Where `lseek` counts from.
public enum SEEK {
  /// From the start of the file. `SEEK_SET`: 0 on both systems.
  public static var start: Constant {
    Constant(family: "SEEK", name: "SEEK_SET", linux: 0, macos: 0)
  }

  /// From the present place. `SEEK_CUR`: 1 on both systems.
  public static var current: Constant {
    Constant(family: "SEEK", name: "SEEK_CUR", linux: 1, macos: 1)
  }

  /// From the end of the file. `SEEK_END`: 2 on both systems.
  public static var end: Constant {
    Constant(family: "SEEK", name: "SEEK_END", linux: 2, macos: 2)
  }

  /// The next place that holds data. `SEEK_DATA`: 3 on Linux, 4 on macOS.
  public static var data: Constant {
    Constant(family: "SEEK", name: "SEEK_DATA", linux: 3, macos: 4)
  }

  /// The next place that is a hole. `SEEK_HOLE`: 4 on Linux, 3 on macOS.
  public static var hole: Constant {
    Constant(family: "SEEK", name: "SEEK_HOLE", linux: 4, macos: 3)
  }
}

/// Options of `wait4`.
public enum W {
  /// Come back at once where no child has changed. `WNOHANG`: 1 on both systems.
  public static var noHang: Constant {
    Constant(family: "W", name: "WNOHANG", linux: 1, macos: 1)
  }

  /// Also children that are stopped. `WUNTRACED`: 2 on both systems.
  public static var untraced: Constant {
    Constant(family: "W", name: "WUNTRACED", linux: 2, macos: 2)
  }

  /// Also children that go on after a stop. `WCONTINUED`: 8 on Linux, 16 on macOS.
  public static var continued: Constant {
    Constant(family: "W", name: "WCONTINUED", linux: 8, macos: 16)
  }

  /// `WEXITED`: 4 on both systems.
  public static var exited: Constant {
    Constant(family: "W", name: "WEXITED", linux: 4, macos: 4)
  }

  /// `WNOWAIT`: 16777216 on Linux, 32 on macOS.
  public static var nowait: Constant {
    Constant(family: "W", name: "WNOWAIT", linux: 16777216, macos: 32)
  }

  /// `WSTOPPED`: 2 on Linux, 8 on macOS.
  public static var stopped: Constant {
    Constant(family: "W", name: "WSTOPPED", linux: 2, macos: 8)
  }

  /// `__WALL`: 1073741824 on Linux; macOS has none.
  public static var all: Constant {
    Constant(family: "W", name: "__WALL", linux: 1073741824, macos: nil)
  }

  /// `__WCLONE`: 2147483648 on Linux; macOS has none.
  public static var clone: Constant {
    Constant(family: "W", name: "__WCLONE", linux: 2147483648, macos: nil)
  }

  /// `__WNOTHREAD`: 536870912 on Linux; macOS has none.
  public static var nothread: Constant {
    Constant(family: "W", name: "__WNOTHREAD", linux: 536870912, macos: nil)
  }
}

/// What `waitid` waits for.
public enum P {
  /// `P_ALL`: 0 on both systems.
  public static var all: Constant {
    Constant(family: "P", name: "P_ALL", linux: 0, macos: 0)
  }

  /// `P_PGID`: 2 on both systems.
  public static var pgid: Constant {
    Constant(family: "P", name: "P_PGID", linux: 2, macos: 2)
  }

  /// `P_PID`: 1 on both systems.
  public static var pid: Constant {
    Constant(family: "P", name: "P_PID", linux: 1, macos: 1)
  }

  /// `P_PIDFD`: 3 on Linux; macOS has none.
  public static var pidfd: Constant {
    Constant(family: "P", name: "P_PIDFD", linux: 3, macos: nil)
  }
}

/// Operations, flags and events of epoll.
public enum EPOLL {
  /// Watch the descriptor. `EPOLL_CTL_ADD`: 1 on Linux; macOS has none.
  public static var add: Constant {
    Constant(family: "EPOLL", name: "EPOLL_CTL_ADD", linux: 1, macos: nil)
  }

  /// Watch the descriptor no more. `EPOLL_CTL_DEL`: 2 on Linux; macOS has none.
  public static var delete: Constant {
    Constant(family: "EPOLL", name: "EPOLL_CTL_DEL", linux: 2, macos: nil)
  }

  /// Watch it for other events. `EPOLL_CTL_MOD`: 3 on Linux; macOS has none.
  public static var modify: Constant {
    Constant(family: "EPOLL", name: "EPOLL_CTL_MOD", linux: 3, macos: nil)
  }

  /// The descriptor is closed by execve. `EPOLL_CLOEXEC`: 524288 on Linux; macOS has none.
  public static var closeOnExec: Constant {
    Constant(family: "EPOLL", name: "EPOLL_CLOEXEC", linux: 524288, macos: nil)
  }

  /// There is data to read. `EPOLLIN`: 1 on Linux; macOS has none.
  public static var input: Constant {
    Constant(family: "EPOLL", name: "EPOLLIN", linux: 1, macos: nil)
  }

  /// There is urgent data. `EPOLLPRI`: 2 on Linux; macOS has none.
  public static var priority: Constant {
    Constant(family: "EPOLL", name: "EPOLLPRI", linux: 2, macos: nil)
  }

  /// A write wouldn't wait. `EPOLLOUT`: 4 on Linux; macOS has none.
  public static var output: Constant {
    Constant(family: "EPOLL", name: "EPOLLOUT", linux: 4, macos: nil)
  }

  /// An error; always reported. `EPOLLERR`: 8 on Linux; macOS has none.
  public static var error: Constant {
    Constant(family: "EPOLL", name: "EPOLLERR", linux: 8, macos: nil)
  }

  /// The other end has hung up; always reported. `EPOLLHUP`: 16 on Linux; macOS has none.
  public static var hangup: Constant {
    Constant(family: "EPOLL", name: "EPOLLHUP", linux: 16, macos: nil)
  }

  /// The other end sends nothing more. `EPOLLRDHUP`: 8192 on Linux; macOS has none.
  public static var readHangup: Constant {
    Constant(family: "EPOLL", name: "EPOLLRDHUP", linux: 8192, macos: nil)
  }

  /// Wake only one of several watchers. `EPOLLEXCLUSIVE`: 268435456 on Linux; macOS has none.
  public static var exclusive: Constant {
    Constant(family: "EPOLL", name: "EPOLLEXCLUSIVE", linux: 268435456, macos: nil)
  }

  /// Keep the machine awake while the event is handled. `EPOLLWAKEUP`: 536870912 on Linux; macOS has none.
  public static var wakeUp: Constant {
    Constant(family: "EPOLL", name: "EPOLLWAKEUP", linux: 536870912, macos: nil)
  }

  /// Report once, then wait for EPOLL_CTL_MOD. `EPOLLONESHOT`: 1073741824 on Linux; macOS has none.
  public static var oneShot: Constant {
    Constant(family: "EPOLL", name: "EPOLLONESHOT", linux: 1073741824, macos: nil)
  }

  /// Report changes rather than states. `EPOLLET`: 2147483648 on Linux; macOS has none.
  public static var edgeTriggered: Constant {
    Constant(family: "EPOLL", name: "EPOLLET", linux: 2147483648, macos: nil)
  }

  /// `EPOLLMSG`: 1024 on Linux; macOS has none.
  public static var msg: Constant {
    Constant(family: "EPOLL", name: "EPOLLMSG", linux: 1024, macos: nil)
  }

  /// `EPOLLNVAL`: 32 on Linux; macOS has none.
  public static var nval: Constant {
    Constant(family: "EPOLL", name: "EPOLLNVAL", linux: 32, macos: nil)
  }

  /// `EPOLLRDBAND`: 128 on Linux; macOS has none.
  public static var rdband: Constant {
    Constant(family: "EPOLL", name: "EPOLLRDBAND", linux: 128, macos: nil)
  }

  /// `EPOLLRDNORM`: 64 on Linux; macOS has none.
  public static var rdnorm: Constant {
    Constant(family: "EPOLL", name: "EPOLLRDNORM", linux: 64, macos: nil)
  }

  /// `EPOLLWRBAND`: 512 on Linux; macOS has none.
  public static var wrband: Constant {
    Constant(family: "EPOLL", name: "EPOLLWRBAND", linux: 512, macos: nil)
  }

  /// `EPOLLWRNORM`: 256 on Linux; macOS has none.
  public static var wrnorm: Constant {
    Constant(family: "EPOLL", name: "EPOLLWRNORM", linux: 256, macos: nil)
  }

  /// `EPOLL_URING_WAKE`: 134217728 on Linux; macOS has none.
  public static var uringWake: Constant {
    Constant(family: "EPOLL", name: "EPOLL_URING_WAKE", linux: 134217728, macos: nil)
  }
}

/// Events and flags of inotify.
public enum IN {
  /// `IN_ACCESS`: 1 on Linux; macOS has none.
  public static var access: Constant {
    Constant(family: "IN", name: "IN_ACCESS", linux: 1, macos: nil)
  }

  /// `IN_ALL_EVENTS`: 4095 on Linux; macOS has none.
  public static var allEvents: Constant {
    Constant(family: "IN", name: "IN_ALL_EVENTS", linux: 4095, macos: nil)
  }

  /// `IN_ATTRIB`: 4 on Linux; macOS has none.
  public static var attrib: Constant {
    Constant(family: "IN", name: "IN_ATTRIB", linux: 4, macos: nil)
  }

  /// `IN_CLOEXEC`: 524288 on Linux; macOS has none.
  public static var cloexec: Constant {
    Constant(family: "IN", name: "IN_CLOEXEC", linux: 524288, macos: nil)
  }

  /// `IN_CLOSE`: 24 on Linux; macOS has none.
  public static var close: Constant {
    Constant(family: "IN", name: "IN_CLOSE", linux: 24, macos: nil)
  }

  /// `IN_CLOSE_NOWRITE`: 16 on Linux; macOS has none.
  public static var closeNowrite: Constant {
    Constant(family: "IN", name: "IN_CLOSE_NOWRITE", linux: 16, macos: nil)
  }

  /// `IN_CLOSE_WRITE`: 8 on Linux; macOS has none.
  public static var closeWrite: Constant {
    Constant(family: "IN", name: "IN_CLOSE_WRITE", linux: 8, macos: nil)
  }

  /// `IN_CREATE`: 256 on Linux; macOS has none.
  public static var create: Constant {
    Constant(family: "IN", name: "IN_CREATE", linux: 256, macos: nil)
  }

  /// `IN_DELETE`: 512 on Linux; macOS has none.
  public static var delete: Constant {
    Constant(family: "IN", name: "IN_DELETE", linux: 512, macos: nil)
  }

  /// `IN_DELETE_SELF`: 1024 on Linux; macOS has none.
  public static var deleteSelf: Constant {
    Constant(family: "IN", name: "IN_DELETE_SELF", linux: 1024, macos: nil)
  }

  /// `IN_DONT_FOLLOW`: 33554432 on Linux; macOS has none.
  public static var dontFollow: Constant {
    Constant(family: "IN", name: "IN_DONT_FOLLOW", linux: 33554432, macos: nil)
  }

  /// `IN_EXCL_UNLINK`: 67108864 on Linux; macOS has none.
  public static var exclUnlink: Constant {
    Constant(family: "IN", name: "IN_EXCL_UNLINK", linux: 67108864, macos: nil)
  }

  /// `IN_IGNORED`: 32768 on Linux; macOS has none.
  public static var ignored: Constant {
    Constant(family: "IN", name: "IN_IGNORED", linux: 32768, macos: nil)
  }

  /// `IN_ISDIR`: 1073741824 on Linux; macOS has none.
  public static var isdir: Constant {
    Constant(family: "IN", name: "IN_ISDIR", linux: 1073741824, macos: nil)
  }

  /// `IN_MASK_ADD`: 536870912 on Linux; macOS has none.
  public static var maskAdd: Constant {
    Constant(family: "IN", name: "IN_MASK_ADD", linux: 536870912, macos: nil)
  }

  /// `IN_MASK_CREATE`: 268435456 on Linux; macOS has none.
  public static var maskCreate: Constant {
    Constant(family: "IN", name: "IN_MASK_CREATE", linux: 268435456, macos: nil)
  }

  /// `IN_MODIFY`: 2 on Linux; macOS has none.
  public static var modify: Constant {
    Constant(family: "IN", name: "IN_MODIFY", linux: 2, macos: nil)
  }

  /// `IN_MOVE`: 192 on Linux; macOS has none.
  public static var move: Constant {
    Constant(family: "IN", name: "IN_MOVE", linux: 192, macos: nil)
  }

  /// `IN_MOVED_FROM`: 64 on Linux; macOS has none.
  public static var movedFrom: Constant {
    Constant(family: "IN", name: "IN_MOVED_FROM", linux: 64, macos: nil)
  }

  /// `IN_MOVED_TO`: 128 on Linux; macOS has none.
  public static var movedTo: Constant {
    Constant(family: "IN", name: "IN_MOVED_TO", linux: 128, macos: nil)
  }

  /// `IN_MOVE_SELF`: 2048 on Linux; macOS has none.
  public static var moveSelf: Constant {
    Constant(family: "IN", name: "IN_MOVE_SELF", linux: 2048, macos: nil)
  }

  /// `IN_NONBLOCK`: 2048 on Linux; macOS has none.
  public static var nonblock: Constant {
    Constant(family: "IN", name: "IN_NONBLOCK", linux: 2048, macos: nil)
  }

  /// `IN_ONESHOT`: 2147483648 on Linux; macOS has none.
  public static var oneshot: Constant {
    Constant(family: "IN", name: "IN_ONESHOT", linux: 2147483648, macos: nil)
  }

  /// `IN_ONLYDIR`: 16777216 on Linux; macOS has none.
  public static var onlydir: Constant {
    Constant(family: "IN", name: "IN_ONLYDIR", linux: 16777216, macos: nil)
  }

  /// `IN_OPEN`: 32 on Linux; macOS has none.
  public static var open: Constant {
    Constant(family: "IN", name: "IN_OPEN", linux: 32, macos: nil)
  }

  /// `IN_Q_OVERFLOW`: 16384 on Linux; macOS has none.
  public static var qOverflow: Constant {
    Constant(family: "IN", name: "IN_Q_OVERFLOW", linux: 16384, macos: nil)
  }

  /// `IN_UNMOUNT`: 8192 on Linux; macOS has none.
  public static var unmount: Constant {
    Constant(family: "IN", name: "IN_UNMOUNT", linux: 8192, macos: nil)
  }
}

/// Events and flags of fanotify.
public enum FAN {
  /// `FAN_ACCESS`: 1 on Linux; macOS has none.
  public static var access: Constant {
    Constant(family: "FAN", name: "FAN_ACCESS", linux: 1, macos: nil)
  }

  /// `FAN_ACCESS_PERM`: 131072 on Linux; macOS has none.
  public static var accessPerm: Constant {
    Constant(family: "FAN", name: "FAN_ACCESS_PERM", linux: 131072, macos: nil)
  }

  /// `FAN_ALLOW`: 1 on Linux; macOS has none.
  public static var allow: Constant {
    Constant(family: "FAN", name: "FAN_ALLOW", linux: 1, macos: nil)
  }

  /// `FAN_ALL_CLASS_BITS`: 12 on Linux; macOS has none.
  public static var allClassBits: Constant {
    Constant(family: "FAN", name: "FAN_ALL_CLASS_BITS", linux: 12, macos: nil)
  }

  /// `FAN_ALL_EVENTS`: 59 on Linux; macOS has none.
  public static var allEvents: Constant {
    Constant(family: "FAN", name: "FAN_ALL_EVENTS", linux: 59, macos: nil)
  }

  /// `FAN_ALL_INIT_FLAGS`: 63 on Linux; macOS has none.
  public static var allInitFlags: Constant {
    Constant(family: "FAN", name: "FAN_ALL_INIT_FLAGS", linux: 63, macos: nil)
  }

  /// `FAN_ALL_MARK_FLAGS`: 255 on Linux; macOS has none.
  public static var allMarkFlags: Constant {
    Constant(family: "FAN", name: "FAN_ALL_MARK_FLAGS", linux: 255, macos: nil)
  }

  /// `FAN_ALL_OUTGOING_EVENTS`: 213051 on Linux; macOS has none.
  public static var allOutgoingEvents: Constant {
    Constant(family: "FAN", name: "FAN_ALL_OUTGOING_EVENTS", linux: 213051, macos: nil)
  }

  /// `FAN_ALL_PERM_EVENTS`: 196608 on Linux; macOS has none.
  public static var allPermEvents: Constant {
    Constant(family: "FAN", name: "FAN_ALL_PERM_EVENTS", linux: 196608, macos: nil)
  }

  /// `FAN_ATTRIB`: 4 on Linux; macOS has none.
  public static var attrib: Constant {
    Constant(family: "FAN", name: "FAN_ATTRIB", linux: 4, macos: nil)
  }

  /// `FAN_AUDIT`: 16 on Linux; macOS has none.
  public static var audit: Constant {
    Constant(family: "FAN", name: "FAN_AUDIT", linux: 16, macos: nil)
  }

  /// `FAN_CLASS_CONTENT`: 4 on Linux; macOS has none.
  public static var classContent: Constant {
    Constant(family: "FAN", name: "FAN_CLASS_CONTENT", linux: 4, macos: nil)
  }

  /// `FAN_CLASS_NOTIF`: 0 on Linux; macOS has none.
  public static var classNotif: Constant {
    Constant(family: "FAN", name: "FAN_CLASS_NOTIF", linux: 0, macos: nil)
  }

  /// `FAN_CLASS_PRE_CONTENT`: 8 on Linux; macOS has none.
  public static var classPreContent: Constant {
    Constant(family: "FAN", name: "FAN_CLASS_PRE_CONTENT", linux: 8, macos: nil)
  }

  /// `FAN_CLOEXEC`: 1 on Linux; macOS has none.
  public static var cloexec: Constant {
    Constant(family: "FAN", name: "FAN_CLOEXEC", linux: 1, macos: nil)
  }

  /// `FAN_CLOSE`: 24 on Linux; macOS has none.
  public static var close: Constant {
    Constant(family: "FAN", name: "FAN_CLOSE", linux: 24, macos: nil)
  }

  /// `FAN_CLOSE_NOWRITE`: 16 on Linux; macOS has none.
  public static var closeNowrite: Constant {
    Constant(family: "FAN", name: "FAN_CLOSE_NOWRITE", linux: 16, macos: nil)
  }

  /// `FAN_CLOSE_WRITE`: 8 on Linux; macOS has none.
  public static var closeWrite: Constant {
    Constant(family: "FAN", name: "FAN_CLOSE_WRITE", linux: 8, macos: nil)
  }

  /// `FAN_CREATE`: 256 on Linux; macOS has none.
  public static var create: Constant {
    Constant(family: "FAN", name: "FAN_CREATE", linux: 256, macos: nil)
  }

  /// `FAN_DELETE`: 512 on Linux; macOS has none.
  public static var delete: Constant {
    Constant(family: "FAN", name: "FAN_DELETE", linux: 512, macos: nil)
  }

  /// `FAN_DELETE_SELF`: 1024 on Linux; macOS has none.
  public static var deleteSelf: Constant {
    Constant(family: "FAN", name: "FAN_DELETE_SELF", linux: 1024, macos: nil)
  }

  /// `FAN_DENY`: 2 on Linux; macOS has none.
  public static var deny: Constant {
    Constant(family: "FAN", name: "FAN_DENY", linux: 2, macos: nil)
  }

  /// `FAN_ENABLE_AUDIT`: 64 on Linux; macOS has none.
  public static var enableAudit: Constant {
    Constant(family: "FAN", name: "FAN_ENABLE_AUDIT", linux: 64, macos: nil)
  }

  /// `FAN_EPIDFD`: -2 on Linux; macOS has none.
  public static var epidfd: Constant {
    Constant(family: "FAN", name: "FAN_EPIDFD", linux: -2, macos: nil)
  }

  /// `FAN_EVENT_INFO_TYPE_DFID`: 3 on Linux; macOS has none.
  public static var eventInfoTypeDfid: Constant {
    Constant(family: "FAN", name: "FAN_EVENT_INFO_TYPE_DFID", linux: 3, macos: nil)
  }

  /// `FAN_EVENT_INFO_TYPE_DFID_NAME`: 2 on Linux; macOS has none.
  public static var eventInfoTypeDfidName: Constant {
    Constant(family: "FAN", name: "FAN_EVENT_INFO_TYPE_DFID_NAME", linux: 2, macos: nil)
  }

  /// `FAN_EVENT_INFO_TYPE_ERROR`: 5 on Linux; macOS has none.
  public static var eventInfoTypeError: Constant {
    Constant(family: "FAN", name: "FAN_EVENT_INFO_TYPE_ERROR", linux: 5, macos: nil)
  }

  /// `FAN_EVENT_INFO_TYPE_FID`: 1 on Linux; macOS has none.
  public static var eventInfoTypeFid: Constant {
    Constant(family: "FAN", name: "FAN_EVENT_INFO_TYPE_FID", linux: 1, macos: nil)
  }

  /// `FAN_EVENT_INFO_TYPE_NEW_DFID_NAME`: 12 on Linux; macOS has none.
  public static var eventInfoTypeNewDfidName: Constant {
    Constant(family: "FAN", name: "FAN_EVENT_INFO_TYPE_NEW_DFID_NAME", linux: 12, macos: nil)
  }

  /// `FAN_EVENT_INFO_TYPE_OLD_DFID_NAME`: 10 on Linux; macOS has none.
  public static var eventInfoTypeOldDfidName: Constant {
    Constant(family: "FAN", name: "FAN_EVENT_INFO_TYPE_OLD_DFID_NAME", linux: 10, macos: nil)
  }

  /// `FAN_EVENT_INFO_TYPE_PIDFD`: 4 on Linux; macOS has none.
  public static var eventInfoTypePidfd: Constant {
    Constant(family: "FAN", name: "FAN_EVENT_INFO_TYPE_PIDFD", linux: 4, macos: nil)
  }

  /// `FAN_EVENT_METADATA_LEN`: 24 on Linux; macOS has none.
  public static var eventMetadataLen: Constant {
    Constant(family: "FAN", name: "FAN_EVENT_METADATA_LEN", linux: 24, macos: nil)
  }

  /// `FAN_EVENT_ON_CHILD`: 134217728 on Linux; macOS has none.
  public static var eventOnChild: Constant {
    Constant(family: "FAN", name: "FAN_EVENT_ON_CHILD", linux: 134217728, macos: nil)
  }

  /// `FAN_FS_ERROR`: 32768 on Linux; macOS has none.
  public static var fsError: Constant {
    Constant(family: "FAN", name: "FAN_FS_ERROR", linux: 32768, macos: nil)
  }

  /// `FAN_MARK_ADD`: 1 on Linux; macOS has none.
  public static var markAdd: Constant {
    Constant(family: "FAN", name: "FAN_MARK_ADD", linux: 1, macos: nil)
  }

  /// `FAN_MARK_DONT_FOLLOW`: 4 on Linux; macOS has none.
  public static var markDontFollow: Constant {
    Constant(family: "FAN", name: "FAN_MARK_DONT_FOLLOW", linux: 4, macos: nil)
  }

  /// `FAN_MARK_EVICTABLE`: 512 on Linux; macOS has none.
  public static var markEvictable: Constant {
    Constant(family: "FAN", name: "FAN_MARK_EVICTABLE", linux: 512, macos: nil)
  }

  /// `FAN_MARK_FILESYSTEM`: 256 on Linux; macOS has none.
  public static var markFilesystem: Constant {
    Constant(family: "FAN", name: "FAN_MARK_FILESYSTEM", linux: 256, macos: nil)
  }

  /// `FAN_MARK_FLUSH`: 128 on Linux; macOS has none.
  public static var markFlush: Constant {
    Constant(family: "FAN", name: "FAN_MARK_FLUSH", linux: 128, macos: nil)
  }

  /// `FAN_MARK_IGNORE`: 1024 on Linux; macOS has none.
  public static var markIgnore: Constant {
    Constant(family: "FAN", name: "FAN_MARK_IGNORE", linux: 1024, macos: nil)
  }

  /// `FAN_MARK_IGNORED_MASK`: 32 on Linux; macOS has none.
  public static var markIgnoredMask: Constant {
    Constant(family: "FAN", name: "FAN_MARK_IGNORED_MASK", linux: 32, macos: nil)
  }

  /// `FAN_MARK_IGNORED_SURV_MODIFY`: 64 on Linux; macOS has none.
  public static var markIgnoredSurvModify: Constant {
    Constant(family: "FAN", name: "FAN_MARK_IGNORED_SURV_MODIFY", linux: 64, macos: nil)
  }

  /// `FAN_MARK_IGNORE_SURV`: 1088 on Linux; macOS has none.
  public static var markIgnoreSurv: Constant {
    Constant(family: "FAN", name: "FAN_MARK_IGNORE_SURV", linux: 1088, macos: nil)
  }

  /// `FAN_MARK_INODE`: 0 on Linux; macOS has none.
  public static var markInode: Constant {
    Constant(family: "FAN", name: "FAN_MARK_INODE", linux: 0, macos: nil)
  }

  /// `FAN_MARK_MOUNT`: 16 on Linux; macOS has none.
  public static var markMount: Constant {
    Constant(family: "FAN", name: "FAN_MARK_MOUNT", linux: 16, macos: nil)
  }

  /// `FAN_MARK_ONLYDIR`: 8 on Linux; macOS has none.
  public static var markOnlydir: Constant {
    Constant(family: "FAN", name: "FAN_MARK_ONLYDIR", linux: 8, macos: nil)
  }

  /// `FAN_MARK_REMOVE`: 2 on Linux; macOS has none.
  public static var markRemove: Constant {
    Constant(family: "FAN", name: "FAN_MARK_REMOVE", linux: 2, macos: nil)
  }

  /// `FAN_MODIFY`: 2 on Linux; macOS has none.
  public static var modify: Constant {
    Constant(family: "FAN", name: "FAN_MODIFY", linux: 2, macos: nil)
  }

  /// `FAN_MOVE`: 192 on Linux; macOS has none.
  public static var move: Constant {
    Constant(family: "FAN", name: "FAN_MOVE", linux: 192, macos: nil)
  }

  /// `FAN_MOVED_FROM`: 64 on Linux; macOS has none.
  public static var movedFrom: Constant {
    Constant(family: "FAN", name: "FAN_MOVED_FROM", linux: 64, macos: nil)
  }

  /// `FAN_MOVED_TO`: 128 on Linux; macOS has none.
  public static var movedTo: Constant {
    Constant(family: "FAN", name: "FAN_MOVED_TO", linux: 128, macos: nil)
  }

  /// `FAN_MOVE_SELF`: 2048 on Linux; macOS has none.
  public static var moveSelf: Constant {
    Constant(family: "FAN", name: "FAN_MOVE_SELF", linux: 2048, macos: nil)
  }

  /// `FAN_NOFD`: -1 on Linux; macOS has none.
  public static var nofd: Constant {
    Constant(family: "FAN", name: "FAN_NOFD", linux: -1, macos: nil)
  }

  /// `FAN_NONBLOCK`: 2 on Linux; macOS has none.
  public static var nonblock: Constant {
    Constant(family: "FAN", name: "FAN_NONBLOCK", linux: 2, macos: nil)
  }

  /// `FAN_NOPIDFD`: -1 on Linux; macOS has none.
  public static var nopidfd: Constant {
    Constant(family: "FAN", name: "FAN_NOPIDFD", linux: -1, macos: nil)
  }

  /// `FAN_ONDIR`: 1073741824 on Linux; macOS has none.
  public static var ondir: Constant {
    Constant(family: "FAN", name: "FAN_ONDIR", linux: 1073741824, macos: nil)
  }

  /// `FAN_OPEN`: 32 on Linux; macOS has none.
  public static var open: Constant {
    Constant(family: "FAN", name: "FAN_OPEN", linux: 32, macos: nil)
  }

  /// `FAN_OPEN_EXEC`: 4096 on Linux; macOS has none.
  public static var openExec: Constant {
    Constant(family: "FAN", name: "FAN_OPEN_EXEC", linux: 4096, macos: nil)
  }

  /// `FAN_OPEN_EXEC_PERM`: 262144 on Linux; macOS has none.
  public static var openExecPerm: Constant {
    Constant(family: "FAN", name: "FAN_OPEN_EXEC_PERM", linux: 262144, macos: nil)
  }

  /// `FAN_OPEN_PERM`: 65536 on Linux; macOS has none.
  public static var openPerm: Constant {
    Constant(family: "FAN", name: "FAN_OPEN_PERM", linux: 65536, macos: nil)
  }

  /// `FAN_Q_OVERFLOW`: 16384 on Linux; macOS has none.
  public static var qOverflow: Constant {
    Constant(family: "FAN", name: "FAN_Q_OVERFLOW", linux: 16384, macos: nil)
  }

  /// `FAN_RENAME`: 268435456 on Linux; macOS has none.
  public static var rename: Constant {
    Constant(family: "FAN", name: "FAN_RENAME", linux: 268435456, macos: nil)
  }

  /// `FAN_REPORT_DFID_NAME`: 3072 on Linux; macOS has none.
  public static var reportDfidName: Constant {
    Constant(family: "FAN", name: "FAN_REPORT_DFID_NAME", linux: 3072, macos: nil)
  }

  /// `FAN_REPORT_DFID_NAME_TARGET`: 7680 on Linux; macOS has none.
  public static var reportDfidNameTarget: Constant {
    Constant(family: "FAN", name: "FAN_REPORT_DFID_NAME_TARGET", linux: 7680, macos: nil)
  }

  /// `FAN_REPORT_DIR_FID`: 1024 on Linux; macOS has none.
  public static var reportDirFid: Constant {
    Constant(family: "FAN", name: "FAN_REPORT_DIR_FID", linux: 1024, macos: nil)
  }

  /// `FAN_REPORT_FID`: 512 on Linux; macOS has none.
  public static var reportFid: Constant {
    Constant(family: "FAN", name: "FAN_REPORT_FID", linux: 512, macos: nil)
  }

  /// `FAN_REPORT_NAME`: 2048 on Linux; macOS has none.
  public static var reportName: Constant {
    Constant(family: "FAN", name: "FAN_REPORT_NAME", linux: 2048, macos: nil)
  }

  /// `FAN_REPORT_PIDFD`: 128 on Linux; macOS has none.
  public static var reportPidfd: Constant {
    Constant(family: "FAN", name: "FAN_REPORT_PIDFD", linux: 128, macos: nil)
  }

  /// `FAN_REPORT_TARGET_FID`: 4096 on Linux; macOS has none.
  public static var reportTargetFid: Constant {
    Constant(family: "FAN", name: "FAN_REPORT_TARGET_FID", linux: 4096, macos: nil)
  }

  /// `FAN_REPORT_TID`: 256 on Linux; macOS has none.
  public static var reportTid: Constant {
    Constant(family: "FAN", name: "FAN_REPORT_TID", linux: 256, macos: nil)
  }

  /// `FAN_UNLIMITED_MARKS`: 32 on Linux; macOS has none.
  public static var unlimitedMarks: Constant {
    Constant(family: "FAN", name: "FAN_UNLIMITED_MARKS", linux: 32, macos: nil)
  }

  /// `FAN_UNLIMITED_QUEUE`: 16 on Linux; macOS has none.
  public static var unlimitedQueue: Constant {
    Constant(family: "FAN", name: "FAN_UNLIMITED_QUEUE", linux: 16, macos: nil)
  }
}

/// Flags of `eventfd2`.
public enum EFD {
  /// `EFD_CLOEXEC`: 524288 on Linux; macOS has none.
  public static var cloexec: Constant {
    Constant(family: "EFD", name: "EFD_CLOEXEC", linux: 524288, macos: nil)
  }

  /// `EFD_NONBLOCK`: 2048 on Linux; macOS has none.
  public static var nonblock: Constant {
    Constant(family: "EFD", name: "EFD_NONBLOCK", linux: 2048, macos: nil)
  }

  /// `EFD_SEMAPHORE`: 1 on Linux; macOS has none.
  public static var semaphore: Constant {
    Constant(family: "EFD", name: "EFD_SEMAPHORE", linux: 1, macos: nil)
  }
}

/// Flags of timer descriptors.
public enum TFD {
  /// `TFD_CLOEXEC`: 524288 on Linux; macOS has none.
  public static var cloexec: Constant {
    Constant(family: "TFD", name: "TFD_CLOEXEC", linux: 524288, macos: nil)
  }

  /// `TFD_IOC_SET_TICKS`: 1074287616 on Linux; macOS has none.
  public static var iocSetTicks: Constant {
    Constant(family: "TFD", name: "TFD_IOC_SET_TICKS", linux: 1074287616, macos: nil)
  }

  /// `TFD_NONBLOCK`: 2048 on Linux; macOS has none.
  public static var nonblock: Constant {
    Constant(family: "TFD", name: "TFD_NONBLOCK", linux: 2048, macos: nil)
  }

  /// `TFD_TIMER_ABSTIME`: 1 on Linux; macOS has none.
  public static var timerAbstime: Constant {
    Constant(family: "TFD", name: "TFD_TIMER_ABSTIME", linux: 1, macos: nil)
  }

  /// `TFD_TIMER_CANCEL_ON_SET`: 2 on Linux; macOS has none.
  public static var timerCancelOnSet: Constant {
    Constant(family: "TFD", name: "TFD_TIMER_CANCEL_ON_SET", linux: 2, macos: nil)
  }
}

/// Flags of `signalfd4`.
public enum SFD {
  /// `SFD_CLOEXEC`: 524288 on Linux; macOS has none.
  public static var cloexec: Constant {
    Constant(family: "SFD", name: "SFD_CLOEXEC", linux: 524288, macos: nil)
  }

  /// `SFD_NONBLOCK`: 2048 on Linux; macOS has none.
  public static var nonblock: Constant {
    Constant(family: "SFD", name: "SFD_NONBLOCK", linux: 2048, macos: nil)
  }
}

/// Actions and flags of a `kevent`.
public enum EV {
  /// Watch, or change how. `EV_ADD`: 1 on macOS; Linux has none.
  public static var add: Constant {
    Constant(family: "EV", name: "EV_ADD", linux: nil, macos: 1)
  }

  /// Watch no more. `EV_DELETE`: 2 on macOS; Linux has none.
  public static var delete: Constant {
    Constant(family: "EV", name: "EV_DELETE", linux: nil, macos: 2)
  }

  /// Report again. `EV_ENABLE`: 4 on macOS; Linux has none.
  public static var enable: Constant {
    Constant(family: "EV", name: "EV_ENABLE", linux: nil, macos: 4)
  }

  /// Don't report for now. `EV_DISABLE`: 8 on macOS; Linux has none.
  public static var disable: Constant {
    Constant(family: "EV", name: "EV_DISABLE", linux: nil, macos: 8)
  }

  /// Report once, then delete. `EV_ONESHOT`: 16 on macOS; Linux has none.
  public static var oneShot: Constant {
    Constant(family: "EV", name: "EV_ONESHOT", linux: nil, macos: 16)
  }

  /// Start over after each report: changes rather than states. `EV_CLEAR`: 32 on macOS; Linux has none.
  public static var clear: Constant {
    Constant(family: "EV", name: "EV_CLEAR", linux: nil, macos: 32)
  }

  /// Answer each change, and report no events. `EV_RECEIPT`: 64 on macOS; Linux has none.
  public static var receipt: Constant {
    Constant(family: "EV", name: "EV_RECEIPT", linux: nil, macos: 64)
  }

  /// Disable after each report. `EV_DISPATCH`: 128 on macOS; Linux has none.
  public static var dispatch: Constant {
    Constant(family: "EV", name: "EV_DISPATCH", linux: nil, macos: 128)
  }

  /// In an event: data holds an errno. `EV_ERROR`: 16384 on macOS; Linux has none.
  public static var error: Constant {
    Constant(family: "EV", name: "EV_ERROR", linux: nil, macos: 16384)
  }

  /// In an event: the other end is gone. `EV_EOF`: 32768 on macOS; Linux has none.
  public static var endOfFile: Constant {
    Constant(family: "EV", name: "EV_EOF", linux: nil, macos: 32768)
  }

  /// `EV_DISPATCH2`: 384 on macOS; Linux has none.
  public static var dispatch2: Constant {
    Constant(family: "EV", name: "EV_DISPATCH2", linux: nil, macos: 384)
  }

  /// `EV_FLAG0`: 4096 on macOS; Linux has none.
  public static var flag0: Constant {
    Constant(family: "EV", name: "EV_FLAG0", linux: nil, macos: 4096)
  }

  /// `EV_FLAG1`: 8192 on macOS; Linux has none.
  public static var flag1: Constant {
    Constant(family: "EV", name: "EV_FLAG1", linux: nil, macos: 8192)
  }

  /// `EV_OOBAND`: 8192 on macOS; Linux has none.
  public static var ooband: Constant {
    Constant(family: "EV", name: "EV_OOBAND", linux: nil, macos: 8192)
  }

  /// `EV_POLL`: 4096 on macOS; Linux has none.
  public static var poll: Constant {
    Constant(family: "EV", name: "EV_POLL", linux: nil, macos: 4096)
  }

  /// `EV_UDATA_SPECIFIC`: 256 on macOS; Linux has none.
  public static var udataSpecific: Constant {
    Constant(family: "EV", name: "EV_UDATA_SPECIFIC", linux: nil, macos: 256)
  }

  /// `EV_VANISHED`: 512 on macOS; Linux has none.
  public static var vanished: Constant {
    Constant(family: "EV", name: "EV_VANISHED", linux: nil, macos: 512)
  }
}

/// What a `kevent` watches.
public enum EVFILT {
  /// There is data to read, or a connection to accept. `EVFILT_READ`: -1 on macOS; Linux has none.
  public static var read: Constant {
    Constant(family: "EVFILT", name: "EVFILT_READ", linux: nil, macos: -1)
  }

  /// A write wouldn't wait. `EVFILT_WRITE`: -2 on macOS; Linux has none.
  public static var write: Constant {
    Constant(family: "EVFILT", name: "EVFILT_WRITE", linux: nil, macos: -2)
  }

  /// Asynchronous input and output. `EVFILT_AIO`: -3 on macOS; Linux has none.
  public static var aio: Constant {
    Constant(family: "EVFILT", name: "EVFILT_AIO", linux: nil, macos: -3)
  }

  /// Something happened to a file. `EVFILT_VNODE`: -4 on macOS; Linux has none.
  public static var file: Constant {
    Constant(family: "EVFILT", name: "EVFILT_VNODE", linux: nil, macos: -4)
  }

  /// Something happened to a process. `EVFILT_PROC`: -5 on macOS; Linux has none.
  public static var process: Constant {
    Constant(family: "EVFILT", name: "EVFILT_PROC", linux: nil, macos: -5)
  }

  /// A signal came. `EVFILT_SIGNAL`: -6 on macOS; Linux has none.
  public static var signal: Constant {
    Constant(family: "EVFILT", name: "EVFILT_SIGNAL", linux: nil, macos: -6)
  }

  /// A timer ran out. `EVFILT_TIMER`: -7 on macOS; Linux has none.
  public static var timer: Constant {
    Constant(family: "EVFILT", name: "EVFILT_TIMER", linux: nil, macos: -7)
  }

  /// A message came to a Mach port. `EVFILT_MACHPORT`: -8 on macOS; Linux has none.
  public static var machPort: Constant {
    Constant(family: "EVFILT", name: "EVFILT_MACHPORT", linux: nil, macos: -8)
  }

  /// Something was mounted or unmounted. `EVFILT_FS`: -9 on macOS; Linux has none.
  public static var fileSystem: Constant {
    Constant(family: "EVFILT", name: "EVFILT_FS", linux: nil, macos: -9)
  }

  /// The program triggered it. `EVFILT_USER`: -10 on macOS; Linux has none.
  public static var user: Constant {
    Constant(family: "EVFILT", name: "EVFILT_USER", linux: nil, macos: -10)
  }

  /// Urgent data has come. `EVFILT_EXCEPT`: -15 on macOS; Linux has none.
  public static var exception: Constant {
    Constant(family: "EVFILT", name: "EVFILT_EXCEPT", linux: nil, macos: -15)
  }

  /// `EVFILT_LIO`: -19 on macOS; Linux has none.
  public static var lio: Constant {
    Constant(family: "EVFILT", name: "EVFILT_LIO", linux: nil, macos: -19)
  }

  /// `EVFILT_VM`: -12 on macOS; Linux has none.
  public static var vm: Constant {
    Constant(family: "EVFILT", name: "EVFILT_VM", linux: nil, macos: -12)
  }
}

/// Filter flags of a `kevent`.
public enum NOTE {
  /// Set a user event off. `NOTE_TRIGGER`: 16777216 on macOS; Linux has none.
  public static var trigger: Constant {
    Constant(family: "NOTE", name: "NOTE_TRIGGER", linux: nil, macos: 16777216)
  }

  /// The file was removed. `NOTE_DELETE`: 1 on macOS; Linux has none.
  public static var delete: Constant {
    Constant(family: "NOTE", name: "NOTE_DELETE", linux: nil, macos: 1)
  }

  /// The file was written. `NOTE_WRITE`: 2 on macOS; Linux has none.
  public static var write: Constant {
    Constant(family: "NOTE", name: "NOTE_WRITE", linux: nil, macos: 2)
  }

  /// The file grew. `NOTE_EXTEND`: 4 on macOS; Linux has none.
  public static var extend: Constant {
    Constant(family: "NOTE", name: "NOTE_EXTEND", linux: nil, macos: 4)
  }

  /// The file's attributes changed. `NOTE_ATTRIB`: 8 on macOS; Linux has none.
  public static var attributes: Constant {
    Constant(family: "NOTE", name: "NOTE_ATTRIB", linux: nil, macos: 8)
  }

  /// The number of the file's names changed. `NOTE_LINK`: 16 on macOS; Linux has none.
  public static var link: Constant {
    Constant(family: "NOTE", name: "NOTE_LINK", linux: nil, macos: 16)
  }

  /// The file was renamed. `NOTE_RENAME`: 32 on macOS; Linux has none.
  public static var rename: Constant {
    Constant(family: "NOTE", name: "NOTE_RENAME", linux: nil, macos: 32)
  }

  /// Access to the file was taken away. `NOTE_REVOKE`: 64 on macOS; Linux has none.
  public static var revoke: Constant {
    Constant(family: "NOTE", name: "NOTE_REVOKE", linux: nil, macos: 64)
  }

  /// The process ended. `NOTE_EXIT`: 2147483648 on macOS; Linux has none.
  public static var exit: Constant {
    Constant(family: "NOTE", name: "NOTE_EXIT", linux: nil, macos: 2147483648)
  }

  /// The process made a child. `NOTE_FORK`: 1073741824 on macOS; Linux has none.
  public static var fork: Constant {
    Constant(family: "NOTE", name: "NOTE_FORK", linux: nil, macos: 1073741824)
  }

  /// The process runs another program. `NOTE_EXEC`: 536870912 on macOS; Linux has none.
  public static var exec: Constant {
    Constant(family: "NOTE", name: "NOTE_EXEC", linux: nil, macos: 536870912)
  }

  /// A timer's data is in seconds. `NOTE_SECONDS`: 1 on macOS; Linux has none.
  public static var seconds: Constant {
    Constant(family: "NOTE", name: "NOTE_SECONDS", linux: nil, macos: 1)
  }

  /// A timer's data is in microseconds. `NOTE_USECONDS`: 2 on macOS; Linux has none.
  public static var microseconds: Constant {
    Constant(family: "NOTE", name: "NOTE_USECONDS", linux: nil, macos: 2)
  }

  /// A timer's data is in nanoseconds. `NOTE_NSECONDS`: 4 on macOS; Linux has none.
  public static var nanoseconds: Constant {
    Constant(family: "NOTE", name: "NOTE_NSECONDS", linux: nil, macos: 4)
  }

  /// A timer's data is a time of day. `NOTE_ABSOLUTE`: 8 on macOS; Linux has none.
  public static var absolute: Constant {
    Constant(family: "NOTE", name: "NOTE_ABSOLUTE", linux: nil, macos: 8)
  }

  /// data holds the bytes that must be there. `NOTE_LOWAT`: 1 on macOS; Linux has none.
  public static var lowWater: Constant {
    Constant(family: "NOTE", name: "NOTE_LOWAT", linux: nil, macos: 1)
  }

  /// `NOTE_BACKGROUND`: 64 on macOS; Linux has none.
  public static var background: Constant {
    Constant(family: "NOTE", name: "NOTE_BACKGROUND", linux: nil, macos: 64)
  }

  /// `NOTE_CHILD`: 4 on macOS; Linux has none.
  public static var child: Constant {
    Constant(family: "NOTE", name: "NOTE_CHILD", linux: nil, macos: 4)
  }

  /// `NOTE_CRITICAL`: 32 on macOS; Linux has none.
  public static var critical: Constant {
    Constant(family: "NOTE", name: "NOTE_CRITICAL", linux: nil, macos: 32)
  }

  /// `NOTE_EXITSTATUS`: 67108864 on macOS; Linux has none.
  public static var exitstatus: Constant {
    Constant(family: "NOTE", name: "NOTE_EXITSTATUS", linux: nil, macos: 67108864)
  }

  /// `NOTE_EXIT_CSERROR`: 262144 on macOS; Linux has none.
  public static var exitCserror: Constant {
    Constant(family: "NOTE", name: "NOTE_EXIT_CSERROR", linux: nil, macos: 262144)
  }

  /// `NOTE_EXIT_DECRYPTFAIL`: 65536 on macOS; Linux has none.
  public static var exitDecryptfail: Constant {
    Constant(family: "NOTE", name: "NOTE_EXIT_DECRYPTFAIL", linux: nil, macos: 65536)
  }

  /// `NOTE_EXIT_DETAIL`: 33554432 on macOS; Linux has none.
  public static var exitDetail: Constant {
    Constant(family: "NOTE", name: "NOTE_EXIT_DETAIL", linux: nil, macos: 33554432)
  }

  /// `NOTE_EXIT_DETAIL_MASK`: 458752 on macOS; Linux has none.
  public static var exitDetailMask: Constant {
    Constant(family: "NOTE", name: "NOTE_EXIT_DETAIL_MASK", linux: nil, macos: 458752)
  }

  /// `NOTE_EXIT_MEMORY`: 131072 on macOS; Linux has none.
  public static var exitMemory: Constant {
    Constant(family: "NOTE", name: "NOTE_EXIT_MEMORY", linux: nil, macos: 131072)
  }

  /// `NOTE_EXIT_REPARENTED`: 524288 on macOS; Linux has none.
  public static var exitReparented: Constant {
    Constant(family: "NOTE", name: "NOTE_EXIT_REPARENTED", linux: nil, macos: 524288)
  }

  /// `NOTE_FFAND`: 1073741824 on macOS; Linux has none.
  public static var ffand: Constant {
    Constant(family: "NOTE", name: "NOTE_FFAND", linux: nil, macos: 1073741824)
  }

  /// `NOTE_FFCOPY`: 3221225472 on macOS; Linux has none.
  public static var ffcopy: Constant {
    Constant(family: "NOTE", name: "NOTE_FFCOPY", linux: nil, macos: 3221225472)
  }

  /// `NOTE_FFCTRLMASK`: 3221225472 on macOS; Linux has none.
  public static var ffctrlmask: Constant {
    Constant(family: "NOTE", name: "NOTE_FFCTRLMASK", linux: nil, macos: 3221225472)
  }

  /// `NOTE_FFLAGSMASK`: 16777215 on macOS; Linux has none.
  public static var fflagsmask: Constant {
    Constant(family: "NOTE", name: "NOTE_FFLAGSMASK", linux: nil, macos: 16777215)
  }

  /// `NOTE_FFNOP`: 0 on macOS; Linux has none.
  public static var ffnop: Constant {
    Constant(family: "NOTE", name: "NOTE_FFNOP", linux: nil, macos: 0)
  }

  /// `NOTE_FFOR`: 2147483648 on macOS; Linux has none.
  public static var ffor: Constant {
    Constant(family: "NOTE", name: "NOTE_FFOR", linux: nil, macos: 2147483648)
  }

  /// `NOTE_FUNLOCK`: 256 on macOS; Linux has none.
  public static var funlock: Constant {
    Constant(family: "NOTE", name: "NOTE_FUNLOCK", linux: nil, macos: 256)
  }

  /// `NOTE_LEASE_DOWNGRADE`: 512 on macOS; Linux has none.
  public static var leaseDowngrade: Constant {
    Constant(family: "NOTE", name: "NOTE_LEASE_DOWNGRADE", linux: nil, macos: 512)
  }

  /// `NOTE_LEASE_RELEASE`: 1024 on macOS; Linux has none.
  public static var leaseRelease: Constant {
    Constant(family: "NOTE", name: "NOTE_LEASE_RELEASE", linux: nil, macos: 1024)
  }

  /// `NOTE_LEEWAY`: 16 on macOS; Linux has none.
  public static var leeway: Constant {
    Constant(family: "NOTE", name: "NOTE_LEEWAY", linux: nil, macos: 16)
  }

  /// `NOTE_MACHTIME`: 256 on macOS; Linux has none.
  public static var machtime: Constant {
    Constant(family: "NOTE", name: "NOTE_MACHTIME", linux: nil, macos: 256)
  }

  /// `NOTE_MACH_CONTINUOUS_TIME`: 128 on macOS; Linux has none.
  public static var machContinuousTime: Constant {
    Constant(family: "NOTE", name: "NOTE_MACH_CONTINUOUS_TIME", linux: nil, macos: 128)
  }

  /// `NOTE_NONE`: 128 on macOS; Linux has none.
  public static var none: Constant {
    Constant(family: "NOTE", name: "NOTE_NONE", linux: nil, macos: 128)
  }

  /// `NOTE_OOB`: 2 on macOS; Linux has none.
  public static var oob: Constant {
    Constant(family: "NOTE", name: "NOTE_OOB", linux: nil, macos: 2)
  }

  /// `NOTE_PCTRLMASK`: -1048576 on macOS; Linux has none.
  public static var pctrlmask: Constant {
    Constant(family: "NOTE", name: "NOTE_PCTRLMASK", linux: nil, macos: -1048576)
  }

  /// `NOTE_PDATAMASK`: 1048575 on macOS; Linux has none.
  public static var pdatamask: Constant {
    Constant(family: "NOTE", name: "NOTE_PDATAMASK", linux: nil, macos: 1048575)
  }

  /// `NOTE_REAP`: 268435456 on macOS; Linux has none.
  public static var reap: Constant {
    Constant(family: "NOTE", name: "NOTE_REAP", linux: nil, macos: 268435456)
  }

  /// `NOTE_SIGNAL`: 134217728 on macOS; Linux has none.
  public static var signal: Constant {
    Constant(family: "NOTE", name: "NOTE_SIGNAL", linux: nil, macos: 134217728)
  }

  /// `NOTE_TRACK`: 1 on macOS; Linux has none.
  public static var track: Constant {
    Constant(family: "NOTE", name: "NOTE_TRACK", linux: nil, macos: 1)
  }

  /// `NOTE_TRACKERR`: 2 on macOS; Linux has none.
  public static var trackerr: Constant {
    Constant(family: "NOTE", name: "NOTE_TRACKERR", linux: nil, macos: 2)
  }

  /// `NOTE_VM_ERROR`: 268435456 on macOS; Linux has none.
  public static var vmError: Constant {
    Constant(family: "NOTE", name: "NOTE_VM_ERROR", linux: nil, macos: 268435456)
  }

  /// `NOTE_VM_PRESSURE`: 2147483648 on macOS; Linux has none.
  public static var vmPressure: Constant {
    Constant(family: "NOTE", name: "NOTE_VM_PRESSURE", linux: nil, macos: 2147483648)
  }

  /// `NOTE_VM_PRESSURE_SUDDEN_TERMINATE`: 536870912 on macOS; Linux has none.
  public static var vmPressureSuddenTerminate: Constant {
    Constant(family: "NOTE", name: "NOTE_VM_PRESSURE_SUDDEN_TERMINATE", linux: nil, macos: 536870912)
  }

  /// `NOTE_VM_PRESSURE_TERMINATE`: 1073741824 on macOS; Linux has none.
  public static var vmPressureTerminate: Constant {
    Constant(family: "NOTE", name: "NOTE_VM_PRESSURE_TERMINATE", linux: nil, macos: 1073741824)
  }
}

/// Flags of `kevent64` and `kevent_qos`.
public enum KEVENT_FLAG {
  /// `KEVENT_FLAG_ERROR_EVENTS`: 2 on macOS; Linux has none.
  public static var errorEvents: Constant {
    Constant(family: "KEVENT_FLAG", name: "KEVENT_FLAG_ERROR_EVENTS", linux: nil, macos: 2)
  }

  /// `KEVENT_FLAG_IMMEDIATE`: 1 on macOS; Linux has none.
  public static var immediate: Constant {
    Constant(family: "KEVENT_FLAG", name: "KEVENT_FLAG_IMMEDIATE", linux: nil, macos: 1)
  }

  /// `KEVENT_FLAG_NONE`: 0 on macOS; Linux has none.
  public static var none: Constant {
    Constant(family: "KEVENT_FLAG", name: "KEVENT_FLAG_NONE", linux: nil, macos: 0)
  }
}

/// Clocks of `clock_gettime`.
public enum CLOCK {
  /// Time since 1970; may be set. `CLOCK_REALTIME`: 0 on both systems.
  public static var realTime: Constant {
    Constant(family: "CLOCK", name: "CLOCK_REALTIME", linux: 0, macos: 0)
  }

  /// Time since some start; never set, stands still in sleep on Linux. `CLOCK_MONOTONIC`: 1 on Linux, 6 on macOS.
  public static var monotonic: Constant {
    Constant(family: "CLOCK", name: "CLOCK_MONOTONIC", linux: 1, macos: 6)
  }

  /// Processor time of the process. `CLOCK_PROCESS_CPUTIME_ID`: 2 on Linux, 12 on macOS.
  public static var processTime: Constant {
    Constant(family: "CLOCK", name: "CLOCK_PROCESS_CPUTIME_ID", linux: 2, macos: 12)
  }

  /// Processor time of the thread. `CLOCK_THREAD_CPUTIME_ID`: 3 on Linux, 16 on macOS.
  public static var threadTime: Constant {
    Constant(family: "CLOCK", name: "CLOCK_THREAD_CPUTIME_ID", linux: 3, macos: 16)
  }

  /// Time since some start, without correction. `CLOCK_MONOTONIC_RAW`: 4 on both systems.
  public static var monotonicRaw: Constant {
    Constant(family: "CLOCK", name: "CLOCK_MONOTONIC_RAW", linux: 4, macos: 4)
  }

  /// Time since 1970, cheaper and less exact. `CLOCK_REALTIME_COARSE`: 5 on Linux; macOS has none.
  public static var realTimeCoarse: Constant {
    Constant(family: "CLOCK", name: "CLOCK_REALTIME_COARSE", linux: 5, macos: nil)
  }

  /// Time since some start, cheaper and less exact. `CLOCK_MONOTONIC_COARSE`: 6 on Linux; macOS has none.
  public static var monotonicCoarse: Constant {
    Constant(family: "CLOCK", name: "CLOCK_MONOTONIC_COARSE", linux: 6, macos: nil)
  }

  /// Time since the start of the machine, sleep included. `CLOCK_BOOTTIME`: 7 on Linux; macOS has none.
  public static var bootTime: Constant {
    Constant(family: "CLOCK", name: "CLOCK_BOOTTIME", linux: 7, macos: nil)
  }

  /// International atomic time. `CLOCK_TAI`: 11 on Linux; macOS has none.
  public static var atomicTime: Constant {
    Constant(family: "CLOCK", name: "CLOCK_TAI", linux: 11, macos: nil)
  }

  /// Time that the machine was awake, without correction. `CLOCK_UPTIME_RAW`: 8 on macOS; Linux has none.
  public static var uptimeRaw: Constant {
    Constant(family: "CLOCK", name: "CLOCK_UPTIME_RAW", linux: nil, macos: 8)
  }

  /// `CLOCK_BOOTTIME_ALARM`: 9 on Linux; macOS has none.
  public static var boottimeAlarm: Constant {
    Constant(family: "CLOCK", name: "CLOCK_BOOTTIME_ALARM", linux: 9, macos: nil)
  }

  /// `CLOCK_MONOTONIC_RAW_APPROX`: 5 on macOS; Linux has none.
  public static var monotonicRawApprox: Constant {
    Constant(family: "CLOCK", name: "CLOCK_MONOTONIC_RAW_APPROX", linux: nil, macos: 5)
  }

  /// `CLOCK_REALTIME_ALARM`: 8 on Linux; macOS has none.
  public static var realtimeAlarm: Constant {
    Constant(family: "CLOCK", name: "CLOCK_REALTIME_ALARM", linux: 8, macos: nil)
  }

  /// `CLOCK_SGI_CYCLE`: 10 on Linux; macOS has none.
  public static var sgiCycle: Constant {
    Constant(family: "CLOCK", name: "CLOCK_SGI_CYCLE", linux: 10, macos: nil)
  }

  /// `CLOCK_UPTIME_RAW_APPROX`: 9 on macOS; Linux has none.
  public static var uptimeRawApprox: Constant {
    Constant(family: "CLOCK", name: "CLOCK_UPTIME_RAW_APPROX", linux: nil, macos: 9)
  }
}

/// Flags of timers.
public enum TIMER {
  /// `TIMER_ABSTIME`: 1 on Linux; macOS has none.
  public static var abstime: Constant {
    Constant(family: "TIMER", name: "TIMER_ABSTIME", linux: 1, macos: nil)
  }
}

/// Interval timers.
public enum ITIMER {
  /// `ITIMER_PROF`: 2 on both systems.
  public static var prof: Constant {
    Constant(family: "ITIMER", name: "ITIMER_PROF", linux: 2, macos: 2)
  }

  /// `ITIMER_REAL`: 0 on both systems.
  public static var real: Constant {
    Constant(family: "ITIMER", name: "ITIMER_REAL", linux: 0, macos: 0)
  }

  /// `ITIMER_VIRTUAL`: 1 on both systems.
  public static var virtual: Constant {
    Constant(family: "ITIMER", name: "ITIMER_VIRTUAL", linux: 1, macos: 1)
  }
}

/// Flags of `getrandom`.
public enum GRND {
  /// Fail with EAGAIN rather than wait for randomness. `GRND_NONBLOCK`: 1 on Linux; macOS has none.
  public static var nonBlock: Constant {
    Constant(family: "GRND", name: "GRND_NONBLOCK", linux: 1, macos: nil)
  }

  /// Draw from the random source. `GRND_RANDOM`: 2 on Linux; macOS has none.
  public static var random: Constant {
    Constant(family: "GRND", name: "GRND_RANDOM", linux: 2, macos: nil)
  }

  /// `GRND_INSECURE`: 4 on Linux; macOS has none.
  public static var insecure: Constant {
    Constant(family: "GRND", name: "GRND_INSECURE", linux: 4, macos: nil)
  }
}

/// Limits of what a process may use.
public enum RLIMIT {
  /// `RLIM64_INFINITY`: -1 on Linux; macOS has none.
  public static var rlim64Infinity: Constant {
    Constant(family: "RLIMIT", name: "RLIM64_INFINITY", linux: -1, macos: nil)
  }

  /// `RLIMIT_AS`: 9 on Linux, 5 on macOS.
  public static var rlimitAs: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_AS", linux: 9, macos: 5)
  }

  /// `RLIMIT_CORE`: 4 on both systems.
  public static var rlimitCore: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_CORE", linux: 4, macos: 4)
  }

  /// `RLIMIT_CPU`: 0 on both systems.
  public static var rlimitCpu: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_CPU", linux: 0, macos: 0)
  }

  /// `RLIMIT_CPU_USAGE_MONITOR`: 2 on macOS; Linux has none.
  public static var rlimitCpuUsageMonitor: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_CPU_USAGE_MONITOR", linux: nil, macos: 2)
  }

  /// `RLIMIT_DATA`: 2 on both systems.
  public static var rlimitData: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_DATA", linux: 2, macos: 2)
  }

  /// `RLIMIT_FOOTPRINT_INTERVAL`: 4 on macOS; Linux has none.
  public static var rlimitFootprintInterval: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_FOOTPRINT_INTERVAL", linux: nil, macos: 4)
  }

  /// `RLIMIT_FSIZE`: 1 on both systems.
  public static var rlimitFsize: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_FSIZE", linux: 1, macos: 1)
  }

  /// `RLIMIT_LOCKS`: 10 on Linux; macOS has none.
  public static var rlimitLocks: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_LOCKS", linux: 10, macos: nil)
  }

  /// `RLIMIT_MEMLOCK`: 8 on Linux, 6 on macOS.
  public static var rlimitMemlock: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_MEMLOCK", linux: 8, macos: 6)
  }

  /// `RLIMIT_MSGQUEUE`: 12 on Linux; macOS has none.
  public static var rlimitMsgqueue: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_MSGQUEUE", linux: 12, macos: nil)
  }

  /// `RLIMIT_NICE`: 13 on Linux; macOS has none.
  public static var rlimitNice: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_NICE", linux: 13, macos: nil)
  }

  /// `RLIMIT_NLIMITS`: 16 on Linux; macOS has none.
  public static var rlimitNlimits: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_NLIMITS", linux: 16, macos: nil)
  }

  /// `RLIMIT_NOFILE`: 7 on Linux, 8 on macOS.
  public static var rlimitNofile: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_NOFILE", linux: 7, macos: 8)
  }

  /// `RLIMIT_NPROC`: 6 on Linux, 7 on macOS.
  public static var rlimitNproc: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_NPROC", linux: 6, macos: 7)
  }

  /// `RLIMIT_OFILE`: 7 on Linux; macOS has none.
  public static var rlimitOfile: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_OFILE", linux: 7, macos: nil)
  }

  /// `RLIMIT_RSS`: 5 on both systems.
  public static var rlimitRss: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_RSS", linux: 5, macos: 5)
  }

  /// `RLIMIT_RTPRIO`: 14 on Linux; macOS has none.
  public static var rlimitRtprio: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_RTPRIO", linux: 14, macos: nil)
  }

  /// `RLIMIT_RTTIME`: 15 on Linux; macOS has none.
  public static var rlimitRttime: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_RTTIME", linux: 15, macos: nil)
  }

  /// `RLIMIT_SIGPENDING`: 11 on Linux; macOS has none.
  public static var rlimitSigpending: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_SIGPENDING", linux: 11, macos: nil)
  }

  /// `RLIMIT_STACK`: 3 on both systems.
  public static var rlimitStack: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_STACK", linux: 3, macos: 3)
  }

  /// `RLIMIT_THREAD_CPULIMITS`: 3 on macOS; Linux has none.
  public static var rlimitThreadCpulimits: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_THREAD_CPULIMITS", linux: nil, macos: 3)
  }

  /// `RLIMIT_WAKEUPS_MONITOR`: 1 on macOS; Linux has none.
  public static var rlimitWakeupsMonitor: Constant {
    Constant(family: "RLIMIT", name: "RLIMIT_WAKEUPS_MONITOR", linux: nil, macos: 1)
  }

  /// `RLIM_INFINITY`: -1 on Linux, 9223372036854775807 on macOS.
  public static var rlimInfinity: Constant {
    Constant(family: "RLIMIT", name: "RLIM_INFINITY", linux: -1, macos: 9223372036854775807)
  }

  /// `RLIM_NLIMITS`: 16 on Linux, 9 on macOS.
  public static var rlimNlimits: Constant {
    Constant(family: "RLIMIT", name: "RLIM_NLIMITS", linux: 16, macos: 9)
  }
}

/// Whose use `getrusage` tells.
public enum RUSAGE {
  /// `RUSAGE_CHILDREN`: -1 on both systems.
  public static var children: Constant {
    Constant(family: "RUSAGE", name: "RUSAGE_CHILDREN", linux: -1, macos: -1)
  }

  /// `RUSAGE_SELF`: 0 on both systems.
  public static var self_: Constant {
    Constant(family: "RUSAGE", name: "RUSAGE_SELF", linux: 0, macos: 0)
  }

  /// `RUSAGE_THREAD`: 1 on Linux; macOS has none.
  public static var thread: Constant {
    Constant(family: "RUSAGE", name: "RUSAGE_THREAD", linux: 1, macos: nil)
  }
}

/// Whose priority, and its range.
public enum PRIO {
  /// `PRIO_DARWIN_BG`: 4096 on macOS; Linux has none.
  public static var darwinBg: Constant {
    Constant(family: "PRIO", name: "PRIO_DARWIN_BG", linux: nil, macos: 4096)
  }

  /// `PRIO_DARWIN_NONUI`: 4097 on macOS; Linux has none.
  public static var darwinNonui: Constant {
    Constant(family: "PRIO", name: "PRIO_DARWIN_NONUI", linux: nil, macos: 4097)
  }

  /// `PRIO_DARWIN_PROCESS`: 4 on macOS; Linux has none.
  public static var darwinProcess: Constant {
    Constant(family: "PRIO", name: "PRIO_DARWIN_PROCESS", linux: nil, macos: 4)
  }

  /// `PRIO_DARWIN_THREAD`: 3 on macOS; Linux has none.
  public static var darwinThread: Constant {
    Constant(family: "PRIO", name: "PRIO_DARWIN_THREAD", linux: nil, macos: 3)
  }

  /// `PRIO_MAX`: 20 on both systems.
  public static var max: Constant {
    Constant(family: "PRIO", name: "PRIO_MAX", linux: 20, macos: 20)
  }

  /// `PRIO_MIN`: -20 on both systems.
  public static var min: Constant {
    Constant(family: "PRIO", name: "PRIO_MIN", linux: -20, macos: -20)
  }

  /// `PRIO_PGRP`: 1 on both systems.
  public static var pgrp: Constant {
    Constant(family: "PRIO", name: "PRIO_PGRP", linux: 1, macos: 1)
  }

  /// `PRIO_PROCESS`: 0 on both systems.
  public static var process: Constant {
    Constant(family: "PRIO", name: "PRIO_PROCESS", linux: 0, macos: 0)
  }

  /// `PRIO_USER`: 2 on both systems.
  public static var user: Constant {
    Constant(family: "PRIO", name: "PRIO_USER", linux: 2, macos: 2)
  }
}

/// Scheduling policies and flags.
public enum SCHED {
  /// `SCHED_ATTR_SIZE_VER0`: 48 on Linux; macOS has none.
  public static var attrSizeVer0: Constant {
    Constant(family: "SCHED", name: "SCHED_ATTR_SIZE_VER0", linux: 48, macos: nil)
  }

  /// `SCHED_ATTR_SIZE_VER1`: 56 on Linux; macOS has none.
  public static var attrSizeVer1: Constant {
    Constant(family: "SCHED", name: "SCHED_ATTR_SIZE_VER1", linux: 56, macos: nil)
  }

  /// `SCHED_BATCH`: 3 on Linux; macOS has none.
  public static var batch: Constant {
    Constant(family: "SCHED", name: "SCHED_BATCH", linux: 3, macos: nil)
  }

  /// `SCHED_DEADLINE`: 6 on Linux; macOS has none.
  public static var deadline: Constant {
    Constant(family: "SCHED", name: "SCHED_DEADLINE", linux: 6, macos: nil)
  }

  /// `SCHED_FIFO`: 1 on Linux; macOS has none.
  public static var fifo: Constant {
    Constant(family: "SCHED", name: "SCHED_FIFO", linux: 1, macos: nil)
  }

  /// `SCHED_FLAG_ALL`: 127 on Linux; macOS has none.
  public static var flagAll: Constant {
    Constant(family: "SCHED", name: "SCHED_FLAG_ALL", linux: 127, macos: nil)
  }

  /// `SCHED_FLAG_DL_OVERRUN`: 4 on Linux; macOS has none.
  public static var flagDlOverrun: Constant {
    Constant(family: "SCHED", name: "SCHED_FLAG_DL_OVERRUN", linux: 4, macos: nil)
  }

  /// `SCHED_FLAG_KEEP_ALL`: 24 on Linux; macOS has none.
  public static var flagKeepAll: Constant {
    Constant(family: "SCHED", name: "SCHED_FLAG_KEEP_ALL", linux: 24, macos: nil)
  }

  /// `SCHED_FLAG_KEEP_PARAMS`: 16 on Linux; macOS has none.
  public static var flagKeepParams: Constant {
    Constant(family: "SCHED", name: "SCHED_FLAG_KEEP_PARAMS", linux: 16, macos: nil)
  }

  /// `SCHED_FLAG_KEEP_POLICY`: 8 on Linux; macOS has none.
  public static var flagKeepPolicy: Constant {
    Constant(family: "SCHED", name: "SCHED_FLAG_KEEP_POLICY", linux: 8, macos: nil)
  }

  /// `SCHED_FLAG_RECLAIM`: 2 on Linux; macOS has none.
  public static var flagReclaim: Constant {
    Constant(family: "SCHED", name: "SCHED_FLAG_RECLAIM", linux: 2, macos: nil)
  }

  /// `SCHED_FLAG_RESET_ON_FORK`: 1 on Linux; macOS has none.
  public static var flagResetOnFork: Constant {
    Constant(family: "SCHED", name: "SCHED_FLAG_RESET_ON_FORK", linux: 1, macos: nil)
  }

  /// `SCHED_FLAG_UTIL_CLAMP`: 96 on Linux; macOS has none.
  public static var flagUtilClamp: Constant {
    Constant(family: "SCHED", name: "SCHED_FLAG_UTIL_CLAMP", linux: 96, macos: nil)
  }

  /// `SCHED_FLAG_UTIL_CLAMP_MIN`: 32 on Linux; macOS has none.
  public static var flagUtilClampMin: Constant {
    Constant(family: "SCHED", name: "SCHED_FLAG_UTIL_CLAMP_MIN", linux: 32, macos: nil)
  }

  /// `SCHED_IDLE`: 5 on Linux; macOS has none.
  public static var idle: Constant {
    Constant(family: "SCHED", name: "SCHED_IDLE", linux: 5, macos: nil)
  }

  /// `SCHED_ISO`: 4 on Linux; macOS has none.
  public static var iso: Constant {
    Constant(family: "SCHED", name: "SCHED_ISO", linux: 4, macos: nil)
  }

  /// `SCHED_NORMAL`: 0 on Linux; macOS has none.
  public static var normal: Constant {
    Constant(family: "SCHED", name: "SCHED_NORMAL", linux: 0, macos: nil)
  }

  /// `SCHED_OTHER`: 0 on Linux; macOS has none.
  public static var other: Constant {
    Constant(family: "SCHED", name: "SCHED_OTHER", linux: 0, macos: nil)
  }

  /// `SCHED_RESET_ON_FORK`: 1073741824 on Linux; macOS has none.
  public static var resetOnFork: Constant {
    Constant(family: "SCHED", name: "SCHED_RESET_ON_FORK", linux: 1073741824, macos: nil)
  }

  /// `SCHED_RR`: 2 on Linux; macOS has none.
  public static var rr: Constant {
    Constant(family: "SCHED", name: "SCHED_RR", linux: 2, macos: nil)
  }
}

/// Operations and flags of `futex`.
public enum FUTEX {
  /// `FUTEX_BITSET_MATCH_ANY`: 4294967295 on Linux; macOS has none.
  public static var bitsetMatchAny: Constant {
    Constant(family: "FUTEX", name: "FUTEX_BITSET_MATCH_ANY", linux: 4294967295, macos: nil)
  }

  /// `FUTEX_CLOCK_REALTIME`: 256 on Linux; macOS has none.
  public static var clockRealtime: Constant {
    Constant(family: "FUTEX", name: "FUTEX_CLOCK_REALTIME", linux: 256, macos: nil)
  }

  /// `FUTEX_CMD_MASK`: -385 on Linux; macOS has none.
  public static var cmdMask: Constant {
    Constant(family: "FUTEX", name: "FUTEX_CMD_MASK", linux: -385, macos: nil)
  }

  /// `FUTEX_CMP_REQUEUE`: 4 on Linux; macOS has none.
  public static var cmpRequeue: Constant {
    Constant(family: "FUTEX", name: "FUTEX_CMP_REQUEUE", linux: 4, macos: nil)
  }

  /// `FUTEX_CMP_REQUEUE_PI`: 12 on Linux; macOS has none.
  public static var cmpRequeuePi: Constant {
    Constant(family: "FUTEX", name: "FUTEX_CMP_REQUEUE_PI", linux: 12, macos: nil)
  }

  /// `FUTEX_CMP_REQUEUE_PI_PRIVATE`: 140 on Linux; macOS has none.
  public static var cmpRequeuePiPrivate: Constant {
    Constant(family: "FUTEX", name: "FUTEX_CMP_REQUEUE_PI_PRIVATE", linux: 140, macos: nil)
  }

  /// `FUTEX_CMP_REQUEUE_PRIVATE`: 132 on Linux; macOS has none.
  public static var cmpRequeuePrivate: Constant {
    Constant(family: "FUTEX", name: "FUTEX_CMP_REQUEUE_PRIVATE", linux: 132, macos: nil)
  }

  /// `FUTEX_FD`: 2 on Linux; macOS has none.
  public static var fd: Constant {
    Constant(family: "FUTEX", name: "FUTEX_FD", linux: 2, macos: nil)
  }

  /// `FUTEX_LOCK_PI`: 6 on Linux; macOS has none.
  public static var lockPi: Constant {
    Constant(family: "FUTEX", name: "FUTEX_LOCK_PI", linux: 6, macos: nil)
  }

  /// `FUTEX_LOCK_PI2`: 13 on Linux; macOS has none.
  public static var lockPi2: Constant {
    Constant(family: "FUTEX", name: "FUTEX_LOCK_PI2", linux: 13, macos: nil)
  }

  /// `FUTEX_LOCK_PI2_PRIVATE`: 141 on Linux; macOS has none.
  public static var lockPi2Private: Constant {
    Constant(family: "FUTEX", name: "FUTEX_LOCK_PI2_PRIVATE", linux: 141, macos: nil)
  }

  /// `FUTEX_LOCK_PI_PRIVATE`: 134 on Linux; macOS has none.
  public static var lockPiPrivate: Constant {
    Constant(family: "FUTEX", name: "FUTEX_LOCK_PI_PRIVATE", linux: 134, macos: nil)
  }

  /// `FUTEX_OP_ADD`: 1 on Linux; macOS has none.
  public static var opAdd: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OP_ADD", linux: 1, macos: nil)
  }

  /// `FUTEX_OP_ANDN`: 3 on Linux; macOS has none.
  public static var opAndn: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OP_ANDN", linux: 3, macos: nil)
  }

  /// `FUTEX_OP_CMP_EQ`: 0 on Linux; macOS has none.
  public static var opCmpEq: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OP_CMP_EQ", linux: 0, macos: nil)
  }

  /// `FUTEX_OP_CMP_GE`: 5 on Linux; macOS has none.
  public static var opCmpGe: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OP_CMP_GE", linux: 5, macos: nil)
  }

  /// `FUTEX_OP_CMP_GT`: 4 on Linux; macOS has none.
  public static var opCmpGt: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OP_CMP_GT", linux: 4, macos: nil)
  }

  /// `FUTEX_OP_CMP_LE`: 3 on Linux; macOS has none.
  public static var opCmpLe: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OP_CMP_LE", linux: 3, macos: nil)
  }

  /// `FUTEX_OP_CMP_LT`: 2 on Linux; macOS has none.
  public static var opCmpLt: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OP_CMP_LT", linux: 2, macos: nil)
  }

  /// `FUTEX_OP_CMP_NE`: 1 on Linux; macOS has none.
  public static var opCmpNe: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OP_CMP_NE", linux: 1, macos: nil)
  }

  /// `FUTEX_OP_OPARG_SHIFT`: 8 on Linux; macOS has none.
  public static var opOpargShift: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OP_OPARG_SHIFT", linux: 8, macos: nil)
  }

  /// `FUTEX_OP_OR`: 2 on Linux; macOS has none.
  public static var opOr: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OP_OR", linux: 2, macos: nil)
  }

  /// `FUTEX_OP_SET`: 0 on Linux; macOS has none.
  public static var opSet: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OP_SET", linux: 0, macos: nil)
  }

  /// `FUTEX_OP_XOR`: 4 on Linux; macOS has none.
  public static var opXor: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OP_XOR", linux: 4, macos: nil)
  }

  /// `FUTEX_OWNER_DIED`: 1073741824 on Linux; macOS has none.
  public static var ownerDied: Constant {
    Constant(family: "FUTEX", name: "FUTEX_OWNER_DIED", linux: 1073741824, macos: nil)
  }

  /// `FUTEX_PRIVATE_FLAG`: 128 on Linux; macOS has none.
  public static var privateFlag: Constant {
    Constant(family: "FUTEX", name: "FUTEX_PRIVATE_FLAG", linux: 128, macos: nil)
  }

  /// `FUTEX_REQUEUE`: 3 on Linux; macOS has none.
  public static var requeue: Constant {
    Constant(family: "FUTEX", name: "FUTEX_REQUEUE", linux: 3, macos: nil)
  }

  /// `FUTEX_REQUEUE_PRIVATE`: 131 on Linux; macOS has none.
  public static var requeuePrivate: Constant {
    Constant(family: "FUTEX", name: "FUTEX_REQUEUE_PRIVATE", linux: 131, macos: nil)
  }

  /// `FUTEX_TID_MASK`: 1073741823 on Linux; macOS has none.
  public static var tidMask: Constant {
    Constant(family: "FUTEX", name: "FUTEX_TID_MASK", linux: 1073741823, macos: nil)
  }

  /// `FUTEX_TRYLOCK_PI`: 8 on Linux; macOS has none.
  public static var trylockPi: Constant {
    Constant(family: "FUTEX", name: "FUTEX_TRYLOCK_PI", linux: 8, macos: nil)
  }

  /// `FUTEX_TRYLOCK_PI_PRIVATE`: 136 on Linux; macOS has none.
  public static var trylockPiPrivate: Constant {
    Constant(family: "FUTEX", name: "FUTEX_TRYLOCK_PI_PRIVATE", linux: 136, macos: nil)
  }

  /// `FUTEX_UNLOCK_PI`: 7 on Linux; macOS has none.
  public static var unlockPi: Constant {
    Constant(family: "FUTEX", name: "FUTEX_UNLOCK_PI", linux: 7, macos: nil)
  }

  /// `FUTEX_UNLOCK_PI_PRIVATE`: 135 on Linux; macOS has none.
  public static var unlockPiPrivate: Constant {
    Constant(family: "FUTEX", name: "FUTEX_UNLOCK_PI_PRIVATE", linux: 135, macos: nil)
  }

  /// `FUTEX_WAIT`: 0 on Linux; macOS has none.
  public static var wait: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAIT", linux: 0, macos: nil)
  }

  /// `FUTEX_WAITERS`: 2147483648 on Linux; macOS has none.
  public static var waiters: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAITERS", linux: 2147483648, macos: nil)
  }

  /// `FUTEX_WAIT_BITSET`: 9 on Linux; macOS has none.
  public static var waitBitset: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAIT_BITSET", linux: 9, macos: nil)
  }

  /// `FUTEX_WAIT_BITSET_PRIVATE`: 137 on Linux; macOS has none.
  public static var waitBitsetPrivate: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAIT_BITSET_PRIVATE", linux: 137, macos: nil)
  }

  /// `FUTEX_WAIT_PRIVATE`: 128 on Linux; macOS has none.
  public static var waitPrivate: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAIT_PRIVATE", linux: 128, macos: nil)
  }

  /// `FUTEX_WAIT_REQUEUE_PI`: 11 on Linux; macOS has none.
  public static var waitRequeuePi: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAIT_REQUEUE_PI", linux: 11, macos: nil)
  }

  /// `FUTEX_WAIT_REQUEUE_PI_PRIVATE`: 139 on Linux; macOS has none.
  public static var waitRequeuePiPrivate: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAIT_REQUEUE_PI_PRIVATE", linux: 139, macos: nil)
  }

  /// `FUTEX_WAKE`: 1 on Linux; macOS has none.
  public static var wake: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAKE", linux: 1, macos: nil)
  }

  /// `FUTEX_WAKE_BITSET`: 10 on Linux; macOS has none.
  public static var wakeBitset: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAKE_BITSET", linux: 10, macos: nil)
  }

  /// `FUTEX_WAKE_BITSET_PRIVATE`: 138 on Linux; macOS has none.
  public static var wakeBitsetPrivate: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAKE_BITSET_PRIVATE", linux: 138, macos: nil)
  }

  /// `FUTEX_WAKE_OP`: 5 on Linux; macOS has none.
  public static var wakeOp: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAKE_OP", linux: 5, macos: nil)
  }

  /// `FUTEX_WAKE_OP_PRIVATE`: 133 on Linux; macOS has none.
  public static var wakeOpPrivate: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAKE_OP_PRIVATE", linux: 133, macos: nil)
  }

  /// `FUTEX_WAKE_PRIVATE`: 129 on Linux; macOS has none.
  public static var wakePrivate: Constant {
    Constant(family: "FUTEX", name: "FUTEX_WAKE_PRIVATE", linux: 129, macos: nil)
  }
}

/// What a new process or thread shares.
public enum CLONE {
  /// `CLONE_ARGS_SIZE_VER0`: 64 on Linux; macOS has none.
  public static var argsSizeVer0: Constant {
    Constant(family: "CLONE", name: "CLONE_ARGS_SIZE_VER0", linux: 64, macos: nil)
  }

  /// `CLONE_ARGS_SIZE_VER1`: 80 on Linux; macOS has none.
  public static var argsSizeVer1: Constant {
    Constant(family: "CLONE", name: "CLONE_ARGS_SIZE_VER1", linux: 80, macos: nil)
  }

  /// `CLONE_ARGS_SIZE_VER2`: 88 on Linux; macOS has none.
  public static var argsSizeVer2: Constant {
    Constant(family: "CLONE", name: "CLONE_ARGS_SIZE_VER2", linux: 88, macos: nil)
  }

  /// `CLONE_CHILD_CLEARTID`: 2097152 on Linux; macOS has none.
  public static var childCleartid: Constant {
    Constant(family: "CLONE", name: "CLONE_CHILD_CLEARTID", linux: 2097152, macos: nil)
  }

  /// `CLONE_CHILD_SETTID`: 16777216 on Linux; macOS has none.
  public static var childSettid: Constant {
    Constant(family: "CLONE", name: "CLONE_CHILD_SETTID", linux: 16777216, macos: nil)
  }

  /// `CLONE_CLEAR_SIGHAND`: 4294967296 on Linux; macOS has none.
  public static var clearSighand: Constant {
    Constant(family: "CLONE", name: "CLONE_CLEAR_SIGHAND", linux: 4294967296, macos: nil)
  }

  /// `CLONE_DETACHED`: 4194304 on Linux; macOS has none.
  public static var detached: Constant {
    Constant(family: "CLONE", name: "CLONE_DETACHED", linux: 4194304, macos: nil)
  }

  /// `CLONE_FILES`: 1024 on Linux; macOS has none.
  public static var files: Constant {
    Constant(family: "CLONE", name: "CLONE_FILES", linux: 1024, macos: nil)
  }

  /// `CLONE_FS`: 512 on Linux; macOS has none.
  public static var fs: Constant {
    Constant(family: "CLONE", name: "CLONE_FS", linux: 512, macos: nil)
  }

  /// `CLONE_INTO_CGROUP`: 8589934592 on Linux; macOS has none.
  public static var intoCgroup: Constant {
    Constant(family: "CLONE", name: "CLONE_INTO_CGROUP", linux: 8589934592, macos: nil)
  }

  /// `CLONE_IO`: 2147483648 on Linux; macOS has none.
  public static var io: Constant {
    Constant(family: "CLONE", name: "CLONE_IO", linux: 2147483648, macos: nil)
  }

  /// `CLONE_NEWCGROUP`: 33554432 on Linux; macOS has none.
  public static var newcgroup: Constant {
    Constant(family: "CLONE", name: "CLONE_NEWCGROUP", linux: 33554432, macos: nil)
  }

  /// `CLONE_NEWIPC`: 134217728 on Linux; macOS has none.
  public static var newipc: Constant {
    Constant(family: "CLONE", name: "CLONE_NEWIPC", linux: 134217728, macos: nil)
  }

  /// `CLONE_NEWNET`: 1073741824 on Linux; macOS has none.
  public static var newnet: Constant {
    Constant(family: "CLONE", name: "CLONE_NEWNET", linux: 1073741824, macos: nil)
  }

  /// `CLONE_NEWNS`: 131072 on Linux; macOS has none.
  public static var newns: Constant {
    Constant(family: "CLONE", name: "CLONE_NEWNS", linux: 131072, macos: nil)
  }

  /// `CLONE_NEWPID`: 536870912 on Linux; macOS has none.
  public static var newpid: Constant {
    Constant(family: "CLONE", name: "CLONE_NEWPID", linux: 536870912, macos: nil)
  }

  /// `CLONE_NEWTIME`: 128 on Linux; macOS has none.
  public static var newtime: Constant {
    Constant(family: "CLONE", name: "CLONE_NEWTIME", linux: 128, macos: nil)
  }

  /// `CLONE_NEWUSER`: 268435456 on Linux; macOS has none.
  public static var newuser: Constant {
    Constant(family: "CLONE", name: "CLONE_NEWUSER", linux: 268435456, macos: nil)
  }

  /// `CLONE_NEWUTS`: 67108864 on Linux; macOS has none.
  public static var newuts: Constant {
    Constant(family: "CLONE", name: "CLONE_NEWUTS", linux: 67108864, macos: nil)
  }

  /// `CLONE_PARENT`: 32768 on Linux; macOS has none.
  public static var parent: Constant {
    Constant(family: "CLONE", name: "CLONE_PARENT", linux: 32768, macos: nil)
  }

  /// `CLONE_PARENT_SETTID`: 1048576 on Linux; macOS has none.
  public static var parentSettid: Constant {
    Constant(family: "CLONE", name: "CLONE_PARENT_SETTID", linux: 1048576, macos: nil)
  }

  /// `CLONE_PIDFD`: 4096 on Linux; macOS has none.
  public static var pidfd: Constant {
    Constant(family: "CLONE", name: "CLONE_PIDFD", linux: 4096, macos: nil)
  }

  /// `CLONE_PTRACE`: 8192 on Linux; macOS has none.
  public static var ptrace: Constant {
    Constant(family: "CLONE", name: "CLONE_PTRACE", linux: 8192, macos: nil)
  }

  /// `CLONE_SETTLS`: 524288 on Linux; macOS has none.
  public static var settls: Constant {
    Constant(family: "CLONE", name: "CLONE_SETTLS", linux: 524288, macos: nil)
  }

  /// `CLONE_SIGHAND`: 2048 on Linux; macOS has none.
  public static var sighand: Constant {
    Constant(family: "CLONE", name: "CLONE_SIGHAND", linux: 2048, macos: nil)
  }

  /// `CLONE_SYSVSEM`: 262144 on Linux; macOS has none.
  public static var sysvsem: Constant {
    Constant(family: "CLONE", name: "CLONE_SYSVSEM", linux: 262144, macos: nil)
  }

  /// `CLONE_THREAD`: 65536 on Linux; macOS has none.
  public static var thread: Constant {
    Constant(family: "CLONE", name: "CLONE_THREAD", linux: 65536, macos: nil)
  }

  /// `CLONE_UNTRACED`: 8388608 on Linux; macOS has none.
  public static var untraced: Constant {
    Constant(family: "CLONE", name: "CLONE_UNTRACED", linux: 8388608, macos: nil)
  }

  /// `CLONE_VFORK`: 16384 on Linux; macOS has none.
  public static var vfork: Constant {
    Constant(family: "CLONE", name: "CLONE_VFORK", linux: 16384, macos: nil)
  }

  /// `CLONE_VM`: 256 on Linux; macOS has none.
  public static var vm: Constant {
    Constant(family: "CLONE", name: "CLONE_VM", linux: 256, macos: nil)
  }

  /// `CSIGNAL`: 255 on Linux; macOS has none.
  public static var csignal: Constant {
    Constant(family: "CLONE", name: "CSIGNAL", linux: 255, macos: nil)
  }
}

/// Flags of `clonefileat`.
public enum CLONEFILE {
  /// `CLONE_ACL`: 4 on macOS; Linux has none.
  public static var acl: Constant {
    Constant(family: "CLONEFILE", name: "CLONE_ACL", linux: nil, macos: 4)
  }

  /// `CLONE_NOFOLLOW`: 1 on macOS; Linux has none.
  public static var nofollow: Constant {
    Constant(family: "CLONEFILE", name: "CLONE_NOFOLLOW", linux: nil, macos: 1)
  }

  /// `CLONE_NOFOLLOW_ANY`: 8 on macOS; Linux has none.
  public static var nofollowAny: Constant {
    Constant(family: "CLONEFILE", name: "CLONE_NOFOLLOW_ANY", linux: nil, macos: 8)
  }

  /// `CLONE_NOOWNERCOPY`: 2 on macOS; Linux has none.
  public static var noownercopy: Constant {
    Constant(family: "CLONEFILE", name: "CLONE_NOOWNERCOPY", linux: nil, macos: 2)
  }

  /// `CLONE_RESOLVE_BENEATH`: 16 on macOS; Linux has none.
  public static var resolveBeneath: Constant {
    Constant(family: "CLONEFILE", name: "CLONE_RESOLVE_BENEATH", linux: nil, macos: 16)
  }
}

/// Settings of `prctl`.
public enum PR {
  /// `PR_CAPBSET_DROP`: 24 on Linux; macOS has none.
  public static var capbsetDrop: Constant {
    Constant(family: "PR", name: "PR_CAPBSET_DROP", linux: 24, macos: nil)
  }

  /// `PR_CAPBSET_READ`: 23 on Linux; macOS has none.
  public static var capbsetRead: Constant {
    Constant(family: "PR", name: "PR_CAPBSET_READ", linux: 23, macos: nil)
  }

  /// `PR_CAP_AMBIENT`: 47 on Linux; macOS has none.
  public static var capAmbient: Constant {
    Constant(family: "PR", name: "PR_CAP_AMBIENT", linux: 47, macos: nil)
  }

  /// `PR_CAP_AMBIENT_CLEAR_ALL`: 4 on Linux; macOS has none.
  public static var capAmbientClearAll: Constant {
    Constant(family: "PR", name: "PR_CAP_AMBIENT_CLEAR_ALL", linux: 4, macos: nil)
  }

  /// `PR_CAP_AMBIENT_IS_SET`: 1 on Linux; macOS has none.
  public static var capAmbientIsSet: Constant {
    Constant(family: "PR", name: "PR_CAP_AMBIENT_IS_SET", linux: 1, macos: nil)
  }

  /// `PR_CAP_AMBIENT_LOWER`: 3 on Linux; macOS has none.
  public static var capAmbientLower: Constant {
    Constant(family: "PR", name: "PR_CAP_AMBIENT_LOWER", linux: 3, macos: nil)
  }

  /// `PR_CAP_AMBIENT_RAISE`: 2 on Linux; macOS has none.
  public static var capAmbientRaise: Constant {
    Constant(family: "PR", name: "PR_CAP_AMBIENT_RAISE", linux: 2, macos: nil)
  }

  /// `PR_ENDIAN_BIG`: 0 on Linux; macOS has none.
  public static var endianBig: Constant {
    Constant(family: "PR", name: "PR_ENDIAN_BIG", linux: 0, macos: nil)
  }

  /// `PR_ENDIAN_LITTLE`: 1 on Linux; macOS has none.
  public static var endianLittle: Constant {
    Constant(family: "PR", name: "PR_ENDIAN_LITTLE", linux: 1, macos: nil)
  }

  /// `PR_ENDIAN_PPC_LITTLE`: 2 on Linux; macOS has none.
  public static var endianPpcLittle: Constant {
    Constant(family: "PR", name: "PR_ENDIAN_PPC_LITTLE", linux: 2, macos: nil)
  }

  /// `PR_FPEMU_NOPRINT`: 1 on Linux; macOS has none.
  public static var fpemuNoprint: Constant {
    Constant(family: "PR", name: "PR_FPEMU_NOPRINT", linux: 1, macos: nil)
  }

  /// `PR_FPEMU_SIGFPE`: 2 on Linux; macOS has none.
  public static var fpemuSigfpe: Constant {
    Constant(family: "PR", name: "PR_FPEMU_SIGFPE", linux: 2, macos: nil)
  }

  /// `PR_FP_EXC_ASYNC`: 2 on Linux; macOS has none.
  public static var fpExcAsync: Constant {
    Constant(family: "PR", name: "PR_FP_EXC_ASYNC", linux: 2, macos: nil)
  }

  /// `PR_FP_EXC_DISABLED`: 0 on Linux; macOS has none.
  public static var fpExcDisabled: Constant {
    Constant(family: "PR", name: "PR_FP_EXC_DISABLED", linux: 0, macos: nil)
  }

  /// `PR_FP_EXC_DIV`: 65536 on Linux; macOS has none.
  public static var fpExcDiv: Constant {
    Constant(family: "PR", name: "PR_FP_EXC_DIV", linux: 65536, macos: nil)
  }

  /// `PR_FP_EXC_INV`: 1048576 on Linux; macOS has none.
  public static var fpExcInv: Constant {
    Constant(family: "PR", name: "PR_FP_EXC_INV", linux: 1048576, macos: nil)
  }

  /// `PR_FP_EXC_NONRECOV`: 1 on Linux; macOS has none.
  public static var fpExcNonrecov: Constant {
    Constant(family: "PR", name: "PR_FP_EXC_NONRECOV", linux: 1, macos: nil)
  }

  /// `PR_FP_EXC_OVF`: 131072 on Linux; macOS has none.
  public static var fpExcOvf: Constant {
    Constant(family: "PR", name: "PR_FP_EXC_OVF", linux: 131072, macos: nil)
  }

  /// `PR_FP_EXC_PRECISE`: 3 on Linux; macOS has none.
  public static var fpExcPrecise: Constant {
    Constant(family: "PR", name: "PR_FP_EXC_PRECISE", linux: 3, macos: nil)
  }

  /// `PR_FP_EXC_RES`: 524288 on Linux; macOS has none.
  public static var fpExcRes: Constant {
    Constant(family: "PR", name: "PR_FP_EXC_RES", linux: 524288, macos: nil)
  }

  /// `PR_FP_EXC_SW_ENABLE`: 128 on Linux; macOS has none.
  public static var fpExcSwEnable: Constant {
    Constant(family: "PR", name: "PR_FP_EXC_SW_ENABLE", linux: 128, macos: nil)
  }

  /// `PR_FP_EXC_UND`: 262144 on Linux; macOS has none.
  public static var fpExcUnd: Constant {
    Constant(family: "PR", name: "PR_FP_EXC_UND", linux: 262144, macos: nil)
  }

  /// `PR_FP_MODE_FR`: 1 on Linux; macOS has none.
  public static var fpModeFr: Constant {
    Constant(family: "PR", name: "PR_FP_MODE_FR", linux: 1, macos: nil)
  }

  /// `PR_FP_MODE_FRE`: 2 on Linux; macOS has none.
  public static var fpModeFre: Constant {
    Constant(family: "PR", name: "PR_FP_MODE_FRE", linux: 2, macos: nil)
  }

  /// `PR_GET_CHILD_SUBREAPER`: 37 on Linux; macOS has none.
  public static var getChildSubreaper: Constant {
    Constant(family: "PR", name: "PR_GET_CHILD_SUBREAPER", linux: 37, macos: nil)
  }

  /// `PR_GET_DUMPABLE`: 3 on Linux; macOS has none.
  public static var getDumpable: Constant {
    Constant(family: "PR", name: "PR_GET_DUMPABLE", linux: 3, macos: nil)
  }

  /// `PR_GET_ENDIAN`: 19 on Linux; macOS has none.
  public static var getEndian: Constant {
    Constant(family: "PR", name: "PR_GET_ENDIAN", linux: 19, macos: nil)
  }

  /// `PR_GET_FPEMU`: 9 on Linux; macOS has none.
  public static var getFpemu: Constant {
    Constant(family: "PR", name: "PR_GET_FPEMU", linux: 9, macos: nil)
  }

  /// `PR_GET_FPEXC`: 11 on Linux; macOS has none.
  public static var getFpexc: Constant {
    Constant(family: "PR", name: "PR_GET_FPEXC", linux: 11, macos: nil)
  }

  /// `PR_GET_FP_MODE`: 46 on Linux; macOS has none.
  public static var getFpMode: Constant {
    Constant(family: "PR", name: "PR_GET_FP_MODE", linux: 46, macos: nil)
  }

  /// `PR_GET_IO_FLUSHER`: 58 on Linux; macOS has none.
  public static var getIoFlusher: Constant {
    Constant(family: "PR", name: "PR_GET_IO_FLUSHER", linux: 58, macos: nil)
  }

  /// `PR_GET_KEEPCAPS`: 7 on Linux; macOS has none.
  public static var getKeepcaps: Constant {
    Constant(family: "PR", name: "PR_GET_KEEPCAPS", linux: 7, macos: nil)
  }

  /// `PR_GET_NAME`: 16 on Linux; macOS has none.
  public static var getName: Constant {
    Constant(family: "PR", name: "PR_GET_NAME", linux: 16, macos: nil)
  }

  /// `PR_GET_NO_NEW_PRIVS`: 39 on Linux; macOS has none.
  public static var getNoNewPrivs: Constant {
    Constant(family: "PR", name: "PR_GET_NO_NEW_PRIVS", linux: 39, macos: nil)
  }

  /// `PR_GET_PDEATHSIG`: 2 on Linux; macOS has none.
  public static var getPdeathsig: Constant {
    Constant(family: "PR", name: "PR_GET_PDEATHSIG", linux: 2, macos: nil)
  }

  /// `PR_GET_SECCOMP`: 21 on Linux; macOS has none.
  public static var getSeccomp: Constant {
    Constant(family: "PR", name: "PR_GET_SECCOMP", linux: 21, macos: nil)
  }

  /// `PR_GET_SECUREBITS`: 27 on Linux; macOS has none.
  public static var getSecurebits: Constant {
    Constant(family: "PR", name: "PR_GET_SECUREBITS", linux: 27, macos: nil)
  }

  /// `PR_GET_SPECULATION_CTRL`: 52 on Linux; macOS has none.
  public static var getSpeculationCtrl: Constant {
    Constant(family: "PR", name: "PR_GET_SPECULATION_CTRL", linux: 52, macos: nil)
  }

  /// `PR_GET_TAGGED_ADDR_CTRL`: 56 on Linux; macOS has none.
  public static var getTaggedAddrCtrl: Constant {
    Constant(family: "PR", name: "PR_GET_TAGGED_ADDR_CTRL", linux: 56, macos: nil)
  }

  /// `PR_GET_THP_DISABLE`: 42 on Linux; macOS has none.
  public static var getThpDisable: Constant {
    Constant(family: "PR", name: "PR_GET_THP_DISABLE", linux: 42, macos: nil)
  }

  /// `PR_GET_TID_ADDRESS`: 40 on Linux; macOS has none.
  public static var getTidAddress: Constant {
    Constant(family: "PR", name: "PR_GET_TID_ADDRESS", linux: 40, macos: nil)
  }

  /// `PR_GET_TIMERSLACK`: 30 on Linux; macOS has none.
  public static var getTimerslack: Constant {
    Constant(family: "PR", name: "PR_GET_TIMERSLACK", linux: 30, macos: nil)
  }

  /// `PR_GET_TIMING`: 13 on Linux; macOS has none.
  public static var getTiming: Constant {
    Constant(family: "PR", name: "PR_GET_TIMING", linux: 13, macos: nil)
  }

  /// `PR_GET_TSC`: 25 on Linux; macOS has none.
  public static var getTsc: Constant {
    Constant(family: "PR", name: "PR_GET_TSC", linux: 25, macos: nil)
  }

  /// `PR_GET_UNALIGN`: 5 on Linux; macOS has none.
  public static var getUnalign: Constant {
    Constant(family: "PR", name: "PR_GET_UNALIGN", linux: 5, macos: nil)
  }

  /// `PR_MCE_KILL`: 33 on Linux; macOS has none.
  public static var mceKill: Constant {
    Constant(family: "PR", name: "PR_MCE_KILL", linux: 33, macos: nil)
  }

  /// `PR_MCE_KILL_CLEAR`: 0 on Linux; macOS has none.
  public static var mceKillClear: Constant {
    Constant(family: "PR", name: "PR_MCE_KILL_CLEAR", linux: 0, macos: nil)
  }

  /// `PR_MCE_KILL_DEFAULT`: 2 on Linux; macOS has none.
  public static var mceKillDefault: Constant {
    Constant(family: "PR", name: "PR_MCE_KILL_DEFAULT", linux: 2, macos: nil)
  }

  /// `PR_MCE_KILL_EARLY`: 1 on Linux; macOS has none.
  public static var mceKillEarly: Constant {
    Constant(family: "PR", name: "PR_MCE_KILL_EARLY", linux: 1, macos: nil)
  }

  /// `PR_MCE_KILL_GET`: 34 on Linux; macOS has none.
  public static var mceKillGet: Constant {
    Constant(family: "PR", name: "PR_MCE_KILL_GET", linux: 34, macos: nil)
  }

  /// `PR_MCE_KILL_LATE`: 0 on Linux; macOS has none.
  public static var mceKillLate: Constant {
    Constant(family: "PR", name: "PR_MCE_KILL_LATE", linux: 0, macos: nil)
  }

  /// `PR_MCE_KILL_SET`: 1 on Linux; macOS has none.
  public static var mceKillSet: Constant {
    Constant(family: "PR", name: "PR_MCE_KILL_SET", linux: 1, macos: nil)
  }

  /// `PR_MPX_DISABLE_MANAGEMENT`: 44 on Linux; macOS has none.
  public static var mpxDisableManagement: Constant {
    Constant(family: "PR", name: "PR_MPX_DISABLE_MANAGEMENT", linux: 44, macos: nil)
  }

  /// `PR_MPX_ENABLE_MANAGEMENT`: 43 on Linux; macOS has none.
  public static var mpxEnableManagement: Constant {
    Constant(family: "PR", name: "PR_MPX_ENABLE_MANAGEMENT", linux: 43, macos: nil)
  }

  /// `PR_MTE_TAG_MASK`: 524280 on Linux; macOS has none.
  public static var mteTagMask: Constant {
    Constant(family: "PR", name: "PR_MTE_TAG_MASK", linux: 524280, macos: nil)
  }

  /// `PR_MTE_TAG_SHIFT`: 3 on Linux; macOS has none.
  public static var mteTagShift: Constant {
    Constant(family: "PR", name: "PR_MTE_TAG_SHIFT", linux: 3, macos: nil)
  }

  /// `PR_MTE_TCF_ASYNC`: 4 on Linux; macOS has none.
  public static var mteTcfAsync: Constant {
    Constant(family: "PR", name: "PR_MTE_TCF_ASYNC", linux: 4, macos: nil)
  }

  /// `PR_MTE_TCF_MASK`: 6 on Linux; macOS has none.
  public static var mteTcfMask: Constant {
    Constant(family: "PR", name: "PR_MTE_TCF_MASK", linux: 6, macos: nil)
  }

  /// `PR_MTE_TCF_NONE`: 0 on Linux; macOS has none.
  public static var mteTcfNone: Constant {
    Constant(family: "PR", name: "PR_MTE_TCF_NONE", linux: 0, macos: nil)
  }

  /// `PR_MTE_TCF_SHIFT`: 1 on Linux; macOS has none.
  public static var mteTcfShift: Constant {
    Constant(family: "PR", name: "PR_MTE_TCF_SHIFT", linux: 1, macos: nil)
  }

  /// `PR_MTE_TCF_SYNC`: 2 on Linux; macOS has none.
  public static var mteTcfSync: Constant {
    Constant(family: "PR", name: "PR_MTE_TCF_SYNC", linux: 2, macos: nil)
  }

  /// `PR_PAC_APDAKEY`: 4 on Linux; macOS has none.
  public static var pacApdakey: Constant {
    Constant(family: "PR", name: "PR_PAC_APDAKEY", linux: 4, macos: nil)
  }

  /// `PR_PAC_APDBKEY`: 8 on Linux; macOS has none.
  public static var pacApdbkey: Constant {
    Constant(family: "PR", name: "PR_PAC_APDBKEY", linux: 8, macos: nil)
  }

  /// `PR_PAC_APGAKEY`: 16 on Linux; macOS has none.
  public static var pacApgakey: Constant {
    Constant(family: "PR", name: "PR_PAC_APGAKEY", linux: 16, macos: nil)
  }

  /// `PR_PAC_APIAKEY`: 1 on Linux; macOS has none.
  public static var pacApiakey: Constant {
    Constant(family: "PR", name: "PR_PAC_APIAKEY", linux: 1, macos: nil)
  }

  /// `PR_PAC_APIBKEY`: 2 on Linux; macOS has none.
  public static var pacApibkey: Constant {
    Constant(family: "PR", name: "PR_PAC_APIBKEY", linux: 2, macos: nil)
  }

  /// `PR_PAC_GET_ENABLED_KEYS`: 61 on Linux; macOS has none.
  public static var pacGetEnabledKeys: Constant {
    Constant(family: "PR", name: "PR_PAC_GET_ENABLED_KEYS", linux: 61, macos: nil)
  }

  /// `PR_PAC_RESET_KEYS`: 54 on Linux; macOS has none.
  public static var pacResetKeys: Constant {
    Constant(family: "PR", name: "PR_PAC_RESET_KEYS", linux: 54, macos: nil)
  }

  /// `PR_PAC_SET_ENABLED_KEYS`: 60 on Linux; macOS has none.
  public static var pacSetEnabledKeys: Constant {
    Constant(family: "PR", name: "PR_PAC_SET_ENABLED_KEYS", linux: 60, macos: nil)
  }

  /// `PR_SCHED_CORE`: 62 on Linux; macOS has none.
  public static var schedCore: Constant {
    Constant(family: "PR", name: "PR_SCHED_CORE", linux: 62, macos: nil)
  }

  /// `PR_SCHED_CORE_CREATE`: 1 on Linux; macOS has none.
  public static var schedCoreCreate: Constant {
    Constant(family: "PR", name: "PR_SCHED_CORE_CREATE", linux: 1, macos: nil)
  }

  /// `PR_SCHED_CORE_GET`: 0 on Linux; macOS has none.
  public static var schedCoreGet: Constant {
    Constant(family: "PR", name: "PR_SCHED_CORE_GET", linux: 0, macos: nil)
  }

  /// `PR_SCHED_CORE_SCOPE_PROCESS_GROUP`: 2 on Linux; macOS has none.
  public static var schedCoreScopeProcessGroup: Constant {
    Constant(family: "PR", name: "PR_SCHED_CORE_SCOPE_PROCESS_GROUP", linux: 2, macos: nil)
  }

  /// `PR_SCHED_CORE_SCOPE_THREAD`: 0 on Linux; macOS has none.
  public static var schedCoreScopeThread: Constant {
    Constant(family: "PR", name: "PR_SCHED_CORE_SCOPE_THREAD", linux: 0, macos: nil)
  }

  /// `PR_SCHED_CORE_SCOPE_THREAD_GROUP`: 1 on Linux; macOS has none.
  public static var schedCoreScopeThreadGroup: Constant {
    Constant(family: "PR", name: "PR_SCHED_CORE_SCOPE_THREAD_GROUP", linux: 1, macos: nil)
  }

  /// `PR_SCHED_CORE_SHARE_FROM`: 3 on Linux; macOS has none.
  public static var schedCoreShareFrom: Constant {
    Constant(family: "PR", name: "PR_SCHED_CORE_SHARE_FROM", linux: 3, macos: nil)
  }

  /// `PR_SCHED_CORE_SHARE_TO`: 2 on Linux; macOS has none.
  public static var schedCoreShareTo: Constant {
    Constant(family: "PR", name: "PR_SCHED_CORE_SHARE_TO", linux: 2, macos: nil)
  }

  /// `PR_SET_CHILD_SUBREAPER`: 36 on Linux; macOS has none.
  public static var setChildSubreaper: Constant {
    Constant(family: "PR", name: "PR_SET_CHILD_SUBREAPER", linux: 36, macos: nil)
  }

  /// `PR_SET_DUMPABLE`: 4 on Linux; macOS has none.
  public static var setDumpable: Constant {
    Constant(family: "PR", name: "PR_SET_DUMPABLE", linux: 4, macos: nil)
  }

  /// `PR_SET_ENDIAN`: 20 on Linux; macOS has none.
  public static var setEndian: Constant {
    Constant(family: "PR", name: "PR_SET_ENDIAN", linux: 20, macos: nil)
  }

  /// `PR_SET_FPEMU`: 10 on Linux; macOS has none.
  public static var setFpemu: Constant {
    Constant(family: "PR", name: "PR_SET_FPEMU", linux: 10, macos: nil)
  }

  /// `PR_SET_FPEXC`: 12 on Linux; macOS has none.
  public static var setFpexc: Constant {
    Constant(family: "PR", name: "PR_SET_FPEXC", linux: 12, macos: nil)
  }

  /// `PR_SET_FP_MODE`: 45 on Linux; macOS has none.
  public static var setFpMode: Constant {
    Constant(family: "PR", name: "PR_SET_FP_MODE", linux: 45, macos: nil)
  }

  /// `PR_SET_IO_FLUSHER`: 57 on Linux; macOS has none.
  public static var setIoFlusher: Constant {
    Constant(family: "PR", name: "PR_SET_IO_FLUSHER", linux: 57, macos: nil)
  }

  /// `PR_SET_KEEPCAPS`: 8 on Linux; macOS has none.
  public static var setKeepcaps: Constant {
    Constant(family: "PR", name: "PR_SET_KEEPCAPS", linux: 8, macos: nil)
  }

  /// `PR_SET_MM`: 35 on Linux; macOS has none.
  public static var setMm: Constant {
    Constant(family: "PR", name: "PR_SET_MM", linux: 35, macos: nil)
  }

  /// `PR_SET_MM_ARG_START`: 8 on Linux; macOS has none.
  public static var setMmArgStart: Constant {
    Constant(family: "PR", name: "PR_SET_MM_ARG_START", linux: 8, macos: nil)
  }

  /// `PR_SET_MM_AUXV`: 12 on Linux; macOS has none.
  public static var setMmAuxv: Constant {
    Constant(family: "PR", name: "PR_SET_MM_AUXV", linux: 12, macos: nil)
  }

  /// `PR_SET_MM_BRK`: 7 on Linux; macOS has none.
  public static var setMmBrk: Constant {
    Constant(family: "PR", name: "PR_SET_MM_BRK", linux: 7, macos: nil)
  }

  /// `PR_SET_MM_END_CODE`: 2 on Linux; macOS has none.
  public static var setMmEndCode: Constant {
    Constant(family: "PR", name: "PR_SET_MM_END_CODE", linux: 2, macos: nil)
  }

  /// `PR_SET_MM_END_DATA`: 4 on Linux; macOS has none.
  public static var setMmEndData: Constant {
    Constant(family: "PR", name: "PR_SET_MM_END_DATA", linux: 4, macos: nil)
  }

  /// `PR_SET_MM_ENV_START`: 10 on Linux; macOS has none.
  public static var setMmEnvStart: Constant {
    Constant(family: "PR", name: "PR_SET_MM_ENV_START", linux: 10, macos: nil)
  }

  /// `PR_SET_MM_EXE_FILE`: 13 on Linux; macOS has none.
  public static var setMmExeFile: Constant {
    Constant(family: "PR", name: "PR_SET_MM_EXE_FILE", linux: 13, macos: nil)
  }

  /// `PR_SET_MM_MAP`: 14 on Linux; macOS has none.
  public static var setMmMap: Constant {
    Constant(family: "PR", name: "PR_SET_MM_MAP", linux: 14, macos: nil)
  }

  /// `PR_SET_MM_MAP_SIZE`: 15 on Linux; macOS has none.
  public static var setMmMapSize: Constant {
    Constant(family: "PR", name: "PR_SET_MM_MAP_SIZE", linux: 15, macos: nil)
  }

  /// `PR_SET_MM_START_BRK`: 6 on Linux; macOS has none.
  public static var setMmStartBrk: Constant {
    Constant(family: "PR", name: "PR_SET_MM_START_BRK", linux: 6, macos: nil)
  }

  /// `PR_SET_MM_START_CODE`: 1 on Linux; macOS has none.
  public static var setMmStartCode: Constant {
    Constant(family: "PR", name: "PR_SET_MM_START_CODE", linux: 1, macos: nil)
  }

  /// `PR_SET_MM_START_DATA`: 3 on Linux; macOS has none.
  public static var setMmStartData: Constant {
    Constant(family: "PR", name: "PR_SET_MM_START_DATA", linux: 3, macos: nil)
  }

  /// `PR_SET_MM_START_STACK`: 5 on Linux; macOS has none.
  public static var setMmStartStack: Constant {
    Constant(family: "PR", name: "PR_SET_MM_START_STACK", linux: 5, macos: nil)
  }

  /// `PR_SET_NAME`: 15 on Linux; macOS has none.
  public static var setName: Constant {
    Constant(family: "PR", name: "PR_SET_NAME", linux: 15, macos: nil)
  }

  /// `PR_SET_NO_NEW_PRIVS`: 38 on Linux; macOS has none.
  public static var setNoNewPrivs: Constant {
    Constant(family: "PR", name: "PR_SET_NO_NEW_PRIVS", linux: 38, macos: nil)
  }

  /// `PR_SET_PDEATHSIG`: 1 on Linux; macOS has none.
  public static var setPdeathsig: Constant {
    Constant(family: "PR", name: "PR_SET_PDEATHSIG", linux: 1, macos: nil)
  }

  /// `PR_SET_PTRACER`: 1499557217 on Linux; macOS has none.
  public static var setPtracer: Constant {
    Constant(family: "PR", name: "PR_SET_PTRACER", linux: 1499557217, macos: nil)
  }

  /// `PR_SET_PTRACER_ANY`: -1 on Linux; macOS has none.
  public static var setPtracerAny: Constant {
    Constant(family: "PR", name: "PR_SET_PTRACER_ANY", linux: -1, macos: nil)
  }

  /// `PR_SET_SECCOMP`: 22 on Linux; macOS has none.
  public static var setSeccomp: Constant {
    Constant(family: "PR", name: "PR_SET_SECCOMP", linux: 22, macos: nil)
  }

  /// `PR_SET_SECUREBITS`: 28 on Linux; macOS has none.
  public static var setSecurebits: Constant {
    Constant(family: "PR", name: "PR_SET_SECUREBITS", linux: 28, macos: nil)
  }

  /// `PR_SET_SPECULATION_CTRL`: 53 on Linux; macOS has none.
  public static var setSpeculationCtrl: Constant {
    Constant(family: "PR", name: "PR_SET_SPECULATION_CTRL", linux: 53, macos: nil)
  }

  /// `PR_SET_SYSCALL_USER_DISPATCH`: 59 on Linux; macOS has none.
  public static var setSyscallUserDispatch: Constant {
    Constant(family: "PR", name: "PR_SET_SYSCALL_USER_DISPATCH", linux: 59, macos: nil)
  }

  /// `PR_SET_TAGGED_ADDR_CTRL`: 55 on Linux; macOS has none.
  public static var setTaggedAddrCtrl: Constant {
    Constant(family: "PR", name: "PR_SET_TAGGED_ADDR_CTRL", linux: 55, macos: nil)
  }

  /// `PR_SET_THP_DISABLE`: 41 on Linux; macOS has none.
  public static var setThpDisable: Constant {
    Constant(family: "PR", name: "PR_SET_THP_DISABLE", linux: 41, macos: nil)
  }

  /// `PR_SET_TIMERSLACK`: 29 on Linux; macOS has none.
  public static var setTimerslack: Constant {
    Constant(family: "PR", name: "PR_SET_TIMERSLACK", linux: 29, macos: nil)
  }

  /// `PR_SET_TIMING`: 14 on Linux; macOS has none.
  public static var setTiming: Constant {
    Constant(family: "PR", name: "PR_SET_TIMING", linux: 14, macos: nil)
  }

  /// `PR_SET_TSC`: 26 on Linux; macOS has none.
  public static var setTsc: Constant {
    Constant(family: "PR", name: "PR_SET_TSC", linux: 26, macos: nil)
  }

  /// `PR_SET_UNALIGN`: 6 on Linux; macOS has none.
  public static var setUnalign: Constant {
    Constant(family: "PR", name: "PR_SET_UNALIGN", linux: 6, macos: nil)
  }

  /// `PR_SET_VMA`: 1398164801 on Linux; macOS has none.
  public static var setVma: Constant {
    Constant(family: "PR", name: "PR_SET_VMA", linux: 1398164801, macos: nil)
  }

  /// `PR_SET_VMA_ANON_NAME`: 0 on Linux; macOS has none.
  public static var setVmaAnonName: Constant {
    Constant(family: "PR", name: "PR_SET_VMA_ANON_NAME", linux: 0, macos: nil)
  }

  /// `PR_SME_GET_VL`: 64 on Linux; macOS has none.
  public static var smeGetVl: Constant {
    Constant(family: "PR", name: "PR_SME_GET_VL", linux: 64, macos: nil)
  }

  /// `PR_SME_SET_VL`: 63 on Linux; macOS has none.
  public static var smeSetVl: Constant {
    Constant(family: "PR", name: "PR_SME_SET_VL", linux: 63, macos: nil)
  }

  /// `PR_SME_SET_VL_ONEXEC`: 262144 on Linux; macOS has none.
  public static var smeSetVlOnexec: Constant {
    Constant(family: "PR", name: "PR_SME_SET_VL_ONEXEC", linux: 262144, macos: nil)
  }

  /// `PR_SME_VL_INHERIT`: 131072 on Linux; macOS has none.
  public static var smeVlInherit: Constant {
    Constant(family: "PR", name: "PR_SME_VL_INHERIT", linux: 131072, macos: nil)
  }

  /// `PR_SME_VL_LEN_MASK`: 65535 on Linux; macOS has none.
  public static var smeVlLenMask: Constant {
    Constant(family: "PR", name: "PR_SME_VL_LEN_MASK", linux: 65535, macos: nil)
  }

  /// `PR_SPEC_DISABLE`: 4 on Linux; macOS has none.
  public static var specDisable: Constant {
    Constant(family: "PR", name: "PR_SPEC_DISABLE", linux: 4, macos: nil)
  }

  /// `PR_SPEC_DISABLE_NOEXEC`: 16 on Linux; macOS has none.
  public static var specDisableNoexec: Constant {
    Constant(family: "PR", name: "PR_SPEC_DISABLE_NOEXEC", linux: 16, macos: nil)
  }

  /// `PR_SPEC_ENABLE`: 2 on Linux; macOS has none.
  public static var specEnable: Constant {
    Constant(family: "PR", name: "PR_SPEC_ENABLE", linux: 2, macos: nil)
  }

  /// `PR_SPEC_FORCE_DISABLE`: 8 on Linux; macOS has none.
  public static var specForceDisable: Constant {
    Constant(family: "PR", name: "PR_SPEC_FORCE_DISABLE", linux: 8, macos: nil)
  }

  /// `PR_SPEC_INDIRECT_BRANCH`: 1 on Linux; macOS has none.
  public static var specIndirectBranch: Constant {
    Constant(family: "PR", name: "PR_SPEC_INDIRECT_BRANCH", linux: 1, macos: nil)
  }

  /// `PR_SPEC_L1D_FLUSH`: 2 on Linux; macOS has none.
  public static var specL1dFlush: Constant {
    Constant(family: "PR", name: "PR_SPEC_L1D_FLUSH", linux: 2, macos: nil)
  }

  /// `PR_SPEC_NOT_AFFECTED`: 0 on Linux; macOS has none.
  public static var specNotAffected: Constant {
    Constant(family: "PR", name: "PR_SPEC_NOT_AFFECTED", linux: 0, macos: nil)
  }

  /// `PR_SPEC_PRCTL`: 1 on Linux; macOS has none.
  public static var specPrctl: Constant {
    Constant(family: "PR", name: "PR_SPEC_PRCTL", linux: 1, macos: nil)
  }

  /// `PR_SPEC_STORE_BYPASS`: 0 on Linux; macOS has none.
  public static var specStoreBypass: Constant {
    Constant(family: "PR", name: "PR_SPEC_STORE_BYPASS", linux: 0, macos: nil)
  }

  /// `PR_SVE_GET_VL`: 51 on Linux; macOS has none.
  public static var sveGetVl: Constant {
    Constant(family: "PR", name: "PR_SVE_GET_VL", linux: 51, macos: nil)
  }

  /// `PR_SVE_SET_VL`: 50 on Linux; macOS has none.
  public static var sveSetVl: Constant {
    Constant(family: "PR", name: "PR_SVE_SET_VL", linux: 50, macos: nil)
  }

  /// `PR_SVE_SET_VL_ONEXEC`: 262144 on Linux; macOS has none.
  public static var sveSetVlOnexec: Constant {
    Constant(family: "PR", name: "PR_SVE_SET_VL_ONEXEC", linux: 262144, macos: nil)
  }

  /// `PR_SVE_VL_INHERIT`: 131072 on Linux; macOS has none.
  public static var sveVlInherit: Constant {
    Constant(family: "PR", name: "PR_SVE_VL_INHERIT", linux: 131072, macos: nil)
  }

  /// `PR_SVE_VL_LEN_MASK`: 65535 on Linux; macOS has none.
  public static var sveVlLenMask: Constant {
    Constant(family: "PR", name: "PR_SVE_VL_LEN_MASK", linux: 65535, macos: nil)
  }

  /// `PR_SYS_DISPATCH_OFF`: 0 on Linux; macOS has none.
  public static var sysDispatchOff: Constant {
    Constant(family: "PR", name: "PR_SYS_DISPATCH_OFF", linux: 0, macos: nil)
  }

  /// `PR_SYS_DISPATCH_ON`: 1 on Linux; macOS has none.
  public static var sysDispatchOn: Constant {
    Constant(family: "PR", name: "PR_SYS_DISPATCH_ON", linux: 1, macos: nil)
  }

  /// `PR_TAGGED_ADDR_ENABLE`: 1 on Linux; macOS has none.
  public static var taggedAddrEnable: Constant {
    Constant(family: "PR", name: "PR_TAGGED_ADDR_ENABLE", linux: 1, macos: nil)
  }

  /// `PR_TASK_PERF_EVENTS_DISABLE`: 31 on Linux; macOS has none.
  public static var taskPerfEventsDisable: Constant {
    Constant(family: "PR", name: "PR_TASK_PERF_EVENTS_DISABLE", linux: 31, macos: nil)
  }

  /// `PR_TASK_PERF_EVENTS_ENABLE`: 32 on Linux; macOS has none.
  public static var taskPerfEventsEnable: Constant {
    Constant(family: "PR", name: "PR_TASK_PERF_EVENTS_ENABLE", linux: 32, macos: nil)
  }

  /// `PR_TIMING_STATISTICAL`: 0 on Linux; macOS has none.
  public static var timingStatistical: Constant {
    Constant(family: "PR", name: "PR_TIMING_STATISTICAL", linux: 0, macos: nil)
  }

  /// `PR_TIMING_TIMESTAMP`: 1 on Linux; macOS has none.
  public static var timingTimestamp: Constant {
    Constant(family: "PR", name: "PR_TIMING_TIMESTAMP", linux: 1, macos: nil)
  }

  /// `PR_TSC_ENABLE`: 1 on Linux; macOS has none.
  public static var tscEnable: Constant {
    Constant(family: "PR", name: "PR_TSC_ENABLE", linux: 1, macos: nil)
  }

  /// `PR_TSC_SIGSEGV`: 2 on Linux; macOS has none.
  public static var tscSigsegv: Constant {
    Constant(family: "PR", name: "PR_TSC_SIGSEGV", linux: 2, macos: nil)
  }

  /// `PR_UNALIGN_NOPRINT`: 1 on Linux; macOS has none.
  public static var unalignNoprint: Constant {
    Constant(family: "PR", name: "PR_UNALIGN_NOPRINT", linux: 1, macos: nil)
  }

  /// `PR_UNALIGN_SIGBUS`: 2 on Linux; macOS has none.
  public static var unalignSigbus: Constant {
    Constant(family: "PR", name: "PR_UNALIGN_SIGBUS", linux: 2, macos: nil)
  }
}

/// Settings of `arch_prctl`.
public enum ARCH {
  /// `ARCH_GET_CPUID`: 4113 on Linux; macOS has none.
  public static var getCpuid: Constant {
    Constant(family: "ARCH", name: "ARCH_GET_CPUID", linux: 4113, macos: nil)
  }

  /// `ARCH_GET_FS`: 4099 on Linux; macOS has none.
  public static var getFs: Constant {
    Constant(family: "ARCH", name: "ARCH_GET_FS", linux: 4099, macos: nil)
  }

  /// `ARCH_GET_GS`: 4100 on Linux; macOS has none.
  public static var getGs: Constant {
    Constant(family: "ARCH", name: "ARCH_GET_GS", linux: 4100, macos: nil)
  }

  /// `ARCH_GET_XCOMP_GUEST_PERM`: 4132 on Linux; macOS has none.
  public static var getXcompGuestPerm: Constant {
    Constant(family: "ARCH", name: "ARCH_GET_XCOMP_GUEST_PERM", linux: 4132, macos: nil)
  }

  /// `ARCH_GET_XCOMP_PERM`: 4130 on Linux; macOS has none.
  public static var getXcompPerm: Constant {
    Constant(family: "ARCH", name: "ARCH_GET_XCOMP_PERM", linux: 4130, macos: nil)
  }

  /// `ARCH_GET_XCOMP_SUPP`: 4129 on Linux; macOS has none.
  public static var getXcompSupp: Constant {
    Constant(family: "ARCH", name: "ARCH_GET_XCOMP_SUPP", linux: 4129, macos: nil)
  }

  /// `ARCH_REQ_XCOMP_GUEST_PERM`: 4133 on Linux; macOS has none.
  public static var reqXcompGuestPerm: Constant {
    Constant(family: "ARCH", name: "ARCH_REQ_XCOMP_GUEST_PERM", linux: 4133, macos: nil)
  }

  /// `ARCH_REQ_XCOMP_PERM`: 4131 on Linux; macOS has none.
  public static var reqXcompPerm: Constant {
    Constant(family: "ARCH", name: "ARCH_REQ_XCOMP_PERM", linux: 4131, macos: nil)
  }

  /// `ARCH_SET_CPUID`: 4114 on Linux; macOS has none.
  public static var setCpuid: Constant {
    Constant(family: "ARCH", name: "ARCH_SET_CPUID", linux: 4114, macos: nil)
  }

  /// `ARCH_SET_FS`: 4098 on Linux; macOS has none.
  public static var setFs: Constant {
    Constant(family: "ARCH", name: "ARCH_SET_FS", linux: 4098, macos: nil)
  }

  /// `ARCH_SET_GS`: 4097 on Linux; macOS has none.
  public static var setGs: Constant {
    Constant(family: "ARCH", name: "ARCH_SET_GS", linux: 4097, macos: nil)
  }
}

/// How the kernel behaves towards a process.
public enum PERSONALITY {
  /// `ADDR_COMPAT_LAYOUT`: 2097152 on Linux; macOS has none.
  public static var addrCompatLayout: Constant {
    Constant(family: "PERSONALITY", name: "ADDR_COMPAT_LAYOUT", linux: 2097152, macos: nil)
  }

  /// `ADDR_LIMIT_32BIT`: 8388608 on Linux; macOS has none.
  public static var addrLimit32bit: Constant {
    Constant(family: "PERSONALITY", name: "ADDR_LIMIT_32BIT", linux: 8388608, macos: nil)
  }

  /// `ADDR_LIMIT_3GB`: 134217728 on Linux; macOS has none.
  public static var addrLimit3gb: Constant {
    Constant(family: "PERSONALITY", name: "ADDR_LIMIT_3GB", linux: 134217728, macos: nil)
  }

  /// `ADDR_NO_RANDOMIZE`: 262144 on Linux; macOS has none.
  public static var addrNoRandomize: Constant {
    Constant(family: "PERSONALITY", name: "ADDR_NO_RANDOMIZE", linux: 262144, macos: nil)
  }

  /// `FDPIC_FUNCPTRS`: 524288 on Linux; macOS has none.
  public static var fdpicFuncptrs: Constant {
    Constant(family: "PERSONALITY", name: "FDPIC_FUNCPTRS", linux: 524288, macos: nil)
  }

  /// `MMAP_PAGE_ZERO`: 1048576 on Linux; macOS has none.
  public static var mmapPageZero: Constant {
    Constant(family: "PERSONALITY", name: "MMAP_PAGE_ZERO", linux: 1048576, macos: nil)
  }

  /// `PER_BSD`: 6 on Linux; macOS has none.
  public static var perBsd: Constant {
    Constant(family: "PERSONALITY", name: "PER_BSD", linux: 6, macos: nil)
  }

  /// `PER_CLEAR_ON_SETID`: 7602176 on Linux; macOS has none.
  public static var perClearOnSetid: Constant {
    Constant(family: "PERSONALITY", name: "PER_CLEAR_ON_SETID", linux: 7602176, macos: nil)
  }

  /// `PER_HPUX`: 16 on Linux; macOS has none.
  public static var perHpux: Constant {
    Constant(family: "PERSONALITY", name: "PER_HPUX", linux: 16, macos: nil)
  }

  /// `PER_IRIX32`: 67108873 on Linux; macOS has none.
  public static var perIrix32: Constant {
    Constant(family: "PERSONALITY", name: "PER_IRIX32", linux: 67108873, macos: nil)
  }

  /// `PER_IRIX64`: 67108875 on Linux; macOS has none.
  public static var perIrix64: Constant {
    Constant(family: "PERSONALITY", name: "PER_IRIX64", linux: 67108875, macos: nil)
  }

  /// `PER_IRIXN32`: 67108874 on Linux; macOS has none.
  public static var perIrixn32: Constant {
    Constant(family: "PERSONALITY", name: "PER_IRIXN32", linux: 67108874, macos: nil)
  }

  /// `PER_ISCR4`: 67108869 on Linux; macOS has none.
  public static var perIscr4: Constant {
    Constant(family: "PERSONALITY", name: "PER_ISCR4", linux: 67108869, macos: nil)
  }

  /// `PER_LINUX`: 0 on Linux; macOS has none.
  public static var perLinux: Constant {
    Constant(family: "PERSONALITY", name: "PER_LINUX", linux: 0, macos: nil)
  }

  /// `PER_LINUX32`: 8 on Linux; macOS has none.
  public static var perLinux32: Constant {
    Constant(family: "PERSONALITY", name: "PER_LINUX32", linux: 8, macos: nil)
  }

  /// `PER_LINUX32_3GB`: 134217736 on Linux; macOS has none.
  public static var perLinux323gb: Constant {
    Constant(family: "PERSONALITY", name: "PER_LINUX32_3GB", linux: 134217736, macos: nil)
  }

  /// `PER_LINUX_32BIT`: 8388608 on Linux; macOS has none.
  public static var perLinux32bit: Constant {
    Constant(family: "PERSONALITY", name: "PER_LINUX_32BIT", linux: 8388608, macos: nil)
  }

  /// `PER_LINUX_FDPIC`: 524288 on Linux; macOS has none.
  public static var perLinuxFdpic: Constant {
    Constant(family: "PERSONALITY", name: "PER_LINUX_FDPIC", linux: 524288, macos: nil)
  }

  /// `PER_MASK`: 255 on Linux; macOS has none.
  public static var perMask: Constant {
    Constant(family: "PERSONALITY", name: "PER_MASK", linux: 255, macos: nil)
  }

  /// `PER_OSF4`: 15 on Linux; macOS has none.
  public static var perOsf4: Constant {
    Constant(family: "PERSONALITY", name: "PER_OSF4", linux: 15, macos: nil)
  }

  /// `PER_OSR5`: 100663299 on Linux; macOS has none.
  public static var perOsr5: Constant {
    Constant(family: "PERSONALITY", name: "PER_OSR5", linux: 100663299, macos: nil)
  }

  /// `PER_RISCOS`: 12 on Linux; macOS has none.
  public static var perRiscos: Constant {
    Constant(family: "PERSONALITY", name: "PER_RISCOS", linux: 12, macos: nil)
  }

  /// `PER_SCOSVR3`: 117440515 on Linux; macOS has none.
  public static var perScosvr3: Constant {
    Constant(family: "PERSONALITY", name: "PER_SCOSVR3", linux: 117440515, macos: nil)
  }

  /// `PER_SOLARIS`: 67108877 on Linux; macOS has none.
  public static var perSolaris: Constant {
    Constant(family: "PERSONALITY", name: "PER_SOLARIS", linux: 67108877, macos: nil)
  }

  /// `PER_SUNOS`: 67108870 on Linux; macOS has none.
  public static var perSunos: Constant {
    Constant(family: "PERSONALITY", name: "PER_SUNOS", linux: 67108870, macos: nil)
  }

  /// `PER_SVR3`: 83886082 on Linux; macOS has none.
  public static var perSvr3: Constant {
    Constant(family: "PERSONALITY", name: "PER_SVR3", linux: 83886082, macos: nil)
  }

  /// `PER_SVR4`: 68157441 on Linux; macOS has none.
  public static var perSvr4: Constant {
    Constant(family: "PERSONALITY", name: "PER_SVR4", linux: 68157441, macos: nil)
  }

  /// `PER_UW7`: 68157454 on Linux; macOS has none.
  public static var perUw7: Constant {
    Constant(family: "PERSONALITY", name: "PER_UW7", linux: 68157454, macos: nil)
  }

  /// `PER_WYSEV386`: 83886084 on Linux; macOS has none.
  public static var perWysev386: Constant {
    Constant(family: "PERSONALITY", name: "PER_WYSEV386", linux: 83886084, macos: nil)
  }

  /// `PER_XENIX`: 83886087 on Linux; macOS has none.
  public static var perXenix: Constant {
    Constant(family: "PERSONALITY", name: "PER_XENIX", linux: 83886087, macos: nil)
  }

  /// `READ_IMPLIES_EXEC`: 4194304 on Linux; macOS has none.
  public static var readImpliesExec: Constant {
    Constant(family: "PERSONALITY", name: "READ_IMPLIES_EXEC", linux: 4194304, macos: nil)
  }

  /// `SHORT_INODE`: 16777216 on Linux; macOS has none.
  public static var shortInode: Constant {
    Constant(family: "PERSONALITY", name: "SHORT_INODE", linux: 16777216, macos: nil)
  }

  /// `STICKY_TIMEOUTS`: 67108864 on Linux; macOS has none.
  public static var stickyTimeouts: Constant {
    Constant(family: "PERSONALITY", name: "STICKY_TIMEOUTS", linux: 67108864, macos: nil)
  }

  /// `UNAME26`: 131072 on Linux; macOS has none.
  public static var uname26: Constant {
    Constant(family: "PERSONALITY", name: "UNAME26", linux: 131072, macos: nil)
  }

  /// `WHOLE_SECONDS`: 33554432 on Linux; macOS has none.
  public static var wholeSeconds: Constant {
    Constant(family: "PERSONALITY", name: "WHOLE_SECONDS", linux: 33554432, macos: nil)
  }
}

/// Requests and options of Linux's `ptrace`.
public enum PTRACE {
  /// `PTRACE_ARCH_PRCTL`: 30 on Linux; macOS has none.
  public static var ptraceArchPrctl: Constant {
    Constant(family: "PTRACE", name: "PTRACE_ARCH_PRCTL", linux: 30, macos: nil)
  }

  /// `PTRACE_ATTACH`: 16 on Linux; macOS has none.
  public static var ptraceAttach: Constant {
    Constant(family: "PTRACE", name: "PTRACE_ATTACH", linux: 16, macos: nil)
  }

  /// `PTRACE_CONT`: 7 on Linux; macOS has none.
  public static var ptraceCont: Constant {
    Constant(family: "PTRACE", name: "PTRACE_CONT", linux: 7, macos: nil)
  }

  /// `PTRACE_DETACH`: 17 on Linux; macOS has none.
  public static var ptraceDetach: Constant {
    Constant(family: "PTRACE", name: "PTRACE_DETACH", linux: 17, macos: nil)
  }

  /// `PTRACE_EVENTMSG_SYSCALL_ENTRY`: 1 on Linux; macOS has none.
  public static var ptraceEventmsgSyscallEntry: Constant {
    Constant(family: "PTRACE", name: "PTRACE_EVENTMSG_SYSCALL_ENTRY", linux: 1, macos: nil)
  }

  /// `PTRACE_EVENTMSG_SYSCALL_EXIT`: 2 on Linux; macOS has none.
  public static var ptraceEventmsgSyscallExit: Constant {
    Constant(family: "PTRACE", name: "PTRACE_EVENTMSG_SYSCALL_EXIT", linux: 2, macos: nil)
  }

  /// `PTRACE_EVENT_CLONE`: 3 on Linux; macOS has none.
  public static var ptraceEventClone: Constant {
    Constant(family: "PTRACE", name: "PTRACE_EVENT_CLONE", linux: 3, macos: nil)
  }

  /// `PTRACE_EVENT_EXEC`: 4 on Linux; macOS has none.
  public static var ptraceEventExec: Constant {
    Constant(family: "PTRACE", name: "PTRACE_EVENT_EXEC", linux: 4, macos: nil)
  }

  /// `PTRACE_EVENT_EXIT`: 6 on Linux; macOS has none.
  public static var ptraceEventExit: Constant {
    Constant(family: "PTRACE", name: "PTRACE_EVENT_EXIT", linux: 6, macos: nil)
  }

  /// `PTRACE_EVENT_FORK`: 1 on Linux; macOS has none.
  public static var ptraceEventFork: Constant {
    Constant(family: "PTRACE", name: "PTRACE_EVENT_FORK", linux: 1, macos: nil)
  }

  /// `PTRACE_EVENT_SECCOMP`: 7 on Linux; macOS has none.
  public static var ptraceEventSeccomp: Constant {
    Constant(family: "PTRACE", name: "PTRACE_EVENT_SECCOMP", linux: 7, macos: nil)
  }

  /// `PTRACE_EVENT_STOP`: 128 on Linux; macOS has none.
  public static var ptraceEventStop: Constant {
    Constant(family: "PTRACE", name: "PTRACE_EVENT_STOP", linux: 128, macos: nil)
  }

  /// `PTRACE_EVENT_VFORK`: 2 on Linux; macOS has none.
  public static var ptraceEventVfork: Constant {
    Constant(family: "PTRACE", name: "PTRACE_EVENT_VFORK", linux: 2, macos: nil)
  }

  /// `PTRACE_EVENT_VFORK_DONE`: 5 on Linux; macOS has none.
  public static var ptraceEventVforkDone: Constant {
    Constant(family: "PTRACE", name: "PTRACE_EVENT_VFORK_DONE", linux: 5, macos: nil)
  }

  /// `PTRACE_GETEVENTMSG`: 16897 on Linux; macOS has none.
  public static var ptraceGeteventmsg: Constant {
    Constant(family: "PTRACE", name: "PTRACE_GETEVENTMSG", linux: 16897, macos: nil)
  }

  /// `PTRACE_GETFPREGS`: 14 on Linux; macOS has none.
  public static var ptraceGetfpregs: Constant {
    Constant(family: "PTRACE", name: "PTRACE_GETFPREGS", linux: 14, macos: nil)
  }

  /// `PTRACE_GETFPXREGS`: 18 on Linux; macOS has none.
  public static var ptraceGetfpxregs: Constant {
    Constant(family: "PTRACE", name: "PTRACE_GETFPXREGS", linux: 18, macos: nil)
  }

  /// `PTRACE_GETREGS`: 12 on Linux; macOS has none.
  public static var ptraceGetregs: Constant {
    Constant(family: "PTRACE", name: "PTRACE_GETREGS", linux: 12, macos: nil)
  }

  /// `PTRACE_GETREGSET`: 16900 on Linux; macOS has none.
  public static var ptraceGetregset: Constant {
    Constant(family: "PTRACE", name: "PTRACE_GETREGSET", linux: 16900, macos: nil)
  }

  /// `PTRACE_GETSIGINFO`: 16898 on Linux; macOS has none.
  public static var ptraceGetsiginfo: Constant {
    Constant(family: "PTRACE", name: "PTRACE_GETSIGINFO", linux: 16898, macos: nil)
  }

  /// `PTRACE_GETSIGMASK`: 16906 on Linux; macOS has none.
  public static var ptraceGetsigmask: Constant {
    Constant(family: "PTRACE", name: "PTRACE_GETSIGMASK", linux: 16906, macos: nil)
  }

  /// `PTRACE_GET_RSEQ_CONFIGURATION`: 16911 on Linux; macOS has none.
  public static var ptraceGetRseqConfiguration: Constant {
    Constant(family: "PTRACE", name: "PTRACE_GET_RSEQ_CONFIGURATION", linux: 16911, macos: nil)
  }

  /// `PTRACE_GET_SYSCALL_INFO`: 16910 on Linux; macOS has none.
  public static var ptraceGetSyscallInfo: Constant {
    Constant(family: "PTRACE", name: "PTRACE_GET_SYSCALL_INFO", linux: 16910, macos: nil)
  }

  /// `PTRACE_GET_THREAD_AREA`: 25 on Linux; macOS has none.
  public static var ptraceGetThreadArea: Constant {
    Constant(family: "PTRACE", name: "PTRACE_GET_THREAD_AREA", linux: 25, macos: nil)
  }

  /// `PTRACE_INTERRUPT`: 16903 on Linux; macOS has none.
  public static var ptraceInterrupt: Constant {
    Constant(family: "PTRACE", name: "PTRACE_INTERRUPT", linux: 16903, macos: nil)
  }

  /// `PTRACE_KILL`: 8 on Linux; macOS has none.
  public static var ptraceKill: Constant {
    Constant(family: "PTRACE", name: "PTRACE_KILL", linux: 8, macos: nil)
  }

  /// `PTRACE_LISTEN`: 16904 on Linux; macOS has none.
  public static var ptraceListen: Constant {
    Constant(family: "PTRACE", name: "PTRACE_LISTEN", linux: 16904, macos: nil)
  }

  /// `PTRACE_OLDSETOPTIONS`: 21 on Linux; macOS has none.
  public static var ptraceOldsetoptions: Constant {
    Constant(family: "PTRACE", name: "PTRACE_OLDSETOPTIONS", linux: 21, macos: nil)
  }

  /// `PTRACE_O_EXITKILL`: 1048576 on Linux; macOS has none.
  public static var ptraceOExitkill: Constant {
    Constant(family: "PTRACE", name: "PTRACE_O_EXITKILL", linux: 1048576, macos: nil)
  }

  /// `PTRACE_O_MASK`: 3145983 on Linux; macOS has none.
  public static var ptraceOMask: Constant {
    Constant(family: "PTRACE", name: "PTRACE_O_MASK", linux: 3145983, macos: nil)
  }

  /// `PTRACE_O_SUSPEND_SECCOMP`: 2097152 on Linux; macOS has none.
  public static var ptraceOSuspendSeccomp: Constant {
    Constant(family: "PTRACE", name: "PTRACE_O_SUSPEND_SECCOMP", linux: 2097152, macos: nil)
  }

  /// `PTRACE_O_TRACECLONE`: 8 on Linux; macOS has none.
  public static var ptraceOTraceclone: Constant {
    Constant(family: "PTRACE", name: "PTRACE_O_TRACECLONE", linux: 8, macos: nil)
  }

  /// `PTRACE_O_TRACEEXEC`: 16 on Linux; macOS has none.
  public static var ptraceOTraceexec: Constant {
    Constant(family: "PTRACE", name: "PTRACE_O_TRACEEXEC", linux: 16, macos: nil)
  }

  /// `PTRACE_O_TRACEEXIT`: 64 on Linux; macOS has none.
  public static var ptraceOTraceexit: Constant {
    Constant(family: "PTRACE", name: "PTRACE_O_TRACEEXIT", linux: 64, macos: nil)
  }

  /// `PTRACE_O_TRACEFORK`: 2 on Linux; macOS has none.
  public static var ptraceOTracefork: Constant {
    Constant(family: "PTRACE", name: "PTRACE_O_TRACEFORK", linux: 2, macos: nil)
  }

  /// `PTRACE_O_TRACESECCOMP`: 128 on Linux; macOS has none.
  public static var ptraceOTraceseccomp: Constant {
    Constant(family: "PTRACE", name: "PTRACE_O_TRACESECCOMP", linux: 128, macos: nil)
  }

  /// `PTRACE_O_TRACESYSGOOD`: 1 on Linux; macOS has none.
  public static var ptraceOTracesysgood: Constant {
    Constant(family: "PTRACE", name: "PTRACE_O_TRACESYSGOOD", linux: 1, macos: nil)
  }

  /// `PTRACE_O_TRACEVFORK`: 4 on Linux; macOS has none.
  public static var ptraceOTracevfork: Constant {
    Constant(family: "PTRACE", name: "PTRACE_O_TRACEVFORK", linux: 4, macos: nil)
  }

  /// `PTRACE_O_TRACEVFORKDONE`: 32 on Linux; macOS has none.
  public static var ptraceOTracevforkdone: Constant {
    Constant(family: "PTRACE", name: "PTRACE_O_TRACEVFORKDONE", linux: 32, macos: nil)
  }

  /// `PTRACE_PEEKDATA`: 2 on Linux; macOS has none.
  public static var ptracePeekdata: Constant {
    Constant(family: "PTRACE", name: "PTRACE_PEEKDATA", linux: 2, macos: nil)
  }

  /// `PTRACE_PEEKSIGINFO`: 16905 on Linux; macOS has none.
  public static var ptracePeeksiginfo: Constant {
    Constant(family: "PTRACE", name: "PTRACE_PEEKSIGINFO", linux: 16905, macos: nil)
  }

  /// `PTRACE_PEEKSIGINFO_SHARED`: 1 on Linux; macOS has none.
  public static var ptracePeeksiginfoShared: Constant {
    Constant(family: "PTRACE", name: "PTRACE_PEEKSIGINFO_SHARED", linux: 1, macos: nil)
  }

  /// `PTRACE_PEEKTEXT`: 1 on Linux; macOS has none.
  public static var ptracePeektext: Constant {
    Constant(family: "PTRACE", name: "PTRACE_PEEKTEXT", linux: 1, macos: nil)
  }

  /// `PTRACE_PEEKUSR`: 3 on Linux; macOS has none.
  public static var ptracePeekusr: Constant {
    Constant(family: "PTRACE", name: "PTRACE_PEEKUSR", linux: 3, macos: nil)
  }

  /// `PTRACE_POKEDATA`: 5 on Linux; macOS has none.
  public static var ptracePokedata: Constant {
    Constant(family: "PTRACE", name: "PTRACE_POKEDATA", linux: 5, macos: nil)
  }

  /// `PTRACE_POKETEXT`: 4 on Linux; macOS has none.
  public static var ptracePoketext: Constant {
    Constant(family: "PTRACE", name: "PTRACE_POKETEXT", linux: 4, macos: nil)
  }

  /// `PTRACE_POKEUSR`: 6 on Linux; macOS has none.
  public static var ptracePokeusr: Constant {
    Constant(family: "PTRACE", name: "PTRACE_POKEUSR", linux: 6, macos: nil)
  }

  /// `PTRACE_SECCOMP_GET_FILTER`: 16908 on Linux; macOS has none.
  public static var ptraceSeccompGetFilter: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SECCOMP_GET_FILTER", linux: 16908, macos: nil)
  }

  /// `PTRACE_SECCOMP_GET_METADATA`: 16909 on Linux; macOS has none.
  public static var ptraceSeccompGetMetadata: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SECCOMP_GET_METADATA", linux: 16909, macos: nil)
  }

  /// `PTRACE_SEIZE`: 16902 on Linux; macOS has none.
  public static var ptraceSeize: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SEIZE", linux: 16902, macos: nil)
  }

  /// `PTRACE_SETFPREGS`: 15 on Linux; macOS has none.
  public static var ptraceSetfpregs: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SETFPREGS", linux: 15, macos: nil)
  }

  /// `PTRACE_SETFPXREGS`: 19 on Linux; macOS has none.
  public static var ptraceSetfpxregs: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SETFPXREGS", linux: 19, macos: nil)
  }

  /// `PTRACE_SETOPTIONS`: 16896 on Linux; macOS has none.
  public static var ptraceSetoptions: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SETOPTIONS", linux: 16896, macos: nil)
  }

  /// `PTRACE_SETREGS`: 13 on Linux; macOS has none.
  public static var ptraceSetregs: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SETREGS", linux: 13, macos: nil)
  }

  /// `PTRACE_SETREGSET`: 16901 on Linux; macOS has none.
  public static var ptraceSetregset: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SETREGSET", linux: 16901, macos: nil)
  }

  /// `PTRACE_SETSIGINFO`: 16899 on Linux; macOS has none.
  public static var ptraceSetsiginfo: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SETSIGINFO", linux: 16899, macos: nil)
  }

  /// `PTRACE_SETSIGMASK`: 16907 on Linux; macOS has none.
  public static var ptraceSetsigmask: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SETSIGMASK", linux: 16907, macos: nil)
  }

  /// `PTRACE_SET_THREAD_AREA`: 26 on Linux; macOS has none.
  public static var ptraceSetThreadArea: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SET_THREAD_AREA", linux: 26, macos: nil)
  }

  /// `PTRACE_SINGLEBLOCK`: 33 on Linux; macOS has none.
  public static var ptraceSingleblock: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SINGLEBLOCK", linux: 33, macos: nil)
  }

  /// `PTRACE_SINGLESTEP`: 9 on Linux; macOS has none.
  public static var ptraceSinglestep: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SINGLESTEP", linux: 9, macos: nil)
  }

  /// `PTRACE_SYSCALL`: 24 on Linux; macOS has none.
  public static var ptraceSyscall: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SYSCALL", linux: 24, macos: nil)
  }

  /// `PTRACE_SYSCALL_INFO_ENTRY`: 1 on Linux; macOS has none.
  public static var ptraceSyscallInfoEntry: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SYSCALL_INFO_ENTRY", linux: 1, macos: nil)
  }

  /// `PTRACE_SYSCALL_INFO_EXIT`: 2 on Linux; macOS has none.
  public static var ptraceSyscallInfoExit: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SYSCALL_INFO_EXIT", linux: 2, macos: nil)
  }

  /// `PTRACE_SYSCALL_INFO_NONE`: 0 on Linux; macOS has none.
  public static var ptraceSyscallInfoNone: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SYSCALL_INFO_NONE", linux: 0, macos: nil)
  }

  /// `PTRACE_SYSCALL_INFO_SECCOMP`: 3 on Linux; macOS has none.
  public static var ptraceSyscallInfoSeccomp: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SYSCALL_INFO_SECCOMP", linux: 3, macos: nil)
  }

  /// `PTRACE_SYSEMU`: 31 on Linux; macOS has none.
  public static var ptraceSysemu: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SYSEMU", linux: 31, macos: nil)
  }

  /// `PTRACE_SYSEMU_SINGLESTEP`: 32 on Linux; macOS has none.
  public static var ptraceSysemuSinglestep: Constant {
    Constant(family: "PTRACE", name: "PTRACE_SYSEMU_SINGLESTEP", linux: 32, macos: nil)
  }

  /// `PTRACE_TRACEME`: 0 on Linux; macOS has none.
  public static var ptraceTraceme: Constant {
    Constant(family: "PTRACE", name: "PTRACE_TRACEME", linux: 0, macos: nil)
  }
}

/// Operations, flags and actions of `seccomp`.
public enum SECCOMP {
  /// `SECCOMP_ADDFD_FLAG_SEND`: 2 on Linux; macOS has none.
  public static var addfdFlagSend: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_ADDFD_FLAG_SEND", linux: 2, macos: nil)
  }

  /// `SECCOMP_ADDFD_FLAG_SETFD`: 1 on Linux; macOS has none.
  public static var addfdFlagSetfd: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_ADDFD_FLAG_SETFD", linux: 1, macos: nil)
  }

  /// `SECCOMP_FILTER_FLAG_LOG`: 2 on Linux; macOS has none.
  public static var filterFlagLog: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_FILTER_FLAG_LOG", linux: 2, macos: nil)
  }

  /// `SECCOMP_FILTER_FLAG_NEW_LISTENER`: 8 on Linux; macOS has none.
  public static var filterFlagNewListener: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_FILTER_FLAG_NEW_LISTENER", linux: 8, macos: nil)
  }

  /// `SECCOMP_FILTER_FLAG_SPEC_ALLOW`: 4 on Linux; macOS has none.
  public static var filterFlagSpecAllow: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_FILTER_FLAG_SPEC_ALLOW", linux: 4, macos: nil)
  }

  /// `SECCOMP_FILTER_FLAG_TSYNC`: 1 on Linux; macOS has none.
  public static var filterFlagTsync: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_FILTER_FLAG_TSYNC", linux: 1, macos: nil)
  }

  /// `SECCOMP_FILTER_FLAG_TSYNC_ESRCH`: 16 on Linux; macOS has none.
  public static var filterFlagTsyncEsrch: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_FILTER_FLAG_TSYNC_ESRCH", linux: 16, macos: nil)
  }

  /// `SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV`: 32 on Linux; macOS has none.
  public static var filterFlagWaitKillableRecv: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV", linux: 32, macos: nil)
  }

  /// `SECCOMP_GET_ACTION_AVAIL`: 2 on Linux; macOS has none.
  public static var getActionAvail: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_GET_ACTION_AVAIL", linux: 2, macos: nil)
  }

  /// `SECCOMP_GET_NOTIF_SIZES`: 3 on Linux; macOS has none.
  public static var getNotifSizes: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_GET_NOTIF_SIZES", linux: 3, macos: nil)
  }

  /// `SECCOMP_MODE_DISABLED`: 0 on Linux; macOS has none.
  public static var modeDisabled: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_MODE_DISABLED", linux: 0, macos: nil)
  }

  /// `SECCOMP_MODE_FILTER`: 2 on Linux; macOS has none.
  public static var modeFilter: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_MODE_FILTER", linux: 2, macos: nil)
  }

  /// `SECCOMP_MODE_STRICT`: 1 on Linux; macOS has none.
  public static var modeStrict: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_MODE_STRICT", linux: 1, macos: nil)
  }

  /// `SECCOMP_RET_ACTION`: 2147418112 on Linux; macOS has none.
  public static var retAction: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_RET_ACTION", linux: 2147418112, macos: nil)
  }

  /// `SECCOMP_RET_ACTION_FULL`: 4294901760 on Linux; macOS has none.
  public static var retActionFull: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_RET_ACTION_FULL", linux: 4294901760, macos: nil)
  }

  /// `SECCOMP_RET_ALLOW`: 2147418112 on Linux; macOS has none.
  public static var retAllow: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_RET_ALLOW", linux: 2147418112, macos: nil)
  }

  /// `SECCOMP_RET_DATA`: 65535 on Linux; macOS has none.
  public static var retData: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_RET_DATA", linux: 65535, macos: nil)
  }

  /// `SECCOMP_RET_ERRNO`: 327680 on Linux; macOS has none.
  public static var retErrno: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_RET_ERRNO", linux: 327680, macos: nil)
  }

  /// `SECCOMP_RET_KILL`: 0 on Linux; macOS has none.
  public static var retKill: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_RET_KILL", linux: 0, macos: nil)
  }

  /// `SECCOMP_RET_KILL_PROCESS`: 2147483648 on Linux; macOS has none.
  public static var retKillProcess: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_RET_KILL_PROCESS", linux: 2147483648, macos: nil)
  }

  /// `SECCOMP_RET_KILL_THREAD`: 0 on Linux; macOS has none.
  public static var retKillThread: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_RET_KILL_THREAD", linux: 0, macos: nil)
  }

  /// `SECCOMP_RET_LOG`: 2147221504 on Linux; macOS has none.
  public static var retLog: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_RET_LOG", linux: 2147221504, macos: nil)
  }

  /// `SECCOMP_RET_TRACE`: 2146435072 on Linux; macOS has none.
  public static var retTrace: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_RET_TRACE", linux: 2146435072, macos: nil)
  }

  /// `SECCOMP_RET_TRAP`: 196608 on Linux; macOS has none.
  public static var retTrap: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_RET_TRAP", linux: 196608, macos: nil)
  }

  /// `SECCOMP_RET_USER_NOTIF`: 2143289344 on Linux; macOS has none.
  public static var retUserNotif: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_RET_USER_NOTIF", linux: 2143289344, macos: nil)
  }

  /// `SECCOMP_SET_MODE_FILTER`: 1 on Linux; macOS has none.
  public static var setModeFilter: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_SET_MODE_FILTER", linux: 1, macos: nil)
  }

  /// `SECCOMP_SET_MODE_STRICT`: 0 on Linux; macOS has none.
  public static var setModeStrict: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_SET_MODE_STRICT", linux: 0, macos: nil)
  }

  /// `SECCOMP_USER_NOTIF_FLAG_CONTINUE`: 1 on Linux; macOS has none.
  public static var userNotifFlagContinue: Constant {
    Constant(family: "SECCOMP", name: "SECCOMP_USER_NOTIF_FLAG_CONTINUE", linux: 1, macos: nil)
  }
}

/// Commands of `bpf`.
public enum BPF {
  /// `BPF_BTF_GET_FD_BY_ID`: 19 on Linux; macOS has none.
  public static var btfGetFdById: Constant {
    Constant(family: "BPF", name: "BPF_BTF_GET_FD_BY_ID", linux: 19, macos: nil)
  }

  /// `BPF_BTF_GET_NEXT_ID`: 23 on Linux; macOS has none.
  public static var btfGetNextId: Constant {
    Constant(family: "BPF", name: "BPF_BTF_GET_NEXT_ID", linux: 23, macos: nil)
  }

  /// `BPF_BTF_LOAD`: 18 on Linux; macOS has none.
  public static var btfLoad: Constant {
    Constant(family: "BPF", name: "BPF_BTF_LOAD", linux: 18, macos: nil)
  }

  /// `BPF_ENABLE_STATS`: 32 on Linux; macOS has none.
  public static var enableStats: Constant {
    Constant(family: "BPF", name: "BPF_ENABLE_STATS", linux: 32, macos: nil)
  }

  /// `BPF_ITER_CREATE`: 33 on Linux; macOS has none.
  public static var iterCreate: Constant {
    Constant(family: "BPF", name: "BPF_ITER_CREATE", linux: 33, macos: nil)
  }

  /// `BPF_LINK_CREATE`: 28 on Linux; macOS has none.
  public static var linkCreate: Constant {
    Constant(family: "BPF", name: "BPF_LINK_CREATE", linux: 28, macos: nil)
  }

  /// `BPF_LINK_DETACH`: 34 on Linux; macOS has none.
  public static var linkDetach: Constant {
    Constant(family: "BPF", name: "BPF_LINK_DETACH", linux: 34, macos: nil)
  }

  /// `BPF_LINK_GET_FD_BY_ID`: 30 on Linux; macOS has none.
  public static var linkGetFdById: Constant {
    Constant(family: "BPF", name: "BPF_LINK_GET_FD_BY_ID", linux: 30, macos: nil)
  }

  /// `BPF_LINK_GET_NEXT_ID`: 31 on Linux; macOS has none.
  public static var linkGetNextId: Constant {
    Constant(family: "BPF", name: "BPF_LINK_GET_NEXT_ID", linux: 31, macos: nil)
  }

  /// `BPF_LINK_TYPE_CGROUP`: 3 on Linux; macOS has none.
  public static var linkTypeCgroup: Constant {
    Constant(family: "BPF", name: "BPF_LINK_TYPE_CGROUP", linux: 3, macos: nil)
  }

  /// `BPF_LINK_TYPE_ITER`: 4 on Linux; macOS has none.
  public static var linkTypeIter: Constant {
    Constant(family: "BPF", name: "BPF_LINK_TYPE_ITER", linux: 4, macos: nil)
  }

  /// `BPF_LINK_TYPE_KPROBE_MULTI`: 8 on Linux; macOS has none.
  public static var linkTypeKprobeMulti: Constant {
    Constant(family: "BPF", name: "BPF_LINK_TYPE_KPROBE_MULTI", linux: 8, macos: nil)
  }

  /// `BPF_LINK_TYPE_NETNS`: 5 on Linux; macOS has none.
  public static var linkTypeNetns: Constant {
    Constant(family: "BPF", name: "BPF_LINK_TYPE_NETNS", linux: 5, macos: nil)
  }

  /// `BPF_LINK_TYPE_PERF_EVENT`: 7 on Linux; macOS has none.
  public static var linkTypePerfEvent: Constant {
    Constant(family: "BPF", name: "BPF_LINK_TYPE_PERF_EVENT", linux: 7, macos: nil)
  }

  /// `BPF_LINK_TYPE_RAW_TRACEPOINT`: 1 on Linux; macOS has none.
  public static var linkTypeRawTracepoint: Constant {
    Constant(family: "BPF", name: "BPF_LINK_TYPE_RAW_TRACEPOINT", linux: 1, macos: nil)
  }

  /// `BPF_LINK_TYPE_STRUCT_OPS`: 9 on Linux; macOS has none.
  public static var linkTypeStructOps: Constant {
    Constant(family: "BPF", name: "BPF_LINK_TYPE_STRUCT_OPS", linux: 9, macos: nil)
  }

  /// `BPF_LINK_TYPE_TRACING`: 2 on Linux; macOS has none.
  public static var linkTypeTracing: Constant {
    Constant(family: "BPF", name: "BPF_LINK_TYPE_TRACING", linux: 2, macos: nil)
  }

  /// `BPF_LINK_TYPE_UNSPEC`: 0 on Linux; macOS has none.
  public static var linkTypeUnspec: Constant {
    Constant(family: "BPF", name: "BPF_LINK_TYPE_UNSPEC", linux: 0, macos: nil)
  }

  /// `BPF_LINK_TYPE_XDP`: 6 on Linux; macOS has none.
  public static var linkTypeXdp: Constant {
    Constant(family: "BPF", name: "BPF_LINK_TYPE_XDP", linux: 6, macos: nil)
  }

  /// `BPF_LINK_UPDATE`: 29 on Linux; macOS has none.
  public static var linkUpdate: Constant {
    Constant(family: "BPF", name: "BPF_LINK_UPDATE", linux: 29, macos: nil)
  }

  /// `BPF_MAP_CREATE`: 0 on Linux; macOS has none.
  public static var mapCreate: Constant {
    Constant(family: "BPF", name: "BPF_MAP_CREATE", linux: 0, macos: nil)
  }

  /// `BPF_MAP_DELETE_BATCH`: 27 on Linux; macOS has none.
  public static var mapDeleteBatch: Constant {
    Constant(family: "BPF", name: "BPF_MAP_DELETE_BATCH", linux: 27, macos: nil)
  }

  /// `BPF_MAP_DELETE_ELEM`: 3 on Linux; macOS has none.
  public static var mapDeleteElem: Constant {
    Constant(family: "BPF", name: "BPF_MAP_DELETE_ELEM", linux: 3, macos: nil)
  }

  /// `BPF_MAP_FREEZE`: 22 on Linux; macOS has none.
  public static var mapFreeze: Constant {
    Constant(family: "BPF", name: "BPF_MAP_FREEZE", linux: 22, macos: nil)
  }

  /// `BPF_MAP_GET_FD_BY_ID`: 14 on Linux; macOS has none.
  public static var mapGetFdById: Constant {
    Constant(family: "BPF", name: "BPF_MAP_GET_FD_BY_ID", linux: 14, macos: nil)
  }

  /// `BPF_MAP_GET_NEXT_ID`: 12 on Linux; macOS has none.
  public static var mapGetNextId: Constant {
    Constant(family: "BPF", name: "BPF_MAP_GET_NEXT_ID", linux: 12, macos: nil)
  }

  /// `BPF_MAP_GET_NEXT_KEY`: 4 on Linux; macOS has none.
  public static var mapGetNextKey: Constant {
    Constant(family: "BPF", name: "BPF_MAP_GET_NEXT_KEY", linux: 4, macos: nil)
  }

  /// `BPF_MAP_LOOKUP_AND_DELETE_BATCH`: 25 on Linux; macOS has none.
  public static var mapLookupAndDeleteBatch: Constant {
    Constant(family: "BPF", name: "BPF_MAP_LOOKUP_AND_DELETE_BATCH", linux: 25, macos: nil)
  }

  /// `BPF_MAP_LOOKUP_AND_DELETE_ELEM`: 21 on Linux; macOS has none.
  public static var mapLookupAndDeleteElem: Constant {
    Constant(family: "BPF", name: "BPF_MAP_LOOKUP_AND_DELETE_ELEM", linux: 21, macos: nil)
  }

  /// `BPF_MAP_LOOKUP_BATCH`: 24 on Linux; macOS has none.
  public static var mapLookupBatch: Constant {
    Constant(family: "BPF", name: "BPF_MAP_LOOKUP_BATCH", linux: 24, macos: nil)
  }

  /// `BPF_MAP_LOOKUP_ELEM`: 1 on Linux; macOS has none.
  public static var mapLookupElem: Constant {
    Constant(family: "BPF", name: "BPF_MAP_LOOKUP_ELEM", linux: 1, macos: nil)
  }

  /// `BPF_MAP_UPDATE_BATCH`: 26 on Linux; macOS has none.
  public static var mapUpdateBatch: Constant {
    Constant(family: "BPF", name: "BPF_MAP_UPDATE_BATCH", linux: 26, macos: nil)
  }

  /// `BPF_MAP_UPDATE_ELEM`: 2 on Linux; macOS has none.
  public static var mapUpdateElem: Constant {
    Constant(family: "BPF", name: "BPF_MAP_UPDATE_ELEM", linux: 2, macos: nil)
  }

  /// `BPF_OBJ_GET`: 7 on Linux; macOS has none.
  public static var objGet: Constant {
    Constant(family: "BPF", name: "BPF_OBJ_GET", linux: 7, macos: nil)
  }

  /// `BPF_OBJ_GET_INFO_BY_FD`: 15 on Linux; macOS has none.
  public static var objGetInfoByFd: Constant {
    Constant(family: "BPF", name: "BPF_OBJ_GET_INFO_BY_FD", linux: 15, macos: nil)
  }

  /// `BPF_OBJ_NAME_LEN`: 16 on Linux; macOS has none.
  public static var objNameLen: Constant {
    Constant(family: "BPF", name: "BPF_OBJ_NAME_LEN", linux: 16, macos: nil)
  }

  /// `BPF_OBJ_PIN`: 6 on Linux; macOS has none.
  public static var objPin: Constant {
    Constant(family: "BPF", name: "BPF_OBJ_PIN", linux: 6, macos: nil)
  }

  /// `BPF_PROG_ATTACH`: 8 on Linux; macOS has none.
  public static var progAttach: Constant {
    Constant(family: "BPF", name: "BPF_PROG_ATTACH", linux: 8, macos: nil)
  }

  /// `BPF_PROG_BIND_MAP`: 35 on Linux; macOS has none.
  public static var progBindMap: Constant {
    Constant(family: "BPF", name: "BPF_PROG_BIND_MAP", linux: 35, macos: nil)
  }

  /// `BPF_PROG_DETACH`: 9 on Linux; macOS has none.
  public static var progDetach: Constant {
    Constant(family: "BPF", name: "BPF_PROG_DETACH", linux: 9, macos: nil)
  }

  /// `BPF_PROG_GET_FD_BY_ID`: 13 on Linux; macOS has none.
  public static var progGetFdById: Constant {
    Constant(family: "BPF", name: "BPF_PROG_GET_FD_BY_ID", linux: 13, macos: nil)
  }

  /// `BPF_PROG_GET_NEXT_ID`: 11 on Linux; macOS has none.
  public static var progGetNextId: Constant {
    Constant(family: "BPF", name: "BPF_PROG_GET_NEXT_ID", linux: 11, macos: nil)
  }

  /// `BPF_PROG_LOAD`: 5 on Linux; macOS has none.
  public static var progLoad: Constant {
    Constant(family: "BPF", name: "BPF_PROG_LOAD", linux: 5, macos: nil)
  }

  /// `BPF_PROG_QUERY`: 16 on Linux; macOS has none.
  public static var progQuery: Constant {
    Constant(family: "BPF", name: "BPF_PROG_QUERY", linux: 16, macos: nil)
  }

  /// `BPF_PROG_TEST_RUN`: 10 on Linux; macOS has none.
  public static var progTestRun: Constant {
    Constant(family: "BPF", name: "BPF_PROG_TEST_RUN", linux: 10, macos: nil)
  }

  /// `BPF_RAW_TRACEPOINT_OPEN`: 17 on Linux; macOS has none.
  public static var rawTracepointOpen: Constant {
    Constant(family: "BPF", name: "BPF_RAW_TRACEPOINT_OPEN", linux: 17, macos: nil)
  }

  /// `BPF_TASK_FD_QUERY`: 20 on Linux; macOS has none.
  public static var taskFdQuery: Constant {
    Constant(family: "BPF", name: "BPF_TASK_FD_QUERY", linux: 20, macos: nil)
  }
}

/// Flags, types and counters of `perf_event_open`.
public enum PERF {
  /// `PERF_COUNT_HW_BRANCH_INSTRUCTIONS`: 4 on Linux; macOS has none.
  public static var branchInstructions: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_BRANCH_INSTRUCTIONS", linux: 4, macos: nil)
  }

  /// `PERF_COUNT_HW_BRANCH_MISSES`: 5 on Linux; macOS has none.
  public static var branchMisses: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_BRANCH_MISSES", linux: 5, macos: nil)
  }

  /// `PERF_COUNT_HW_BUS_CYCLES`: 6 on Linux; macOS has none.
  public static var busCycles: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_BUS_CYCLES", linux: 6, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_BPU`: 5 on Linux; macOS has none.
  public static var cacheBpu: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_BPU", linux: 5, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_DTLB`: 3 on Linux; macOS has none.
  public static var cacheDtlb: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_DTLB", linux: 3, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_ITLB`: 4 on Linux; macOS has none.
  public static var cacheItlb: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_ITLB", linux: 4, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_L1D`: 0 on Linux; macOS has none.
  public static var cacheL1d: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_L1D", linux: 0, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_L1I`: 1 on Linux; macOS has none.
  public static var cacheL1i: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_L1I", linux: 1, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_LL`: 2 on Linux; macOS has none.
  public static var cacheLl: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_LL", linux: 2, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_MISSES`: 3 on Linux; macOS has none.
  public static var cacheMisses: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_MISSES", linux: 3, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_NODE`: 6 on Linux; macOS has none.
  public static var cacheNode: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_NODE", linux: 6, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_OP_PREFETCH`: 2 on Linux; macOS has none.
  public static var cacheOpPrefetch: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_OP_PREFETCH", linux: 2, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_OP_READ`: 0 on Linux; macOS has none.
  public static var cacheOpRead: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_OP_READ", linux: 0, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_OP_WRITE`: 1 on Linux; macOS has none.
  public static var cacheOpWrite: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_OP_WRITE", linux: 1, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_REFERENCES`: 2 on Linux; macOS has none.
  public static var cacheReferences: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_REFERENCES", linux: 2, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_RESULT_ACCESS`: 0 on Linux; macOS has none.
  public static var cacheResultAccess: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_RESULT_ACCESS", linux: 0, macos: nil)
  }

  /// `PERF_COUNT_HW_CACHE_RESULT_MISS`: 1 on Linux; macOS has none.
  public static var cacheResultMiss: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CACHE_RESULT_MISS", linux: 1, macos: nil)
  }

  /// `PERF_COUNT_HW_CPU_CYCLES`: 0 on Linux; macOS has none.
  public static var cpuCycles: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_CPU_CYCLES", linux: 0, macos: nil)
  }

  /// `PERF_COUNT_HW_INSTRUCTIONS`: 1 on Linux; macOS has none.
  public static var instructions: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_INSTRUCTIONS", linux: 1, macos: nil)
  }

  /// `PERF_COUNT_HW_REF_CPU_CYCLES`: 9 on Linux; macOS has none.
  public static var refCpuCycles: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_REF_CPU_CYCLES", linux: 9, macos: nil)
  }

  /// `PERF_COUNT_HW_STALLED_CYCLES_BACKEND`: 8 on Linux; macOS has none.
  public static var stalledCyclesBackend: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_STALLED_CYCLES_BACKEND", linux: 8, macos: nil)
  }

  /// `PERF_COUNT_HW_STALLED_CYCLES_FRONTEND`: 7 on Linux; macOS has none.
  public static var stalledCyclesFrontend: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_HW_STALLED_CYCLES_FRONTEND", linux: 7, macos: nil)
  }

  /// `PERF_COUNT_SW_ALIGNMENT_FAULTS`: 7 on Linux; macOS has none.
  public static var alignmentFaults: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_SW_ALIGNMENT_FAULTS", linux: 7, macos: nil)
  }

  /// `PERF_COUNT_SW_BPF_OUTPUT`: 10 on Linux; macOS has none.
  public static var bpfOutput: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_SW_BPF_OUTPUT", linux: 10, macos: nil)
  }

  /// `PERF_COUNT_SW_CGROUP_SWITCHES`: 11 on Linux; macOS has none.
  public static var cgroupSwitches: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_SW_CGROUP_SWITCHES", linux: 11, macos: nil)
  }

  /// `PERF_COUNT_SW_CONTEXT_SWITCHES`: 3 on Linux; macOS has none.
  public static var contextSwitches: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_SW_CONTEXT_SWITCHES", linux: 3, macos: nil)
  }

  /// `PERF_COUNT_SW_CPU_CLOCK`: 0 on Linux; macOS has none.
  public static var cpuClock: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_SW_CPU_CLOCK", linux: 0, macos: nil)
  }

  /// `PERF_COUNT_SW_CPU_MIGRATIONS`: 4 on Linux; macOS has none.
  public static var cpuMigrations: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_SW_CPU_MIGRATIONS", linux: 4, macos: nil)
  }

  /// `PERF_COUNT_SW_DUMMY`: 9 on Linux; macOS has none.
  public static var dummy: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_SW_DUMMY", linux: 9, macos: nil)
  }

  /// `PERF_COUNT_SW_EMULATION_FAULTS`: 8 on Linux; macOS has none.
  public static var emulationFaults: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_SW_EMULATION_FAULTS", linux: 8, macos: nil)
  }

  /// `PERF_COUNT_SW_PAGE_FAULTS`: 2 on Linux; macOS has none.
  public static var pageFaults: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_SW_PAGE_FAULTS", linux: 2, macos: nil)
  }

  /// `PERF_COUNT_SW_PAGE_FAULTS_MAJ`: 6 on Linux; macOS has none.
  public static var pageFaultsMaj: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_SW_PAGE_FAULTS_MAJ", linux: 6, macos: nil)
  }

  /// `PERF_COUNT_SW_PAGE_FAULTS_MIN`: 5 on Linux; macOS has none.
  public static var pageFaultsMin: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_SW_PAGE_FAULTS_MIN", linux: 5, macos: nil)
  }

  /// `PERF_COUNT_SW_TASK_CLOCK`: 1 on Linux; macOS has none.
  public static var taskClock: Constant {
    Constant(family: "PERF", name: "PERF_COUNT_SW_TASK_CLOCK", linux: 1, macos: nil)
  }

  /// `PERF_FLAG_FD_CLOEXEC`: 8 on Linux; macOS has none.
  public static var fdCloexec: Constant {
    Constant(family: "PERF", name: "PERF_FLAG_FD_CLOEXEC", linux: 8, macos: nil)
  }

  /// `PERF_FLAG_FD_NO_GROUP`: 1 on Linux; macOS has none.
  public static var fdNoGroup: Constant {
    Constant(family: "PERF", name: "PERF_FLAG_FD_NO_GROUP", linux: 1, macos: nil)
  }

  /// `PERF_FLAG_FD_OUTPUT`: 2 on Linux; macOS has none.
  public static var fdOutput: Constant {
    Constant(family: "PERF", name: "PERF_FLAG_FD_OUTPUT", linux: 2, macos: nil)
  }

  /// `PERF_FLAG_PID_CGROUP`: 4 on Linux; macOS has none.
  public static var pidCgroup: Constant {
    Constant(family: "PERF", name: "PERF_FLAG_PID_CGROUP", linux: 4, macos: nil)
  }

  /// `PERF_TYPE_BREAKPOINT`: 5 on Linux; macOS has none.
  public static var breakpoint: Constant {
    Constant(family: "PERF", name: "PERF_TYPE_BREAKPOINT", linux: 5, macos: nil)
  }

  /// `PERF_TYPE_HARDWARE`: 0 on Linux; macOS has none.
  public static var hardware: Constant {
    Constant(family: "PERF", name: "PERF_TYPE_HARDWARE", linux: 0, macos: nil)
  }

  /// `PERF_TYPE_HW_CACHE`: 3 on Linux; macOS has none.
  public static var hwCache: Constant {
    Constant(family: "PERF", name: "PERF_TYPE_HW_CACHE", linux: 3, macos: nil)
  }

  /// `PERF_TYPE_RAW`: 4 on Linux; macOS has none.
  public static var raw: Constant {
    Constant(family: "PERF", name: "PERF_TYPE_RAW", linux: 4, macos: nil)
  }

  /// `PERF_TYPE_SOFTWARE`: 1 on Linux; macOS has none.
  public static var software: Constant {
    Constant(family: "PERF", name: "PERF_TYPE_SOFTWARE", linux: 1, macos: nil)
  }

  /// `PERF_TYPE_TRACEPOINT`: 2 on Linux; macOS has none.
  public static var tracepoint: Constant {
    Constant(family: "PERF", name: "PERF_TYPE_TRACEPOINT", linux: 2, macos: nil)
  }
}

/// Operations, flags and offsets of io_uring.
public enum IORING {
  /// `IORING_ACCEPT_MULTISHOT`: 1 on Linux; macOS has none.
  public static var acceptMultishot: Constant {
    Constant(family: "IORING", name: "IORING_ACCEPT_MULTISHOT", linux: 1, macos: nil)
  }

  /// `IORING_ASYNC_CANCEL_ALL`: 1 on Linux; macOS has none.
  public static var asyncCancelAll: Constant {
    Constant(family: "IORING", name: "IORING_ASYNC_CANCEL_ALL", linux: 1, macos: nil)
  }

  /// `IORING_ASYNC_CANCEL_ANY`: 4 on Linux; macOS has none.
  public static var asyncCancelAny: Constant {
    Constant(family: "IORING", name: "IORING_ASYNC_CANCEL_ANY", linux: 4, macos: nil)
  }

  /// `IORING_ASYNC_CANCEL_FD`: 2 on Linux; macOS has none.
  public static var asyncCancelFd: Constant {
    Constant(family: "IORING", name: "IORING_ASYNC_CANCEL_FD", linux: 2, macos: nil)
  }

  /// `IORING_ASYNC_CANCEL_FD_FIXED`: 8 on Linux; macOS has none.
  public static var asyncCancelFdFixed: Constant {
    Constant(family: "IORING", name: "IORING_ASYNC_CANCEL_FD_FIXED", linux: 8, macos: nil)
  }

  /// `IORING_ASYNC_CANCEL_OP`: 32 on Linux; macOS has none.
  public static var asyncCancelOp: Constant {
    Constant(family: "IORING", name: "IORING_ASYNC_CANCEL_OP", linux: 32, macos: nil)
  }

  /// `IORING_ASYNC_CANCEL_USERDATA`: 16 on Linux; macOS has none.
  public static var asyncCancelUserdata: Constant {
    Constant(family: "IORING", name: "IORING_ASYNC_CANCEL_USERDATA", linux: 16, macos: nil)
  }

  /// `IORING_CQE_BUFFER_SHIFT`: 16 on Linux; macOS has none.
  public static var cqeBufferShift: Constant {
    Constant(family: "IORING", name: "IORING_CQE_BUFFER_SHIFT", linux: 16, macos: nil)
  }

  /// `IORING_CQE_F_BUFFER`: 1 on Linux; macOS has none.
  public static var cqeFBuffer: Constant {
    Constant(family: "IORING", name: "IORING_CQE_F_BUFFER", linux: 1, macos: nil)
  }

  /// `IORING_CQE_F_MORE`: 2 on Linux; macOS has none.
  public static var cqeFMore: Constant {
    Constant(family: "IORING", name: "IORING_CQE_F_MORE", linux: 2, macos: nil)
  }

  /// `IORING_CQE_F_NOTIF`: 8 on Linux; macOS has none.
  public static var cqeFNotif: Constant {
    Constant(family: "IORING", name: "IORING_CQE_F_NOTIF", linux: 8, macos: nil)
  }

  /// `IORING_CQE_F_SOCK_NONEMPTY`: 4 on Linux; macOS has none.
  public static var cqeFSockNonempty: Constant {
    Constant(family: "IORING", name: "IORING_CQE_F_SOCK_NONEMPTY", linux: 4, macos: nil)
  }

  /// `IORING_CQ_EVENTFD_DISABLED`: 1 on Linux; macOS has none.
  public static var cqEventfdDisabled: Constant {
    Constant(family: "IORING", name: "IORING_CQ_EVENTFD_DISABLED", linux: 1, macos: nil)
  }

  /// `IORING_ENTER_EXT_ARG`: 8 on Linux; macOS has none.
  public static var enterExtArg: Constant {
    Constant(family: "IORING", name: "IORING_ENTER_EXT_ARG", linux: 8, macos: nil)
  }

  /// `IORING_ENTER_GETEVENTS`: 1 on Linux; macOS has none.
  public static var enterGetevents: Constant {
    Constant(family: "IORING", name: "IORING_ENTER_GETEVENTS", linux: 1, macos: nil)
  }

  /// `IORING_ENTER_REGISTERED_RING`: 16 on Linux; macOS has none.
  public static var enterRegisteredRing: Constant {
    Constant(family: "IORING", name: "IORING_ENTER_REGISTERED_RING", linux: 16, macos: nil)
  }

  /// `IORING_ENTER_SQ_WAIT`: 4 on Linux; macOS has none.
  public static var enterSqWait: Constant {
    Constant(family: "IORING", name: "IORING_ENTER_SQ_WAIT", linux: 4, macos: nil)
  }

  /// `IORING_ENTER_SQ_WAKEUP`: 2 on Linux; macOS has none.
  public static var enterSqWakeup: Constant {
    Constant(family: "IORING", name: "IORING_ENTER_SQ_WAKEUP", linux: 2, macos: nil)
  }

  /// `IORING_FEAT_CQE_SKIP`: 2048 on Linux; macOS has none.
  public static var featCqeSkip: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_CQE_SKIP", linux: 2048, macos: nil)
  }

  /// `IORING_FEAT_CUR_PERSONALITY`: 16 on Linux; macOS has none.
  public static var featCurPersonality: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_CUR_PERSONALITY", linux: 16, macos: nil)
  }

  /// `IORING_FEAT_EXT_ARG`: 256 on Linux; macOS has none.
  public static var featExtArg: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_EXT_ARG", linux: 256, macos: nil)
  }

  /// `IORING_FEAT_FAST_POLL`: 32 on Linux; macOS has none.
  public static var featFastPoll: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_FAST_POLL", linux: 32, macos: nil)
  }

  /// `IORING_FEAT_LINKED_FILE`: 4096 on Linux; macOS has none.
  public static var featLinkedFile: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_LINKED_FILE", linux: 4096, macos: nil)
  }

  /// `IORING_FEAT_NATIVE_WORKERS`: 512 on Linux; macOS has none.
  public static var featNativeWorkers: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_NATIVE_WORKERS", linux: 512, macos: nil)
  }

  /// `IORING_FEAT_NODROP`: 2 on Linux; macOS has none.
  public static var featNodrop: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_NODROP", linux: 2, macos: nil)
  }

  /// `IORING_FEAT_POLL_32BITS`: 64 on Linux; macOS has none.
  public static var featPoll32bits: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_POLL_32BITS", linux: 64, macos: nil)
  }

  /// `IORING_FEAT_RSRC_TAGS`: 1024 on Linux; macOS has none.
  public static var featRsrcTags: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_RSRC_TAGS", linux: 1024, macos: nil)
  }

  /// `IORING_FEAT_RW_CUR_POS`: 8 on Linux; macOS has none.
  public static var featRwCurPos: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_RW_CUR_POS", linux: 8, macos: nil)
  }

  /// `IORING_FEAT_SINGLE_MMAP`: 1 on Linux; macOS has none.
  public static var featSingleMmap: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_SINGLE_MMAP", linux: 1, macos: nil)
  }

  /// `IORING_FEAT_SQPOLL_NONFIXED`: 128 on Linux; macOS has none.
  public static var featSqpollNonfixed: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_SQPOLL_NONFIXED", linux: 128, macos: nil)
  }

  /// `IORING_FEAT_SUBMIT_STABLE`: 4 on Linux; macOS has none.
  public static var featSubmitStable: Constant {
    Constant(family: "IORING", name: "IORING_FEAT_SUBMIT_STABLE", linux: 4, macos: nil)
  }

  /// `IORING_FILE_INDEX_ALLOC`: 4294967295 on Linux; macOS has none.
  public static var fileIndexAlloc: Constant {
    Constant(family: "IORING", name: "IORING_FILE_INDEX_ALLOC", linux: 4294967295, macos: nil)
  }

  /// `IORING_FSYNC_DATASYNC`: 1 on Linux; macOS has none.
  public static var fsyncDatasync: Constant {
    Constant(family: "IORING", name: "IORING_FSYNC_DATASYNC", linux: 1, macos: nil)
  }

  /// `IORING_LINK_TIMEOUT_UPDATE`: 16 on Linux; macOS has none.
  public static var linkTimeoutUpdate: Constant {
    Constant(family: "IORING", name: "IORING_LINK_TIMEOUT_UPDATE", linux: 16, macos: nil)
  }

  /// `IORING_MSG_DATA`: 0 on Linux; macOS has none.
  public static var msgData: Constant {
    Constant(family: "IORING", name: "IORING_MSG_DATA", linux: 0, macos: nil)
  }

  /// `IORING_MSG_RING_CQE_SKIP`: 1 on Linux; macOS has none.
  public static var msgRingCqeSkip: Constant {
    Constant(family: "IORING", name: "IORING_MSG_RING_CQE_SKIP", linux: 1, macos: nil)
  }

  /// `IORING_MSG_SEND_FD`: 1 on Linux; macOS has none.
  public static var msgSendFd: Constant {
    Constant(family: "IORING", name: "IORING_MSG_SEND_FD", linux: 1, macos: nil)
  }

  /// `IORING_NOTIF_USAGE_ZC_COPIED`: 2147483648 on Linux; macOS has none.
  public static var notifUsageZcCopied: Constant {
    Constant(family: "IORING", name: "IORING_NOTIF_USAGE_ZC_COPIED", linux: 2147483648, macos: nil)
  }

  /// `IORING_OFF_CQ_RING`: 134217728 on Linux; macOS has none.
  public static var offCqRing: Constant {
    Constant(family: "IORING", name: "IORING_OFF_CQ_RING", linux: 134217728, macos: nil)
  }

  /// `IORING_OFF_MMAP_MASK`: 4160749568 on Linux; macOS has none.
  public static var offMmapMask: Constant {
    Constant(family: "IORING", name: "IORING_OFF_MMAP_MASK", linux: 4160749568, macos: nil)
  }

  /// `IORING_OFF_SQES`: 268435456 on Linux; macOS has none.
  public static var offSqes: Constant {
    Constant(family: "IORING", name: "IORING_OFF_SQES", linux: 268435456, macos: nil)
  }

  /// `IORING_OFF_SQ_RING`: 0 on Linux; macOS has none.
  public static var offSqRing: Constant {
    Constant(family: "IORING", name: "IORING_OFF_SQ_RING", linux: 0, macos: nil)
  }

  /// `IORING_OP_ACCEPT`: 13 on Linux; macOS has none.
  public static var opAccept: Constant {
    Constant(family: "IORING", name: "IORING_OP_ACCEPT", linux: 13, macos: nil)
  }

  /// `IORING_OP_ASYNC_CANCEL`: 14 on Linux; macOS has none.
  public static var opAsyncCancel: Constant {
    Constant(family: "IORING", name: "IORING_OP_ASYNC_CANCEL", linux: 14, macos: nil)
  }

  /// `IORING_OP_CLOSE`: 19 on Linux; macOS has none.
  public static var opClose: Constant {
    Constant(family: "IORING", name: "IORING_OP_CLOSE", linux: 19, macos: nil)
  }

  /// `IORING_OP_CONNECT`: 16 on Linux; macOS has none.
  public static var opConnect: Constant {
    Constant(family: "IORING", name: "IORING_OP_CONNECT", linux: 16, macos: nil)
  }

  /// `IORING_OP_EPOLL_CTL`: 29 on Linux; macOS has none.
  public static var opEpollCtl: Constant {
    Constant(family: "IORING", name: "IORING_OP_EPOLL_CTL", linux: 29, macos: nil)
  }

  /// `IORING_OP_FADVISE`: 24 on Linux; macOS has none.
  public static var opFadvise: Constant {
    Constant(family: "IORING", name: "IORING_OP_FADVISE", linux: 24, macos: nil)
  }

  /// `IORING_OP_FALLOCATE`: 17 on Linux; macOS has none.
  public static var opFallocate: Constant {
    Constant(family: "IORING", name: "IORING_OP_FALLOCATE", linux: 17, macos: nil)
  }

  /// `IORING_OP_FGETXATTR`: 43 on Linux; macOS has none.
  public static var opFgetxattr: Constant {
    Constant(family: "IORING", name: "IORING_OP_FGETXATTR", linux: 43, macos: nil)
  }

  /// `IORING_OP_FILES_UPDATE`: 20 on Linux; macOS has none.
  public static var opFilesUpdate: Constant {
    Constant(family: "IORING", name: "IORING_OP_FILES_UPDATE", linux: 20, macos: nil)
  }

  /// `IORING_OP_FSETXATTR`: 41 on Linux; macOS has none.
  public static var opFsetxattr: Constant {
    Constant(family: "IORING", name: "IORING_OP_FSETXATTR", linux: 41, macos: nil)
  }

  /// `IORING_OP_FSYNC`: 3 on Linux; macOS has none.
  public static var opFsync: Constant {
    Constant(family: "IORING", name: "IORING_OP_FSYNC", linux: 3, macos: nil)
  }

  /// `IORING_OP_GETXATTR`: 44 on Linux; macOS has none.
  public static var opGetxattr: Constant {
    Constant(family: "IORING", name: "IORING_OP_GETXATTR", linux: 44, macos: nil)
  }

  /// `IORING_OP_LINKAT`: 39 on Linux; macOS has none.
  public static var opLinkat: Constant {
    Constant(family: "IORING", name: "IORING_OP_LINKAT", linux: 39, macos: nil)
  }

  /// `IORING_OP_LINK_TIMEOUT`: 15 on Linux; macOS has none.
  public static var opLinkTimeout: Constant {
    Constant(family: "IORING", name: "IORING_OP_LINK_TIMEOUT", linux: 15, macos: nil)
  }

  /// `IORING_OP_MADVISE`: 25 on Linux; macOS has none.
  public static var opMadvise: Constant {
    Constant(family: "IORING", name: "IORING_OP_MADVISE", linux: 25, macos: nil)
  }

  /// `IORING_OP_MKDIRAT`: 37 on Linux; macOS has none.
  public static var opMkdirat: Constant {
    Constant(family: "IORING", name: "IORING_OP_MKDIRAT", linux: 37, macos: nil)
  }

  /// `IORING_OP_MSG_RING`: 40 on Linux; macOS has none.
  public static var opMsgRing: Constant {
    Constant(family: "IORING", name: "IORING_OP_MSG_RING", linux: 40, macos: nil)
  }

  /// `IORING_OP_NOP`: 0 on Linux; macOS has none.
  public static var opNop: Constant {
    Constant(family: "IORING", name: "IORING_OP_NOP", linux: 0, macos: nil)
  }

  /// `IORING_OP_OPENAT`: 18 on Linux; macOS has none.
  public static var opOpenat: Constant {
    Constant(family: "IORING", name: "IORING_OP_OPENAT", linux: 18, macos: nil)
  }

  /// `IORING_OP_OPENAT2`: 28 on Linux; macOS has none.
  public static var opOpenat2: Constant {
    Constant(family: "IORING", name: "IORING_OP_OPENAT2", linux: 28, macos: nil)
  }

  /// `IORING_OP_POLL_ADD`: 6 on Linux; macOS has none.
  public static var opPollAdd: Constant {
    Constant(family: "IORING", name: "IORING_OP_POLL_ADD", linux: 6, macos: nil)
  }

  /// `IORING_OP_POLL_REMOVE`: 7 on Linux; macOS has none.
  public static var opPollRemove: Constant {
    Constant(family: "IORING", name: "IORING_OP_POLL_REMOVE", linux: 7, macos: nil)
  }

  /// `IORING_OP_PROVIDE_BUFFERS`: 31 on Linux; macOS has none.
  public static var opProvideBuffers: Constant {
    Constant(family: "IORING", name: "IORING_OP_PROVIDE_BUFFERS", linux: 31, macos: nil)
  }

  /// `IORING_OP_READ`: 22 on Linux; macOS has none.
  public static var opRead: Constant {
    Constant(family: "IORING", name: "IORING_OP_READ", linux: 22, macos: nil)
  }

  /// `IORING_OP_READV`: 1 on Linux; macOS has none.
  public static var opReadv: Constant {
    Constant(family: "IORING", name: "IORING_OP_READV", linux: 1, macos: nil)
  }

  /// `IORING_OP_READ_FIXED`: 4 on Linux; macOS has none.
  public static var opReadFixed: Constant {
    Constant(family: "IORING", name: "IORING_OP_READ_FIXED", linux: 4, macos: nil)
  }

  /// `IORING_OP_RECV`: 27 on Linux; macOS has none.
  public static var opRecv: Constant {
    Constant(family: "IORING", name: "IORING_OP_RECV", linux: 27, macos: nil)
  }

  /// `IORING_OP_RECVMSG`: 10 on Linux; macOS has none.
  public static var opRecvmsg: Constant {
    Constant(family: "IORING", name: "IORING_OP_RECVMSG", linux: 10, macos: nil)
  }

  /// `IORING_OP_REMOVE_BUFFERS`: 32 on Linux; macOS has none.
  public static var opRemoveBuffers: Constant {
    Constant(family: "IORING", name: "IORING_OP_REMOVE_BUFFERS", linux: 32, macos: nil)
  }

  /// `IORING_OP_RENAMEAT`: 35 on Linux; macOS has none.
  public static var opRenameat: Constant {
    Constant(family: "IORING", name: "IORING_OP_RENAMEAT", linux: 35, macos: nil)
  }

  /// `IORING_OP_SEND`: 26 on Linux; macOS has none.
  public static var opSend: Constant {
    Constant(family: "IORING", name: "IORING_OP_SEND", linux: 26, macos: nil)
  }

  /// `IORING_OP_SENDMSG`: 9 on Linux; macOS has none.
  public static var opSendmsg: Constant {
    Constant(family: "IORING", name: "IORING_OP_SENDMSG", linux: 9, macos: nil)
  }

  /// `IORING_OP_SENDMSG_ZC`: 48 on Linux; macOS has none.
  public static var opSendmsgZc: Constant {
    Constant(family: "IORING", name: "IORING_OP_SENDMSG_ZC", linux: 48, macos: nil)
  }

  /// `IORING_OP_SEND_ZC`: 47 on Linux; macOS has none.
  public static var opSendZc: Constant {
    Constant(family: "IORING", name: "IORING_OP_SEND_ZC", linux: 47, macos: nil)
  }

  /// `IORING_OP_SETXATTR`: 42 on Linux; macOS has none.
  public static var opSetxattr: Constant {
    Constant(family: "IORING", name: "IORING_OP_SETXATTR", linux: 42, macos: nil)
  }

  /// `IORING_OP_SHUTDOWN`: 34 on Linux; macOS has none.
  public static var opShutdown: Constant {
    Constant(family: "IORING", name: "IORING_OP_SHUTDOWN", linux: 34, macos: nil)
  }

  /// `IORING_OP_SOCKET`: 45 on Linux; macOS has none.
  public static var opSocket: Constant {
    Constant(family: "IORING", name: "IORING_OP_SOCKET", linux: 45, macos: nil)
  }

  /// `IORING_OP_SPLICE`: 30 on Linux; macOS has none.
  public static var opSplice: Constant {
    Constant(family: "IORING", name: "IORING_OP_SPLICE", linux: 30, macos: nil)
  }

  /// `IORING_OP_STATX`: 21 on Linux; macOS has none.
  public static var opStatx: Constant {
    Constant(family: "IORING", name: "IORING_OP_STATX", linux: 21, macos: nil)
  }

  /// `IORING_OP_SYMLINKAT`: 38 on Linux; macOS has none.
  public static var opSymlinkat: Constant {
    Constant(family: "IORING", name: "IORING_OP_SYMLINKAT", linux: 38, macos: nil)
  }

  /// `IORING_OP_SYNC_FILE_RANGE`: 8 on Linux; macOS has none.
  public static var opSyncFileRange: Constant {
    Constant(family: "IORING", name: "IORING_OP_SYNC_FILE_RANGE", linux: 8, macos: nil)
  }

  /// `IORING_OP_TEE`: 33 on Linux; macOS has none.
  public static var opTee: Constant {
    Constant(family: "IORING", name: "IORING_OP_TEE", linux: 33, macos: nil)
  }

  /// `IORING_OP_TIMEOUT`: 11 on Linux; macOS has none.
  public static var opTimeout: Constant {
    Constant(family: "IORING", name: "IORING_OP_TIMEOUT", linux: 11, macos: nil)
  }

  /// `IORING_OP_TIMEOUT_REMOVE`: 12 on Linux; macOS has none.
  public static var opTimeoutRemove: Constant {
    Constant(family: "IORING", name: "IORING_OP_TIMEOUT_REMOVE", linux: 12, macos: nil)
  }

  /// `IORING_OP_UNLINKAT`: 36 on Linux; macOS has none.
  public static var opUnlinkat: Constant {
    Constant(family: "IORING", name: "IORING_OP_UNLINKAT", linux: 36, macos: nil)
  }

  /// `IORING_OP_URING_CMD`: 46 on Linux; macOS has none.
  public static var opUringCmd: Constant {
    Constant(family: "IORING", name: "IORING_OP_URING_CMD", linux: 46, macos: nil)
  }

  /// `IORING_OP_WRITE`: 23 on Linux; macOS has none.
  public static var opWrite: Constant {
    Constant(family: "IORING", name: "IORING_OP_WRITE", linux: 23, macos: nil)
  }

  /// `IORING_OP_WRITEV`: 2 on Linux; macOS has none.
  public static var opWritev: Constant {
    Constant(family: "IORING", name: "IORING_OP_WRITEV", linux: 2, macos: nil)
  }

  /// `IORING_OP_WRITE_FIXED`: 5 on Linux; macOS has none.
  public static var opWriteFixed: Constant {
    Constant(family: "IORING", name: "IORING_OP_WRITE_FIXED", linux: 5, macos: nil)
  }

  /// `IORING_POLL_ADD_LEVEL`: 8 on Linux; macOS has none.
  public static var pollAddLevel: Constant {
    Constant(family: "IORING", name: "IORING_POLL_ADD_LEVEL", linux: 8, macos: nil)
  }

  /// `IORING_POLL_ADD_MULTI`: 1 on Linux; macOS has none.
  public static var pollAddMulti: Constant {
    Constant(family: "IORING", name: "IORING_POLL_ADD_MULTI", linux: 1, macos: nil)
  }

  /// `IORING_POLL_UPDATE_EVENTS`: 2 on Linux; macOS has none.
  public static var pollUpdateEvents: Constant {
    Constant(family: "IORING", name: "IORING_POLL_UPDATE_EVENTS", linux: 2, macos: nil)
  }

  /// `IORING_POLL_UPDATE_USER_DATA`: 4 on Linux; macOS has none.
  public static var pollUpdateUserData: Constant {
    Constant(family: "IORING", name: "IORING_POLL_UPDATE_USER_DATA", linux: 4, macos: nil)
  }

  /// `IORING_RECVSEND_FIXED_BUF`: 4 on Linux; macOS has none.
  public static var recvsendFixedBuf: Constant {
    Constant(family: "IORING", name: "IORING_RECVSEND_FIXED_BUF", linux: 4, macos: nil)
  }

  /// `IORING_RECVSEND_POLL_FIRST`: 1 on Linux; macOS has none.
  public static var recvsendPollFirst: Constant {
    Constant(family: "IORING", name: "IORING_RECVSEND_POLL_FIRST", linux: 1, macos: nil)
  }

  /// `IORING_RECV_MULTISHOT`: 2 on Linux; macOS has none.
  public static var recvMultishot: Constant {
    Constant(family: "IORING", name: "IORING_RECV_MULTISHOT", linux: 2, macos: nil)
  }

  /// `IORING_REGISTER_BUFFERS`: 0 on Linux; macOS has none.
  public static var registerBuffers: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_BUFFERS", linux: 0, macos: nil)
  }

  /// `IORING_REGISTER_BUFFERS2`: 15 on Linux; macOS has none.
  public static var registerBuffers2: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_BUFFERS2", linux: 15, macos: nil)
  }

  /// `IORING_REGISTER_BUFFERS_UPDATE`: 16 on Linux; macOS has none.
  public static var registerBuffersUpdate: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_BUFFERS_UPDATE", linux: 16, macos: nil)
  }

  /// `IORING_REGISTER_ENABLE_RINGS`: 12 on Linux; macOS has none.
  public static var registerEnableRings: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_ENABLE_RINGS", linux: 12, macos: nil)
  }

  /// `IORING_REGISTER_EVENTFD`: 4 on Linux; macOS has none.
  public static var registerEventfd: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_EVENTFD", linux: 4, macos: nil)
  }

  /// `IORING_REGISTER_EVENTFD_ASYNC`: 7 on Linux; macOS has none.
  public static var registerEventfdAsync: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_EVENTFD_ASYNC", linux: 7, macos: nil)
  }

  /// `IORING_REGISTER_FILES`: 2 on Linux; macOS has none.
  public static var registerFiles: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_FILES", linux: 2, macos: nil)
  }

  /// `IORING_REGISTER_FILES2`: 13 on Linux; macOS has none.
  public static var registerFiles2: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_FILES2", linux: 13, macos: nil)
  }

  /// `IORING_REGISTER_FILES_SKIP`: -2 on Linux; macOS has none.
  public static var registerFilesSkip: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_FILES_SKIP", linux: -2, macos: nil)
  }

  /// `IORING_REGISTER_FILES_UPDATE`: 6 on Linux; macOS has none.
  public static var registerFilesUpdate: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_FILES_UPDATE", linux: 6, macos: nil)
  }

  /// `IORING_REGISTER_FILES_UPDATE2`: 14 on Linux; macOS has none.
  public static var registerFilesUpdate2: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_FILES_UPDATE2", linux: 14, macos: nil)
  }

  /// `IORING_REGISTER_FILE_ALLOC_RANGE`: 25 on Linux; macOS has none.
  public static var registerFileAllocRange: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_FILE_ALLOC_RANGE", linux: 25, macos: nil)
  }

  /// `IORING_REGISTER_IOWQ_AFF`: 17 on Linux; macOS has none.
  public static var registerIowqAff: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_IOWQ_AFF", linux: 17, macos: nil)
  }

  /// `IORING_REGISTER_IOWQ_MAX_WORKERS`: 19 on Linux; macOS has none.
  public static var registerIowqMaxWorkers: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_IOWQ_MAX_WORKERS", linux: 19, macos: nil)
  }

  /// `IORING_REGISTER_PBUF_RING`: 22 on Linux; macOS has none.
  public static var registerPbufRing: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_PBUF_RING", linux: 22, macos: nil)
  }

  /// `IORING_REGISTER_PERSONALITY`: 9 on Linux; macOS has none.
  public static var registerPersonality: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_PERSONALITY", linux: 9, macos: nil)
  }

  /// `IORING_REGISTER_PROBE`: 8 on Linux; macOS has none.
  public static var registerProbe: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_PROBE", linux: 8, macos: nil)
  }

  /// `IORING_REGISTER_RESTRICTIONS`: 11 on Linux; macOS has none.
  public static var registerRestrictions: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_RESTRICTIONS", linux: 11, macos: nil)
  }

  /// `IORING_REGISTER_RING_FDS`: 20 on Linux; macOS has none.
  public static var registerRingFds: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_RING_FDS", linux: 20, macos: nil)
  }

  /// `IORING_REGISTER_SYNC_CANCEL`: 24 on Linux; macOS has none.
  public static var registerSyncCancel: Constant {
    Constant(family: "IORING", name: "IORING_REGISTER_SYNC_CANCEL", linux: 24, macos: nil)
  }

  /// `IORING_RESTRICTION_REGISTER_OP`: 0 on Linux; macOS has none.
  public static var restrictionRegisterOp: Constant {
    Constant(family: "IORING", name: "IORING_RESTRICTION_REGISTER_OP", linux: 0, macos: nil)
  }

  /// `IORING_RESTRICTION_SQE_FLAGS_ALLOWED`: 2 on Linux; macOS has none.
  public static var restrictionSqeFlagsAllowed: Constant {
    Constant(family: "IORING", name: "IORING_RESTRICTION_SQE_FLAGS_ALLOWED", linux: 2, macos: nil)
  }

  /// `IORING_RESTRICTION_SQE_FLAGS_REQUIRED`: 3 on Linux; macOS has none.
  public static var restrictionSqeFlagsRequired: Constant {
    Constant(family: "IORING", name: "IORING_RESTRICTION_SQE_FLAGS_REQUIRED", linux: 3, macos: nil)
  }

  /// `IORING_RESTRICTION_SQE_OP`: 1 on Linux; macOS has none.
  public static var restrictionSqeOp: Constant {
    Constant(family: "IORING", name: "IORING_RESTRICTION_SQE_OP", linux: 1, macos: nil)
  }

  /// `IORING_RSRC_REGISTER_SPARSE`: 1 on Linux; macOS has none.
  public static var rsrcRegisterSparse: Constant {
    Constant(family: "IORING", name: "IORING_RSRC_REGISTER_SPARSE", linux: 1, macos: nil)
  }

  /// `IORING_SEND_ZC_REPORT_USAGE`: 8 on Linux; macOS has none.
  public static var sendZcReportUsage: Constant {
    Constant(family: "IORING", name: "IORING_SEND_ZC_REPORT_USAGE", linux: 8, macos: nil)
  }

  /// `IORING_SETUP_ATTACH_WQ`: 32 on Linux; macOS has none.
  public static var setupAttachWq: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_ATTACH_WQ", linux: 32, macos: nil)
  }

  /// `IORING_SETUP_CLAMP`: 16 on Linux; macOS has none.
  public static var setupClamp: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_CLAMP", linux: 16, macos: nil)
  }

  /// `IORING_SETUP_COOP_TASKRUN`: 256 on Linux; macOS has none.
  public static var setupCoopTaskrun: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_COOP_TASKRUN", linux: 256, macos: nil)
  }

  /// `IORING_SETUP_CQE32`: 2048 on Linux; macOS has none.
  public static var setupCqe32: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_CQE32", linux: 2048, macos: nil)
  }

  /// `IORING_SETUP_CQSIZE`: 8 on Linux; macOS has none.
  public static var setupCqsize: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_CQSIZE", linux: 8, macos: nil)
  }

  /// `IORING_SETUP_DEFER_TASKRUN`: 8192 on Linux; macOS has none.
  public static var setupDeferTaskrun: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_DEFER_TASKRUN", linux: 8192, macos: nil)
  }

  /// `IORING_SETUP_IOPOLL`: 1 on Linux; macOS has none.
  public static var setupIopoll: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_IOPOLL", linux: 1, macos: nil)
  }

  /// `IORING_SETUP_R_DISABLED`: 64 on Linux; macOS has none.
  public static var setupRDisabled: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_R_DISABLED", linux: 64, macos: nil)
  }

  /// `IORING_SETUP_SINGLE_ISSUER`: 4096 on Linux; macOS has none.
  public static var setupSingleIssuer: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_SINGLE_ISSUER", linux: 4096, macos: nil)
  }

  /// `IORING_SETUP_SQE128`: 1024 on Linux; macOS has none.
  public static var setupSqe128: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_SQE128", linux: 1024, macos: nil)
  }

  /// `IORING_SETUP_SQPOLL`: 2 on Linux; macOS has none.
  public static var setupSqpoll: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_SQPOLL", linux: 2, macos: nil)
  }

  /// `IORING_SETUP_SQ_AFF`: 4 on Linux; macOS has none.
  public static var setupSqAff: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_SQ_AFF", linux: 4, macos: nil)
  }

  /// `IORING_SETUP_SUBMIT_ALL`: 128 on Linux; macOS has none.
  public static var setupSubmitAll: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_SUBMIT_ALL", linux: 128, macos: nil)
  }

  /// `IORING_SETUP_TASKRUN_FLAG`: 512 on Linux; macOS has none.
  public static var setupTaskrunFlag: Constant {
    Constant(family: "IORING", name: "IORING_SETUP_TASKRUN_FLAG", linux: 512, macos: nil)
  }

  /// `IORING_SQ_CQ_OVERFLOW`: 2 on Linux; macOS has none.
  public static var sqCqOverflow: Constant {
    Constant(family: "IORING", name: "IORING_SQ_CQ_OVERFLOW", linux: 2, macos: nil)
  }

  /// `IORING_SQ_NEED_WAKEUP`: 1 on Linux; macOS has none.
  public static var sqNeedWakeup: Constant {
    Constant(family: "IORING", name: "IORING_SQ_NEED_WAKEUP", linux: 1, macos: nil)
  }

  /// `IORING_SQ_TASKRUN`: 4 on Linux; macOS has none.
  public static var sqTaskrun: Constant {
    Constant(family: "IORING", name: "IORING_SQ_TASKRUN", linux: 4, macos: nil)
  }

  /// `IORING_TIMEOUT_ABS`: 1 on Linux; macOS has none.
  public static var timeoutAbs: Constant {
    Constant(family: "IORING", name: "IORING_TIMEOUT_ABS", linux: 1, macos: nil)
  }

  /// `IORING_TIMEOUT_BOOTTIME`: 4 on Linux; macOS has none.
  public static var timeoutBoottime: Constant {
    Constant(family: "IORING", name: "IORING_TIMEOUT_BOOTTIME", linux: 4, macos: nil)
  }

  /// `IORING_TIMEOUT_CLOCK_MASK`: 12 on Linux; macOS has none.
  public static var timeoutClockMask: Constant {
    Constant(family: "IORING", name: "IORING_TIMEOUT_CLOCK_MASK", linux: 12, macos: nil)
  }

  /// `IORING_TIMEOUT_ETIME_SUCCESS`: 32 on Linux; macOS has none.
  public static var timeoutEtimeSuccess: Constant {
    Constant(family: "IORING", name: "IORING_TIMEOUT_ETIME_SUCCESS", linux: 32, macos: nil)
  }

  /// `IORING_TIMEOUT_REALTIME`: 8 on Linux; macOS has none.
  public static var timeoutRealtime: Constant {
    Constant(family: "IORING", name: "IORING_TIMEOUT_REALTIME", linux: 8, macos: nil)
  }

  /// `IORING_TIMEOUT_UPDATE`: 2 on Linux; macOS has none.
  public static var timeoutUpdate: Constant {
    Constant(family: "IORING", name: "IORING_TIMEOUT_UPDATE", linux: 2, macos: nil)
  }

  /// `IORING_TIMEOUT_UPDATE_MASK`: 18 on Linux; macOS has none.
  public static var timeoutUpdateMask: Constant {
    Constant(family: "IORING", name: "IORING_TIMEOUT_UPDATE_MASK", linux: 18, macos: nil)
  }

  /// `IORING_UNREGISTER_BUFFERS`: 1 on Linux; macOS has none.
  public static var unregisterBuffers: Constant {
    Constant(family: "IORING", name: "IORING_UNREGISTER_BUFFERS", linux: 1, macos: nil)
  }

  /// `IORING_UNREGISTER_EVENTFD`: 5 on Linux; macOS has none.
  public static var unregisterEventfd: Constant {
    Constant(family: "IORING", name: "IORING_UNREGISTER_EVENTFD", linux: 5, macos: nil)
  }

  /// `IORING_UNREGISTER_FILES`: 3 on Linux; macOS has none.
  public static var unregisterFiles: Constant {
    Constant(family: "IORING", name: "IORING_UNREGISTER_FILES", linux: 3, macos: nil)
  }

  /// `IORING_UNREGISTER_IOWQ_AFF`: 18 on Linux; macOS has none.
  public static var unregisterIowqAff: Constant {
    Constant(family: "IORING", name: "IORING_UNREGISTER_IOWQ_AFF", linux: 18, macos: nil)
  }

  /// `IORING_UNREGISTER_PBUF_RING`: 23 on Linux; macOS has none.
  public static var unregisterPbufRing: Constant {
    Constant(family: "IORING", name: "IORING_UNREGISTER_PBUF_RING", linux: 23, macos: nil)
  }

  /// `IORING_UNREGISTER_PERSONALITY`: 10 on Linux; macOS has none.
  public static var unregisterPersonality: Constant {
    Constant(family: "IORING", name: "IORING_UNREGISTER_PERSONALITY", linux: 10, macos: nil)
  }

  /// `IORING_UNREGISTER_RING_FDS`: 21 on Linux; macOS has none.
  public static var unregisterRingFds: Constant {
    Constant(family: "IORING", name: "IORING_UNREGISTER_RING_FDS", linux: 21, macos: nil)
  }

  /// `IORING_URING_CMD_FIXED`: 1 on Linux; macOS has none.
  public static var uringCmdFixed: Constant {
    Constant(family: "IORING", name: "IORING_URING_CMD_FIXED", linux: 1, macos: nil)
  }

  /// `IOSQE_ASYNC`: 16 on Linux; macOS has none.
  public static var async: Constant {
    Constant(family: "IORING", name: "IOSQE_ASYNC", linux: 16, macos: nil)
  }

  /// `IOSQE_ASYNC_BIT`: 4 on Linux; macOS has none.
  public static var asyncBit: Constant {
    Constant(family: "IORING", name: "IOSQE_ASYNC_BIT", linux: 4, macos: nil)
  }

  /// `IOSQE_BUFFER_SELECT`: 32 on Linux; macOS has none.
  public static var bufferSelect: Constant {
    Constant(family: "IORING", name: "IOSQE_BUFFER_SELECT", linux: 32, macos: nil)
  }

  /// `IOSQE_BUFFER_SELECT_BIT`: 5 on Linux; macOS has none.
  public static var bufferSelectBit: Constant {
    Constant(family: "IORING", name: "IOSQE_BUFFER_SELECT_BIT", linux: 5, macos: nil)
  }

  /// `IOSQE_CQE_SKIP_SUCCESS`: 64 on Linux; macOS has none.
  public static var cqeSkipSuccess: Constant {
    Constant(family: "IORING", name: "IOSQE_CQE_SKIP_SUCCESS", linux: 64, macos: nil)
  }

  /// `IOSQE_CQE_SKIP_SUCCESS_BIT`: 6 on Linux; macOS has none.
  public static var cqeSkipSuccessBit: Constant {
    Constant(family: "IORING", name: "IOSQE_CQE_SKIP_SUCCESS_BIT", linux: 6, macos: nil)
  }

  /// `IOSQE_FIXED_FILE`: 1 on Linux; macOS has none.
  public static var fixedFile: Constant {
    Constant(family: "IORING", name: "IOSQE_FIXED_FILE", linux: 1, macos: nil)
  }

  /// `IOSQE_FIXED_FILE_BIT`: 0 on Linux; macOS has none.
  public static var fixedFileBit: Constant {
    Constant(family: "IORING", name: "IOSQE_FIXED_FILE_BIT", linux: 0, macos: nil)
  }

  /// `IOSQE_IO_DRAIN`: 2 on Linux; macOS has none.
  public static var ioDrain: Constant {
    Constant(family: "IORING", name: "IOSQE_IO_DRAIN", linux: 2, macos: nil)
  }

  /// `IOSQE_IO_DRAIN_BIT`: 1 on Linux; macOS has none.
  public static var ioDrainBit: Constant {
    Constant(family: "IORING", name: "IOSQE_IO_DRAIN_BIT", linux: 1, macos: nil)
  }

  /// `IOSQE_IO_HARDLINK`: 8 on Linux; macOS has none.
  public static var ioHardlink: Constant {
    Constant(family: "IORING", name: "IOSQE_IO_HARDLINK", linux: 8, macos: nil)
  }

  /// `IOSQE_IO_HARDLINK_BIT`: 3 on Linux; macOS has none.
  public static var ioHardlinkBit: Constant {
    Constant(family: "IORING", name: "IOSQE_IO_HARDLINK_BIT", linux: 3, macos: nil)
  }

  /// `IOSQE_IO_LINK`: 4 on Linux; macOS has none.
  public static var ioLink: Constant {
    Constant(family: "IORING", name: "IOSQE_IO_LINK", linux: 4, macos: nil)
  }

  /// `IOSQE_IO_LINK_BIT`: 2 on Linux; macOS has none.
  public static var ioLinkBit: Constant {
    Constant(family: "IORING", name: "IOSQE_IO_LINK_BIT", linux: 2, macos: nil)
  }
}

/// Flags and commands of System V messages, semaphores and shared memory.
public enum IPC {
  /// `GETALL`: 13 on Linux, 6 on macOS.
  public static var getall: Constant {
    Constant(family: "IPC", name: "GETALL", linux: 13, macos: 6)
  }

  /// `GETNCNT`: 14 on Linux, 3 on macOS.
  public static var getncnt: Constant {
    Constant(family: "IPC", name: "GETNCNT", linux: 14, macos: 3)
  }

  /// `GETPID`: 11 on Linux, 4 on macOS.
  public static var getpid: Constant {
    Constant(family: "IPC", name: "GETPID", linux: 11, macos: 4)
  }

  /// `GETVAL`: 12 on Linux, 5 on macOS.
  public static var getval: Constant {
    Constant(family: "IPC", name: "GETVAL", linux: 12, macos: 5)
  }

  /// `GETZCNT`: 15 on Linux, 7 on macOS.
  public static var getzcnt: Constant {
    Constant(family: "IPC", name: "GETZCNT", linux: 15, macos: 7)
  }

  /// `IPC_64`: 256 on Linux; macOS has none.
  public static var ipc64: Constant {
    Constant(family: "IPC", name: "IPC_64", linux: 256, macos: nil)
  }

  /// `IPC_CREAT`: 512 on both systems.
  public static var ipcCreat: Constant {
    Constant(family: "IPC", name: "IPC_CREAT", linux: 512, macos: 512)
  }

  /// `IPC_DIPC`: 4096 on Linux; macOS has none.
  public static var ipcDipc: Constant {
    Constant(family: "IPC", name: "IPC_DIPC", linux: 4096, macos: nil)
  }

  /// `IPC_EXCL`: 1024 on both systems.
  public static var ipcExcl: Constant {
    Constant(family: "IPC", name: "IPC_EXCL", linux: 1024, macos: 1024)
  }

  /// `IPC_INFO`: 3 on Linux; macOS has none.
  public static var ipcInfo: Constant {
    Constant(family: "IPC", name: "IPC_INFO", linux: 3, macos: nil)
  }

  /// `IPC_M`: 4096 on macOS; Linux has none.
  public static var ipcM: Constant {
    Constant(family: "IPC", name: "IPC_M", linux: nil, macos: 4096)
  }

  /// `IPC_NOWAIT`: 2048 on both systems.
  public static var ipcNowait: Constant {
    Constant(family: "IPC", name: "IPC_NOWAIT", linux: 2048, macos: 2048)
  }

  /// `IPC_NS_INDEX`: 2 on Linux; macOS has none.
  public static var ipcNsIndex: Constant {
    Constant(family: "IPC", name: "IPC_NS_INDEX", linux: 2, macos: nil)
  }

  /// `IPC_OLD`: 0 on Linux; macOS has none.
  public static var ipcOld: Constant {
    Constant(family: "IPC", name: "IPC_OLD", linux: 0, macos: nil)
  }

  /// `IPC_OWN`: 8192 on Linux; macOS has none.
  public static var ipcOwn: Constant {
    Constant(family: "IPC", name: "IPC_OWN", linux: 8192, macos: nil)
  }

  /// `IPC_PRIVATE`: 0 on both systems.
  public static var ipcPrivate: Constant {
    Constant(family: "IPC", name: "IPC_PRIVATE", linux: 0, macos: 0)
  }

  /// `IPC_RMID`: 0 on both systems.
  public static var ipcRmid: Constant {
    Constant(family: "IPC", name: "IPC_RMID", linux: 0, macos: 0)
  }

  /// `IPC_SET`: 1 on both systems.
  public static var ipcSet: Constant {
    Constant(family: "IPC", name: "IPC_SET", linux: 1, macos: 1)
  }

  /// `IPC_STAT`: 2 on both systems.
  public static var ipcStat: Constant {
    Constant(family: "IPC", name: "IPC_STAT", linux: 2, macos: 2)
  }

  /// `MSG_COPY`: 16384 on Linux; macOS has none.
  public static var msgCopy: Constant {
    Constant(family: "IPC", name: "MSG_COPY", linux: 16384, macos: nil)
  }

  /// `MSG_EXCEPT`: 8192 on Linux; macOS has none.
  public static var msgExcept: Constant {
    Constant(family: "IPC", name: "MSG_EXCEPT", linux: 8192, macos: nil)
  }

  /// `MSG_INFO`: 12 on Linux; macOS has none.
  public static var msgInfo: Constant {
    Constant(family: "IPC", name: "MSG_INFO", linux: 12, macos: nil)
  }

  /// `MSG_NOERROR`: 4096 on both systems.
  public static var msgNoerror: Constant {
    Constant(family: "IPC", name: "MSG_NOERROR", linux: 4096, macos: 4096)
  }

  /// `MSG_STAT`: 11 on Linux; macOS has none.
  public static var msgStat: Constant {
    Constant(family: "IPC", name: "MSG_STAT", linux: 11, macos: nil)
  }

  /// `MSG_STAT_ANY`: 13 on Linux; macOS has none.
  public static var msgStatAny: Constant {
    Constant(family: "IPC", name: "MSG_STAT_ANY", linux: 13, macos: nil)
  }

  /// `SEM_INFO`: 19 on Linux; macOS has none.
  public static var semInfo: Constant {
    Constant(family: "IPC", name: "SEM_INFO", linux: 19, macos: nil)
  }

  /// `SEM_STAT`: 18 on Linux; macOS has none.
  public static var semStat: Constant {
    Constant(family: "IPC", name: "SEM_STAT", linux: 18, macos: nil)
  }

  /// `SEM_STAT_ANY`: 20 on Linux; macOS has none.
  public static var semStatAny: Constant {
    Constant(family: "IPC", name: "SEM_STAT_ANY", linux: 20, macos: nil)
  }

  /// `SEM_UNDO`: 4096 on both systems.
  public static var semUndo: Constant {
    Constant(family: "IPC", name: "SEM_UNDO", linux: 4096, macos: 4096)
  }

  /// `SETALL`: 17 on Linux, 9 on macOS.
  public static var setall: Constant {
    Constant(family: "IPC", name: "SETALL", linux: 17, macos: 9)
  }

  /// `SETVAL`: 16 on Linux, 8 on macOS.
  public static var setval: Constant {
    Constant(family: "IPC", name: "SETVAL", linux: 16, macos: 8)
  }
}

/// Flags of System V shared memory.
public enum SHM {
  /// `SHM_DEST`: 512 on Linux; macOS has none.
  public static var dest: Constant {
    Constant(family: "SHM", name: "SHM_DEST", linux: 512, macos: nil)
  }

  /// `SHM_EXEC`: 32768 on Linux; macOS has none.
  public static var exec: Constant {
    Constant(family: "SHM", name: "SHM_EXEC", linux: 32768, macos: nil)
  }

  /// `SHM_HUGETLB`: 2048 on Linux; macOS has none.
  public static var hugetlb: Constant {
    Constant(family: "SHM", name: "SHM_HUGETLB", linux: 2048, macos: nil)
  }

  /// `SHM_LOCK`: 11 on Linux; macOS has none.
  public static var lock: Constant {
    Constant(family: "SHM", name: "SHM_LOCK", linux: 11, macos: nil)
  }

  /// `SHM_LOCKED`: 1024 on Linux; macOS has none.
  public static var locked: Constant {
    Constant(family: "SHM", name: "SHM_LOCKED", linux: 1024, macos: nil)
  }

  /// `SHM_NORESERVE`: 4096 on Linux; macOS has none.
  public static var noreserve: Constant {
    Constant(family: "SHM", name: "SHM_NORESERVE", linux: 4096, macos: nil)
  }

  /// `SHM_RDONLY`: 4096 on both systems.
  public static var rdonly: Constant {
    Constant(family: "SHM", name: "SHM_RDONLY", linux: 4096, macos: 4096)
  }

  /// `SHM_REMAP`: 16384 on Linux; macOS has none.
  public static var remap: Constant {
    Constant(family: "SHM", name: "SHM_REMAP", linux: 16384, macos: nil)
  }

  /// `SHM_RND`: 8192 on both systems.
  public static var rnd: Constant {
    Constant(family: "SHM", name: "SHM_RND", linux: 8192, macos: 8192)
  }

  /// `SHM_UNLOCK`: 12 on Linux; macOS has none.
  public static var unlock: Constant {
    Constant(family: "SHM", name: "SHM_UNLOCK", linux: 12, macos: nil)
  }
}

/// Operations of `keyctl`.
public enum KEYCTL {
  /// `KEYCTL_ASSUME_AUTHORITY`: 16 on Linux; macOS has none.
  public static var assumeAuthority: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_ASSUME_AUTHORITY", linux: 16, macos: nil)
  }

  /// `KEYCTL_CAPABILITIES`: 31 on Linux; macOS has none.
  public static var capabilities: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_CAPABILITIES", linux: 31, macos: nil)
  }

  /// `KEYCTL_CHOWN`: 4 on Linux; macOS has none.
  public static var chown: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_CHOWN", linux: 4, macos: nil)
  }

  /// `KEYCTL_CLEAR`: 7 on Linux; macOS has none.
  public static var clear: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_CLEAR", linux: 7, macos: nil)
  }

  /// `KEYCTL_DESCRIBE`: 6 on Linux; macOS has none.
  public static var describe: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_DESCRIBE", linux: 6, macos: nil)
  }

  /// `KEYCTL_DH_COMPUTE`: 23 on Linux; macOS has none.
  public static var dhCompute: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_DH_COMPUTE", linux: 23, macos: nil)
  }

  /// `KEYCTL_GET_KEYRING_ID`: 0 on Linux; macOS has none.
  public static var getKeyringId: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_GET_KEYRING_ID", linux: 0, macos: nil)
  }

  /// `KEYCTL_GET_PERSISTENT`: 22 on Linux; macOS has none.
  public static var getPersistent: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_GET_PERSISTENT", linux: 22, macos: nil)
  }

  /// `KEYCTL_GET_SECURITY`: 17 on Linux; macOS has none.
  public static var getSecurity: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_GET_SECURITY", linux: 17, macos: nil)
  }

  /// `KEYCTL_INSTANTIATE`: 12 on Linux; macOS has none.
  public static var instantiate: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_INSTANTIATE", linux: 12, macos: nil)
  }

  /// `KEYCTL_INSTANTIATE_IOV`: 20 on Linux; macOS has none.
  public static var instantiateIov: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_INSTANTIATE_IOV", linux: 20, macos: nil)
  }

  /// `KEYCTL_INVALIDATE`: 21 on Linux; macOS has none.
  public static var invalidate: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_INVALIDATE", linux: 21, macos: nil)
  }

  /// `KEYCTL_JOIN_SESSION_KEYRING`: 1 on Linux; macOS has none.
  public static var joinSessionKeyring: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_JOIN_SESSION_KEYRING", linux: 1, macos: nil)
  }

  /// `KEYCTL_LINK`: 8 on Linux; macOS has none.
  public static var link: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_LINK", linux: 8, macos: nil)
  }

  /// `KEYCTL_MOVE`: 30 on Linux; macOS has none.
  public static var move: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_MOVE", linux: 30, macos: nil)
  }

  /// `KEYCTL_MOVE_EXCL`: 1 on Linux; macOS has none.
  public static var moveExcl: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_MOVE_EXCL", linux: 1, macos: nil)
  }

  /// `KEYCTL_NEGATE`: 13 on Linux; macOS has none.
  public static var negate: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_NEGATE", linux: 13, macos: nil)
  }

  /// `KEYCTL_PKEY_DECRYPT`: 26 on Linux; macOS has none.
  public static var pkeyDecrypt: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_PKEY_DECRYPT", linux: 26, macos: nil)
  }

  /// `KEYCTL_PKEY_ENCRYPT`: 25 on Linux; macOS has none.
  public static var pkeyEncrypt: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_PKEY_ENCRYPT", linux: 25, macos: nil)
  }

  /// `KEYCTL_PKEY_QUERY`: 24 on Linux; macOS has none.
  public static var pkeyQuery: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_PKEY_QUERY", linux: 24, macos: nil)
  }

  /// `KEYCTL_PKEY_SIGN`: 27 on Linux; macOS has none.
  public static var pkeySign: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_PKEY_SIGN", linux: 27, macos: nil)
  }

  /// `KEYCTL_PKEY_VERIFY`: 28 on Linux; macOS has none.
  public static var pkeyVerify: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_PKEY_VERIFY", linux: 28, macos: nil)
  }

  /// `KEYCTL_READ`: 11 on Linux; macOS has none.
  public static var read: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_READ", linux: 11, macos: nil)
  }

  /// `KEYCTL_REJECT`: 19 on Linux; macOS has none.
  public static var reject: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_REJECT", linux: 19, macos: nil)
  }

  /// `KEYCTL_RESTRICT_KEYRING`: 29 on Linux; macOS has none.
  public static var restrictKeyring: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_RESTRICT_KEYRING", linux: 29, macos: nil)
  }

  /// `KEYCTL_REVOKE`: 3 on Linux; macOS has none.
  public static var revoke: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_REVOKE", linux: 3, macos: nil)
  }

  /// `KEYCTL_SEARCH`: 10 on Linux; macOS has none.
  public static var search: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_SEARCH", linux: 10, macos: nil)
  }

  /// `KEYCTL_SESSION_TO_PARENT`: 18 on Linux; macOS has none.
  public static var sessionToParent: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_SESSION_TO_PARENT", linux: 18, macos: nil)
  }

  /// `KEYCTL_SETPERM`: 5 on Linux; macOS has none.
  public static var setperm: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_SETPERM", linux: 5, macos: nil)
  }

  /// `KEYCTL_SET_REQKEY_KEYRING`: 14 on Linux; macOS has none.
  public static var setReqkeyKeyring: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_SET_REQKEY_KEYRING", linux: 14, macos: nil)
  }

  /// `KEYCTL_SET_TIMEOUT`: 15 on Linux; macOS has none.
  public static var setTimeout: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_SET_TIMEOUT", linux: 15, macos: nil)
  }

  /// `KEYCTL_UNLINK`: 9 on Linux; macOS has none.
  public static var unlink: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_UNLINK", linux: 9, macos: nil)
  }

  /// `KEYCTL_UPDATE`: 2 on Linux; macOS has none.
  public static var update: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_UPDATE", linux: 2, macos: nil)
  }

  /// `KEYCTL_WATCH_KEY`: 32 on Linux; macOS has none.
  public static var watchKey: Constant {
    Constant(family: "KEYCTL", name: "KEYCTL_WATCH_KEY", linux: 32, macos: nil)
  }
}

/// Keyrings by special numbers.
public enum KEY_SPEC {
  /// `KEY_REQKEY_DEFL_DEFAULT`: 0 on Linux; macOS has none.
  public static var reqkeyDeflDefault: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_REQKEY_DEFL_DEFAULT", linux: 0, macos: nil)
  }

  /// `KEY_REQKEY_DEFL_GROUP_KEYRING`: 6 on Linux; macOS has none.
  public static var reqkeyDeflGroupKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_REQKEY_DEFL_GROUP_KEYRING", linux: 6, macos: nil)
  }

  /// `KEY_REQKEY_DEFL_NO_CHANGE`: -1 on Linux; macOS has none.
  public static var reqkeyDeflNoChange: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_REQKEY_DEFL_NO_CHANGE", linux: -1, macos: nil)
  }

  /// `KEY_REQKEY_DEFL_PROCESS_KEYRING`: 2 on Linux; macOS has none.
  public static var reqkeyDeflProcessKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_REQKEY_DEFL_PROCESS_KEYRING", linux: 2, macos: nil)
  }

  /// `KEY_REQKEY_DEFL_REQUESTOR_KEYRING`: 7 on Linux; macOS has none.
  public static var reqkeyDeflRequestorKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_REQKEY_DEFL_REQUESTOR_KEYRING", linux: 7, macos: nil)
  }

  /// `KEY_REQKEY_DEFL_SESSION_KEYRING`: 3 on Linux; macOS has none.
  public static var reqkeyDeflSessionKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_REQKEY_DEFL_SESSION_KEYRING", linux: 3, macos: nil)
  }

  /// `KEY_REQKEY_DEFL_THREAD_KEYRING`: 1 on Linux; macOS has none.
  public static var reqkeyDeflThreadKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_REQKEY_DEFL_THREAD_KEYRING", linux: 1, macos: nil)
  }

  /// `KEY_REQKEY_DEFL_USER_KEYRING`: 4 on Linux; macOS has none.
  public static var reqkeyDeflUserKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_REQKEY_DEFL_USER_KEYRING", linux: 4, macos: nil)
  }

  /// `KEY_REQKEY_DEFL_USER_SESSION_KEYRING`: 5 on Linux; macOS has none.
  public static var reqkeyDeflUserSessionKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_REQKEY_DEFL_USER_SESSION_KEYRING", linux: 5, macos: nil)
  }

  /// `KEY_SPEC_GROUP_KEYRING`: -6 on Linux; macOS has none.
  public static var specGroupKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_SPEC_GROUP_KEYRING", linux: -6, macos: nil)
  }

  /// `KEY_SPEC_PROCESS_KEYRING`: -2 on Linux; macOS has none.
  public static var specProcessKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_SPEC_PROCESS_KEYRING", linux: -2, macos: nil)
  }

  /// `KEY_SPEC_REQKEY_AUTH_KEY`: -7 on Linux; macOS has none.
  public static var specReqkeyAuthKey: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_SPEC_REQKEY_AUTH_KEY", linux: -7, macos: nil)
  }

  /// `KEY_SPEC_REQUESTOR_KEYRING`: -8 on Linux; macOS has none.
  public static var specRequestorKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_SPEC_REQUESTOR_KEYRING", linux: -8, macos: nil)
  }

  /// `KEY_SPEC_SESSION_KEYRING`: -3 on Linux; macOS has none.
  public static var specSessionKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_SPEC_SESSION_KEYRING", linux: -3, macos: nil)
  }

  /// `KEY_SPEC_THREAD_KEYRING`: -1 on Linux; macOS has none.
  public static var specThreadKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_SPEC_THREAD_KEYRING", linux: -1, macos: nil)
  }

  /// `KEY_SPEC_USER_KEYRING`: -4 on Linux; macOS has none.
  public static var specUserKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_SPEC_USER_KEYRING", linux: -4, macos: nil)
  }

  /// `KEY_SPEC_USER_SESSION_KEYRING`: -5 on Linux; macOS has none.
  public static var specUserSessionKeyring: Constant {
    Constant(family: "KEY_SPEC", name: "KEY_SPEC_USER_SESSION_KEYRING", linux: -5, macos: nil)
  }
}

/// Flags of `splice`, `tee` and `vmsplice`.
public enum SPLICE {
  /// `SPLICE_F_FD_IN_FIXED`: 2147483648 on Linux; macOS has none.
  public static var fdInFixed: Constant {
    Constant(family: "SPLICE", name: "SPLICE_F_FD_IN_FIXED", linux: 2147483648, macos: nil)
  }

  /// `SPLICE_F_GIFT`: 8 on Linux; macOS has none.
  public static var gift: Constant {
    Constant(family: "SPLICE", name: "SPLICE_F_GIFT", linux: 8, macos: nil)
  }

  /// `SPLICE_F_MORE`: 4 on Linux; macOS has none.
  public static var more: Constant {
    Constant(family: "SPLICE", name: "SPLICE_F_MORE", linux: 4, macos: nil)
  }

  /// `SPLICE_F_MOVE`: 1 on Linux; macOS has none.
  public static var move: Constant {
    Constant(family: "SPLICE", name: "SPLICE_F_MOVE", linux: 1, macos: nil)
  }

  /// `SPLICE_F_NONBLOCK`: 2 on Linux; macOS has none.
  public static var nonblock: Constant {
    Constant(family: "SPLICE", name: "SPLICE_F_NONBLOCK", linux: 2, macos: nil)
  }
}

/// Flags of `preadv2` and `pwritev2`.
public enum RWF {
  /// `RWF_APPEND`: 16 on Linux; macOS has none.
  public static var append: Constant {
    Constant(family: "RWF", name: "RWF_APPEND", linux: 16, macos: nil)
  }

  /// `RWF_DSYNC`: 2 on Linux; macOS has none.
  public static var dsync: Constant {
    Constant(family: "RWF", name: "RWF_DSYNC", linux: 2, macos: nil)
  }

  /// `RWF_HIPRI`: 1 on Linux; macOS has none.
  public static var hipri: Constant {
    Constant(family: "RWF", name: "RWF_HIPRI", linux: 1, macos: nil)
  }

  /// `RWF_NOWAIT`: 8 on Linux; macOS has none.
  public static var nowait: Constant {
    Constant(family: "RWF", name: "RWF_NOWAIT", linux: 8, macos: nil)
  }

  /// `RWF_SUPPORTED`: 31 on Linux; macOS has none.
  public static var supported: Constant {
    Constant(family: "RWF", name: "RWF_SUPPORTED", linux: 31, macos: nil)
  }

  /// `RWF_SYNC`: 4 on Linux; macOS has none.
  public static var sync: Constant {
    Constant(family: "RWF", name: "RWF_SYNC", linux: 4, macos: nil)
  }

  /// `RWF_WRITE_LIFE_NOT_SET`: 0 on Linux; macOS has none.
  public static var writeLifeNotSet: Constant {
    Constant(family: "RWF", name: "RWF_WRITE_LIFE_NOT_SET", linux: 0, macos: nil)
  }
}

/// Modes of `fallocate`.
public enum FALLOC {
  /// `FALLOC_FL_COLLAPSE_RANGE`: 8 on Linux; macOS has none.
  public static var collapseRange: Constant {
    Constant(family: "FALLOC", name: "FALLOC_FL_COLLAPSE_RANGE", linux: 8, macos: nil)
  }

  /// `FALLOC_FL_INSERT_RANGE`: 32 on Linux; macOS has none.
  public static var insertRange: Constant {
    Constant(family: "FALLOC", name: "FALLOC_FL_INSERT_RANGE", linux: 32, macos: nil)
  }

  /// `FALLOC_FL_KEEP_SIZE`: 1 on Linux; macOS has none.
  public static var keepSize: Constant {
    Constant(family: "FALLOC", name: "FALLOC_FL_KEEP_SIZE", linux: 1, macos: nil)
  }

  /// `FALLOC_FL_NO_HIDE_STALE`: 4 on Linux; macOS has none.
  public static var noHideStale: Constant {
    Constant(family: "FALLOC", name: "FALLOC_FL_NO_HIDE_STALE", linux: 4, macos: nil)
  }

  /// `FALLOC_FL_PUNCH_HOLE`: 2 on Linux; macOS has none.
  public static var punchHole: Constant {
    Constant(family: "FALLOC", name: "FALLOC_FL_PUNCH_HOLE", linux: 2, macos: nil)
  }

  /// `FALLOC_FL_UNSHARE_RANGE`: 64 on Linux; macOS has none.
  public static var unshareRange: Constant {
    Constant(family: "FALLOC", name: "FALLOC_FL_UNSHARE_RANGE", linux: 64, macos: nil)
  }

  /// `FALLOC_FL_ZERO_RANGE`: 16 on Linux; macOS has none.
  public static var zeroRange: Constant {
    Constant(family: "FALLOC", name: "FALLOC_FL_ZERO_RANGE", linux: 16, macos: nil)
  }
}

/// Advice of `fadvise64`.
public enum FADV {
  /// `POSIX_FADV_DONTNEED`: 4 on Linux; macOS has none.
  public static var dontneed: Constant {
    Constant(family: "FADV", name: "POSIX_FADV_DONTNEED", linux: 4, macos: nil)
  }

  /// `POSIX_FADV_NOREUSE`: 5 on Linux; macOS has none.
  public static var noreuse: Constant {
    Constant(family: "FADV", name: "POSIX_FADV_NOREUSE", linux: 5, macos: nil)
  }

  /// `POSIX_FADV_NORMAL`: 0 on Linux; macOS has none.
  public static var normal: Constant {
    Constant(family: "FADV", name: "POSIX_FADV_NORMAL", linux: 0, macos: nil)
  }

  /// `POSIX_FADV_RANDOM`: 1 on Linux; macOS has none.
  public static var random: Constant {
    Constant(family: "FADV", name: "POSIX_FADV_RANDOM", linux: 1, macos: nil)
  }

  /// `POSIX_FADV_SEQUENTIAL`: 2 on Linux; macOS has none.
  public static var sequential: Constant {
    Constant(family: "FADV", name: "POSIX_FADV_SEQUENTIAL", linux: 2, macos: nil)
  }

  /// `POSIX_FADV_WILLNEED`: 3 on Linux; macOS has none.
  public static var willneed: Constant {
    Constant(family: "FADV", name: "POSIX_FADV_WILLNEED", linux: 3, macos: nil)
  }
}

/// Flags of `sync_file_range`.
public enum SYNC {
  /// `SYNC_FILE_RANGE_WAIT_AFTER`: 4 on Linux; macOS has none.
  public static var waitAfter: Constant {
    Constant(family: "SYNC", name: "SYNC_FILE_RANGE_WAIT_AFTER", linux: 4, macos: nil)
  }

  /// `SYNC_FILE_RANGE_WAIT_BEFORE`: 1 on Linux; macOS has none.
  public static var waitBefore: Constant {
    Constant(family: "SYNC", name: "SYNC_FILE_RANGE_WAIT_BEFORE", linux: 1, macos: nil)
  }

  /// `SYNC_FILE_RANGE_WRITE`: 2 on Linux; macOS has none.
  public static var write: Constant {
    Constant(family: "SYNC", name: "SYNC_FILE_RANGE_WRITE", linux: 2, macos: nil)
  }

  /// `SYNC_FILE_RANGE_WRITE_AND_WAIT`: 7 on Linux; macOS has none.
  public static var writeAndWait: Constant {
    Constant(family: "SYNC", name: "SYNC_FILE_RANGE_WRITE_AND_WAIT", linux: 7, macos: nil)
  }
}

/// Commands of `membarrier`.
public enum MEMBARRIER {
  /// `MEMBARRIER_CMD_FLAG_CPU`: 1 on Linux; macOS has none.
  public static var flagCpu: Constant {
    Constant(family: "MEMBARRIER", name: "MEMBARRIER_CMD_FLAG_CPU", linux: 1, macos: nil)
  }

  /// `MEMBARRIER_CMD_GLOBAL`: 1 on Linux; macOS has none.
  public static var global: Constant {
    Constant(family: "MEMBARRIER", name: "MEMBARRIER_CMD_GLOBAL", linux: 1, macos: nil)
  }

  /// `MEMBARRIER_CMD_GLOBAL_EXPEDITED`: 2 on Linux; macOS has none.
  public static var globalExpedited: Constant {
    Constant(family: "MEMBARRIER", name: "MEMBARRIER_CMD_GLOBAL_EXPEDITED", linux: 2, macos: nil)
  }

  /// `MEMBARRIER_CMD_PRIVATE_EXPEDITED`: 8 on Linux; macOS has none.
  public static var privateExpedited: Constant {
    Constant(family: "MEMBARRIER", name: "MEMBARRIER_CMD_PRIVATE_EXPEDITED", linux: 8, macos: nil)
  }

  /// `MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ`: 128 on Linux; macOS has none.
  public static var privateExpeditedRseq: Constant {
    Constant(family: "MEMBARRIER", name: "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ", linux: 128, macos: nil)
  }

  /// `MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE`: 32 on Linux; macOS has none.
  public static var privateExpeditedSyncCore: Constant {
    Constant(family: "MEMBARRIER", name: "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE", linux: 32, macos: nil)
  }

  /// `MEMBARRIER_CMD_QUERY`: 0 on Linux; macOS has none.
  public static var query: Constant {
    Constant(family: "MEMBARRIER", name: "MEMBARRIER_CMD_QUERY", linux: 0, macos: nil)
  }

  /// `MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED`: 4 on Linux; macOS has none.
  public static var registerGlobalExpedited: Constant {
    Constant(family: "MEMBARRIER", name: "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED", linux: 4, macos: nil)
  }

  /// `MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED`: 16 on Linux; macOS has none.
  public static var registerPrivateExpedited: Constant {
    Constant(family: "MEMBARRIER", name: "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED", linux: 16, macos: nil)
  }

  /// `MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ`: 256 on Linux; macOS has none.
  public static var registerPrivateExpeditedRseq: Constant {
    Constant(family: "MEMBARRIER", name: "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ", linux: 256, macos: nil)
  }

  /// `MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE`: 64 on Linux; macOS has none.
  public static var registerPrivateExpeditedSyncCore: Constant {
    Constant(family: "MEMBARRIER", name: "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE", linux: 64, macos: nil)
  }

  /// `MEMBARRIER_CMD_SHARED`: 1 on Linux; macOS has none.
  public static var shared: Constant {
    Constant(family: "MEMBARRIER", name: "MEMBARRIER_CMD_SHARED", linux: 1, macos: nil)
  }
}

/// What `kcmp` compares.
public enum KCMP {
  /// `KCMP_EPOLL_TFD`: 7 on Linux; macOS has none.
  public static var epollTfd: Constant {
    Constant(family: "KCMP", name: "KCMP_EPOLL_TFD", linux: 7, macos: nil)
  }

  /// `KCMP_FILE`: 0 on Linux; macOS has none.
  public static var file: Constant {
    Constant(family: "KCMP", name: "KCMP_FILE", linux: 0, macos: nil)
  }

  /// `KCMP_FILES`: 2 on Linux; macOS has none.
  public static var files: Constant {
    Constant(family: "KCMP", name: "KCMP_FILES", linux: 2, macos: nil)
  }

  /// `KCMP_FS`: 3 on Linux; macOS has none.
  public static var fs: Constant {
    Constant(family: "KCMP", name: "KCMP_FS", linux: 3, macos: nil)
  }

  /// `KCMP_IO`: 5 on Linux; macOS has none.
  public static var io: Constant {
    Constant(family: "KCMP", name: "KCMP_IO", linux: 5, macos: nil)
  }

  /// `KCMP_SIGHAND`: 4 on Linux; macOS has none.
  public static var sighand: Constant {
    Constant(family: "KCMP", name: "KCMP_SIGHAND", linux: 4, macos: nil)
  }

  /// `KCMP_SYSVSEM`: 6 on Linux; macOS has none.
  public static var sysvsem: Constant {
    Constant(family: "KCMP", name: "KCMP_SYSVSEM", linux: 6, macos: nil)
  }

  /// `KCMP_VM`: 1 on Linux; macOS has none.
  public static var vm: Constant {
    Constant(family: "KCMP", name: "KCMP_VM", linux: 1, macos: nil)
  }
}

/// Flags of `kexec_load`.
public enum KEXEC {
  /// `KEXEC_ARCH_DEFAULT`: 0 on Linux; macOS has none.
  public static var archDefault: Constant {
    Constant(family: "KEXEC", name: "KEXEC_ARCH_DEFAULT", linux: 0, macos: nil)
  }

  /// `KEXEC_ARCH_MASK`: 4294901760 on Linux; macOS has none.
  public static var archMask: Constant {
    Constant(family: "KEXEC", name: "KEXEC_ARCH_MASK", linux: 4294901760, macos: nil)
  }

  /// `KEXEC_ARCH_X86_64`: 4063232 on Linux; macOS has none.
  public static var archX8664: Constant {
    Constant(family: "KEXEC", name: "KEXEC_ARCH_X86_64", linux: 4063232, macos: nil)
  }

  /// `KEXEC_FILE_NO_INITRAMFS`: 4 on Linux; macOS has none.
  public static var fileNoInitramfs: Constant {
    Constant(family: "KEXEC", name: "KEXEC_FILE_NO_INITRAMFS", linux: 4, macos: nil)
  }

  /// `KEXEC_FILE_ON_CRASH`: 2 on Linux; macOS has none.
  public static var fileOnCrash: Constant {
    Constant(family: "KEXEC", name: "KEXEC_FILE_ON_CRASH", linux: 2, macos: nil)
  }

  /// `KEXEC_FILE_UNLOAD`: 1 on Linux; macOS has none.
  public static var fileUnload: Constant {
    Constant(family: "KEXEC", name: "KEXEC_FILE_UNLOAD", linux: 1, macos: nil)
  }

  /// `KEXEC_ON_CRASH`: 1 on Linux; macOS has none.
  public static var onCrash: Constant {
    Constant(family: "KEXEC", name: "KEXEC_ON_CRASH", linux: 1, macos: nil)
  }

  /// `KEXEC_PRESERVE_CONTEXT`: 2 on Linux; macOS has none.
  public static var preserveContext: Constant {
    Constant(family: "KEXEC", name: "KEXEC_PRESERVE_CONTEXT", linux: 2, macos: nil)
  }
}

/// Classes of I/O priority, and whose.
public enum IOPRIO {
  /// `IOPRIO_CLASS_BE`: 2 on Linux; macOS has none.
  public static var classBe: Constant {
    Constant(family: "IOPRIO", name: "IOPRIO_CLASS_BE", linux: 2, macos: nil)
  }

  /// `IOPRIO_CLASS_IDLE`: 3 on Linux; macOS has none.
  public static var classIdle: Constant {
    Constant(family: "IOPRIO", name: "IOPRIO_CLASS_IDLE", linux: 3, macos: nil)
  }

  /// `IOPRIO_CLASS_NONE`: 0 on Linux; macOS has none.
  public static var classNone: Constant {
    Constant(family: "IOPRIO", name: "IOPRIO_CLASS_NONE", linux: 0, macos: nil)
  }

  /// `IOPRIO_CLASS_RT`: 1 on Linux; macOS has none.
  public static var classRt: Constant {
    Constant(family: "IOPRIO", name: "IOPRIO_CLASS_RT", linux: 1, macos: nil)
  }

  /// `IOPRIO_CLASS_SHIFT`: 13 on Linux; macOS has none.
  public static var classShift: Constant {
    Constant(family: "IOPRIO", name: "IOPRIO_CLASS_SHIFT", linux: 13, macos: nil)
  }

  /// `IOPRIO_WHO_PGRP`: 2 on Linux; macOS has none.
  public static var whoPgrp: Constant {
    Constant(family: "IOPRIO", name: "IOPRIO_WHO_PGRP", linux: 2, macos: nil)
  }

  /// `IOPRIO_WHO_PROCESS`: 1 on Linux; macOS has none.
  public static var whoProcess: Constant {
    Constant(family: "IOPRIO", name: "IOPRIO_WHO_PROCESS", linux: 1, macos: nil)
  }

  /// `IOPRIO_WHO_USER`: 3 on Linux; macOS has none.
  public static var whoUser: Constant {
    Constant(family: "IOPRIO", name: "IOPRIO_WHO_USER", linux: 3, macos: nil)
  }
}

/// Flags of Linux's `mount`.
public enum MOUNT {
  /// `MS_ACTIVE`: 1073741824 on Linux; macOS has none.
  public static var active: Constant {
    Constant(family: "MOUNT", name: "MS_ACTIVE", linux: 1073741824, macos: nil)
  }

  /// `MS_BIND`: 4096 on Linux; macOS has none.
  public static var bind: Constant {
    Constant(family: "MOUNT", name: "MS_BIND", linux: 4096, macos: nil)
  }

  /// `MS_BORN`: 536870912 on Linux; macOS has none.
  public static var born: Constant {
    Constant(family: "MOUNT", name: "MS_BORN", linux: 536870912, macos: nil)
  }

  /// `MS_DIRSYNC`: 128 on Linux; macOS has none.
  public static var dirsync: Constant {
    Constant(family: "MOUNT", name: "MS_DIRSYNC", linux: 128, macos: nil)
  }

  /// `MS_I_VERSION`: 8388608 on Linux; macOS has none.
  public static var iVersion: Constant {
    Constant(family: "MOUNT", name: "MS_I_VERSION", linux: 8388608, macos: nil)
  }

  /// `MS_KERNMOUNT`: 4194304 on Linux; macOS has none.
  public static var kernmount: Constant {
    Constant(family: "MOUNT", name: "MS_KERNMOUNT", linux: 4194304, macos: nil)
  }

  /// `MS_LAZYTIME`: 33554432 on Linux; macOS has none.
  public static var lazytime: Constant {
    Constant(family: "MOUNT", name: "MS_LAZYTIME", linux: 33554432, macos: nil)
  }

  /// `MS_MANDLOCK`: 64 on Linux; macOS has none.
  public static var mandlock: Constant {
    Constant(family: "MOUNT", name: "MS_MANDLOCK", linux: 64, macos: nil)
  }

  /// `MS_MGC_MSK`: 4294901760 on Linux; macOS has none.
  public static var mgcMsk: Constant {
    Constant(family: "MOUNT", name: "MS_MGC_MSK", linux: 4294901760, macos: nil)
  }

  /// `MS_MGC_VAL`: 3236757504 on Linux; macOS has none.
  public static var mgcVal: Constant {
    Constant(family: "MOUNT", name: "MS_MGC_VAL", linux: 3236757504, macos: nil)
  }

  /// `MS_MOVE`: 8192 on Linux; macOS has none.
  public static var move: Constant {
    Constant(family: "MOUNT", name: "MS_MOVE", linux: 8192, macos: nil)
  }

  /// `MS_NOATIME`: 1024 on Linux; macOS has none.
  public static var noatime: Constant {
    Constant(family: "MOUNT", name: "MS_NOATIME", linux: 1024, macos: nil)
  }

  /// `MS_NODEV`: 4 on Linux; macOS has none.
  public static var nodev: Constant {
    Constant(family: "MOUNT", name: "MS_NODEV", linux: 4, macos: nil)
  }

  /// `MS_NODIRATIME`: 2048 on Linux; macOS has none.
  public static var nodiratime: Constant {
    Constant(family: "MOUNT", name: "MS_NODIRATIME", linux: 2048, macos: nil)
  }

  /// `MS_NOEXEC`: 8 on Linux; macOS has none.
  public static var noexec: Constant {
    Constant(family: "MOUNT", name: "MS_NOEXEC", linux: 8, macos: nil)
  }

  /// `MS_NOREMOTELOCK`: 134217728 on Linux; macOS has none.
  public static var noremotelock: Constant {
    Constant(family: "MOUNT", name: "MS_NOREMOTELOCK", linux: 134217728, macos: nil)
  }

  /// `MS_NOSEC`: 268435456 on Linux; macOS has none.
  public static var nosec: Constant {
    Constant(family: "MOUNT", name: "MS_NOSEC", linux: 268435456, macos: nil)
  }

  /// `MS_NOSUID`: 2 on Linux; macOS has none.
  public static var nosuid: Constant {
    Constant(family: "MOUNT", name: "MS_NOSUID", linux: 2, macos: nil)
  }

  /// `MS_NOSYMFOLLOW`: 256 on Linux; macOS has none.
  public static var nosymfollow: Constant {
    Constant(family: "MOUNT", name: "MS_NOSYMFOLLOW", linux: 256, macos: nil)
  }

  /// `MS_NOUSER`: -2147483648 on Linux; macOS has none.
  public static var nouser: Constant {
    Constant(family: "MOUNT", name: "MS_NOUSER", linux: -2147483648, macos: nil)
  }

  /// `MS_POSIXACL`: 65536 on Linux; macOS has none.
  public static var posixacl: Constant {
    Constant(family: "MOUNT", name: "MS_POSIXACL", linux: 65536, macos: nil)
  }

  /// `MS_PRIVATE`: 262144 on Linux; macOS has none.
  public static var `private`: Constant {
    Constant(family: "MOUNT", name: "MS_PRIVATE", linux: 262144, macos: nil)
  }

  /// `MS_RDONLY`: 1 on Linux; macOS has none.
  public static var rdonly: Constant {
    Constant(family: "MOUNT", name: "MS_RDONLY", linux: 1, macos: nil)
  }

  /// `MS_REC`: 16384 on Linux; macOS has none.
  public static var rec: Constant {
    Constant(family: "MOUNT", name: "MS_REC", linux: 16384, macos: nil)
  }

  /// `MS_RELATIME`: 2097152 on Linux; macOS has none.
  public static var relatime: Constant {
    Constant(family: "MOUNT", name: "MS_RELATIME", linux: 2097152, macos: nil)
  }

  /// `MS_REMOUNT`: 32 on Linux; macOS has none.
  public static var remount: Constant {
    Constant(family: "MOUNT", name: "MS_REMOUNT", linux: 32, macos: nil)
  }

  /// `MS_RMT_MASK`: 41943121 on Linux; macOS has none.
  public static var rmtMask: Constant {
    Constant(family: "MOUNT", name: "MS_RMT_MASK", linux: 41943121, macos: nil)
  }

  /// `MS_SHARED`: 1048576 on Linux; macOS has none.
  public static var shared: Constant {
    Constant(family: "MOUNT", name: "MS_SHARED", linux: 1048576, macos: nil)
  }

  /// `MS_SILENT`: 32768 on Linux; macOS has none.
  public static var silent: Constant {
    Constant(family: "MOUNT", name: "MS_SILENT", linux: 32768, macos: nil)
  }

  /// `MS_SLAVE`: 524288 on Linux; macOS has none.
  public static var slave: Constant {
    Constant(family: "MOUNT", name: "MS_SLAVE", linux: 524288, macos: nil)
  }

  /// `MS_STRICTATIME`: 16777216 on Linux; macOS has none.
  public static var strictatime: Constant {
    Constant(family: "MOUNT", name: "MS_STRICTATIME", linux: 16777216, macos: nil)
  }

  /// `MS_SUBMOUNT`: 67108864 on Linux; macOS has none.
  public static var submount: Constant {
    Constant(family: "MOUNT", name: "MS_SUBMOUNT", linux: 67108864, macos: nil)
  }

  /// `MS_SYNCHRONOUS`: 16 on Linux; macOS has none.
  public static var synchronous: Constant {
    Constant(family: "MOUNT", name: "MS_SYNCHRONOUS", linux: 16, macos: nil)
  }

  /// `MS_UNBINDABLE`: 131072 on Linux; macOS has none.
  public static var unbindable: Constant {
    Constant(family: "MOUNT", name: "MS_UNBINDABLE", linux: 131072, macos: nil)
  }

  /// `MS_VERBOSE`: 32768 on Linux; macOS has none.
  public static var verbose: Constant {
    Constant(family: "MOUNT", name: "MS_VERBOSE", linux: 32768, macos: nil)
  }
}

/// Flags of macOS's `mount` and `unmount`.
public enum MNT {
  /// `MNT_ASYNC`: 64 on macOS; Linux has none.
  public static var async: Constant {
    Constant(family: "MNT", name: "MNT_ASYNC", linux: nil, macos: 64)
  }

  /// `MNT_AUTOMOUNTED`: 4194304 on macOS; Linux has none.
  public static var automounted: Constant {
    Constant(family: "MNT", name: "MNT_AUTOMOUNTED", linux: nil, macos: 4194304)
  }

  /// `MNT_CMDFLAGS`: 983040 on macOS; Linux has none.
  public static var cmdflags: Constant {
    Constant(family: "MNT", name: "MNT_CMDFLAGS", linux: nil, macos: 983040)
  }

  /// `MNT_CPROTECT`: 128 on macOS; Linux has none.
  public static var cprotect: Constant {
    Constant(family: "MNT", name: "MNT_CPROTECT", linux: nil, macos: 128)
  }

  /// `MNT_DEFWRITE`: 33554432 on macOS; Linux has none.
  public static var defwrite: Constant {
    Constant(family: "MNT", name: "MNT_DEFWRITE", linux: nil, macos: 33554432)
  }

  /// `MNT_DONTBROWSE`: 1048576 on macOS; Linux has none.
  public static var dontbrowse: Constant {
    Constant(family: "MNT", name: "MNT_DONTBROWSE", linux: nil, macos: 1048576)
  }

  /// `MNT_DOVOLFS`: 32768 on macOS; Linux has none.
  public static var dovolfs: Constant {
    Constant(family: "MNT", name: "MNT_DOVOLFS", linux: nil, macos: 32768)
  }

  /// `MNT_DWAIT`: 4 on macOS; Linux has none.
  public static var dwait: Constant {
    Constant(family: "MNT", name: "MNT_DWAIT", linux: nil, macos: 4)
  }

  /// `MNT_EXPORTED`: 256 on macOS; Linux has none.
  public static var exported: Constant {
    Constant(family: "MNT", name: "MNT_EXPORTED", linux: nil, macos: 256)
  }

  /// `MNT_EXT_FSKIT`: 2 on macOS; Linux has none.
  public static var extFskit: Constant {
    Constant(family: "MNT", name: "MNT_EXT_FSKIT", linux: nil, macos: 2)
  }

  /// `MNT_EXT_ROOT_DATA_VOL`: 1 on macOS; Linux has none.
  public static var extRootDataVol: Constant {
    Constant(family: "MNT", name: "MNT_EXT_ROOT_DATA_VOL", linux: nil, macos: 1)
  }

  /// `MNT_FORCE`: 1 on Linux, 524288 on macOS.
  public static var force: Constant {
    Constant(family: "MNT", name: "MNT_FORCE", linux: 1, macos: 524288)
  }

  /// `MNT_IGNORE_OWNERSHIP`: 2097152 on macOS; Linux has none.
  public static var ignoreOwnership: Constant {
    Constant(family: "MNT", name: "MNT_IGNORE_OWNERSHIP", linux: nil, macos: 2097152)
  }

  /// `MNT_JOURNALED`: 8388608 on macOS; Linux has none.
  public static var journaled: Constant {
    Constant(family: "MNT", name: "MNT_JOURNALED", linux: nil, macos: 8388608)
  }

  /// `MNT_LOCAL`: 4096 on macOS; Linux has none.
  public static var local: Constant {
    Constant(family: "MNT", name: "MNT_LOCAL", linux: nil, macos: 4096)
  }

  /// `MNT_MULTILABEL`: 67108864 on macOS; Linux has none.
  public static var multilabel: Constant {
    Constant(family: "MNT", name: "MNT_MULTILABEL", linux: nil, macos: 67108864)
  }

  /// `MNT_NOATIME`: 268435456 on macOS; Linux has none.
  public static var noatime: Constant {
    Constant(family: "MNT", name: "MNT_NOATIME", linux: nil, macos: 268435456)
  }

  /// `MNT_NOBLOCK`: 131072 on macOS; Linux has none.
  public static var noblock: Constant {
    Constant(family: "MNT", name: "MNT_NOBLOCK", linux: nil, macos: 131072)
  }

  /// `MNT_NODEV`: 16 on macOS; Linux has none.
  public static var nodev: Constant {
    Constant(family: "MNT", name: "MNT_NODEV", linux: nil, macos: 16)
  }

  /// `MNT_NOEXEC`: 4 on macOS; Linux has none.
  public static var noexec: Constant {
    Constant(family: "MNT", name: "MNT_NOEXEC", linux: nil, macos: 4)
  }

  /// `MNT_NOFOLLOW`: 134217728 on macOS; Linux has none.
  public static var nofollow: Constant {
    Constant(family: "MNT", name: "MNT_NOFOLLOW", linux: nil, macos: 134217728)
  }

  /// `MNT_NOSUID`: 8 on macOS; Linux has none.
  public static var nosuid: Constant {
    Constant(family: "MNT", name: "MNT_NOSUID", linux: nil, macos: 8)
  }

  /// `MNT_NOUSERXATTR`: 16777216 on macOS; Linux has none.
  public static var nouserxattr: Constant {
    Constant(family: "MNT", name: "MNT_NOUSERXATTR", linux: nil, macos: 16777216)
  }

  /// `MNT_NOWAIT`: 2 on macOS; Linux has none.
  public static var nowait: Constant {
    Constant(family: "MNT", name: "MNT_NOWAIT", linux: nil, macos: 2)
  }

  /// `MNT_QUARANTINE`: 1024 on macOS; Linux has none.
  public static var quarantine: Constant {
    Constant(family: "MNT", name: "MNT_QUARANTINE", linux: nil, macos: 1024)
  }

  /// `MNT_QUOTA`: 8192 on macOS; Linux has none.
  public static var quota: Constant {
    Constant(family: "MNT", name: "MNT_QUOTA", linux: nil, macos: 8192)
  }

  /// `MNT_RDONLY`: 1 on macOS; Linux has none.
  public static var rdonly: Constant {
    Constant(family: "MNT", name: "MNT_RDONLY", linux: nil, macos: 1)
  }

  /// `MNT_RELOAD`: 262144 on macOS; Linux has none.
  public static var reload: Constant {
    Constant(family: "MNT", name: "MNT_RELOAD", linux: nil, macos: 262144)
  }

  /// `MNT_REMOVABLE`: 512 on macOS; Linux has none.
  public static var removable: Constant {
    Constant(family: "MNT", name: "MNT_REMOVABLE", linux: nil, macos: 512)
  }

  /// `MNT_ROOTFS`: 16384 on macOS; Linux has none.
  public static var rootfs: Constant {
    Constant(family: "MNT", name: "MNT_ROOTFS", linux: nil, macos: 16384)
  }

  /// `MNT_SNAPSHOT`: 1073741824 on macOS; Linux has none.
  public static var snapshot: Constant {
    Constant(family: "MNT", name: "MNT_SNAPSHOT", linux: nil, macos: 1073741824)
  }

  /// `MNT_STRICTATIME`: 2147483648 on macOS; Linux has none.
  public static var strictatime: Constant {
    Constant(family: "MNT", name: "MNT_STRICTATIME", linux: nil, macos: 2147483648)
  }

  /// `MNT_SYNCHRONOUS`: 2 on macOS; Linux has none.
  public static var synchronous: Constant {
    Constant(family: "MNT", name: "MNT_SYNCHRONOUS", linux: nil, macos: 2)
  }

  /// `MNT_UNION`: 32 on macOS; Linux has none.
  public static var union: Constant {
    Constant(family: "MNT", name: "MNT_UNION", linux: nil, macos: 32)
  }

  /// `MNT_UNKNOWNPERMISSIONS`: 2097152 on macOS; Linux has none.
  public static var unknownpermissions: Constant {
    Constant(family: "MNT", name: "MNT_UNKNOWNPERMISSIONS", linux: nil, macos: 2097152)
  }

  /// `MNT_UPDATE`: 65536 on macOS; Linux has none.
  public static var update: Constant {
    Constant(family: "MNT", name: "MNT_UPDATE", linux: nil, macos: 65536)
  }

  /// `MNT_WAIT`: 1 on macOS; Linux has none.
  public static var wait: Constant {
    Constant(family: "MNT", name: "MNT_WAIT", linux: nil, macos: 1)
  }
}

/// Flags of `umount2`.
public enum UMOUNT {
  /// `MNT_DETACH`: 2 on Linux; macOS has none.
  public static var mntDetach: Constant {
    Constant(family: "UMOUNT", name: "MNT_DETACH", linux: 2, macos: nil)
  }

  /// `MNT_EXPIRE`: 4 on Linux; macOS has none.
  public static var mntExpire: Constant {
    Constant(family: "UMOUNT", name: "MNT_EXPIRE", linux: 4, macos: nil)
  }

  /// `UMOUNT_NOFOLLOW`: 8 on Linux; macOS has none.
  public static var umountNofollow: Constant {
    Constant(family: "UMOUNT", name: "UMOUNT_NOFOLLOW", linux: 8, macos: nil)
  }
}

/// Attributes of mounts.
public enum MOUNT_ATTR {
  /// `MOUNT_ATTR_IDMAP`: 1048576 on Linux; macOS has none.
  public static var idmap: Constant {
    Constant(family: "MOUNT_ATTR", name: "MOUNT_ATTR_IDMAP", linux: 1048576, macos: nil)
  }

  /// `MOUNT_ATTR_NOATIME`: 16 on Linux; macOS has none.
  public static var noatime: Constant {
    Constant(family: "MOUNT_ATTR", name: "MOUNT_ATTR_NOATIME", linux: 16, macos: nil)
  }

  /// `MOUNT_ATTR_NODEV`: 4 on Linux; macOS has none.
  public static var nodev: Constant {
    Constant(family: "MOUNT_ATTR", name: "MOUNT_ATTR_NODEV", linux: 4, macos: nil)
  }

  /// `MOUNT_ATTR_NODIRATIME`: 128 on Linux; macOS has none.
  public static var nodiratime: Constant {
    Constant(family: "MOUNT_ATTR", name: "MOUNT_ATTR_NODIRATIME", linux: 128, macos: nil)
  }

  /// `MOUNT_ATTR_NOEXEC`: 8 on Linux; macOS has none.
  public static var noexec: Constant {
    Constant(family: "MOUNT_ATTR", name: "MOUNT_ATTR_NOEXEC", linux: 8, macos: nil)
  }

  /// `MOUNT_ATTR_NOSUID`: 2 on Linux; macOS has none.
  public static var nosuid: Constant {
    Constant(family: "MOUNT_ATTR", name: "MOUNT_ATTR_NOSUID", linux: 2, macos: nil)
  }

  /// `MOUNT_ATTR_NOSYMFOLLOW`: 2097152 on Linux; macOS has none.
  public static var nosymfollow: Constant {
    Constant(family: "MOUNT_ATTR", name: "MOUNT_ATTR_NOSYMFOLLOW", linux: 2097152, macos: nil)
  }

  /// `MOUNT_ATTR_RDONLY`: 1 on Linux; macOS has none.
  public static var rdonly: Constant {
    Constant(family: "MOUNT_ATTR", name: "MOUNT_ATTR_RDONLY", linux: 1, macos: nil)
  }

  /// `MOUNT_ATTR_RELATIME`: 0 on Linux; macOS has none.
  public static var relatime: Constant {
    Constant(family: "MOUNT_ATTR", name: "MOUNT_ATTR_RELATIME", linux: 0, macos: nil)
  }

  /// `MOUNT_ATTR_STRICTATIME`: 32 on Linux; macOS has none.
  public static var strictatime: Constant {
    Constant(family: "MOUNT_ATTR", name: "MOUNT_ATTR_STRICTATIME", linux: 32, macos: nil)
  }

  /// `MOUNT_ATTR__ATIME`: 112 on Linux; macOS has none.
  public static var atime: Constant {
    Constant(family: "MOUNT_ATTR", name: "MOUNT_ATTR__ATIME", linux: 112, macos: nil)
  }
}

/// Flags of `move_mount`.
public enum MOVE_MOUNT {
  /// `MOVE_MOUNT_F_AUTOMOUNTS`: 2 on Linux; macOS has none.
  public static var fAutomounts: Constant {
    Constant(family: "MOVE_MOUNT", name: "MOVE_MOUNT_F_AUTOMOUNTS", linux: 2, macos: nil)
  }

  /// `MOVE_MOUNT_F_EMPTY_PATH`: 4 on Linux; macOS has none.
  public static var fEmptyPath: Constant {
    Constant(family: "MOVE_MOUNT", name: "MOVE_MOUNT_F_EMPTY_PATH", linux: 4, macos: nil)
  }

  /// `MOVE_MOUNT_F_SYMLINKS`: 1 on Linux; macOS has none.
  public static var fSymlinks: Constant {
    Constant(family: "MOVE_MOUNT", name: "MOVE_MOUNT_F_SYMLINKS", linux: 1, macos: nil)
  }

  /// `MOVE_MOUNT_SET_GROUP`: 256 on Linux; macOS has none.
  public static var setGroup: Constant {
    Constant(family: "MOVE_MOUNT", name: "MOVE_MOUNT_SET_GROUP", linux: 256, macos: nil)
  }

  /// `MOVE_MOUNT_T_AUTOMOUNTS`: 32 on Linux; macOS has none.
  public static var tAutomounts: Constant {
    Constant(family: "MOVE_MOUNT", name: "MOVE_MOUNT_T_AUTOMOUNTS", linux: 32, macos: nil)
  }

  /// `MOVE_MOUNT_T_EMPTY_PATH`: 64 on Linux; macOS has none.
  public static var tEmptyPath: Constant {
    Constant(family: "MOVE_MOUNT", name: "MOVE_MOUNT_T_EMPTY_PATH", linux: 64, macos: nil)
  }

  /// `MOVE_MOUNT_T_SYMLINKS`: 16 on Linux; macOS has none.
  public static var tSymlinks: Constant {
    Constant(family: "MOVE_MOUNT", name: "MOVE_MOUNT_T_SYMLINKS", linux: 16, macos: nil)
  }

  /// `MOVE_MOUNT__MASK`: 375 on Linux; macOS has none.
  public static var mask: Constant {
    Constant(family: "MOVE_MOUNT", name: "MOVE_MOUNT__MASK", linux: 375, macos: nil)
  }
}

/// Commands and flags of the calls that make mounts.
public enum FSCONFIG {
  /// `FSCONFIG_CMD_CREATE`: 6 on Linux; macOS has none.
  public static var fsconfigCmdCreate: Constant {
    Constant(family: "FSCONFIG", name: "FSCONFIG_CMD_CREATE", linux: 6, macos: nil)
  }

  /// `FSCONFIG_CMD_RECONFIGURE`: 7 on Linux; macOS has none.
  public static var fsconfigCmdReconfigure: Constant {
    Constant(family: "FSCONFIG", name: "FSCONFIG_CMD_RECONFIGURE", linux: 7, macos: nil)
  }

  /// `FSCONFIG_SET_BINARY`: 2 on Linux; macOS has none.
  public static var fsconfigSetBinary: Constant {
    Constant(family: "FSCONFIG", name: "FSCONFIG_SET_BINARY", linux: 2, macos: nil)
  }

  /// `FSCONFIG_SET_FD`: 5 on Linux; macOS has none.
  public static var fsconfigSetFd: Constant {
    Constant(family: "FSCONFIG", name: "FSCONFIG_SET_FD", linux: 5, macos: nil)
  }

  /// `FSCONFIG_SET_FLAG`: 0 on Linux; macOS has none.
  public static var fsconfigSetFlag: Constant {
    Constant(family: "FSCONFIG", name: "FSCONFIG_SET_FLAG", linux: 0, macos: nil)
  }

  /// `FSCONFIG_SET_PATH`: 3 on Linux; macOS has none.
  public static var fsconfigSetPath: Constant {
    Constant(family: "FSCONFIG", name: "FSCONFIG_SET_PATH", linux: 3, macos: nil)
  }

  /// `FSCONFIG_SET_PATH_EMPTY`: 4 on Linux; macOS has none.
  public static var fsconfigSetPathEmpty: Constant {
    Constant(family: "FSCONFIG", name: "FSCONFIG_SET_PATH_EMPTY", linux: 4, macos: nil)
  }

  /// `FSCONFIG_SET_STRING`: 1 on Linux; macOS has none.
  public static var fsconfigSetString: Constant {
    Constant(family: "FSCONFIG", name: "FSCONFIG_SET_STRING", linux: 1, macos: nil)
  }

  /// `FSMOUNT_CLOEXEC`: 1 on Linux; macOS has none.
  public static var fsmountCloexec: Constant {
    Constant(family: "FSCONFIG", name: "FSMOUNT_CLOEXEC", linux: 1, macos: nil)
  }

  /// `FSOPEN_CLOEXEC`: 1 on Linux; macOS has none.
  public static var fsopenCloexec: Constant {
    Constant(family: "FSCONFIG", name: "FSOPEN_CLOEXEC", linux: 1, macos: nil)
  }

  /// `FSPICK_CLOEXEC`: 1 on Linux; macOS has none.
  public static var fspickCloexec: Constant {
    Constant(family: "FSCONFIG", name: "FSPICK_CLOEXEC", linux: 1, macos: nil)
  }

  /// `FSPICK_EMPTY_PATH`: 8 on Linux; macOS has none.
  public static var fspickEmptyPath: Constant {
    Constant(family: "FSCONFIG", name: "FSPICK_EMPTY_PATH", linux: 8, macos: nil)
  }

  /// `FSPICK_NO_AUTOMOUNT`: 4 on Linux; macOS has none.
  public static var fspickNoAutomount: Constant {
    Constant(family: "FSCONFIG", name: "FSPICK_NO_AUTOMOUNT", linux: 4, macos: nil)
  }

  /// `FSPICK_SYMLINK_NOFOLLOW`: 2 on Linux; macOS has none.
  public static var fspickSymlinkNofollow: Constant {
    Constant(family: "FSCONFIG", name: "FSPICK_SYMLINK_NOFOLLOW", linux: 2, macos: nil)
  }

  /// `OPEN_TREE_CLOEXEC`: 524288 on Linux; macOS has none.
  public static var openTreeCloexec: Constant {
    Constant(family: "FSCONFIG", name: "OPEN_TREE_CLOEXEC", linux: 524288, macos: nil)
  }

  /// `OPEN_TREE_CLONE`: 1 on Linux; macOS has none.
  public static var openTreeClone: Constant {
    Constant(family: "FSCONFIG", name: "OPEN_TREE_CLONE", linux: 1, macos: nil)
  }
}

/// Options of the attribute calls.
public enum FSOPT {
  /// `FSOPT_ATTR_CMN_EXTENDED`: 32 on macOS; Linux has none.
  public static var attrCmnExtended: Constant {
    Constant(family: "FSOPT", name: "FSOPT_ATTR_CMN_EXTENDED", linux: nil, macos: 32)
  }

  /// `FSOPT_NOFOLLOW`: 1 on macOS; Linux has none.
  public static var nofollow: Constant {
    Constant(family: "FSOPT", name: "FSOPT_NOFOLLOW", linux: nil, macos: 1)
  }

  /// `FSOPT_NOFOLLOW_ANY`: 2048 on macOS; Linux has none.
  public static var nofollowAny: Constant {
    Constant(family: "FSOPT", name: "FSOPT_NOFOLLOW_ANY", linux: nil, macos: 2048)
  }

  /// `FSOPT_NOINMEMUPDATE`: 2 on macOS; Linux has none.
  public static var noinmemupdate: Constant {
    Constant(family: "FSOPT", name: "FSOPT_NOINMEMUPDATE", linux: nil, macos: 2)
  }

  /// `FSOPT_PACK_INVAL_ATTRS`: 8 on macOS; Linux has none.
  public static var packInvalAttrs: Constant {
    Constant(family: "FSOPT", name: "FSOPT_PACK_INVAL_ATTRS", linux: nil, macos: 8)
  }

  /// `FSOPT_REPORT_FULLSIZE`: 4 on macOS; Linux has none.
  public static var reportFullsize: Constant {
    Constant(family: "FSOPT", name: "FSOPT_REPORT_FULLSIZE", linux: nil, macos: 4)
  }

  /// `FSOPT_RESOLVE_BENEATH`: 4096 on macOS; Linux has none.
  public static var resolveBeneath: Constant {
    Constant(family: "FSOPT", name: "FSOPT_RESOLVE_BENEATH", linux: nil, macos: 4096)
  }

  /// `FSOPT_RETURN_REALDEV`: 512 on macOS; Linux has none.
  public static var returnRealdev: Constant {
    Constant(family: "FSOPT", name: "FSOPT_RETURN_REALDEV", linux: nil, macos: 512)
  }

  /// `FSOPT_UNIQUE`: 8192 on macOS; Linux has none.
  public static var unique: Constant {
    Constant(family: "FSOPT", name: "FSOPT_UNIQUE", linux: nil, macos: 8192)
  }
}

/// Attributes of files for `getattrlist`.
public enum ATTR {
  /// `ATTR_CMNEXT_ATTRIBUTION_TAG`: 2048 on macOS; Linux has none.
  public static var cmnextAttributionTag: Constant {
    Constant(family: "ATTR", name: "ATTR_CMNEXT_ATTRIBUTION_TAG", linux: nil, macos: 2048)
  }

  /// `ATTR_CMNEXT_CLONEID`: 256 on macOS; Linux has none.
  public static var cmnextCloneid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMNEXT_CLONEID", linux: nil, macos: 256)
  }

  /// `ATTR_CMNEXT_CLONE_REFCNT`: 4096 on macOS; Linux has none.
  public static var cmnextCloneRefcnt: Constant {
    Constant(family: "ATTR", name: "ATTR_CMNEXT_CLONE_REFCNT", linux: nil, macos: 4096)
  }

  /// `ATTR_CMNEXT_EXT_FLAGS`: 512 on macOS; Linux has none.
  public static var cmnextExtFlags: Constant {
    Constant(family: "ATTR", name: "ATTR_CMNEXT_EXT_FLAGS", linux: nil, macos: 512)
  }

  /// `ATTR_CMNEXT_LINKID`: 16 on macOS; Linux has none.
  public static var cmnextLinkid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMNEXT_LINKID", linux: nil, macos: 16)
  }

  /// `ATTR_CMNEXT_NOFIRMLINKPATH`: 32 on macOS; Linux has none.
  public static var cmnextNofirmlinkpath: Constant {
    Constant(family: "ATTR", name: "ATTR_CMNEXT_NOFIRMLINKPATH", linux: nil, macos: 32)
  }

  /// `ATTR_CMNEXT_PRIVATESIZE`: 8 on macOS; Linux has none.
  public static var cmnextPrivatesize: Constant {
    Constant(family: "ATTR", name: "ATTR_CMNEXT_PRIVATESIZE", linux: nil, macos: 8)
  }

  /// `ATTR_CMNEXT_REALDEVID`: 64 on macOS; Linux has none.
  public static var cmnextRealdevid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMNEXT_REALDEVID", linux: nil, macos: 64)
  }

  /// `ATTR_CMNEXT_REALFSID`: 128 on macOS; Linux has none.
  public static var cmnextRealfsid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMNEXT_REALFSID", linux: nil, macos: 128)
  }

  /// `ATTR_CMNEXT_RECURSIVE_GENCOUNT`: 1024 on macOS; Linux has none.
  public static var cmnextRecursiveGencount: Constant {
    Constant(family: "ATTR", name: "ATTR_CMNEXT_RECURSIVE_GENCOUNT", linux: nil, macos: 1024)
  }

  /// `ATTR_CMNEXT_RELPATH`: 4 on macOS; Linux has none.
  public static var cmnextRelpath: Constant {
    Constant(family: "ATTR", name: "ATTR_CMNEXT_RELPATH", linux: nil, macos: 4)
  }

  /// `ATTR_CMN_ACCESSMASK`: 131072 on macOS; Linux has none.
  public static var cmnAccessmask: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_ACCESSMASK", linux: nil, macos: 131072)
  }

  /// `ATTR_CMN_ACCTIME`: 4096 on macOS; Linux has none.
  public static var cmnAcctime: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_ACCTIME", linux: nil, macos: 4096)
  }

  /// `ATTR_CMN_ADDEDTIME`: 268435456 on macOS; Linux has none.
  public static var cmnAddedtime: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_ADDEDTIME", linux: nil, macos: 268435456)
  }

  /// `ATTR_CMN_BKUPTIME`: 8192 on macOS; Linux has none.
  public static var cmnBkuptime: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_BKUPTIME", linux: nil, macos: 8192)
  }

  /// `ATTR_CMN_CHGTIME`: 2048 on macOS; Linux has none.
  public static var cmnChgtime: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_CHGTIME", linux: nil, macos: 2048)
  }

  /// `ATTR_CMN_CRTIME`: 512 on macOS; Linux has none.
  public static var cmnCrtime: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_CRTIME", linux: nil, macos: 512)
  }

  /// `ATTR_CMN_DATA_PROTECT_FLAGS`: 1073741824 on macOS; Linux has none.
  public static var cmnDataProtectFlags: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_DATA_PROTECT_FLAGS", linux: nil, macos: 1073741824)
  }

  /// `ATTR_CMN_DEVID`: 2 on macOS; Linux has none.
  public static var cmnDevid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_DEVID", linux: nil, macos: 2)
  }

  /// `ATTR_CMN_DOCUMENT_ID`: 1048576 on macOS; Linux has none.
  public static var cmnDocumentId: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_DOCUMENT_ID", linux: nil, macos: 1048576)
  }

  /// `ATTR_CMN_ERROR`: 536870912 on macOS; Linux has none.
  public static var cmnError: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_ERROR", linux: nil, macos: 536870912)
  }

  /// `ATTR_CMN_EXTENDED_SECURITY`: 4194304 on macOS; Linux has none.
  public static var cmnExtendedSecurity: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_EXTENDED_SECURITY", linux: nil, macos: 4194304)
  }

  /// `ATTR_CMN_FILEID`: 33554432 on macOS; Linux has none.
  public static var cmnFileid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_FILEID", linux: nil, macos: 33554432)
  }

  /// `ATTR_CMN_FLAGS`: 262144 on macOS; Linux has none.
  public static var cmnFlags: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_FLAGS", linux: nil, macos: 262144)
  }

  /// `ATTR_CMN_FNDRINFO`: 16384 on macOS; Linux has none.
  public static var cmnFndrinfo: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_FNDRINFO", linux: nil, macos: 16384)
  }

  /// `ATTR_CMN_FSID`: 4 on macOS; Linux has none.
  public static var cmnFsid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_FSID", linux: nil, macos: 4)
  }

  /// `ATTR_CMN_FULLPATH`: 134217728 on macOS; Linux has none.
  public static var cmnFullpath: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_FULLPATH", linux: nil, macos: 134217728)
  }

  /// `ATTR_CMN_GRPID`: 65536 on macOS; Linux has none.
  public static var cmnGrpid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_GRPID", linux: nil, macos: 65536)
  }

  /// `ATTR_CMN_GRPUUID`: 16777216 on macOS; Linux has none.
  public static var cmnGrpuuid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_GRPUUID", linux: nil, macos: 16777216)
  }

  /// `ATTR_CMN_MODTIME`: 1024 on macOS; Linux has none.
  public static var cmnModtime: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_MODTIME", linux: nil, macos: 1024)
  }

  /// `ATTR_CMN_NAME`: 1 on macOS; Linux has none.
  public static var cmnName: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_NAME", linux: nil, macos: 1)
  }

  /// `ATTR_CMN_NAMEDATTRCOUNT`: 524288 on macOS; Linux has none.
  public static var cmnNamedattrcount: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_NAMEDATTRCOUNT", linux: nil, macos: 524288)
  }

  /// `ATTR_CMN_NAMEDATTRLIST`: 1048576 on macOS; Linux has none.
  public static var cmnNamedattrlist: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_NAMEDATTRLIST", linux: nil, macos: 1048576)
  }

  /// `ATTR_CMN_OBJID`: 32 on macOS; Linux has none.
  public static var cmnObjid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_OBJID", linux: nil, macos: 32)
  }

  /// `ATTR_CMN_OBJPERMANENTID`: 64 on macOS; Linux has none.
  public static var cmnObjpermanentid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_OBJPERMANENTID", linux: nil, macos: 64)
  }

  /// `ATTR_CMN_OBJTAG`: 16 on macOS; Linux has none.
  public static var cmnObjtag: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_OBJTAG", linux: nil, macos: 16)
  }

  /// `ATTR_CMN_OBJTYPE`: 8 on macOS; Linux has none.
  public static var cmnObjtype: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_OBJTYPE", linux: nil, macos: 8)
  }

  /// `ATTR_CMN_OWNERID`: 32768 on macOS; Linux has none.
  public static var cmnOwnerid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_OWNERID", linux: nil, macos: 32768)
  }

  /// `ATTR_CMN_PARENTID`: 67108864 on macOS; Linux has none.
  public static var cmnParentid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_PARENTID", linux: nil, macos: 67108864)
  }

  /// `ATTR_CMN_PAROBJID`: 128 on macOS; Linux has none.
  public static var cmnParobjid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_PAROBJID", linux: nil, macos: 128)
  }

  /// `ATTR_CMN_RETURNED_ATTRS`: 2147483648 on macOS; Linux has none.
  public static var cmnReturnedAttrs: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_RETURNED_ATTRS", linux: nil, macos: 2147483648)
  }

  /// `ATTR_CMN_SCRIPT`: 256 on macOS; Linux has none.
  public static var cmnScript: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_SCRIPT", linux: nil, macos: 256)
  }

  /// `ATTR_CMN_USERACCESS`: 2097152 on macOS; Linux has none.
  public static var cmnUseraccess: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_USERACCESS", linux: nil, macos: 2097152)
  }

  /// `ATTR_CMN_UUID`: 8388608 on macOS; Linux has none.
  public static var cmnUuid: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_UUID", linux: nil, macos: 8388608)
  }

  /// `ATTR_CMN_VOLSETMASK`: 26368 on macOS; Linux has none.
  public static var cmnVolsetmask: Constant {
    Constant(family: "ATTR", name: "ATTR_CMN_VOLSETMASK", linux: nil, macos: 26368)
  }

  /// `ATTR_DIR_ALLOCSIZE`: 8 on macOS; Linux has none.
  public static var dirAllocsize: Constant {
    Constant(family: "ATTR", name: "ATTR_DIR_ALLOCSIZE", linux: nil, macos: 8)
  }

  /// `ATTR_DIR_DATALENGTH`: 32 on macOS; Linux has none.
  public static var dirDatalength: Constant {
    Constant(family: "ATTR", name: "ATTR_DIR_DATALENGTH", linux: nil, macos: 32)
  }

  /// `ATTR_DIR_ENTRYCOUNT`: 2 on macOS; Linux has none.
  public static var dirEntrycount: Constant {
    Constant(family: "ATTR", name: "ATTR_DIR_ENTRYCOUNT", linux: nil, macos: 2)
  }

  /// `ATTR_DIR_IOBLOCKSIZE`: 16 on macOS; Linux has none.
  public static var dirIoblocksize: Constant {
    Constant(family: "ATTR", name: "ATTR_DIR_IOBLOCKSIZE", linux: nil, macos: 16)
  }

  /// `ATTR_DIR_LINKCOUNT`: 1 on macOS; Linux has none.
  public static var dirLinkcount: Constant {
    Constant(family: "ATTR", name: "ATTR_DIR_LINKCOUNT", linux: nil, macos: 1)
  }

  /// `ATTR_DIR_MOUNTSTATUS`: 4 on macOS; Linux has none.
  public static var dirMountstatus: Constant {
    Constant(family: "ATTR", name: "ATTR_DIR_MOUNTSTATUS", linux: nil, macos: 4)
  }

  /// `ATTR_FILE_ALLOCSIZE`: 4 on macOS; Linux has none.
  public static var fileAllocsize: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_ALLOCSIZE", linux: nil, macos: 4)
  }

  /// `ATTR_FILE_CLUMPSIZE`: 16 on macOS; Linux has none.
  public static var fileClumpsize: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_CLUMPSIZE", linux: nil, macos: 16)
  }

  /// `ATTR_FILE_DATAALLOCSIZE`: 1024 on macOS; Linux has none.
  public static var fileDataallocsize: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_DATAALLOCSIZE", linux: nil, macos: 1024)
  }

  /// `ATTR_FILE_DATAEXTENTS`: 2048 on macOS; Linux has none.
  public static var fileDataextents: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_DATAEXTENTS", linux: nil, macos: 2048)
  }

  /// `ATTR_FILE_DATALENGTH`: 512 on macOS; Linux has none.
  public static var fileDatalength: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_DATALENGTH", linux: nil, macos: 512)
  }

  /// `ATTR_FILE_DEVTYPE`: 32 on macOS; Linux has none.
  public static var fileDevtype: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_DEVTYPE", linux: nil, macos: 32)
  }

  /// `ATTR_FILE_FILETYPE`: 64 on macOS; Linux has none.
  public static var fileFiletype: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_FILETYPE", linux: nil, macos: 64)
  }

  /// `ATTR_FILE_FORKCOUNT`: 128 on macOS; Linux has none.
  public static var fileForkcount: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_FORKCOUNT", linux: nil, macos: 128)
  }

  /// `ATTR_FILE_FORKLIST`: 256 on macOS; Linux has none.
  public static var fileForklist: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_FORKLIST", linux: nil, macos: 256)
  }

  /// `ATTR_FILE_IOBLOCKSIZE`: 8 on macOS; Linux has none.
  public static var fileIoblocksize: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_IOBLOCKSIZE", linux: nil, macos: 8)
  }

  /// `ATTR_FILE_LINKCOUNT`: 1 on macOS; Linux has none.
  public static var fileLinkcount: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_LINKCOUNT", linux: nil, macos: 1)
  }

  /// `ATTR_FILE_RSRCALLOCSIZE`: 8192 on macOS; Linux has none.
  public static var fileRsrcallocsize: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_RSRCALLOCSIZE", linux: nil, macos: 8192)
  }

  /// `ATTR_FILE_RSRCEXTENTS`: 16384 on macOS; Linux has none.
  public static var fileRsrcextents: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_RSRCEXTENTS", linux: nil, macos: 16384)
  }

  /// `ATTR_FILE_RSRCLENGTH`: 4096 on macOS; Linux has none.
  public static var fileRsrclength: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_RSRCLENGTH", linux: nil, macos: 4096)
  }

  /// `ATTR_FILE_TOTALSIZE`: 2 on macOS; Linux has none.
  public static var fileTotalsize: Constant {
    Constant(family: "ATTR", name: "ATTR_FILE_TOTALSIZE", linux: nil, macos: 2)
  }

  /// `ATTR_FORK_ALLOCSIZE`: 2 on macOS; Linux has none.
  public static var forkAllocsize: Constant {
    Constant(family: "ATTR", name: "ATTR_FORK_ALLOCSIZE", linux: nil, macos: 2)
  }

  /// `ATTR_FORK_RESERVED`: 4294967295 on macOS; Linux has none.
  public static var forkReserved: Constant {
    Constant(family: "ATTR", name: "ATTR_FORK_RESERVED", linux: nil, macos: 4294967295)
  }

  /// `ATTR_FORK_TOTALSIZE`: 1 on macOS; Linux has none.
  public static var forkTotalsize: Constant {
    Constant(family: "ATTR", name: "ATTR_FORK_TOTALSIZE", linux: nil, macos: 1)
  }

  /// `ATTR_MAX_BUFFER`: 8192 on macOS; Linux has none.
  public static var maxBuffer: Constant {
    Constant(family: "ATTR", name: "ATTR_MAX_BUFFER", linux: nil, macos: 8192)
  }

  /// `ATTR_VOL_ALLOCATIONCLUMP`: 64 on macOS; Linux has none.
  public static var volAllocationclump: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_ALLOCATIONCLUMP", linux: nil, macos: 64)
  }

  /// `ATTR_VOL_ATTRIBUTES`: 1073741824 on macOS; Linux has none.
  public static var volAttributes: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_ATTRIBUTES", linux: nil, macos: 1073741824)
  }

  /// `ATTR_VOL_CAPABILITIES`: 131072 on macOS; Linux has none.
  public static var volCapabilities: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_CAPABILITIES", linux: nil, macos: 131072)
  }

  /// `ATTR_VOL_DIRCOUNT`: 1024 on macOS; Linux has none.
  public static var volDircount: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_DIRCOUNT", linux: nil, macos: 1024)
  }

  /// `ATTR_VOL_ENCODINGSUSED`: 65536 on macOS; Linux has none.
  public static var volEncodingsused: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_ENCODINGSUSED", linux: nil, macos: 65536)
  }

  /// `ATTR_VOL_FILECOUNT`: 512 on macOS; Linux has none.
  public static var volFilecount: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_FILECOUNT", linux: nil, macos: 512)
  }

  /// `ATTR_VOL_FSSUBTYPE`: 2097152 on macOS; Linux has none.
  public static var volFssubtype: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_FSSUBTYPE", linux: nil, macos: 2097152)
  }

  /// `ATTR_VOL_FSTYPE`: 1 on macOS; Linux has none.
  public static var volFstype: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_FSTYPE", linux: nil, macos: 1)
  }

  /// `ATTR_VOL_FSTYPENAME`: 1048576 on macOS; Linux has none.
  public static var volFstypename: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_FSTYPENAME", linux: nil, macos: 1048576)
  }

  /// `ATTR_VOL_INFO`: 2147483648 on macOS; Linux has none.
  public static var volInfo: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_INFO", linux: nil, macos: 2147483648)
  }

  /// `ATTR_VOL_IOBLOCKSIZE`: 128 on macOS; Linux has none.
  public static var volIoblocksize: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_IOBLOCKSIZE", linux: nil, macos: 128)
  }

  /// `ATTR_VOL_MAXOBJCOUNT`: 2048 on macOS; Linux has none.
  public static var volMaxobjcount: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_MAXOBJCOUNT", linux: nil, macos: 2048)
  }

  /// `ATTR_VOL_MINALLOCATION`: 32 on macOS; Linux has none.
  public static var volMinallocation: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_MINALLOCATION", linux: nil, macos: 32)
  }

  /// `ATTR_VOL_MOUNTEDDEVICE`: 32768 on macOS; Linux has none.
  public static var volMounteddevice: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_MOUNTEDDEVICE", linux: nil, macos: 32768)
  }

  /// `ATTR_VOL_MOUNTEXTFLAGS`: 524288 on macOS; Linux has none.
  public static var volMountextflags: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_MOUNTEXTFLAGS", linux: nil, macos: 524288)
  }

  /// `ATTR_VOL_MOUNTFLAGS`: 16384 on macOS; Linux has none.
  public static var volMountflags: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_MOUNTFLAGS", linux: nil, macos: 16384)
  }

  /// `ATTR_VOL_MOUNTPOINT`: 4096 on macOS; Linux has none.
  public static var volMountpoint: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_MOUNTPOINT", linux: nil, macos: 4096)
  }

  /// `ATTR_VOL_NAME`: 8192 on macOS; Linux has none.
  public static var volName: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_NAME", linux: nil, macos: 8192)
  }

  /// `ATTR_VOL_OBJCOUNT`: 256 on macOS; Linux has none.
  public static var volObjcount: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_OBJCOUNT", linux: nil, macos: 256)
  }

  /// `ATTR_VOL_OWNER`: 4194304 on macOS; Linux has none.
  public static var volOwner: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_OWNER", linux: nil, macos: 4194304)
  }

  /// `ATTR_VOL_QUOTA_SIZE`: 268435456 on macOS; Linux has none.
  public static var volQuotaSize: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_QUOTA_SIZE", linux: nil, macos: 268435456)
  }

  /// `ATTR_VOL_RESERVED_SIZE`: 536870912 on macOS; Linux has none.
  public static var volReservedSize: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_RESERVED_SIZE", linux: nil, macos: 536870912)
  }

  /// `ATTR_VOL_SIGNATURE`: 2 on macOS; Linux has none.
  public static var volSignature: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_SIGNATURE", linux: nil, macos: 2)
  }

  /// `ATTR_VOL_SIZE`: 4 on macOS; Linux has none.
  public static var volSize: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_SIZE", linux: nil, macos: 4)
  }

  /// `ATTR_VOL_SPACEAVAIL`: 16 on macOS; Linux has none.
  public static var volSpaceavail: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_SPACEAVAIL", linux: nil, macos: 16)
  }

  /// `ATTR_VOL_SPACEFREE`: 8 on macOS; Linux has none.
  public static var volSpacefree: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_SPACEFREE", linux: nil, macos: 8)
  }

  /// `ATTR_VOL_SPACEUSED`: 8388608 on macOS; Linux has none.
  public static var volSpaceused: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_SPACEUSED", linux: nil, macos: 8388608)
  }

  /// `ATTR_VOL_UUID`: 262144 on macOS; Linux has none.
  public static var volUuid: Constant {
    Constant(family: "ATTR", name: "ATTR_VOL_UUID", linux: nil, macos: 262144)
  }
}

/// Flags of `swapon`.
public enum SWAP {
  /// `SWAP_FLAG_DISCARD`: 65536 on Linux; macOS has none.
  public static var discard: Constant {
    Constant(family: "SWAP", name: "SWAP_FLAG_DISCARD", linux: 65536, macos: nil)
  }

  /// `SWAP_FLAG_PREFER`: 32768 on Linux; macOS has none.
  public static var prefer: Constant {
    Constant(family: "SWAP", name: "SWAP_FLAG_PREFER", linux: 32768, macos: nil)
  }

  /// `SWAP_FLAG_PRIO_MASK`: 32767 on Linux; macOS has none.
  public static var prioMask: Constant {
    Constant(family: "SWAP", name: "SWAP_FLAG_PRIO_MASK", linux: 32767, macos: nil)
  }

  /// `SWAP_FLAG_PRIO_SHIFT`: 0 on Linux; macOS has none.
  public static var prioShift: Constant {
    Constant(family: "SWAP", name: "SWAP_FLAG_PRIO_SHIFT", linux: 0, macos: nil)
  }
}

/// Magic numbers and commands of Linux's `reboot`.
public enum REBOOT {
  /// `LINUX_REBOOT_CMD_CAD_OFF`: 0 on Linux; macOS has none.
  public static var cmdCadOff: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_CMD_CAD_OFF", linux: 0, macos: nil)
  }

  /// `LINUX_REBOOT_CMD_CAD_ON`: 2309737967 on Linux; macOS has none.
  public static var cmdCadOn: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_CMD_CAD_ON", linux: 2309737967, macos: nil)
  }

  /// `LINUX_REBOOT_CMD_HALT`: 3454992675 on Linux; macOS has none.
  public static var cmdHalt: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_CMD_HALT", linux: 3454992675, macos: nil)
  }

  /// `LINUX_REBOOT_CMD_KEXEC`: 1163412803 on Linux; macOS has none.
  public static var cmdKexec: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_CMD_KEXEC", linux: 1163412803, macos: nil)
  }

  /// `LINUX_REBOOT_CMD_POWER_OFF`: 1126301404 on Linux; macOS has none.
  public static var cmdPowerOff: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_CMD_POWER_OFF", linux: 1126301404, macos: nil)
  }

  /// `LINUX_REBOOT_CMD_RESTART`: 19088743 on Linux; macOS has none.
  public static var cmdRestart: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_CMD_RESTART", linux: 19088743, macos: nil)
  }

  /// `LINUX_REBOOT_CMD_RESTART2`: 2712847316 on Linux; macOS has none.
  public static var cmdRestart2: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_CMD_RESTART2", linux: 2712847316, macos: nil)
  }

  /// `LINUX_REBOOT_CMD_SW_SUSPEND`: 3489725666 on Linux; macOS has none.
  public static var cmdSwSuspend: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_CMD_SW_SUSPEND", linux: 3489725666, macos: nil)
  }

  /// `LINUX_REBOOT_MAGIC1`: 4276215469 on Linux; macOS has none.
  public static var magic1: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_MAGIC1", linux: 4276215469, macos: nil)
  }

  /// `LINUX_REBOOT_MAGIC2`: 672274793 on Linux; macOS has none.
  public static var magic2: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_MAGIC2", linux: 672274793, macos: nil)
  }

  /// `LINUX_REBOOT_MAGIC2A`: 85072278 on Linux; macOS has none.
  public static var magic2a: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_MAGIC2A", linux: 85072278, macos: nil)
  }

  /// `LINUX_REBOOT_MAGIC2B`: 369367448 on Linux; macOS has none.
  public static var magic2b: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_MAGIC2B", linux: 369367448, macos: nil)
  }

  /// `LINUX_REBOOT_MAGIC2C`: 537993216 on Linux; macOS has none.
  public static var magic2c: Constant {
    Constant(family: "REBOOT", name: "LINUX_REBOOT_MAGIC2C", linux: 537993216, macos: nil)
  }
}

/// Flags of `close_range`.
public enum CLOSE_RANGE {
  /// `CLOSE_RANGE_CLOEXEC`: 4 on Linux; macOS has none.
  public static var cloexec: Constant {
    Constant(family: "CLOSE_RANGE", name: "CLOSE_RANGE_CLOEXEC", linux: 4, macos: nil)
  }

  /// `CLOSE_RANGE_UNSHARE`: 2 on Linux; macOS has none.
  public static var unshare: Constant {
    Constant(family: "CLOSE_RANGE", name: "CLOSE_RANGE_UNSHARE", linux: 2, macos: nil)
  }
}

/// Rules and rights of landlock.
public enum LANDLOCK {
  /// `LANDLOCK_ACCESS_FS_EXECUTE`: 1 on Linux; macOS has none.
  public static var accessFsExecute: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_EXECUTE", linux: 1, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_MAKE_BLOCK`: 2048 on Linux; macOS has none.
  public static var accessFsMakeBlock: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_MAKE_BLOCK", linux: 2048, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_MAKE_CHAR`: 64 on Linux; macOS has none.
  public static var accessFsMakeChar: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_MAKE_CHAR", linux: 64, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_MAKE_DIR`: 128 on Linux; macOS has none.
  public static var accessFsMakeDir: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_MAKE_DIR", linux: 128, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_MAKE_FIFO`: 1024 on Linux; macOS has none.
  public static var accessFsMakeFifo: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_MAKE_FIFO", linux: 1024, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_MAKE_REG`: 256 on Linux; macOS has none.
  public static var accessFsMakeReg: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_MAKE_REG", linux: 256, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_MAKE_SOCK`: 512 on Linux; macOS has none.
  public static var accessFsMakeSock: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_MAKE_SOCK", linux: 512, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_MAKE_SYM`: 4096 on Linux; macOS has none.
  public static var accessFsMakeSym: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_MAKE_SYM", linux: 4096, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_READ_DIR`: 8 on Linux; macOS has none.
  public static var accessFsReadDir: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_READ_DIR", linux: 8, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_READ_FILE`: 4 on Linux; macOS has none.
  public static var accessFsReadFile: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_READ_FILE", linux: 4, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_REFER`: 8192 on Linux; macOS has none.
  public static var accessFsRefer: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_REFER", linux: 8192, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_REMOVE_DIR`: 16 on Linux; macOS has none.
  public static var accessFsRemoveDir: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_REMOVE_DIR", linux: 16, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_REMOVE_FILE`: 32 on Linux; macOS has none.
  public static var accessFsRemoveFile: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_REMOVE_FILE", linux: 32, macos: nil)
  }

  /// `LANDLOCK_ACCESS_FS_WRITE_FILE`: 2 on Linux; macOS has none.
  public static var accessFsWriteFile: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_ACCESS_FS_WRITE_FILE", linux: 2, macos: nil)
  }

  /// `LANDLOCK_CREATE_RULESET_ERRATA`: 2 on Linux; macOS has none.
  public static var createRulesetErrata: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_CREATE_RULESET_ERRATA", linux: 2, macos: nil)
  }

  /// `LANDLOCK_CREATE_RULESET_VERSION`: 1 on Linux; macOS has none.
  public static var createRulesetVersion: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_CREATE_RULESET_VERSION", linux: 1, macos: nil)
  }

  /// `LANDLOCK_RULE_PATH_BENEATH`: 1 on Linux; macOS has none.
  public static var rulePathBeneath: Constant {
    Constant(family: "LANDLOCK", name: "LANDLOCK_RULE_PATH_BENEATH", linux: 1, macos: nil)
  }
}

/// Limits for `pathconf`.
public enum PC {
  /// `_PC_2_SYMLINKS`: 20 on Linux, 15 on macOS.
  public static var _2Symlinks: Constant {
    Constant(family: "PC", name: "_PC_2_SYMLINKS", linux: 20, macos: 15)
  }

  /// `_PC_ALLOC_SIZE_MIN`: 18 on Linux, 16 on macOS.
  public static var allocSizeMin: Constant {
    Constant(family: "PC", name: "_PC_ALLOC_SIZE_MIN", linux: 18, macos: 16)
  }

  /// `_PC_ASYNC_IO`: 10 on Linux, 17 on macOS.
  public static var asyncIo: Constant {
    Constant(family: "PC", name: "_PC_ASYNC_IO", linux: 10, macos: 17)
  }

  /// `_PC_AUTH_OPAQUE_NP`: 14 on macOS; Linux has none.
  public static var authOpaqueNp: Constant {
    Constant(family: "PC", name: "_PC_AUTH_OPAQUE_NP", linux: nil, macos: 14)
  }

  /// `_PC_CASE_PRESERVING`: 12 on macOS; Linux has none.
  public static var casePreserving: Constant {
    Constant(family: "PC", name: "_PC_CASE_PRESERVING", linux: nil, macos: 12)
  }

  /// `_PC_CASE_SENSITIVE`: 11 on macOS; Linux has none.
  public static var caseSensitive: Constant {
    Constant(family: "PC", name: "_PC_CASE_SENSITIVE", linux: nil, macos: 11)
  }

  /// `_PC_CHOWN_RESTRICTED`: 6 on Linux, 7 on macOS.
  public static var chownRestricted: Constant {
    Constant(family: "PC", name: "_PC_CHOWN_RESTRICTED", linux: 6, macos: 7)
  }

  /// `_PC_EXTENDED_SECURITY_NP`: 13 on macOS; Linux has none.
  public static var extendedSecurityNp: Constant {
    Constant(family: "PC", name: "_PC_EXTENDED_SECURITY_NP", linux: nil, macos: 13)
  }

  /// `_PC_FILESIZEBITS`: 13 on Linux, 18 on macOS.
  public static var filesizebits: Constant {
    Constant(family: "PC", name: "_PC_FILESIZEBITS", linux: 13, macos: 18)
  }

  /// `_PC_LINK_MAX`: 0 on Linux, 1 on macOS.
  public static var linkMax: Constant {
    Constant(family: "PC", name: "_PC_LINK_MAX", linux: 0, macos: 1)
  }

  /// `_PC_MAX_CANON`: 1 on Linux, 2 on macOS.
  public static var maxCanon: Constant {
    Constant(family: "PC", name: "_PC_MAX_CANON", linux: 1, macos: 2)
  }

  /// `_PC_MAX_INPUT`: 2 on Linux, 3 on macOS.
  public static var maxInput: Constant {
    Constant(family: "PC", name: "_PC_MAX_INPUT", linux: 2, macos: 3)
  }

  /// `_PC_MIN_HOLE_SIZE`: 27 on macOS; Linux has none.
  public static var minHoleSize: Constant {
    Constant(family: "PC", name: "_PC_MIN_HOLE_SIZE", linux: nil, macos: 27)
  }

  /// `_PC_NAME_CHARS_MAX`: 10 on macOS; Linux has none.
  public static var nameCharsMax: Constant {
    Constant(family: "PC", name: "_PC_NAME_CHARS_MAX", linux: nil, macos: 10)
  }

  /// `_PC_NAME_MAX`: 3 on Linux, 4 on macOS.
  public static var nameMax: Constant {
    Constant(family: "PC", name: "_PC_NAME_MAX", linux: 3, macos: 4)
  }

  /// `_PC_NO_TRUNC`: 7 on Linux, 8 on macOS.
  public static var noTrunc: Constant {
    Constant(family: "PC", name: "_PC_NO_TRUNC", linux: 7, macos: 8)
  }

  /// `_PC_PATH_MAX`: 4 on Linux, 5 on macOS.
  public static var pathMax: Constant {
    Constant(family: "PC", name: "_PC_PATH_MAX", linux: 4, macos: 5)
  }

  /// `_PC_PIPE_BUF`: 5 on Linux, 6 on macOS.
  public static var pipeBuf: Constant {
    Constant(family: "PC", name: "_PC_PIPE_BUF", linux: 5, macos: 6)
  }

  /// `_PC_PRIO_IO`: 11 on Linux, 19 on macOS.
  public static var prioIo: Constant {
    Constant(family: "PC", name: "_PC_PRIO_IO", linux: 11, macos: 19)
  }

  /// `_PC_REC_INCR_XFER_SIZE`: 14 on Linux, 20 on macOS.
  public static var recIncrXferSize: Constant {
    Constant(family: "PC", name: "_PC_REC_INCR_XFER_SIZE", linux: 14, macos: 20)
  }

  /// `_PC_REC_MAX_XFER_SIZE`: 15 on Linux, 21 on macOS.
  public static var recMaxXferSize: Constant {
    Constant(family: "PC", name: "_PC_REC_MAX_XFER_SIZE", linux: 15, macos: 21)
  }

  /// `_PC_REC_MIN_XFER_SIZE`: 16 on Linux, 22 on macOS.
  public static var recMinXferSize: Constant {
    Constant(family: "PC", name: "_PC_REC_MIN_XFER_SIZE", linux: 16, macos: 22)
  }

  /// `_PC_REC_XFER_ALIGN`: 17 on Linux, 23 on macOS.
  public static var recXferAlign: Constant {
    Constant(family: "PC", name: "_PC_REC_XFER_ALIGN", linux: 17, macos: 23)
  }

  /// `_PC_SYMLINK_MAX`: 19 on Linux, 24 on macOS.
  public static var symlinkMax: Constant {
    Constant(family: "PC", name: "_PC_SYMLINK_MAX", linux: 19, macos: 24)
  }

  /// `_PC_SYNC_IO`: 9 on Linux, 25 on macOS.
  public static var syncIo: Constant {
    Constant(family: "PC", name: "_PC_SYNC_IO", linux: 9, macos: 25)
  }

  /// `_PC_VDISABLE`: 8 on Linux, 9 on macOS.
  public static var vdisable: Constant {
    Constant(family: "PC", name: "_PC_VDISABLE", linux: 8, macos: 9)
  }

  /// `_PC_XATTR_SIZE_BITS`: 26 on macOS; Linux has none.
  public static var xattrSizeBits: Constant {
    Constant(family: "PC", name: "_PC_XATTR_SIZE_BITS", linux: nil, macos: 26)
  }
}

/// Operations of `lio_listio`.
public enum LIO {
  /// `LIO_NOP`: 0 on macOS; Linux has none.
  public static var nop: Constant {
    Constant(family: "LIO", name: "LIO_NOP", linux: nil, macos: 0)
  }

  /// `LIO_NOWAIT`: 1 on macOS; Linux has none.
  public static var nowait: Constant {
    Constant(family: "LIO", name: "LIO_NOWAIT", linux: nil, macos: 1)
  }

  /// `LIO_READ`: 1 on macOS; Linux has none.
  public static var read: Constant {
    Constant(family: "LIO", name: "LIO_READ", linux: nil, macos: 1)
  }

  /// `LIO_READV`: 3 on macOS; Linux has none.
  public static var readv: Constant {
    Constant(family: "LIO", name: "LIO_READV", linux: nil, macos: 3)
  }

  /// `LIO_WAIT`: 2 on macOS; Linux has none.
  public static var wait: Constant {
    Constant(family: "LIO", name: "LIO_WAIT", linux: nil, macos: 2)
  }

  /// `LIO_WRITE`: 2 on macOS; Linux has none.
  public static var write: Constant {
    Constant(family: "LIO", name: "LIO_WRITE", linux: nil, macos: 2)
  }

  /// `LIO_WRITEV`: 4 on macOS; Linux has none.
  public static var writev: Constant {
    Constant(family: "LIO", name: "LIO_WRITEV", linux: nil, macos: 4)
  }
}

/// Requests of `ioctl` for terminals, files and network devices.
public enum IOCTL {
  /// `FIOASYNC`: 21586 on Linux, 2147772029 on macOS.
  public static var fioasync: Constant {
    Constant(family: "IOCTL", name: "FIOASYNC", linux: 21586, macos: 2147772029)
  }

  /// `FIOCLEX`: 21585 on Linux, 536897025 on macOS.
  public static var fioclex: Constant {
    Constant(family: "IOCTL", name: "FIOCLEX", linux: 21585, macos: 536897025)
  }

  /// `FIODTYPE`: 1074030202 on macOS; Linux has none.
  public static var fiodtype: Constant {
    Constant(family: "IOCTL", name: "FIODTYPE", linux: nil, macos: 1074030202)
  }

  /// `FIOGETOWN`: 35075 on Linux, 1074030203 on macOS.
  public static var fiogetown: Constant {
    Constant(family: "IOCTL", name: "FIOGETOWN", linux: 35075, macos: 1074030203)
  }

  /// `FIONBIO`: 21537 on Linux, 2147772030 on macOS.
  public static var fionbio: Constant {
    Constant(family: "IOCTL", name: "FIONBIO", linux: 21537, macos: 2147772030)
  }

  /// `FIONCLEX`: 21584 on Linux, 536897026 on macOS.
  public static var fionclex: Constant {
    Constant(family: "IOCTL", name: "FIONCLEX", linux: 21584, macos: 536897026)
  }

  /// `FIONREAD`: 21531 on Linux, 1074030207 on macOS.
  public static var fionread: Constant {
    Constant(family: "IOCTL", name: "FIONREAD", linux: 21531, macos: 1074030207)
  }

  /// `FIOQSIZE`: 21600 on Linux; macOS has none.
  public static var fioqsize: Constant {
    Constant(family: "IOCTL", name: "FIOQSIZE", linux: 21600, macos: nil)
  }

  /// `FIOSETOWN`: 35073 on Linux, 2147772028 on macOS.
  public static var fiosetown: Constant {
    Constant(family: "IOCTL", name: "FIOSETOWN", linux: 35073, macos: 2147772028)
  }

  /// `SIOCADDDLCI`: 35200 on Linux; macOS has none.
  public static var siocadddlci: Constant {
    Constant(family: "IOCTL", name: "SIOCADDDLCI", linux: 35200, macos: nil)
  }

  /// `SIOCADDMULTI`: 35121 on Linux, 2149607729 on macOS.
  public static var siocaddmulti: Constant {
    Constant(family: "IOCTL", name: "SIOCADDMULTI", linux: 35121, macos: 2149607729)
  }

  /// `SIOCADDRT`: 35083 on Linux; macOS has none.
  public static var siocaddrt: Constant {
    Constant(family: "IOCTL", name: "SIOCADDRT", linux: 35083, macos: nil)
  }

  /// `SIOCAIFADDR`: 2151704858 on macOS; Linux has none.
  public static var siocaifaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCAIFADDR", linux: nil, macos: 2151704858)
  }

  /// `SIOCARPIPLL`: 3223349544 on macOS; Linux has none.
  public static var siocarpipll: Constant {
    Constant(family: "IOCTL", name: "SIOCARPIPLL", linux: nil, macos: 3223349544)
  }

  /// `SIOCATMARK`: 35077 on Linux, 1074033415 on macOS.
  public static var siocatmark: Constant {
    Constant(family: "IOCTL", name: "SIOCATMARK", linux: 35077, macos: 1074033415)
  }

  /// `SIOCAUTOADDR`: 3223349542 on macOS; Linux has none.
  public static var siocautoaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCAUTOADDR", linux: nil, macos: 3223349542)
  }

  /// `SIOCAUTONETMASK`: 2149607719 on macOS; Linux has none.
  public static var siocautonetmask: Constant {
    Constant(family: "IOCTL", name: "SIOCAUTONETMASK", linux: nil, macos: 2149607719)
  }

  /// `SIOCBONDCHANGEACTIVE`: 35221 on Linux; macOS has none.
  public static var siocbondchangeactive: Constant {
    Constant(family: "IOCTL", name: "SIOCBONDCHANGEACTIVE", linux: 35221, macos: nil)
  }

  /// `SIOCBONDENSLAVE`: 35216 on Linux; macOS has none.
  public static var siocbondenslave: Constant {
    Constant(family: "IOCTL", name: "SIOCBONDENSLAVE", linux: 35216, macos: nil)
  }

  /// `SIOCBONDINFOQUERY`: 35220 on Linux; macOS has none.
  public static var siocbondinfoquery: Constant {
    Constant(family: "IOCTL", name: "SIOCBONDINFOQUERY", linux: 35220, macos: nil)
  }

  /// `SIOCBONDRELEASE`: 35217 on Linux; macOS has none.
  public static var siocbondrelease: Constant {
    Constant(family: "IOCTL", name: "SIOCBONDRELEASE", linux: 35217, macos: nil)
  }

  /// `SIOCBONDSETHWADDR`: 35218 on Linux; macOS has none.
  public static var siocbondsethwaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCBONDSETHWADDR", linux: 35218, macos: nil)
  }

  /// `SIOCBONDSLAVEINFOQUERY`: 35219 on Linux; macOS has none.
  public static var siocbondslaveinfoquery: Constant {
    Constant(family: "IOCTL", name: "SIOCBONDSLAVEINFOQUERY", linux: 35219, macos: nil)
  }

  /// `SIOCBRADDBR`: 35232 on Linux; macOS has none.
  public static var siocbraddbr: Constant {
    Constant(family: "IOCTL", name: "SIOCBRADDBR", linux: 35232, macos: nil)
  }

  /// `SIOCBRADDIF`: 35234 on Linux; macOS has none.
  public static var siocbraddif: Constant {
    Constant(family: "IOCTL", name: "SIOCBRADDIF", linux: 35234, macos: nil)
  }

  /// `SIOCBRDELBR`: 35233 on Linux; macOS has none.
  public static var siocbrdelbr: Constant {
    Constant(family: "IOCTL", name: "SIOCBRDELBR", linux: 35233, macos: nil)
  }

  /// `SIOCBRDELIF`: 35235 on Linux; macOS has none.
  public static var siocbrdelif: Constant {
    Constant(family: "IOCTL", name: "SIOCBRDELIF", linux: 35235, macos: nil)
  }

  /// `SIOCDARP`: 35155 on Linux; macOS has none.
  public static var siocdarp: Constant {
    Constant(family: "IOCTL", name: "SIOCDARP", linux: 35155, macos: nil)
  }

  /// `SIOCDELDLCI`: 35201 on Linux; macOS has none.
  public static var siocdeldlci: Constant {
    Constant(family: "IOCTL", name: "SIOCDELDLCI", linux: 35201, macos: nil)
  }

  /// `SIOCDELMULTI`: 35122 on Linux, 2149607730 on macOS.
  public static var siocdelmulti: Constant {
    Constant(family: "IOCTL", name: "SIOCDELMULTI", linux: 35122, macos: 2149607730)
  }

  /// `SIOCDELRT`: 35084 on Linux; macOS has none.
  public static var siocdelrt: Constant {
    Constant(family: "IOCTL", name: "SIOCDELRT", linux: 35084, macos: nil)
  }

  /// `SIOCDEVPRIVATE`: 35312 on Linux; macOS has none.
  public static var siocdevprivate: Constant {
    Constant(family: "IOCTL", name: "SIOCDEVPRIVATE", linux: 35312, macos: nil)
  }

  /// `SIOCDIFADDR`: 35126 on Linux, 2149607705 on macOS.
  public static var siocdifaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCDIFADDR", linux: 35126, macos: 2149607705)
  }

  /// `SIOCDIFPHYADDR`: 2149607745 on macOS; Linux has none.
  public static var siocdifphyaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCDIFPHYADDR", linux: nil, macos: 2149607745)
  }

  /// `SIOCDRARP`: 35168 on Linux; macOS has none.
  public static var siocdrarp: Constant {
    Constant(family: "IOCTL", name: "SIOCDRARP", linux: 35168, macos: nil)
  }

  /// `SIOCETHTOOL`: 35142 on Linux; macOS has none.
  public static var siocethtool: Constant {
    Constant(family: "IOCTL", name: "SIOCETHTOOL", linux: 35142, macos: nil)
  }

  /// `SIOCGARP`: 35156 on Linux; macOS has none.
  public static var siocgarp: Constant {
    Constant(family: "IOCTL", name: "SIOCGARP", linux: 35156, macos: nil)
  }

  /// `SIOCGDRVSPEC`: 3223873915 on macOS; Linux has none.
  public static var siocgdrvspec: Constant {
    Constant(family: "IOCTL", name: "SIOCGDRVSPEC", linux: nil, macos: 3223873915)
  }

  /// `SIOCGETVLAN`: 3223349631 on macOS; Linux has none.
  public static var siocgetvlan: Constant {
    Constant(family: "IOCTL", name: "SIOCGETVLAN", linux: nil, macos: 3223349631)
  }

  /// `SIOCGHIWAT`: 1074033409 on macOS; Linux has none.
  public static var siocghiwat: Constant {
    Constant(family: "IOCTL", name: "SIOCGHIWAT", linux: nil, macos: 1074033409)
  }

  /// `SIOCGHWTSTAMP`: 35249 on Linux; macOS has none.
  public static var siocghwtstamp: Constant {
    Constant(family: "IOCTL", name: "SIOCGHWTSTAMP", linux: 35249, macos: nil)
  }

  /// `SIOCGIF6LOWPAN`: 3223349701 on macOS; Linux has none.
  public static var siocgif6lowpan: Constant {
    Constant(family: "IOCTL", name: "SIOCGIF6LOWPAN", linux: nil, macos: 3223349701)
  }

  /// `SIOCGIFADDR`: 35093 on Linux, 3223349537 on macOS.
  public static var siocgifaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFADDR", linux: 35093, macos: 3223349537)
  }

  /// `SIOCGIFALTMTU`: 3223349576 on macOS; Linux has none.
  public static var siocgifaltmtu: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFALTMTU", linux: nil, macos: 3223349576)
  }

  /// `SIOCGIFASYNCMAP`: 3223349628 on macOS; Linux has none.
  public static var siocgifasyncmap: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFASYNCMAP", linux: nil, macos: 3223349628)
  }

  /// `SIOCGIFBOND`: 3223349575 on macOS; Linux has none.
  public static var siocgifbond: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFBOND", linux: nil, macos: 3223349575)
  }

  /// `SIOCGIFBR`: 35136 on Linux; macOS has none.
  public static var siocgifbr: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFBR", linux: 35136, macos: nil)
  }

  /// `SIOCGIFBRDADDR`: 35097 on Linux, 3223349539 on macOS.
  public static var siocgifbrdaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFBRDADDR", linux: 35097, macos: 3223349539)
  }

  /// `SIOCGIFCAP`: 3223349595 on macOS; Linux has none.
  public static var siocgifcap: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFCAP", linux: nil, macos: 3223349595)
  }

  /// `SIOCGIFCONF`: 35090 on Linux, 3222038820 on macOS.
  public static var siocgifconf: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFCONF", linux: 35090, macos: 3222038820)
  }

  /// `SIOCGIFCOUNT`: 35128 on Linux; macOS has none.
  public static var siocgifcount: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFCOUNT", linux: 35128, macos: nil)
  }

  /// `SIOCGIFDEVMTU`: 3223349572 on macOS; Linux has none.
  public static var siocgifdevmtu: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFDEVMTU", linux: nil, macos: 3223349572)
  }

  /// `SIOCGIFDIRECTLINK`: 3223349726 on macOS; Linux has none.
  public static var siocgifdirectlink: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFDIRECTLINK", linux: nil, macos: 3223349726)
  }

  /// `SIOCGIFDSTADDR`: 35095 on Linux, 3223349538 on macOS.
  public static var siocgifdstaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFDSTADDR", linux: 35095, macos: 3223349538)
  }

  /// `SIOCGIFENCAP`: 35109 on Linux; macOS has none.
  public static var siocgifencap: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFENCAP", linux: 35109, macos: nil)
  }

  /// `SIOCGIFFLAGS`: 35091 on Linux, 3223349521 on macOS.
  public static var siocgifflags: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFFLAGS", linux: 35091, macos: 3223349521)
  }

  /// `SIOCGIFFUNCTIONALTYPE`: 3223349677 on macOS; Linux has none.
  public static var siocgiffunctionaltype: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFFUNCTIONALTYPE", linux: nil, macos: 3223349677)
  }

  /// `SIOCGIFGENERIC`: 3223349562 on macOS; Linux has none.
  public static var siocgifgeneric: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFGENERIC", linux: nil, macos: 3223349562)
  }

  /// `SIOCGIFHWADDR`: 35111 on Linux; macOS has none.
  public static var siocgifhwaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFHWADDR", linux: 35111, macos: nil)
  }

  /// `SIOCGIFINDEX`: 35123 on Linux; macOS has none.
  public static var siocgifindex: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFINDEX", linux: 35123, macos: nil)
  }

  /// `SIOCGIFKPI`: 3223349639 on macOS; Linux has none.
  public static var siocgifkpi: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFKPI", linux: nil, macos: 3223349639)
  }

  /// `SIOCGIFMAC`: 3223349634 on macOS; Linux has none.
  public static var siocgifmac: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFMAC", linux: nil, macos: 3223349634)
  }

  /// `SIOCGIFMAP`: 35184 on Linux; macOS has none.
  public static var siocgifmap: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFMAP", linux: 35184, macos: nil)
  }

  /// `SIOCGIFMEDIA`: 3224135992 on macOS; Linux has none.
  public static var siocgifmedia: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFMEDIA", linux: nil, macos: 3224135992)
  }

  /// `SIOCGIFMEM`: 35103 on Linux; macOS has none.
  public static var siocgifmem: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFMEM", linux: 35103, macos: nil)
  }

  /// `SIOCGIFMETRIC`: 35101 on Linux, 3223349527 on macOS.
  public static var siocgifmetric: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFMETRIC", linux: 35101, macos: 3223349527)
  }

  /// `SIOCGIFMTU`: 35105 on Linux, 3223349555 on macOS.
  public static var siocgifmtu: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFMTU", linux: 35105, macos: 3223349555)
  }

  /// `SIOCGIFNAME`: 35088 on Linux; macOS has none.
  public static var siocgifname: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFNAME", linux: 35088, macos: nil)
  }

  /// `SIOCGIFNETMASK`: 35099 on Linux, 3223349541 on macOS.
  public static var siocgifnetmask: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFNETMASK", linux: 35099, macos: 3223349541)
  }

  /// `SIOCGIFPDSTADDR`: 3223349568 on macOS; Linux has none.
  public static var siocgifpdstaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFPDSTADDR", linux: nil, macos: 3223349568)
  }

  /// `SIOCGIFPFLAGS`: 35125 on Linux; macOS has none.
  public static var siocgifpflags: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFPFLAGS", linux: 35125, macos: nil)
  }

  /// `SIOCGIFPHYS`: 3223349557 on macOS; Linux has none.
  public static var siocgifphys: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFPHYS", linux: nil, macos: 3223349557)
  }

  /// `SIOCGIFPSRCADDR`: 3223349567 on macOS; Linux has none.
  public static var siocgifpsrcaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFPSRCADDR", linux: nil, macos: 3223349567)
  }

  /// `SIOCGIFSLAVE`: 35113 on Linux; macOS has none.
  public static var siocgifslave: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFSLAVE", linux: 35113, macos: nil)
  }

  /// `SIOCGIFSTATUS`: 3274795325 on macOS; Linux has none.
  public static var siocgifstatus: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFSTATUS", linux: nil, macos: 3274795325)
  }

  /// `SIOCGIFTXQLEN`: 35138 on Linux; macOS has none.
  public static var siocgiftxqlen: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFTXQLEN", linux: 35138, macos: nil)
  }

  /// `SIOCGIFVLAN`: 35202 on Linux, 3223349631 on macOS.
  public static var siocgifvlan: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFVLAN", linux: 35202, macos: 3223349631)
  }

  /// `SIOCGIFWAKEFLAGS`: 3223349640 on macOS; Linux has none.
  public static var siocgifwakeflags: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFWAKEFLAGS", linux: nil, macos: 3223349640)
  }

  /// `SIOCGIFXMEDIA`: 3224136008 on macOS; Linux has none.
  public static var siocgifxmedia: Constant {
    Constant(family: "IOCTL", name: "SIOCGIFXMEDIA", linux: nil, macos: 3224136008)
  }

  /// `SIOCGLOWAT`: 1074033411 on macOS; Linux has none.
  public static var siocglowat: Constant {
    Constant(family: "IOCTL", name: "SIOCGLOWAT", linux: nil, macos: 1074033411)
  }

  /// `SIOCGMIIPHY`: 35143 on Linux; macOS has none.
  public static var siocgmiiphy: Constant {
    Constant(family: "IOCTL", name: "SIOCGMIIPHY", linux: 35143, macos: nil)
  }

  /// `SIOCGMIIREG`: 35144 on Linux; macOS has none.
  public static var siocgmiireg: Constant {
    Constant(family: "IOCTL", name: "SIOCGMIIREG", linux: 35144, macos: nil)
  }

  /// `SIOCGPGRP`: 35076 on Linux, 1074033417 on macOS.
  public static var siocgpgrp: Constant {
    Constant(family: "IOCTL", name: "SIOCGPGRP", linux: 35076, macos: 1074033417)
  }

  /// `SIOCGRARP`: 35169 on Linux; macOS has none.
  public static var siocgrarp: Constant {
    Constant(family: "IOCTL", name: "SIOCGRARP", linux: 35169, macos: nil)
  }

  /// `SIOCGSKNS`: 35148 on Linux; macOS has none.
  public static var siocgskns: Constant {
    Constant(family: "IOCTL", name: "SIOCGSKNS", linux: 35148, macos: nil)
  }

  /// `SIOCGSTAMP`: 35078 on Linux; macOS has none.
  public static var siocgstamp: Constant {
    Constant(family: "IOCTL", name: "SIOCGSTAMP", linux: 35078, macos: nil)
  }

  /// `SIOCGSTAMPNS`: 35079 on Linux; macOS has none.
  public static var siocgstampns: Constant {
    Constant(family: "IOCTL", name: "SIOCGSTAMPNS", linux: 35079, macos: nil)
  }

  /// `SIOCIFCREATE`: 3223349624 on macOS; Linux has none.
  public static var siocifcreate: Constant {
    Constant(family: "IOCTL", name: "SIOCIFCREATE", linux: nil, macos: 3223349624)
  }

  /// `SIOCIFCREATE2`: 3223349626 on macOS; Linux has none.
  public static var siocifcreate2: Constant {
    Constant(family: "IOCTL", name: "SIOCIFCREATE2", linux: nil, macos: 3223349626)
  }

  /// `SIOCIFDESTROY`: 2149607801 on macOS; Linux has none.
  public static var siocifdestroy: Constant {
    Constant(family: "IOCTL", name: "SIOCIFDESTROY", linux: nil, macos: 2149607801)
  }

  /// `SIOCIFGCLONERS`: 3222301057 on macOS; Linux has none.
  public static var siocifgcloners: Constant {
    Constant(family: "IOCTL", name: "SIOCIFGCLONERS", linux: nil, macos: 3222301057)
  }

  /// `SIOCINQ`: 21531 on Linux; macOS has none.
  public static var siocinq: Constant {
    Constant(family: "IOCTL", name: "SIOCINQ", linux: 21531, macos: nil)
  }

  /// `SIOCOUTQ`: 21521 on Linux; macOS has none.
  public static var siocoutq: Constant {
    Constant(family: "IOCTL", name: "SIOCOUTQ", linux: 21521, macos: nil)
  }

  /// `SIOCOUTQNSD`: 35147 on Linux; macOS has none.
  public static var siocoutqnsd: Constant {
    Constant(family: "IOCTL", name: "SIOCOUTQNSD", linux: 35147, macos: nil)
  }

  /// `SIOCPROTOPRIVATE`: 35296 on Linux; macOS has none.
  public static var siocprotoprivate: Constant {
    Constant(family: "IOCTL", name: "SIOCPROTOPRIVATE", linux: 35296, macos: nil)
  }

  /// `SIOCRSLVMULTI`: 3222300987 on macOS; Linux has none.
  public static var siocrslvmulti: Constant {
    Constant(family: "IOCTL", name: "SIOCRSLVMULTI", linux: nil, macos: 3222300987)
  }

  /// `SIOCRTMSG`: 35085 on Linux; macOS has none.
  public static var siocrtmsg: Constant {
    Constant(family: "IOCTL", name: "SIOCRTMSG", linux: 35085, macos: nil)
  }

  /// `SIOCSARP`: 35157 on Linux; macOS has none.
  public static var siocsarp: Constant {
    Constant(family: "IOCTL", name: "SIOCSARP", linux: 35157, macos: nil)
  }

  /// `SIOCSDRVSPEC`: 2150132091 on macOS; Linux has none.
  public static var siocsdrvspec: Constant {
    Constant(family: "IOCTL", name: "SIOCSDRVSPEC", linux: nil, macos: 2150132091)
  }

  /// `SIOCSETVLAN`: 2149607806 on macOS; Linux has none.
  public static var siocsetvlan: Constant {
    Constant(family: "IOCTL", name: "SIOCSETVLAN", linux: nil, macos: 2149607806)
  }

  /// `SIOCSHIWAT`: 2147775232 on macOS; Linux has none.
  public static var siocshiwat: Constant {
    Constant(family: "IOCTL", name: "SIOCSHIWAT", linux: nil, macos: 2147775232)
  }

  /// `SIOCSHWTSTAMP`: 35248 on Linux; macOS has none.
  public static var siocshwtstamp: Constant {
    Constant(family: "IOCTL", name: "SIOCSHWTSTAMP", linux: 35248, macos: nil)
  }

  /// `SIOCSIF6LOWPAN`: 2149607876 on macOS; Linux has none.
  public static var siocsif6lowpan: Constant {
    Constant(family: "IOCTL", name: "SIOCSIF6LOWPAN", linux: nil, macos: 2149607876)
  }

  /// `SIOCSIFADDR`: 35094 on Linux, 2149607692 on macOS.
  public static var siocsifaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFADDR", linux: 35094, macos: 2149607692)
  }

  /// `SIOCSIFALTMTU`: 2149607749 on macOS; Linux has none.
  public static var siocsifaltmtu: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFALTMTU", linux: nil, macos: 2149607749)
  }

  /// `SIOCSIFASYNCMAP`: 2149607805 on macOS; Linux has none.
  public static var siocsifasyncmap: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFASYNCMAP", linux: nil, macos: 2149607805)
  }

  /// `SIOCSIFBOND`: 2149607750 on macOS; Linux has none.
  public static var siocsifbond: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFBOND", linux: nil, macos: 2149607750)
  }

  /// `SIOCSIFBR`: 35137 on Linux; macOS has none.
  public static var siocsifbr: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFBR", linux: 35137, macos: nil)
  }

  /// `SIOCSIFBRDADDR`: 35098 on Linux, 2149607699 on macOS.
  public static var siocsifbrdaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFBRDADDR", linux: 35098, macos: 2149607699)
  }

  /// `SIOCSIFCAP`: 2149607770 on macOS; Linux has none.
  public static var siocsifcap: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFCAP", linux: nil, macos: 2149607770)
  }

  /// `SIOCSIFDSTADDR`: 35096 on Linux, 2149607694 on macOS.
  public static var siocsifdstaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFDSTADDR", linux: 35096, macos: 2149607694)
  }

  /// `SIOCSIFENCAP`: 35110 on Linux; macOS has none.
  public static var siocsifencap: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFENCAP", linux: 35110, macos: nil)
  }

  /// `SIOCSIFFLAGS`: 35092 on Linux, 2149607696 on macOS.
  public static var siocsifflags: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFFLAGS", linux: 35092, macos: 2149607696)
  }

  /// `SIOCSIFGENERIC`: 2149607737 on macOS; Linux has none.
  public static var siocsifgeneric: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFGENERIC", linux: nil, macos: 2149607737)
  }

  /// `SIOCSIFHWADDR`: 35108 on Linux; macOS has none.
  public static var siocsifhwaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFHWADDR", linux: 35108, macos: nil)
  }

  /// `SIOCSIFHWBROADCAST`: 35127 on Linux; macOS has none.
  public static var siocsifhwbroadcast: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFHWBROADCAST", linux: 35127, macos: nil)
  }

  /// `SIOCSIFKPI`: 2149607814 on macOS; Linux has none.
  public static var siocsifkpi: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFKPI", linux: nil, macos: 2149607814)
  }

  /// `SIOCSIFLINK`: 35089 on Linux; macOS has none.
  public static var siocsiflink: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFLINK", linux: 35089, macos: nil)
  }

  /// `SIOCSIFLLADDR`: 2149607740 on macOS; Linux has none.
  public static var siocsiflladdr: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFLLADDR", linux: nil, macos: 2149607740)
  }

  /// `SIOCSIFMAC`: 2149607811 on macOS; Linux has none.
  public static var siocsifmac: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFMAC", linux: nil, macos: 2149607811)
  }

  /// `SIOCSIFMANAGEMENT`: 3223349596 on macOS; Linux has none.
  public static var siocsifmanagement: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFMANAGEMENT", linux: nil, macos: 3223349596)
  }

  /// `SIOCSIFMAP`: 35185 on Linux; macOS has none.
  public static var siocsifmap: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFMAP", linux: 35185, macos: nil)
  }

  /// `SIOCSIFMEDIA`: 3223349559 on macOS; Linux has none.
  public static var siocsifmedia: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFMEDIA", linux: nil, macos: 3223349559)
  }

  /// `SIOCSIFMEM`: 35104 on Linux; macOS has none.
  public static var siocsifmem: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFMEM", linux: 35104, macos: nil)
  }

  /// `SIOCSIFMETRIC`: 35102 on Linux, 2149607704 on macOS.
  public static var siocsifmetric: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFMETRIC", linux: 35102, macos: 2149607704)
  }

  /// `SIOCSIFMTU`: 35106 on Linux, 2149607732 on macOS.
  public static var siocsifmtu: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFMTU", linux: 35106, macos: 2149607732)
  }

  /// `SIOCSIFNAME`: 35107 on Linux; macOS has none.
  public static var siocsifname: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFNAME", linux: 35107, macos: nil)
  }

  /// `SIOCSIFNETMASK`: 35100 on Linux, 2149607702 on macOS.
  public static var siocsifnetmask: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFNETMASK", linux: 35100, macos: 2149607702)
  }

  /// `SIOCSIFPFLAGS`: 35124 on Linux; macOS has none.
  public static var siocsifpflags: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFPFLAGS", linux: 35124, macos: nil)
  }

  /// `SIOCSIFPHYADDR`: 2151704894 on macOS; Linux has none.
  public static var siocsifphyaddr: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFPHYADDR", linux: nil, macos: 2151704894)
  }

  /// `SIOCSIFPHYS`: 2149607734 on macOS; Linux has none.
  public static var siocsifphys: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFPHYS", linux: nil, macos: 2149607734)
  }

  /// `SIOCSIFSLAVE`: 35120 on Linux; macOS has none.
  public static var siocsifslave: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFSLAVE", linux: 35120, macos: nil)
  }

  /// `SIOCSIFTXQLEN`: 35139 on Linux; macOS has none.
  public static var siocsiftxqlen: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFTXQLEN", linux: 35139, macos: nil)
  }

  /// `SIOCSIFVLAN`: 35203 on Linux, 2149607806 on macOS.
  public static var siocsifvlan: Constant {
    Constant(family: "IOCTL", name: "SIOCSIFVLAN", linux: 35203, macos: 2149607806)
  }

  /// `SIOCSLOWAT`: 2147775234 on macOS; Linux has none.
  public static var siocslowat: Constant {
    Constant(family: "IOCTL", name: "SIOCSLOWAT", linux: nil, macos: 2147775234)
  }

  /// `SIOCSMIIREG`: 35145 on Linux; macOS has none.
  public static var siocsmiireg: Constant {
    Constant(family: "IOCTL", name: "SIOCSMIIREG", linux: 35145, macos: nil)
  }

  /// `SIOCSPGRP`: 35074 on Linux, 2147775240 on macOS.
  public static var siocspgrp: Constant {
    Constant(family: "IOCTL", name: "SIOCSPGRP", linux: 35074, macos: 2147775240)
  }

  /// `SIOCSRARP`: 35170 on Linux; macOS has none.
  public static var siocsrarp: Constant {
    Constant(family: "IOCTL", name: "SIOCSRARP", linux: 35170, macos: nil)
  }

  /// `SIOCUNIXFILE`: 35296 on Linux; macOS has none.
  public static var siocunixfile: Constant {
    Constant(family: "IOCTL", name: "SIOCUNIXFILE", linux: 35296, macos: nil)
  }

  /// `SIOCWANDEV`: 35146 on Linux; macOS has none.
  public static var siocwandev: Constant {
    Constant(family: "IOCTL", name: "SIOCWANDEV", linux: 35146, macos: nil)
  }

  /// `TCFLSH`: 21515 on Linux; macOS has none.
  public static var tcflsh: Constant {
    Constant(family: "IOCTL", name: "TCFLSH", linux: 21515, macos: nil)
  }

  /// `TCGETA`: 21509 on Linux; macOS has none.
  public static var tcgeta: Constant {
    Constant(family: "IOCTL", name: "TCGETA", linux: 21509, macos: nil)
  }

  /// `TCGETS`: 21505 on Linux; macOS has none.
  public static var tcgets: Constant {
    Constant(family: "IOCTL", name: "TCGETS", linux: 21505, macos: nil)
  }

  /// `TCGETS2`: 2150388778 on Linux; macOS has none.
  public static var tcgets2: Constant {
    Constant(family: "IOCTL", name: "TCGETS2", linux: 2150388778, macos: nil)
  }

  /// `TCGETX`: 21554 on Linux; macOS has none.
  public static var tcgetx: Constant {
    Constant(family: "IOCTL", name: "TCGETX", linux: 21554, macos: nil)
  }

  /// `TCSADRAIN`: 1 on both systems.
  public static var tcsadrain: Constant {
    Constant(family: "IOCTL", name: "TCSADRAIN", linux: 1, macos: 1)
  }

  /// `TCSAFLUSH`: 2 on both systems.
  public static var tcsaflush: Constant {
    Constant(family: "IOCTL", name: "TCSAFLUSH", linux: 2, macos: 2)
  }

  /// `TCSANOW`: 0 on both systems.
  public static var tcsanow: Constant {
    Constant(family: "IOCTL", name: "TCSANOW", linux: 0, macos: 0)
  }

  /// `TCSBRK`: 21513 on Linux; macOS has none.
  public static var tcsbrk: Constant {
    Constant(family: "IOCTL", name: "TCSBRK", linux: 21513, macos: nil)
  }

  /// `TCSBRKP`: 21541 on Linux; macOS has none.
  public static var tcsbrkp: Constant {
    Constant(family: "IOCTL", name: "TCSBRKP", linux: 21541, macos: nil)
  }

  /// `TCSETA`: 21510 on Linux; macOS has none.
  public static var tcseta: Constant {
    Constant(family: "IOCTL", name: "TCSETA", linux: 21510, macos: nil)
  }

  /// `TCSETAF`: 21512 on Linux; macOS has none.
  public static var tcsetaf: Constant {
    Constant(family: "IOCTL", name: "TCSETAF", linux: 21512, macos: nil)
  }

  /// `TCSETAW`: 21511 on Linux; macOS has none.
  public static var tcsetaw: Constant {
    Constant(family: "IOCTL", name: "TCSETAW", linux: 21511, macos: nil)
  }

  /// `TCSETS`: 21506 on Linux; macOS has none.
  public static var tcsets: Constant {
    Constant(family: "IOCTL", name: "TCSETS", linux: 21506, macos: nil)
  }

  /// `TCSETS2`: 1076646955 on Linux; macOS has none.
  public static var tcsets2: Constant {
    Constant(family: "IOCTL", name: "TCSETS2", linux: 1076646955, macos: nil)
  }

  /// `TCSETSF`: 21508 on Linux; macOS has none.
  public static var tcsetsf: Constant {
    Constant(family: "IOCTL", name: "TCSETSF", linux: 21508, macos: nil)
  }

  /// `TCSETSF2`: 1076646957 on Linux; macOS has none.
  public static var tcsetsf2: Constant {
    Constant(family: "IOCTL", name: "TCSETSF2", linux: 1076646957, macos: nil)
  }

  /// `TCSETSW`: 21507 on Linux; macOS has none.
  public static var tcsetsw: Constant {
    Constant(family: "IOCTL", name: "TCSETSW", linux: 21507, macos: nil)
  }

  /// `TCSETSW2`: 1076646956 on Linux; macOS has none.
  public static var tcsetsw2: Constant {
    Constant(family: "IOCTL", name: "TCSETSW2", linux: 1076646956, macos: nil)
  }

  /// `TCSETX`: 21555 on Linux; macOS has none.
  public static var tcsetx: Constant {
    Constant(family: "IOCTL", name: "TCSETX", linux: 21555, macos: nil)
  }

  /// `TCSETXF`: 21556 on Linux; macOS has none.
  public static var tcsetxf: Constant {
    Constant(family: "IOCTL", name: "TCSETXF", linux: 21556, macos: nil)
  }

  /// `TCSETXW`: 21557 on Linux; macOS has none.
  public static var tcsetxw: Constant {
    Constant(family: "IOCTL", name: "TCSETXW", linux: 21557, macos: nil)
  }

  /// `TIOCCBRK`: 21544 on Linux, 536900730 on macOS.
  public static var tioccbrk: Constant {
    Constant(family: "IOCTL", name: "TIOCCBRK", linux: 21544, macos: 536900730)
  }

  /// `TIOCCDTR`: 536900728 on macOS; Linux has none.
  public static var tioccdtr: Constant {
    Constant(family: "IOCTL", name: "TIOCCDTR", linux: nil, macos: 536900728)
  }

  /// `TIOCCONS`: 21533 on Linux, 2147775586 on macOS.
  public static var tioccons: Constant {
    Constant(family: "IOCTL", name: "TIOCCONS", linux: 21533, macos: 2147775586)
  }

  /// `TIOCDCDTIMESTAMP`: 1074820184 on macOS; Linux has none.
  public static var tiocdcdtimestamp: Constant {
    Constant(family: "IOCTL", name: "TIOCDCDTIMESTAMP", linux: nil, macos: 1074820184)
  }

  /// `TIOCDRAIN`: 536900702 on macOS; Linux has none.
  public static var tiocdrain: Constant {
    Constant(family: "IOCTL", name: "TIOCDRAIN", linux: nil, macos: 536900702)
  }

  /// `TIOCDSIMICROCODE`: 536900693 on macOS; Linux has none.
  public static var tiocdsimicrocode: Constant {
    Constant(family: "IOCTL", name: "TIOCDSIMICROCODE", linux: nil, macos: 536900693)
  }

  /// `TIOCEXCL`: 21516 on Linux, 536900621 on macOS.
  public static var tiocexcl: Constant {
    Constant(family: "IOCTL", name: "TIOCEXCL", linux: 21516, macos: 536900621)
  }

  /// `TIOCEXT`: 2147775584 on macOS; Linux has none.
  public static var tiocext: Constant {
    Constant(family: "IOCTL", name: "TIOCEXT", linux: nil, macos: 2147775584)
  }

  /// `TIOCFLUSH`: 2147775504 on macOS; Linux has none.
  public static var tiocflush: Constant {
    Constant(family: "IOCTL", name: "TIOCFLUSH", linux: nil, macos: 2147775504)
  }

  /// `TIOCGDEV`: 2147767346 on Linux; macOS has none.
  public static var tiocgdev: Constant {
    Constant(family: "IOCTL", name: "TIOCGDEV", linux: 2147767346, macos: nil)
  }

  /// `TIOCGDRAINWAIT`: 1074033750 on macOS; Linux has none.
  public static var tiocgdrainwait: Constant {
    Constant(family: "IOCTL", name: "TIOCGDRAINWAIT", linux: nil, macos: 1074033750)
  }

  /// `TIOCGETA`: 1078490131 on macOS; Linux has none.
  public static var tiocgeta: Constant {
    Constant(family: "IOCTL", name: "TIOCGETA", linux: nil, macos: 1078490131)
  }

  /// `TIOCGETD`: 21540 on Linux, 1074033690 on macOS.
  public static var tiocgetd: Constant {
    Constant(family: "IOCTL", name: "TIOCGETD", linux: 21540, macos: 1074033690)
  }

  /// `TIOCGEXCL`: 2147767360 on Linux; macOS has none.
  public static var tiocgexcl: Constant {
    Constant(family: "IOCTL", name: "TIOCGEXCL", linux: 2147767360, macos: nil)
  }

  /// `TIOCGICOUNT`: 21597 on Linux; macOS has none.
  public static var tiocgicount: Constant {
    Constant(family: "IOCTL", name: "TIOCGICOUNT", linux: 21597, macos: nil)
  }

  /// `TIOCGLCKTRMIOS`: 21590 on Linux; macOS has none.
  public static var tiocglcktrmios: Constant {
    Constant(family: "IOCTL", name: "TIOCGLCKTRMIOS", linux: 21590, macos: nil)
  }

  /// `TIOCGPGRP`: 21519 on Linux, 1074033783 on macOS.
  public static var tiocgpgrp: Constant {
    Constant(family: "IOCTL", name: "TIOCGPGRP", linux: 21519, macos: 1074033783)
  }

  /// `TIOCGPKT`: 2147767352 on Linux; macOS has none.
  public static var tiocgpkt: Constant {
    Constant(family: "IOCTL", name: "TIOCGPKT", linux: 2147767352, macos: nil)
  }

  /// `TIOCGPTLCK`: 2147767353 on Linux; macOS has none.
  public static var tiocgptlck: Constant {
    Constant(family: "IOCTL", name: "TIOCGPTLCK", linux: 2147767353, macos: nil)
  }

  /// `TIOCGPTN`: 2147767344 on Linux; macOS has none.
  public static var tiocgptn: Constant {
    Constant(family: "IOCTL", name: "TIOCGPTN", linux: 2147767344, macos: nil)
  }

  /// `TIOCGPTPEER`: 21569 on Linux; macOS has none.
  public static var tiocgptpeer: Constant {
    Constant(family: "IOCTL", name: "TIOCGPTPEER", linux: 21569, macos: nil)
  }

  /// `TIOCGRS485`: 21550 on Linux; macOS has none.
  public static var tiocgrs485: Constant {
    Constant(family: "IOCTL", name: "TIOCGRS485", linux: 21550, macos: nil)
  }

  /// `TIOCGSERIAL`: 21534 on Linux; macOS has none.
  public static var tiocgserial: Constant {
    Constant(family: "IOCTL", name: "TIOCGSERIAL", linux: 21534, macos: nil)
  }

  /// `TIOCGSID`: 21545 on Linux; macOS has none.
  public static var tiocgsid: Constant {
    Constant(family: "IOCTL", name: "TIOCGSID", linux: 21545, macos: nil)
  }

  /// `TIOCGSIZE`: 1074295912 on macOS; Linux has none.
  public static var tiocgsize: Constant {
    Constant(family: "IOCTL", name: "TIOCGSIZE", linux: nil, macos: 1074295912)
  }

  /// `TIOCGSOFTCAR`: 21529 on Linux; macOS has none.
  public static var tiocgsoftcar: Constant {
    Constant(family: "IOCTL", name: "TIOCGSOFTCAR", linux: 21529, macos: nil)
  }

  /// `TIOCGWINSZ`: 21523 on Linux, 1074295912 on macOS.
  public static var tiocgwinsz: Constant {
    Constant(family: "IOCTL", name: "TIOCGWINSZ", linux: 21523, macos: 1074295912)
  }

  /// `TIOCINQ`: 21531 on Linux; macOS has none.
  public static var tiocinq: Constant {
    Constant(family: "IOCTL", name: "TIOCINQ", linux: 21531, macos: nil)
  }

  /// `TIOCIXOFF`: 536900736 on macOS; Linux has none.
  public static var tiocixoff: Constant {
    Constant(family: "IOCTL", name: "TIOCIXOFF", linux: nil, macos: 536900736)
  }

  /// `TIOCIXON`: 536900737 on macOS; Linux has none.
  public static var tiocixon: Constant {
    Constant(family: "IOCTL", name: "TIOCIXON", linux: nil, macos: 536900737)
  }

  /// `TIOCLINUX`: 21532 on Linux; macOS has none.
  public static var tioclinux: Constant {
    Constant(family: "IOCTL", name: "TIOCLINUX", linux: 21532, macos: nil)
  }

  /// `TIOCMBIC`: 21527 on Linux, 2147775595 on macOS.
  public static var tiocmbic: Constant {
    Constant(family: "IOCTL", name: "TIOCMBIC", linux: 21527, macos: 2147775595)
  }

  /// `TIOCMBIS`: 21526 on Linux, 2147775596 on macOS.
  public static var tiocmbis: Constant {
    Constant(family: "IOCTL", name: "TIOCMBIS", linux: 21526, macos: 2147775596)
  }

  /// `TIOCMGDTRWAIT`: 1074033754 on macOS; Linux has none.
  public static var tiocmgdtrwait: Constant {
    Constant(family: "IOCTL", name: "TIOCMGDTRWAIT", linux: nil, macos: 1074033754)
  }

  /// `TIOCMGET`: 21525 on Linux, 1074033770 on macOS.
  public static var tiocmget: Constant {
    Constant(family: "IOCTL", name: "TIOCMGET", linux: 21525, macos: 1074033770)
  }

  /// `TIOCMIWAIT`: 21596 on Linux; macOS has none.
  public static var tiocmiwait: Constant {
    Constant(family: "IOCTL", name: "TIOCMIWAIT", linux: 21596, macos: nil)
  }

  /// `TIOCMODG`: 1074033667 on macOS; Linux has none.
  public static var tiocmodg: Constant {
    Constant(family: "IOCTL", name: "TIOCMODG", linux: nil, macos: 1074033667)
  }

  /// `TIOCMODS`: 2147775492 on macOS; Linux has none.
  public static var tiocmods: Constant {
    Constant(family: "IOCTL", name: "TIOCMODS", linux: nil, macos: 2147775492)
  }

  /// `TIOCMSDTRWAIT`: 2147775579 on macOS; Linux has none.
  public static var tiocmsdtrwait: Constant {
    Constant(family: "IOCTL", name: "TIOCMSDTRWAIT", linux: nil, macos: 2147775579)
  }

  /// `TIOCMSET`: 21528 on Linux, 2147775597 on macOS.
  public static var tiocmset: Constant {
    Constant(family: "IOCTL", name: "TIOCMSET", linux: 21528, macos: 2147775597)
  }

  /// `TIOCM_CAR`: 64 on both systems.
  public static var tiocmCar: Constant {
    Constant(family: "IOCTL", name: "TIOCM_CAR", linux: 64, macos: 64)
  }

  /// `TIOCM_CD`: 64 on both systems.
  public static var tiocmCd: Constant {
    Constant(family: "IOCTL", name: "TIOCM_CD", linux: 64, macos: 64)
  }

  /// `TIOCM_CTS`: 32 on both systems.
  public static var tiocmCts: Constant {
    Constant(family: "IOCTL", name: "TIOCM_CTS", linux: 32, macos: 32)
  }

  /// `TIOCM_DSR`: 256 on both systems.
  public static var tiocmDsr: Constant {
    Constant(family: "IOCTL", name: "TIOCM_DSR", linux: 256, macos: 256)
  }

  /// `TIOCM_DTR`: 2 on both systems.
  public static var tiocmDtr: Constant {
    Constant(family: "IOCTL", name: "TIOCM_DTR", linux: 2, macos: 2)
  }

  /// `TIOCM_LE`: 1 on both systems.
  public static var tiocmLe: Constant {
    Constant(family: "IOCTL", name: "TIOCM_LE", linux: 1, macos: 1)
  }

  /// `TIOCM_LOOP`: 32768 on Linux; macOS has none.
  public static var tiocmLoop: Constant {
    Constant(family: "IOCTL", name: "TIOCM_LOOP", linux: 32768, macos: nil)
  }

  /// `TIOCM_OUT1`: 8192 on Linux; macOS has none.
  public static var tiocmOut1: Constant {
    Constant(family: "IOCTL", name: "TIOCM_OUT1", linux: 8192, macos: nil)
  }

  /// `TIOCM_OUT2`: 16384 on Linux; macOS has none.
  public static var tiocmOut2: Constant {
    Constant(family: "IOCTL", name: "TIOCM_OUT2", linux: 16384, macos: nil)
  }

  /// `TIOCM_RI`: 128 on both systems.
  public static var tiocmRi: Constant {
    Constant(family: "IOCTL", name: "TIOCM_RI", linux: 128, macos: 128)
  }

  /// `TIOCM_RNG`: 128 on both systems.
  public static var tiocmRng: Constant {
    Constant(family: "IOCTL", name: "TIOCM_RNG", linux: 128, macos: 128)
  }

  /// `TIOCM_RTS`: 4 on both systems.
  public static var tiocmRts: Constant {
    Constant(family: "IOCTL", name: "TIOCM_RTS", linux: 4, macos: 4)
  }

  /// `TIOCM_SR`: 16 on both systems.
  public static var tiocmSr: Constant {
    Constant(family: "IOCTL", name: "TIOCM_SR", linux: 16, macos: 16)
  }

  /// `TIOCM_ST`: 8 on both systems.
  public static var tiocmSt: Constant {
    Constant(family: "IOCTL", name: "TIOCM_ST", linux: 8, macos: 8)
  }

  /// `TIOCNOTTY`: 21538 on Linux, 536900721 on macOS.
  public static var tiocnotty: Constant {
    Constant(family: "IOCTL", name: "TIOCNOTTY", linux: 21538, macos: 536900721)
  }

  /// `TIOCNXCL`: 21517 on Linux, 536900622 on macOS.
  public static var tiocnxcl: Constant {
    Constant(family: "IOCTL", name: "TIOCNXCL", linux: 21517, macos: 536900622)
  }

  /// `TIOCOUTQ`: 21521 on Linux, 1074033779 on macOS.
  public static var tiocoutq: Constant {
    Constant(family: "IOCTL", name: "TIOCOUTQ", linux: 21521, macos: 1074033779)
  }

  /// `TIOCPKT`: 21536 on Linux, 2147775600 on macOS.
  public static var tiocpkt: Constant {
    Constant(family: "IOCTL", name: "TIOCPKT", linux: 21536, macos: 2147775600)
  }

  /// `TIOCPTYGNAME`: 1082160211 on macOS; Linux has none.
  public static var tiocptygname: Constant {
    Constant(family: "IOCTL", name: "TIOCPTYGNAME", linux: nil, macos: 1082160211)
  }

  /// `TIOCPTYGRANT`: 536900692 on macOS; Linux has none.
  public static var tiocptygrant: Constant {
    Constant(family: "IOCTL", name: "TIOCPTYGRANT", linux: nil, macos: 536900692)
  }

  /// `TIOCPTYUNLK`: 536900690 on macOS; Linux has none.
  public static var tiocptyunlk: Constant {
    Constant(family: "IOCTL", name: "TIOCPTYUNLK", linux: nil, macos: 536900690)
  }

  /// `TIOCSBRK`: 21543 on Linux, 536900731 on macOS.
  public static var tiocsbrk: Constant {
    Constant(family: "IOCTL", name: "TIOCSBRK", linux: 21543, macos: 536900731)
  }

  /// `TIOCSCONS`: 536900707 on macOS; Linux has none.
  public static var tiocscons: Constant {
    Constant(family: "IOCTL", name: "TIOCSCONS", linux: nil, macos: 536900707)
  }

  /// `TIOCSCTTY`: 21518 on Linux, 536900705 on macOS.
  public static var tiocsctty: Constant {
    Constant(family: "IOCTL", name: "TIOCSCTTY", linux: 21518, macos: 536900705)
  }

  /// `TIOCSDRAINWAIT`: 2147775575 on macOS; Linux has none.
  public static var tiocsdrainwait: Constant {
    Constant(family: "IOCTL", name: "TIOCSDRAINWAIT", linux: nil, macos: 2147775575)
  }

  /// `TIOCSDTR`: 536900729 on macOS; Linux has none.
  public static var tiocsdtr: Constant {
    Constant(family: "IOCTL", name: "TIOCSDTR", linux: nil, macos: 536900729)
  }

  /// `TIOCSERCONFIG`: 21587 on Linux; macOS has none.
  public static var tiocserconfig: Constant {
    Constant(family: "IOCTL", name: "TIOCSERCONFIG", linux: 21587, macos: nil)
  }

  /// `TIOCSERGETLSR`: 21593 on Linux; macOS has none.
  public static var tiocsergetlsr: Constant {
    Constant(family: "IOCTL", name: "TIOCSERGETLSR", linux: 21593, macos: nil)
  }

  /// `TIOCSERGETMULTI`: 21594 on Linux; macOS has none.
  public static var tiocsergetmulti: Constant {
    Constant(family: "IOCTL", name: "TIOCSERGETMULTI", linux: 21594, macos: nil)
  }

  /// `TIOCSERGSTRUCT`: 21592 on Linux; macOS has none.
  public static var tiocsergstruct: Constant {
    Constant(family: "IOCTL", name: "TIOCSERGSTRUCT", linux: 21592, macos: nil)
  }

  /// `TIOCSERGWILD`: 21588 on Linux; macOS has none.
  public static var tiocsergwild: Constant {
    Constant(family: "IOCTL", name: "TIOCSERGWILD", linux: 21588, macos: nil)
  }

  /// `TIOCSERSETMULTI`: 21595 on Linux; macOS has none.
  public static var tiocsersetmulti: Constant {
    Constant(family: "IOCTL", name: "TIOCSERSETMULTI", linux: 21595, macos: nil)
  }

  /// `TIOCSERSWILD`: 21589 on Linux; macOS has none.
  public static var tiocserswild: Constant {
    Constant(family: "IOCTL", name: "TIOCSERSWILD", linux: 21589, macos: nil)
  }

  /// `TIOCSER_TEMT`: 1 on Linux; macOS has none.
  public static var tiocserTemt: Constant {
    Constant(family: "IOCTL", name: "TIOCSER_TEMT", linux: 1, macos: nil)
  }

  /// `TIOCSETA`: 2152231956 on macOS; Linux has none.
  public static var tiocseta: Constant {
    Constant(family: "IOCTL", name: "TIOCSETA", linux: nil, macos: 2152231956)
  }

  /// `TIOCSETAF`: 2152231958 on macOS; Linux has none.
  public static var tiocsetaf: Constant {
    Constant(family: "IOCTL", name: "TIOCSETAF", linux: nil, macos: 2152231958)
  }

  /// `TIOCSETAW`: 2152231957 on macOS; Linux has none.
  public static var tiocsetaw: Constant {
    Constant(family: "IOCTL", name: "TIOCSETAW", linux: nil, macos: 2152231957)
  }

  /// `TIOCSETD`: 21539 on Linux, 2147775515 on macOS.
  public static var tiocsetd: Constant {
    Constant(family: "IOCTL", name: "TIOCSETD", linux: 21539, macos: 2147775515)
  }

  /// `TIOCSIG`: 1074025526 on Linux, 536900703 on macOS.
  public static var tiocsig: Constant {
    Constant(family: "IOCTL", name: "TIOCSIG", linux: 1074025526, macos: 536900703)
  }

  /// `TIOCSLCKTRMIOS`: 21591 on Linux; macOS has none.
  public static var tiocslcktrmios: Constant {
    Constant(family: "IOCTL", name: "TIOCSLCKTRMIOS", linux: 21591, macos: nil)
  }

  /// `TIOCSPGRP`: 21520 on Linux, 2147775606 on macOS.
  public static var tiocspgrp: Constant {
    Constant(family: "IOCTL", name: "TIOCSPGRP", linux: 21520, macos: 2147775606)
  }

  /// `TIOCSPTLCK`: 1074025521 on Linux; macOS has none.
  public static var tiocsptlck: Constant {
    Constant(family: "IOCTL", name: "TIOCSPTLCK", linux: 1074025521, macos: nil)
  }

  /// `TIOCSRS485`: 21551 on Linux; macOS has none.
  public static var tiocsrs485: Constant {
    Constant(family: "IOCTL", name: "TIOCSRS485", linux: 21551, macos: nil)
  }

  /// `TIOCSSERIAL`: 21535 on Linux; macOS has none.
  public static var tiocsserial: Constant {
    Constant(family: "IOCTL", name: "TIOCSSERIAL", linux: 21535, macos: nil)
  }

  /// `TIOCSSIZE`: 2148037735 on macOS; Linux has none.
  public static var tiocssize: Constant {
    Constant(family: "IOCTL", name: "TIOCSSIZE", linux: nil, macos: 2148037735)
  }

  /// `TIOCSSOFTCAR`: 21530 on Linux; macOS has none.
  public static var tiocssoftcar: Constant {
    Constant(family: "IOCTL", name: "TIOCSSOFTCAR", linux: 21530, macos: nil)
  }

  /// `TIOCSTART`: 536900718 on macOS; Linux has none.
  public static var tiocstart: Constant {
    Constant(family: "IOCTL", name: "TIOCSTART", linux: nil, macos: 536900718)
  }

  /// `TIOCSTAT`: 536900709 on macOS; Linux has none.
  public static var tiocstat: Constant {
    Constant(family: "IOCTL", name: "TIOCSTAT", linux: nil, macos: 536900709)
  }

  /// `TIOCSTI`: 21522 on Linux, 2147578994 on macOS.
  public static var tiocsti: Constant {
    Constant(family: "IOCTL", name: "TIOCSTI", linux: 21522, macos: 2147578994)
  }

  /// `TIOCSTOP`: 536900719 on macOS; Linux has none.
  public static var tiocstop: Constant {
    Constant(family: "IOCTL", name: "TIOCSTOP", linux: nil, macos: 536900719)
  }

  /// `TIOCSWINSZ`: 21524 on Linux, 2148037735 on macOS.
  public static var tiocswinsz: Constant {
    Constant(family: "IOCTL", name: "TIOCSWINSZ", linux: 21524, macos: 2148037735)
  }

  /// `TIOCTIMESTAMP`: 1074820185 on macOS; Linux has none.
  public static var tioctimestamp: Constant {
    Constant(family: "IOCTL", name: "TIOCTIMESTAMP", linux: nil, macos: 1074820185)
  }

  /// `TIOCUCNTL`: 2147775590 on macOS; Linux has none.
  public static var tiocucntl: Constant {
    Constant(family: "IOCTL", name: "TIOCUCNTL", linux: nil, macos: 2147775590)
  }

  /// `TIOCVHANGUP`: 21559 on Linux; macOS has none.
  public static var tiocvhangup: Constant {
    Constant(family: "IOCTL", name: "TIOCVHANGUP", linux: 21559, macos: nil)
  }
}

/// Flags, control characters and speeds of terminals.
public enum TERMIOS {
  /// `ALTWERASE`: 512 on macOS; Linux has none.
  public static var altwerase: Constant {
    Constant(family: "TERMIOS", name: "ALTWERASE", linux: nil, macos: 512)
  }

  /// `B1000000`: 4104 on Linux; macOS has none.
  public static var b1000000: Constant {
    Constant(family: "TERMIOS", name: "B1000000", linux: 4104, macos: nil)
  }

  /// `B110`: 3 on Linux, 110 on macOS.
  public static var b110: Constant {
    Constant(family: "TERMIOS", name: "B110", linux: 3, macos: 110)
  }

  /// `B115200`: 4098 on Linux, 115200 on macOS.
  public static var b115200: Constant {
    Constant(family: "TERMIOS", name: "B115200", linux: 4098, macos: 115200)
  }

  /// `B1152000`: 4105 on Linux; macOS has none.
  public static var b1152000: Constant {
    Constant(family: "TERMIOS", name: "B1152000", linux: 4105, macos: nil)
  }

  /// `B1200`: 9 on Linux, 1200 on macOS.
  public static var b1200: Constant {
    Constant(family: "TERMIOS", name: "B1200", linux: 9, macos: 1200)
  }

  /// `B134`: 4 on Linux, 134 on macOS.
  public static var b134: Constant {
    Constant(family: "TERMIOS", name: "B134", linux: 4, macos: 134)
  }

  /// `B14400`: 14400 on macOS; Linux has none.
  public static var b14400: Constant {
    Constant(family: "TERMIOS", name: "B14400", linux: nil, macos: 14400)
  }

  /// `B150`: 5 on Linux, 150 on macOS.
  public static var b150: Constant {
    Constant(family: "TERMIOS", name: "B150", linux: 5, macos: 150)
  }

  /// `B1500000`: 4106 on Linux; macOS has none.
  public static var b1500000: Constant {
    Constant(family: "TERMIOS", name: "B1500000", linux: 4106, macos: nil)
  }

  /// `B1800`: 10 on Linux, 1800 on macOS.
  public static var b1800: Constant {
    Constant(family: "TERMIOS", name: "B1800", linux: 10, macos: 1800)
  }

  /// `B19200`: 14 on Linux, 19200 on macOS.
  public static var b19200: Constant {
    Constant(family: "TERMIOS", name: "B19200", linux: 14, macos: 19200)
  }

  /// `B200`: 6 on Linux, 200 on macOS.
  public static var b200: Constant {
    Constant(family: "TERMIOS", name: "B200", linux: 6, macos: 200)
  }

  /// `B2000000`: 4107 on Linux; macOS has none.
  public static var b2000000: Constant {
    Constant(family: "TERMIOS", name: "B2000000", linux: 4107, macos: nil)
  }

  /// `B230400`: 4099 on Linux, 230400 on macOS.
  public static var b230400: Constant {
    Constant(family: "TERMIOS", name: "B230400", linux: 4099, macos: 230400)
  }

  /// `B2400`: 11 on Linux, 2400 on macOS.
  public static var b2400: Constant {
    Constant(family: "TERMIOS", name: "B2400", linux: 11, macos: 2400)
  }

  /// `B2500000`: 4108 on Linux; macOS has none.
  public static var b2500000: Constant {
    Constant(family: "TERMIOS", name: "B2500000", linux: 4108, macos: nil)
  }

  /// `B28800`: 28800 on macOS; Linux has none.
  public static var b28800: Constant {
    Constant(family: "TERMIOS", name: "B28800", linux: nil, macos: 28800)
  }

  /// `B300`: 7 on Linux, 300 on macOS.
  public static var b300: Constant {
    Constant(family: "TERMIOS", name: "B300", linux: 7, macos: 300)
  }

  /// `B3000000`: 4109 on Linux; macOS has none.
  public static var b3000000: Constant {
    Constant(family: "TERMIOS", name: "B3000000", linux: 4109, macos: nil)
  }

  /// `B3500000`: 4110 on Linux; macOS has none.
  public static var b3500000: Constant {
    Constant(family: "TERMIOS", name: "B3500000", linux: 4110, macos: nil)
  }

  /// `B38400`: 15 on Linux, 38400 on macOS.
  public static var b38400: Constant {
    Constant(family: "TERMIOS", name: "B38400", linux: 15, macos: 38400)
  }

  /// `B4000000`: 4111 on Linux; macOS has none.
  public static var b4000000: Constant {
    Constant(family: "TERMIOS", name: "B4000000", linux: 4111, macos: nil)
  }

  /// `B460800`: 4100 on Linux; macOS has none.
  public static var b460800: Constant {
    Constant(family: "TERMIOS", name: "B460800", linux: 4100, macos: nil)
  }

  /// `B4800`: 12 on Linux, 4800 on macOS.
  public static var b4800: Constant {
    Constant(family: "TERMIOS", name: "B4800", linux: 12, macos: 4800)
  }

  /// `B50`: 1 on Linux, 50 on macOS.
  public static var b50: Constant {
    Constant(family: "TERMIOS", name: "B50", linux: 1, macos: 50)
  }

  /// `B500000`: 4101 on Linux; macOS has none.
  public static var b500000: Constant {
    Constant(family: "TERMIOS", name: "B500000", linux: 4101, macos: nil)
  }

  /// `B57600`: 4097 on Linux, 57600 on macOS.
  public static var b57600: Constant {
    Constant(family: "TERMIOS", name: "B57600", linux: 4097, macos: 57600)
  }

  /// `B576000`: 4102 on Linux; macOS has none.
  public static var b576000: Constant {
    Constant(family: "TERMIOS", name: "B576000", linux: 4102, macos: nil)
  }

  /// `B600`: 8 on Linux, 600 on macOS.
  public static var b600: Constant {
    Constant(family: "TERMIOS", name: "B600", linux: 8, macos: 600)
  }

  /// `B7200`: 7200 on macOS; Linux has none.
  public static var b7200: Constant {
    Constant(family: "TERMIOS", name: "B7200", linux: nil, macos: 7200)
  }

  /// `B75`: 2 on Linux, 75 on macOS.
  public static var b75: Constant {
    Constant(family: "TERMIOS", name: "B75", linux: 2, macos: 75)
  }

  /// `B76800`: 76800 on macOS; Linux has none.
  public static var b76800: Constant {
    Constant(family: "TERMIOS", name: "B76800", linux: nil, macos: 76800)
  }

  /// `B921600`: 4103 on Linux; macOS has none.
  public static var b921600: Constant {
    Constant(family: "TERMIOS", name: "B921600", linux: 4103, macos: nil)
  }

  /// `B9600`: 13 on Linux, 9600 on macOS.
  public static var b9600: Constant {
    Constant(family: "TERMIOS", name: "B9600", linux: 13, macos: 9600)
  }

  /// `BRKINT`: 2 on both systems.
  public static var brkint: Constant {
    Constant(family: "TERMIOS", name: "BRKINT", linux: 2, macos: 2)
  }

  /// `CCTS_OFLOW`: 65536 on macOS; Linux has none.
  public static var cctsOflow: Constant {
    Constant(family: "TERMIOS", name: "CCTS_OFLOW", linux: nil, macos: 65536)
  }

  /// `CIGNORE`: 1 on macOS; Linux has none.
  public static var cignore: Constant {
    Constant(family: "TERMIOS", name: "CIGNORE", linux: nil, macos: 1)
  }

  /// `CLOCAL`: 2048 on Linux, 32768 on macOS.
  public static var clocal: Constant {
    Constant(family: "TERMIOS", name: "CLOCAL", linux: 2048, macos: 32768)
  }

  /// `CREAD`: 128 on Linux, 2048 on macOS.
  public static var cread: Constant {
    Constant(family: "TERMIOS", name: "CREAD", linux: 128, macos: 2048)
  }

  /// `CRTSCTS`: 2147483648 on Linux, 196608 on macOS.
  public static var crtscts: Constant {
    Constant(family: "TERMIOS", name: "CRTSCTS", linux: 2147483648, macos: 196608)
  }

  /// `CRTS_IFLOW`: 131072 on macOS; Linux has none.
  public static var crtsIflow: Constant {
    Constant(family: "TERMIOS", name: "CRTS_IFLOW", linux: nil, macos: 131072)
  }

  /// `CS5`: 0 on both systems.
  public static var cs5: Constant {
    Constant(family: "TERMIOS", name: "CS5", linux: 0, macos: 0)
  }

  /// `CS6`: 16 on Linux, 256 on macOS.
  public static var cs6: Constant {
    Constant(family: "TERMIOS", name: "CS6", linux: 16, macos: 256)
  }

  /// `CS7`: 32 on Linux, 512 on macOS.
  public static var cs7: Constant {
    Constant(family: "TERMIOS", name: "CS7", linux: 32, macos: 512)
  }

  /// `CS8`: 48 on Linux, 768 on macOS.
  public static var cs8: Constant {
    Constant(family: "TERMIOS", name: "CS8", linux: 48, macos: 768)
  }

  /// `CSIZE`: 48 on Linux, 768 on macOS.
  public static var csize: Constant {
    Constant(family: "TERMIOS", name: "CSIZE", linux: 48, macos: 768)
  }

  /// `CSTOPB`: 64 on Linux, 1024 on macOS.
  public static var cstopb: Constant {
    Constant(family: "TERMIOS", name: "CSTOPB", linux: 64, macos: 1024)
  }

  /// `ECHO`: 8 on both systems.
  public static var echo: Constant {
    Constant(family: "TERMIOS", name: "ECHO", linux: 8, macos: 8)
  }

  /// `ECHOCTL`: 512 on Linux, 64 on macOS.
  public static var echoctl: Constant {
    Constant(family: "TERMIOS", name: "ECHOCTL", linux: 512, macos: 64)
  }

  /// `ECHOE`: 16 on Linux, 2 on macOS.
  public static var echoe: Constant {
    Constant(family: "TERMIOS", name: "ECHOE", linux: 16, macos: 2)
  }

  /// `ECHOK`: 32 on Linux, 4 on macOS.
  public static var echok: Constant {
    Constant(family: "TERMIOS", name: "ECHOK", linux: 32, macos: 4)
  }

  /// `ECHOKE`: 2048 on Linux, 1 on macOS.
  public static var echoke: Constant {
    Constant(family: "TERMIOS", name: "ECHOKE", linux: 2048, macos: 1)
  }

  /// `ECHONL`: 64 on Linux, 16 on macOS.
  public static var echonl: Constant {
    Constant(family: "TERMIOS", name: "ECHONL", linux: 64, macos: 16)
  }

  /// `ECHOPRT`: 1024 on Linux, 32 on macOS.
  public static var echoprt: Constant {
    Constant(family: "TERMIOS", name: "ECHOPRT", linux: 1024, macos: 32)
  }

  /// `EXTPROC`: 65536 on Linux, 2048 on macOS.
  public static var extproc: Constant {
    Constant(family: "TERMIOS", name: "EXTPROC", linux: 65536, macos: 2048)
  }

  /// `FLUSHO`: 4096 on Linux, 8388608 on macOS.
  public static var flusho: Constant {
    Constant(family: "TERMIOS", name: "FLUSHO", linux: 4096, macos: 8388608)
  }

  /// `HUPCL`: 1024 on Linux, 16384 on macOS.
  public static var hupcl: Constant {
    Constant(family: "TERMIOS", name: "HUPCL", linux: 1024, macos: 16384)
  }

  /// `ICANON`: 2 on Linux, 256 on macOS.
  public static var icanon: Constant {
    Constant(family: "TERMIOS", name: "ICANON", linux: 2, macos: 256)
  }

  /// `ICRNL`: 256 on both systems.
  public static var icrnl: Constant {
    Constant(family: "TERMIOS", name: "ICRNL", linux: 256, macos: 256)
  }

  /// `IEXTEN`: 32768 on Linux, 1024 on macOS.
  public static var iexten: Constant {
    Constant(family: "TERMIOS", name: "IEXTEN", linux: 32768, macos: 1024)
  }

  /// `IGNBRK`: 1 on both systems.
  public static var ignbrk: Constant {
    Constant(family: "TERMIOS", name: "IGNBRK", linux: 1, macos: 1)
  }

  /// `IGNCR`: 128 on both systems.
  public static var igncr: Constant {
    Constant(family: "TERMIOS", name: "IGNCR", linux: 128, macos: 128)
  }

  /// `IGNPAR`: 4 on both systems.
  public static var ignpar: Constant {
    Constant(family: "TERMIOS", name: "IGNPAR", linux: 4, macos: 4)
  }

  /// `IMAXBEL`: 8192 on both systems.
  public static var imaxbel: Constant {
    Constant(family: "TERMIOS", name: "IMAXBEL", linux: 8192, macos: 8192)
  }

  /// `INLCR`: 64 on both systems.
  public static var inlcr: Constant {
    Constant(family: "TERMIOS", name: "INLCR", linux: 64, macos: 64)
  }

  /// `INPCK`: 16 on both systems.
  public static var inpck: Constant {
    Constant(family: "TERMIOS", name: "INPCK", linux: 16, macos: 16)
  }

  /// `ISIG`: 1 on Linux, 128 on macOS.
  public static var isig: Constant {
    Constant(family: "TERMIOS", name: "ISIG", linux: 1, macos: 128)
  }

  /// `ISTRIP`: 32 on both systems.
  public static var istrip: Constant {
    Constant(family: "TERMIOS", name: "ISTRIP", linux: 32, macos: 32)
  }

  /// `IUCLC`: 512 on Linux; macOS has none.
  public static var iuclc: Constant {
    Constant(family: "TERMIOS", name: "IUCLC", linux: 512, macos: nil)
  }

  /// `IUTF8`: 16384 on both systems.
  public static var iutf8: Constant {
    Constant(family: "TERMIOS", name: "IUTF8", linux: 16384, macos: 16384)
  }

  /// `IXANY`: 2048 on both systems.
  public static var ixany: Constant {
    Constant(family: "TERMIOS", name: "IXANY", linux: 2048, macos: 2048)
  }

  /// `IXOFF`: 4096 on Linux, 1024 on macOS.
  public static var ixoff: Constant {
    Constant(family: "TERMIOS", name: "IXOFF", linux: 4096, macos: 1024)
  }

  /// `IXON`: 1024 on Linux, 512 on macOS.
  public static var ixon: Constant {
    Constant(family: "TERMIOS", name: "IXON", linux: 1024, macos: 512)
  }

  /// `MDMBUF`: 1048576 on macOS; Linux has none.
  public static var mdmbuf: Constant {
    Constant(family: "TERMIOS", name: "MDMBUF", linux: nil, macos: 1048576)
  }

  /// `NOFLSH`: 128 on Linux, 2147483648 on macOS.
  public static var noflsh: Constant {
    Constant(family: "TERMIOS", name: "NOFLSH", linux: 128, macos: 2147483648)
  }

  /// `NOKERNINFO`: 33554432 on macOS; Linux has none.
  public static var nokerninfo: Constant {
    Constant(family: "TERMIOS", name: "NOKERNINFO", linux: nil, macos: 33554432)
  }

  /// `OCRNL`: 8 on Linux, 16 on macOS.
  public static var ocrnl: Constant {
    Constant(family: "TERMIOS", name: "OCRNL", linux: 8, macos: 16)
  }

  /// `OFDEL`: 128 on Linux, 131072 on macOS.
  public static var ofdel: Constant {
    Constant(family: "TERMIOS", name: "OFDEL", linux: 128, macos: 131072)
  }

  /// `OFILL`: 64 on Linux, 128 on macOS.
  public static var ofill: Constant {
    Constant(family: "TERMIOS", name: "OFILL", linux: 64, macos: 128)
  }

  /// `OLCUC`: 2 on Linux; macOS has none.
  public static var olcuc: Constant {
    Constant(family: "TERMIOS", name: "OLCUC", linux: 2, macos: nil)
  }

  /// `ONLCR`: 4 on Linux, 2 on macOS.
  public static var onlcr: Constant {
    Constant(family: "TERMIOS", name: "ONLCR", linux: 4, macos: 2)
  }

  /// `ONLRET`: 32 on Linux, 64 on macOS.
  public static var onlret: Constant {
    Constant(family: "TERMIOS", name: "ONLRET", linux: 32, macos: 64)
  }

  /// `ONOCR`: 16 on Linux, 32 on macOS.
  public static var onocr: Constant {
    Constant(family: "TERMIOS", name: "ONOCR", linux: 16, macos: 32)
  }

  /// `ONOEOT`: 8 on macOS; Linux has none.
  public static var onoeot: Constant {
    Constant(family: "TERMIOS", name: "ONOEOT", linux: nil, macos: 8)
  }

  /// `OPOST`: 1 on both systems.
  public static var opost: Constant {
    Constant(family: "TERMIOS", name: "OPOST", linux: 1, macos: 1)
  }

  /// `OXTABS`: 4 on macOS; Linux has none.
  public static var oxtabs: Constant {
    Constant(family: "TERMIOS", name: "OXTABS", linux: nil, macos: 4)
  }

  /// `PARENB`: 256 on Linux, 4096 on macOS.
  public static var parenb: Constant {
    Constant(family: "TERMIOS", name: "PARENB", linux: 256, macos: 4096)
  }

  /// `PARMRK`: 8 on both systems.
  public static var parmrk: Constant {
    Constant(family: "TERMIOS", name: "PARMRK", linux: 8, macos: 8)
  }

  /// `PARODD`: 512 on Linux, 8192 on macOS.
  public static var parodd: Constant {
    Constant(family: "TERMIOS", name: "PARODD", linux: 512, macos: 8192)
  }

  /// `PENDIN`: 16384 on Linux, 536870912 on macOS.
  public static var pendin: Constant {
    Constant(family: "TERMIOS", name: "PENDIN", linux: 16384, macos: 536870912)
  }

  /// `TCIFLUSH`: 0 on Linux, 1 on macOS.
  public static var tciflush: Constant {
    Constant(family: "TERMIOS", name: "TCIFLUSH", linux: 0, macos: 1)
  }

  /// `TCIOFF`: 2 on Linux, 3 on macOS.
  public static var tcioff: Constant {
    Constant(family: "TERMIOS", name: "TCIOFF", linux: 2, macos: 3)
  }

  /// `TCIOFLUSH`: 2 on Linux, 3 on macOS.
  public static var tcioflush: Constant {
    Constant(family: "TERMIOS", name: "TCIOFLUSH", linux: 2, macos: 3)
  }

  /// `TCION`: 3 on Linux, 4 on macOS.
  public static var tcion: Constant {
    Constant(family: "TERMIOS", name: "TCION", linux: 3, macos: 4)
  }

  /// `TCOFLUSH`: 1 on Linux, 2 on macOS.
  public static var tcoflush: Constant {
    Constant(family: "TERMIOS", name: "TCOFLUSH", linux: 1, macos: 2)
  }

  /// `TCOOFF`: 0 on Linux, 1 on macOS.
  public static var tcooff: Constant {
    Constant(family: "TERMIOS", name: "TCOOFF", linux: 0, macos: 1)
  }

  /// `TCOON`: 1 on Linux, 2 on macOS.
  public static var tcoon: Constant {
    Constant(family: "TERMIOS", name: "TCOON", linux: 1, macos: 2)
  }

  /// `TCSASOFT`: 16 on macOS; Linux has none.
  public static var tcsasoft: Constant {
    Constant(family: "TERMIOS", name: "TCSASOFT", linux: nil, macos: 16)
  }

  /// `TOSTOP`: 256 on Linux, 4194304 on macOS.
  public static var tostop: Constant {
    Constant(family: "TERMIOS", name: "TOSTOP", linux: 256, macos: 4194304)
  }

  /// `VDISCARD`: 13 on Linux, 15 on macOS.
  public static var vdiscard: Constant {
    Constant(family: "TERMIOS", name: "VDISCARD", linux: 13, macos: 15)
  }

  /// `VDSUSP`: 11 on macOS; Linux has none.
  public static var vdsusp: Constant {
    Constant(family: "TERMIOS", name: "VDSUSP", linux: nil, macos: 11)
  }

  /// `VEOF`: 4 on Linux, 0 on macOS.
  public static var veof: Constant {
    Constant(family: "TERMIOS", name: "VEOF", linux: 4, macos: 0)
  }

  /// `VEOL`: 11 on Linux, 1 on macOS.
  public static var veol: Constant {
    Constant(family: "TERMIOS", name: "VEOL", linux: 11, macos: 1)
  }

  /// `VEOL2`: 16 on Linux, 2 on macOS.
  public static var veol2: Constant {
    Constant(family: "TERMIOS", name: "VEOL2", linux: 16, macos: 2)
  }

  /// `VERASE`: 2 on Linux, 3 on macOS.
  public static var verase: Constant {
    Constant(family: "TERMIOS", name: "VERASE", linux: 2, macos: 3)
  }

  /// `VINTR`: 0 on Linux, 8 on macOS.
  public static var vintr: Constant {
    Constant(family: "TERMIOS", name: "VINTR", linux: 0, macos: 8)
  }

  /// `VKILL`: 3 on Linux, 5 on macOS.
  public static var vkill: Constant {
    Constant(family: "TERMIOS", name: "VKILL", linux: 3, macos: 5)
  }

  /// `VLNEXT`: 15 on Linux, 14 on macOS.
  public static var vlnext: Constant {
    Constant(family: "TERMIOS", name: "VLNEXT", linux: 15, macos: 14)
  }

  /// `VMIN`: 6 on Linux, 16 on macOS.
  public static var vmin: Constant {
    Constant(family: "TERMIOS", name: "VMIN", linux: 6, macos: 16)
  }

  /// `VQUIT`: 1 on Linux, 9 on macOS.
  public static var vquit: Constant {
    Constant(family: "TERMIOS", name: "VQUIT", linux: 1, macos: 9)
  }

  /// `VREPRINT`: 12 on Linux, 6 on macOS.
  public static var vreprint: Constant {
    Constant(family: "TERMIOS", name: "VREPRINT", linux: 12, macos: 6)
  }

  /// `VSTART`: 8 on Linux, 12 on macOS.
  public static var vstart: Constant {
    Constant(family: "TERMIOS", name: "VSTART", linux: 8, macos: 12)
  }

  /// `VSTATUS`: 18 on macOS; Linux has none.
  public static var vstatus: Constant {
    Constant(family: "TERMIOS", name: "VSTATUS", linux: nil, macos: 18)
  }

  /// `VSTOP`: 9 on Linux, 13 on macOS.
  public static var vstop: Constant {
    Constant(family: "TERMIOS", name: "VSTOP", linux: 9, macos: 13)
  }

  /// `VSUSP`: 10 on both systems.
  public static var vsusp: Constant {
    Constant(family: "TERMIOS", name: "VSUSP", linux: 10, macos: 10)
  }

  /// `VSWTC`: 7 on Linux; macOS has none.
  public static var vswtc: Constant {
    Constant(family: "TERMIOS", name: "VSWTC", linux: 7, macos: nil)
  }

  /// `VTIME`: 5 on Linux, 17 on macOS.
  public static var vtime: Constant {
    Constant(family: "TERMIOS", name: "VTIME", linux: 5, macos: 17)
  }

  /// `VWERASE`: 14 on Linux, 4 on macOS.
  public static var vwerase: Constant {
    Constant(family: "TERMIOS", name: "VWERASE", linux: 14, macos: 4)
  }

  /// `XCASE`: 4 on Linux; macOS has none.
  public static var xcase: Constant {
    Constant(family: "TERMIOS", name: "XCASE", linux: 4, macos: nil)
  }
}

/// Exit codes that programs agree on, from sysexits.h.
public enum EX {
  /// `EX_CANTCREAT`: 73 on both systems.
  public static var cantcreat: Constant {
    Constant(family: "EX", name: "EX_CANTCREAT", linux: 73, macos: 73)
  }

  /// `EX_CONFIG`: 78 on both systems.
  public static var config: Constant {
    Constant(family: "EX", name: "EX_CONFIG", linux: 78, macos: 78)
  }

  /// `EX_DATAERR`: 65 on both systems.
  public static var dataerr: Constant {
    Constant(family: "EX", name: "EX_DATAERR", linux: 65, macos: 65)
  }

  /// `EX_IOERR`: 74 on both systems.
  public static var ioerr: Constant {
    Constant(family: "EX", name: "EX_IOERR", linux: 74, macos: 74)
  }

  /// `EX_NOHOST`: 68 on both systems.
  public static var nohost: Constant {
    Constant(family: "EX", name: "EX_NOHOST", linux: 68, macos: 68)
  }

  /// `EX_NOINPUT`: 66 on both systems.
  public static var noinput: Constant {
    Constant(family: "EX", name: "EX_NOINPUT", linux: 66, macos: 66)
  }

  /// `EX_NOPERM`: 77 on both systems.
  public static var noperm: Constant {
    Constant(family: "EX", name: "EX_NOPERM", linux: 77, macos: 77)
  }

  /// `EX_NOUSER`: 67 on both systems.
  public static var nouser: Constant {
    Constant(family: "EX", name: "EX_NOUSER", linux: 67, macos: 67)
  }

  /// `EX_OK`: 0 on both systems.
  public static var ok: Constant {
    Constant(family: "EX", name: "EX_OK", linux: 0, macos: 0)
  }

  /// `EX_OSERR`: 71 on both systems.
  public static var oserr: Constant {
    Constant(family: "EX", name: "EX_OSERR", linux: 71, macos: 71)
  }

  /// `EX_OSFILE`: 72 on both systems.
  public static var osfile: Constant {
    Constant(family: "EX", name: "EX_OSFILE", linux: 72, macos: 72)
  }

  /// `EX_PROTOCOL`: 76 on both systems.
  public static var `protocol`: Constant {
    Constant(family: "EX", name: "EX_PROTOCOL", linux: 76, macos: 76)
  }

  /// `EX_SOFTWARE`: 70 on both systems.
  public static var software: Constant {
    Constant(family: "EX", name: "EX_SOFTWARE", linux: 70, macos: 70)
  }

  /// `EX_TEMPFAIL`: 75 on both systems.
  public static var tempfail: Constant {
    Constant(family: "EX", name: "EX_TEMPFAIL", linux: 75, macos: 75)
  }

  /// `EX_UNAVAILABLE`: 69 on both systems.
  public static var unavailable: Constant {
    Constant(family: "EX", name: "EX_UNAVAILABLE", linux: 69, macos: 69)
  }

  /// `EX_USAGE`: 64 on both systems.
  public static var usage: Constant {
    Constant(family: "EX", name: "EX_USAGE", linux: 64, macos: 64)
  }
}

/// Flags of network devices.
public enum IFF {
  /// `IFF_ALLMULTI`: 512 on both systems.
  public static var allmulti: Constant {
    Constant(family: "IFF", name: "IFF_ALLMULTI", linux: 512, macos: 512)
  }

  /// `IFF_ALTPHYS`: 16384 on macOS; Linux has none.
  public static var altphys: Constant {
    Constant(family: "IFF", name: "IFF_ALTPHYS", linux: nil, macos: 16384)
  }

  /// `IFF_AUTOMEDIA`: 16384 on Linux; macOS has none.
  public static var automedia: Constant {
    Constant(family: "IFF", name: "IFF_AUTOMEDIA", linux: 16384, macos: nil)
  }

  /// `IFF_BROADCAST`: 2 on both systems.
  public static var broadcast: Constant {
    Constant(family: "IFF", name: "IFF_BROADCAST", linux: 2, macos: 2)
  }

  /// `IFF_DEBUG`: 4 on both systems.
  public static var debug: Constant {
    Constant(family: "IFF", name: "IFF_DEBUG", linux: 4, macos: 4)
  }

  /// `IFF_DYNAMIC`: 32768 on Linux; macOS has none.
  public static var dynamic: Constant {
    Constant(family: "IFF", name: "IFF_DYNAMIC", linux: 32768, macos: nil)
  }

  /// `IFF_LINK0`: 4096 on macOS; Linux has none.
  public static var link0: Constant {
    Constant(family: "IFF", name: "IFF_LINK0", linux: nil, macos: 4096)
  }

  /// `IFF_LINK1`: 8192 on macOS; Linux has none.
  public static var link1: Constant {
    Constant(family: "IFF", name: "IFF_LINK1", linux: nil, macos: 8192)
  }

  /// `IFF_LINK2`: 16384 on macOS; Linux has none.
  public static var link2: Constant {
    Constant(family: "IFF", name: "IFF_LINK2", linux: nil, macos: 16384)
  }

  /// `IFF_LOOPBACK`: 8 on both systems.
  public static var loopback: Constant {
    Constant(family: "IFF", name: "IFF_LOOPBACK", linux: 8, macos: 8)
  }

  /// `IFF_MASTER`: 1024 on Linux; macOS has none.
  public static var master: Constant {
    Constant(family: "IFF", name: "IFF_MASTER", linux: 1024, macos: nil)
  }

  /// `IFF_MULTICAST`: 4096 on Linux, 32768 on macOS.
  public static var multicast: Constant {
    Constant(family: "IFF", name: "IFF_MULTICAST", linux: 4096, macos: 32768)
  }

  /// `IFF_NOARP`: 128 on both systems.
  public static var noarp: Constant {
    Constant(family: "IFF", name: "IFF_NOARP", linux: 128, macos: 128)
  }

  /// `IFF_NOTRAILERS`: 32 on both systems.
  public static var notrailers: Constant {
    Constant(family: "IFF", name: "IFF_NOTRAILERS", linux: 32, macos: 32)
  }

  /// `IFF_OACTIVE`: 1024 on macOS; Linux has none.
  public static var oactive: Constant {
    Constant(family: "IFF", name: "IFF_OACTIVE", linux: nil, macos: 1024)
  }

  /// `IFF_POINTOPOINT`: 16 on both systems.
  public static var pointopoint: Constant {
    Constant(family: "IFF", name: "IFF_POINTOPOINT", linux: 16, macos: 16)
  }

  /// `IFF_PORTSEL`: 8192 on Linux; macOS has none.
  public static var portsel: Constant {
    Constant(family: "IFF", name: "IFF_PORTSEL", linux: 8192, macos: nil)
  }

  /// `IFF_PROMISC`: 256 on both systems.
  public static var promisc: Constant {
    Constant(family: "IFF", name: "IFF_PROMISC", linux: 256, macos: 256)
  }

  /// `IFF_RUNNING`: 64 on both systems.
  public static var running: Constant {
    Constant(family: "IFF", name: "IFF_RUNNING", linux: 64, macos: 64)
  }

  /// `IFF_SIMPLEX`: 2048 on macOS; Linux has none.
  public static var simplex: Constant {
    Constant(family: "IFF", name: "IFF_SIMPLEX", linux: nil, macos: 2048)
  }

  /// `IFF_SLAVE`: 2048 on Linux; macOS has none.
  public static var slave: Constant {
    Constant(family: "IFF", name: "IFF_SLAVE", linux: 2048, macos: nil)
  }

  /// `IFF_UP`: 1 on both systems.
  public static var up: Constant {
    Constant(family: "IFF", name: "IFF_UP", linux: 1, macos: 1)
  }
}
