/// A number that stands for bytes, to notice a change. It keeps apart versions of one's own files; it doesn't
/// withstand someone who wants two to collide.
///
/// Eight bytes at a time, as FNV-1a does it with one (IETF draft-eastlake-fnv), since an object may have
/// megabytes; the shift brings high bits down, which a multiplication alone never does. Every step can be undone,
/// so that contents which differ in one word always differ in the number.
struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ bytes: [UInt8]) {
    var value = value
    func mix(_ word: UInt64) {
      value = (value ^ word) &* 0x9e37_79b9_7f4a_7c15
      value ^= value >> 32
    }
    bytes.withUnsafeBytes { buffer in
      let whole = buffer.count & ~7
      for offset in stride(from: 0, to: whole, by: 8) {
        mix(UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
      var rest: UInt64 = 0
      for byte in buffer[whole...].reversed() { rest = rest << 8 | UInt64(byte) }
      mix(rest)
      // The last word is filled up with zeros: how many of them count is told apart.
      mix(UInt64(buffer.count))
    }
    self.value = value
  }

  /// 16 hexadecimal digits.
  var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
