import AsmPlatform
import AsmX86

extension FileLowering {
  mutating func add(_ table: Table) {
    checkSize(table.elementSize, "the table '\(table.name)' has values of", at: table.location)
    checkAlignment(table.alignment, "the table '\(table.name)'", at: table.location)
    let rows = table.rows.map { row in row.map { lowered($0, table) } }
    lengths[table.length.symbol.text] = table.length.symbol.value
    data.append(
      (
        .readOnlyData,
        DataItem(
          name: table.name, documentation: table.documentation.commentLines, alignment: table.alignment,
          pieces: rows.isEmpty ? [] : [.values(size: table.elementSize, rows: rows)],
          lengthName: table.length.symbol.text, location: table.location)
      ))
  }

  private mutating func lowered(_ value: TableValue, _ table: Table) -> DataItem.Value {
    switch value {
    case .number(let number):
      check(number, called: String(number), table)
      return .number(number)
    case .constant(let constant):
      check(constant.symbol, table)
      return .symbol(constant.symbol.text)
    case .distance(let from, let to):
      guard check(from, to, table) else { return .number(0) }
      return .symbol("\(NASMNames.escaped(to.name)) - \(NASMNames.escaped(from.name))")
    case .string(let string):
      if table.elementSize != 1 {
        report(
          "the table '\(table.name)' has a string among values of \(table.elementSize) bytes",
          remedy: "make it of UInt8", table)
      }
      return .bytes(Array(string.utf8))
    }
  }

  private mutating func check(_ number: Int64, called name: String, _ table: Table) {
    let bits = table.elementSize * 8
    guard bits < 64, number >= 1 << bits || number < -(1 << (bits - 1)) else { return }
    report(
      "\(name) doesn't fit in \(table.elementSize) bytes, a value of the table '\(table.name)'",
      remedy: "make the table of a wider type", table)
  }

  private mutating func check(_ symbol: Symbol, _ table: Table) {
    switch symbol.kind {
    case .constant, .structure, .systemCall, .dataLength: break
    case .label, .function, .data, .external, .frameSlot:
      report(
        "the table '\(table.name)' has the address of \(symbol.text), which isn't known before the program is loaded",
        remedy: "give its distance from a datum: .distance(from:to:)", table)
    }
    checkValue(of: symbol, at: table.location)
    if let value = symbol.value ?? KernelNames.value(of: symbol.text, on: platform) {
      check(value, called: "\(symbol.text), which is \(value),", table)
    }
  }

  /// A distance is a number only within one section of one file.
  private mutating func check(_ from: any DataDeclaration, _ to: any DataDeclaration, _ table: Table) -> Bool
  {
    let sections = Dictionary(
      source.declarations.compactMap { $0.datum }, uniquingKeysWith: { first, _ in first })
    for (word, datum) in [("from", from), ("to", to)] where sections[datum.name] == nil {
      report(
        "the table '\(table.name)' has the distance \(word) \(datum.name), which isn't in \(source.name)",
        remedy: "write it in \(source.name)", table)
      return false
    }
    guard let first = sections[from.name], let second = sections[to.name], first != second else {
      return true
    }
    report(
      "the table '\(table.name)' has the distance from \(from.name) in \(first.rawValue) to \(to.name) in \(second.rawValue)",
      remedy: "measure from a datum of the same section", table)
    return false
  }

  private mutating func report(_ message: String, remedy: String, _ table: Table) {
    diagnostics.append(Diagnostic(message, remedy: remedy, at: table.location))
  }
}

extension Declaration {
  /// The name and section of a datum; nil for what's none.
  fileprivate var datum: (String, ModuleSection.Kind)? {
    switch self {
    case .function, .constant: nil
    case .text(let text): (text.name, text.section)
    case .buffer(let buffer): (buffer.name, .zeroInitialized)
    case .variable(let variable): (variable.name, .data)
    case .table(let table): (table.name, .readOnlyData)
    }
  }
}
