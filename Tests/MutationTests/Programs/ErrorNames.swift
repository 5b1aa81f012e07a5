import Asm

extension ReferenceProgram {
  /// A table of errors searched by number, for an error that comes about.
  static let errorNames = ReferenceProgram(
    program, arguments: ["nowhere/at all", "."], prints: "nowhere/at all: no such file\n.: is a folder\n",
    exits: 2)

  private static let texts = Table(
    "ERROR_NAMES", of: UInt8.self,
    [
      [.constant(Errno.EACCES), "not allowed", 0],
      [.constant(Errno.ENOENT), "no such file", 0],
      [.constant(Errno.EISDIR), "is a folder", 0],
      [0, "unknown error", 0],
    ])

  private static let name = Function("error_name", .exported, "error_name(errno): its text") { f in
    let found = f.newLabel("found")
    f.lea(rax, texts)
    let next = f.placeLabel("next")
    f.movzx(ecx, byte[rax])
    f.inc(rax)
    f.test(ecx, ecx)
    f.jz(found)
    f.cmp(ecx, edi)
    f.je(found)
    let skip = f.placeLabel("skip")
    f.cmp(byte[rax], 0)
    f.lea(rax, rax + 1)
    f.jne(skip)
    f.jmp(next)
    f.place(found)
    f.ret()
  }

  /// try_open(path): 0, or the errno.
  private static let tryOpen = Function("try_open", .exported, "try_open(path): 0, or the errno") { f in
    let file = f.frame.saved(rbx, as: "file")
    f.syscall(.open, rdi, O.writeOnly, 0, onError: .handle { f in f.return() })
    f.mov(file, rax)
    f.syscall(.close, file, onError: .handle { f in f.return() })
    f.return(0)
  }

  private static let program = Program("error-names", "Names the errors of opening files") { _ in
    SourceFile("error_names.s", "Names the errors of opening files.") {
      name
      tryOpen
      Function.main { f in
        let path = f.frame.saved(rbx, as: "where the next path is")
        let failures = f.frame.saved(r12, as: "failures")
        let done = f.newLabel("done")
        f.lea(path, rsi + 8)
        f.xor(r12d, r12d)
        let next = f.placeLabel("next")
        f.mov(rdi, qword[path])
        f.test(rdi, rdi)
        f.jz(done)
        f.call(tryOpen, rdi)
        f.add(path, 8)
        f.test(eax, eax)
        f.jz(next)
        f.inc(failures)
        f.call(name, eax)
        f.call(printf, f.text("%s: %s\n\0"), qword[path - 8], rax)
        f.jmp(next)
        f.place(done)
        f.mov(rax, failures)
      }
      texts
    }
  }
}
