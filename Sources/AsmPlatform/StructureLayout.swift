/// The C layout of a structure on one platform. In NASM it becomes a `struc`.
public struct StructureLayout: Sendable, Hashable {
  /// The C name: `sockaddr_in`.
  public var name: String
  /// Bytes.
  public var size: Int
  /// Bytes.
  public var alignment: Int
  /// In order of offset; padding isn't listed.
  public var fields: [Field]

  public struct Field: Sendable, Hashable {
    /// The C name: `sin_port`.
    public var name: String
    /// Bytes from the structure's start.
    public var offset: Int
    /// Bytes.
    public var size: Int

    public init(name: String, offset: Int, size: Int) {
      self.name = name
      self.offset = offset
      self.size = size
    }
  }

  public init(name: String, size: Int, alignment: Int, fields: [Field]) {
    self.name = name
    self.size = size
    self.alignment = alignment
    self.fields = fields
  }

  /// The field called `name`.
  public func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}
