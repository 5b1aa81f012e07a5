extension SystemCall {
  /// Reads a row of `system-calls.tsv`; generate-platform has checked it.
  init?(_ row: TableRow) {
    guard let name = row[0], let own = row[7] ?? row[8], let result = Result(own) else { return nil }
    let parameters = Parameter.list(row[5])
    let macosParameters = row[6] == "=" ? nil : Parameter.list(row[6])
    let macosResult = row[8].flatMap(Result.init)
    self.init(
      name: name, linux: row.number(1), macos: row.number(2),
      parameters: parameters ?? macosParameters ?? [],
      macosParameters: parameters == nil ? nil : macosParameters,
      result: result, macosResult: row[7] == nil ? nil : macosResult, since: row[3],
      traits: Traits(row.words(9)),
      documentation: row[12] ?? "", macosNote: row[13], counterpart: row[4], errors: row.words(10),
      macosErrors: row.words(11))
  }
}

extension SystemCall.Result {
  init?(_ text: String) {
    switch text {
    case "nothing": self = .nothing
    case "descriptor": self = .descriptor
    case "count": self = .count
    case "address": self = .address
    case "processIdentifier": self = .processIdentifier
    case "integer": self = .integer
    case "never": self = .never
    default: return nil
    }
  }
}

extension SystemCall.Traits {
  init(_ words: [String]) {
    self = []
    if words.contains("blocks") { insert(.blocks) }
    if words.contains("infallible") { insert(.infallible) }
    if words.contains("unimplemented") { insert(.unimplemented) }
  }
}

extension SystemCall.Parameter {
  /// The parameters in a cell, `descriptor fd int; length:1 count size_t`.
  static func list(_ cell: String?) -> [SystemCall.Parameter]? {
    guard let cell else { return nil }
    if cell == "none" { return [] }
    return cell.split(separator: ";").compactMap { text in
      let words = text.split(separator: " ", maxSplits: 2)
      guard words.count == 3, let kind = Kind(words[0]) else { return nil }
      return SystemCall.Parameter(name: String(words[1]), type: String(words[2]), kind: kind)
    }
  }
}

extension SystemCall.Parameter.Kind {
  /// `descriptor`, `integer:AF`, `length:1`, ….
  init?(_ text: Substring) {
    let words = text.split(separator: ":")
    switch words.first {
    case "descriptor": self = .descriptor
    case "integer": self = .integer(family: words.count > 1 ? String(words[1]) : nil)
    case "length": self = .length(of: words.last.flatMap { Int($0) } ?? 0)
    case "elements": self = .elements(of: words.last.flatMap { Int($0) } ?? 0)
    case "input": self = .pointer(.input)
    case "output": self = .pointer(.output)
    case "inputOutput": self = .pointer(.inputOutput)
    case "address": self = .address
    default: return nil
    }
  }
}
