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

  public static func layout(on platform: Platform) -> StructureLayout? {
    platform.choose(linux: linux, macos: macos)
  }

  private static let linux: StructureLayout? = StructureLayout(
    name: cName, size: 16, alignment: 4,
    fields: [
      .init(name: "sin_family", offset: 0, size: 2),
      .init(name: "sin_port", offset: 2, size: 2),
      .init(name: "sin_addr", offset: 4, size: 4),
      .init(name: "sin_zero", offset: 8, size: 8),
    ])

  private static let macos: StructureLayout? = StructureLayout(
    name: cName, size: 16, alignment: 4,
    fields: [
      .init(name: "sin_len", offset: 0, size: 1),
      .init(name: "sin_family", offset: 1, size: 1),
      .init(name: "sin_port", offset: 2, size: 2),
      .init(name: "sin_addr", offset: 4, size: 4),
      .init(name: "sin_zero", offset: 8, size: 8),
    ])
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

  public static func layout(on platform: Platform) -> StructureLayout? {
    platform.choose(linux: linux, macos: macos)
  }

  private static let linux: StructureLayout? = StructureLayout(
    name: cName, size: 28, alignment: 4,
    fields: [
      .init(name: "sin6_family", offset: 0, size: 2),
      .init(name: "sin6_port", offset: 2, size: 2),
      .init(name: "sin6_flowinfo", offset: 4, size: 4),
      .init(name: "sin6_addr", offset: 8, size: 16),
      .init(name: "sin6_scope_id", offset: 24, size: 4),
    ])

  private static let macos: StructureLayout? = StructureLayout(
    name: cName, size: 28, alignment: 4,
    fields: [
      .init(name: "sin6_len", offset: 0, size: 1),
      .init(name: "sin6_family", offset: 1, size: 1),
      .init(name: "sin6_port", offset: 2, size: 2),
      .init(name: "sin6_flowinfo", offset: 4, size: 4),
      .init(name: "sin6_addr", offset: 8, size: 16),
      .init(name: "sin6_scope_id", offset: 24, size: 4),
    ])
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

  public static func layout(on platform: Platform) -> StructureLayout? {
    platform.choose(linux: linux, macos: macos)
  }

  private static let linux: StructureLayout? = StructureLayout(
    name: cName, size: 110, alignment: 2,
    fields: [
      .init(name: "sun_family", offset: 0, size: 2),
      .init(name: "sun_path", offset: 2, size: 108),
    ])

  private static let macos: StructureLayout? = StructureLayout(
    name: cName, size: 106, alignment: 1,
    fields: [
      .init(name: "sun_len", offset: 0, size: 1),
      .init(name: "sun_family", offset: 1, size: 1),
      .init(name: "sun_path", offset: 2, size: 104),
    ])
}

/// A time in seconds and nanoseconds. In C `struct timespec`.
public struct Timespec: KernelStructure {
  public static let cName = "timespec"

  public init() {}

  /// Seconds. `tv_sec`: 8 bytes at 0 on both systems.
  public let seconds = StructureField(name: "tv_sec")

  /// 0 to 999,999,999. `tv_nsec`: 8 bytes at 8 on both systems.
  public let nanoseconds = StructureField(name: "tv_nsec")

  public static func layout(on platform: Platform) -> StructureLayout? {
    platform.choose(linux: linux, macos: macos)
  }

  private static let linux: StructureLayout? = StructureLayout(
    name: cName, size: 16, alignment: 8,
    fields: [
      .init(name: "tv_sec", offset: 0, size: 8),
      .init(name: "tv_nsec", offset: 8, size: 8),
    ])

  private static let macos: StructureLayout? = StructureLayout(
    name: cName, size: 16, alignment: 8,
    fields: [
      .init(name: "tv_sec", offset: 0, size: 8),
      .init(name: "tv_nsec", offset: 8, size: 8),
    ])
}

/// A time in seconds and microseconds. In C `struct timeval`.
public struct Timeval: KernelStructure {
  public static let cName = "timeval"

  public init() {}

