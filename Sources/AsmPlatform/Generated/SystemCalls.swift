// Generated from Tables/system-calls.tsv by `swift run generate-platform`. Change the table, not this file.
// swift-format-ignore-file

extension SystemCall {
  /// Takes the first waiting connection; addrlen holds the size of addr before and of the address after.
  ///
  /// `accept(int sockfd, struct sockaddr *addr, socklen_t *addrlen)`.
  /// Linux 43, macOS 30.
  /// Errors: EAGAIN EBADF ECONNABORTED EFAULT EINTR EINVAL EMFILE ENFILE ENOBUFS ENOMEM ENOTSOCK EOPNOTSUPP EPERM EPROTO EWOULDBLOCK.
  public static let accept = SystemCall(
    name: "accept", linux: 43, macos: 30,
    parameters: [
      Parameter(name: "sockfd", type: "int", kind: .descriptor),
      Parameter(name: "addr", type: "struct sockaddr *", kind: .pointer(.output)),
      Parameter(name: "addrlen", type: "socklen_t *", kind: .pointer(.inputOutput)),
    ],
    result: .descriptor,
    documentation: "Takes the first waiting connection; addrlen holds the size of addr before and of the address after.",
    errors: ["EAGAIN", "EBADF", "ECONNABORTED", "EFAULT", "EINTR", "EINVAL", "EMFILE", "ENFILE", "ENOBUFS", "ENOMEM", "ENOTSOCK", "EOPNOTSUPP", "EPERM", "EPROTO", "EWOULDBLOCK"])

  /// Takes the first waiting connection, with SOCK_NONBLOCK and SOCK_CLOEXEC for its descriptor.
  ///
  /// `accept4(int sockfd, struct sockaddr *addr, socklen_t *addrlen, int flags)`.
  /// Linux 288; macOS has no such call, see `accept`.
  /// Errors: EAGAIN EBADF ECONNABORTED EFAULT EINTR EINVAL EMFILE ENFILE ENOBUFS ENOMEM ENOTSOCK EOPNOTSUPP EPERM EPROTO EWOULDBLOCK.
  public static let accept4 = SystemCall(
    name: "accept4", linux: 288, macos: nil,
    parameters: [
      Parameter(name: "sockfd", type: "int", kind: .descriptor),
      Parameter(name: "addr", type: "struct sockaddr *", kind: .pointer(.output)),
      Parameter(name: "addrlen", type: "socklen_t *", kind: .pointer(.inputOutput)),
      Parameter(name: "flags", type: "int", kind: .integer(family: "SOCK")),
    ],
    result: .descriptor,
    documentation: "Takes the first waiting connection, with SOCK_NONBLOCK and SOCK_CLOEXEC for its descriptor.",
    counterpart: "accept",
    errors: ["EAGAIN", "EBADF", "ECONNABORTED", "EFAULT", "EINTR", "EINVAL", "EMFILE", "ENFILE", "ENOBUFS", "ENOMEM", "ENOTSOCK", "EOPNOTSUPP", "EPERM", "EPROTO", "EWOULDBLOCK"])

  /// Gives a socket its address.
  ///
  /// `bind(int sockfd, const struct sockaddr *addr, socklen_t addrlen)`.
  /// Linux 49, macOS 104.
  /// Errors: EACCES EADDRINUSE EADDRNOTAVAIL EBADF EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR ENOTSOCK EROFS.
  public static let bind = SystemCall(
    name: "bind", linux: 49, macos: 104,
    parameters: [
      Parameter(name: "sockfd", type: "int", kind: .descriptor),
      Parameter(name: "addr", type: "const struct sockaddr *", kind: .pointer(.input)),
      Parameter(name: "addrlen", type: "socklen_t", kind: .length(of: 1)),
    ],
    result: .nothing,
    documentation: "Gives a socket its address.",
    errors: ["EACCES", "EADDRINUSE", "EADDRNOTAVAIL", "EBADF", "EFAULT", "EINVAL", "ELOOP", "ENAMETOOLONG", "ENOENT", "ENOMEM", "ENOTDIR", "ENOTSOCK", "EROFS"])

  /// Changes the working directory.
  ///
  /// `chdir(const char *path)`.
  /// Linux 80, macOS 12.
  /// Errors: EACCES EBADF EFAULT EIO ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR.
  public static let chdir = SystemCall(
    name: "chdir", linux: 80, macos: 12,
    parameters: [
      Parameter(name: "path", type: "const char *", kind: .pointer(.input)),
    ],
    result: .nothing,
    documentation: "Changes the working directory.",
    errors: ["EACCES", "EBADF", "EFAULT", "EIO", "ELOOP", "ENAMETOOLONG", "ENOENT", "ENOMEM", "ENOTDIR"])

  /// The time of a clock in seconds and nanoseconds.
  ///
  /// `clock_gettime(clockid_t clockid, struct timespec *tp)`.
  /// Linux 228; macOS has no such call, see `gettimeofday`.
  /// Errors: EACCES EFAULT EINVAL ENODEV ENOTSUP EPERM.
  public static let clock_gettime = SystemCall(
    name: "clock_gettime", linux: 228, macos: nil,
    parameters: [
      Parameter(name: "clockid", type: "clockid_t", kind: .integer(family: "CLOCK")),
      Parameter(name: "tp", type: "struct timespec *", kind: .pointer(.output)),
    ],
    result: .nothing,
    documentation: "The time of a clock in seconds and nanoseconds.",
    counterpart: "gettimeofday",
    errors: ["EACCES", "EFAULT", "EINVAL", "ENODEV", "ENOTSUP", "EPERM"])

  /// Gives a descriptor back.
  ///
  /// `close(int fd)`.
  /// Linux 3, macOS 6.
  /// Errors: EBADF EDQUOT EINTR EIO ENOSPC.
  public static let close = SystemCall(
    name: "close", linux: 3, macos: 6,
    parameters: [
      Parameter(name: "fd", type: "int", kind: .descriptor),
    ],
    result: .nothing,
    documentation: "Gives a descriptor back.",
    errors: ["EBADF", "EDQUOT", "EINTR", "EIO", "ENOSPC"])

  /// Connects a socket to an address.
  ///
  /// `connect(int sockfd, const struct sockaddr *addr, socklen_t addrlen)`.
  /// Linux 42, macOS 98.
  /// Errors: EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF ECONNREFUSED EFAULT EINPROGRESS EINTR EISCONN ENETUNREACH ENOTSOCK EPERM EPROTOTYPE ETIMEDOUT.
  public static let connect = SystemCall(
    name: "connect", linux: 42, macos: 98,
    parameters: [
      Parameter(name: "sockfd", type: "int", kind: .descriptor),
      Parameter(name: "addr", type: "const struct sockaddr *", kind: .pointer(.input)),
      Parameter(name: "addrlen", type: "socklen_t", kind: .length(of: 1)),
    ],
    result: .nothing,
    documentation: "Connects a socket to an address.",
    errors: ["EACCES", "EADDRINUSE", "EADDRNOTAVAIL", "EAFNOSUPPORT", "EAGAIN", "EALREADY", "EBADF", "ECONNREFUSED", "EFAULT", "EINPROGRESS", "EINTR", "EISCONN", "ENETUNREACH", "ENOTSOCK", "EPERM", "EPROTOTYPE", "ETIMEDOUT"])

  /// Makes another descriptor for the same open file, the lowest that is free.
  ///
  /// `dup(int oldfd)`.
  /// Linux 32, macOS 41.
  /// Errors: EBADF EBUSY EINTR EMFILE.
  public static let dup = SystemCall(
    name: "dup", linux: 32, macos: 41,
    parameters: [
      Parameter(name: "oldfd", type: "int", kind: .descriptor),
    ],
    result: .descriptor,
    documentation: "Makes another descriptor for the same open file, the lowest that is free.",
    errors: ["EBADF", "EBUSY", "EINTR", "EMFILE"])

