import ArgumentParser
import AsmToolchain
import AsmX86

/// How commands end.
enum CommandFailure {
  /// 1: files differ, or a program failed.
  static let differs = ExitCode(1)
  /// 1: the proof-reader found what's wrong.
  static let found = ExitCode(1)
  /// 2: trouble with a tool, a file or the input.
  static let trouble = ExitCode(2)

  /// Does `body`; what it throws is printed on standard error and becomes an exit code.
  static func reported(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let error as ExitCode {
      throw error
    } catch let error as ValidationError {
      throw error
    } catch {
      print(diagnostics(of: error))
      throw trouble
    }
  }

  static func print(_ diagnostics: [Diagnostic]) {
    let printer = DiagnosticPrinter(style: TextStyle(for: .standardError), sources: SourceFinder())
    Console.standardError(printer.text(diagnostics))
  }

  /// What to do about `error`, where it isn't about something that `--output` names.
  private static func remedy(for error: FileError) -> String {
    if error.path == Console.outputName { return "see where standard output goes" }
    guard error.path.hasPrefix("\(ProgramBuilder.cache)/") else { return error.remedy }
    switch error.reason {
    case .system(.noSpace), .system(.diskQuotaExceeded): return "free some space; nothing was changed"
    case .system(.permissionDenied), .system(.notPermitted), .system(.readOnlyFileSystem):
      return "sources and objects are kept there: start this in a folder that you may write to"
    case .fileInTheWay: return "move that file away: sources and objects are kept there"
    case .folderInTheWay: return "move that folder away: sources and objects are kept there"
    default: return error.remedy
    }
  }

  /// `error` as diagnostics.
  static func diagnostics(of error: any Error) -> [Diagnostic] {
    switch error {
    case let list as DiagnosticList: list.diagnostics
    case let missing as MissingTools:
      missing.description.split(separator: "\n").enumerated().map { index, line in
        let isLast = index == missing.tools.count - 1
        return Diagnostic(.error, String(line), remedy: isLast ? missing.remedy : "", at: nil)
      }
    case let error as FileError: [Diagnostic(.error, error.description, remedy: remedy(for: error), at: nil)]
    case let error as ToolRunError: [Diagnostic(.error, error.description, remedy: error.remedy, at: nil)]
    case let error as BuildPlanError: [Diagnostic(.error, error.description, remedy: error.remedy, at: nil)]
    default: [Diagnostic(.error, "\(error)", at: nil)]
    }
  }
}
