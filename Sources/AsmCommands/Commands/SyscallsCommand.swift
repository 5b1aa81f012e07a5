import ArgumentParser
import AsmPlatform

/// `syscalls`: what both kernels say of a system call, side by side.
struct SyscallsCommand<Tool: ProgramTool>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "syscalls", abstract: "Look up system calls of Linux and macOS.",
      discussion: """
        Without a name or number: all of them.

        Examples:
          \(Tool.toolName) syscalls epoll_wait
          \(Tool.toolName) syscalls 0x2000061
          \(Tool.toolName) syscalls --search directory --platform macos
          \(Tool.toolName) syscalls socket --json
        """)
  }

  @Argument(help: "The call's name, or its number on either system, with or without macOS's class base.")
  var call: String?

  @Option(help: "Only those with this in their name, their parameters or what they do.")
  var search: String?

  @Option(help: "Only those that this system has: linux or macos.")
  var platform: String?

  @Flag(help: "Print JSON, for other programs to read.")
  var json = false

  func run() async throws {
    try await CommandFailure.reported {
      let system = try LookupPlatform.named(platform)
      var calls = try call.map(Self.calls(called:)) ?? SystemCall.all
      if let search {
        calls = calls.filter { $0.matches(search) }
        if calls.isEmpty { throw ValidationError("no system call has '\(search.shown)' in it") }
      }
      if let system {
        let here = calls.filter { $0.number(on: system) != nil }
        if here.isEmpty, let absence = calls.first?.absence(on: system) { throw ValidationError(absence) }
        calls = here
      }
      if json {
        try Console.write(JSONText.array(calls.map(\.json)).document)
      } else if call != nil {
        try Console.write(
          calls.map { $0.page(on: system.map { [$0] } ?? Platform.all) }.joined(separator: "\n"))
      } else {
        try Console.write(Self.table(calls))
      }
    }
  }

  /// The calls that `text` names or numbers.
  private static func calls(called text: String) throws -> [SystemCall] {
    if let number = LookupNumber.read(text) {
      let found = SystemCall.all.filter {
        $0.linux.map(Int64.init) == number
          || $0.macos.map { Int64($0) } == number & ~Platform.macos.systemCallBase
            && (number < 0x1000 || number & Platform.macos.systemCallBase != 0)
      }
      if found.isEmpty { throw ValidationError("no system call has the number \(text.shown)") }
      return found
    }
    let name = text.lowercased()
    let found = SystemCall.all.filter { $0.name == name || $0.kernelName == name }
    guard found.isEmpty else { return found }
    let nearest = SystemCall.suggestion(for: text).map { "; did you mean '\($0.name)'?" } ?? ""
    throw ValidationError("no system call is called '\(text.shown)'\(nearest)")
  }

  private static func table(_ calls: [SystemCall]) -> String {
    let rows = calls.map { call in
      [call.name, call.linux.map(String.init) ?? "-", call.macos.map(String.init) ?? "-", call.documentation]
    }
    return TextTable(rows: [["NAME", "LINUX", "MACOS", ""]] + rows).text
  }
}