  /// Makes newfd a descriptor for the same open file as oldfd, closing what newfd was.
  ///
  /// `dup2(int oldfd, int newfd)`.
  /// Linux 33, macOS 90.
  /// Errors: EBADF EBUSY EINTR EMFILE.
  public static let dup2 = SystemCall(
    name: "dup2", linux: 33, macos: 90,
    parameters: [
      Parameter(name: "oldfd", type: "int", kind: .descriptor),
      Parameter(name: "newfd", type: "int", kind: .descriptor),
    ],
    result: .descriptor,
    documentation: "Makes newfd a descriptor for the same open file as oldfd, closing what newfd was.",
    errors: ["EBADF", "EBUSY", "EINTR", "EMFILE"])

  /// Makes newfd a descriptor for the same open file as oldfd, with O_CLOEXEC if asked.
  ///
  /// `dup3(int oldfd, int newfd, int flags)`.
  /// Linux 292; macOS has no such call, see `dup2`.
  /// Errors: EBADF EBUSY EINTR EINVAL EMFILE.
  public static let dup3 = SystemCall(
    name: "dup3", linux: 292, macos: nil,
    parameters: [
      Parameter(name: "oldfd", type: "int", kind: .descriptor),
      Parameter(name: "newfd", type: "int", kind: .descriptor),
      Parameter(name: "flags", type: "int", kind: .integer(family: "O")),
    ],
    result: .descriptor,
    documentation: "Makes newfd a descriptor for the same open file as oldfd, with O_CLOEXEC if asked.",
    counterpart: "dup2",
    errors: ["EBADF", "EBUSY", "EINTR", "EINVAL", "EMFILE"])

  /// Makes a descriptor that watches others.
  ///
  /// `epoll_create1(int flags)`.
  /// Linux 291; macOS has no such call, see `kqueue`.
  /// Errors: EINVAL EMFILE ENFILE ENOMEM.
  public static let epoll_create1 = SystemCall(
    name: "epoll_create1", linux: 291, macos: nil,
    parameters: [
      Parameter(name: "flags", type: "int", kind: .integer(family: "EPOLL")),
    ],
    result: .descriptor,
    documentation: "Makes a descriptor that watches others.",
    counterpart: "kqueue",
    errors: ["EINVAL", "EMFILE", "ENFILE", "ENOMEM"])

  /// Adds, changes or removes a descriptor that an epoll descriptor watches.
  ///
  /// `epoll_ctl(int epfd, int op, int fd, struct epoll_event *event)`.
  /// Linux 233; macOS has no such call, see `kevent`.
  /// Errors: EBADF EEXIST EINVAL ELOOP ENOENT ENOMEM ENOSPC EPERM.
  public static let epoll_ctl = SystemCall(
    name: "epoll_ctl", linux: 233, macos: nil,
    parameters: [
      Parameter(name: "epfd", type: "int", kind: .descriptor),
      Parameter(name: "op", type: "int", kind: .integer(family: "EPOLL")),
      Parameter(name: "fd", type: "int", kind: .descriptor),
      Parameter(name: "event", type: "struct epoll_event *", kind: .pointer(.input)),
    ],
    result: .nothing,
    documentation: "Adds, changes or removes a descriptor that an epoll descriptor watches.",
    counterpart: "kevent",
    errors: ["EBADF", "EEXIST", "EINVAL", "ELOOP", "ENOENT", "ENOMEM", "ENOSPC", "EPERM"])

  /// Waits for events of watched descriptors, at most timeout milliseconds; -1 waits for ever.
  ///
  /// `epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)`.
  /// Linux 232; macOS has no such call, see `kevent`.
  /// Errors: EBADF EFAULT EINTR EINVAL.
  public static let epoll_wait = SystemCall(
    name: "epoll_wait", linux: 232, macos: nil,
    parameters: [
      Parameter(name: "epfd", type: "int", kind: .descriptor),
      Parameter(name: "events", type: "struct epoll_event *", kind: .pointer(.output)),
      Parameter(name: "maxevents", type: "int", kind: .integer(family: nil)),
      Parameter(name: "timeout", type: "int", kind: .integer(family: nil)),
    ],
    result: .count,
    documentation: "Waits for events of watched descriptors, at most timeout milliseconds; -1 waits for ever.",
    counterpart: "kevent",
    errors: ["EBADF", "EFAULT", "EINTR", "EINVAL"])

  /// Replaces the program of the process; comes back only when that failed.
  ///
  /// `execve(const char *pathname, char *const *argv, char *const *envp)`.
  /// Linux 59, macOS 59.
  /// Errors: E2BIG EACCES EAGAIN EFAULT EINVAL EIO EISDIR ELIBBAD ELOOP EMFILE ENAMETOOLONG ENFILE ENOENT ENOEXEC ENOMEM ENOTDIR EPERM ETXTBSY.
  public static let execve = SystemCall(
    name: "execve", linux: 59, macos: 59,
    parameters: [
      Parameter(name: "pathname", type: "const char *", kind: .pointer(.input)),
      Parameter(name: "argv", type: "char *const *", kind: .pointer(.input)),
      Parameter(name: "envp", type: "char *const *", kind: .pointer(.input)),
    ],
    result: .nothing,
    documentation: "Replaces the program of the process; comes back only when that failed.",
    errors: ["E2BIG", "EACCES", "EAGAIN", "EFAULT", "EINVAL", "EIO", "EISDIR", "ELIBBAD", "ELOOP", "EMFILE", "ENAMETOOLONG", "ENFILE", "ENOENT", "ENOEXEC", "ENOMEM", "ENOTDIR", "EPERM", "ETXTBSY"])

  /// Ends the calling thread on Linux and the process on macOS; the parent sees the low 8 bits of status.
  ///
  /// `exit(int status)`.
  /// Linux 60, macOS 1.
  /// On macOS: Ends the whole process, as exit_group does on Linux.
  public static let exit = SystemCall(
    name: "exit", linux: 60, macos: 1,
    parameters: [
      Parameter(name: "status", type: "int", kind: .integer(family: nil)),
    ],
    result: .never,
    documentation: "Ends the calling thread on Linux and the process on macOS; the parent sees the low 8 bits of status.",
    macosNote: "Ends the whole process, as exit_group does on Linux.",
    errors: [])

  /// Ends all threads of the process; the parent sees the low 8 bits of status.
  ///
  /// `exit_group(int status)`.
  /// Linux 231; macOS has no such call, see `exit`.
  public static let exit_group = SystemCall(
    name: "exit_group", linux: 231, macos: nil,
    parameters: [
      Parameter(name: "status", type: "int", kind: .integer(family: nil)),
    ],
    result: .never,
    documentation: "Ends all threads of the process; the parent sees the low 8 bits of status.",
    counterpart: "exit",
    errors: [])

  /// Reads or changes a descriptor; cmd says what arg and the result are.
  ///
  /// `fcntl(int fd, int cmd, long arg)`.
  /// Linux 72, macOS 92.
  /// Errors: EACCES EAGAIN EBADF EBUSY EDEADLK EFAULT EINTR EINVAL EMFILE ENOLCK ENOTDIR EPERM.
  public static let fcntl = SystemCall(
    name: "fcntl", linux: 72, macos: 92,
    parameters: [
      Parameter(name: "fd", type: "int", kind: .descriptor),
      Parameter(name: "cmd", type: "int", kind: .integer(family: "F")),
      Parameter(name: "arg", type: "long", kind: .integer(family: nil)),
    ],
    result: .integer,
    documentation: "Reads or changes a descriptor; cmd says what arg and the result are.",
    errors: ["EACCES", "EAGAIN", "EBADF", "EBUSY", "EDEADLK", "EFAULT", "EINTR", "EINVAL", "EMFILE", "ENOLCK", "ENOTDIR", "EPERM"])

  /// Makes a copy of the process: 0 in the copy, the copy's number in the original.
  ///
  /// `fork()`.
  /// Linux 57, macOS 2.
  /// On macOS: In the copy rax is not 0 but its own number; rdx is 1 there and 0 in the original.
  /// Errors: EAGAIN ENOMEM ENOSYS.
  public static let fork = SystemCall(
    name: "fork", linux: 57, macos: 2,
    parameters: [],
    result: .processIdentifier,
    documentation: "Makes a copy of the process: 0 in the copy, the copy's number in the original.",
    macosNote: "In the copy rax is not 0 but its own number; rdx is 1 there and 0 in the original.",
    errors: ["EAGAIN", "ENOMEM", "ENOSYS"])

