// Generated from Tables/structures.tsv by `swift run generate-platform`. Change the table, not this file.
// swift-format-ignore-file

/// The address of an IPv4 socket. In C `struct sockaddr_in`.
public struct SocketAddressIPv4: KernelStructure {
  public static let cName = "sockaddr_in"

  public init() {}

  /// The structure's size in bytes. `sin_len`: 1 byte at 0; only on macOS.
  public let length = StructureField(name: "sin_len")

  /// AF_INET. `sin_family`: 2 bytes at 0 on Linux, 1 byte at 1 on macOS.
  public let family = StructureField(name: "sin_family")

  /// The port, in network byte order. `sin_port`: 2 bytes at 2 on both systems.
  public let port = StructureField(name: "sin_port")

  /// The address, in network byte order. `sin_addr`: 4 bytes at 4 on both systems.
  public let host = StructureField(name: "sin_addr")

  /// Zeros. `sin_zero`: 8 bytes at 8 on both systems.
  public let padding = StructureField(name: "sin_zero")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The address of an IPv6 socket. In C `struct sockaddr_in6`.
public struct SocketAddressIPv6: KernelStructure {
  public static let cName = "sockaddr_in6"

  public init() {}

  /// The structure's size in bytes. `sin6_len`: 1 byte at 0; only on macOS.
  public let length = StructureField(name: "sin6_len")

  /// AF_INET6. `sin6_family`: 2 bytes at 0 on Linux, 1 byte at 1 on macOS.
  public let family = StructureField(name: "sin6_family")

  /// The port, in network byte order. `sin6_port`: 2 bytes at 2 on both systems.
  public let port = StructureField(name: "sin6_port")

  /// Traffic class and flow, in network byte order. `sin6_flowinfo`: 4 bytes at 4 on both systems.
  public let flow = StructureField(name: "sin6_flowinfo")

  /// The address, 16 bytes in network byte order. `sin6_addr`: 16 bytes at 8 on both systems.
  public let host = StructureField(name: "sin6_addr")

  /// The interface of a link-local address. `sin6_scope_id`: 4 bytes at 24 on both systems.
  public let scope = StructureField(name: "sin6_scope_id")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The address of a Unix socket. In C `struct sockaddr_un`.
public struct SocketAddressUnix: KernelStructure {
  public static let cName = "sockaddr_un"

  public init() {}

  /// The structure's size in bytes. `sun_len`: 1 byte at 0; only on macOS.
  public let length = StructureField(name: "sun_len")

  /// AF_UNIX. `sun_family`: 2 bytes at 0 on Linux, 1 byte at 1 on macOS.
  public let family = StructureField(name: "sun_family")

  /// The path; 108 bytes on Linux, 104 on macOS. `sun_path`: 108 bytes at 2 on Linux, 104 bytes at 2 on macOS.
  public let path = StructureField(name: "sun_path")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A time in seconds and nanoseconds. In C `struct timespec`.
public struct Timespec: KernelStructure {
  public static let cName = "timespec"

  public init() {}

  /// Seconds. `tv_sec`: 8 bytes at 0 on both systems.
  public let seconds = StructureField(name: "tv_sec")

  /// 0 to 999,999,999. `tv_nsec`: 8 bytes at 8 on both systems.
  public let nanoseconds = StructureField(name: "tv_nsec")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A time in seconds and microseconds. In C `struct timeval`.
public struct Timeval: KernelStructure {
  public static let cName = "timeval"

  public init() {}

  /// Seconds. `tv_sec`: 8 bytes at 0 on both systems.
  public let seconds = StructureField(name: "tv_sec")

