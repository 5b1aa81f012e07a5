// Generated from Tests/RuleExampleTests/Examples by `swift run generate-rule-examples`. Change those files, not this one.
// swift-format-ignore-file

import AsmProgram

extension RuleExample {
  /// The example of the rule with `code`; nil where it has none.
  static func of(_ code: RuleCode) -> RuleExample? {
    switch code.rawValue {
    case "ASM001": asm001
    case "ASM002": asm002
    case "ASM003": asm003
    case "ASM004": asm004
    case "ASM005": asm005
    case "ASM036": asm036
    default: nil
    }
  }

  private static let asm001 = RuleExample(
    wrong: #"""
      Function("greet", .exported) { f in
        f.withoutFrame()
        f.lea(rdi, f.text("Hello\0"))
        f.call(CFunction("puts"))
        // error: the stack is misaligned at the call of puts: rsp is 8 bytes above a multiple of 16
        f.ret()
      }
      """#,
    right: #"""
      Function("greet", .exported) { f in
        f.withoutFrame()
        f.sub(rsp, 8)
        f.lea(rdi, f.text("Hello\0"))
        f.call(CFunction("puts"))
        f.add(rsp, 8)
        f.ret()
      }
      """#)

  private static let asm002 = RuleExample(
    wrong: #"""
      Function("twice", .exported) { f in
        f.withoutFrame()
        f.push(rdi)
        f.lea(rax, rdi + rdi)
        f.ret()
        // error: ret leaves 8 bytes on the stack
      }
      """#,
    right: #"""
      Function("twice", .exported) { f in
        f.withoutFrame()
        f.push(rdi)
        f.lea(rax, rdi + rdi)
        f.pop(rdi)
        f.ret()
      }
      """#)

  private static let asm003 = RuleExample(
    wrong: #"""
      Function("twice", .exported) { f in
        f.mov(rbx, rdi)
        // error: rbx is changed, but twice doesn't save it
        f.lea(rax, rbx + rbx)
      }
      """#,
    right: #"""
      Function("twice", .exported) { f in
        let number = f.frame.saved(rbx, as: "number")
        f.mov(number, rdi)
        f.lea(rax, number + number)
      }
      """#)

  private static let asm004 = RuleExample(
    wrong: #"""
      Function("end_of_text", .exported, "The address behind the text at rdi.") { f in
        f.call(CFunction("strlen"), rdi)
        f.add(rax, rdi)
        // error: rdi is read, but the call of strlen overwrote it
      }
      """#,
    right: #"""
      Function("end_of_text", .exported, "The address behind the text at rdi.") { f in
        let text = f.frame.saved(rbx, as: "text")
        f.mov(text, rdi)
        f.call(CFunction("strlen"), text)
        f.add(rax, text)
      }
      """#)

  private static let asm005 = RuleExample(
    wrong: #"""
      // If the builder didn't put a ret behind the last statement:
      Function("same", .exported) { f in
        f.mov(rax, rdi)
        // error: control falls off the end of same
      }
      """#,
    right: #"""
      Function("same", .exported) { f in
        f.mov(rax, rdi)
        f.ret()
      }
      """#)

  private static let asm036 = RuleExample(
    wrong: #"""
      Function("twice", .exported) { f in
        f.allowing(.volatileRegisters, because: "our caller wants what the call leaves") {
          // warning: nothing here breaks volatileRegisters (ASM004), which is allowed
          f.lea(rax, rdi + rdi)
        }
      }
      """#,
    right: #"""
      Function("twice", .exported) { f in
        f.lea(rax, rdi + rdi)
      }
      """#)
}