  /// Tells an open file's type, size, owner and times.
  ///
  /// `fstat(int fd, struct stat *statbuf)`.
  /// Linux 5; macOS has no such call, see `fstat64`.
  /// On macOS: Its own fstat, number 189, fills an older structure than FileStatus; fstat64 is the one to use.
  /// Errors: EACCES EBADF EFAULT ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW.
  public static let fstat = SystemCall(
    name: "fstat", linux: 5, macos: nil,
    parameters: [
      Parameter(name: "fd", type: "int", kind: .descriptor),
      Parameter(name: "statbuf", type: "struct stat *", kind: .pointer(.output)),
    ],
    result: .nothing,
    documentation: "Tells an open file's type, size, owner and times.",
    macosNote: "Its own fstat, number 189, fills an older structure than FileStatus; fstat64 is the one to use.",
    counterpart: "fstat64",
    errors: ["EACCES", "EBADF", "EFAULT", "ELOOP", "ENAMETOOLONG", "ENOENT", "ENOMEM", "ENOTDIR", "EOVERFLOW"])

  /// Tells an open file's type, size, owner and times, with 64-bit inode numbers.
  ///
  /// `fstat64(int fd, struct stat *ub)`.
  /// macOS 339; Linux has no such call, see `fstat`.
  public static let fstat64 = SystemCall(
    name: "fstat64", linux: nil, macos: 339,
    parameters: [
      Parameter(name: "fd", type: "int", kind: .descriptor),
      Parameter(name: "ub", type: "struct stat *", kind: .pointer(.output)),
    ],
    result: .nothing,
    documentation: "Tells an open file's type, size, owner and times, with 64-bit inode numbers.",
    counterpart: "fstat",
    errors: [])

  /// The path of the working directory; the result is its length in bytes with the NUL.
  ///
  /// `getcwd(char *buf, unsigned long size)`.
  /// Linux 79; macOS has no such call, see `fcntl`.
  /// Errors: EACCES EFAULT EINVAL ENAMETOOLONG ENOENT ENOMEM ERANGE.
  public static let getcwd = SystemCall(
    name: "getcwd", linux: 79, macos: nil,
    parameters: [
      Parameter(name: "buf", type: "char *", kind: .pointer(.output)),
      Parameter(name: "size", type: "unsigned long", kind: .length(of: 0)),
    ],
    result: .count,
    documentation: "The path of the working directory; the result is its length in bytes with the NUL.",
    counterpart: "fcntl",
    errors: ["EACCES", "EFAULT", "EINVAL", "ENAMETOOLONG", "ENOENT", "ENOMEM", "ERANGE"])

  /// The group whose rights the process has.
  ///
  /// `getegid()`.
  /// Linux 108, macOS 43.
  public static let getegid = SystemCall(
    name: "getegid", linux: 108, macos: 43,
    parameters: [],
    result: .integer,
    documentation: "The group whose rights the process has.",
    errors: [])

  /// Fills a buffer of at most 256 bytes with random bytes.
  ///
  /// `getentropy(void *buffer, size_t size)`.
  /// macOS 500; Linux has no such call, see `getrandom`.
  public static let getentropy = SystemCall(
    name: "getentropy", linux: nil, macos: 500,
    parameters: [
      Parameter(name: "buffer", type: "void *", kind: .pointer(.output)),
      Parameter(name: "size", type: "size_t", kind: .length(of: 0)),
    ],
    result: .nothing,
    documentation: "Fills a buffer of at most 256 bytes with random bytes.",
    counterpart: "getrandom",
    errors: [])

  /// The user whose rights the process has.
  ///
  /// `geteuid()`.
  /// Linux 107, macOS 25.
  public static let geteuid = SystemCall(
    name: "geteuid", linux: 107, macos: 25,
    parameters: [],
    result: .integer,
    documentation: "The user whose rights the process has.",
    errors: [])

  /// The group that the process runs as.
  ///
  /// `getgid()`.
  /// Linux 104, macOS 47.
  public static let getgid = SystemCall(
    name: "getgid", linux: 104, macos: 47,
    parameters: [],
    result: .integer,
    documentation: "The group that the process runs as.",
    errors: [])

  /// The address of a socket's other end.
  ///
  /// `getpeername(int sockfd, struct sockaddr *addr, socklen_t *addrlen)`.
  /// Linux 52, macOS 31.
  /// Errors: EBADF EFAULT EINVAL ENOBUFS ENOTCONN ENOTSOCK.
  public static let getpeername = SystemCall(
    name: "getpeername", linux: 52, macos: 31,
    parameters: [
      Parameter(name: "sockfd", type: "int", kind: .descriptor),
      Parameter(name: "addr", type: "struct sockaddr *", kind: .pointer(.output)),
      Parameter(name: "addrlen", type: "socklen_t *", kind: .pointer(.inputOutput)),
    ],
    result: .nothing,
    documentation: "The address of a socket's other end.",
    errors: ["EBADF", "EFAULT", "EINVAL", "ENOBUFS", "ENOTCONN", "ENOTSOCK"])

  /// The number of the calling process.
  ///
  /// `getpid()`.
  /// Linux 39, macOS 20.
  public static let getpid = SystemCall(
    name: "getpid", linux: 39, macos: 20,
    parameters: [],
    result: .processIdentifier,
    documentation: "The number of the calling process.",
    errors: [])

  /// The number of the parent process.
  ///
  /// `getppid()`.
  /// Linux 110, macOS 39.
  public static let getppid = SystemCall(
    name: "getppid", linux: 110, macos: 39,
    parameters: [],
    result: .processIdentifier,
    documentation: "The number of the parent process.",
    errors: [])

  /// Fills a buffer with random bytes.
  ///
  /// `getrandom(void *buf, size_t buflen, unsigned int flags)`.
  /// Linux 318; macOS has no such call, see `getentropy`.
  /// Errors: EAGAIN EFAULT EINTR EINVAL ENOSYS.
  public static let getrandom = SystemCall(
    name: "getrandom", linux: 318, macos: nil,
    parameters: [
      Parameter(name: "buf", type: "void *", kind: .pointer(.output)),
      Parameter(name: "buflen", type: "size_t", kind: .length(of: 0)),
      Parameter(name: "flags", type: "unsigned int", kind: .integer(family: "GRND")),
    ],
    result: .count,
    documentation: "Fills a buffer with random bytes.",
    counterpart: "getentropy",
    errors: ["EAGAIN", "EFAULT", "EINTR", "EINVAL", "ENOSYS"])

  /// The address of a socket's own end.
  ///
  /// `getsockname(int sockfd, struct sockaddr *addr, socklen_t *addrlen)`.
  /// Linux 51, macOS 32.
  /// Errors: EBADF EFAULT EINVAL ENOBUFS ENOTSOCK.
  public static let getsockname = SystemCall(
    name: "getsockname", linux: 51, macos: 32,
    parameters: [
      Parameter(name: "sockfd", type: "int", kind: .descriptor),
      Parameter(name: "addr", type: "struct sockaddr *", kind: .pointer(.output)),
      Parameter(name: "addrlen", type: "socklen_t *", kind: .pointer(.inputOutput)),
    ],
    result: .nothing,
    documentation: "The address of a socket's own end.",
    errors: ["EBADF", "EFAULT", "EINVAL", "ENOBUFS", "ENOTSOCK"])

  /// Reads an option of a socket.
  ///
  /// `getsockopt(int sockfd, int level, int optname, void *optval, socklen_t *optlen)`.
  /// Linux 55, macOS 118.
  /// Errors: EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK.
  public static let getsockopt = SystemCall(
    name: "getsockopt", linux: 55, macos: 118,
    parameters: [
      Parameter(name: "sockfd", type: "int", kind: .descriptor),
      Parameter(name: "level", type: "int", kind: .integer(family: "SOL")),
      Parameter(name: "optname", type: "int", kind: .integer(family: "SO")),
      Parameter(name: "optval", type: "void *", kind: .pointer(.output)),
      Parameter(name: "optlen", type: "socklen_t *", kind: .pointer(.inputOutput)),
    ],
    result: .nothing,
    documentation: "Reads an option of a socket.",
    errors: ["EBADF", "EFAULT", "EINVAL", "ENOPROTOOPT", "ENOTSOCK"])

