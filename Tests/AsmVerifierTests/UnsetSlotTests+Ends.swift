import Asm
import AsmVerifier

extension UnsetSlotTests {
  /// Memory that's filled from its end, downward, or by a pop.
  static let filledFromTheEnd: [Case] = [
    Case(
      Function("by_an_index_from_its_end") { f in
        let other = f.frame.local(UInt64.self, "other")
        let buffer = f.frame.bytes(64, "buffer")
        f.mov(qword[other], rdi)
        f.lea(rdi, buffer.address + 64)
        f.mov(rcx, -64)
        let next = f.placeLabel("next")
        f.mov(byte[rdi + rcx], cl)
        f.inc(rcx)
        f.jnz(next)
        f.movzx(eax, byte[buffer])
        f.add(rax, qword[other])
      }),
    Case(
      Function("by_hand_from_its_end") { f in
        f.sub(rsp, 72)
        f.lea(rdi, rsp + 64)
        f.mov(rcx, -64)
        let next = f.placeLabel("next")
        f.mov(byte[rdi + rcx], cl)
        f.inc(rcx)
        f.jnz(next)
        f.movzx(eax, byte[rsp])
        f.movzx(ecx, byte[rsp + 5])
        f.add(eax, ecx)
        f.add(rsp, 72)
        f.ret()
      }),
    Case(
      Function("by_hand_with_a_pointer_that_walks_down") { f in
        f.sub(rsp, 24)
        f.lea(rsi, rsp + 16)
        f.mov(ecx, 16)
        let next = f.placeLabel("next")
        f.dec(rsi)
        f.mov(byte[rsi], cl)
        f.dec(ecx)
        f.jnz(next)
        f.mov(rax, qword[rsp])
        f.add(rsp, 24)
        f.ret()
      }),
    Case(
      Function("downward_by_a_string_instruction") { f in
        f.sub(rsp, 72)
        f.lea(rdi, rsp + 63)
        f.mov(ecx, 64)
        f.mov(al, 7)
        f.std()
        f.rep.stosb()
        f.cld()
        f.movzx(eax, byte[rsp])
        f.add(rsp, 72)
        f.ret()
      }),
    Case(
      Function("by_pop_to_memory") { f in
        f.sub(rsp, 8)
        f.push(rdi)
        f.pop(qword[rsp])
        f.mov(rax, qword[rsp])
        f.add(rsp, 8)
        f.ret()
      }),
    // What another one may write through: an address that went elsewhere by ways of its own.
  ]
}
