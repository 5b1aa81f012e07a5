import Asm

extension RandomProgram {
  /// The program in the DSL.
  func program() -> Program {
    let variables = (0..<Self.variableCount).map { Variable("variable_\($0)", UInt64(7)) }
    return Program("random", "", linkage: isStandalone ? .standalone : .cLibrary) { _ in
      for file in 0..<3 {
        SourceFile("file_\(file).s", "Routines of file \(file).") {
          for (number, routine) in routines.enumerated() where routine.file == file {
            Function("routine_\(number)", .exported, "Routine \(number).") { f in
              RoutineWriter(f, routine, variables).write(routine.body)
            }
          }
          variables[file]
          if file == 0 { variables[3] }
        }
      }
      SourceFile("main.s", "Calls the first routine and exits with its result.") {
        let body: @Sendable (FunctionBuilder) -> Void = { f in
          f.call(FunctionNamed("routine_0"), 3, 5)
          f.movzx(eax, al)
          f.exit(eax)
        }
        if isStandalone { Function.start("", body) } else { Function.main("", body) }
      }
    }
  }
}

/// Writes one routine's statements.
private struct RoutineWriter {
  let f: FunctionBuilder
  let variables: [Variable]
  let registers: [Register64]
  let locals: [Local<Int32>]
  let bytes: LocalBytes?
  let ends: LocalBytes

  init(_ f: FunctionBuilder, _ routine: RandomProgram.Routine, _ variables: [Variable]) {
    self.f = f
    self.variables = variables
    registers = RandomProgram.registers.prefix(routine.registerCount).map { f.frame.saved($0, as: "value") }
    locals = (0..<routine.localCount).map { f.frame.local(Int32.self, "local_\($0)") }
    bytes = routine.byteCount > 0 ? f.frame.bytes(routine.byteCount, "bytes") : nil
    ends = f.frame.bytes(8, "ends")
    for (number, register) in registers.enumerated() {
      switch number {
      case 0: f.mov(register, rdi)
      case 1: f.mov(register, rsi)
      default: f.xor(register.low32, register.low32)
      }
    }
    for local in locals { f.store(0, to: local) }
  }

  /// Writes the body and the return.
  func write(_ body: [RandomProgram.Statement]) {
    statements(body)
    f.return(registers[0])
  }

  private func statements(_ statements: [RandomProgram.Statement]) {
    for statement in statements { write(statement) }
  }

  private func write(_ statement: RandomProgram.Statement) {
    switch statement {
    case .load(let register, let number): f.mov(registers[register], number)
    case .add(let register, let number): f.add(registers[register], number)
    case .combine(let first, let second, let isExclusiveOr):
      if isExclusiveOr {
        f.xor(registers[first], registers[second])
      } else {
        f.sub(registers[first], registers[second])
      }
    case .storeNumber(let local, let number): f.store(number, to: locals[local])
    case .storeLocal(let local, let register): f.store(registers[register].low32, to: locals[local])
    case .loadLocal(let register, let local): f.mov(registers[register].low32, dword[locals[local]])
    case .storeVariable(let variable, let register): f.mov(qword[variables[variable]], registers[register])
    case .loadVariable(let register, let variable): f.mov(registers[register], qword[variables[variable]])
    case .clearBytes(let register, let index):
      guard let bytes else { return }
      f.mov(byte[bytes.address + index], 9)
      f.clear(bytes)
      f.movzx(registers[register].low32, byte[bytes.address + index])
    case .branch(let register, let number, let then, let otherwise):
      let (not, join) = (f.uniqueLabel("not"), f.uniqueLabel("join"))
      f.cmp(registers[register].low32, number)
      f.jne(not)
      statements(then)
      f.jmp(join)
      f.place(not)
      statements(otherwise)
      f.place(join)
    case .loop(let count, let body): loop(count, body)
    case .call(let routine, let first, let second, let result):
      f.call(FunctionNamed("routine_\(routine)"), source(first), source(second))
      f.mov(registers[result], rax)
    case .badClose(let register, let retries, let isJump): badClose(registers[register], retries, isJump)
    case .write(let text, let register):
      f.syscall(.write, STD.output, f.text(text), onError: .fail("write() failed"))
      f.add(registers[register], rax)
    case .pipe:
      f.syscall(.pipe, ends, onError: .fail("pipe() failed"))
      f.syscall(.close, dword[ends], onError: .ignored(because: "it's open"))
      f.syscall(.close, dword[ends.address + 4], onError: .ignored(because: "it's open"))
    case .processNumber: f.syscall(.getppid)
    case .comment(let number):
      [{ f.comment("a comment") }, { f.blank() }, { f.note("a note") }, { f.comment("two\nlines") }][number]()
    case .leave(let register): f.return(registers[register])
    }
  }

  private func loop(_ count: Int, _ body: [RandomProgram.Statement]) {
    let counter = f.frame.local(Int64.self, "counter_\(f.instructions.count)")
    let top = f.uniqueLabel("top")
    f.store(count, to: counter)
    f.place(top)
    statements(body)
    f.dec(qword[counter])
    f.jnz(top)
  }

  private func badClose(_ register: Register64, _ retries: Bool, _ isJump: Bool) {
    let failed = isJump ? f.uniqueLabel("close_failed") : nil
    var handling = failed.map(ErrorHandling.jump) ?? .handle { f in f.add(register, rax) }
    if retries { handling = handling.retrying(on: Errno.EINTR, Errno.EAGAIN) }
    f.syscall(.close, 1000, onError: handling)
    guard let failed else { return }
    let done = f.uniqueLabel("done")
    f.jmp(done)
    f.place(failed)
    f.add(register, rax)
    f.place(done)
  }

  private func source(_ operand: RandomProgram.Operand) -> any CallArgument {
    switch operand {
    case .number(let number): number
    case .local(let local): dword[locals[local]]
    case .register(let register, 8): registers[register].low8
    case .register(let register, 16): registers[register].low16
    case .register(let register, 32): registers[register].low32
    case .register(let register, _): registers[register]
    }
  }
}
