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
}

/// Levels of socket options; a protocol is a level too.
public enum SOL {
  /// Options of the socket itself. `SOL_SOCKET`: 1 on Linux, 65535 on macOS.
  public static var socket: Constant {
    Constant(family: "SOL", name: "SOL_SOCKET", linux: 1, macos: 65535)
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
}

/// Flags of a descriptor, for `F_SETFD`.
public enum FD {
  /// The descriptor is closed by execve. `FD_CLOEXEC`: 1 on both systems.
  public static var closeOnExec: Constant {
    Constant(family: "FD", name: "FD_CLOEXEC", linux: 1, macos: 1)
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
}