  /// The time since 1970 in seconds and microseconds.
  ///
  /// `gettimeofday(struct timeval *tv, struct timezone *tz)`.
  /// On macOS `gettimeofday(struct timeval *tp, struct timezone *tzp, uint64_t *mach_absolute_time)`.
  /// Linux 96, macOS 116.
  /// On macOS: Has a third argument, where the kernel puts mach_absolute_time; 0 when not wanted.
  /// Errors: EFAULT EPERM.
  public static let gettimeofday = SystemCall(
    name: "gettimeofday", linux: 96, macos: 116,
    parameters: [
      Parameter(name: "tv", type: "struct timeval *", kind: .pointer(.output)),
      Parameter(name: "tz", type: "struct timezone *", kind: .pointer(.output)),
    ],
    macosParameters: [
      Parameter(name: "tp", type: "struct timeval *", kind: .pointer(.output)),
      Parameter(name: "tzp", type: "struct timezone *", kind: .pointer(.output)),
      Parameter(name: "mach_absolute_time", type: "uint64_t *", kind: .pointer(.output)),
    ],
    result: .nothing,
    documentation: "The time since 1970 in seconds and microseconds.",
    macosNote: "Has a third argument, where the kernel puts mach_absolute_time; 0 when not wanted.",
    errors: ["EFAULT", "EPERM"])

  /// The user that the process runs as.
  ///
  /// `getuid()`.
  /// Linux 102, macOS 24.
  public static let getuid = SystemCall(
    name: "getuid", linux: 102, macos: 24,
    parameters: [],
    result: .integer,
    documentation: "The user that the process runs as.",
    errors: [])

  /// Controls a device behind a descriptor; the request says what argp points to.
  ///
  /// `ioctl(int fd, unsigned long request, void *argp)`.
  /// Linux 16, macOS 54.
  /// Errors: EBADF EFAULT EINVAL ENOTTY.
  public static let ioctl = SystemCall(
    name: "ioctl", linux: 16, macos: 54,
    parameters: [
      Parameter(name: "fd", type: "int", kind: .descriptor),
      Parameter(name: "request", type: "unsigned long", kind: .integer(family: nil)),
      Parameter(name: "argp", type: "void *", kind: .pointer(.inputOutput)),
    ],
    result: .integer,
    documentation: "Controls a device behind a descriptor; the request says what argp points to.",
    errors: ["EBADF", "EFAULT", "EINVAL", "ENOTTY"])

  /// Changes what a queue watches and waits for its events.
  ///
  /// `kevent(int kq, const struct kevent *changelist, int nchanges, struct kevent *eventlist, int nevents, const struct timespec *timeout)`.
  /// macOS 363; Linux has no such call, see `epoll_wait`.
  /// Errors: EACCES EBADF EFAULT EINTR EINVAL ENOENT ENOMEM ESRCH.
  public static let kevent = SystemCall(
    name: "kevent", linux: nil, macos: 363,
    parameters: [
      Parameter(name: "kq", type: "int", kind: .descriptor),
      Parameter(name: "changelist", type: "const struct kevent *", kind: .pointer(.input)),
      Parameter(name: "nchanges", type: "int", kind: .integer(family: nil)),
      Parameter(name: "eventlist", type: "struct kevent *", kind: .pointer(.output)),
      Parameter(name: "nevents", type: "int", kind: .integer(family: nil)),
      Parameter(name: "timeout", type: "const struct timespec *", kind: .pointer(.input)),
    ],
    result: .count,
    documentation: "Changes what a queue watches and waits for its events.",
    counterpart: "epoll_wait",
    errors: ["EACCES", "EBADF", "EFAULT", "EINTR", "EINVAL", "ENOENT", "ENOMEM", "ESRCH"])

  /// Sends a signal to a process; 0 only asks whether one could be sent.
  ///
  /// `kill(pid_t pid, int sig)`.
  /// On macOS `kill(pid_t pid, int signum, int posix)`.
  /// Linux 62, macOS 37.
  /// On macOS: Has a third argument: 1 for what POSIX wants.
  /// Errors: EINVAL EPERM ESRCH.
  public static let kill = SystemCall(
    name: "kill", linux: 62, macos: 37,
    parameters: [
      Parameter(name: "pid", type: "pid_t", kind: .integer(family: nil)),
      Parameter(name: "sig", type: "int", kind: .integer(family: "SIG")),
    ],
    macosParameters: [
      Parameter(name: "pid", type: "pid_t", kind: .integer(family: nil)),
      Parameter(name: "signum", type: "int", kind: .integer(family: "SIG")),
      Parameter(name: "posix", type: "int", kind: .integer(family: nil)),
    ],
    result: .nothing,
    documentation: "Sends a signal to a process; 0 only asks whether one could be sent.",
    macosNote: "Has a third argument: 1 for what POSIX wants.",
    errors: ["EINVAL", "EPERM", "ESRCH"])

  /// Makes a queue of kernel events.
  ///
  /// `kqueue()`.
  /// macOS 362; Linux has no such call, see `epoll_create1`.
  /// Errors: EMFILE ENFILE ENOMEM.
  public static let kqueue = SystemCall(
    name: "kqueue", linux: nil, macos: 362,
    parameters: [],
    result: .descriptor,
    documentation: "Makes a queue of kernel events.",
    counterpart: "epoll_create1",
    errors: ["EMFILE", "ENFILE", "ENOMEM"])

  /// Makes a socket wait for connections, backlog of them in a queue.
  ///
  /// `listen(int sockfd, int backlog)`.
  /// Linux 50, macOS 106.
  /// Errors: EADDRINUSE EBADF ENOTSOCK EOPNOTSUPP.
  public static let listen = SystemCall(
    name: "listen", linux: 50, macos: 106,
    parameters: [
      Parameter(name: "sockfd", type: "int", kind: .descriptor),
      Parameter(name: "backlog", type: "int", kind: .integer(family: nil)),
    ],
    result: .nothing,
    documentation: "Makes a socket wait for connections, backlog of them in a queue.",
    errors: ["EADDRINUSE", "EBADF", "ENOTSOCK", "EOPNOTSUPP"])

  /// Moves a descriptor's place in its file; the result is the new place in bytes from the start.
  ///
  /// `lseek(int fd, off_t offset, int whence)`.
  /// Linux 8, macOS 199.
  /// Errors: EBADF EINVAL ENXIO EOVERFLOW ESPIPE.
  public static let lseek = SystemCall(
    name: "lseek", linux: 8, macos: 199,
    parameters: [
      Parameter(name: "fd", type: "int", kind: .descriptor),
      Parameter(name: "offset", type: "off_t", kind: .integer(family: nil)),
      Parameter(name: "whence", type: "int", kind: .integer(family: "SEEK")),
    ],
    result: .integer,
    documentation: "Moves a descriptor's place in its file; the result is the new place in bytes from the start.",
    errors: ["EBADF", "EINVAL", "ENXIO", "EOVERFLOW", "ESPIPE"])

  /// Makes a directory.
  ///
  /// `mkdir(const char *pathname, mode_t mode)`.
  /// Linux 83, macOS 136.
  /// Errors: EACCES EDQUOT EEXIST EFAULT EINVAL ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR EPERM EROFS.
  public static let mkdir = SystemCall(
    name: "mkdir", linux: 83, macos: 136,
    parameters: [
      Parameter(name: "pathname", type: "const char *", kind: .pointer(.input)),
      Parameter(name: "mode", type: "mode_t", kind: .integer(family: "S")),
    ],
    result: .nothing,
    documentation: "Makes a directory.",
    errors: ["EACCES", "EDQUOT", "EEXIST", "EFAULT", "EINVAL", "ELOOP", "EMLINK", "ENAMETOOLONG", "ENOENT", "ENOMEM", "ENOSPC", "ENOTDIR", "EPERM", "EROFS"])

