/// A line of what nasm prints on standard error.
public struct AssemblerMessage: Sendable, Hashable {
  /// The file as nasm was told it, or as it was included.
  public var file: String
  /// From 1; nil where the message is about the whole file.
  public var line: Int?
  public var severity: Severity
  public var text: String

  public enum Severity: String, Sendable, Hashable {
    case error, warning, fatal, panic, note, info
  }

  /// The messages in `output`; lines of another form are left out.
  ///
  /// Forms (nasm 2.16, asm/nasm.c `nasm_verror`): `FILE:LINE: SEVERITY: TEXT`, `FILE: SEVERITY: TEXT`,
  /// `FILE:LINE: ... from macro `NAME' defined here` under the message of a line inside a macro, and of an
  /// assertion that doesn't hold `panic: FILE:LINE: TEXT`.
  public static func messages(in output: String) -> [AssemblerMessage] {
    output.split(separator: "\n").compactMap(AssemblerMessage.init(line:))
  }

  private init?(line: Substring) {
    // A file name may hold a colon itself, so the first `: SEVERITY: ` is what's looked for.
    let parts = line.components(separatedBy: ": ")
    guard parts.count >= 2 else { return nil }
    if parts[0] == Severity.panic.rawValue, parts.count >= 3 {
      severity = .panic
      text = parts[2...].joined(separator: ": ")
      (file, self.line) = Self.place(String(parts[1]))
      return
    }
    for index in 1..<parts.count {
      let place = parts[..<index].joined(separator: ": ")
      if let severity = Severity(rawValue: String(parts[index])), index + 1 < parts.count {
        self.severity = severity
        text = parts[(index + 1)...].joined(separator: ": ")
      } else if parts[index].hasPrefix("... ") {
        severity = .note
        text = String(parts[index...].joined(separator: ": ").dropFirst(4))
      } else {
        continue
      }
      (file, self.line) = Self.place(place)
      return
    }
    return nil
  }

  /// The parts of `FILE:LINE`, or of `FILE`.
  private static func place(_ text: String) -> (file: String, line: Int?) {
    guard let colon = text.lastIndex(of: ":"), let number = Int(text[text.index(after: colon)...]) else {
      return (text, nil)
    }
    return (String(text[..<colon]), number)
  }
}

extension Substring {
  /// Foundation's method of this name, without Foundation.
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self
    while let range = rest.firstRange(of: separator) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    parts.append(rest)
    return parts
  }
}
