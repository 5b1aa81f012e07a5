import Asm

extension CodeExample {
  static let volatileRegisters = CodeExample(.volatileRegisters) {
    // wrong
    Function("end_of_text", .exported, "The address behind the text at rdi.") { f in
      f.call(CFunction("strlen"), rdi)
      f.add(rax, rdi)
      // error: rdi is read, but the call of strlen overwrote it
    }
    // end
  } right: {
    // right
    Function("end_of_text", .exported, "The address behind the text at rdi.") { f in
      let text = f.frame.saved(rbx, as: "text")
      f.mov(text, rdi)
      f.call(CFunction("strlen"), text)
      f.add(rax, text)
    }
    // end
  }
}
