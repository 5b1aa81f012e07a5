/// A structure of the kernels as the table tells it: both layouts, the types in C and what each field is for.
public struct StructureEntry: Sendable, Hashable {
  /// The name in C and of the `struc` in NASM: `sockaddr_in`.
  public let name: String
  /// The type in Swift: `SocketAddressIPv4`.
  public let swiftName: String
  /// The type in C on each system: `struct sockaddr_in`; nil where the system has none.
  public let types: PerPlatform<String>
  /// One line on what it's for.
  public let documentation: String
  public let layouts: PerPlatform<StructureLayout>
  /// In the table's order, those of either system.
  public let fields: [Field]

  /// A field on either system.
  public struct Field: Sendable, Hashable {
    /// The name in C: `sin_port`.
    public let name: String
    /// The member in Swift: `port`.
    public let swiftName: String
    /// The type in C on each system.
    public let types: PerPlatform<String>
    /// One line on what it's for; nil where its name says it.
    public let documentation: String?
  }

  /// What is so on one system and so on the other.
  public struct PerPlatform<Value: Sendable & Hashable>: Sendable, Hashable {
    public let linux: Value?
    public let macos: Value?

    public func value(on platform: Platform) -> Value? { platform.choose(linux: linux, macos: macos) }
  }

  /// The layout on `platform`; nil where it has no such structure.
  public func layout(on platform: Platform) -> StructureLayout? { layouts.value(on: platform) }

  /// The structure called `name` in C or in Swift.
  public static func named(_ name: String) -> StructureEntry? {
    all.first { $0.name == name || $0.swiftName == name }
  }
}

extension StructureEntry {
  /// Reads the rows of `structures.tsv`: one of a structure, then its fields.
  static func read(_ table: TableText) -> [StructureEntry] {
    let rows = table.map { $0 }
    var structures: [String: String] = [:]
    for row in rows where row.isEmpty(2) && row[6] != "whole" {
      let types = halves(row[4])
      for type in [types.linux, types.macos].compactMap({ $0 }) { structures[type] = row[0] }
    }
    var entries: [StructureEntry] = []
    var next = 0
    while next < rows.count {
      let end = rows[(next + 1)...].firstIndex { $0.isEmpty(2) } ?? rows.count
      entries.append(StructureEntry(rows[next], rows[(next + 1)..<end], structures))
      next = end
    }
    return entries
  }

  private init(_ top: TableRow, _ rows: ArraySlice<TableRow>, _ structures: [String: String]) {
    let name = top[0] ?? ""
    func layout(_ column: Int, _ type: (TableRow) -> String?) -> StructureLayout? {
      guard let size: Int = top.number(column + 2), let alignment: Int = top.number(column) else {
        return nil
      }
      let fields = rows.compactMap { row -> StructureLayout.Field? in
        guard let field = row[2], let offset: Int = row.number(column + 1),
          let size: Int = row.number(column + 2)
        else { return nil }
        let (element, count) = Self.element(of: type(row) ?? "")
        return StructureLayout.Field(
          name: field, offset: offset, size: size, count: count, structure: structures[element])
      }
      return StructureLayout(
        name: name, size: size, alignment: alignment,
        fields: fields.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
          .map(\.element))
    }
    self.name = name
    swiftName = top[1] ?? ""
    types = Self.halves(top[4])
    documentation = top[13] ?? ""
    layouts = PerPlatform(
      linux: layout(7) { Self.halves($0[4]).linux }, macos: layout(10) { Self.halves($0[4]).macos })
    fields = rows.map { row in
      Field(name: row[2] ?? "", swiftName: row[3] ?? "", types: Self.halves(row[4]), documentation: row[13])
    }
  }

  /// `a | b` is a on Linux and b on macOS; `-` is none.
  private static func halves(_ cell: String?) -> PerPlatform<String> {
    guard let cell else { return PerPlatform(linux: nil, macos: nil) }
    guard let bar = cell.firstRange(of: " | ") else { return PerPlatform(linux: cell, macos: cell) }
    let (linux, macos) = (String(cell[..<bar.lowerBound]), String(cell[bar.upperBound...]))
    return PerPlatform(linux: linux == "-" ? nil : linux, macos: macos == "-" ? nil : macos)
  }

  /// `char[16]` is 16 times `char`.
  private static func element(of type: String) -> (type: String, count: Int) {
    guard type.hasSuffix("]"), let open = type.firstIndex(of: "[") else { return (type, 1) }
    let counts = type[type.index(after: open)...].dropLast().split(separator: "]").map {
      Int($0.drop { $0 == "[" }) ?? 1
    }
    return (String(type[..<open]), max(counts.reduce(1, *), 1))
  }
}
