import Asm

extension Tutorial {
  static let memset = Function(
    "h_memset", .exported, "memset(dst, x, n): starting from [dst], write 'x', to next 'n' bytes"
  ) { f in
    f.mov(rax, rsi)
    f.mov(rcx, rdx)
    f.rep.stosb()
    f.ret()
  }

  static let strlen = Function(
    "h_strlen", .exported, "strlen(str): loop until '\\0' is seen and return length of 'str'"
  ) { f in
    f.push(rdi)
    f.push(rbx)
    f.mov(rbx, rdi)
    f.xor(rax, rax)
    f.xor(rcx, rcx)
    f.dec(rcx)
    f.repne.scasb()
    f.sub(rax, 2)
    f.sub(rax, rcx)
    f.pop(rbx)
    f.pop(rdi)
    f.ret()
  }
}