  /// Seconds. `tv_sec`: 8 bytes at 0 on both systems.
  public let seconds = StructureField(name: "tv_sec")

  /// 0 to 999,999. `tv_usec`: 8 bytes at 8 on Linux, 4 bytes at 8 on macOS.
  public let microseconds = StructureField(name: "tv_usec")

  public static func layout(on platform: Platform) -> StructureLayout? {
    platform.choose(linux: linux, macos: macos)
  }

  private static let linux: StructureLayout? = StructureLayout(
    name: cName, size: 16, alignment: 8,
    fields: [
      .init(name: "tv_sec", offset: 0, size: 8),
      .init(name: "tv_usec", offset: 8, size: 8),
    ])

  private static let macos: StructureLayout? = StructureLayout(
    name: cName, size: 16, alignment: 8,
    fields: [
      .init(name: "tv_sec", offset: 0, size: 8),
      .init(name: "tv_usec", offset: 8, size: 4),
    ])
}

/// What a signal does, as the system call itself takes it (the C library's structure differs). In C `struct sigaction` on Linux, `struct __sigaction` on macOS.
public struct SignalAction: KernelStructure {
  public static let cName = "sigaction"

  public init() {}

  /// The handler's address, SIG_DFL or SIG_IGN. `sa_handler`: 8 bytes at 0 on both systems.
  public let handler = StructureField(name: "sa_handler")

  /// SA flags. `sa_flags`: 8 bytes at 8 on Linux, 4 bytes at 20 on macOS.
  public let flags = StructureField(name: "sa_flags")

  /// Code that calls rt_sigreturn; SA_RESTORER says that it's there. `sa_restorer`: 8 bytes at 16; only on Linux.
  public let restorer = StructureField(name: "sa_restorer")

  /// Code that the kernel enters; it calls the handler, then sigreturn. `sa_tramp`: 8 bytes at 8; only on macOS.
  public let trampoline = StructureField(name: "sa_tramp")

  /// The signals that are blocked while the handler runs. `sa_mask`: 8 bytes at 24 on Linux, 4 bytes at 16 on macOS.
  public let mask = StructureField(name: "sa_mask")

  public static func layout(on platform: Platform) -> StructureLayout? {
    platform.choose(linux: linux, macos: macos)
  }

  private static let linux: StructureLayout? = StructureLayout(
    name: cName, size: 32, alignment: 8,
    fields: [
      .init(name: "sa_handler", offset: 0, size: 8),
      .init(name: "sa_flags", offset: 8, size: 8),
      .init(name: "sa_restorer", offset: 16, size: 8),
      .init(name: "sa_mask", offset: 24, size: 8),
    ])

  private static let macos: StructureLayout? = StructureLayout(
    name: cName, size: 24, alignment: 8,
    fields: [
      .init(name: "sa_handler", offset: 0, size: 8),
      .init(name: "sa_tramp", offset: 8, size: 8),
      .init(name: "sa_mask", offset: 16, size: 4),
      .init(name: "sa_flags", offset: 20, size: 4),
    ])
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

  public static func layout(on platform: Platform) -> StructureLayout? {
    platform.choose(linux: linux, macos: macos)
  }

  private static let linux: StructureLayout? = StructureLayout(
    name: cName, size: 8, alignment: 4,
    fields: [
      .init(name: "fd", offset: 0, size: 4),
      .init(name: "events", offset: 4, size: 2),
      .init(name: "revents", offset: 6, size: 2),
    ])

  private static let macos: StructureLayout? = StructureLayout(
    name: cName, size: 8, alignment: 4,
    fields: [
      .init(name: "fd", offset: 0, size: 4),
      .init(name: "events", offset: 4, size: 2),
      .init(name: "revents", offset: 6, size: 2),
    ])
}

/// One buffer for `readv` and `writev`. In C `struct iovec`.
public struct BufferVector: KernelStructure {
  public static let cName = "iovec"

  public init() {}

  /// The buffer's address. `iov_base`: 8 bytes at 0 on both systems.
  public let base = StructureField(name: "iov_base")

