import AsmPlatform

/// What a program's objects are linked with.
public enum LinkMode: Sendable, Hashable {
  /// The C library, which calls `main`.
  case cLibrary
  /// Nothing: the kernel enters at `_start`. On macOS, where the kernel starts no program without
  /// libSystem's loader, the same as `cLibrary`.
  case standalone
}

/// Everything that makes a binary of a program's sources: made purely from its inputs, so that it can be
/// printed before, or instead of, being run.
public struct BuildPlan: Sendable, Hashable {
  /// Where the sources, objects and stamps are.
  public var folder: FilePath
  /// The binary.
  public var output: FilePath
  /// Files that the tools need beside the sources.
  public var supportFiles: [FileContent]
  /// One a source; independent of one another.
  public var assembleSteps: [BuildStep]
  public var linkStep: BuildStep

  /// The plan for a program.
  ///
  /// - Parameters:
  ///   - sources: the names of the files that are assembled, in the order in which they're linked.
  ///   - included: the names of the files that sources include.
  ///   - output: the binary, from the current folder.
  ///   - folder: where the sources will be and the objects go, from the current folder; empty for that itself.
  ///   - macros: what's defined for nasm beforehand: `PLATFORM_LINUX` for portable sources.
  ///   - host: where the tools will run.
  /// - Throws: `BuildPlanError` where `host` can't link for `platform`.
  public init(
    platform: Platform, mode: LinkMode, sources: [String], included: [String], output: FilePath,
    folder: FilePath, macros: [String] = [], host: HostSystem = .current
  ) throws(BuildPlanError) {
    self.folder = folder
    self.output = output
    assembleSteps = sources.map { source in
      let object = FilePath.Component(source)?.stem ?? source
      return BuildStep(
        tool: .nasm,
        // -Werror: nasm truncates an operand that's too wide with no more than a warning.
        options: ["-f", platform.objectFormat, "-Werror"] + macros.map { "-d\($0)" },
        inputs: [source], output: FilePath("\(object).o"), workingDirectory: folder.isEmpty ? nil : folder,
        included: included)
    }
    let objects = assembleSteps.map { folder.pushing($0.output).string }
    let link = try Self.linkOptions(platform, mode, folder: folder, output: output, host: host)
    supportFiles =
      link.tool == .ld64lld
      ? [FileContent(path: folder.appending(LibrarySystem.fileName), bytes: Array(LibrarySystem.text.utf8))]
      : []
    linkStep = BuildStep(
      tool: link.tool, options: link.options, inputs: objects, output: output, workingDirectory: nil,
      included: supportFiles.map(\.path.string))
  }

  /// The tools that it runs, without repetition.
  public var tools: [Tool] { assembleSteps.isEmpty ? [linkStep.tool] : [.nasm, linkStep.tool] }

  /// The steps as lines for a shell, in an order that works.
  public var shellLines: [String] { (assembleSteps + [linkStep]).map { $0.invocation().shellLine } }

  private static func linkOptions(
    _ platform: Platform, _ mode: LinkMode, folder: FilePath, output: FilePath, host: HostSystem
  ) throws(BuildPlanError) -> (tool: Tool, options: [String]) {
    switch (platform, host) {
    case (.linux, .linux):
      switch mode {
      case .cLibrary: return (.gcc, ["-pie", "-Wl,--fatal-warnings"])
      case .standalone:
        return (
          .ld,
          [
            "-static", "--fatal-warnings",
            // Without these the headers, each on a page of its own, and the symbols are most of the file.
            "-z", "noseparate-code", "--build-id=none", "--strip-all",
          ]
        )
      }
    case (.macos, .linux):
      return (
        .ld64lld,
        [
          "-arch", "x86_64", "-platform_version", "macos", "11.0", "13.0", "-fatal_warnings",
          // LC_UUID is made from this name, so the temporary one doesn't show.
          "-final_output", output.lastComponent?.string ?? "a.out",
          "-L\(folder.isEmpty ? "." : folder.string)", "-lSystem",
        ]
      )
    case (.macos, .macos):
      return (.clang, ["-arch", "x86_64", "-mmacosx-version-min=11.0"])
    default:
      throw BuildPlanError(platform: platform, host: host)
    }
  }
}

/// One tool run that makes one file.
public struct BuildStep: Sendable, Hashable {
  public var tool: Tool
  /// Before the inputs.
  public var options: [String]
  /// As the tool is told them, from the working directory.
  public var inputs: [String]
  /// From the working directory.
  public var output: FilePath
  /// nil for the current folder.
  public var workingDirectory: FilePath?
  /// Other files that decide about the output, from the working directory.
  public var included: [String]

  /// What's run.
  ///
  /// - Parameter path: where the tool writes instead of `output`, from the working directory.
  public func invocation(writingTo path: FilePath? = nil) -> ToolInvocation {
    ToolInvocation(
      tool, options + inputs + ["-o", (path ?? output).string], workingDirectory: workingDirectory)
  }

  /// `path`, which is meant from the working directory, from the current folder.
  func located(_ path: FilePath) -> FilePath { workingDirectory.map { $0.pushing(path) } ?? path }
}

/// A platform that the host has no linker for.
public struct BuildPlanError: Error, Sendable, Hashable, CustomStringConvertible {
  public var platform: Platform
  public var host: HostSystem

  public var description: String { "\(platform.title) programs can't be linked on this system" }

  /// What to do.
  public var remedy: String { "emit the sources and build them on \(platform.title)" }
}
