/// Comments that stay comments, whatever their text holds.
enum CommentText {
  /// The lines of `text` as comment lines behind `indent`.
  static func lines(_ text: String, indent: String = "") -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { indent + comment(String($0)) }
  }

  /// Whether `text` can stand behind `; ` as it is: printable ASCII with no space or backslash at its end.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = text.last, last != UInt8(ascii: " "), last != UInt8(ascii: "\\") else { return false }
    return text.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
  }

  /// `text` on one line, with its `;`.
  static func comment(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      // NASM ends a line at a carriage return and at Control-Z; a tab would break the columns.
      scalars.append(isControl(scalar) ? " " : scalar)
    }
    while scalars.last == " " { scalars.removeLast() }
    guard !scalars.isEmpty else { return ";" }
    // A backslash at the end of a line would join the next line to the comment.
    let end = scalars.last == "\\" ? " ;" : ""
    return "; " + String(scalars) + end
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    // What hides text or turns its direction has no place in a source file.
    case .format, .surrogate, .unassigned, .privateUse: true
    default: false
    }
  }
}
