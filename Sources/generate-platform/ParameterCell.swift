/// A parameter of a system call, as a cell of `system-calls.tsv` tells it: `length:1 addrlen socklen_t`.
struct ParameterCell: Sendable, Hashable {
  let name: String
  let type: String
  let kind: Kind

  enum Kind: Sendable, Hashable {
    case descriptor
    case integer(String?)
    case length(Int)
    case elements(Int)
    case pointer(String)
    case address
  }

  /// Reads the parameters in `column`; nil for `-` and `=`.
  static func read(
    _ row: Row, _ column: String, limit: Int, families: Set<String>, _ complaints: inout Complaints
  ) -> [ParameterCell]? {
    let cell = row[column]
    if cell == "-" || cell == "=" { return nil }
    if cell == "none" { return [] }
    var parameters: [ParameterCell] = []
    for text in cell.split(separator: ";", omittingEmptySubsequences: false) {
      let words = trimmed(text).split(separator: " ", maxSplits: 2)
      guard words.count == 3 else {
        complaints.add(
          row, "the parameter ‘\(trimmed(text))’ needs a kind, a name and a type: ‘descriptor fd int’")
        continue
      }
      guard let kind = Kind(String(words[0])) else {
        complaints.add(
          row,
          "the kind ‘\(words[0])’ is unknown; use descriptor, integer, integer:FAMILY, length:N, elements:N, "
            + "input, output, inputOutput or address")
        continue
      }
      if case .integer(let family?) = kind, !families.contains(family) {
        complaints.add(row, "the family \(family) of \(words[1]) has no row in families.tsv; add one")
      }
      parameters.append(ParameterCell(name: String(words[1]), type: String(words[2]), kind: kind))
    }
    if parameters.count > limit {
      complaints.add(row, "\(parameters.count) parameters where the kernel takes at most \(limit)")
    }
    for parameter in parameters {
      let of: Int
      switch parameter.kind {
      case .length(let number), .elements(let number): of = number
      default: continue
      }
      if of >= parameters.count {
        complaints.add(
          row, "\(parameter.name) is the length of parameter \(of), which isn't there (they count from 0)")
      } else if case .pointer = parameters[of].kind {
      } else {
        complaints.add(
          row, "\(parameter.name) is the length of \(parameters[of].name), which points to nothing")
      }
    }
    if Set(parameters.map(\.name)).count != parameters.count {
      complaints.add(row, "two parameters have the same name")
    }
    return parameters
  }

  /// `const struct sockaddr *addr`, as C declares it.
  var declaration: String { type.hasSuffix("*") ? type + name : type + " " + name }
}

extension ParameterCell.Kind {
  /// Reads `descriptor`, `integer:AF`, `length:1`, ….
  init?(_ text: String) {
    let words = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    switch (words[0], words.count) {
    case ("descriptor", 1): self = .descriptor
    case ("integer", 1): self = .integer(nil)
    case ("integer", 2): self = .integer(words[1])
    case ("length", 2):
      guard let of = Int(words[1]), of >= 0 else { return nil }
      self = .length(of)
    case ("elements", 2):
      guard let of = Int(words[1]), of >= 0 else { return nil }
      self = .elements(of)
    case ("input", 1), ("output", 1), ("inputOutput", 1): self = .pointer(words[0])
    case ("address", 1): self = .address
    default: return nil
    }
  }
}
