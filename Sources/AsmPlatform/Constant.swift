import AsmX86

/// A constant of the kernels' headers, or several of them or-ed.
public protocol KernelConstant: SymbolicImmediate {
  /// The constants that it's made of, each to be defined once in `defines.s`.
  var constants: [Constant] { get }
}

extension KernelConstant {
  /// The value on `platform`; nil where it lacks one of the constants.
  public func value(on platform: Platform) -> Int64? {
    var value: Int64 = 0
    for constant in constants {
      guard let bits = platform.choose(linux: constant.linux, macos: constant.macos) else { return nil }
      value |= bits
    }
    return value
  }

  /// Why it can't be used on `platform`: «macOS has no SOCK_NONBLOCK». nil where the platform has all of it.
  public func absence(on platform: Platform) -> String? {
    let names = constants.filter { $0.value(on: platform) == nil }.map(\.name)
    return names.isEmpty ? nil : "\(platform.title) has no \(names.joined(separator: " and no "))"
  }
}

/// A named number of the kernels' headers, with its value on each system. In NASM it keeps its name.
public struct Constant: Sendable, Hashable, KernelConstant {
  /// The set of constants it belongs to, named like the parameter types of system calls: `AF`, `SOCK`, `O`.
  public let family: String
  /// The C name, which is also the name in `defines.s`: `AF_INET`.
  public let name: String
  /// The value on Linux; nil where Linux has no such constant.
  public let linux: Int64?
  /// The value on macOS; nil where macOS has no such constant.
  public let macos: Int64?

  public init(family: String, name: String, linux: Int64?, macos: Int64?) {
    self.family = family
    self.name = name
    self.linux = linux
    self.macos = macos
  }

  public var constants: [Constant] { [self] }

  public var symbol: Symbol { Symbol(name, kind: .constant, value: linux == macos ? linux : nil) }
}

/// Constants or-ed: `O.create | O.writeOnly` is `O_CREAT | O_WRONLY` in NASM.
public struct ConstantExpression: Sendable, Hashable, KernelConstant {
  /// In the order in which they're written.
  public let constants: [Constant]

  /// The family that all of them belong to; nil where they belong to several, which is always a mistake.
  public var family: String? {
    guard let family = constants.first?.family, constants.allSatisfy({ $0.family == family }) else {
      return nil
    }
    return family
  }

  public var symbol: Symbol {
    let linux = value(on: .linux)
    let text = constants.map(\.name).joined(separator: " | ")
    return Symbol(text, kind: .constant, value: linux == value(on: .macos) ? linux : nil)
  }
}

extension KernelConstant {
  /// Both; a constant that the left side has already isn't written again.
  public static func | (left: Self, right: some KernelConstant) -> ConstantExpression {
    let more = right.constants.filter { !left.constants.contains($0) }
    return ConstantExpression(constants: left.constants + more)
  }
}
