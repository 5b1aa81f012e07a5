// Calls that do many things: one argument, the command, says what the others mean, and which of them are looked at
// (their man pages in section 2).

extension SystemCall {
  /// The parameters that are a number for one command and an address for another, so that either may be passed.
  public var openParameters: Range<Int> { Self.openByCall[name] ?? 0..<0 }

  /// The parameters that are looked at whatever the command is, on `platform`, a bit each from the first at bit 0.
  public func certainParameters(on platform: Platform) -> UInt8 {
    let all = Self.first(parameters(on: platform).count)
    return all & (Self.certainByCall[plainName] ?? all)
  }

  /// The parameters that are looked at where the argument at `commandParameter` is `command`, on `platform`, a bit each;
  /// those of `certainParameters` where it isn't known what the command takes.
  public func parameters(lookedAtWith command: Int64, on platform: Platform) -> UInt8 {
    let certain = certainParameters(on: platform)
    return certain | Self.first(parameters(on: platform).count)
      & moreParameters(UInt32(truncatingIfNeeded: command), platform)
  }

  /// The number, from 0, of the parameter that says which of the others are looked at; nil where all always are.
  public var commandParameter: Int? {
    switch plainName {
    case "open", "fcntl", "ioctl", "fsctl", "ffsctl", "futex", "shmctl", "msgctl": 1
    case "openat": 2
    case "prctl", "clone", "ptrace", "arch_prctl": 0
    case "mremap": 3
    case "epoll_ctl": 1
    default: nil
    }
  }

  /// The name without what says that it's no point where a thread can be cancelled.
  private var plainName: String {
    name.hasSuffix("_nocancel") ? String(name.dropLast(9)) : name
  }

  /// The first `count` parameters.
  private static func first(_ count: Int) -> UInt8 { count >= 8 ? 0xff : 1 << UInt8(count) - 1 }

  private static let openByCall: [String: Range<Int>] = [
    "arch_prctl": 1..<2, "fcntl": 2..<3, "fcntl_nocancel": 2..<3, "ffsctl": 2..<3, "fsctl": 2..<3,
    "ioctl": 2..<3, "keyctl": 1..<5, "kcmp": 3..<5, "macos_quotactl": 3..<4, "prctl": 1..<5, "ptrace": 2..<4,
    "quotactl": 3..<4,
    "quotactl_fd": 3..<4, "reboot": 3..<4, "seccomp": 2..<3, "semctl": 3..<4, "sysfs": 1..<3,
  ]

  private static let certainByCall: [String: UInt8] = [
    "arch_prctl": 0b1, "clone": 0b11, "epoll_ctl": 0b111, "fcntl": 0b11, "ffsctl": 0b11, "fsctl": 0b11,
    "futex": 0b11, "ioctl": 0b11, "kcmp": 0b111, "keyctl": 0b1, "macos_ptrace": 0b11, "macos_quotactl": 0b111,
    "membarrier": 0b11, "mq_open": 0b11, "mremap": 0b1111, "msgctl": 0b11, "msgsys": 0b1, "open": 0b11,
    "openat": 0b111, "prctl": 0b1, "ptrace": 0b1, "quotactl": 0b111, "quotactl_fd": 0b111, "reboot": 0b111,
    "seccomp": 0b11, "sem_open": 0b11, "semctl": 0b111, "semsys": 0b1, "shm_open": 0b11, "shmctl": 0b11,
    "shmsys": 0b1, "sysfs": 0b1, "syslog": 0b1,
  ]

  /// What `command` has looked at beside what every command does.
  private func moreParameters(_ command: UInt32, _ platform: Platform) -> UInt8 {
    switch plainName {
    case "open": Self.creates(command, platform) ? 0b100 : 0
    case "openat": Self.creates(command, platform) ? 0b1000 : 0
    case "fcntl": Self.takesArgument(command, platform) ? 0b100 : 0
    case "ioctl":
      if case .memory = controlMemory(request: Int64(command), on: platform) { 0b100 } else { 0 }
    case "futex": Self.futexOperations[command & 0x7f] ?? 0
    case "prctl": Self.prctlOptions[command] ?? 0
    case "clone":
      (command & 0x10_0000 != 0 ? 0b100 : 0) | (command & 0x120_0000 != 0 ? 0b1000 : 0)
        | (command & 0x8_0000 != 0 ? 0b1_0000 : 0)
    case "ptrace": Self.ptraceRequests[command] ?? 0
    // ARCH_SET_GS, ARCH_SET_FS, ARCH_GET_FS, ARCH_GET_GS.
    case "arch_prctl": (0x1001...0x1004).contains(command) ? 0b10 : 0
    // MREMAP_FIXED.
    case "mremap": command & 2 != 0 ? 0b1_0000 : 0
    // EPOLL_CTL_ADD and EPOLL_CTL_MOD; EPOLL_CTL_DEL takes no event.
    case "epoll_ctl": command == 1 || command == 3 ? 0b1000 : 0
    default: 0
    }
  }

  /// O_CREAT, on Linux also the bit of O_TMPFILE that O_DIRECTORY lacks: then the mode counts.
  private static func creates(_ flags: UInt32, _ platform: Platform) -> Bool {
    flags & platform.choose(linux: 0x40_0040, macos: 0x200) != 0
  }

  /// F_DUPFD, F_SETFD, F_SETFL, and the locks and owners up to F_SETSIG on Linux, F_SETLKW on macOS; not F_GETOWN and
  /// F_GETSIG.
  private static func takesArgument(_ command: UInt32, _ platform: Platform) -> Bool {
    platform.choose(
      linux: [0, 2, 4, 5, 6, 7, 8, 10, 36, 37, 38, 1024, 1030, 1031, 1033], macos: [0, 2, 4, 6, 7, 8, 9, 67]
    )
    .contains(command)
  }

  /// By the operation without FUTEX_PRIVATE_FLAG and FUTEX_CLOCK_REALTIME: WAIT, WAKE, REQUEUE, CMP_REQUEUE, WAKE_OP,
  /// LOCK_PI, WAIT_BITSET, WAKE_BITSET.
  private static let futexOperations: [UInt32: UInt8] = [
    0: 0b1111, 1: 0b111, 3: 0b1_1111, 4: 0b11_1111, 5: 0b11_1111, 6: 0b1011, 9: 0b10_1111, 10: 0b10_0111,
  ]

  /// PR_SET_PDEATHSIG, PR_GET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_KEEPCAPS, PR_SET_NAME, PR_GET_NAME, PR_SET_SECCOMP, and
  /// PR_SET_NO_NEW_PRIVS, which wants zeros in all others.
  private static let prctlOptions: [UInt32: UInt8] = [
    1: 0b11, 2: 0b11, 4: 0b11, 8: 0b11, 15: 0b11, 16: 0b11, 22: 0b11, 38: 0b1_1111,
  ]

  /// PTRACE_PEEK… and POKE… of text, data and user; CONT, SINGLESTEP, GETREGS, SETREGS and SYSCALL, which don't look at
  /// addr; KILL, ATTACH and DETACH.
  private static let ptraceRequests: [UInt32: UInt8] = [
    1: 0b1111, 2: 0b1111, 3: 0b1111, 4: 0b1111, 5: 0b1111, 6: 0b1111, 7: 0b1011, 8: 0b11, 9: 0b1011,
    12: 0b1011, 13: 0b1011, 16: 0b11, 17: 0b1011, 24: 0b1011,
  ]
}
