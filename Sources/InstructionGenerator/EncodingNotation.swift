/// The notation of encodings in `instructions.tsv`, as far as the generator can hold a row to it: the module that
/// reads it is the one that is generated.
enum EncodingNotation {
  private static let schemes: Set<Substring> = ["legacy", "vex", "evex", "xop", "3dnow"]
  private static let prefixes: Set<Substring> = ["np", "66", "F3", "F2"]
  private static let maps: Set<Substring> = [
    "op", "0F", "0F38", "0F3A", "map5", "map6", "xop8", "xop9", "xopA",
  ]
  private static let words: Set<Substring> = [
    "ib", "iw", "id", "iq", "ibs", "ids", "idz", "one", "is4", "is4i", "cb", "cw", "cd", "o16", "a32", "wait",
    "acc0", "acc1", "notacc",
  ]

  /// What is wrong with the encodings of a form that has so many operands; nil for good ones.
  static func problem(in text: String, operands: Int) -> String? {
    if text.isEmpty || text == "-" { return "a form needs at least one encoding" }
    for alternative in text.split(separator: ";", omittingEmptySubsequences: false) {
      if let problem = problem(inAlternative: alternative, operands: operands) { return problem }
    }
    return nil
  }

  private static func problem(inAlternative text: Substring, operands: Int) -> String? {
    let words = text.split(separator: " ")
    guard words.count >= 4 else { return "the encoding '\(text)' lacks head, opcode, modrm or places" }
    let head = words[0].split(separator: ".")
    guard head.count >= 4, schemes.contains(head[0]), prefixes.contains(head[1]), maps.contains(head[2]),
      ["W0", "W1", "WIG"].contains(head[3])
    else { return "'\(words[0])' isn't scheme.prefix.map.W[.L][.N]" }
    if words[1].isEmpty || !words[1].count.isMultiple(of: 2) || !words[1].allSatisfy(\.isHexDigit) {
      return "'\(words[1])' isn't an opcode in hexadecimal"
    }
    if !["/r", "+r", "-"].contains(words[2]),
      !(words[2].count == 2 && words[2].first == "/" && "01234567".contains(words[2].last ?? "x"))
    {
      return "'\(words[2])' isn't /r, /0…/7, +r or -"
    }
    if words[3] != "-", words[3].count != operands || !words[3].allSatisfy({ "RMVOSBIJDAx".contains($0) }) {
      return "'\(words[3])' isn't a place for each of \(operands) operands"
    }
    if words[3] == "-", operands != 0 {
      return "the encoding '\(text)' has no places for \(operands) operands"
    }
    for word in words.dropFirst(4) where !Self.words.contains(word) && !isFixedImmediate(word) {
      return "'\(word)' isn't one of \(Self.words.sorted().joined(separator: " "))"
    }
    return nil
  }

  /// `ib=05`: a byte that belongs to the mnemonic.
  private static func isFixedImmediate(_ word: Substring) -> Bool {
    word.hasPrefix("ib=") && word.count == 5 && word.suffix(2).allSatisfy(\.isHexDigit)
  }
}
