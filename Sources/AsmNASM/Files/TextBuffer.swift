/// The text of one file while it's written.
///
/// Writing goes through a raw cursor into a small chunk that stays in the processor's cache; a full chunk is
/// appended to the text. Whoever writes through `cursor` first calls `reserve` with the most it may write.
struct TextBuffer: ~Copyable {
  /// What has been moved out of the chunk.
  private var bytes: [UInt8] = []
  private var chunk: UnsafeMutableRawPointer
  private var capacity: Int
  /// Where the next byte goes.
  private(set) var cursor: UnsafeMutableRawPointer
  /// The chunk's end.
  private var limit: UnsafeMutableRawPointer

  init(chunkSize: Int = 1 << 17) {
    capacity = chunkSize
    chunk = .allocate(byteCount: chunkSize, alignment: 64)
    cursor = chunk
    limit = chunk + chunkSize
  }

  deinit { chunk.deallocate() }

  /// Bytes written so far.
  var count: Int { bytes.count + (cursor - chunk) }

  /// Makes room for `size` bytes at the cursor.
  @inline(__always)
  mutating func reserve(_ size: Int) {
    if limit - cursor < size { makeRoom(size) }
  }

  /// Moves the cursor to `position`, behind what was written through it.
  @inline(__always)
  mutating func advance(to position: UnsafeMutableRawPointer) {
    assert(position >= cursor && position <= limit)
    cursor = position
  }

  /// How many instructions the whole text will have; with `writtenInstructions` it tells how far the text
  /// will grow.
  var expectedInstructions = 0
  /// How many instructions have been written.
  var writtenInstructions = 0

  /// The finished text.
  mutating func finish() -> [UInt8] {
    flush()
    let result = bytes
    bytes = []
    return result
  }

  private mutating func flush() {
    let needed = count
    if needed > bytes.capacity, writtenInstructions > 0, writtenInstructions < expectedInstructions {
      // As much a line as so far, and half of that: the instructions to come may be longer, and then all would be
      // copied, while memory beyond the end is never touched and so costs nothing.
      let estimate = needed / writtenInstructions + 1
      bytes.reserveCapacity(needed + (expectedInstructions - writtenInstructions) * (estimate + estimate / 2))
    }
    // In pieces that glibc copies with vector instructions; from 2 KB on it takes `rep movsb`, which is a
    // little slower on pages that are touched for the first time.
    var start = chunk
    while start < cursor {
      let end = min(start + 1_536, cursor)
      bytes.append(contentsOf: UnsafeRawBufferPointer(start: start, count: end - start))
      start = end
    }
    cursor = chunk
  }

  @inline(never)
  private mutating func makeRoom(_ size: Int) {
    flush()
    guard size > capacity else { return }
    chunk.deallocate()
    capacity = size
    chunk = .allocate(byteCount: size, alignment: 64)
    cursor = chunk
    limit = chunk + size
  }
}

// MARK: - What isn't in a hurry

extension TextBuffer {
  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    cursor.copyMemory(from: start, byteCount: bytes.count)
    advance(to: cursor + bytes.count)
  }

  /// Writes `text` as comment lines behind `indent` spaces, or as one line whatever it holds.
  mutating func writeComment(_ text: String, indent: Int, onOneLine: Bool = false) {
    var text = text
    let isWritten = text.withUTF8 { bytes in
      guard let start = bytes.baseAddress, CommentText.isPlain(bytes) else { return false }
      reserve(indent + bytes.count + 3)
      var end = cursor
      UnsafeMutableRawBufferPointer(start: end, count: indent).initializeMemory(as: UInt8.self, repeating: 32)
      end += indent
      end.storeBytes(of: (0x203b as UInt16).littleEndian, as: UInt16.self)
      (end + 2).copyMemory(from: start, byteCount: bytes.count)
      end += bytes.count + 2
      end.storeBytes(of: UInt8(ascii: "\n"), as: UInt8.self)
      advance(to: end + 1)
      return true
    }
    if isWritten { return }
    let lines = onOneLine ? [CommentText.comment(text)] : CommentText.lines(text)
    for line in lines { writeLine(String(repeating: " ", count: indent) + line) }
  }

  /// Writes `text` and a newline.
  mutating func writeLine(_ text: String) {
    write(text)
    write("\n")
  }
}

/// `text` with spaces behind it up to `width` columns, and at least one.
func padded(_ text: String, to width: Int) -> String {
  let missing = max(1, width - text.unicodeScalars.count)
  return text + String(repeating: " ", count: missing)
}
