extension String {
  /// The text for a line of a message: at most 60 characters, and control characters, which a terminal would
  /// obey, as `\\n` and `\\u{1b}`.
  var shown: String { (count <= 60 ? self : "\(prefix(57))…").withVisibleControls }

  /// The text with control characters (C0, DEL and C1) as `\\n` and `\\u{1b}`.
  var withVisibleControls: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.properties.generalCategory == .control:
        text += "\\u{\(String(scalar.value, radix: 16))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
