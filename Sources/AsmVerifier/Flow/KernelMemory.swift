import AsmPlatform

/// Memory that a system call looks at or fills.
struct KernelMemory: Sendable, Hashable {
  /// The parameter's number, from 0.
  var parameter: Int
  /// The register that holds the address.
  var register: Int
  var direction: SystemCall.Parameter.Direction
  var size: Size
  /// Text that ends with a zero byte.
  var isText = false
  var certainty = Certainty.sure

  /// How sure it is that the memory is accessed so.
  enum Certainty: Sendable, Hashable {
    case sure
    /// Its first byte is looked at; the rest may be, or be filled.
    case firstByte
    /// The call's command says whether it's looked at or filled, and isn't known.
    case unknown
  }

  /// It's looked at.
  var isLookedAt: Bool { direction != .output && certainty != .unknown }
  /// It's filled.
  var isFilled: Bool { direction != .input && certainty != .unknown }
  var mayBeFilled: Bool { direction != .input || certainty != .sure }
  /// `size` is meant for every command.
  var hasKnownSize: Bool {
    if case .bytes = size { certainty != .unknown } else { true }
  }

  enum Size: Sendable, Hashable {
    case bytes(Int)
    /// So many elements of this size as the register holds; bytes where that's 1.
    case register(Int, elementSize: Int)
    /// So many bits as the register holds, in whole words of so many bytes.
    case bits(Int, wordBytes: Int)
    case unknown
  }

  /// What `call` accesses on `platform`.
  static func of(_ call: SystemCall, on platform: Platform) -> [KernelMemory] {
    let parameters = call.parameters(on: platform)
    return parameters.enumerated().compactMap { number, parameter in
      guard case .pointer(let direction) = parameter.kind, number < 6 else { return nil }
      let element = bytes(pointedToBy: parameter.type, on: platform)
      var size = element.map { Size.bytes($0) } ?? .unknown
      var hasLength = false
      for (other, length) in parameters.enumerated() where other < 6 {
        switch length.kind {
        case .length(number):
          size = .register(GeneralRegister.systemCallArguments[other], elementSize: 1)
          hasLength = true
        case .elements(number):
          size =
            element.map { .register(GeneralRegister.systemCallArguments[other], elementSize: $0) } ?? .unknown
          hasLength = true
        default: break
        }
      }
      if let pair = pairs[call.name] { size = .bytes(pair) }
      // select(2): as many descriptors as the first argument says; the kernels copy their words.
      if selects.contains(call.name), (1...3).contains(number) {
        size = .bits(GeneralRegister.rdi, wordBytes: platform.choose(linux: 8, macos: 4))
      }
      return KernelMemory(
        parameter: number, register: GeneralRegister.systemCallArguments[number], direction: direction,
        size: size,
        isText: direction == .input && !hasLength && texts.contains(parameter.type),
        certainty: direction == .inputOutput && byCommand.contains(call.name) ? .unknown : .sure)
    }
  }

  /// Two descriptors (pipe(2), socketpair(2)).
  private static let pairs = ["pipe": 8, "pipe2": 8]

  private static let selects: Set<String> = [
    "select", "select_nocancel", "pselect", "pselect_nocancel", "pselect6",
  ]

  /// Calls whose command says whether they look at the memory or fill it (their man pages; XNU's sources).
  private static let byCommand: Set<String> = [
    "__mac_syscall", "auditon", "csops", "csops_audittoken", "csrctl", "ffsctl", "fs_snapshot", "fsctl",
    "identitysvc", "io_uring_register", "ioctl", "iopolicysys", "ledger", "macos_quotactl",
    "memorystatus_control", "modify_ldt", "msgctl", "nfssvc", "proc_rlimit_control", "quotactl",
    "quotactl_fd",
    "seccomp", "shmctl", "work_interval_ctl",
  ]

  /// Whether what `call` accesses is told by a command that `Transfer` may know.
  static func dependsOnCommand(_ call: SystemCall) -> Bool {
    ["ioctl", "fsctl", "ffsctl", "epoll_ctl", "shmctl", "msgctl"].contains(call.name)
  }

  private static let texts: Set<String> = ["const char *", "char *"]

  /// How many bytes a C type that is a pointer points to; nil where its size isn't known.
  private static func bytes(pointedToBy type: String, on platform: Platform) -> Int? {
    if type.filter({ $0 == "*" }).count > 1 { return 8 }
    let name = name(pointedToBy: type)
    return numbers[name] ?? layout(pointedToBy: type, on: platform)?.size
  }

  /// The structure that a C type points to; nil where it's none whose layout is known.
  static func layout(pointedToBy type: String, on platform: Platform) -> StructureLayout? {
    let name = name(pointedToBy: type)
    // An address family's own structure may be shorter than the general one.
    return name == "sockaddr" ? nil : StructureLayout.named(String(name), on: platform)
  }

  private static func name(pointedToBy type: String) -> Substring {
    var name = Substring(type)
    while name.last == "*" || name.last == " " { name.removeLast() }
    for prefix in ["const ", "struct ", "union "] where name.hasPrefix(prefix) {
      name = name.dropFirst(prefix.count)
    }
    return name
  }

  private static let numbers: [Substring: Int] = [
    "int": 4, "unsigned int": 4, "socklen_t": 4, "uint32_t": 4, "int32_t": 4, "pid_t": 4, "uid_t": 4,
    "gid_t": 4,
    "off_t": 8, "loff_t": 8, "size_t": 8, "long": 8, "unsigned long": 8, "uint64_t": 8, "int64_t": 8,
    "time_t": 8,
  ]
}
