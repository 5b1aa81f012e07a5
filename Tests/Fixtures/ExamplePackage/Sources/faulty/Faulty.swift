import Asm
import AsmCommands

@main
struct Faulty: ProgramTool {
  static let toolName = "faulty"
  static let version = "2.0"
  static let programs = [undefinedLabel, undefinedFunction, unsaved, warned]
}

private let undefinedLabel = Program("undefined-label", "Jumps to a label that isn't placed") { _ in
  SourceFile("main.s", "Jumps to a label that isn't placed.") {
    Function.main { f in
      let nowhere = f.newLabel("nowhere")
      f.jmp(nowhere)
    }
  }
}

private let undefinedFunction = Program("undefined-function", "Calls what no library has") { _ in
  SourceFile("main.s", "Calls what no library has.") {
    Function.main { f in
      f.call(CFunction("no_such_function"))
      f.xor(eax, eax)
    }
  }
}

private let unsaved = Program(
  "unsaved", "Keeps a number in its caller's register, and warns of another fault"
) { _ in
  SourceFile("main.s", "Keeps a number in its caller's register.") {
    Function.main { f in
      f.mov(rbx, rdi)
      f.call(FunctionNamed("square"), rbx)
      f.add(rbx, rdi)
      f.allowing(.stackBalance, because: "nothing is pushed here") { f.xor(eax, eax) }
    }
    Function("square") { f in
      f.imul(rdi, rdi)
      f.mov(rax, rdi)
    }
  }
}

private let warned = Program("warned", "Allows what it doesn't do") { _ in
  SourceFile("main.s", "Allows what it doesn't do.") {
    Function.main { f in f.xor(eax, eax) }.allowing(.stackBalance, because: "nothing is pushed here")
  }
}
