import AsmPlatform
import AsmX86

/// A program lowered for one platform: plain values that the verifier reads and the renderer writes.
public struct Module: Sendable {
  /// The program's name: `tcp-server`.
  public var program: String
  /// The platform that it was lowered for.
  public var platform: Platform
  /// What the program uses of the platform, for `defines.s`.
  public var definitions: Definitions
  /// The source files beside `defines.s`, in the author's order.
  public var files: [ModuleFile]
  /// What the objects are linked with.
  public var linkage: Linkage

  public init(
    program: String, platform: Platform, definitions: Definitions, files: [ModuleFile], linkage: Linkage
  ) {
    self.program = program
    self.platform = platform
    self.definitions = definitions
    self.files = files
    self.linkage = linkage
  }
}

/// What a program's objects are linked with.
public enum Linkage: Sendable, Hashable {
  /// The C library, which calls `main`.
  case cLibrary
  /// Nothing: the kernel enters at `_start` (Linux). On macOS, where every program is linked with
  /// libSystem, `main` is entered instead.
  case standalone
}

/// What a program uses of the platform; written to `defines.s`, which every other file includes.
public struct Definitions: Sendable {
  /// `defines.s`.
  public var fileName: String
  /// The system calls that any file makes, by name.
  public var systemCalls: [SystemCall]
  /// The constants that any file names, in order of family, then value, then name.
  public var constants: [Constant]
  /// The structures that any file names, by name, as laid out on the platform.
  public var structures: [StructureLayout]

  public init(
    fileName: String, systemCalls: [SystemCall], constants: [Constant], structures: [StructureLayout]
  ) {
    self.fileName = fileName
    self.systemCalls = systemCalls
    self.constants = constants
    self.structures = structures
  }
}

/// One NASM source file.
public struct ModuleFile: Sendable {
  /// `socket.s`.
  public var name: String
  /// What it holds: comment lines under the banner, without `;`.
  public var summary: [String]
  /// Whether the file names anything of `defines.s`.
  public var includesDefinitions: Bool
  /// The author's own constants, `%define NAME value`.
  public var constants: [NamedNumber]
  /// Symbols that other files may use, as they stand in the object.
  public var exports: [String]
  /// Symbols of other files or libraries, as they stand in the object, in order of first use.
  public var externals: [String]
  /// In the order in which they're written.
  public var sections: [ModuleSection]

  public init(
    name: String, summary: [String], includesDefinitions: Bool, constants: [NamedNumber], exports: [String],
    externals: [String], sections: [ModuleSection]
  ) {
    self.name = name
    self.summary = summary
    self.includesDefinitions = includesDefinitions
    self.constants = constants
    self.exports = exports
    self.externals = externals
    self.sections = sections
  }
}

/// A constant of the author's own.
public struct NamedNumber: Sendable, Hashable {
  /// The macro.
  public var name: String
  /// Its number; from 2⁶³ on the bit pattern.
  public var value: Int64
  /// Written behind it; empty for none.
  public var comment: String

  public init(name: String, value: Int64, comment: String = "") {
    self.name = name
    self.value = value
    self.comment = comment
  }
}

/// A run of functions or data in one section.
public struct ModuleSection: Sendable {
  /// Which section.
  public var kind: Kind
  /// The code; empty in every section but `.text`.
  public var functions: [LoweredFunction]
  /// The data; empty in `.text`.
  public var data: [DataItem]

  public init(kind: Kind, functions: [LoweredFunction] = [], data: [DataItem] = []) {
    self.kind = kind
    self.functions = functions
    self.data = data
  }

  /// The sections that a program has; NASM knows each by this name in both object formats.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case text = ".text"
    case readOnlyData = ".rodata"
    case data = ".data"
    case zeroInitialized = ".bss"
  }
}
