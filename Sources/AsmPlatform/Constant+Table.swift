extension Constant {
  /// A row of the table of constants.
  public struct Entry: Sendable, Hashable {
    public let constant: Constant
    /// How it's written in Swift: `AF.inet`.
    public let swiftName: String
    /// One line on what it means; nil where its name says it.
    public let documentation: String?
  }

  /// A set of constants that stand for one another in a parameter: address families, flags of `open`.
  public struct Family: Sendable, Hashable {
    /// As in the parameters of system calls: `AF`.
    public let name: String
    /// The namespace in Swift: `AF`.
    public let swiftName: String
    /// Families whose constants are accepted where one of this family is.
    public let related: [String]
    /// What it's for.
    public let documentation: String
  }

  /// Every constant of the table, family by family.
  public static let all: [Constant] = Entry.table.map(Constant.init)

  init?(_ row: TableRow) {
    guard let family = row[0], let name = row[1] else { return nil }
    self.init(family: family, name: name, linux: row.number(3), macos: row.number(4))
  }

  /// For a family, those whose constants serve in its place.
  static let relatedFamilies: [String: [String]] = Dictionary(
    Family.all.map { ($0.name, $0.related) }, uniquingKeysWith: { first, _ in first })
}

extension Constant.Entry {
  init?(_ row: TableRow) {
    guard let constant = Constant(row), let member = row[2] else { return nil }
    self.constant = constant
    swiftName = "\(Self.namespaces[constant.family] ?? constant.family).\(member)"
    documentation = row[5]
  }

  private static let namespaces = Dictionary(
    Constant.Family.all.map { ($0.name, $0.swiftName) }, uniquingKeysWith: { first, _ in first })
}

extension Constant.Family {
  init?(_ row: TableRow) {
    guard let name = row[0], let swiftName = row[1] else { return nil }
    self.init(name: name, swiftName: swiftName, related: row.words(2), documentation: row[3] ?? "")
  }
}
