import AsmCommands
import Programs

/// The tool for the programs that ship.
@main
struct Asmgen: ProgramTool {
  static let toolName = "asmgen"
  static let programs = Catalogue.programs
  static let defaultProgram: String? = "tcp-server"
}
