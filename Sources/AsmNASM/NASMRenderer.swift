import AsmPlatform
import AsmProgram
import AsmX86

/// Writes modules as NASM sources.
///
/// The same module gives the same bytes on every machine: nothing of time, place or order of a dictionary
/// enters the text.
public struct NASMRenderer: Sendable {
  public init() {}

  /// The files of `module`, `defines.s` first (where any file includes it), then in the author's order.
  ///
  /// - Parameter recordingLines: whether `SourceText.lines` is made, with which a message of nasm is mapped
  ///   to its Swift statement. It takes several times as long.
  public func render(_ module: Module, recordingLines: Bool = false) -> [SourceText] {
    render(module, RenderOptions(recordsLines: recordingLines))
  }

  /// The files of `module` with a `%line` directive before each statement's lines, so that debuggers show
  /// the Swift sources. For the build of a debugging copy; it doubles the text.
  ///
  /// - Parameter sourcePath: from `Module/File.swift` to the path under which a debugger finds the file.
  public func renderForDebugging(
    _ module: Module, sourcePath: @escaping @Sendable (String) -> String
  ) -> [SourceText] {
    render(module, RenderOptions(recordsLines: true, sourcePath: sourcePath))
  }

  /// One set of files for both systems: `PLATFORM_OSX` or `PLATFORM_LINUX` chooses where they differ.
  ///
  /// Assembled with `-dPLATFORM_LINUX` they give the same objects as `render(linux)`, and likewise macOS.
  public func renderPortable(linux: Module, macos: Module, recordingLines: Bool = false) -> [SourceText] {
    let layout = Layout([linux, macos])
    let options = RenderOptions(recordsLines: recordingLines)
    let linuxFiles = ModuleRenderer(options: options, layout: layout).render(linux)
    let macosFiles = ModuleRenderer(options: options, layout: layout).render(macos)
    return PortableMerge(first: macos.platform.macro, second: linux.platform.macro).merge(
      macosFiles, linuxFiles)
  }

  private func render(_ module: Module, _ options: RenderOptions) -> [SourceText] {
    ModuleRenderer(options: options, layout: Layout([module])).render(module)
  }
}

/// Writes the files of one module.
struct ModuleRenderer {
  let options: RenderOptions
  let layout: Layout

  func render(_ module: Module) -> [SourceText] {
    var texts: [SourceText] = []
    if module.files.contains(where: \.includesDefinitions) {
      texts.append(DefinitionsRenderer(options: options, layout: layout).render(module))
    }
    let renderer = FileRenderer(options: options, layout: layout, module: module)
    return texts + module.files.map(renderer.render)
  }
}

/// The columns that have to be the same in the renderings that a portable file is merged from.
struct Layout: Sendable {
  /// The width of names in `defines.s`.
  let definitionsWidth: Int
  /// The width of names and of values of the author's constants, by file.
  private let constantWidths: [String: (name: Int, value: Int)]

  init(_ modules: [Module]) {
    var names = ["SYSCALL_BASE"]
    for module in modules {
      names += module.definitions.systemCalls.map(\.macro) + module.definitions.constants.map(\.name)
    }
    definitionsWidth = Self.tabStop(names)
    var widths: [String: (name: Int, value: Int)] = [:]
    for file in modules.flatMap(\.files) {
      let width = widths[file.name] ?? (0, 0)
      widths[file.name] = (
        max(width.name, Self.tabStop(file.constants.map(\.name))),
        max(width.value, Self.tabStop(file.constants.map { NumberText.text($0.value) }, minimum: 8))
      )
    }
    constantWidths = widths
  }

  /// `%define NAME value ; comment`, in columns.
  func definition(_ constant: NamedNumber, in file: ModuleFile) -> String {
    let width = constantWidths[file.name] ?? (0, 0)
    let start = "%define " + padded(constant.name, to: width.name)
    let value = NumberText.text(constant.value)
    if constant.comment.isEmpty { return start + value }
    return start + padded(value, to: width.value) + CommentText.comment(constant.comment)
  }

  /// `%define NAME value` of `defines.s`.
  func definition(_ name: String, _ value: Int64) -> String {
    "%define " + padded(name, to: definitionsWidth) + NumberText.text(value)
  }

  private static func tabStop(_ texts: [String], minimum: Int = 16) -> Int {
    max(minimum, ((texts.map(\.utf8.count).max() ?? 0) + 8) / 8 * 8)
  }
}
