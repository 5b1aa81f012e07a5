import AsmNASM
import AsmPlatform
import AsmProgram
import AsmToolchain
import AsmX86

/// A program's files as text, and how they become a binary.
struct RenderedProgram: Sendable {
  /// The program's name.
  var name: String
  var executableName: String
  /// What the sources were made from; two for portable ones.
  var modules: [Module]
  /// In the order in which they're written: NASM sources.
  var sources: [SourceText]
  /// The script that builds them without Swift.
  var script: FileBytes

  struct FileBytes: Sendable {
    var name: String
    var bytes: [UInt8]
    var isExecutable = false
  }

  init(_ program: Program, _ modules: [Module], for target: EmissionTarget, _ sources: [SourceText]) {
    name = program.name
    executableName = program.executableName
    self.modules = modules
    self.sources = sources
    script = FileBytes(name: "", bytes: [])
    script = EmittedBuildScript(of: self, for: target).file
  }

  /// Everything that's written to a folder.
  var files: [FileBytes] { sources.map { FileBytes(name: $0.name, bytes: $0.bytes) } + [script] }

  /// The names of the sources that are assembled, in the order in which they're linked.
  var assembled: [String] { modules.first?.files.map(\.name) ?? [] }

  /// The names of the sources that others include.
  var included: [String] {
    let assembled = Set(assembled)
    return sources.map(\.name).filter { !assembled.contains($0) }
  }

  var mode: LinkMode { modules.first?.linkage == .standalone ? .standalone : .cLibrary }

  /// Symbols that come from libraries, on any platform that this is for, as they stand in the object.
  func librarySymbols(on platform: Platform) -> [String] {
    let files = modules.filter { $0.platform == platform }.flatMap(\.files)
    return Set(files.flatMap(\.externals)).subtracting(files.flatMap(\.exports)).sorted()
  }
}