  /// Maps length bytes of a file, or of zeros with MAP_ANONYMOUS and descriptor -1, into memory.
  ///
  /// `mmap(void *addr, size_t length, int prot, int flags, int fd, off_t offset)`.
  /// Linux 9, macOS 197.
  /// Errors: EACCES EAGAIN EBADF EEXIST EINVAL ENFILE ENODEV ENOMEM EOVERFLOW EPERM ETXTBSY.
  public static let mmap = SystemCall(
    name: "mmap", linux: 9, macos: 197,
    parameters: [
      Parameter(name: "addr", type: "void *", kind: .address),
      Parameter(name: "length", type: "size_t", kind: .integer(family: nil)),
      Parameter(name: "prot", type: "int", kind: .integer(family: "PROT")),
      Parameter(name: "flags", type: "int", kind: .integer(family: "MAP")),
      Parameter(name: "fd", type: "int", kind: .descriptor),
      Parameter(name: "offset", type: "off_t", kind: .integer(family: nil)),
    ],
    result: .address,
    documentation: "Maps length bytes of a file, or of zeros with MAP_ANONYMOUS and descriptor -1, into memory.",
    errors: ["EACCES", "EAGAIN", "EBADF", "EEXIST", "EINVAL", "ENFILE", "ENODEV", "ENOMEM", "EOVERFLOW", "EPERM", "ETXTBSY"])

  /// Changes what may be done with len bytes of mapped memory.
  ///
  /// `mprotect(void *addr, size_t len, int prot)`.
  /// Linux 10, macOS 74.
  /// Errors: EACCES EINVAL ENOMEM.
  public static let mprotect = SystemCall(
    name: "mprotect", linux: 10, macos: 74,
    parameters: [
      Parameter(name: "addr", type: "void *", kind: .address),
      Parameter(name: "len", type: "size_t", kind: .integer(family: nil)),
      Parameter(name: "prot", type: "int", kind: .integer(family: "PROT")),
    ],
    result: .nothing,
    documentation: "Changes what may be done with len bytes of mapped memory.",
    errors: ["EACCES", "EINVAL", "ENOMEM"])

  /// Takes a mapping away.
  ///
  /// `munmap(void *addr, size_t length)`.
  /// Linux 11, macOS 73.
  /// Errors: EACCES EAGAIN EBADF EEXIST EINVAL ENFILE ENODEV ENOMEM EOVERFLOW EPERM ETXTBSY.
  public static let munmap = SystemCall(
    name: "munmap", linux: 11, macos: 73,
    parameters: [
      Parameter(name: "addr", type: "void *", kind: .address),
      Parameter(name: "length", type: "size_t", kind: .integer(family: nil)),
    ],
    result: .nothing,
    documentation: "Takes a mapping away.",
    errors: ["EACCES", "EAGAIN", "EBADF", "EEXIST", "EINVAL", "ENFILE", "ENODEV", "ENOMEM", "EOVERFLOW", "EPERM", "ETXTBSY"])

  /// Sleeps; after a signal, rem holds the time that was left.
  ///
  /// `nanosleep(const struct timespec *req, struct timespec *rem)`.
  /// Linux 35; macOS has no such call, see `select`.
  /// Errors: EFAULT EINTR EINVAL.
  public static let nanosleep = SystemCall(
    name: "nanosleep", linux: 35, macos: nil,
    parameters: [
      Parameter(name: "req", type: "const struct timespec *", kind: .pointer(.input)),
      Parameter(name: "rem", type: "struct timespec *", kind: .pointer(.output)),
    ],
    result: .nothing,
    documentation: "Sleeps; after a signal, rem holds the time that was left.",
    counterpart: "select",
    errors: ["EFAULT", "EINTR", "EINVAL"])

  /// Opens a file, or makes it when O_CREAT is given.
  ///
  /// `open(const char *pathname, int flags, mode_t mode)`.
  /// Linux 2, macOS 5.
  /// Errors: EACCES EBUSY EDQUOT EEXIST EFAULT EFBIG EINTR EINVAL EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOTDIR ENXIO EOPNOTSUPP EOVERFLOW EPERM EROFS ETXTBSY EWOULDBLOCK.
  public static let open = SystemCall(
    name: "open", linux: 2, macos: 5,
    parameters: [
      Parameter(name: "pathname", type: "const char *", kind: .pointer(.input)),
      Parameter(name: "flags", type: "int", kind: .integer(family: "O")),
      Parameter(name: "mode", type: "mode_t", kind: .integer(family: "S")),
    ],
    result: .descriptor,
    documentation: "Opens a file, or makes it when O_CREAT is given.",
    errors: ["EACCES", "EBUSY", "EDQUOT", "EEXIST", "EFAULT", "EFBIG", "EINTR", "EINVAL", "EISDIR", "ELOOP", "EMFILE", "ENAMETOOLONG", "ENFILE", "ENODEV", "ENOENT", "ENOMEM", "ENOSPC", "ENOTDIR", "ENXIO", "EOPNOTSUPP", "EOVERFLOW", "EPERM", "EROFS", "ETXTBSY", "EWOULDBLOCK"])

  /// Opens a file whose path starts at a directory's descriptor.
  ///
  /// `openat(int dirfd, const char *pathname, int flags, mode_t mode)`.
  /// Linux 257, macOS 463.
  /// Errors: EACCES EBADF EBUSY EDQUOT EEXIST EFAULT EFBIG EINTR EINVAL EISDIR ELOOP EMFILE ENAMETOOLONG ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOTDIR ENXIO EOPNOTSUPP EOVERFLOW EPERM EROFS ETXTBSY EWOULDBLOCK.
  public static let openat = SystemCall(
    name: "openat", linux: 257, macos: 463,
    parameters: [
      Parameter(name: "dirfd", type: "int", kind: .descriptor),
      Parameter(name: "pathname", type: "const char *", kind: .pointer(.input)),
      Parameter(name: "flags", type: "int", kind: .integer(family: "O")),
      Parameter(name: "mode", type: "mode_t", kind: .integer(family: "S")),
    ],
    result: .descriptor,
    documentation: "Opens a file whose path starts at a directory's descriptor.",
    errors: ["EACCES", "EBADF", "EBUSY", "EDQUOT", "EEXIST", "EFAULT", "EFBIG", "EINTR", "EINVAL", "EISDIR", "ELOOP", "EMFILE", "ENAMETOOLONG", "ENFILE", "ENODEV", "ENOENT", "ENOMEM", "ENOSPC", "ENOTDIR", "ENXIO", "EOPNOTSUPP", "EOVERFLOW", "EPERM", "EROFS", "ETXTBSY", "EWOULDBLOCK"])

  /// Makes a pipe: what is written to its second descriptor is read from its first.
  ///
  /// `pipe(int *pipefd)`.
  /// On macOS `pipe()`.
  /// Linux 22, macOS 42.
  /// On macOS: Takes no argument: rax is the reading end and rdx the writing end.
  /// Errors: EFAULT EMFILE ENFILE.
  public static let pipe = SystemCall(
    name: "pipe", linux: 22, macos: 42,
    parameters: [
      Parameter(name: "pipefd", type: "int *", kind: .pointer(.output)),
    ],
    macosParameters: [],
    result: .nothing,
    macosResult: .descriptor,
    documentation: "Makes a pipe: what is written to its second descriptor is read from its first.",
    macosNote: "Takes no argument: rax is the reading end and rdx the writing end.",
    errors: ["EFAULT", "EMFILE", "ENFILE"])

  /// Makes a pipe, with O_NONBLOCK and O_CLOEXEC if asked.
  ///
  /// `pipe2(int *pipefd, int flags)`.
  /// Linux 293; macOS has no such call, see `pipe`.
  /// Errors: EFAULT EINVAL EMFILE ENFILE ENOPKG.
  public static let pipe2 = SystemCall(
    name: "pipe2", linux: 293, macos: nil,
    parameters: [
      Parameter(name: "pipefd", type: "int *", kind: .pointer(.output)),
      Parameter(name: "flags", type: "int", kind: .integer(family: "O")),
    ],
    result: .nothing,
    documentation: "Makes a pipe, with O_NONBLOCK and O_CLOEXEC if asked.",
    counterpart: "pipe",
    errors: ["EFAULT", "EINVAL", "EMFILE", "ENFILE", "ENOPKG"])

