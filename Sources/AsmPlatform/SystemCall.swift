/// A system call as both kernels know it. Values come from the generated table.
///
/// A call that both kernels have, with the same meaning, is one value with two numbers: the portable ones. What only
/// one has, `absence(on:)` tells for the other, with the call to use there. Where macOS means something else by a name
/// of Linux's, its call is another value, `macos_…`.
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
  /// The first Linux release that has it; nil where none does, or it was never there.
  public let since: String?
  /// What is true of it beside its parameters and result.
  public let traits: Traits
  /// One line on what it does.
  public let documentation: String
  /// One line on what differs on macOS.
  public let macosNote: String?
  /// The call to use on the system that lacks this one: `kevent` for `epoll_wait`.
  public let counterpart: String?
  /// errno names that Linux's man page lists. See `errors(on:)`.
  public let errors: [String]
  /// errno names that macOS's man page lists.
  public let macosErrors: [String]

  public init(
    name: String, linux: Int?, macos: Int?, parameters: [Parameter], macosParameters: [Parameter]? = nil,
    result: Result, macosResult: Result? = nil, since: String? = nil, traits: Traits = [],
    documentation: String,
    macosNote: String? = nil, counterpart: String? = nil, errors: [String], macosErrors: [String] = []
  ) {
    self.name = name
    self.linux = linux
    self.macos = macos
    self.parameters = parameters
    self.macosParameters = macosParameters
    self.result = result
    self.macosResult = macosResult
    self.since = since
    self.traits = traits
    self.documentation = documentation
    self.macosNote = macosNote
    self.counterpart = counterpart
    self.errors = errors
    self.macosErrors = macosErrors
  }

  /// What is true of a call beside its parameters and result.
  public struct Traits: OptionSet, Sendable, Hashable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// It may wait: for a device, another process, time. A signal ends the wait with EINTR.
    public static let blocks = Traits(rawValue: 1)
    /// It can't fail, or like `pause` ends in no other way than with EINTR, so its result needs no test.
    public static let infallible = Traits(rawValue: 2)
    /// Its number is kept, but it always fails.
    public static let unimplemented = Traits(rawValue: 4)
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
      /// How many things are behind the parameter at `of` (from 0): buffers, descriptors, events.
      case elements(of: Int)
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

  /// The errno names that the man page of `platform` lists, in order of name; none where there's no such page.
  public func errors(on platform: Platform) -> [String] {
    platform.choose(linux: errors, macos: macosErrors)
  }

  /// The name of its number in `defines.s`: `SETSOCKOPT`; `SYS_GETPID` where a constant has the plain name.
  public var macro: String {
    Self.likeConstants.contains(name) ? "SYS_" + name.uppercased() : name.uppercased()
  }

  /// Calls whose names in capitals are constants of the headers: `GETPID` is a command of `semctl`.
  private static let likeConstants: Set<String> = ["getpid", "futex_requeue", "futex_wait", "futex_wake"]

  /// Equal calls have equal names.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
