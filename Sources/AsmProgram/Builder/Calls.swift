import AsmPlatform
import AsmX86

extension FunctionBuilder {
  /// Calls `function` with up to six integer or pointer arguments, which are moved into rdi, rsi, rdx,
  /// rcx, r8 and r9 whatever registers they come from. The stack is aligned to 16 bytes by this function's
  /// frame. The result is in rax; every register that isn't callee-saved holds another value afterwards.
  /// What has less than 64 bits is zero-extended.
  ///
  /// For a variadic C function al is set to `vectorArguments`, the number of vector registers that hold
  /// arguments (System V ABI 3.5.7).
  public func call(
    _ function: some Callable, _ arguments: any CallArgument..., vectorArguments: UInt8 = 0,
    file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    let target = function.target
    let registers = CallingConvention.systemV.arguments
    guard arguments.count <= registers.count else {
      report(
        "\(target.name) is passed \(arguments.count) arguments; a call statement passes up to six, in registers",
        remedy: "pass the others in a structure, or push them yourself and use f.call(symbol)", file, line,
        column)
      return
    }
    let moves = zip(registers, arguments).map { register, argument in
      ParallelMove.Move(destination: register, source: argument.source, isNarrow: false)
    }
    let first = instructions.count
    guard emit(moves, scratch: [.r11, .r10, .rax], named: target.name, file, line, column) else { return }
    if target.isVariadic {
      if vectorArguments == 0 {
        xor(eax, eax, file: file, line: line, column: column)
      } else {
        mov(eax, Int(vectorArguments), file: file, line: line, column: column)
      }
    }
    call(symbol(for: target), file: file, line: line, column: column)
    noteCall(moves, from: first, ignoresResult: false)
    if target.neverReturns { finalInstructions.insert(instructions.count - 1) }
  }

  /// What's written behind `call`: on ELF an external function goes through the procedure linkage table,
  /// on Mach-O it has the platform's prefix.
  private func symbol(for target: CallTarget) -> Symbol {
    guard target.isExternal else { return Symbol(target.name, kind: .function) }
    switch platform.errorConvention {
    case .negativeErrno: return Symbol("\(target.name) wrt ..plt", kind: .external)
    case .carryFlag: return Symbol(platform.symbolPrefix + target.name, kind: .external)
    }
  }

  /// Leaves the function: restores the saved registers and the caller's frame, and returns. The result is
  /// what rax holds.
  public func `return`(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    guard canReturn(file, line, column) else { return }
    let label = returnLabel ?? uniqueLabel("return", file: file, line: line, column: column)
    returnLabel = label
    jmp(label, file: file, line: line, column: column)
    finalInstructions.insert(instructions.count - 1)
  }

  /// Leaves the function with `value` in rax.
  public func `return`(
    _ value: any CallArgument, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    guard canReturn(file, line, column) else { return }
    let move = ParallelMove.Move(destination: .rax, source: value.source, isNarrow: false)
    guard emit([move], scratch: [], named: "return", file, line, column) else { return }
    self.return(file: file, line: line, column: column)
  }

  private func canReturn(_ file: StaticString, _ line: UInt32, _ column: UInt32) -> Bool {
    guard entry == .start else { return true }
    report(
      "_start was not called, so it has nowhere to return to", remedy: "end the program with f.exit(status)",
      file,
      line, column)
    return false
  }

  // MARK: Moves

  /// Emits `moves` in an order that overwrites nothing that's still needed.
  ///
  /// - Returns: whether it was possible; otherwise a diagnostic was noted.
  func emit(
    _ moves: [ParallelMove.Move], scratch: [Register], named name: String, _ file: StaticString,
    _ line: UInt32,
    _ column: UInt32
  ) -> Bool {
    guard let steps = ParallelMove.steps(for: moves, scratch: scratch) else {
      report(
        "the arguments of \(name) can't be moved without losing one: they wait for one another in more circles than there are spare registers",
        remedy: "move one to a callee-saved register or a local first", file, line, column)
      return false
    }
    for step in steps {
      switch step {
      case .keep(let register, let scratch):
        guard let to = Register64(scratch) else { continue }
        if let from = Register64(register) {
          mov(to, from, file: file, line: line, column: column)
        } else if let from = Register8(register) {
          extend(from, to: to, file, line, column)
        }
      case .move(let move):
        emit(move, file, line, column)
      }
    }
    return true
  }

  private func emit(
    _ move: ParallelMove.Move, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    guard let wide = Register64(move.destination) else { return }
    let narrow = wide.low32
    switch move.source {
    case .number(0):
      xor(narrow, narrow, file: file, line: line, column: column)
    case .number(let number) where (0...0xffff_ffff).contains(number):
      mov(narrow, Int(number), file: file, line: line, column: column)
    case .number(let number) where move.isNarrow && number >= -0x8000_0000:
      mov(narrow, Int(number), file: file, line: line, column: column)
    case .number(let number):
      mov(wide, Int(number), file: file, line: line, column: column)
    case .symbol(let symbol, _):
      // A named number keeps its name; 32 bits do unless it may be negative or larger.
      if move.isNarrow || (0...0xffff_ffff).contains(value(of: symbol) ?? -1) {
        mov(narrow, symbol, file: file, line: line, column: column)
      } else {
        mov(wide, symbol, file: file, line: line, column: column)
      }
    case .register(let register):
      emit(register, to: wide, isNarrow: move.isNarrow, file, line, column)
    case .address(let address, _, _):
      lea(wide, address, file: file, line: line, column: column)
    case .memory(let address, let size):
      switch size {
      case 1: movzx(narrow, byte[address], file: file, line: line, column: column)
      case 2: movzx(narrow, word[address], file: file, line: line, column: column)
      case 4: mov(narrow, dword[address], file: file, line: line, column: column)
      default: mov(wide, qword[address], file: file, line: line, column: column)
      }
    }
  }

  private func emit(
    _ register: Register, to wide: Register64, isNarrow: Bool, _ file: StaticString, _ line: UInt32,
    _ column: UInt32
  ) {
    if let source = Register64(register) {
      if isNarrow {
        mov(wide.low32, source.low32, file: file, line: line, column: column)
      } else {
        mov(wide, source, file: file, line: line, column: column)
      }
    } else if let source = Register32(register) {
      mov(wide.low32, source, file: file, line: line, column: column)
    } else if let source = Register16(register) {
      movzx(wide.low32, source, file: file, line: line, column: column)
    } else if let source = Register8(register) {
      extend(source, to: wide, file, line, column)
    }
  }

  /// Zero-extends 8 bits. No instruction names both ah, ch, dh or bh and one of r8–r15 (Intel SDM volume 1,
  /// 3.7.2.1), so there bits 0–15 are shifted.
  private func extend(
    _ source: Register8, to wide: Register64, _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) {
    guard source.register.isHighByte, wide.register.encoding >= 8 else {
      movzx(wide.low32, source, file: file, line: line, column: column)
      return
    }
    movzx(wide.low32, source.full.low16, file: file, line: line, column: column)
    shr(wide.low32, 8, file: file, line: line, column: column)
  }

  /// The number that `symbol` stands for on this platform; nil where it isn't known yet.
  func value(of symbol: Symbol) -> Int64? {
    symbol.value ?? KernelNames.value(of: symbol.text, on: platform)
  }
}
