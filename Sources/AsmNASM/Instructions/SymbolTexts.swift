import AsmProgram
import AsmX86

/// The texts of a function's symbols as bytes, side by side, so that writing one is a copy.
struct SymbolTexts: ~Copyable {
  /// All texts; behind the last are `padding` bytes, so that a copy may read beyond a text's end.
  private var bytes: UnsafeMutableRawPointer
  private var capacity: Int
  /// Where the text of symbol n begins; one more than there are symbols.
  private let starts: UnsafeMutablePointer<UInt32>
  private let count: Int
  private let table: SymbolTable
  /// The length of the longest text, in bytes.
  private var longest = 0
  /// Whether a text has an operator that binds less than `+`.
  private var hasOperators = false

  /// What a copy may read beyond a text's end, in bytes.
  static let padding = 16

  init(_ table: SymbolTable) {
    self.table = table
    let symbols = table.symbols
    count = symbols.count
    capacity = symbols.count * 16 + 64
    bytes = .allocate(byteCount: capacity, alignment: 16)
    starts = .allocate(capacity: symbols.count + 1)
    var end = 0
    symbols.withUnsafeBufferPointer { symbols in
      for index in symbols.indices {
        starts[index] = UInt32(truncatingIfNeeded: end)
        end = append(symbols[index].text, kind: symbols[index].kind, at: end)
        longest = max(longest, end - Int(starts[index]))
      }
    }
    starts[count] = UInt32(truncatingIfNeeded: end)
  }

  deinit {
    bytes.deallocate()
    starts.deallocate()
  }

  /// Calls `body` with a writer for the function whose symbols these are.
  borrowing func withWriter(jumps: JumpSizes?, _ body: (InstructionWriter) -> Void) {
    FormTexts.all.withUnsafeBufferPointer { forms in
      ShortText.registers.withUnsafeBufferPointer { registers in
        ShortText.keywords.withUnsafeBufferPointer { keywords in
          guard let firstForm = forms.baseAddress, let registers = registers.baseAddress,
            let keywords = keywords.baseAddress
          else { return }
          body(
            InstructionWriter(
              forms: firstForm, lastForm: forms.count - 1, registers: registers, keywords: keywords,
              symbolBytes: UnsafeRawPointer(bytes), symbolStarts: UnsafePointer(starts), symbolCount: count,
              symbols: table,
              hasOperators: hasOperators,
              maximumLineLength: InstructionWriter.lengthWithoutSymbols + 2 * (longest + Self.padding),
              jumps: jumps))
        }
      }
    }
  }

  /// Appends a symbol's text in the source, which is its name, escaped where NASM reserves it. Returns where
  /// it ends.
  private mutating func append(_ text: String, kind: Symbol.Kind, at start: Int) -> Int {
    var end = start
    var text = text
    text.withUTF8 { utf8 in
      guard let first = utf8.baseAddress else { return }
      reserve(start + utf8.count + 1 + Self.padding, used: start)
      switch kind {
      case .label, .function, .data, .external:
        if first.pointee != UInt8(ascii: "."), Self.needsEscape(utf8) {
          bytes.storeBytes(of: UInt8(ascii: "$"), toByteOffset: end, as: UInt8.self)
          end += 1
        }
      default: hasOperators = hasOperators || utf8.contains(UInt8(ascii: "|"))
      }
      (bytes + end).copyMemory(from: first, byteCount: utf8.count)
      end += utf8.count
    }
    return end
  }

  private mutating func reserve(_ size: Int, used: Int) {
    guard size > capacity else { return }
    capacity = max(size, 2 * capacity)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    larger.copyMemory(from: bytes, byteCount: used)
    bytes.deallocate()
    bytes = larger
  }

  /// Whether the name at the text's start is reserved: `byte` and `byte + 8` and `byte wrt ..plt`.
  private static func needsEscape(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let name = text.prefix { $0 != UInt8(ascii: " ") }
    return NASMNames.isReserved(String(decoding: UnsafeBufferPointer(rebasing: name), as: UTF8.self))
  }
}