  /// The buffer's length in bytes. `iov_len`: 8 bytes at 8 on both systems.
  public let length = StructureField(name: "iov_len")

  public static func layout(on platform: Platform) -> StructureLayout? {
    platform.choose(linux: linux, macos: macos)
  }

  private static let linux: StructureLayout? = StructureLayout(
    name: cName, size: 16, alignment: 8,
    fields: [
      .init(name: "iov_base", offset: 0, size: 8),
      .init(name: "iov_len", offset: 8, size: 8),
    ])

  private static let macos: StructureLayout? = StructureLayout(
    name: cName, size: 16, alignment: 8,
    fields: [
      .init(name: "iov_base", offset: 0, size: 8),
      .init(name: "iov_len", offset: 8, size: 8),
    ])
}

/// What `stat` and `fstat` (on macOS `stat64` and `fstat64`) tell of a file. In C `struct stat`.
public struct FileStatus: KernelStructure {
  public static let cName = "stat"

  public init() {}

  /// The device that holds the file. `st_dev`: 8 bytes at 0 on Linux, 4 bytes at 0 on macOS.
  public let device = StructureField(name: "st_dev")

  /// The file's number on its device. `st_ino`: 8 bytes at 8 on both systems.
  public let inode = StructureField(name: "st_ino")

  /// Type and permissions. `st_mode`: 4 bytes at 24 on Linux, 2 bytes at 4 on macOS.
  public let mode = StructureField(name: "st_mode")

  /// How many names it has. `st_nlink`: 8 bytes at 16 on Linux, 2 bytes at 6 on macOS.
  public let links = StructureField(name: "st_nlink")

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

  /// When it was last written: seconds since 1970. `st_mtime`: 8 bytes at 88 on Linux, 8 bytes at 48 on macOS.
  public let modified = StructureField(name: "st_mtime")

  /// The nanoseconds of that. `st_mtime_nsec`: 8 bytes at 96 on Linux, 8 bytes at 56 on macOS.
  public let modifiedNanoseconds = StructureField(name: "st_mtime_nsec")

  /// When its status last changed: seconds since 1970. `st_ctime`: 8 bytes at 104 on Linux, 8 bytes at 64 on macOS.
  public let changed = StructureField(name: "st_ctime")

  /// The nanoseconds of that. `st_ctime_nsec`: 8 bytes at 112 on Linux, 8 bytes at 72 on macOS.
  public let changedNanoseconds = StructureField(name: "st_ctime_nsec")

  /// When it was made: seconds since 1970. `st_birthtime`: 8 bytes at 80; only on macOS.
  public let made = StructureField(name: "st_birthtime")

  /// The nanoseconds of that. `st_birthtime_nsec`: 8 bytes at 88; only on macOS.
  public let madeNanoseconds = StructureField(name: "st_birthtime_nsec")

  /// The flags that chflags sets. `st_flags`: 4 bytes at 116; only on macOS.
  public let flags = StructureField(name: "st_flags")

  /// How often its inode was reused. `st_gen`: 4 bytes at 120; only on macOS.
  public let generation = StructureField(name: "st_gen")

  public static func layout(on platform: Platform) -> StructureLayout? {
    platform.choose(linux: linux, macos: macos)
  }

  private static let linux: StructureLayout? = StructureLayout(
    name: cName, size: 144, alignment: 8,
    fields: [
      .init(name: "st_dev", offset: 0, size: 8),
      .init(name: "st_ino", offset: 8, size: 8),
      .init(name: "st_nlink", offset: 16, size: 8),
      .init(name: "st_mode", offset: 24, size: 4),
      .init(name: "st_uid", offset: 28, size: 4),
      .init(name: "st_gid", offset: 32, size: 4),
      .init(name: "st_rdev", offset: 40, size: 8),
      .init(name: "st_size", offset: 48, size: 8),
      .init(name: "st_blksize", offset: 56, size: 8),
      .init(name: "st_blocks", offset: 64, size: 8),
      .init(name: "st_atime", offset: 72, size: 8),
      .init(name: "st_atime_nsec", offset: 80, size: 8),
      .init(name: "st_mtime", offset: 88, size: 8),
      .init(name: "st_mtime_nsec", offset: 96, size: 8),
      .init(name: "st_ctime", offset: 104, size: 8),
      .init(name: "st_ctime_nsec", offset: 112, size: 8),
    ])

