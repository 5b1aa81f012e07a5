import Programs
import ReferencePrograms

extension ReferenceProgram {
  /// How the programs that ship are run as subjects; BehaviourTests runs them in more ways.
  static let shipped: [ReferenceProgram] = [
    ReferenceProgram(.helloWorld, prints: "Hello, World!\n"),
    ReferenceProgram(.readLine, input: "a line\nand another", prints: "a line\n"),
    // One of the files isn't there.
    ReferenceProgram(
      .cat, arguments: ["one", "none", "two"], files: ["one": "first\n", "two": "second\n"],
      prints: "first\nsecond\n", exits: 1),
    ReferenceProgram(.ls, files: ["file": "", ".hidden": ""], prints: "file\n"),
  ]

  /// The reference or shipped program called `name`; nil where there's none that can be run.
  static func named(_ name: String) -> ReferenceProgram? {
    (all + shipped).first { $0.program.name == name }
  }
}
