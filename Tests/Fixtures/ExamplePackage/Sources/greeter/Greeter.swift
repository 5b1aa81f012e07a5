import Asm
import AsmCommands

/// `greeter list`, `greeter run -- Ada`: asmgen's commands for a program of one's own.
@main
struct Greeter: ProgramTool {
  static let toolName = "greeter"
  static let programs = [greet]
}

private let greeting = Parameter("greeting", default: "Hello", "what is said")

/// Greets with printf(3) of the C library; exits with the number of its arguments.
private let greet = Program(
  "greet", "Greets, and exits with the number of its arguments", parameters: greeting
) { configuration in
  SourceFile("main.s", "Greets, and exits with the number of its arguments.") {
    Function.main { f in
      let count = f.frame.saved(rbx, as: "number of arguments")

      f.lea(count, qword[rdi - 1])
      f.call(CFunction("printf", variadic: true), f.text("%s\n\0"), f.text(configuration[greeting] + "\0"))
      f.mov(eax, ebx)
    }
  }
}
