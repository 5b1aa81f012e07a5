import Asm

extension ReferenceProgram {
  /// Files: open, read, write, close, each with its errors.
  static let copyFile = ReferenceProgram(
    program, arguments: ["from", "to"], files: ["from": "a first line\nand another\n"], prints: "",
    writes: ["to": "a first line\nand another\n"])

  private static let buffer = Buffer("BUFFER", bytes: 4096)

  private static let copy = Function("copy", .exported, "copy(from, to): 0, or -1") { f in
    let from = f.frame.saved(rbx, as: "from")
    let to = f.frame.saved(r12, as: "to")
    let done = f.newLabel("done")
    f.mov(ebx, edi)
    f.mov(r12d, esi)
    let next = f.placeLabel("next")
    f.syscall(
      .read, from, buffer, 4096, onError: .handle { f in f.return(-1) }.retrying(on: Errno.EINTR),
      onZero: done)
    f.mov(r13, rax)
    f.lea(r14, buffer)
    let rest = f.placeLabel("rest")
    f.syscall(.write, to, r14, r13, onError: .handle { f in f.return(-1) }.retrying(on: Errno.EINTR))
    f.add(r14, rax)
    f.sub(r13, rax)
    f.jnz(rest)
    f.jmp(next)
    f.place(done)
    f.frame.saved(r13)
    f.frame.saved(r14)
    f.return(0)
  }

  private static let program = Program("copy-file", "Copies a file") { _ in
    SourceFile("copy_file.s", "Copies a file.") {
      copy
      Function.main { f in
        let from = f.frame.saved(rbx, as: "from")
        let to = f.frame.saved(r12, as: "to")
        let paths = f.frame.saved(r13, as: "arguments")
        let usage = f.newLabel("usage")
        let failed = f.newLabel("failed")
        f.cmp(edi, 3)
        f.jne(usage)
        f.mov(paths, rsi)
        f.syscall(.open, qword[paths + 8], O.readOnly, 0, onError: .fail("can't open what's to be copied"))
        f.mov(from, rax)
        f.syscall(
          .open, qword[paths + 16], O.writeOnly | O.create | O.truncate, 0o600,
          onError: .fail("can't make the copy"))
        f.mov(to, rax)
        f.call(copy, from, to)
        f.test(eax, eax)
        f.jnz(failed)
        f.syscall(.close, to, onError: .fail("the copy isn't complete"))
        f.syscall(.close, from, onError: .ignored(because: "it was only read"))
        f.return(0)
        f.place(failed)
        f.call(CFunction("puts"), f.text("it can't be copied\0"))
        f.return(1)
        f.place(usage)
        f.call(CFunction("puts"), f.text("usage: copy-file FROM TO\0"))
        f.return(2)
      }
      buffer
    }
  }
}