  /// Waits until one of nfds descriptors is ready, at most timeout milliseconds; -1 waits for ever.
  ///
  /// `poll(struct pollfd *fds, nfds_t nfds, int timeout)`.
  /// Linux 7, macOS 230.
  /// Errors: EFAULT EINTR EINVAL ENOMEM.
  public static let poll = SystemCall(
    name: "poll", linux: 7, macos: 230,
    parameters: [
      Parameter(name: "fds", type: "struct pollfd *", kind: .pointer(.inputOutput)),
      Parameter(name: "nfds", type: "nfds_t", kind: .integer(family: nil)),
      Parameter(name: "timeout", type: "int", kind: .integer(family: nil)),
    ],
    result: .count,
    documentation: "Waits until one of nfds descriptors is ready, at most timeout milliseconds; -1 waits for ever.",
    errors: ["EFAULT", "EINTR", "EINVAL", "ENOMEM"])

  /// Reads up to count bytes from a descriptor; 0 is the end of the stream.
  ///
  /// `read(int fd, void *buf, size_t count)`.
  /// Linux 0, macOS 3.
  /// Errors: EAGAIN EBADF EFAULT EINTR EINVAL EIO EISDIR EWOULDBLOCK.
  public static let read = SystemCall(
    name: "read", linux: 0, macos: 3,
    parameters: [
      Parameter(name: "fd", type: "int", kind: .descriptor),
      Parameter(name: "buf", type: "void *", kind: .pointer(.output)),
      Parameter(name: "count", type: "size_t", kind: .length(of: 1)),
    ],
    result: .count,
    documentation: "Reads up to count bytes from a descriptor; 0 is the end of the stream.",
    errors: ["EAGAIN", "EBADF", "EFAULT", "EINTR", "EINVAL", "EIO", "EISDIR", "EWOULDBLOCK"])

  /// Reads into several buffers in turn.
  ///
  /// `readv(int fd, const struct iovec *iov, int iovcnt)`.
  /// Linux 19, macOS 120.
  /// Errors: EINVAL EOPNOTSUPP.
  public static let readv = SystemCall(
    name: "readv", linux: 19, macos: 120,
    parameters: [
      Parameter(name: "fd", type: "int", kind: .descriptor),
      Parameter(name: "iov", type: "const struct iovec *", kind: .pointer(.input)),
      Parameter(name: "iovcnt", type: "int", kind: .integer(family: nil)),
    ],
    result: .count,
    documentation: "Reads into several buffers in turn.",
    errors: ["EINVAL", "EOPNOTSUPP"])

  /// Receives a message and, if asked, its sender's address.
  ///
  /// `recvfrom(int sockfd, void *buf, size_t len, int flags, struct sockaddr *src_addr, socklen_t *addrlen)`.
  /// Linux 45, macOS 29.
  /// Errors: EAGAIN EBADF ECONNREFUSED EFAULT EINTR EINVAL ENOMEM ENOTCONN ENOTSOCK EWOULDBLOCK.
  public static let recvfrom = SystemCall(
    name: "recvfrom", linux: 45, macos: 29,
    parameters: [
      Parameter(name: "sockfd", type: "int", kind: .descriptor),
      Parameter(name: "buf", type: "void *", kind: .pointer(.output)),
      Parameter(name: "len", type: "size_t", kind: .length(of: 1)),
      Parameter(name: "flags", type: "int", kind: .integer(family: "MSG")),
      Parameter(name: "src_addr", type: "struct sockaddr *", kind: .pointer(.output)),
      Parameter(name: "addrlen", type: "socklen_t *", kind: .pointer(.inputOutput)),
    ],
    result: .count,
    documentation: "Receives a message and, if asked, its sender's address.",
    errors: ["EAGAIN", "EBADF", "ECONNREFUSED", "EFAULT", "EINTR", "EINVAL", "ENOMEM", "ENOTCONN", "ENOTSOCK", "EWOULDBLOCK"])

  /// Gives a file another name, in place of what had that name.
  ///
  /// `rename(const char *oldpath, const char *newpath)`.
  /// Linux 82, macOS 128.
  /// Errors: EACCES EBADF EBUSY EDQUOT EEXIST EFAULT EINVAL EISDIR ELOOP EMLINK ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTDIR ENOTEMPTY EPERM EROFS EXDEV.
  public static let rename = SystemCall(
    name: "rename", linux: 82, macos: 128,
    parameters: [
      Parameter(name: "oldpath", type: "const char *", kind: .pointer(.input)),
      Parameter(name: "newpath", type: "const char *", kind: .pointer(.input)),
    ],
    result: .nothing,
    documentation: "Gives a file another name, in place of what had that name.",
    errors: ["EACCES", "EBADF", "EBUSY", "EDQUOT", "EEXIST", "EFAULT", "EINVAL", "EISDIR", "ELOOP", "EMLINK", "ENAMETOOLONG", "ENOENT", "ENOMEM", "ENOSPC", "ENOTDIR", "ENOTEMPTY", "EPERM", "EROFS", "EXDEV"])

  /// Removes an empty directory.
  ///
  /// `rmdir(const char *pathname)`.
  /// Linux 84, macOS 137.
  /// Errors: EACCES EBUSY EFAULT EINVAL ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR ENOTEMPTY EPERM EROFS.
  public static let rmdir = SystemCall(
    name: "rmdir", linux: 84, macos: 137,
    parameters: [
      Parameter(name: "pathname", type: "const char *", kind: .pointer(.input)),
    ],
    result: .nothing,
    documentation: "Removes an empty directory.",
    errors: ["EACCES", "EBUSY", "EFAULT", "EINVAL", "ELOOP", "ENAMETOOLONG", "ENOENT", "ENOMEM", "ENOTDIR", "ENOTEMPTY", "EPERM", "EROFS"])

  /// Sets what a signal does; sigsetsize is 8, and a handler needs SA_RESTORER and a restorer that calls rt_sigreturn.
  ///
  /// `rt_sigaction(int signum, const struct sigaction *act, struct sigaction *oldact, size_t sigsetsize)`.
  /// Linux 13; macOS has no such call, see `sigaction`.
  /// Errors: EFAULT EINVAL.
  public static let rt_sigaction = SystemCall(
    name: "rt_sigaction", linux: 13, macos: nil,
    parameters: [
      Parameter(name: "signum", type: "int", kind: .integer(family: "SIG")),
      Parameter(name: "act", type: "const struct sigaction *", kind: .pointer(.input)),
      Parameter(name: "oldact", type: "struct sigaction *", kind: .pointer(.output)),
      Parameter(name: "sigsetsize", type: "size_t", kind: .integer(family: nil)),
    ],
    result: .nothing,
    documentation: "Sets what a signal does; sigsetsize is 8, and a handler needs SA_RESTORER and a restorer that calls rt_sigreturn.",
    counterpart: "sigaction",
    errors: ["EFAULT", "EINVAL"])

  /// Reads or changes the set of blocked signals; the sets and sigsetsize are 8 bytes.
  ///
  /// `rt_sigprocmask(int how, const sigset_t *set, sigset_t *oldset, size_t sigsetsize)`.
  /// Linux 14; macOS has no such call, see `sigprocmask`.
  /// Errors: EFAULT EINVAL.
  public static let rt_sigprocmask = SystemCall(
    name: "rt_sigprocmask", linux: 14, macos: nil,
    parameters: [
      Parameter(name: "how", type: "int", kind: .integer(family: "SIG_MASK")),
      Parameter(name: "set", type: "const sigset_t *", kind: .pointer(.input)),
      Parameter(name: "oldset", type: "sigset_t *", kind: .pointer(.output)),
      Parameter(name: "sigsetsize", type: "size_t", kind: .integer(family: nil)),
    ],
    result: .nothing,
    documentation: "Reads or changes the set of blocked signals; the sets and sigsetsize are 8 bytes.",
    counterpart: "sigprocmask",
    errors: ["EFAULT", "EINVAL"])

