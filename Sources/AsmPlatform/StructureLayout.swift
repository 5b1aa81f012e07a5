/// The C layout of a structure on one platform. In NASM it becomes a `struc`.
public struct StructureLayout: Sendable, Hashable {
  /// The C name: `sockaddr_in`.
  public var name: String
  /// Bytes.
  public var size: Int
  /// Bytes.
  public var alignment: Int
  /// In order of offset; padding isn't listed. Fields of a union lie over one another.
  public var fields: [Field]

  public struct Field: Sendable, Hashable {
    /// The C name: `sin_port`.
    public var name: String
    /// Bytes from the structure's start.
    public var offset: Int
    /// Bytes, of all elements.
    public var size: Int
    /// How many elements the field has; 1 where it's no array.
    public var count: Int
    /// The C name of the structure that each element is; nil where it's none.
    public var structure: String?

    public init(name: String, offset: Int, size: Int, count: Int = 1, structure: String? = nil) {
      self.name = name
      self.offset = offset
      self.size = size
      self.count = count
      self.structure = structure
    }

    /// Bytes of one element.
    public var elementSize: Int { size / max(count, 1) }
  }

  public init(name: String, size: Int, alignment: Int, fields: [Field]) {
    self.name = name
    self.size = size
    self.alignment = alignment
    self.fields = fields
  }

  /// The field called `name`.
  public func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// The layout of every structure that `platform` has, in the table's order.
  public static func all(on platform: Platform) -> [StructureLayout] {
    platform.choose(linux: onLinux, macos: onMacOS)
  }

  /// The layout of the structure that C calls `name`; nil where `platform` has none.
  public static func named(_ name: String, on platform: Platform) -> StructureLayout? {
    platform.choose(linux: linuxNames, macos: macosNames)[name]
  }

  private static let onLinux = StructureEntry.all.compactMap { $0.layout(on: .linux) }
  private static let onMacOS = StructureEntry.all.compactMap { $0.layout(on: .macos) }
  private static let linuxNames = names(onLinux)
  private static let macosNames = names(onMacOS)

  private static func names(_ layouts: [StructureLayout]) -> [String: StructureLayout] {
    Dictionary(layouts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
