import AsmPlatform
import AsmToolchain
import Templates

/// The script that goes with emitted sources, so that they can be built without Swift.
struct EmittedBuildScript: Sendable {
  static let name = "build.sh"

  var file: RenderedProgram.FileBytes

  init(of program: RenderedProgram, for target: EmissionTarget) {
    let text = TemplateText.build.filled([
      "program": program.name, "output": program.executableName, "platforms": Self.platforms(target),
      "usage": target == .portable ? "Usage: ./\(Self.name) [PLATFORM_LINUX|PLATFORM_OSX]" : "",
      "steps": Self.steps(program, target).joined(separator: "\n"),
    ])
    file = RenderedProgram.FileBytes(name: Self.name, bytes: Array(text.utf8), isExecutable: true)
  }

  private static func platforms(_ target: EmissionTarget) -> String {
    switch target {
    case .platform(let platform): platform.title
    case .portable: "Linux, or macOS"
    }
  }

  private static func steps(_ program: RenderedProgram, _ target: EmissionTarget) -> [String] {
    switch target {
    case .platform(let platform): return commands(program, platform, macros: [])
    case .portable:
      var lines = ["case \"${1:-\(Platform.linux.macro)}\" in"]
      for platform in Platform.all {
        lines.append("\(platform.macro))")
        lines += commands(program, platform, macros: [platform.macro]).map { "  \($0)" }
        lines.append("  ;;")
      }
      let names = Platform.all.map(\.macro).joined(separator: "|")
      return lines + ["*)", "  echo \"usage: $0 [\(names)]\" >&2", "  exit 64", "  ;;", "esac"]
    }
  }

  /// The lines that build for `platform`; one for macOS links on a Mac or on Linux.
  private static func commands(_ program: RenderedProgram, _ platform: Platform, macros: [String]) -> [String]
  {
    let hosts: [HostSystem] = platform == .macos ? [.macos, .linux] : [.linux]
    let plans = hosts.compactMap { host in
      try? BuildPlan(
        platform: platform, mode: program.mode, sources: program.assembled, included: program.included,
        output: FilePath(program.executableName), folder: "", macros: macros, host: host)
    }
    guard let first = plans.first, let last = plans.last else { return [] }
    let assemble = first.assembleSteps.map { $0.invocation().shellLine }
    guard plans.count == 2 else { return assemble + [first.linkStep.invocation().shellLine] }
    let stub = LibrarySystem.stub(exporting: program.librarySymbols(on: platform))
    return assemble + [
      "if [ \"$(uname)\" = Darwin ]; then", "  " + first.linkStep.invocation().shellLine, "else",
    ]
      + ["  printf '%s\\n' > \(LibrarySystem.fileName) \\"]
      + stub.split(separator: "\n").map { "    \(ToolInvocation.quoted(String($0))) \\" }
      .droppingLastContinuation()
      + ["  " + last.linkStep.invocation().shellLine, "fi"]
  }
}

extension [String] {
  /// Without the backslash behind the last line.
  fileprivate func droppingLastContinuation() -> [String] {
    guard let last, last.hasSuffix(" \\") else { return self }
    return dropLast() + [String(last.dropLast(2))]
  }
}
