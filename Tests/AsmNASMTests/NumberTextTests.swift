import Testing

@testable import AsmNASM

@Suite("Numbers")
struct NumberTextTests {
  @Test(
    "are decimal where people would say them so, hexadecimal elsewhere",
    arguments: [
      (0, "0"), (9, "9"), (-1, "-1"), (10, "10"), (9999, "9999"), (10_000, "10000"), (10_001, "0x2711"),
      (100_000, "100000"), (65_536, "0x10000"), (-65_536, "-0x10000"), (1_000_000_000, "1000000000"),
      (2_000_000_000, "0x77359400"), (Int64.max, "0x7fffffffffffffff"), (Int64.min, "-0x8000000000000000"),
    ] as [(Int64, String)])
  func text(value: Int64, expected: String) {
    #expect(NumberText.text(value) == expected)
    #expect(written(value) == expected)
  }

  @Test("are the same in instructions as in data")
  func bothWriters() {
    var value: Int64 = 1
    for _ in 0..<20_000 {
      value = value &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = value >> Int64(value & 63)
      #expect(written(number) == NumberText.text(number))
    }
  }

  private func written(_ value: Int64) -> String {
    withUnsafeTemporaryAllocation(byteCount: 32, alignment: 8) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      let end = NumberText.write(value, at: start)
      return String(decoding: buffer[..<(end - start)], as: UTF8.self)
    }
  }
}
