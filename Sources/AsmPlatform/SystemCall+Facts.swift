import AsmX86

/// What follows from a call's row in the table.
extension SystemCall {
  /// The name that the kernel's own sources give it: `stat` for `macos_stat`.
  public var kernelName: String { name.hasPrefix("macos_") ? String(name.dropFirst(6)) : name }

  /// Whether both kernels have it, with the same meaning.
  public var isPortable: Bool { linux != nil && macos != nil }

  /// Whether it may report an error on `platform`, so that its result wants a test.
  public func canFail(on platform: Platform) -> Bool {
    result(on: platform) != .never && !traits.contains(.infallible)
  }

  /// The registers that arguments go to on `platform`, in order. The seventh and eighth, which a few calls of macOS
  /// take, go to the stack, above a return address (XNU `bsd/dev/i386/systemcalls.c`).
  public func argumentRegisters(on platform: Platform) -> [Register] {
    Array(Platform.systemCallArguments.prefix(parameters(on: platform).count))
  }

  /// What a successful call returns in rdx beside rax.
  public enum SecondResult: Sendable, Hashable {
    /// `fork`, `vfork`: 1 in the child, 0 in the parent (XNU `kern_fork.c`, `bsd_i386.c`). rax is the child's number
    /// in both.
    case side
    /// `pipe`: the descriptor to write to; rax is the one to read from (XNU `sys_pipe.c`).
    case descriptor
  }

  /// What rdx holds after success on `platform`; nil where it's nothing: always on Linux, which leaves rdx as it was.
  public func secondResult(on platform: Platform) -> SecondResult? {
    guard platform.errorConvention == .carryFlag, number(on: platform) != nil else { return nil }
    switch name {
    case "fork", "vfork": return .side
    case "pipe": return .descriptor
    default: return nil
    }
  }

  /// The call as C declares it: `bind(int sockfd, const struct sockaddr *addr, socklen_t addrlen)`.
  public func prototype(on platform: Platform) -> String {
    "\(kernelName)(\(parameters(on: platform).map(\.declaration).joined(separator: ", ")))"
  }
}

extension SystemCall.Parameter {
  /// `const struct sockaddr *addr`, as C declares it.
  public var declaration: String { type.hasSuffix("*") ? type + name : type + " " + name }
}

extension Platform {
  /// The registers that system calls take their arguments from, on both systems.
  public static let systemCallArguments: [Register] = [.rdi, .rsi, .rdx, .r10, .r8, .r9]
}