  /// 0 to 999,999. `tv_usec`: 8 bytes at 8 on Linux, 4 bytes at 8 on macOS.
  public let microseconds = StructureField(name: "tv_usec")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What a signal does, as the system call itself takes it (the C library's structure differs). In C `struct sigaction` on Linux, `struct __sigaction` on macOS.
public struct SignalAction: KernelStructure {
  public static let cName = "sigaction"

  public init() {}

  /// The handler's address, SIG_DFL or SIG_IGN. `sa_handler`: 8 bytes at 0 on both systems.
  public let handler = StructureField(name: "sa_handler")

  /// SA flags. `sa_flags`: 8 bytes at 8 on Linux, 4 bytes at 20 on macOS.
  public let flags = StructureField(name: "sa_flags")

  /// Code that the kernel enters; it calls the handler, then sigreturn. `sa_tramp`: 8 bytes at 8; only on macOS.
  public let trampoline = StructureField(name: "sa_tramp")

  /// Code that calls rt_sigreturn; SA_RESTORER says that it's there. `sa_restorer`: 8 bytes at 16; only on Linux.
  public let restorer = StructureField(name: "sa_restorer")

  /// The signals that are blocked while the handler runs. `sa_mask`: 8 bytes at 24 on Linux, 4 bytes at 16 on macOS.
  public let mask = StructureField(name: "sa_mask")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// One descriptor for `poll`. In C `struct pollfd`.
public struct PollDescriptor: KernelStructure {
  public static let cName = "pollfd"

  public init() {}

  /// The descriptor; a negative one is left out. `fd`: 4 bytes at 0 on both systems.
  public let descriptor = StructureField(name: "fd")

  /// The events that are waited for. `events`: 2 bytes at 4 on both systems.
  public let events = StructureField(name: "events")

  /// The events that happened. `revents`: 2 bytes at 6 on both systems.
  public let happened = StructureField(name: "revents")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// One buffer for `readv` and `writev`. In C `struct iovec`.
public struct BufferVector: KernelStructure {
  public static let cName = "iovec"

  public init() {}

  /// The buffer's address. `iov_base`: 8 bytes at 0 on both systems.
  public let base = StructureField(name: "iov_base")

  /// The buffer's length in bytes. `iov_len`: 8 bytes at 8 on both systems.
  public let length = StructureField(name: "iov_len")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What `stat` and `fstat` (on macOS `stat64` and `fstat64`) tell of a file. In C `struct stat`.
public struct FileStatus: KernelStructure {
  public static let cName = "stat"

  public init() {}

  /// The device that holds the file. `st_dev`: 8 bytes at 0 on Linux, 4 bytes at 0 on macOS.
  public let device = StructureField(name: "st_dev")

  /// The file's number on its device. `st_ino`: 8 bytes at 8 on both systems.
  public let inode = StructureField(name: "st_ino")

  /// How many names it has. `st_nlink`: 8 bytes at 16 on Linux, 2 bytes at 6 on macOS.
  public let links = StructureField(name: "st_nlink")

  /// Type and permissions. `st_mode`: 4 bytes at 24 on Linux, 2 bytes at 4 on macOS.
  public let mode = StructureField(name: "st_mode")

  /// Its owner. `st_uid`: 4 bytes at 28 on Linux, 4 bytes at 16 on macOS.
  public let user = StructureField(name: "st_uid")

  /// Its group. `st_gid`: 4 bytes at 32 on Linux, 4 bytes at 20 on macOS.
  public let group = StructureField(name: "st_gid")

  /// The device that it stands for. `st_rdev`: 8 bytes at 40 on Linux, 4 bytes at 24 on macOS.
  public let specialDevice = StructureField(name: "st_rdev")

  /// Its size in bytes. `st_size`: 8 bytes at 48 on Linux, 8 bytes at 96 on macOS.
  public let length = StructureField(name: "st_size")

  /// The best size of a read or write in bytes. `st_blksize`: 8 bytes at 56 on Linux, 4 bytes at 112 on macOS.
  public let blockSize = StructureField(name: "st_blksize")

  /// The space it takes in units of 512 bytes. `st_blocks`: 8 bytes at 64 on Linux, 8 bytes at 104 on macOS.
  public let blocks = StructureField(name: "st_blocks")

  /// When it was last read: seconds since 1970. `st_atime`: 8 bytes at 72 on Linux, 8 bytes at 32 on macOS.
  public let accessed = StructureField(name: "st_atime")

  /// The nanoseconds of that. `st_atime_nsec`: 8 bytes at 80 on Linux, 8 bytes at 40 on macOS.
  public let accessedNanoseconds = StructureField(name: "st_atime_nsec")

  /// When it was made: seconds since 1970. `st_birthtime`: 8 bytes at 80; only on macOS.
  public let made = StructureField(name: "st_birthtime")

  /// When it was last written: seconds since 1970. `st_mtime`: 8 bytes at 88 on Linux, 8 bytes at 48 on macOS.
  public let modified = StructureField(name: "st_mtime")

  /// The nanoseconds of that. `st_birthtime_nsec`: 8 bytes at 88; only on macOS.
  public let madeNanoseconds = StructureField(name: "st_birthtime_nsec")

  /// The nanoseconds of that. `st_mtime_nsec`: 8 bytes at 96 on Linux, 8 bytes at 56 on macOS.
  public let modifiedNanoseconds = StructureField(name: "st_mtime_nsec")

  /// When its status last changed: seconds since 1970. `st_ctime`: 8 bytes at 104 on Linux, 8 bytes at 64 on macOS.
  public let changed = StructureField(name: "st_ctime")

  /// The nanoseconds of that. `st_ctime_nsec`: 8 bytes at 112 on Linux, 8 bytes at 72 on macOS.
  public let changedNanoseconds = StructureField(name: "st_ctime_nsec")

  /// The flags that chflags sets. `st_flags`: 4 bytes at 116; only on macOS.
  public let flags = StructureField(name: "st_flags")

  /// How often its inode was reused. `st_gen`: 4 bytes at 120; only on macOS.
  public let generation = StructureField(name: "st_gen")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// One watched descriptor's events; packed, 12 bytes. In C `struct epoll_event`; only Linux has it.
public struct EpollEvent: KernelStructure {
  public static let cName = "epoll_event"

  public init() {}

  /// The events. `events`: 4 bytes at 0; only on Linux.
  public let events = StructureField(name: "events")

  /// What the program wants to have back. `data`: 8 bytes at 4; only on Linux.
  public let data = StructureField(name: "data")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// One event, or one change of what a queue watches. In C `struct kevent`; only macOS has it.
public struct KernelEvent: KernelStructure {
  public static let cName = "kevent"

  public init() {}

  /// What is watched: a descriptor, a signal, a timer's number. `ident`: 8 bytes at 0; only on macOS.
  public let identifier = StructureField(name: "ident")

  /// An EVFILT. `filter`: 2 bytes at 8; only on macOS.
  public let filter = StructureField(name: "filter")

  /// EV flags. `flags`: 2 bytes at 10; only on macOS.
  public let flags = StructureField(name: "flags")

  /// NOTE flags. `fflags`: 4 bytes at 12; only on macOS.
  public let filterFlags = StructureField(name: "fflags")

  /// A number that depends on the filter. `data`: 8 bytes at 16; only on macOS.
  public let data = StructureField(name: "data")

  /// What the program wants to have back. `udata`: 8 bytes at 24; only on macOS.
  public let userData = StructureField(name: "udata")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The address of any socket, to cast. In C `struct sockaddr`.
public struct SocketAddress: KernelStructure {
  public static let cName = "sockaddr"

  public init() {}

  /// `sa_family`: 2 bytes at 0 on Linux, 1 byte at 1 on macOS.
  public let family = StructureField(name: "sa_family")

  /// `sa_len`: 1 byte at 0; only on macOS.
  public let len = StructureField(name: "sa_len")

  /// `sa_data`: 14 bytes at 2 on both systems.
  public let data = StructureField(name: "sa_data")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Room for the address of any socket. In C `struct sockaddr_storage`.
public struct SocketAddressStorage: KernelStructure {
  public static let cName = "sockaddr_storage"

  public init() {}

  /// `ss_family`: 2 bytes at 0 on Linux, 1 byte at 1 on macOS.
  public let family = StructureField(name: "ss_family")

  /// `ss_len`: 1 byte at 0; only on macOS.
  public let len = StructureField(name: "ss_len")

  /// `__ss_align`: 8 bytes at 120 on Linux, 8 bytes at 8 on macOS.
  public let align = StructureField(name: "__ss_align")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// An IPv4 address. In C `struct in_addr`.
public struct AddressIPv4: KernelStructure {
  public static let cName = "in_addr"

  public init() {}

  /// `s_addr`: 4 bytes at 0 on both systems.
  public let sAddr = StructureField(name: "s_addr")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// An IPv6 address. In C `struct in6_addr`.
public struct AddressIPv6: KernelStructure {
  public static let cName = "in6_addr"

  public init() {}

  /// The sixteen bytes, in network byte order. `s6_addr`: 16 bytes at 0 on both systems.
  public let bytes = StructureField(name: "s6_addr")

  /// The same as eight words. `s6_addr16`: 16 bytes at 0 on both systems.
  public let words = StructureField(name: "s6_addr16")

  /// The same as four doublewords. `s6_addr32`: 16 bytes at 0 on both systems.
  public let doublewords = StructureField(name: "s6_addr32")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The address of a netlink socket. In C `struct sockaddr_nl`; only Linux has it.
public struct SocketAddressNetlink: KernelStructure {
  public static let cName = "sockaddr_nl"

  public init() {}

  /// `nl_family`: 2 bytes at 0; only on Linux.
  public let family = StructureField(name: "nl_family")

  /// `nl_pid`: 4 bytes at 4; only on Linux.
  public let pid = StructureField(name: "nl_pid")

  /// `nl_groups`: 4 bytes at 8; only on Linux.
  public let groups = StructureField(name: "nl_groups")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The address of a packet socket. In C `struct sockaddr_ll`; only Linux has it.
public struct SocketAddressLink: KernelStructure {
  public static let cName = "sockaddr_ll"

  public init() {}

  /// `sll_family`: 2 bytes at 0; only on Linux.
  public let family = StructureField(name: "sll_family")

  /// `sll_protocol`: 2 bytes at 2; only on Linux.
  public let `protocol` = StructureField(name: "sll_protocol")

  /// `sll_ifindex`: 4 bytes at 4; only on Linux.
  public let ifindex = StructureField(name: "sll_ifindex")

  /// `sll_hatype`: 2 bytes at 8; only on Linux.
  public let hatype = StructureField(name: "sll_hatype")

  /// `sll_pkttype`: 1 byte at 10; only on Linux.
  public let pkttype = StructureField(name: "sll_pkttype")

  /// `sll_halen`: 1 byte at 11; only on Linux.
  public let halen = StructureField(name: "sll_halen")

  /// `sll_addr`: 8 bytes at 12; only on Linux.
  public let addr = StructureField(name: "sll_addr")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The address of a socket between a virtual machine and its host. In C `struct sockaddr_vm`; only Linux has it.
public struct SocketAddressVM: KernelStructure {
  public static let cName = "sockaddr_vm"

  public init() {}

  /// `svm_family`: 2 bytes at 0; only on Linux.
  public let family = StructureField(name: "svm_family")

  /// `svm_port`: 4 bytes at 4; only on Linux.
  public let port = StructureField(name: "svm_port")

  /// `svm_cid`: 4 bytes at 8; only on Linux.
  public let cid = StructureField(name: "svm_cid")

  /// `svm_flags`: 1 byte at 12; only on Linux.
  public let flags = StructureField(name: "svm_flags")

  /// `svm_zero`: 3 bytes at 13; only on Linux.
  public let zero = StructureField(name: "svm_zero")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The address of a network device. In C `struct sockaddr_dl`; only macOS has it.
public struct SocketAddressDataLink: KernelStructure {
  public static let cName = "sockaddr_dl"

  public init() {}

  /// `sdl_len`: 1 byte at 0; only on macOS.
  public let len = StructureField(name: "sdl_len")

  /// `sdl_family`: 1 byte at 1; only on macOS.
  public let family = StructureField(name: "sdl_family")

  /// `sdl_index`: 2 bytes at 2; only on macOS.
  public let index = StructureField(name: "sdl_index")

  /// `sdl_type`: 1 byte at 4; only on macOS.
  public let type = StructureField(name: "sdl_type")

  /// `sdl_nlen`: 1 byte at 5; only on macOS.
  public let nlen = StructureField(name: "sdl_nlen")

  /// `sdl_alen`: 1 byte at 6; only on macOS.
  public let alen = StructureField(name: "sdl_alen")

  /// `sdl_slen`: 1 byte at 7; only on macOS.
  public let slen = StructureField(name: "sdl_slen")

  /// `sdl_data`: 12 bytes at 8; only on macOS.
  public let data = StructureField(name: "sdl_data")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What close does with data not yet sent. In C `struct linger`.
public struct Linger: KernelStructure {
  public static let cName = "linger"

  public init() {}

  /// `l_onoff`: 4 bytes at 0 on both systems.
  public let onoff = StructureField(name: "l_onoff")

  /// `l_linger`: 4 bytes at 4 on both systems.
  public let linger = StructureField(name: "l_linger")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Process, user and group at the other end of a Unix socket. In C `struct ucred`; only Linux has it.
public struct Credentials: KernelStructure {
  public static let cName = "ucred"

  public init() {}

  /// `pid`: 4 bytes at 0; only on Linux.
  public let pid = StructureField(name: "pid")

  /// `uid`: 4 bytes at 4; only on Linux.
  public let uid = StructureField(name: "uid")

  /// `gid`: 4 bytes at 8; only on Linux.
  public let gid = StructureField(name: "gid")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// User and groups at the other end of a Unix socket. In C `struct xucred`; only macOS has it.
public struct CredentialsMacOS: KernelStructure {
  public static let cName = "xucred"

  public init() {}

  /// `cr_version`: 4 bytes at 0; only on macOS.
  public let version = StructureField(name: "cr_version")

  /// `cr_uid`: 4 bytes at 4; only on macOS.
  public let uid = StructureField(name: "cr_uid")

  /// `cr_ngroups`: 2 bytes at 8; only on macOS.
  public let ngroups = StructureField(name: "cr_ngroups")

  /// `cr_groups`: 64 bytes at 12; only on macOS.
  public let groups = StructureField(name: "cr_groups")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Joins or leaves an IPv4 multicast group. In C `struct ip_mreq`.
public struct MulticastRequestIPv4: KernelStructure {
  public static let cName = "ip_mreq"

  public init() {}

  /// `imr_multiaddr`: 4 bytes at 0 on both systems.
  public let multiaddr = StructureField(name: "imr_multiaddr")

  /// `imr_interface`: 4 bytes at 4 on both systems.
  public let interface = StructureField(name: "imr_interface")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Joins or leaves an IPv6 multicast group. In C `struct ipv6_mreq`.
public struct MulticastRequestIPv6: KernelStructure {
  public static let cName = "ipv6_mreq"

  public init() {}

  /// `ipv6mr_multiaddr`: 16 bytes at 0 on both systems.
  public let multiaddr = StructureField(name: "ipv6mr_multiaddr")

  /// `ipv6mr_ifindex`: 4 bytes at 16; only on Linux.
  public let ifindex = StructureField(name: "ipv6mr_ifindex")

  /// `ipv6mr_interface`: 4 bytes at 16; only on macOS.
  public let interface = StructureField(name: "ipv6mr_interface")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Where an IPv4 packet came in. In C `struct in_pktinfo`.
public struct PacketInformationIPv4: KernelStructure {
  public static let cName = "in_pktinfo"

  public init() {}

  /// `ipi_ifindex`: 4 bytes at 0 on both systems.
  public let ifindex = StructureField(name: "ipi_ifindex")

  /// `ipi_spec_dst`: 4 bytes at 4 on both systems.
  public let specDst = StructureField(name: "ipi_spec_dst")

  /// `ipi_addr`: 4 bytes at 8 on both systems.
  public let addr = StructureField(name: "ipi_addr")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Asks or tells about a network device. In C `struct ifreq`.
public struct InterfaceRequest: KernelStructure {
  public static let cName = "ifreq"

  public init() {}

  /// The device's name. `ifr_name`: 16 bytes at 0 on both systems.
  public let name = StructureField(name: "ifr_name")

  /// Its address. `ifr_addr`: 16 bytes at 16 on both systems.
  public let address = NestedField<SocketAddress>(name: "ifr_addr")

  /// The address at the other end. `ifr_dstaddr`: 16 bytes at 16 on both systems.
  public let destination = NestedField<SocketAddress>(name: "ifr_dstaddr")

  /// Its broadcast address. `ifr_broadaddr`: 16 bytes at 16 on both systems.
  public let broadcast = NestedField<SocketAddress>(name: "ifr_broadaddr")

  /// IFF flags. `ifr_flags`: 2 bytes at 16 on both systems.
  public let flags = StructureField(name: "ifr_flags")

  /// The largest packet in bytes. `ifr_mtu`: 4 bytes at 16 on both systems.
  public let mtu = StructureField(name: "ifr_mtu")

  /// An address of more. `ifr_data`: 8 bytes at 16 on both systems.
  public let data = StructureField(name: "ifr_data")

  /// Its network mask. `ifr_netmask`: 16 bytes at 16; only on Linux.
  public let netmask = NestedField<SocketAddress>(name: "ifr_netmask")

  /// Its hardware address. `ifr_hwaddr`: 16 bytes at 16; only on Linux.
  public let hardwareAddress = NestedField<SocketAddress>(name: "ifr_hwaddr")

  /// Its number. `ifr_ifindex`: 4 bytes at 16; only on Linux.
  public let index = StructureField(name: "ifr_ifindex")

  /// Its metric. `ifr_metric`: 4 bytes at 16 on both systems.
  public let metric = StructureField(name: "ifr_metric")

  /// What it will be called. `ifr_newname`: 16 bytes at 16; only on Linux.
  public let newName = StructureField(name: "ifr_newname")

  /// Its medium. `ifr_media`: 4 bytes at 16; only on macOS.
  public let media = StructureField(name: "ifr_media")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A message of several buffers and control data. In C `struct msghdr`.
public struct MessageHeader: KernelStructure {
  public static let cName = "msghdr"

  public init() {}

  /// `msg_name`: 8 bytes at 0 on both systems.
  public let name = StructureField(name: "msg_name")

  /// `msg_namelen`: 4 bytes at 8 on both systems.
  public let namelen = StructureField(name: "msg_namelen")

  /// `msg_iov`: 8 bytes at 16 on both systems.
  public let iov = StructureField(name: "msg_iov")

  /// `msg_iovlen`: 8 bytes at 24 on Linux, 4 bytes at 24 on macOS.
  public let iovlen = StructureField(name: "msg_iovlen")

  /// `msg_control`: 8 bytes at 32 on both systems.
  public let control = StructureField(name: "msg_control")

  /// `msg_controllen`: 8 bytes at 40 on Linux, 4 bytes at 40 on macOS.
  public let controllen = StructureField(name: "msg_controllen")

  /// `msg_flags`: 4 bytes at 48 on Linux, 4 bytes at 44 on macOS.
  public let flags = StructureField(name: "msg_flags")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// One of several messages. In C `struct mmsghdr`; only Linux has it.
public struct MultipleMessageHeader: KernelStructure {
  public static let cName = "mmsghdr"

  public init() {}

  /// `msg_hdr`: 56 bytes at 0; only on Linux.
  public let hdr = NestedField<MessageHeader>(name: "msg_hdr")

  /// `msg_len`: 4 bytes at 56; only on Linux.
  public let len = StructureField(name: "msg_len")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The head of a control message. In C `struct cmsghdr`.
public struct ControlMessageHeader: KernelStructure {
  public static let cName = "cmsghdr"

  public init() {}

  /// `cmsg_len`: 8 bytes at 0 on Linux, 4 bytes at 0 on macOS.
  public let len = StructureField(name: "cmsg_len")

  /// `cmsg_level`: 4 bytes at 8 on Linux, 4 bytes at 4 on macOS.
  public let level = StructureField(name: "cmsg_level")

  /// `cmsg_type`: 4 bytes at 12 on Linux, 4 bytes at 8 on macOS.
  public let type = StructureField(name: "cmsg_type")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// When a timer first and then again runs out, in nanoseconds. In C `struct itimerspec`; only Linux has it.
public struct IntervalTimerSpecification: KernelStructure {
  public static let cName = "itimerspec"

  public init() {}

  /// `it_interval`: 16 bytes at 0; only on Linux.
  public let interval = NestedField<Timespec>(name: "it_interval")

  /// `it_value`: 16 bytes at 16; only on Linux.
  public let value = NestedField<Timespec>(name: "it_value")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// When a timer first and then again runs out, in microseconds. In C `struct itimerval`.
public struct IntervalTimerValue: KernelStructure {
  public static let cName = "itimerval"

  public init() {}

  /// `it_interval`: 16 bytes at 0 on both systems.
  public let interval = NestedField<Timeval>(name: "it_interval")

  /// `it_value`: 16 bytes at 16 on both systems.
  public let value = NestedField<Timeval>(name: "it_value")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Minutes west of Greenwich; not used any more. In C `struct timezone`.
public struct TimeZone: KernelStructure {
  public static let cName = "timezone"

  public init() {}

  /// `tz_minuteswest`: 4 bytes at 0 on both systems.
  public let minuteswest = StructureField(name: "tz_minuteswest")

  /// `tz_dsttime`: 4 bytes at 4 on both systems.
  public let dsttime = StructureField(name: "tz_dsttime")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// How the kernel's clock is tuned. In C `struct __kernel_timex`; only Linux has it.
public struct ClockTuning: KernelStructure {
  public static let cName = "timex"

  public init() {}

  /// `modes`: 4 bytes at 0; only on Linux.
  public let modes = StructureField(name: "modes")

  /// `offset`: 8 bytes at 8; only on Linux.
  public let offset = StructureField(name: "offset")

  /// `freq`: 8 bytes at 16; only on Linux.
  public let freq = StructureField(name: "freq")

  /// `maxerror`: 8 bytes at 24; only on Linux.
  public let maxerror = StructureField(name: "maxerror")

  /// `esterror`: 8 bytes at 32; only on Linux.
  public let esterror = StructureField(name: "esterror")

  /// `status`: 4 bytes at 40; only on Linux.
  public let status = StructureField(name: "status")

  /// `constant`: 8 bytes at 48; only on Linux.
  public let constant = StructureField(name: "constant")

  /// `precision`: 8 bytes at 56; only on Linux.
  public let precision = StructureField(name: "precision")

  /// `tolerance`: 8 bytes at 64; only on Linux.
  public let tolerance = StructureField(name: "tolerance")

  /// `time`: 16 bytes at 72; only on Linux.
  public let time = StructureField(name: "time")

  /// `tick`: 8 bytes at 88; only on Linux.
  public let tick = StructureField(name: "tick")

  /// `ppsfreq`: 8 bytes at 96; only on Linux.
  public let ppsfreq = StructureField(name: "ppsfreq")

  /// `jitter`: 8 bytes at 104; only on Linux.
  public let jitter = StructureField(name: "jitter")

  /// `shift`: 4 bytes at 112; only on Linux.
  public let shift = StructureField(name: "shift")

  /// `stabil`: 8 bytes at 120; only on Linux.
  public let stabil = StructureField(name: "stabil")

  /// `jitcnt`: 8 bytes at 128; only on Linux.
  public let jitcnt = StructureField(name: "jitcnt")

  /// `calcnt`: 8 bytes at 136; only on Linux.
  public let calcnt = StructureField(name: "calcnt")

  /// `errcnt`: 8 bytes at 144; only on Linux.
  public let errcnt = StructureField(name: "errcnt")

  /// `stbcnt`: 8 bytes at 152; only on Linux.
  public let stbcnt = StructureField(name: "stbcnt")

  /// `tai`: 4 bytes at 160; only on Linux.
  public let tai = StructureField(name: "tai")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Processor times in clock ticks. In C `struct tms`; only Linux has it.
public struct ProcessTimes: KernelStructure {
  public static let cName = "tms"

  public init() {}

  /// `tms_utime`: 8 bytes at 0; only on Linux.
  public let utime = StructureField(name: "tms_utime")

  /// `tms_stime`: 8 bytes at 8; only on Linux.
  public let stime = StructureField(name: "tms_stime")

  /// `tms_cutime`: 8 bytes at 16; only on Linux.
  public let cutime = StructureField(name: "tms_cutime")

  /// `tms_cstime`: 8 bytes at 24; only on Linux.
  public let cstime = StructureField(name: "tms_cstime")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Two times in whole seconds. In C `struct utimbuf`; only Linux has it.
public struct FileTimes: KernelStructure {
  public static let cName = "utimbuf"

  public init() {}

  /// `actime`: 8 bytes at 0; only on Linux.
  public let actime = StructureField(name: "actime")

  /// `modtime`: 8 bytes at 8; only on Linux.
  public let modtime = StructureField(name: "modtime")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What `statx` tells of a file. In C `struct statx`; only Linux has it.
public struct FileStatusExtended: KernelStructure {
  public static let cName = "statx"

  public init() {}

  /// `stx_mask`: 4 bytes at 0; only on Linux.
  public let mask = StructureField(name: "stx_mask")

  /// `stx_blksize`: 4 bytes at 4; only on Linux.
  public let blksize = StructureField(name: "stx_blksize")

  /// `stx_attributes`: 8 bytes at 8; only on Linux.
  public let attributes = StructureField(name: "stx_attributes")

  /// `stx_nlink`: 4 bytes at 16; only on Linux.
  public let nlink = StructureField(name: "stx_nlink")

  /// `stx_uid`: 4 bytes at 20; only on Linux.
  public let uid = StructureField(name: "stx_uid")

  /// `stx_gid`: 4 bytes at 24; only on Linux.
  public let gid = StructureField(name: "stx_gid")

  /// `stx_mode`: 2 bytes at 28; only on Linux.
  public let mode = StructureField(name: "stx_mode")

  /// `stx_ino`: 8 bytes at 32; only on Linux.
  public let ino = StructureField(name: "stx_ino")

  /// `stx_size`: 8 bytes at 40; only on Linux.
  public let size = StructureField(name: "stx_size")

  /// `stx_blocks`: 8 bytes at 48; only on Linux.
  public let blocks = StructureField(name: "stx_blocks")

  /// `stx_attributes_mask`: 8 bytes at 56; only on Linux.
  public let attributesMask = StructureField(name: "stx_attributes_mask")

  /// `stx_atime`: 16 bytes at 64; only on Linux.
  public let atime = NestedField<StatxTimestamp>(name: "stx_atime")

  /// `stx_btime`: 16 bytes at 80; only on Linux.
  public let btime = NestedField<StatxTimestamp>(name: "stx_btime")

  /// `stx_ctime`: 16 bytes at 96; only on Linux.
  public let ctime = NestedField<StatxTimestamp>(name: "stx_ctime")

  /// `stx_mtime`: 16 bytes at 112; only on Linux.
  public let mtime = NestedField<StatxTimestamp>(name: "stx_mtime")

  /// `stx_rdev_major`: 4 bytes at 128; only on Linux.
  public let rdevMajor = StructureField(name: "stx_rdev_major")

  /// `stx_rdev_minor`: 4 bytes at 132; only on Linux.
  public let rdevMinor = StructureField(name: "stx_rdev_minor")

  /// `stx_dev_major`: 4 bytes at 136; only on Linux.
  public let devMajor = StructureField(name: "stx_dev_major")

  /// `stx_dev_minor`: 4 bytes at 140; only on Linux.
  public let devMinor = StructureField(name: "stx_dev_minor")

  /// `stx_mnt_id`: 8 bytes at 144; only on Linux.
  public let mntId = StructureField(name: "stx_mnt_id")

  /// `stx_dio_mem_align`: 4 bytes at 152; only on Linux.
  public let dioMemAlign = StructureField(name: "stx_dio_mem_align")

  /// `stx_dio_offset_align`: 4 bytes at 156; only on Linux.
  public let dioOffsetAlign = StructureField(name: "stx_dio_offset_align")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A time in a `statx`. In C `struct statx_timestamp`; only Linux has it.
public struct StatxTimestamp: KernelStructure {
  public static let cName = "statx_timestamp"

  public init() {}

  /// `tv_sec`: 8 bytes at 0; only on Linux.
  public let sec = StructureField(name: "tv_sec")

  /// `tv_nsec`: 4 bytes at 8; only on Linux.
  public let nsec = StructureField(name: "tv_nsec")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What `statfs` (on macOS `statfs64`) tells of a file system. In C `struct statfs`.
public struct FileSystemStatus: KernelStructure {
  public static let cName = "statfs"

  public init() {}

  /// `f_type`: 8 bytes at 0 on Linux, 4 bytes at 60 on macOS.
  public let type = StructureField(name: "f_type")

  /// `f_iosize`: 4 bytes at 4; only on macOS.
  public let iosize = StructureField(name: "f_iosize")

  /// `f_bsize`: 8 bytes at 8 on Linux, 4 bytes at 0 on macOS.
  public let bsize = StructureField(name: "f_bsize")

  /// `f_blocks`: 8 bytes at 16 on Linux, 8 bytes at 8 on macOS.
  public let blocks = StructureField(name: "f_blocks")

  /// `f_bfree`: 8 bytes at 24 on Linux, 8 bytes at 16 on macOS.
  public let bfree = StructureField(name: "f_bfree")

  /// `f_bavail`: 8 bytes at 32 on Linux, 8 bytes at 24 on macOS.
  public let bavail = StructureField(name: "f_bavail")

  /// `f_files`: 8 bytes at 40 on Linux, 8 bytes at 32 on macOS.
  public let files = StructureField(name: "f_files")

  /// `f_ffree`: 8 bytes at 48 on Linux, 8 bytes at 40 on macOS.
  public let ffree = StructureField(name: "f_ffree")

  /// `f_fsid`: 8 bytes at 56 on Linux, 8 bytes at 48 on macOS.
  public let fsid = StructureField(name: "f_fsid")

  /// `f_owner`: 4 bytes at 56; only on macOS.
  public let owner = StructureField(name: "f_owner")

  /// `f_namelen`: 8 bytes at 64; only on Linux.
  public let namelen = StructureField(name: "f_namelen")

  /// `f_fssubtype`: 4 bytes at 68; only on macOS.
  public let fssubtype = StructureField(name: "f_fssubtype")

  /// `f_frsize`: 8 bytes at 72; only on Linux.
  public let frsize = StructureField(name: "f_frsize")

  /// `f_fstypename`: 16 bytes at 72; only on macOS.
  public let fstypename = StructureField(name: "f_fstypename")

  /// `f_flags`: 8 bytes at 80 on Linux, 4 bytes at 64 on macOS.
  public let flags = StructureField(name: "f_flags")

  /// `f_mntonname`: 1024 bytes at 88; only on macOS.
  public let mntonname = StructureField(name: "f_mntonname")

  /// `f_mntfromname`: 1024 bytes at 1112; only on macOS.
  public let mntfromname = StructureField(name: "f_mntfromname")

  /// `f_flags_ext`: 4 bytes at 2136; only on macOS.
  public let flagsExt = StructureField(name: "f_flags_ext")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A lock of part of a file. In C `struct flock`.
public struct FileLock: KernelStructure {
  public static let cName = "flock"

  public init() {}

  /// `l_type`: 2 bytes at 0 on Linux, 2 bytes at 20 on macOS.
  public let type = StructureField(name: "l_type")

  /// `l_whence`: 2 bytes at 2 on Linux, 2 bytes at 22 on macOS.
  public let whence = StructureField(name: "l_whence")

  /// `l_start`: 8 bytes at 8 on Linux, 8 bytes at 0 on macOS.
  public let start = StructureField(name: "l_start")

  /// `l_len`: 8 bytes at 16 on Linux, 8 bytes at 8 on macOS.
  public let len = StructureField(name: "l_len")

  /// `l_pid`: 4 bytes at 24 on Linux, 4 bytes at 16 on macOS.
  public let pid = StructureField(name: "l_pid")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// An entry of a directory as `getdents64` (on macOS `getdirentries64`) gives it. In C `struct dirent64` on Linux, `struct dirent` on macOS.
public struct DirectoryEntry: KernelStructure {
  public static let cName = "dirent"

  public init() {}

  /// The file's number. `d_ino`: 8 bytes at 0 on both systems.
  public let inode = StructureField(name: "d_ino")

  /// Where the next entry is, for lseek. `d_off`: 8 bytes at 8; only on Linux.
  public let next = StructureField(name: "d_off")

  /// Where the next entry is, for lseek. `d_seekoff`: 8 bytes at 8; only on macOS.
  public let seekPosition = StructureField(name: "d_seekoff")

  /// How many bytes the entry takes. `d_reclen`: 2 bytes at 16 on both systems.
  public let length = StructureField(name: "d_reclen")

  /// How many bytes the name has. `d_namlen`: 2 bytes at 18; only on macOS.
  public let nameLength = StructureField(name: "d_namlen")

  /// A DT type. `d_type`: 1 byte at 18 on Linux, 1 byte at 20 on macOS.
  public let type = StructureField(name: "d_type")

  /// The name, ended by NUL. `d_name`: 256 bytes at 19 on Linux, 1024 bytes at 21 on macOS.
  public let name = StructureField(name: "d_name")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Descriptors for `select`, a bit each. In C `fd_set`.
public struct DescriptorSet: KernelStructure {
  public static let cName = "fd_set"

  public init() {}

  /// `fds_bits`: 128 bytes at 0 on both systems.
  public let fdsBits = StructureField(name: "fds_bits")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// How `openat2` opens. In C `struct open_how`; only Linux has it.
public struct OpenHow: KernelStructure {
  public static let cName = "open_how"

  public init() {}

  /// `flags`: 8 bytes at 0; only on Linux.
  public let flags = StructureField(name: "flags")

  /// `mode`: 8 bytes at 8; only on Linux.
  public let mode = StructureField(name: "mode")

  /// `resolve`: 8 bytes at 16; only on Linux.
  public let resolve = StructureField(name: "resolve")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A file's handle that outlives renames. In C `struct file_handle`; only Linux has it.
public struct FileHandle: KernelStructure {
  public static let cName = "file_handle"

  public init() {}

  /// `handle_bytes`: 4 bytes at 0; only on Linux.
  public let bytes = StructureField(name: "handle_bytes")

  /// `handle_type`: 4 bytes at 4; only on Linux.
  public let type = StructureField(name: "handle_type")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What a process has used. In C `struct rusage`.
public struct ResourceUse: KernelStructure {
  public static let cName = "rusage"

  public init() {}

  /// `ru_utime`: 16 bytes at 0 on both systems.
  public let utime = NestedField<Timeval>(name: "ru_utime")

  /// `ru_stime`: 16 bytes at 16 on both systems.
  public let stime = NestedField<Timeval>(name: "ru_stime")

  /// `ru_maxrss`: 8 bytes at 32 on both systems.
  public let maxrss = StructureField(name: "ru_maxrss")

  /// `ru_ixrss`: 8 bytes at 40 on both systems.
  public let ixrss = StructureField(name: "ru_ixrss")

  /// `ru_idrss`: 8 bytes at 48 on both systems.
  public let idrss = StructureField(name: "ru_idrss")

  /// `ru_isrss`: 8 bytes at 56 on both systems.
  public let isrss = StructureField(name: "ru_isrss")

  /// `ru_minflt`: 8 bytes at 64 on both systems.
  public let minflt = StructureField(name: "ru_minflt")

  /// `ru_majflt`: 8 bytes at 72 on both systems.
  public let majflt = StructureField(name: "ru_majflt")

  /// `ru_nswap`: 8 bytes at 80 on both systems.
  public let nswap = StructureField(name: "ru_nswap")

  /// `ru_inblock`: 8 bytes at 88 on both systems.
  public let inblock = StructureField(name: "ru_inblock")

  /// `ru_oublock`: 8 bytes at 96 on both systems.
  public let oublock = StructureField(name: "ru_oublock")

  /// `ru_msgsnd`: 8 bytes at 104 on both systems.
  public let msgsnd = StructureField(name: "ru_msgsnd")

  /// `ru_msgrcv`: 8 bytes at 112 on both systems.
  public let msgrcv = StructureField(name: "ru_msgrcv")

  /// `ru_nsignals`: 8 bytes at 120 on both systems.
  public let nsignals = StructureField(name: "ru_nsignals")

  /// `ru_nvcsw`: 8 bytes at 128 on both systems.
  public let nvcsw = StructureField(name: "ru_nvcsw")

  /// `ru_nivcsw`: 8 bytes at 136 on both systems.
  public let nivcsw = StructureField(name: "ru_nivcsw")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A limit and how far it may be raised. In C `struct rlimit64` on Linux, `struct rlimit` on macOS.
public struct ResourceLimit: KernelStructure {
  public static let cName = "rlimit"

  public init() {}

  /// `rlim_cur`: 8 bytes at 0 on both systems.
  public let cur = StructureField(name: "rlim_cur")

  /// `rlim_max`: 8 bytes at 8 on both systems.
  public let max = StructureField(name: "rlim_max")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The names of kernel, host and machine. In C `struct new_utsname` on Linux, `struct utsname` on macOS.
public struct SystemName: KernelStructure {
  public static let cName = "utsname"

  public init() {}

  /// `sysname`: 65 bytes at 0 on Linux, 256 bytes at 0 on macOS.
  public let sysname = StructureField(name: "sysname")

  /// `nodename`: 65 bytes at 65 on Linux, 256 bytes at 256 on macOS.
  public let nodename = StructureField(name: "nodename")

  /// `release`: 65 bytes at 130 on Linux, 256 bytes at 512 on macOS.
  public let release = StructureField(name: "release")

  /// `version`: 65 bytes at 195 on Linux, 256 bytes at 768 on macOS.
  public let version = StructureField(name: "version")

  /// `machine`: 65 bytes at 260 on Linux, 256 bytes at 1024 on macOS.
  public let machine = StructureField(name: "machine")

  /// `domainname`: 65 bytes at 325; only on Linux.
  public let domainname = StructureField(name: "domainname")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Uptime, load and memory. In C `struct sysinfo`; only Linux has it.
public struct SystemInformation: KernelStructure {
  public static let cName = "sysinfo"

  public init() {}

  /// `uptime`: 8 bytes at 0; only on Linux.
  public let uptime = StructureField(name: "uptime")

  /// `loads`: 24 bytes at 8; only on Linux.
  public let loads = StructureField(name: "loads")

  /// `totalram`: 8 bytes at 32; only on Linux.
  public let totalram = StructureField(name: "totalram")

  /// `freeram`: 8 bytes at 40; only on Linux.
  public let freeram = StructureField(name: "freeram")

  /// `sharedram`: 8 bytes at 48; only on Linux.
  public let sharedram = StructureField(name: "sharedram")

  /// `bufferram`: 8 bytes at 56; only on Linux.
  public let bufferram = StructureField(name: "bufferram")

  /// `totalswap`: 8 bytes at 64; only on Linux.
  public let totalswap = StructureField(name: "totalswap")

  /// `freeswap`: 8 bytes at 72; only on Linux.
  public let freeswap = StructureField(name: "freeswap")

  /// `procs`: 2 bytes at 80; only on Linux.
  public let procs = StructureField(name: "procs")

  /// `totalhigh`: 8 bytes at 88; only on Linux.
  public let totalhigh = StructureField(name: "totalhigh")

  /// `freehigh`: 8 bytes at 96; only on Linux.
  public let freehigh = StructureField(name: "freehigh")

  /// `mem_unit`: 4 bytes at 104; only on Linux.
  public let memUnit = StructureField(name: "mem_unit")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// How a terminal behaves. In C `struct termios`.
public struct TerminalSettings: KernelStructure {
  public static let cName = "termios"

  public init() {}

  /// `c_iflag`: 4 bytes at 0 on Linux, 8 bytes at 0 on macOS.
  public let iflag = StructureField(name: "c_iflag")

  /// `c_oflag`: 4 bytes at 4 on Linux, 8 bytes at 8 on macOS.
  public let oflag = StructureField(name: "c_oflag")

  /// `c_cflag`: 4 bytes at 8 on Linux, 8 bytes at 16 on macOS.
  public let cflag = StructureField(name: "c_cflag")

  /// `c_lflag`: 4 bytes at 12 on Linux, 8 bytes at 24 on macOS.
  public let lflag = StructureField(name: "c_lflag")

  /// `c_line`: 1 byte at 16; only on Linux.
  public let line = StructureField(name: "c_line")

  /// `c_cc`: 19 bytes at 17 on Linux, 20 bytes at 32 on macOS.
  public let cc = StructureField(name: "c_cc")

  /// `c_ispeed`: 8 bytes at 56; only on macOS.
  public let ispeed = StructureField(name: "c_ispeed")

  /// `c_ospeed`: 8 bytes at 64; only on macOS.
  public let ospeed = StructureField(name: "c_ospeed")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// How a terminal behaves, with any speed. In C `struct termios2`; only Linux has it.
public struct TerminalSettings2: KernelStructure {
  public static let cName = "termios2"

  public init() {}

  /// `c_iflag`: 4 bytes at 0; only on Linux.
  public let iflag = StructureField(name: "c_iflag")

  /// `c_oflag`: 4 bytes at 4; only on Linux.
  public let oflag = StructureField(name: "c_oflag")

  /// `c_cflag`: 4 bytes at 8; only on Linux.
  public let cflag = StructureField(name: "c_cflag")

  /// `c_lflag`: 4 bytes at 12; only on Linux.
  public let lflag = StructureField(name: "c_lflag")

  /// `c_line`: 1 byte at 16; only on Linux.
  public let line = StructureField(name: "c_line")

  /// `c_cc`: 19 bytes at 17; only on Linux.
  public let cc = StructureField(name: "c_cc")

  /// `c_ispeed`: 4 bytes at 36; only on Linux.
  public let ispeed = StructureField(name: "c_ispeed")

  /// `c_ospeed`: 4 bytes at 40; only on Linux.
  public let ospeed = StructureField(name: "c_ospeed")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A terminal's size. In C `struct winsize`.
public struct WindowSize: KernelStructure {
  public static let cName = "winsize"

  public init() {}

  /// `ws_row`: 2 bytes at 0 on both systems.
  public let row = StructureField(name: "ws_row")

  /// `ws_col`: 2 bytes at 2 on both systems.
  public let col = StructureField(name: "ws_col")

  /// `ws_xpixel`: 2 bytes at 4 on both systems.
  public let xpixel = StructureField(name: "ws_xpixel")

  /// `ws_ypixel`: 2 bytes at 6 on both systems.
  public let ypixel = StructureField(name: "ws_ypixel")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Why a signal came. In C `siginfo_t`.
public struct SignalInformation: KernelStructure {
  public static let cName = "siginfo_t"

  public init() {}

  /// `si_signo`: 4 bytes at 0 on both systems.
  public let signo = StructureField(name: "si_signo")

  /// `si_errno`: 4 bytes at 4 on both systems.
  public let errno = StructureField(name: "si_errno")

  /// `si_code`: 4 bytes at 8 on both systems.
  public let code = StructureField(name: "si_code")

  /// The timer. `si_tid`: 4 bytes at 16; only on Linux.
  public let timer = StructureField(name: "si_tid")

  /// The instruction that made the system call. `si_call_addr`: 8 bytes at 16; only on Linux.
  public let callAddress = StructureField(name: "si_call_addr")

  /// Who sent it. `si_pid`: 4 bytes at 16 on Linux, 4 bytes at 12 on macOS.
  public let processIdentifier = StructureField(name: "si_pid")

  /// The address that faulted. `si_addr`: 8 bytes at 16 on Linux, 8 bytes at 24 on macOS.
  public let address = StructureField(name: "si_addr")

  /// What happened to the descriptor. `si_band`: 8 bytes at 16 on Linux, 8 bytes at 40 on macOS.
  public let band = StructureField(name: "si_band")

  /// How often the timer ran out. `si_overrun`: 4 bytes at 20; only on Linux.
  public let overrun = StructureField(name: "si_overrun")

  /// Whose process sent it. `si_uid`: 4 bytes at 20 on Linux, 4 bytes at 16 on macOS.
  public let user = StructureField(name: "si_uid")

  /// The descriptor. `si_fd`: 4 bytes at 24; only on Linux.
  public let descriptor = StructureField(name: "si_fd")

  /// The system call's number. `si_syscall`: 4 bytes at 24; only on Linux.
  public let systemCall = StructureField(name: "si_syscall")

  /// A child's exit code or signal. `si_status`: 4 bytes at 24 on Linux, 4 bytes at 20 on macOS.
  public let status = StructureField(name: "si_status")

  /// The value that was sent with it. `si_value`: 8 bytes at 24 on Linux, 8 bytes at 32 on macOS.
  public let value = StructureField(name: "si_value")

  /// The system call's architecture. `si_arch`: 4 bytes at 28; only on Linux.
  public let architecture = StructureField(name: "si_arch")

  /// A child's time in user mode, in clock ticks. `si_utime`: 8 bytes at 32; only on Linux.
  public let userTime = StructureField(name: "si_utime")

  /// A child's time in the kernel, in clock ticks. `si_stime`: 8 bytes at 40; only on Linux.
  public let systemTime = StructureField(name: "si_stime")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The stack that signal handlers run on. In C `struct sigaltstack` on Linux, `struct __darwin_sigaltstack` on macOS.
public struct SignalStack: KernelStructure {
  public static let cName = "sigaltstack"

  public init() {}

  /// `ss_sp`: 8 bytes at 0 on both systems.
  public let sp = StructureField(name: "ss_sp")

  /// `ss_flags`: 4 bytes at 8 on Linux, 4 bytes at 16 on macOS.
  public let flags = StructureField(name: "ss_flags")

  /// `ss_size`: 8 bytes at 16 on Linux, 8 bytes at 8 on macOS.
  public let size = StructureField(name: "ss_size")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// How an event is told. In C `struct sigevent`.
public struct SignalEvent: KernelStructure {
  public static let cName = "sigevent"

  public init() {}

  /// `sigev_value`: 8 bytes at 0 on Linux, 8 bytes at 8 on macOS.
  public let value = StructureField(name: "sigev_value")

  /// `sigev_signo`: 4 bytes at 8 on Linux, 4 bytes at 4 on macOS.
  public let signo = StructureField(name: "sigev_signo")

  /// `sigev_notify`: 4 bytes at 12 on Linux, 4 bytes at 0 on macOS.
  public let notify = StructureField(name: "sigev_notify")

  /// The thread that gets the signal, for SIGEV_THREAD_ID. `sigev_notify_thread_id`: 4 bytes at 16; only on Linux.
  public let threadIdentifier = StructureField(name: "sigev_notify_thread_id")

  /// `sigev_notify_function`: 8 bytes at 16; only on macOS.
  public let notifyFunction = StructureField(name: "sigev_notify_function")

  /// `sigev_notify_attributes`: 8 bytes at 24; only on macOS.
  public let notifyAttributes = StructureField(name: "sigev_notify_attributes")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A signal as read from a signal descriptor. In C `struct signalfd_siginfo`; only Linux has it.
public struct SignalDescriptorInformation: KernelStructure {
  public static let cName = "signalfd_siginfo"

  public init() {}

  /// `ssi_signo`: 4 bytes at 0; only on Linux.
  public let signo = StructureField(name: "ssi_signo")

  /// `ssi_errno`: 4 bytes at 4; only on Linux.
  public let errno = StructureField(name: "ssi_errno")

  /// `ssi_code`: 4 bytes at 8; only on Linux.
  public let code = StructureField(name: "ssi_code")

  /// `ssi_pid`: 4 bytes at 12; only on Linux.
  public let pid = StructureField(name: "ssi_pid")

  /// `ssi_uid`: 4 bytes at 16; only on Linux.
  public let uid = StructureField(name: "ssi_uid")

  /// `ssi_fd`: 4 bytes at 20; only on Linux.
  public let fd = StructureField(name: "ssi_fd")

  /// `ssi_tid`: 4 bytes at 24; only on Linux.
  public let tid = StructureField(name: "ssi_tid")

  /// `ssi_band`: 4 bytes at 28; only on Linux.
  public let band = StructureField(name: "ssi_band")

  /// `ssi_overrun`: 4 bytes at 32; only on Linux.
  public let overrun = StructureField(name: "ssi_overrun")

  /// `ssi_trapno`: 4 bytes at 36; only on Linux.
  public let trapno = StructureField(name: "ssi_trapno")

  /// `ssi_status`: 4 bytes at 40; only on Linux.
  public let status = StructureField(name: "ssi_status")

  /// `ssi_int`: 4 bytes at 44; only on Linux.
  public let int = StructureField(name: "ssi_int")

  /// `ssi_ptr`: 8 bytes at 48; only on Linux.
  public let ptr = StructureField(name: "ssi_ptr")

  /// `ssi_utime`: 8 bytes at 56; only on Linux.
  public let utime = StructureField(name: "ssi_utime")

  /// `ssi_stime`: 8 bytes at 64; only on Linux.
  public let stime = StructureField(name: "ssi_stime")

  /// `ssi_addr`: 8 bytes at 72; only on Linux.
  public let addr = StructureField(name: "ssi_addr")

  /// `ssi_addr_lsb`: 2 bytes at 80; only on Linux.
  public let addrLsb = StructureField(name: "ssi_addr_lsb")

  /// `ssi_syscall`: 4 bytes at 84; only on Linux.
  public let syscall = StructureField(name: "ssi_syscall")

  /// `ssi_call_addr`: 8 bytes at 88; only on Linux.
  public let callAddr = StructureField(name: "ssi_call_addr")

  /// `ssi_arch`: 4 bytes at 96; only on Linux.
  public let arch = StructureField(name: "ssi_arch")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The registers that a signal handler comes back to. In C `struct sigcontext`; only Linux has it.
public struct SignalContext: KernelStructure {
  public static let cName = "sigcontext"

  public init() {}

  /// `r8`: 8 bytes at 0; only on Linux.
  public let r8 = StructureField(name: "r8")

  /// `r9`: 8 bytes at 8; only on Linux.
  public let r9 = StructureField(name: "r9")

  /// `r10`: 8 bytes at 16; only on Linux.
  public let r10 = StructureField(name: "r10")

  /// `r11`: 8 bytes at 24; only on Linux.
  public let r11 = StructureField(name: "r11")

  /// `r12`: 8 bytes at 32; only on Linux.
  public let r12 = StructureField(name: "r12")

  /// `r13`: 8 bytes at 40; only on Linux.
  public let r13 = StructureField(name: "r13")

  /// `r14`: 8 bytes at 48; only on Linux.
  public let r14 = StructureField(name: "r14")

  /// `r15`: 8 bytes at 56; only on Linux.
  public let r15 = StructureField(name: "r15")

  /// `rdi`: 8 bytes at 64; only on Linux.
  public let rdi = StructureField(name: "rdi")

  /// `rsi`: 8 bytes at 72; only on Linux.
  public let rsi = StructureField(name: "rsi")

  /// `rbp`: 8 bytes at 80; only on Linux.
  public let rbp = StructureField(name: "rbp")

  /// `rbx`: 8 bytes at 88; only on Linux.
  public let rbx = StructureField(name: "rbx")

  /// `rdx`: 8 bytes at 96; only on Linux.
  public let rdx = StructureField(name: "rdx")

  /// `rax`: 8 bytes at 104; only on Linux.
  public let rax = StructureField(name: "rax")

  /// `rcx`: 8 bytes at 112; only on Linux.
  public let rcx = StructureField(name: "rcx")

  /// `rsp`: 8 bytes at 120; only on Linux.
  public let rsp = StructureField(name: "rsp")

  /// `rip`: 8 bytes at 128; only on Linux.
  public let rip = StructureField(name: "rip")

  /// `eflags`: 8 bytes at 136; only on Linux.
  public let eflags = StructureField(name: "eflags")

  /// `cs`: 2 bytes at 144; only on Linux.
  public let cs = StructureField(name: "cs")

  /// `gs`: 2 bytes at 146; only on Linux.
  public let gs = StructureField(name: "gs")

  /// `fs`: 2 bytes at 148; only on Linux.
  public let fs = StructureField(name: "fs")

  /// `ss`: 2 bytes at 150; only on Linux.
  public let ss = StructureField(name: "ss")

  /// `err`: 8 bytes at 152; only on Linux.
  public let err = StructureField(name: "err")

  /// `trapno`: 8 bytes at 160; only on Linux.
  public let trapno = StructureField(name: "trapno")

  /// `oldmask`: 8 bytes at 168; only on Linux.
  public let oldmask = StructureField(name: "oldmask")

  /// `cr2`: 8 bytes at 176; only on Linux.
  public let cr2 = StructureField(name: "cr2")

  /// `fpstate`: 8 bytes at 184; only on Linux.
  public let fpstate = StructureField(name: "fpstate")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// One change or event of a kqueue, with two more values. In C `struct kevent64_s`; only macOS has it.
public struct KernelEvent64: KernelStructure {
  public static let cName = "kevent64_s"

  public init() {}

  /// `ident`: 8 bytes at 0; only on macOS.
  public let ident = StructureField(name: "ident")

  /// `filter`: 2 bytes at 8; only on macOS.
  public let filter = StructureField(name: "filter")

  /// `flags`: 2 bytes at 10; only on macOS.
  public let flags = StructureField(name: "flags")

  /// `fflags`: 4 bytes at 12; only on macOS.
  public let fflags = StructureField(name: "fflags")

  /// `data`: 8 bytes at 16; only on macOS.
  public let data = StructureField(name: "data")

  /// `udata`: 8 bytes at 24; only on macOS.
  public let udata = StructureField(name: "udata")

  /// `ext`: 16 bytes at 32; only on macOS.
  public let ext = StructureField(name: "ext")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A change of a watched file; its name follows. In C `struct inotify_event`; only Linux has it.
public struct FileEvent: KernelStructure {
  public static let cName = "inotify_event"

  public init() {}

  /// `wd`: 4 bytes at 0; only on Linux.
  public let wd = StructureField(name: "wd")

  /// `mask`: 4 bytes at 4; only on Linux.
  public let mask = StructureField(name: "mask")

  /// `cookie`: 4 bytes at 8; only on Linux.
  public let cookie = StructureField(name: "cookie")

  /// `len`: 4 bytes at 12; only on Linux.
  public let len = StructureField(name: "len")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A use of a watched file. In C `struct fanotify_event_metadata`; only Linux has it.
public struct FanotifyEvent: KernelStructure {
  public static let cName = "fanotify_event_metadata"

  public init() {}

  /// `event_len`: 4 bytes at 0; only on Linux.
  public let eventLen = StructureField(name: "event_len")

  /// `vers`: 1 byte at 4; only on Linux.
  public let vers = StructureField(name: "vers")

  /// `metadata_len`: 2 bytes at 6; only on Linux.
  public let metadataLen = StructureField(name: "metadata_len")

  /// `mask`: 8 bytes at 8; only on Linux.
  public let mask = StructureField(name: "mask")

  /// `fd`: 4 bytes at 16; only on Linux.
  public let fd = StructureField(name: "fd")

  /// `pid`: 4 bytes at 20; only on Linux.
  public let pid = StructureField(name: "pid")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What `clone3` makes. In C `struct clone_args`; only Linux has it.
public struct CloneArguments: KernelStructure {
  public static let cName = "clone_args"

  public init() {}

  /// `flags`: 8 bytes at 0; only on Linux.
  public let flags = StructureField(name: "flags")

  /// `pidfd`: 8 bytes at 8; only on Linux.
  public let pidfd = StructureField(name: "pidfd")

  /// `child_tid`: 8 bytes at 16; only on Linux.
  public let childTid = StructureField(name: "child_tid")

  /// `parent_tid`: 8 bytes at 24; only on Linux.
  public let parentTid = StructureField(name: "parent_tid")

  /// `exit_signal`: 8 bytes at 32; only on Linux.
  public let exitSignal = StructureField(name: "exit_signal")

  /// `stack`: 8 bytes at 40; only on Linux.
  public let stack = StructureField(name: "stack")

  /// `stack_size`: 8 bytes at 48; only on Linux.
  public let stackSize = StructureField(name: "stack_size")

  /// `tls`: 8 bytes at 56; only on Linux.
  public let tls = StructureField(name: "tls")

  /// `set_tid`: 8 bytes at 64; only on Linux.
  public let setTid = StructureField(name: "set_tid")

  /// `set_tid_size`: 8 bytes at 72; only on Linux.
  public let setTidSize = StructureField(name: "set_tid_size")

  /// `cgroup`: 8 bytes at 80; only on Linux.
  public let cgroup = StructureField(name: "cgroup")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A thread's scheduling policy with all of its attributes. In C `struct sched_attr`; only Linux has it.
public struct SchedulingAttributes: KernelStructure {
  public static let cName = "sched_attr"

  public init() {}

  /// `size`: 4 bytes at 0; only on Linux.
  public let size = StructureField(name: "size")

  /// `sched_policy`: 4 bytes at 4; only on Linux.
  public let schedPolicy = StructureField(name: "sched_policy")

  /// `sched_flags`: 8 bytes at 8; only on Linux.
  public let schedFlags = StructureField(name: "sched_flags")

  /// `sched_nice`: 4 bytes at 16; only on Linux.
  public let schedNice = StructureField(name: "sched_nice")

  /// `sched_priority`: 4 bytes at 20; only on Linux.
  public let schedPriority = StructureField(name: "sched_priority")

  /// `sched_runtime`: 8 bytes at 24; only on Linux.
  public let schedRuntime = StructureField(name: "sched_runtime")

  /// `sched_deadline`: 8 bytes at 32; only on Linux.
  public let schedDeadline = StructureField(name: "sched_deadline")

  /// `sched_period`: 8 bytes at 40; only on Linux.
  public let schedPeriod = StructureField(name: "sched_period")

  /// `sched_util_min`: 4 bytes at 48; only on Linux.
  public let schedUtilMin = StructureField(name: "sched_util_min")

  /// `sched_util_max`: 4 bytes at 52; only on Linux.
  public let schedUtilMax = StructureField(name: "sched_util_max")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A thread's scheduling priority. In C `struct sched_param`; only Linux has it.
public struct SchedulingParameters: KernelStructure {
  public static let cName = "sched_param"

  public init() {}

  /// `sched_priority`: 4 bytes at 0; only on Linux.
  public let schedPriority = StructureField(name: "sched_priority")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Shared with the kernel while a restartable sequence runs. In C `struct rseq`; only Linux has it.
public struct RestartableSequence: KernelStructure {
  public static let cName = "rseq"

  public init() {}

  /// `cpu_id_start`: 4 bytes at 0; only on Linux.
  public let cpuIdStart = StructureField(name: "cpu_id_start")

  /// `cpu_id`: 4 bytes at 4; only on Linux.
  public let cpuId = StructureField(name: "cpu_id")

  /// `rseq_cs`: 8 bytes at 8; only on Linux.
  public let rseqCs = StructureField(name: "rseq_cs")

  /// `flags`: 4 bytes at 16; only on Linux.
  public let flags = StructureField(name: "flags")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The list of locks that the kernel frees. In C `struct robust_list_head`; only Linux has it.
public struct RobustListHead: KernelStructure {
  public static let cName = "robust_list_head"

  public init() {}

  /// `list`: 8 bytes at 0; only on Linux.
  public let list = StructureField(name: "list")

  /// `futex_offset`: 8 bytes at 8; only on Linux.
  public let futexOffset = StructureField(name: "futex_offset")

  /// `list_op_pending`: 8 bytes at 16; only on Linux.
  public let listOpPending = StructureField(name: "list_op_pending")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// One word of memory that is waited on. In C `struct futex_waitv`; only Linux has it.
public struct FutexWaiter: KernelStructure {
  public static let cName = "futex_waitv"

  public init() {}

  /// `val`: 8 bytes at 0; only on Linux.
  public let val = StructureField(name: "val")

  /// `uaddr`: 8 bytes at 8; only on Linux.
  public let uaddr = StructureField(name: "uaddr")

  /// `flags`: 4 bytes at 16; only on Linux.
  public let flags = StructureField(name: "flags")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What `io_uring_setup` is asked and tells. In C `struct io_uring_params`; only Linux has it.
public struct RingParameters: KernelStructure {
  public static let cName = "io_uring_params"

  public init() {}

  /// `sq_entries`: 4 bytes at 0; only on Linux.
  public let sqEntries = StructureField(name: "sq_entries")

  /// `cq_entries`: 4 bytes at 4; only on Linux.
  public let cqEntries = StructureField(name: "cq_entries")

  /// `flags`: 4 bytes at 8; only on Linux.
  public let flags = StructureField(name: "flags")

  /// `sq_thread_cpu`: 4 bytes at 12; only on Linux.
  public let sqThreadCpu = StructureField(name: "sq_thread_cpu")

  /// `sq_thread_idle`: 4 bytes at 16; only on Linux.
  public let sqThreadIdle = StructureField(name: "sq_thread_idle")

  /// `features`: 4 bytes at 20; only on Linux.
  public let features = StructureField(name: "features")

  /// `wq_fd`: 4 bytes at 24; only on Linux.
  public let wqFd = StructureField(name: "wq_fd")

  /// `sq_off`: 40 bytes at 40; only on Linux.
  public let sqOff = NestedField<SubmissionRingOffsets>(name: "sq_off")

  /// `cq_off`: 40 bytes at 80; only on Linux.
  public let cqOff = NestedField<CompletionRingOffsets>(name: "cq_off")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Where the parts of the submission ring are. In C `struct io_sqring_offsets`; only Linux has it.
public struct SubmissionRingOffsets: KernelStructure {
  public static let cName = "io_sqring_offsets"

  public init() {}

  /// `head`: 4 bytes at 0; only on Linux.
  public let head = StructureField(name: "head")

  /// `tail`: 4 bytes at 4; only on Linux.
  public let tail = StructureField(name: "tail")

  /// `ring_mask`: 4 bytes at 8; only on Linux.
  public let ringMask = StructureField(name: "ring_mask")

  /// `ring_entries`: 4 bytes at 12; only on Linux.
  public let ringEntries = StructureField(name: "ring_entries")

  /// `flags`: 4 bytes at 16; only on Linux.
  public let flags = StructureField(name: "flags")

  /// `dropped`: 4 bytes at 20; only on Linux.
  public let dropped = StructureField(name: "dropped")

  /// `array`: 4 bytes at 24; only on Linux.
  public let array = StructureField(name: "array")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Where the parts of the completion ring are. In C `struct io_cqring_offsets`; only Linux has it.
public struct CompletionRingOffsets: KernelStructure {
  public static let cName = "io_cqring_offsets"

  public init() {}

  /// `head`: 4 bytes at 0; only on Linux.
  public let head = StructureField(name: "head")

  /// `tail`: 4 bytes at 4; only on Linux.
  public let tail = StructureField(name: "tail")

  /// `ring_mask`: 4 bytes at 8; only on Linux.
  public let ringMask = StructureField(name: "ring_mask")

  /// `ring_entries`: 4 bytes at 12; only on Linux.
  public let ringEntries = StructureField(name: "ring_entries")

  /// `overflow`: 4 bytes at 16; only on Linux.
  public let overflow = StructureField(name: "overflow")

  /// `cqes`: 4 bytes at 20; only on Linux.
  public let cqes = StructureField(name: "cqes")

  /// `flags`: 4 bytes at 24; only on Linux.
  public let flags = StructureField(name: "flags")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// An operation to submit to a ring. In C `struct io_uring_sqe`; only Linux has it.
public struct SubmissionEntry: KernelStructure {
  public static let cName = "io_uring_sqe"

  public init() {}

  /// `opcode`: 1 byte at 0; only on Linux.
  public let opcode = StructureField(name: "opcode")

  /// `flags`: 1 byte at 1; only on Linux.
  public let flags = StructureField(name: "flags")

  /// `ioprio`: 2 bytes at 2; only on Linux.
  public let ioprio = StructureField(name: "ioprio")

  /// `fd`: 4 bytes at 4; only on Linux.
  public let fd = StructureField(name: "fd")

  /// `off`: 8 bytes at 8; only on Linux.
  public let off = StructureField(name: "off")

  /// `addr2`: 8 bytes at 8; only on Linux.
  public let addr2 = StructureField(name: "addr2")

  /// `cmd_op`: 4 bytes at 8; only on Linux.
  public let cmdOp = StructureField(name: "cmd_op")

  /// `addr`: 8 bytes at 16; only on Linux.
  public let addr = StructureField(name: "addr")

  /// `splice_off_in`: 8 bytes at 16; only on Linux.
  public let spliceOffIn = StructureField(name: "splice_off_in")

  /// `len`: 4 bytes at 24; only on Linux.
  public let len = StructureField(name: "len")

  /// `rw_flags`: 4 bytes at 28; only on Linux.
  public let rwFlags = StructureField(name: "rw_flags")

  /// `fsync_flags`: 4 bytes at 28; only on Linux.
  public let fsyncFlags = StructureField(name: "fsync_flags")

  /// `poll_events`: 2 bytes at 28; only on Linux.
  public let pollEvents = StructureField(name: "poll_events")

  /// `poll32_events`: 4 bytes at 28; only on Linux.
  public let poll32Events = StructureField(name: "poll32_events")

  /// `sync_range_flags`: 4 bytes at 28; only on Linux.
  public let syncRangeFlags = StructureField(name: "sync_range_flags")

  /// `msg_flags`: 4 bytes at 28; only on Linux.
  public let msgFlags = StructureField(name: "msg_flags")

  /// `timeout_flags`: 4 bytes at 28; only on Linux.
  public let timeoutFlags = StructureField(name: "timeout_flags")

  /// `accept_flags`: 4 bytes at 28; only on Linux.
  public let acceptFlags = StructureField(name: "accept_flags")

  /// `cancel_flags`: 4 bytes at 28; only on Linux.
  public let cancelFlags = StructureField(name: "cancel_flags")

  /// `open_flags`: 4 bytes at 28; only on Linux.
  public let openFlags = StructureField(name: "open_flags")

  /// `statx_flags`: 4 bytes at 28; only on Linux.
  public let statxFlags = StructureField(name: "statx_flags")

  /// `fadvise_advice`: 4 bytes at 28; only on Linux.
  public let fadviseAdvice = StructureField(name: "fadvise_advice")

  /// `splice_flags`: 4 bytes at 28; only on Linux.
  public let spliceFlags = StructureField(name: "splice_flags")

  /// `rename_flags`: 4 bytes at 28; only on Linux.
  public let renameFlags = StructureField(name: "rename_flags")

  /// `unlink_flags`: 4 bytes at 28; only on Linux.
  public let unlinkFlags = StructureField(name: "unlink_flags")

  /// `hardlink_flags`: 4 bytes at 28; only on Linux.
  public let hardlinkFlags = StructureField(name: "hardlink_flags")

  /// `xattr_flags`: 4 bytes at 28; only on Linux.
  public let xattrFlags = StructureField(name: "xattr_flags")

  /// `msg_ring_flags`: 4 bytes at 28; only on Linux.
  public let msgRingFlags = StructureField(name: "msg_ring_flags")

  /// `uring_cmd_flags`: 4 bytes at 28; only on Linux.
  public let uringCmdFlags = StructureField(name: "uring_cmd_flags")

  /// `user_data`: 8 bytes at 32; only on Linux.
  public let userData = StructureField(name: "user_data")

  /// `buf_index`: 2 bytes at 40; only on Linux.
  public let bufIndex = StructureField(name: "buf_index")

  /// `buf_group`: 2 bytes at 40; only on Linux.
  public let bufGroup = StructureField(name: "buf_group")

  /// `personality`: 2 bytes at 42; only on Linux.
  public let personality = StructureField(name: "personality")

  /// `splice_fd_in`: 4 bytes at 44; only on Linux.
  public let spliceFdIn = StructureField(name: "splice_fd_in")

  /// `file_index`: 4 bytes at 44; only on Linux.
  public let fileIndex = StructureField(name: "file_index")

  /// `addr_len`: 2 bytes at 44; only on Linux.
  public let addrLen = StructureField(name: "addr_len")

  /// `addr3`: 8 bytes at 48; only on Linux.
  public let addr3 = StructureField(name: "addr3")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A finished operation of a ring. In C `struct io_uring_cqe`; only Linux has it.
public struct CompletionEntry: KernelStructure {
  public static let cName = "io_uring_cqe"

  public init() {}

  /// `user_data`: 8 bytes at 0; only on Linux.
  public let userData = StructureField(name: "user_data")

  /// `res`: 4 bytes at 8; only on Linux.
  public let res = StructureField(name: "res")

  /// `flags`: 4 bytes at 12; only on Linux.
  public let flags = StructureField(name: "flags")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// An asynchronous operation. In C `struct iocb`; only Linux has it.
public struct AsynchronousOperation: KernelStructure {
  public static let cName = "iocb"

  public init() {}

  /// `aio_data`: 8 bytes at 0; only on Linux.
  public let data = StructureField(name: "aio_data")

  /// `aio_key`: 4 bytes at 8; only on Linux.
  public let key = StructureField(name: "aio_key")

  /// `aio_rw_flags`: 4 bytes at 12; only on Linux.
  public let rwFlags = StructureField(name: "aio_rw_flags")

  /// `aio_lio_opcode`: 2 bytes at 16; only on Linux.
  public let lioOpcode = StructureField(name: "aio_lio_opcode")

  /// `aio_reqprio`: 2 bytes at 18; only on Linux.
  public let reqprio = StructureField(name: "aio_reqprio")

  /// `aio_fildes`: 4 bytes at 20; only on Linux.
  public let fildes = StructureField(name: "aio_fildes")

  /// `aio_buf`: 8 bytes at 24; only on Linux.
  public let buf = StructureField(name: "aio_buf")

  /// `aio_nbytes`: 8 bytes at 32; only on Linux.
  public let nbytes = StructureField(name: "aio_nbytes")

  /// `aio_offset`: 8 bytes at 40; only on Linux.
  public let offset = StructureField(name: "aio_offset")

  /// `aio_flags`: 4 bytes at 56; only on Linux.
  public let flags = StructureField(name: "aio_flags")

  /// `aio_resfd`: 4 bytes at 60; only on Linux.
  public let resfd = StructureField(name: "aio_resfd")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A finished asynchronous operation. In C `struct io_event`; only Linux has it.
public struct AsynchronousResult: KernelStructure {
  public static let cName = "io_event"

  public init() {}

  /// `data`: 8 bytes at 0; only on Linux.
  public let data = StructureField(name: "data")

  /// `obj`: 8 bytes at 8; only on Linux.
  public let obj = StructureField(name: "obj")

  /// `res`: 8 bytes at 16; only on Linux.
  public let res = StructureField(name: "res")

  /// `res2`: 8 bytes at 24; only on Linux.
  public let res2 = StructureField(name: "res2")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// An asynchronous read or write. In C `struct aiocb`; only macOS has it.
public struct AsynchronousControlBlock: KernelStructure {
  public static let cName = "aiocb"

  public init() {}

  /// `aio_fildes`: 4 bytes at 0; only on macOS.
  public let fildes = StructureField(name: "aio_fildes")

  /// `aio_offset`: 8 bytes at 8; only on macOS.
  public let offset = StructureField(name: "aio_offset")

  /// `aio_buf`: 8 bytes at 16; only on macOS.
  public let buf = StructureField(name: "aio_buf")

  /// `aio_iov`: 8 bytes at 16; only on macOS.
  public let iov = StructureField(name: "aio_iov")

  /// `aio_nbytes`: 8 bytes at 24; only on macOS.
  public let nbytes = StructureField(name: "aio_nbytes")

  /// `aio_iovcnt`: 8 bytes at 24; only on macOS.
  public let iovcnt = StructureField(name: "aio_iovcnt")

  /// `aio_reqprio`: 4 bytes at 32; only on macOS.
  public let reqprio = StructureField(name: "aio_reqprio")

  /// `aio_sigevent`: 32 bytes at 40; only on macOS.
  public let sigevent = NestedField<SignalEvent>(name: "aio_sigevent")

  /// `aio_lio_opcode`: 4 bytes at 72; only on macOS.
  public let lioOpcode = StructureField(name: "aio_lio_opcode")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Attributes of a POSIX message queue. In C `struct mq_attr`; only Linux has it.
public struct MessageQueueAttributes: KernelStructure {
  public static let cName = "mq_attr"

  public init() {}

  /// `mq_flags`: 8 bytes at 0; only on Linux.
  public let flags = StructureField(name: "mq_flags")

  /// `mq_maxmsg`: 8 bytes at 8; only on Linux.
  public let maxmsg = StructureField(name: "mq_maxmsg")

  /// `mq_msgsize`: 8 bytes at 16; only on Linux.
  public let msgsize = StructureField(name: "mq_msgsize")

  /// `mq_curmsgs`: 8 bytes at 24; only on Linux.
  public let curmsgs = StructureField(name: "mq_curmsgs")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Owner and permissions of a System V object. In C `struct ipc64_perm` on Linux, `struct ipc_perm` on macOS.
public struct InterprocessPermissions: KernelStructure {
  public static let cName = "ipc_perm"

  public init() {}

  /// `key`: 4 bytes at 0; only on Linux.
  public let key = StructureField(name: "key")

  /// `uid`: 4 bytes at 4 on Linux, 4 bytes at 0 on macOS.
  public let uid = StructureField(name: "uid")

  /// `gid`: 4 bytes at 8 on Linux, 4 bytes at 4 on macOS.
  public let gid = StructureField(name: "gid")

  /// `cuid`: 4 bytes at 12 on Linux, 4 bytes at 8 on macOS.
  public let cuid = StructureField(name: "cuid")

  /// `cgid`: 4 bytes at 16 on Linux, 4 bytes at 12 on macOS.
  public let cgid = StructureField(name: "cgid")

  /// `_seq`: 2 bytes at 18; only on macOS.
  public let seq_ = StructureField(name: "_seq")

  /// `mode`: 4 bytes at 20 on Linux, 2 bytes at 16 on macOS.
  public let mode = StructureField(name: "mode")

  /// `_key`: 4 bytes at 20; only on macOS.
  public let key_ = StructureField(name: "_key")

  /// `seq`: 2 bytes at 24; only on Linux.
  public let seq = StructureField(name: "seq")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// One operation on a semaphore. In C `struct sembuf`.
public struct SemaphoreOperation: KernelStructure {
  public static let cName = "sembuf"

  public init() {}

  /// `sem_num`: 2 bytes at 0 on both systems.
  public let num = StructureField(name: "sem_num")

  /// `sem_op`: 2 bytes at 2 on both systems.
  public let op = StructureField(name: "sem_op")

  /// `sem_flg`: 2 bytes at 4 on both systems.
  public let flg = StructureField(name: "sem_flg")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A set of System V semaphores. In C `struct semid64_ds` on Linux, `struct __semid_ds_new` on macOS.
public struct SemaphoreSet: KernelStructure {
  public static let cName = "semid_ds"

  public init() {}

  /// `sem_perm`: 48 bytes at 0 on Linux, 24 bytes at 0 on macOS.
  public let perm = NestedField<InterprocessPermissions>(name: "sem_perm")

  /// `sem_base`: 4 bytes at 24; only on macOS.
  public let base = StructureField(name: "sem_base")

  /// `sem_otime`: 8 bytes at 48 on Linux, 8 bytes at 32 on macOS.
  public let otime = StructureField(name: "sem_otime")

  /// `sem_ctime`: 8 bytes at 64 on Linux, 8 bytes at 44 on macOS.
  public let ctime = StructureField(name: "sem_ctime")

  /// `sem_nsems`: 8 bytes at 80 on Linux, 2 bytes at 28 on macOS.
  public let nsems = StructureField(name: "sem_nsems")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A segment of System V shared memory. In C `struct shmid64_ds` on Linux, `struct __shmid_ds_new` on macOS.
public struct SharedMemorySegment: KernelStructure {
  public static let cName = "shmid_ds"

  public init() {}

  /// `shm_perm`: 48 bytes at 0 on Linux, 24 bytes at 0 on macOS.
  public let perm = NestedField<InterprocessPermissions>(name: "shm_perm")

  /// `shm_segsz`: 8 bytes at 48 on Linux, 8 bytes at 24 on macOS.
  public let segsz = StructureField(name: "shm_segsz")

  /// `shm_atime`: 8 bytes at 56 on Linux, 8 bytes at 44 on macOS.
  public let atime = StructureField(name: "shm_atime")

  /// `shm_dtime`: 8 bytes at 64 on Linux, 8 bytes at 52 on macOS.
  public let dtime = StructureField(name: "shm_dtime")

  /// `shm_internal`: 8 bytes at 68; only on macOS.
  public let `internal` = StructureField(name: "shm_internal")

  /// `shm_ctime`: 8 bytes at 72 on Linux, 8 bytes at 60 on macOS.
  public let ctime = StructureField(name: "shm_ctime")

  /// `shm_cpid`: 4 bytes at 80 on Linux, 4 bytes at 36 on macOS.
  public let cpid = StructureField(name: "shm_cpid")

  /// `shm_lpid`: 4 bytes at 84 on Linux, 4 bytes at 32 on macOS.
  public let lpid = StructureField(name: "shm_lpid")

  /// `shm_nattch`: 8 bytes at 88 on Linux, 2 bytes at 40 on macOS.
  public let nattch = StructureField(name: "shm_nattch")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A System V message queue. In C `struct msqid64_ds` on Linux, `struct __msqid_ds_new` on macOS.
public struct MessageQueue: KernelStructure {
  public static let cName = "msqid_ds"

  public init() {}

  /// `msg_perm`: 48 bytes at 0 on Linux, 24 bytes at 0 on macOS.
  public let perm = NestedField<InterprocessPermissions>(name: "msg_perm")

  /// `msg_first`: 4 bytes at 24; only on macOS.
  public let first = StructureField(name: "msg_first")

  /// `msg_last`: 4 bytes at 28; only on macOS.
  public let last = StructureField(name: "msg_last")

  /// `msg_stime`: 8 bytes at 48 on Linux, 8 bytes at 64 on macOS.
  public let stime = StructureField(name: "msg_stime")

  /// `msg_rtime`: 8 bytes at 56 on Linux, 8 bytes at 76 on macOS.
  public let rtime = StructureField(name: "msg_rtime")

  /// `msg_ctime`: 8 bytes at 64 on Linux, 8 bytes at 88 on macOS.
  public let ctime = StructureField(name: "msg_ctime")

  /// `msg_cbytes`: 8 bytes at 72 on Linux, 8 bytes at 32 on macOS.
  public let cbytes = StructureField(name: "msg_cbytes")

  /// `msg_qnum`: 8 bytes at 80 on Linux, 8 bytes at 40 on macOS.
  public let qnum = StructureField(name: "msg_qnum")

  /// `msg_qbytes`: 8 bytes at 88 on Linux, 8 bytes at 48 on macOS.
  public let qbytes = StructureField(name: "msg_qbytes")

  /// `msg_lspid`: 4 bytes at 96 on Linux, 4 bytes at 56 on macOS.
  public let lspid = StructureField(name: "msg_lspid")

  /// `msg_lrpid`: 4 bytes at 100 on Linux, 4 bytes at 60 on macOS.
  public let lrpid = StructureField(name: "msg_lrpid")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// One instruction of a socket or system call filter. In C `struct sock_filter`; only Linux has it.
public struct FilterInstruction: KernelStructure {
  public static let cName = "sock_filter"

  public init() {}

  /// `code`: 2 bytes at 0; only on Linux.
  public let code = StructureField(name: "code")

  /// `jt`: 1 byte at 2; only on Linux.
  public let jt = StructureField(name: "jt")

  /// `jf`: 1 byte at 3; only on Linux.
  public let jf = StructureField(name: "jf")

  /// `k`: 4 bytes at 4; only on Linux.
  public let k = StructureField(name: "k")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A socket or system call filter. In C `struct sock_fprog`; only Linux has it.
public struct FilterProgram: KernelStructure {
  public static let cName = "sock_fprog"

  public init() {}

  /// `len`: 2 bytes at 0; only on Linux.
  public let len = StructureField(name: "len")

  /// `filter`: 8 bytes at 8; only on Linux.
  public let filter = StructureField(name: "filter")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What a system call filter sees. In C `struct seccomp_data`; only Linux has it.
public struct SystemCallData: KernelStructure {
  public static let cName = "seccomp_data"

  public init() {}

  /// `nr`: 4 bytes at 0; only on Linux.
  public let nr = StructureField(name: "nr")

  /// `arch`: 4 bytes at 4; only on Linux.
  public let arch = StructureField(name: "arch")

  /// `instruction_pointer`: 8 bytes at 8; only on Linux.
  public let instructionPointer = StructureField(name: "instruction_pointer")

  /// `args`: 48 bytes at 16; only on Linux.
  public let args = StructureField(name: "args")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Attributes of a mount. In C `struct mount_attr`; only Linux has it.
public struct MountAttributes: KernelStructure {
  public static let cName = "mount_attr"

  public init() {}

  /// `attr_set`: 8 bytes at 0; only on Linux.
  public let attrSet = StructureField(name: "attr_set")

  /// `attr_clr`: 8 bytes at 8; only on Linux.
  public let attrClr = StructureField(name: "attr_clr")

  /// `propagation`: 8 bytes at 16; only on Linux.
  public let propagation = StructureField(name: "propagation")

  /// `userns_fd`: 8 bytes at 24; only on Linux.
  public let usernsFd = StructureField(name: "userns_fd")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What a landlock rule set handles. In C `struct landlock_ruleset_attr`; only Linux has it.
public struct LandlockRuleset: KernelStructure {
  public static let cName = "landlock_ruleset_attr"

  public init() {}

  /// `handled_access_fs`: 8 bytes at 0; only on Linux.
  public let handledAccessFs = StructureField(name: "handled_access_fs")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What is allowed below a directory. In C `struct landlock_path_beneath_attr`; only Linux has it.
public struct LandlockPathBeneath: KernelStructure {
  public static let cName = "landlock_path_beneath_attr"

  public init() {}

  /// `allowed_access`: 8 bytes at 0; only on Linux.
  public let allowedAccess = StructureField(name: "allowed_access")

  /// `parent_fd`: 4 bytes at 8; only on Linux.
  public let parentFd = StructureField(name: "parent_fd")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The registers of a traced thread. In C `struct pt_regs`; only Linux has it.
public struct UserRegisters: KernelStructure {
  public static let cName = "user_regs_struct"

  public init() {}

  /// `r15`: 8 bytes at 0; only on Linux.
  public let r15 = StructureField(name: "r15")

  /// `r14`: 8 bytes at 8; only on Linux.
  public let r14 = StructureField(name: "r14")

  /// `r13`: 8 bytes at 16; only on Linux.
  public let r13 = StructureField(name: "r13")

  /// `r12`: 8 bytes at 24; only on Linux.
  public let r12 = StructureField(name: "r12")

  /// `rbp`: 8 bytes at 32; only on Linux.
  public let rbp = StructureField(name: "rbp")

  /// `rbx`: 8 bytes at 40; only on Linux.
  public let rbx = StructureField(name: "rbx")

  /// `r11`: 8 bytes at 48; only on Linux.
  public let r11 = StructureField(name: "r11")

  /// `r10`: 8 bytes at 56; only on Linux.
  public let r10 = StructureField(name: "r10")

  /// `r9`: 8 bytes at 64; only on Linux.
  public let r9 = StructureField(name: "r9")

  /// `r8`: 8 bytes at 72; only on Linux.
  public let r8 = StructureField(name: "r8")

  /// `rax`: 8 bytes at 80; only on Linux.
  public let rax = StructureField(name: "rax")

  /// `rcx`: 8 bytes at 88; only on Linux.
  public let rcx = StructureField(name: "rcx")

  /// `rdx`: 8 bytes at 96; only on Linux.
  public let rdx = StructureField(name: "rdx")

  /// `rsi`: 8 bytes at 104; only on Linux.
  public let rsi = StructureField(name: "rsi")

  /// `rdi`: 8 bytes at 112; only on Linux.
  public let rdi = StructureField(name: "rdi")

  /// `orig_rax`: 8 bytes at 120; only on Linux.
  public let origRax = StructureField(name: "orig_rax")

  /// `rip`: 8 bytes at 128; only on Linux.
  public let rip = StructureField(name: "rip")

  /// `cs`: 8 bytes at 136; only on Linux.
  public let cs = StructureField(name: "cs")

  /// `eflags`: 8 bytes at 144; only on Linux.
  public let eflags = StructureField(name: "eflags")

  /// `rsp`: 8 bytes at 152; only on Linux.
  public let rsp = StructureField(name: "rsp")

  /// `ss`: 8 bytes at 160; only on Linux.
  public let ss = StructureField(name: "ss")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Whose capabilities are meant. In C `struct __user_cap_header_struct`; only Linux has it.
public struct CapabilityHeader: KernelStructure {
  public static let cName = "capability_header"

  public init() {}

  /// `version`: 4 bytes at 0; only on Linux.
  public let version = StructureField(name: "version")

  /// `pid`: 4 bytes at 4; only on Linux.
  public let pid = StructureField(name: "pid")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Half of a thread's capabilities. In C `struct __user_cap_data_struct`; only Linux has it.
public struct CapabilityData: KernelStructure {
  public static let cName = "capability_data"

  public init() {}

  /// `effective`: 4 bytes at 0; only on Linux.
  public let effective = StructureField(name: "effective")

  /// `permitted`: 4 bytes at 4; only on Linux.
  public let permitted = StructureField(name: "permitted")

  /// `inheritable`: 4 bytes at 8; only on Linux.
  public let inheritable = StructureField(name: "inheritable")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// The head of a netlink message. In C `struct nlmsghdr`; only Linux has it.
public struct NetlinkMessageHeader: KernelStructure {
  public static let cName = "nlmsghdr"

  public init() {}

  /// `nlmsg_len`: 4 bytes at 0; only on Linux.
  public let len = StructureField(name: "nlmsg_len")

  /// `nlmsg_type`: 2 bytes at 4; only on Linux.
  public let type = StructureField(name: "nlmsg_type")

  /// `nlmsg_flags`: 2 bytes at 6; only on Linux.
  public let flags = StructureField(name: "nlmsg_flags")

  /// `nlmsg_seq`: 4 bytes at 8; only on Linux.
  public let seq = StructureField(name: "nlmsg_seq")

  /// `nlmsg_pid`: 4 bytes at 12; only on Linux.
  public let pid = StructureField(name: "nlmsg_pid")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Which attributes `getattrlist` tells. In C `struct attrlist`; only macOS has it.
public struct AttributeList: KernelStructure {
  public static let cName = "attrlist"

  public init() {}

  /// `bitmapcount`: 2 bytes at 0; only on macOS.
  public let bitmapcount = StructureField(name: "bitmapcount")

  /// `commonattr`: 4 bytes at 4; only on macOS.
  public let commonattr = StructureField(name: "commonattr")

  /// `volattr`: 4 bytes at 8; only on macOS.
  public let volattr = StructureField(name: "volattr")

  /// `dirattr`: 4 bytes at 12; only on macOS.
  public let dirattr = StructureField(name: "dirattr")

  /// `fileattr`: 4 bytes at 16; only on macOS.
  public let fileattr = StructureField(name: "fileattr")

  /// `forkattr`: 4 bytes at 20; only on macOS.
  public let forkattr = StructureField(name: "forkattr")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Which attributes are there. In C `struct attribute_set`; only macOS has it.
public struct AttributeSet: KernelStructure {
  public static let cName = "attribute_set"

  public init() {}

  /// `commonattr`: 4 bytes at 0; only on macOS.
  public let commonattr = StructureField(name: "commonattr")

  /// `volattr`: 4 bytes at 4; only on macOS.
  public let volattr = StructureField(name: "volattr")

  /// `dirattr`: 4 bytes at 8; only on macOS.
  public let dirattr = StructureField(name: "dirattr")

  /// `fileattr`: 4 bytes at 12; only on macOS.
  public let fileattr = StructureField(name: "fileattr")

  /// `forkattr`: 4 bytes at 16; only on macOS.
  public let forkattr = StructureField(name: "forkattr")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// A file system's number. In C `fsid_t`; only macOS has it.
public struct FileSystemIdentifier: KernelStructure {
  public static let cName = "fsid_t"

  public init() {}

  /// `val`: 8 bytes at 0; only on macOS.
  public let val = StructureField(name: "val")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// How `F_PREALLOCATE` takes room. In C `fstore_t`; only macOS has it.
public struct FileStore: KernelStructure {
  public static let cName = "fstore_t"

  public init() {}

  /// `fst_flags`: 4 bytes at 0; only on macOS.
  public let flags = StructureField(name: "fst_flags")

  /// `fst_posmode`: 4 bytes at 4; only on macOS.
  public let posmode = StructureField(name: "fst_posmode")

  /// `fst_offset`: 8 bytes at 8; only on macOS.
  public let offset = StructureField(name: "fst_offset")

  /// `fst_length`: 8 bytes at 16; only on macOS.
  public let length = StructureField(name: "fst_length")

  /// `fst_bytesalloc`: 8 bytes at 24; only on macOS.
  public let bytesalloc = StructureField(name: "fst_bytesalloc")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What is sent before and behind a file. In C `struct sf_hdtr`; only macOS has it.
public struct SendFileHeaders: KernelStructure {
  public static let cName = "sf_hdtr"

  public init() {}

  /// `headers`: 8 bytes at 0; only on macOS.
  public let headers = StructureField(name: "headers")

  /// `hdr_cnt`: 4 bytes at 8; only on macOS.
  public let hdrCnt = StructureField(name: "hdr_cnt")

  /// `trailers`: 8 bytes at 16; only on macOS.
  public let trailers = StructureField(name: "trailers")

  /// `trl_cnt`: 4 bytes at 24; only on macOS.
  public let trlCnt = StructureField(name: "trl_cnt")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// Where part of a file lies on its device. In C `struct log2phys`; only macOS has it.
public struct LogicalToPhysical: KernelStructure {
  public static let cName = "log2phys"

  public init() {}

  /// `l2p_flags`: 4 bytes at 0; only on macOS.
  public let flags = StructureField(name: "l2p_flags")

  /// `l2p_contigbytes`: 8 bytes at 4; only on macOS.
  public let contigbytes = StructureField(name: "l2p_contigbytes")

  /// `l2p_devoffset`: 8 bytes at 12; only on macOS.
  public let devoffset = StructureField(name: "l2p_devoffset")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}

/// What part of a file will be read. In C `struct radvisory`; only macOS has it.
public struct ReadAdvisory: KernelStructure {
  public static let cName = "radvisory"

  public init() {}

  /// `ra_offset`: 8 bytes at 0; only on macOS.
  public let offset = StructureField(name: "ra_offset")

  /// `ra_count`: 4 bytes at 8; only on macOS.
  public let count = StructureField(name: "ra_count")

  public static func layout(on platform: Platform) -> StructureLayout? { .named(cName, on: platform) }
}
