import AsmPlatform
import AsmX86

/// The names of functions that the program has from elsewhere.
enum LibraryNames {
  /// What's wrong with `objectName`, the name of a library's function with the platform's prefix.
  static func problems(
    with objectName: String, on platform: Platform, at place: SourceLocation
  ) -> [Diagnostic] {
    let prefix = platform.symbolPrefix
    let name = objectName.hasPrefix(prefix) ? String(objectName.dropFirst(prefix.count)) : objectName
    guard let problem = NASMNames.problem(with: name) else { return [] }
    return [
      Diagnostic(
        "the library's function '\(name.abbreviated)' can't be called: the name \(problem)",
        remedy: "check its spelling", at: place)
    ]
  }
}
