import AsmProgram
import AsmToolchain

/// Command lines for help, which work as they stand: with programs and parameters that the tool has.
enum HelpExamples<Tool: ProgramTool> {
  /// `asmgen build`, with a program where one has to be named.
  static func line(_ command: String, _ options: String = "") -> String {
    words(command, needed(defaultProgram), options)
  }

  /// `asmgen run hello-world`, with a program in any case.
  static func named(_ command: String, _ options: String) -> String {
    words(command, Tool.programs.first?.name ?? "PROGRAM", options)
  }

  /// `asmgen build --set port=4444`, with the first parameter of the default program, or of the first program
  /// that has one; nil where no program has any.
  static func setting(_ command: String, _ options: String = "") -> String? {
    let candidates = [defaultProgram].compactMap(\.self) + Tool.programs
    guard let program = candidates.first(where: { !$0.parameters.isEmpty }),
      let parameter = program.parameters.first
    else { return nil }
    let value = ToolInvocation.quoted("\(parameter.name)=\(parameter.defaultText)")
    return words(command, needed(program), "--set \(value)" + (options.isEmpty ? "" : " \(options)"))
  }

  /// `Examples:` and `lines`, those that there are.
  static func text(_ lines: String?...) -> String {
    (["Examples:"] + lines.compactMap(\.self).map { "  \($0)" }).joined(separator: "\n")
  }

  /// The program that commands mean when none is named.
  static var defaultProgram: Program? {
    guard let name = Tool.defaultProgram else { return Tool.programs.count == 1 ? Tool.programs[0] : nil }
    return Tool.programs.first { $0.name == name }
  }

  private static func needed(_ program: Program?) -> String {
    if let program, program.name == defaultProgram?.name { return "" }
    return program?.name ?? Tool.programs.first?.name ?? "PROGRAM"
  }

  private static func words(_ words: String...) -> String {
    ([Tool.toolName] + words).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
