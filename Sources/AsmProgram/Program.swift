import AsmPlatform
import AsmX86

/// A whole program: what `asmgen` lists, emits, builds and runs.
public struct Program: Sendable {
  /// As written on the command line: `tcp-server`.
  public let name: String
  /// One line on what it does.
  public let summary: String
  /// What `--set name=value` may change.
  public let parameters: [ProgramParameter]
  /// What `asmgen build` calls the binary where `--output` doesn't say.
  public let executableName: String
  /// What the objects are linked with.
  public let linkage: Linkage
  /// Where it's written.
  public let location: SourceLocation
  let files: @Sendable (Configuration) -> [SourceFile]

  /// A program that's made of `files`.
  public init<each Value: ParameterValue>(
    _ name: String, _ summary: String, linkage: Linkage = .cLibrary, executableName: String? = nil,
    parameters: repeat Parameter<each Value>, fileID: StaticString = #fileID, line: UInt = #line,
    column: UInt = #column,
    @SourceFileBuilder files: @escaping @Sendable (Configuration) -> [SourceFile]
  ) {
    self.name = name
    self.summary = summary
    self.linkage = linkage
    self.executableName = executableName ?? name
    var erased: [ProgramParameter] = []
    repeat erased.append((each parameters).erased)
    self.parameters = erased
    self.location = SourceLocation(fileID, line, column)
    self.files = files
  }

  /// The program for `platform`, with the parameters in `values` (the others keep their defaults).
  ///
  /// - Throws: `DiagnosticList` with everything wrong in the program or in `values`.
  public func lower(for platform: Platform, parameters values: [String: String] = [:]) throws -> Module {
    let configuration = try Configuration(
      platform: platform, parameters: parameters, texts: values, program: name, at: location)
    let sources = files(configuration)
    var lowering = ProgramLowering(program: self, platform: platform, sources: sources)
    return try lowering.run()
  }
}
