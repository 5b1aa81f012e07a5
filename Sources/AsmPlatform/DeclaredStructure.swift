/// A structure of one's own, laid out from its members, in their order:
///
/// ```swift
/// struct Header: DeclaredStructure {
///   static let cName = "header"
///   let kind = StructureField("kind", UInt8.self)
///   let length = StructureField("length", UInt32.self)     // at 4, as in C
///   let made = NestedField<Timespec>("made")
///   let name = StructureField("name", UInt8.self, count: 16)
/// }
/// ```
public protocol DeclaredStructure: KernelStructure {
  /// How its fields are laid out; C's rules unless said otherwise.
  static var rule: LayoutRule { get }
}

/// How fields follow one another.
public enum LayoutRule: Sendable, Hashable {
  /// Each at the next multiple of its alignment (System V ABI 3.1.2).
  case c
  /// Each right behind the one before, as C does with `__attribute__((packed))`.
  case packed
  /// All at the structure's start, as in C's `union`.
  case union
}

extension DeclaredStructure {
  public static var rule: LayoutRule { .c }

  /// The layout that the members give; nil where one of them is a structure that `platform` lacks.
  public static func layout(on platform: Platform) -> StructureLayout? {
    var layout = StructureLayout(name: cName, size: 0, alignment: 1, fields: [])
    for member in Mirror(reflecting: Self()).children {
      guard let field = member.value as? any DeclaredMember else { continue }
      guard let place = field.place(on: platform) else { return nil }
      let alignment = rule == .packed ? 1 : place.alignment
      let offset = rule == .union ? 0 : rounded(layout.size, to: alignment)
      layout.fields.append(
        StructureLayout.Field(
          name: place.name, offset: offset, size: place.size, count: place.count, structure: place.structure))
      layout.size = max(layout.size, offset + place.size)
      layout.alignment = max(layout.alignment, alignment)
    }
    layout.size = rounded(layout.size, to: layout.alignment)
    return layout
  }

  private static func rounded(_ size: Int, to alignment: Int) -> Int {
    (size + alignment - 1) / alignment * alignment
  }
}

extension StructureLayout {
  /// What's wrong with a structure of one's own; nil for nothing.
  public var problem: String? {
    if fields.isEmpty { return "the structure \(name) has no fields" }
    var names: Set<String> = []
    for field in fields {
      if !names.insert(field.name).inserted {
        return "the structure \(name) has two fields called \(field.name)"
      }
      if field.count < 1 || field.size < 1 {
        return "the field \(field.name) of \(name) has \(field.count) elements and \(field.size) bytes"
      }
    }
    return nil
  }
}

/// A member that `DeclaredStructure` lays out.
private protocol DeclaredMember {
  func place(on platform: Platform) -> DeclaredPlace?
}

/// What a member takes.
private struct DeclaredPlace {
  var name: String
  /// Bytes, of all elements.
  var size: Int
  var alignment: Int
  var count: Int
  var structure: String?
}

extension StructureField: DeclaredMember {
  fileprivate func place(on platform: Platform) -> DeclaredPlace? {
    let one = declared ?? Declared(size: 8, alignment: 8, count: 1)
    return DeclaredPlace(name: name, size: one.size * one.count, alignment: one.alignment, count: one.count)
  }
}

extension NestedField: DeclaredMember {
  fileprivate func place(on platform: Platform) -> DeclaredPlace? {
    guard let inner = Structure.layout(on: platform) else { return nil }
    return DeclaredPlace(
      name: name, size: inner.size * count, alignment: inner.alignment, count: count, structure: inner.name)
  }
}
