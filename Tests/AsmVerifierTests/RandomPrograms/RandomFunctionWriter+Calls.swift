import Asm

extension RandomFunctionWriter {
  /// What no call leaves alone is gone.
  private mutating func forgetVolatile() {
    valid.subtract(Self.volatile)
    set(rax)
  }

  mutating func call() {
    guard hasFrame else { return }
    guard !hasLibrary || random.bool() else {
      if random.bool() {
        f.call(CFunction("puts"), data.text)
      } else {
        // On the stack, as far as C's function is concerned: room for two.
        f.sub(rsp, 16)
        f.mov(qword[rsp], 3)
        f.mov(qword[rsp + 8], 4)
        f.call(
          CFunction("snprintf", variadic: true), data.buffer, 64, data.plainFormat, someValid().low32, 1, 2)
        f.add(rsp, 16)
      }
      return forgetVolatile()
    }
    let callee = random.number(0...parameters.count - 1)
    let function = FunctionNamed("f\(callee)")
    var given: [any CallArgument] = []
    for _ in 0..<parameters[callee] {
      switch random.number(0...3) {
      case 0: given.append(random.number(-5...5))
      case 1: given.append(data.buffer)
      default: given.append(anyValid().map { $0 as any CallArgument } ?? 7)
      }
    }
    switch given.count {
    case 0: f.call(function)
    case 1: f.call(function, given[0])
    case 2: f.call(function, given[0], given[1])
    case 3: f.call(function, given[0], given[1], given[2])
    case 4: f.call(function, given[0], given[1], given[2], given[3])
    case 5: f.call(function, given[0], given[1], given[2], given[3], given[4])
    default: f.call(function, given[0], given[1], given[2], given[3], given[4], given[5])
    }
    forgetVolatile()
  }

  mutating func variadicCall() {
    guard hasFrame, hasLibrary else { return }
    let source = someValid()
    let vectors = random.number(0...1)
    if vectors == 1 {
      f.pxor(xmm0, xmm0)
      f.cvtsi2sd(xmm0, source)
    }
    f.call(
      CFunction("printf", variadic: true), vectors == 0 ? data.plainFormat : data.format, source.low32,
      vectorArguments: UInt8(vectors))
    forgetVolatile()
  }

  mutating func systemCall() {
    // Without a frame there's no way out of a handler but one of its own.
    guard hasFrame else { return }
    let leave = ErrorHandling.handle { f in f.return(-1) }
    let handling: ErrorHandling =
      kept > 0
      ? .ignored(because: "it makes no difference") : random.bool() ? leave.retrying(on: Errno.EINTR) : leave
    switch random.number(0...6) {
    case 0: f.syscall(.write, STD.output, data.text, data.text.length, onError: handling)
    case 1: f.syscall(.read, STD.input, data.buffer, random.number(1...64), onError: handling)
    case 2:
      guard let local = random.element(locals) else { return }
      f.syscall(.read, STD.input, local.place, random.number(1...local.place.count), onError: handling)
    case 3:
      guard let local = random.element(locals.filter({ written.contains($0.name) })) else { return }
      f.syscall(.write, STD.output, local.place, local.place.count, onError: handling)
    case 4: f.syscall(.getpid)
    case 5:
      let descriptor = someValid()
      f.syscall(.close, descriptor, onError: handling)
    default:
      guard kept == 0 else { return }
      f.syscall(
        .mmap, 0, 4096, PROT.read | PROT.write, MAP.private | MAP.anonymous, -1, 0, onError: leave)
      f.mov(byte[rax], 1)
      f.syscall(.munmap, rax, 4096, onError: leave)
    }
    // The arguments' registers were set by the call, those that the kernel overwrites weren't.
    valid.subtract(Self.volatile)
    set(rax)
  }

  /// Made and tested by hand, as the platform does it.
  mutating func bareSystemCall() {
    let failed = label("failed")
    f.mov(eax, Symbol("SYSCALL(\(SystemCall.write.macro))", kind: .systemCall))
    f.mov(edi, STD.error)
    f.lea(rsi, data.text)
    f.mov(edx, data.text.length)
    f.syscall()
    if f.platform == .linux {
      f.test(rax, rax)
      f.js(failed)
    } else {
      f.jc(failed)
    }
    f.inc(rax)
    f.place(failed)
    valid.subtract([rcx, r11, rdx])
    set(rax, rdi, rsi)
  }

  mutating func globals() {
    switch random.number(0...3) {
    case 0:
      f.mov(rax, qword[data.number])
      set(rax)
    case 1: f.mov(qword[data.number], someValid())
    case 2:
      f.lea(rdx, data.text)
      f.movzx(eax, byte[rdx + 3])
      set(rax, rdx)
    default: f.inc(dword[data.number])
    }
  }
}
