import Asm

extension ReferenceProgram {
  /// Memory from the kernel, with all six arguments of mmap.
  static let pages = ReferenceProgram(program, prints: "sum 2097152\n")

  private static let size = NamedConstant("PAGES_SIZE", 1 << 16)

  private static let sum = Function("sum", .exported, "sum(numbers, count)") { f in
    let done = f.newLabel("done")
    f.xor(eax, eax)
    let next = f.placeLabel("next")
    f.sub(rsi, 1)
    f.jc(done)
    f.mov(ecx, dword[rdi + rsi * 4])
    f.add(rax, rcx)
    f.jmp(next)
    f.place(done)
    f.ret()
  }

  private static let program = Program("pages", "Asks for memory, fills it and gives it back") { _ in
    SourceFile("pages.s", "Asks for memory, fills it and gives it back.") {
      size
      sum
      Function.main { f in
        let pages = f.frame.saved(rbx, as: "pages")
        let result = f.frame.saved(r12, as: "sum")
        f.syscall(
          .mmap, 0, size, PROT.read | PROT.write, MAP.private | MAP.anonymous, -1, 0,
          onError: .fail("mmap() failed"))
        f.mov(pages, rax)
        f.mov(rdi, rax)
        f.mov(ecx, size)
        f.shr(ecx, 2)
        f.mov(eax, 128)
        f.rep.stosd()
        f.mov(esi, size)
        f.shr(esi, 2)
        f.call(sum, pages, rsi)
        f.mov(result, rax)
        f.syscall(.munmap, pages, size, onError: .fail("munmap() failed"))
        f.call(printf, f.text("sum %ld\n\0"), result)
        f.return(0)
      }
    }
  }
}