  private static let macos: StructureLayout? = StructureLayout(
    name: cName, size: 144, alignment: 8,
    fields: [
      .init(name: "st_dev", offset: 0, size: 4),
      .init(name: "st_mode", offset: 4, size: 2),
      .init(name: "st_nlink", offset: 6, size: 2),
      .init(name: "st_ino", offset: 8, size: 8),
      .init(name: "st_uid", offset: 16, size: 4),
      .init(name: "st_gid", offset: 20, size: 4),
      .init(name: "st_rdev", offset: 24, size: 4),
      .init(name: "st_atime", offset: 32, size: 8),
      .init(name: "st_atime_nsec", offset: 40, size: 8),
      .init(name: "st_mtime", offset: 48, size: 8),
      .init(name: "st_mtime_nsec", offset: 56, size: 8),
      .init(name: "st_ctime", offset: 64, size: 8),
      .init(name: "st_ctime_nsec", offset: 72, size: 8),
      .init(name: "st_birthtime", offset: 80, size: 8),
      .init(name: "st_birthtime_nsec", offset: 88, size: 8),
      .init(name: "st_size", offset: 96, size: 8),
      .init(name: "st_blocks", offset: 104, size: 8),
      .init(name: "st_blksize", offset: 112, size: 4),
      .init(name: "st_flags", offset: 116, size: 4),
      .init(name: "st_gen", offset: 120, size: 4),
    ])
}

/// One watched descriptor's events; packed, 12 bytes. In C `struct epoll_event`. Only Linux has it.
public struct EpollEvent: KernelStructure {
  public static let cName = "epoll_event"

  public init() {}

  /// The events. `events`: 4 bytes at 0; only on Linux.
  public let events = StructureField(name: "events")

  /// What the program wants to have back. `data`: 8 bytes at 4; only on Linux.
  public let data = StructureField(name: "data")

  public static func layout(on platform: Platform) -> StructureLayout? {
    platform.choose(linux: linux, macos: macos)
  }

  private static let linux: StructureLayout? = StructureLayout(
    name: cName, size: 12, alignment: 1,
    fields: [
      .init(name: "events", offset: 0, size: 4),
      .init(name: "data", offset: 4, size: 8),
    ])

  private static let macos: StructureLayout? = nil
}

/// One event, or one change of what a queue watches. In C `struct kevent`. Only macOS has it.
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

  public static func layout(on platform: Platform) -> StructureLayout? {
    platform.choose(linux: linux, macos: macos)
  }

  private static let linux: StructureLayout? = nil

  private static let macos: StructureLayout? = StructureLayout(
    name: cName, size: 32, alignment: 4,
    fields: [
      .init(name: "ident", offset: 0, size: 8),
      .init(name: "filter", offset: 8, size: 2),
      .init(name: "flags", offset: 10, size: 2),
      .init(name: "fflags", offset: 12, size: 4),
      .init(name: "data", offset: 16, size: 8),
      .init(name: "udata", offset: 24, size: 8),
    ])
}

extension StructureLayout {
  /// The layout of every structure that `platform` has, in the table's order.
  public static func all(on platform: Platform) -> [StructureLayout] {
    [
      SocketAddressIPv4.layout(on: platform),
      SocketAddressIPv6.layout(on: platform),
      SocketAddressUnix.layout(on: platform),
      Timespec.layout(on: platform),
      Timeval.layout(on: platform),
      SignalAction.layout(on: platform),
      PollDescriptor.layout(on: platform),
      BufferVector.layout(on: platform),
      FileStatus.layout(on: platform),
      EpollEvent.layout(on: platform),
      KernelEvent.layout(on: platform),
    ].compactMap { $0 }
  }
}
