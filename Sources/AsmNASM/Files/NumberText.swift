/// How numbers are written: decimal up to four digits and where they're round (100000), hexadecimal beyond.
enum NumberText {
  /// The longest text: `-0x8000000000000000`.
  static let maximumLength = 19

  /// `value` as text.
  static func text(_ value: Int64) -> String {
    let magnitude = value.magnitude
    let digits = isDecimal(magnitude) ? String(magnitude) : "0x" + String(magnitude, radix: 16)
    return value < 0 ? "-" + digits : digits
  }

  /// Whether people would say it in decimal: short, or thousands up to a thousand million.
  @inline(__always)
  private static func isDecimal(_ magnitude: UInt64) -> Bool {
    magnitude <= 9999 || (magnitude <= 1_000_000_000 && magnitude % 1000 == 0)
  }

  /// Writes `value` at `cursor`, which has room for 24 bytes, and returns the place behind it.
  @inline(__always)
  static func write(_ value: Int64, at cursor: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    var cursor = cursor
    if value < 0 {
      cursor.storeBytes(of: UInt8(ascii: "-"), as: UInt8.self)
      cursor += 1
    }
    return write(magnitude: value.magnitude, at: cursor)
  }

  @inline(__always)
  static func write(magnitude: UInt64, at cursor: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    if magnitude < 10 {
      cursor.storeBytes(of: 0x30 + UInt8(truncatingIfNeeded: magnitude), as: UInt8.self)
      return cursor + 1
    }
    if magnitude <= 9999 { return writeDecimal(UInt32(magnitude), at: cursor) }
    return isDecimal(magnitude) ? writeRound(magnitude, at: cursor) : writeHexadecimal(magnitude, at: cursor)
  }

  /// A decimal number of more than four digits.
  @inline(never)
  private static func writeRound(_ value: UInt64, at cursor: UnsafeMutableRawPointer)
    -> UnsafeMutableRawPointer
  {
    var scale: UInt64 = 1
    while value / scale >= 10 { scale *= 10 }
    var cursor = cursor
    while scale > 0 {
      cursor.storeBytes(of: 0x30 + UInt8(truncatingIfNeeded: value / scale % 10), as: UInt8.self)
      cursor += 1
      scale /= 10
    }
    return cursor
  }

  /// 10...9999.
  @inline(__always)
  private static func writeDecimal(_ value: UInt32, at cursor: UnsafeMutableRawPointer)
    -> UnsafeMutableRawPointer
  {
    let thousands = value / 1000
    let hundreds = value / 100 % 10
    let tens = value / 10 % 10
    let ones = value % 10
    // The first digit in the lowest byte; leading zeros are shifted out.
    let digits = 0x3030_3030 + thousands + hundreds << 8 + tens << 16 + ones << 24
    let count = value >= 1000 ? 4 : value >= 100 ? 3 : 2
    cursor.storeBytes(of: (digits >> UInt32(8 * (4 - count))).littleEndian, as: UInt32.self)
    return cursor + count
  }

  @inline(never)
  private static func writeHexadecimal(_ value: UInt64, at cursor: UnsafeMutableRawPointer)
    -> UnsafeMutableRawPointer
  {
    cursor.storeBytes(of: UInt8(ascii: "0"), as: UInt8.self)
    cursor.storeBytes(of: UInt8(ascii: "x"), toByteOffset: 1, as: UInt8.self)
    var cursor = cursor + 2
    var shift = (63 - value.leadingZeroBitCount) & ~3
    while shift >= 0 {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 15
      cursor.storeBytes(of: digit < 10 ? 0x30 + digit : 0x57 + digit, as: UInt8.self)
      cursor += 1
      shift -= 4
    }
    return cursor
  }
}
