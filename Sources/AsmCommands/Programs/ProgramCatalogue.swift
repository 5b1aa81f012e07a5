import AsmProgram
import AsmX86

/// The programs of a tool, as a whole.
enum ProgramCatalogue {
  /// `programs`, which can be named, listed, and written to folders of their names.
  ///
  /// - Throws: `DiagnosticList` with every name that can't be used, and every one that two programs have.
  static func checked(_ programs: [Program]) throws(DiagnosticList) -> [Program] {
    var problems: [Diagnostic] = []
    var first: [String: Program] = [:]
    for program in programs {
      problems += program.problems
      // Many file systems, where programs have their folders, don't tell capitals from small letters.
      let key = program.name.lowercased()
      if let other = first[key] {
        problems.append(
          Diagnostic(
            "two programs are called '\(program.name.shown)'",
            notes: [.init("the first one", at: other.location)], remedy: "give this one a name of its own",
            at: program.location))
      } else {
        first[key] = program
      }
    }
    guard problems.isEmpty else { throw DiagnosticList(problems) }
    return programs
  }
}
