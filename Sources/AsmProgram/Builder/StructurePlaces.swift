import AsmPlatform
import AsmX86

// Fields of structures as operands, written with their names: `[addr + sockaddr_in.sin_port]`,
// `[rsi + itimerspec.it_interval + timespec.tv_sec]`.

/// Where a structure lies: in a slot of the frame, or behind a register.
enum StructureBase: Sendable, Hashable {
  case slot(String)
  case register(Register64)

  /// The place that `path` names in the structure.
  func address(_ path: String) -> Address {
    switch self {
    case .slot(let name): .frameSlot("\(name) + \(path)")
    case .register(let register): register + Symbol(path, kind: .structure)
    }
  }
}

/// A field of a structure.
public struct FieldPlace: AddressConvertible, CallArgument {
  let base: StructureBase
  /// How the structure with the field is reached: empty, or `itimerspec.it_value + `.
  let path: String
  /// The C name of the structure.
  let structure: String
  /// The C name of the field.
  let field: String
  /// Bytes of one element where an element is meant; nil for the whole field.
  var element: (index: Int, size: Int?)?

  /// `[addr + sockaddr_in.sin_port]`.
  public var address: Address {
    let whole = "\(path)\(structure).\(field)"
    guard let element, element.index != 0 else { return base.address(whole) }
    return base.address("\(whole) + \(element.index * (element.size ?? 1))")
  }

  public var source: ArgumentSource { .address(address, name: "\(structure).\(field)", size: nil) }
}

/// An array in a structure, which `[index]` picks elements of: `settings.cc[3]`.
extension FieldPlace {
  /// The element at `index`, from 0. One that isn't there is told where it's used.
  public subscript(_ index: Int) -> FieldPlace {
    var place = self
    let size = Platform.all.lazy.compactMap {
      StructureLayout.named(structure, on: $0)?.field(field)?.elementSize
    }.first
    place.element = (index, size)
    return place
  }
}

/// A structure within another one.
@dynamicMemberLookup
public struct NestedPlace<Structure: KernelStructure>: AddressConvertible, CallArgument {
  let base: StructureBase
  /// How it's reached: `itimerspec.it_value`.
  let path: String

  /// `[addr + itimerspec.it_value]`.
  public var address: Address { base.address(path) }

  public var source: ArgumentSource { .address(address, name: path, size: Self.size) }

  private static var size: Symbol { Symbol("\(Structure.cName)_size", kind: .structure) }

  /// A field of the structure.
  public subscript(dynamicMember field: KeyPath<Structure, StructureField>) -> FieldPlace {
    FieldPlace(
      base: base, path: path + " + ", structure: Structure.cName, field: Structure()[keyPath: field].name)
  }

  /// A structure in the structure.
  public subscript<Inner>(dynamicMember field: KeyPath<Structure, NestedField<Inner>>) -> NestedPlace<Inner> {
    NestedPlace<Inner>(base: base, path: "\(path) + \(Structure.cName).\(Structure()[keyPath: field].name)")
  }
}

extension Local where Value: KernelStructure {
  /// A field of the structure.
  public subscript(dynamicMember field: KeyPath<Value, StructureField>) -> FieldPlace {
    FieldPlace(base: .slot(name), path: "", structure: Value.cName, field: Value()[keyPath: field].name)
  }

  /// The same, for a field called as one of the local's own properties, which come first: `message[\.name]` is
  /// `msg_name`, and `message.name` the local's name.
  public subscript(field: KeyPath<Value, StructureField>) -> FieldPlace { self[dynamicMember: field] }

  /// A structure in the structure.
  public subscript<Inner>(dynamicMember field: KeyPath<Value, NestedField<Inner>>) -> NestedPlace<Inner> {
    NestedPlace<Inner>(base: .slot(name), path: "\(Value.cName).\(Value()[keyPath: field].name)")
  }
}

/// A structure whose address is in a register: `entry.name` is `[rsi + linux_dirent64.d_name]`.
@dynamicMemberLookup
public struct StructurePointer<Structure: KernelStructure>: AddressConvertible {
  public let register: Register64

  /// The structure's start.
  public var address: Address { register.address }

