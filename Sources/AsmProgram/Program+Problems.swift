import AsmX86

extension Program {
  /// What's wrong with its names, which are those of folders and files, whatever it's lowered for.
  public var problems: [Diagnostic] {
    var problems: [Diagnostic] = []
    func refuse(_ message: String, _ remedy: String) {
      problems.append(Diagnostic(message, remedy: remedy, at: location))
    }
    let plain = "use letters, digits, '_', '-' and '.', at most \(Self.longestName), with no '-' or '.' first"
    if !Self.isPlain(name) { refuse("'\(name.abbreviated)' can't be the name of a program", plain) }
    if !Self.isPlain(executableName) {
      if executableName != name {
        refuse("'\(executableName.abbreviated)' can't be the name of an executable", plain)
      }
    } else if Self.endings.contains(where: executableName.lowercased().hasSuffix) {
      refuse(
        "the executable can't be called '\(executableName)', as the files that it's made from are",
        "choose a name that doesn't end in \(Self.endings.joined(separator: ", "))")
    }
    for parameter in parameters where parameter.name.utf8.count > Self.longestName {
      refuse(
        "'\(parameter.name.abbreviated)' can't be the name of a parameter: it has "
          + "\(parameter.name.utf8.count) bytes", "use at most \(Self.longestName)")
    }
    return problems
  }

  /// In bytes; with what's put behind it it's still the name of a file (at most 255 bytes, NAME_MAX).
  private static let longestName = 100

  /// Of sources, objects, the script that builds them, and the list of libSystem's symbols.
  private static let endings = [".s", ".o", ".sh", ".tbd"]

  /// Whether `name` is that of a file in every file system, and needs no quotes in a shell.
  private static func isPlain(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: ".") else {
      return false
    }
    return name.utf8.count <= longestName
      && name.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}
