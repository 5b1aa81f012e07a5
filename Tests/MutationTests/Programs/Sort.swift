import Asm

extension ReferenceProgram {
  /// Our comparator called by the C library's qsort, and a function of ours that calls through a pointer.
  static let sort = ReferenceProgram(program, prints: "-7 -1 0 3 5 8 12 99\nsum 119 largest 99\n")

  private static let source = Table("NUMBERS", of: Int32.self, [[5, -7, 99, 0, 12, -1, 8, 3]])
  private static let sorted = Buffer("SORTED", bytes: 32, alignment: 4)

  private static let compare = Function(
    "compare", .exported, "compare(first, second): less than 0, 0, or greater"
  ) { f in
    f.mov(ecx, dword[rdi])
    f.xor(eax, eax)
    f.xor(edx, edx)
    f.cmp(ecx, dword[rsi])
    f.setg(al)
    f.setl(dl)
    f.sub(eax, edx)
    f.ret()
  }

  private static let add = Function("add_up", "add_up(sum, number)") { f in
    f.lea(rax, rdi + rsi)
    f.ret()
  }

  private static let larger = Function("larger", "larger(first, second)") { f in
    f.mov(rax, rdi)
    f.cmp(rax, rsi)
    f.cmovl(rax, rsi)
    f.ret()
  }

  /// fold(numbers, count, function): function(function(0, first), second)…
  private static let fold = Function("fold", .exported, "fold(numbers, count, function)") { f in
    let numbers = f.frame.saved(rbx, as: "numbers")
    let end = f.frame.saved(r12, as: "behind the last")
    let function = f.frame.saved(r13, as: "function")
    let done = f.newLabel("done")
    f.mov(numbers, rdi)
    f.lea(end, rdi + rsi * 4)
    f.mov(function, rdx)
    f.xor(eax, eax)
    let next = f.placeLabel("next")
    f.cmp(numbers, end)
    f.je(done)
    f.mov(rdi, rax)
    f.movsxd(rsi, dword[numbers])
    f.call(function)
    f.add(numbers, 4)
    f.jmp(next)
    f.place(done)
  }

  private static let program = Program("sort", "Sorts with qsort and folds") { _ in
    SourceFile("sort.s", "Sorts with qsort and folds.") {
      compare
      add
      larger
      fold
      Function.main { f in
        let index = f.frame.saved(rbx, as: "index")
        let sum = f.frame.saved(r12, as: "sum")
        f.lea(rsi, source)
        f.lea(rdi, sorted)
        f.mov(ecx, 8)
        f.rep.movsd()
        f.lea(rcx, rel(Symbol("compare", kind: .function)))
        f.call(CFunction("qsort"), sorted, 8, 4, rcx)
        f.xor(ebx, ebx)
        let next = f.placeLabel("next")
        f.lea(rax, sorted)
        f.mov(esi, dword[rax + index * 4])
        f.lea(rdi, f.text("%d\0"))
        f.lea(rax, f.text(" %d\0"))
        f.test(ebx, ebx)
        f.cmovnz(rdi, rax)
        f.call(printf, rdi, esi)
        f.inc(ebx)
        f.cmp(ebx, 8)
        f.jb(next)
        f.lea(rdx, rel(Symbol("add_up", kind: .function)))
        f.call(fold, sorted, 8, rdx)
        f.mov(sum, rax)
        f.lea(rdx, rel(Symbol("larger", kind: .function)))
        f.call(fold, sorted, 8, rdx)
        f.call(printf, f.text("\nsum %ld largest %ld\n\0"), sum, rax)
        f.return(0)
      }
      source
      sorted
    }
  }
}