  /// A field of the structure.
  public subscript(dynamicMember field: KeyPath<Structure, StructureField>) -> FieldPlace {
    FieldPlace(
      base: .register(register), path: "", structure: Structure.cName, field: Structure()[keyPath: field].name
    )
  }

  /// The same, for a field called `address` or `register` as the pointer's own properties: `entry[\.address]`.
  public subscript(field: KeyPath<Structure, StructureField>) -> FieldPlace { self[dynamicMember: field] }

  /// A structure in the structure.
  public subscript<Inner>(dynamicMember field: KeyPath<Structure, NestedField<Inner>>) -> NestedPlace<Inner> {
    NestedPlace<Inner>(
      base: .register(register), path: "\(Structure.cName).\(Structure()[keyPath: field].name)")
  }
}

extension FunctionBuilder {
  /// The structure whose address is in `register`.
  public func pointer<Structure: KernelStructure>(
    to type: Structure.Type, in register: Register64, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) -> StructurePointer<Structure> {
    _ = layout(of: type, file, line, column)
    return StructurePointer(register: register)
  }

  /// The size in bytes of a structure, written `sockaddr_in_size`.
  public func size<Structure: KernelStructure>(
    of type: Structure.Type, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) -> ByteCount {
    let size = layout(of: type, file, line, column)?.size
    return ByteCount(Symbol("\(type.cName)_size", kind: .structure, value: size.map(Int64.init)))
  }

  /// Where a field lies in a structure, in bytes from its start, written `sockaddr_in.sin_port`.
  public func offset<Structure: KernelStructure>(
    of field: KeyPath<Structure, StructureField>, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) -> Symbol {
    offset(of: Structure()[keyPath: field].name, in: Structure.self, file, line, column)
  }

  /// Where a structure lies in a structure, in bytes from its start, written `itimerspec.it_value`.
  public func offset<Structure: KernelStructure, Inner>(
    of field: KeyPath<Structure, NestedField<Inner>>, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) -> Symbol {
    offset(of: Structure()[keyPath: field].name, in: Structure.self, file, line, column)
  }

  /// The alignment in bytes of a structure.
  public func alignment<Structure: KernelStructure>(
    of type: Structure.Type, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) -> Int {
    layout(of: type, file, line, column)?.alignment ?? 1
  }

  private func offset<Structure: KernelStructure>(
    of field: String, in type: Structure.Type, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) -> Symbol {
    let place = layout(of: type, file, line, column).map { layout in layout.field(field) }
    if case .some(nil) = place {
      report(
        "\(type.cName) has no field \(field) on \(platform.title)",
        remedy: "use it only where it exists: if f.platform == …", file, line, column)
    }
    return Symbol("\(type.cName).\(field)", kind: .structure, value: (place ?? nil).map { Int64($0.offset) })
  }

  /// The layout of `type` on this platform, noted for `defines.s` where it's one of the author's own; nil, with a
  /// diagnostic, where there is none.
  func layout<Structure: KernelStructure>(
    of type: Structure.Type, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) -> StructureLayout? {
    guard let layout = type.layout(on: platform) else {
      report(
        "\(platform.title) has no structure \(type.cName)",
        remedy: "declare it only on the platform that has it: if f.platform == …", file, line, column)
      return nil
    }
    guard type is any DeclaredStructure.Type else { return layout }
    let names = [layout.name] + layout.fields.map(\.name)
    let problem =
      layout.problem
      ?? names.lazy.compactMap { name in
        NASMNames.problem(with: name, as: .symbol).map {
          "the name '\(name)' in the structure \(layout.name) \($0)"
        }
      }.first
    if let problem {
      report(problem, remedy: "correct the structure's declaration", file, line, column)
    } else if KernelNames.isKnown(layout.name) || (structures[layout.name] ?? layout) != layout {
      report(
        "the structure \(layout.name) has the name of another one", remedy: "give it another cName", file,
        line,
        column)
    }
    structures[layout.name] = layout
    return layout
  }

  /// The layout of the structure called `name`: the author's or a kernel's.
  func structure(_ name: String) -> StructureLayout? {
    structures[name] ?? KernelNames.structure(name, on: platform)
  }
}
