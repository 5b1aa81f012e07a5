/// What a version of nasm gets wrong, or doesn't take.
public struct NASMFault: Sendable, Hashable {
  /// The version, as nasm prints it (`2.16.01`), the start of several (`2.16`), or the first and the last of a range
  /// (`2.15.05-2.16.03`).
  public var version: String
  public var mnemonic: String
  /// As the manuals write them, divided by commas: `xmm, m128`.
  public var operands: String
  /// What it does wrong, in words.
  public var fault: String
  /// An instruction that it gets wrong, in NASM's language.
  public var sample: String

  public init(version: String, mnemonic: String, operands: String, fault: String, sample: String) {
    self.version = version
    self.mnemonic = mnemonic
    self.operands = operands
    self.fault = fault
    self.sample = sample
  }

  /// Whether nasm `installed` is this version or one of them: `2.16` is said of 2.16.01 too, not of 2.160. Of a range,
  /// every version in between is one.
  public func concerns(_ installed: String) -> Bool {
    let given = Self.numbers(installed)
    let bounds = version.split(separator: "-").map(Self.numbers)
    guard let first = bounds.first, let last = bounds.last else { return false }
    if bounds.count == 1 { return given.starts(with: first) }
    return !given.lexicographicallyPrecedes(first)
      && (given.starts(with: last) || given.lexicographicallyPrecedes(last))
  }

  /// 2, 16, 1 of `2.16.01rc3`.
  private static func numbers(_ version: some StringProtocol) -> [Int] {
    version.split { $0 == "." || $0 == "r" || $0 == "-" }.prefix(3).compactMap { Int($0) }
  }

  /// Whether nasm says that something is wrong, instead of making other bytes.
  public var isReported: Bool { fault.hasPrefix("refuses") || fault == "unknown mnemonic" }
}

extension Forms {
  /// The forms that versions of nasm are known to get wrong.
  public static let nasmFaults: [NASMFault] = NASMFault.faults(in: nasmFaultTable.description)
}

extension NASMFault {
  /// The faults in a table's text: a line each, of version, mnemonic, operands (in the notation of the table of
  /// instructions), what's wrong and a sample, divided by tabs. Lines that start with `#` are left out.
  static func faults(in table: String) -> [NASMFault] {
    table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard !line.hasPrefix("#"), fields.count == 5 else { return nil }
      let operands = fields[2].split(separator: ",").map { notation in
        OperandKind(notation: notation)?.description ?? String(notation)
      }
      return NASMFault(
        version: String(fields[0]), mnemonic: String(fields[1]),
        operands: fields[2] == "-" ? "" : operands.joined(separator: ", "), fault: String(fields[3]),
        sample: String(fields[4]))
    }
  }
}
