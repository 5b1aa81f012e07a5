/// An IPv4 address.
public struct IPv4Address: Sendable, Hashable, CustomStringConvertible {
  /// The four numbers of the dotted text, in order.
  public let octets: [UInt8]

  /// 0.0.0.0: every address of this machine.
  public static let any = IPv4Address(0, 0, 0, 0)
  /// 127.0.0.1: this machine.
  public static let loopback = IPv4Address(127, 0, 0, 1)

  public init(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) {
    octets = [first, second, third, fourth]
  }

  /// Reads `127.0.0.1`. A number with a leading 0 is refused, because some programs read it as octal.
  public init(_ text: String) throws(InvalidIPv4Address) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else {
      throw InvalidIPv4Address(
        text: text, reason: "it has \(parts.count) part\(parts.count == 1 ? "" : "s"), not 4")
    }
    var octets: [UInt8] = []
    for part in parts {
      guard !part.isEmpty, part.utf8.allSatisfy({ UInt8(ascii: "0") <= $0 && $0 <= UInt8(ascii: "9") }) else {
        throw InvalidIPv4Address(text: text, reason: "‘\(part)’ is not a number")
      }
      guard part.count == 1 || part.first != "0" else {
        throw InvalidIPv4Address(
          text: text, reason: "‘\(part)’ starts with 0, which some programs read as octal")
      }
      guard let octet = UInt8(part) else {
        throw InvalidIPv4Address(text: text, reason: "‘\(part)’ is above 255")
      }
      octets.append(octet)
    }
    self.octets = octets
  }

  /// The number whose four bytes in x86's memory are the address in network byte order: 0x0100007f for 127.0.0.1.
  public var networkOrder: UInt32 { octets.reversed().reduce(0) { $0 << 8 | UInt32($1) } }

  /// The dotted text.
  public var description: String { octets.map(String.init).joined(separator: ".") }
}

/// Text that isn't an IPv4 address.
public struct InvalidIPv4Address: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was read.
  public let text: String
  /// Why it isn't one.
  public let reason: String

  /// What is wrong, why, and what to write.
  public var description: String {
    "‘\(text)’ is not an IPv4 address: \(reason); write four numbers from 0 to 255 with dots between, as in 127.0.0.1"
  }
}

extension UInt16 {
  /// The number whose two bytes in x86's memory are this one in network byte order: 0x5c11 for port 4444 (0x115c).
  public var networkOrder: UInt16 { byteSwapped }
}