  /// Ends a signal handler: the interrupted code goes on. Called with the stack as the kernel left it.
  ///
  /// `rt_sigreturn()`.
  /// Linux 15; macOS has no such call, see `sigreturn`.
  public static let rt_sigreturn = SystemCall(
    name: "rt_sigreturn", linux: 15, macos: nil,
    parameters: [],
    result: .never,
    documentation: "Ends a signal handler: the interrupted code goes on. Called with the stack as the kernel left it.",
    counterpart: "sigreturn",
    errors: [])

  /// Waits until one of the descriptors below nfds is ready; without descriptors it only sleeps.
  ///
  /// `select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)`.
  /// Linux 23, macOS 93.
  /// Errors: EBADF EINTR EINVAL ENOMEM.
  public static let select = SystemCall(
    name: "select", linux: 23, macos: 93,
    parameters: [
      Parameter(name: "nfds", type: "int", kind: .integer(family: nil)),
      Parameter(name: "readfds", type: "fd_set *", kind: .pointer(.inputOutput)),
      Parameter(name: "writefds", type: "fd_set *", kind: .pointer(.inputOutput)),
      Parameter(name: "exceptfds", type: "fd_set *", kind: .pointer(.inputOutput)),
      Parameter(name: "timeout", type: "struct timeval *", kind: .pointer(.inputOutput)),
    ],
    result: .count,
    documentation: "Waits until one of the descriptors below nfds is ready; without descriptors it only sleeps.",
    errors: ["EBADF", "EINTR", "EINVAL", "ENOMEM"])

  /// Sends a message, to an address where the socket isn't connected.
  ///
  /// `sendto(int sockfd, const void *buf, size_t len, int flags, const struct sockaddr *dest_addr, socklen_t addrlen)`.
  /// Linux 44, macOS 133.
  /// Errors: EACCES EAGAIN EALREADY EBADF ECONNRESET EDESTADDRREQ EFAULT EINTR EINVAL EISCONN EMSGSIZE ENOBUFS ENOMEM ENOTCONN ENOTSOCK EOPNOTSUPP EPIPE EWOULDBLOCK.
  public static let sendto = SystemCall(
    name: "sendto", linux: 44, macos: 133,
    parameters: [
      Parameter(name: "sockfd", type: "int", kind: .descriptor),
      Parameter(name: "buf", type: "const void *", kind: .pointer(.input)),
      Parameter(name: "len", type: "size_t", kind: .length(of: 1)),
      Parameter(name: "flags", type: "int", kind: .integer(family: "MSG")),
      Parameter(name: "dest_addr", type: "const struct sockaddr *", kind: .pointer(.input)),
      Parameter(name: "addrlen", type: "socklen_t", kind: .length(of: 4)),
    ],
    result: .count,
    documentation: "Sends a message, to an address where the socket isn't connected.",
    errors: ["EACCES", "EAGAIN", "EALREADY", "EBADF", "ECONNRESET", "EDESTADDRREQ", "EFAULT", "EINTR", "EINVAL", "EISCONN", "EMSGSIZE", "ENOBUFS", "ENOMEM", "ENOTCONN", "ENOTSOCK", "EOPNOTSUPP", "EPIPE", "EWOULDBLOCK"])

  /// Makes a session with the process as its leader.
  ///
  /// `setsid()`.
  /// Linux 112, macOS 147.
  /// Errors: EPERM.
  public static let setsid = SystemCall(
    name: "setsid", linux: 112, macos: 147,
    parameters: [],
    result: .processIdentifier,
    documentation: "Makes a session with the process as its leader.",
    errors: ["EPERM"])

  /// Sets an option of a socket.
  ///
  /// `setsockopt(int sockfd, int level, int optname, const void *optval, socklen_t optlen)`.
  /// Linux 54, macOS 105.
  /// Errors: EBADF EFAULT EINVAL ENOPROTOOPT ENOTSOCK.
  public static let setsockopt = SystemCall(
    name: "setsockopt", linux: 54, macos: 105,
    parameters: [
      Parameter(name: "sockfd", type: "int", kind: .descriptor),
      Parameter(name: "level", type: "int", kind: .integer(family: "SOL")),
      Parameter(name: "optname", type: "int", kind: .integer(family: "SO")),
      Parameter(name: "optval", type: "const void *", kind: .pointer(.input)),
      Parameter(name: "optlen", type: "socklen_t", kind: .length(of: 3)),
    ],
    result: .nothing,
    documentation: "Sets an option of a socket.",
    errors: ["EBADF", "EFAULT", "EINVAL", "ENOPROTOOPT", "ENOTSOCK"])

  /// Ends one or both directions of a connection; the descriptor stays open.
  ///
  /// `shutdown(int sockfd, int how)`.
  /// Linux 48, macOS 134.
  /// Errors: EBADF EINVAL ENOTCONN ENOTSOCK.
  public static let shutdown = SystemCall(
    name: "shutdown", linux: 48, macos: 134,
    parameters: [
      Parameter(name: "sockfd", type: "int", kind: .descriptor),
      Parameter(name: "how", type: "int", kind: .integer(family: "SHUT")),
    ],
    result: .nothing,
    documentation: "Ends one or both directions of a connection; the descriptor stays open.",
    errors: ["EBADF", "EINVAL", "ENOTCONN", "ENOTSOCK"])

  /// Sets what a signal does; the kernel enters a handler through sa_tramp.
  ///
  /// `sigaction(int signum, const struct __sigaction *nsa, struct sigaction *osa)`.
  /// macOS 46; Linux has no such call, see `rt_sigaction`.
  /// On macOS: The old action comes back as struct sigaction, which has no sa_tramp: 16 bytes.
  public static let sigaction = SystemCall(
    name: "sigaction", linux: nil, macos: 46,
    parameters: [
      Parameter(name: "signum", type: "int", kind: .integer(family: "SIG")),
      Parameter(name: "nsa", type: "const struct __sigaction *", kind: .pointer(.input)),
      Parameter(name: "osa", type: "struct sigaction *", kind: .pointer(.output)),
    ],
    result: .nothing,
    documentation: "Sets what a signal does; the kernel enters a handler through sa_tramp.",
    macosNote: "The old action comes back as struct sigaction, which has no sa_tramp: 16 bytes.",
    counterpart: "rt_sigaction",
    errors: [])

  /// Reads or changes the set of blocked signals; the sets are 4 bytes.
  ///
  /// `sigprocmask(int how, const sigset_t *set, sigset_t *oset)`.
  /// macOS 48; Linux has no such call, see `rt_sigprocmask`.
  public static let sigprocmask = SystemCall(
    name: "sigprocmask", linux: nil, macos: 48,
    parameters: [
      Parameter(name: "how", type: "int", kind: .integer(family: "SIG_MASK")),
      Parameter(name: "set", type: "const sigset_t *", kind: .pointer(.input)),
      Parameter(name: "oset", type: "sigset_t *", kind: .pointer(.output)),
    ],
    result: .nothing,
    documentation: "Reads or changes the set of blocked signals; the sets are 4 bytes.",
    counterpart: "rt_sigprocmask",
    errors: [])

  /// Ends a signal handler: the trampoline passes on the context that it was given.
  ///
  /// `sigreturn(struct ucontext *uctx, int infostyle, user_addr_t token)`.
  /// macOS 184; Linux has no such call, see `rt_sigreturn`.
  public static let sigreturn = SystemCall(
    name: "sigreturn", linux: nil, macos: 184,
    parameters: [
      Parameter(name: "uctx", type: "struct ucontext *", kind: .address),
      Parameter(name: "infostyle", type: "int", kind: .integer(family: nil)),
      Parameter(name: "token", type: "user_addr_t", kind: .integer(family: nil)),
    ],
    result: .never,
    documentation: "Ends a signal handler: the trampoline passes on the context that it was given.",
    counterpart: "rt_sigreturn",
    errors: [])

