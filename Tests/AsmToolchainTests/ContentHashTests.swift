import Testing

@testable import AsmToolchain

@Suite("Content hashes")
struct ContentHashTests {
  @Test("one changed bit anywhere, or one byte more, is noticed", arguments: 0...25)
  func changes(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) }
    var seen: Set<ContentHash> = [ContentHash(bytes)]
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << UInt8(bit)
        #expect(seen.insert(ContentHash(changed)).inserted, "bit \(bit) of byte \(index)")
      }
    }
    #expect(seen.insert(ContentHash(bytes + [0])).inserted)
    #expect(seen.insert(ContentHash(bytes + [0, 0])).inserted)
  }

  @Test("the top bits of two words don't cancel out")
  func topBits() {
    let bytes = [UInt8](repeating: 0, count: 32)
    var changed = bytes
    changed[7] = 0x80
    changed[15] = 0x80
    #expect(ContentHash(bytes) != ContentHash(changed))
  }

  @Test("equal contents have one number, in 16 digits")
  func text() {
    #expect(ContentHash([1, 2, 3]).description == ContentHash([1, 2, 3]).description)
    for count in 0..<200 {
      #expect(ContentHash([UInt8](repeating: 7, count: count)).description.utf8.count == 16)
    }
  }
}
