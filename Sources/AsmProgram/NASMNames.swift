import AsmX86

/// What NASM accepts as a name, checked with nasm 2.16.01.
public enum NASMNames {
  /// The longest name in bytes; nasm cuts off what's beyond (its `IDLEN_MAX` is 4096 with the final NUL).
  public static let maximumLength = 4095

  /// What a name is used for.
  public enum Use: Sendable, Hashable, CaseIterable {
    /// A function, a piece of data, or a symbol of another file.
    case symbol
    /// What stands behind the dot of a local label.
    case localLabel
    /// A single-line macro: a constant or a slot of the frame, replaced wherever it stands as a word.
    case macro
  }

  /// Whether `name` can be a symbol only as `$name`: registers, size and prefix words, operators, directives.
  public static func isReserved(_ name: String) -> Bool {
    guard name.utf8.count <= longestWord else { return false }
    return words.contains(name) || words.contains(name.lowercased())
  }

  /// `name` as NASM takes it for a symbol: `$rax` for `rax`, `name` for most.
  public static func escaped(_ name: String) -> String { isReserved(name) ? "$" + name : name }

  /// Why `name` can't be used, and nil where it can. The sentence continues "the name … ".
  public static func problem(with name: String, as use: Use = .symbol) -> String? {
    guard let first = name.unicodeScalars.first else { return "is empty" }
    if name.utf8.count > maximumLength {
      return "has \(name.utf8.count) bytes; NASM distinguishes names by their first \(maximumLength)"
    }
    if first == "$" { return "starts with $, which NASM takes for an escape or a number" }
    if name.hasPrefix("__?") || name.hasPrefix("__") && name.hasSuffix("__") && name.utf8.count > 4 {
      return "looks like one that NASM's preprocessor defines itself"
    }
    if use != .localLabel, first == "." { return "starts with a dot, which makes it a local label" }
    if use == .localLabel, name.hasPrefix(".@") {
      return "starts with .@, which together with the label's dot NASM keeps for its macros"
    }
    if use == .localLabel ? !isInner(first) : !isFirst(first) {
      return "starts with \(quoted(first)); a name starts with a letter or _"
    }
    if let wrong = name.unicodeScalars.first(where: { !isInner($0) }) {
      return "contains \(quoted(wrong)); a name consists of letters, digits, _ and ."
    }
    if use == .macro {
      if isReserved(name) { return "is a word of NASM's own, which a macro would replace everywhere" }
      if Self.isMnemonic(name) { return "is an instruction, which a macro would replace everywhere" }
    }
    return nil
  }

  private static func isFirst(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    default: isLetterBeyondASCII(scalar)
    }
  }

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", ".": true
    default: isFirst(scalar)
    }
  }

  /// nasm takes every byte from 0x80 on for a letter; a person takes only letters for letters.
  private static func isLetterBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x80 && scalar.properties.isAlphabetic
  }

  private static func quoted(_ scalar: Unicode.Scalar) -> String {
    scalar.value < 0x20 || scalar.value == 0x7f
      ? "the control character \(scalar.value)" : scalar == " " ? "a space" : "“\(scalar)”"
  }

  private static func isMnemonic(_ name: String) -> Bool { !Forms.forms(named: name.lowercased()).isEmpty }
}

// MARK: - The words

extension NASMNames {
  private static let longestWord = 12

  private static let words: Set<String> = {
    var words = Set(listedWords.split(whereSeparator: \.isWhitespace).map(String.init))
    for number in 1...255 { words.insert(Register(rawValue: UInt8(number)).name) }
    words.remove("")
    // r16…r31 are registers for nasm from version 3 on.
    for number in 0...31 { for suffix in ["", "d", "w", "b"] { words.insert("r\(number)\(suffix)") } }
    for number in 0...7 { words.insert("segr\(number)"); words.insert("tr\(number)") }
    return words
  }()

  /// What isn't a register of `Register`; each fails or changes its meaning as `name:` or `call name` with
  /// nasm 2.16.01, in lower case as in upper case.
  private static let listedWords = """
    a16 a32 a64 abs absolute align alignb asp at bits bnd byte common cpu default dword endstruc eip extern
    far float fs global iend incbin ip istruc lock long near nobnd nosplit o16 o32 o64 osabi osp oword ptr
    qword rel rep repe repne repnz repz required rip sectalign section seg segment short static strict struc
    struct times to tword use16 use32 use64 useabs usebnd usenobnd userel wait word wrt xacquire xrelease yword
    zword
    """
}