  /// Makes an endpoint for communication.
  ///
  /// `socket(int domain, int type, int protocol)`.
  /// Linux 41, macOS 97.
  /// Errors: EACCES EAFNOSUPPORT EINVAL EMFILE ENFILE ENOBUFS ENOMEM EPROTONOSUPPORT.
  public static let socket = SystemCall(
    name: "socket", linux: 41, macos: 97,
    parameters: [
      Parameter(name: "domain", type: "int", kind: .integer(family: "AF")),
      Parameter(name: "type", type: "int", kind: .integer(family: "SOCK")),
      Parameter(name: "protocol", type: "int", kind: .integer(family: "IPPROTO")),
    ],
    result: .descriptor,
    documentation: "Makes an endpoint for communication.",
    errors: ["EACCES", "EAFNOSUPPORT", "EINVAL", "EMFILE", "ENFILE", "ENOBUFS", "ENOMEM", "EPROTONOSUPPORT"])

  /// Makes two sockets that are connected to each other.
  ///
  /// `socketpair(int domain, int type, int protocol, int *sv)`.
  /// Linux 53, macOS 135.
  /// Errors: EAFNOSUPPORT EFAULT EMFILE ENFILE EOPNOTSUPP EPROTONOSUPPORT.
  public static let socketpair = SystemCall(
    name: "socketpair", linux: 53, macos: 135,
    parameters: [
      Parameter(name: "domain", type: "int", kind: .integer(family: "AF")),
      Parameter(name: "type", type: "int", kind: .integer(family: "SOCK")),
      Parameter(name: "protocol", type: "int", kind: .integer(family: "IPPROTO")),
      Parameter(name: "sv", type: "int *", kind: .pointer(.output)),
    ],
    result: .nothing,
    documentation: "Makes two sockets that are connected to each other.",
    errors: ["EAFNOSUPPORT", "EFAULT", "EMFILE", "ENFILE", "EOPNOTSUPP", "EPROTONOSUPPORT"])

  /// Tells a file's type, size, owner and times by its path.
  ///
  /// `stat(const char *pathname, struct stat *statbuf)`.
  /// Linux 4; macOS has no such call, see `stat64`.
  /// On macOS: Its own stat, number 188, fills an older structure than FileStatus; stat64 is the one to use.
  /// Errors: EACCES EBADF EFAULT ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EOVERFLOW.
  public static let stat = SystemCall(
    name: "stat", linux: 4, macos: nil,
    parameters: [
      Parameter(name: "pathname", type: "const char *", kind: .pointer(.input)),
      Parameter(name: "statbuf", type: "struct stat *", kind: .pointer(.output)),
    ],
    result: .nothing,
    documentation: "Tells a file's type, size, owner and times by its path.",
    macosNote: "Its own stat, number 188, fills an older structure than FileStatus; stat64 is the one to use.",
    counterpart: "stat64",
    errors: ["EACCES", "EBADF", "EFAULT", "ELOOP", "ENAMETOOLONG", "ENOENT", "ENOMEM", "ENOTDIR", "EOVERFLOW"])

  /// Tells a file's type, size, owner and times by its path, with 64-bit inode numbers.
  ///
  /// `stat64(const char *path, struct stat *ub)`.
  /// macOS 338; Linux has no such call, see `stat`.
  public static let stat64 = SystemCall(
    name: "stat64", linux: nil, macos: 338,
    parameters: [
      Parameter(name: "path", type: "const char *", kind: .pointer(.input)),
      Parameter(name: "ub", type: "struct stat *", kind: .pointer(.output)),
    ],
    result: .nothing,
    documentation: "Tells a file's type, size, owner and times by its path, with 64-bit inode numbers.",
    counterpart: "stat",
    errors: [])

  /// Removes a file's name, and the file when that was its last.
  ///
  /// `unlink(const char *pathname)`.
  /// Linux 87, macOS 10.
  /// Errors: EACCES EBADF EBUSY EFAULT EINVAL EIO EISDIR ELOOP ENAMETOOLONG ENOENT ENOMEM ENOTDIR EPERM EROFS.
  public static let unlink = SystemCall(
    name: "unlink", linux: 87, macos: 10,
    parameters: [
      Parameter(name: "pathname", type: "const char *", kind: .pointer(.input)),
    ],
    result: .nothing,
    documentation: "Removes a file's name, and the file when that was its last.",
    errors: ["EACCES", "EBADF", "EBUSY", "EFAULT", "EINVAL", "EIO", "EISDIR", "ELOOP", "ENAMETOOLONG", "ENOENT", "ENOMEM", "ENOTDIR", "EPERM", "EROFS"])

  /// Waits for a child process to change its state.
  ///
  /// `wait4(pid_t pid, int *wstatus, int options, struct rusage *rusage)`.
  /// Linux 61, macOS 7.
  /// Errors: EAGAIN ECHILD EINTR EINVAL ESRCH.
  public static let wait4 = SystemCall(
    name: "wait4", linux: 61, macos: 7,
    parameters: [
      Parameter(name: "pid", type: "pid_t", kind: .integer(family: nil)),
      Parameter(name: "wstatus", type: "int *", kind: .pointer(.output)),
      Parameter(name: "options", type: "int", kind: .integer(family: "W")),
      Parameter(name: "rusage", type: "struct rusage *", kind: .pointer(.output)),
    ],
    result: .processIdentifier,
    documentation: "Waits for a child process to change its state.",
    errors: ["EAGAIN", "ECHILD", "EINTR", "EINVAL", "ESRCH"])

  /// Writes up to count bytes to a descriptor; fewer may be taken.
  ///
  /// `write(int fd, const void *buf, size_t count)`.
  /// Linux 1, macOS 4.
  /// Errors: EAGAIN EBADF EDESTADDRREQ EDQUOT EFAULT EFBIG EINTR EINVAL EIO ENOSPC EPERM EPIPE EWOULDBLOCK.
  public static let write = SystemCall(
    name: "write", linux: 1, macos: 4,
    parameters: [
      Parameter(name: "fd", type: "int", kind: .descriptor),
      Parameter(name: "buf", type: "const void *", kind: .pointer(.input)),
      Parameter(name: "count", type: "size_t", kind: .length(of: 1)),
    ],
    result: .count,
    documentation: "Writes up to count bytes to a descriptor; fewer may be taken.",
    errors: ["EAGAIN", "EBADF", "EDESTADDRREQ", "EDQUOT", "EFAULT", "EFBIG", "EINTR", "EINVAL", "EIO", "ENOSPC", "EPERM", "EPIPE", "EWOULDBLOCK"])

  /// Writes several buffers in turn.
  ///
  /// `writev(int fd, const struct iovec *iov, int iovcnt)`.
  /// Linux 20, macOS 121.
  /// Errors: EINVAL EOPNOTSUPP.
  public static let writev = SystemCall(
    name: "writev", linux: 20, macos: 121,
    parameters: [
      Parameter(name: "fd", type: "int", kind: .descriptor),
      Parameter(name: "iov", type: "const struct iovec *", kind: .pointer(.input)),
      Parameter(name: "iovcnt", type: "int", kind: .integer(family: nil)),
    ],
    result: .count,
    documentation: "Writes several buffers in turn.",
    errors: ["EINVAL", "EOPNOTSUPP"])
}

extension SystemCall {
  /// Every system call of the table, in order of name.
  public static let all: [SystemCall] = Array([all1, all2].joined())

  private static let all1: [SystemCall] = [
    .accept, .accept4, .bind, .chdir, .clock_gettime, .close, .connect, .dup, .dup2, .dup3, .epoll_create1,
    .epoll_ctl, .epoll_wait, .execve, .exit, .exit_group, .fcntl, .fork, .fstat, .fstat64, .getcwd, .getegid,
    .getentropy, .geteuid, .getgid, .getpeername, .getpid, .getppid, .getrandom, .getsockname, .getsockopt,
    .gettimeofday, .getuid, .ioctl, .kevent, .kill, .kqueue, .listen, .lseek, .mkdir, .mmap, .mprotect, .munmap,
    .nanosleep, .open, .openat, .pipe, .pipe2, .poll, .read,
  ]

  private static let all2: [SystemCall] = [
    .readv, .recvfrom, .rename, .rmdir, .rt_sigaction, .rt_sigprocmask, .rt_sigreturn, .select, .sendto, .setsid,
    .setsockopt, .shutdown, .sigaction, .sigprocmask, .sigreturn, .socket, .socketpair, .stat, .stat64, .unlink,
    .wait4, .write, .writev,
  ]
}
