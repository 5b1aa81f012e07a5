import AsmPlatform
import AsmX86

/// The way of a program from Swift values to a module, in order.
struct ProgramLowering {
  let program: Program
  let platform: Platform
  let sources: [SourceFile]
  var diagnostics: [Diagnostic] = []

  init(program: Program, platform: Platform, sources: [SourceFile]) {
    self.program = program
    self.platform = platform
    self.sources = sources
  }

  mutating func run() throws -> Module {
    var files = sources.map { FileLowering(source: $0, platform: platform) }
    for number in files.indices { files[number].lowerFunctions() }
    for number in files.indices { files[number].lowerData() }
    let names = ProgramNames(files, program: program, platform: platform)
    diagnostics += names.diagnostics
    var uses = Uses()
    for number in files.indices { files[number].resolve(names, into: &uses) }
    for number in files.indices { diagnostics += files[number].diagnostics }
    checkProgram(files)
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.isEmpty else { throw DiagnosticList(Self.ordered(diagnostics)) }
    return Module(
      program: program.name, platform: platform, definitions: uses.definitions(on: platform),
      files: files.map { $0.file(uses) }, linkage: program.linkage)
  }

  private mutating func checkProgram(_ files: [FileLowering]) {
    diagnostics += program.problems
    guard !files.isEmpty else {
      diagnostics.append(
        Diagnostic(
          "\(program.name.abbreviated) has no source files",
          remedy: "write one: SourceFile(\"main.s\", …) { Function.main { f in … } }", at: program.location))
      return
    }
    let entries = files.flatMap { $0.source.functions.filter { $0.entry != .function } }
    let wanted: LoweredFunction.Entry = program.linkage == .cLibrary ? .main : .start
    let (name, other) = program.linkage == .cLibrary ? ("main", "_start") : ("_start", "main")
    guard let entry = entries.first else {
      diagnostics.append(
        Diagnostic(
          "\(program.name) has no \(name), so it can't be entered",
          remedy: wanted == .main ? "add Function.main { f in … }" : "add Function.start { f in … }",
          at: sources.first?.location ?? program.location))
      return
    }
    for second in entries.dropFirst() {
      diagnostics.append(
        Diagnostic(
          "\(program.name) is entered at two places", notes: [.init("the other one", at: entry.location)],
          remedy: "keep one", at: second.location))
    }
    if entry.entry != wanted {
      diagnostics.append(
        Diagnostic(
          "\(program.name) begins at \(other), but it's linked "
            + (wanted == .main ? "with the C library, which calls main" : "without the C library, at _start"),
          remedy: wanted == .main
            ? "use Function.main, or give the program linkage: .standalone"
            : "use Function.start, or give the program linkage: .cLibrary", at: entry.location))
    }
  }

  /// By file, line and column; what has no place first.
  static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    let unique = diagnostics.filter { seen.insert($0).inserted }
    return unique.enumerated().sorted { first, second in
      switch (first.element.location, second.element.location) {
      case (nil, nil): return first.offset < second.offset
      case (nil, _): return true
      case (_, nil): return false
      case (let a?, let b?):
        return (a.file, a.line, a.column, first.offset) < (b.file, b.line, b.column, second.offset)
      }
    }.map(\.element)
  }
}

extension SourceFile {
  var functions: [Function] {
    declarations.compactMap { if case .function(let function) = $0 { function } else { nil } }
  }
  var constants: [NamedConstant] {
    declarations.compactMap { if case .constant(let constant) = $0 { constant } else { nil } }
  }
}

/// What the files of a program use of the platform and of one another.
struct Uses {
  var systemCalls: Set<SystemCall> = []
  var constants: Set<Constant> = []
  var structures: Set<StructureLayout> = []
  /// Data that other files than their own name.
  var sharedData: Set<Datum> = []

  struct Datum: Hashable {
    var file: String
    var name: String
  }

  func definitions(on platform: Platform) -> Definitions {
    let families = KernelNames.familyOrder
    return Definitions(
      fileName: "defines.s", systemCalls: systemCalls.sorted { $0.name < $1.name },
      constants: constants.sorted {
        let (a, b) = (families[$0.family] ?? .max, families[$1.family] ?? .max)
        return (a, $0.value(on: platform) ?? 0, $0.name) < (b, $1.value(on: platform) ?? 0, $1.name)
      },
      structures: structures.sorted { $0.name < $1.name })
  }
}
