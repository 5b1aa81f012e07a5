/// The lines of a text as ranges of its bytes, without their newlines.
struct Lines {
  let bytes: [UInt8]
  /// Where each line begins; one more than there are lines, where the text ends.
  private let starts: [Int]
  /// Whether the last line ends with a newline, or there's no line.
  let endsWithNewline: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    }
    endsWithNewline = starts[starts.count - 1] == bytes.count
    if !endsWithNewline { starts.append(bytes.count) }
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// The bytes of line `index` (from 0), without its newline.
  subscript(index: Int) -> ArraySlice<UInt8> {
    let hasNewline = index < count - 1 || endsWithNewline
    return bytes[starts[index]..<(starts[index + 1] - (hasNewline ? 1 : 0))]
  }

  /// The bytes of the lines in `range`, with their newlines.
  subscript(range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[starts[range.lowerBound]..<starts[range.upperBound]]
  }
}

/// Numbers for lines, the same for the same line.
struct LineNumbers {
  private var numbers: [ArraySlice<UInt8>: Int32] = [:]

  /// How many different lines there are.
  var count: Int { numbers.count }

  /// The number of each line of `lines`. A last line without a newline differs from the same with one.
  mutating func numbers(of lines: Lines) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(lines.count)
    for index in 0..<lines.count {
      let line = lines[index..<(index + 1)]
      if let number = numbers[line] {
        result.append(number)
      } else {
        let number = Int32(truncatingIfNeeded: numbers.count)
        numbers[line] = number
        result.append(number)
      }
    }
    return result
  }
}
