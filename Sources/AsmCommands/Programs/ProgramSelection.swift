import ArgumentParser
import AsmPlatform
import AsmProgram
import AsmX86

/// Which program, and its parameters: what `emit`, `build`, `run` and `trace` have in common.
struct ProgramSelection<Tool: ProgramTool>: ParsableArguments {
  @ArgumentParser.Argument(
    help: ArgumentHelp("The program; `list` shows them all.", valueName: "program"),
    completion: .custom { _, _, _ in Tool.programs.map(\.name) })
  var name: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("Set a parameter of the program; repeat it for others.", valueName: "name=value"))
  var settings: [String] = []

  func validate() throws {
    for setting in settings where setting.first == "=" || !setting.contains("=") {
      throw ValidationError(
        "--set takes name=value, as in --set port=8080; this isn't one: '\(setting.shown)'")
    }
    var names: Set<Substring> = []
    for name in settings.map({ $0.prefix { $0 != "=" } }) where !names.insert(name).inserted {
      throw ValidationError("--set gives '\(String(name).shown)' twice; leave one out")
    }
  }

  /// The program that's meant.
  ///
  /// - Throws: `DiagnosticList` where there's none of that name.
  func program() throws(DiagnosticList) -> Program {
    let programs = try ProgramCatalogue.checked(Tool.programs)
    guard let wanted = name ?? Tool.defaultProgram ?? (programs.count == 1 ? programs[0].name : nil) else {
      throw DiagnosticList([
        Diagnostic(
          .error, "no program named",
          remedy: "name one: \(programs.map(\.name).joined(separator: ", "))", at: nil)
      ])
    }
    if let program = programs.first(where: { $0.name == wanted }) { return program }
    throw UnknownName.error("program", wanted, existing: programs.map(\.name))
  }

  /// The program that's named; every one where none is.
  ///
  /// - Throws: `DiagnosticList` where there's none of that name; `ValidationError` where `--set` is for none.
  func programs() throws -> [Program] {
    if name != nil { return [try program()] }
    let programs = try ProgramCatalogue.checked(Tool.programs)
    guard settings.isEmpty || programs.count == 1 else {
      throw ValidationError("--set is for one program: name it")
    }
    return programs
  }

  /// What `--set` gave, by parameter. Whether the program takes them is its own to say.
  var parameters: [String: String] {
    var values: [String: String] = [:]
    for setting in settings {
      guard let equals = setting.firstIndex(of: "=") else { continue }
      values[String(setting[..<equals])] = String(setting[setting.index(after: equals)...])
    }
    return values
  }
}

/// Where a program is to run: one platform.
struct PlatformSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "linux or macos. (default: the system this runs on)", valueName: "platform"),
    completion: .list(Platform.all.map(\.name)))
  var platform: String?

  /// The platform that's meant.
  ///
  /// - Throws: `DiagnosticList` where there's none of that name.
  func selected() throws(DiagnosticList) -> Platform {
    switch try EmissionTarget(named: platform) {
    case .platform(let platform): return platform
    case .portable:
      throw DiagnosticList([
        Diagnostic(
          .error, "portable sources are for both platforms; a binary is for one",
          remedy: "choose --platform \(Platform.all.map(\.name).joined(separator: " or "))", at: nil)
      ])
    }
  }
}

/// What sources are emitted for.
enum EmissionTarget: Sendable, Hashable {
  case platform(Platform)
  /// One set of sources for every platform.
  case portable

  /// As written on the command line.
  var name: String {
    switch self {
    case .platform(let platform): platform.name
    case .portable: "portable"
    }
  }

  /// Every target, in the order in which they're listed.
  static let all = Platform.all.map(EmissionTarget.platform) + [.portable]

  /// The target called `name`; the host's platform for nil.
  ///
  /// - Throws: `DiagnosticList` where there's none of that name.
  init(named name: String?) throws(DiagnosticList) {
    let wanted = name ?? HostPlatform.name
    guard let target = Self.all.first(where: { $0.name == wanted }) else {
      throw UnknownName.error("platform", wanted, existing: Self.all.map(\.name))
    }
    self = target
  }
}

/// The message about a name that nothing has.
enum UnknownName {
  static func error(_ kind: String, _ name: String, existing: [String]) -> DiagnosticList {
    var message = "unknown \(kind) '\(name.shown)'"
    if let nearest = NearestName.of(name, among: existing) { message += "; did you mean '\(nearest)'?" }
    let remedy =
      existing.isEmpty ? "this tool has no \(kind)s" : "\(kind)s: \(existing.joined(separator: ", "))"
    return DiagnosticList([Diagnostic(.error, message, remedy: remedy, at: nil)])
  }
}
