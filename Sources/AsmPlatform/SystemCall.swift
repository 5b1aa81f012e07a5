/// A system call as both kernels know it. Values come from the generated table.
public struct SystemCall: Sendable, Hashable {
  /// The name that users and `defines.s` (in capitals) write: `setsockopt`.
  public let name: String
  /// The number in Linux's x86-64 table; nil where Linux has no such call.
  public let linux: Int?
  /// The number in XNU's BSD class, without the class base; nil where macOS has no such call.
  public let macos: Int?
  /// Linux's parameters; macOS's where Linux has no such call. See `parameters(on:)`.
  public let parameters: [Parameter]
  /// macOS's parameters where they differ from Linux's (`pipe` has none there).
  public let macosParameters: [Parameter]?
  /// What rax holds after success on Linux; on macOS where Linux has no such call. See `result(on:)`.
  public let result: Result
  /// What rax holds after success on macOS where that differs.
  public let macosResult: Result?
  /// One line on what it does.
  public let documentation: String
  /// One line on what differs on macOS.
  public let macosNote: String?
  /// The call to use on the system that lacks this one: `kevent` for `epoll_wait`.
  public let counterpart: String?
  /// errno names that its man pages list: Linux's, or macOS's where Linux has no such call.
  public let errors: [String]

  public init(
    name: String, linux: Int?, macos: Int?, parameters: [Parameter], macosParameters: [Parameter]? = nil,
    result: Result, macosResult: Result? = nil, documentation: String, macosNote: String? = nil,
    counterpart: String? = nil, errors: [String]
  ) {
    self.name = name
    self.linux = linux
    self.macos = macos
    self.parameters = parameters
    self.macosParameters = macosParameters
    self.result = result
    self.macosResult = macosResult
    self.documentation = documentation
    self.macosNote = macosNote
    self.counterpart = counterpart
    self.errors = errors
  }

  public struct Parameter: Sendable, Hashable {
    /// As in the prototype: `addrlen`.
    public let name: String
    /// As in the prototype: `const struct sockaddr *`.
    public let type: String
    public let kind: Kind

    public init(name: String, type: String, kind: Kind) {
      self.name = name
      self.type = type
      self.kind = kind
    }

    /// What may be passed.
    public enum Kind: Sendable, Hashable {
      /// A file descriptor.
      case descriptor
      /// A number; with a family, a constant of that family, or several or-ed, or 0. `accepts(_:)` tells.
      case integer(family: String?)
      /// The size in bytes of what the parameter at `of` (from 0) points to.
      case length(of: Int)
      /// An address of memory that the kernel reads, writes, or both.
      case pointer(Direction)
      /// An address that is only a number to the kernel (`mmap`'s first argument).
      case address
    }

    public enum Direction: Sendable, Hashable {
      case input, output, inputOutput
    }
  }

  /// What rax holds after success.
  public enum Result: Sendable, Hashable {
    /// 0.
    case nothing
    case descriptor
    /// How many bytes, or how many ready descriptors or events.
    case count
    case address, processIdentifier, integer
    /// The call doesn't come back.
    case never
  }

  /// The number on `platform` without the class base; nil where it has no such call.
  public func number(on platform: Platform) -> Int? { platform.choose(linux: linux, macos: macos) }

  /// The parameters on `platform`.
  public func parameters(on platform: Platform) -> [Parameter] {
    platform.choose(linux: parameters, macos: macosParameters ?? parameters)
  }

  /// What rax holds after success on `platform`.
  public func result(on platform: Platform) -> Result {
    platform.choose(linux: result, macos: macosResult ?? result)
  }

  /// The name of its number in `defines.s`: `SETSOCKOPT`.
  public var macro: String { name.uppercased() }
}
