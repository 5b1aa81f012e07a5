import Asm

extension ReferenceProgram {
  /// A structure on the stack that the kernel fills.
  static let fileSize = ReferenceProgram(
    program, arguments: ["file"], files: ["file": "0123456789abc"], prints: "13 bytes, a file\n")

  private static let program = Program("file-size", "The size of a file") { _ in
    SourceFile("file_size.s", "The size of a file.") {
      Function.main { f in
        let status = f.frame.local(FileStatus.self, "status")
        let file = f.frame.saved(rbx, as: "file")
        let size = f.frame.saved(r12, as: "size")
        let missing = f.newLabel("missing")
        f.mov(rdi, qword[rsi + 8])
        f.test(rdi, rdi)
        f.jz(missing)
        f.syscall(.open, rdi, O.readOnly, 0, onError: .fail("open() failed"))
        f.mov(file, rax)
        if f.platform == .macos {
          f.syscall(.fstat64, file, status, onError: .fail("fstat64() failed"))
        } else {
          f.syscall(.fstat, file, status, onError: .fail("fstat() failed"))
        }
        f.mov(size, qword[status.length])
        f.syscall(.close, file, onError: .ignored(because: "nothing was written"))
        f.lea(rdx, f.text("a file\0"))
        f.movzx(eax, word[status.mode])
        f.and(eax, 0xf000)
        f.cmp(eax, 0x8000)
        f.lea(rax, f.text("no file\0"))
        f.cmovne(rdx, rax)
        f.call(printf, f.text("%ld bytes, %s\n\0"), size, rdx)
        f.return(0)
        f.place(missing)
        f.return(2)
      }
    }
  }
}
