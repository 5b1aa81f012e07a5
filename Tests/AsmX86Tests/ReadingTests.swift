import AsmX86
import Testing

/// What the round trip compares: it must see every difference, and none where there are two ways of writing.
@Suite struct ReadingTests {
  /// The instruction that `text` says: mnemonic and operands, in a decoder's words.
  private func reading(_ text: String) -> Reading {
    let words = text.split(separator: " ", maxSplits: 1)
    var reading = Reading(mnemonic: String(words.first ?? ""), text: text)
    if words.count > 1 {
      reading.operands = words[1].split(separator: ",").map { Reading.Operand($0.drop { $0 == " " }) }
    }
    return reading
  }

  @Test(arguments: [
    ("jz 0x40", "je 0x40"), ("cmpeqps xmm1, xmm2", "cmpps xmm1, xmm2, 0x0"),
    ("vcmpgt_oqps xmm1, xmm2, xmm3", "vcmpps xmm1, xmm2, xmm3, 30"), ("fadd st2", "fadd st, st(2)"),
    ("fadd", "faddp st(1), st"), ("fxch st0, st3", "fxch st(3)"), ("test al, [rdi]", "test [rdi], al"),
    ("xchg eax, ecx", "xchg ecx, eax"), ("imul rax, 5", "imul rax, rax, 5"),
    ("blendvps xmm1, xmm2", "blendvps xmm1, xmm2, xmm0"), ("movsx rax, ecx", "movsxd rax, ecx"),
    ("movsb", "movsb byte ptr es:[rdi], byte ptr [rsi]"), ("monitor rax, ecx, edx", "monitor"),
    ("add eax, [r8+r9*4+0x40]", "add eax, dword ptr [r8 + 4*r9 + 64]"), ("str r10", "str r10d"),
    ("mov rax, 5", "mov eax, 0x5"), ("mov ds, rax", "mov ds, eax"),
    ("paddb xmm1, [rax-8]", "paddb xmm1, xmmword ptr [rax - 0x8]"), ("pcmpeqb mm1, mm2", "pcmpeqb mm1, mm2"),
  ])
  func sameInstruction(ours: String, theirs: String) {
    let difference = reading(ours).canonical().difference(from: reading(theirs).canonical())
    #expect(difference == nil)
  }

  @Test(arguments: [
    ("jz 0x40", "jne 0x40", "mnemonic"), ("jz 0x40", "je 0x60", "operand 1"),
    ("cmpeqps xmm1, xmm2", "cmpps xmm1, xmm2, 1", "operand 3"), ("fadd st2", "fadd st(2), st", "operand 1"),
    ("fsubp", "fsub st(1), st", "mnemonic"), ("add eax, ecx", "add ecx, eax", "operand 1"),
    ("add eax, ecx", "add eax, rcx", "operand 2"), ("add rax, 5", "add eax, 5", "operand 1"),
    ("mov rax, -1", "mov eax, -1", "operand 1"), ("mov rax, rcx", "mov eax, ecx", "operand 1"),
    ("lar eax, ecx", "lar eax, edx", "operand 2"),
    ("add eax, dword [rax]", "add eax, qword ptr [rax]", "operand 2"),
    ("add eax, [rax+8]", "add eax, [rax+16]", "operand 2"), ("add eax, [rax]", "add eax, [rcx]", "operand 2"),
    ("add eax, [rax+rcx*4]", "add eax, [rax+rcx*8]", "operand 2"),
    ("add eax, [rax]", "add eax, fs:[rax]", "operand 2"), ("add eax, [rax]", "add eax, [eax]", "operand 2"),
    ("vaddps zmm1, zmm2, dword [rax]{1to16}", "vaddps zmm1, zmm2, dword [rax]", "operand 3"),
    ("vaddps zmm1, zmm2, dword [rax]{1to16}", "vaddps zmm1, zmm2, dword [rax]{1to8}", "operand 3"),
    ("call far dword [rax]", "call dword [rax]", "operand 1"), ("movsb", "movsw", "mnemonic"),
    ("movsb", "movsb byte ptr [rdi], byte ptr [rsi]", "operand 1"),
    ("movsb", "movsb byte ptr es:[edi], byte ptr [esi]", "prefixes"),
    ("nop", "", "no instruction of this length"),
    ("monitor eax, ecx, edx", "monitor", "prefixes"), ("add eax, ?", "add eax, ?!", "operand 2"),
  ])
  func otherInstruction(ours: String, theirs: String, what: String) {
    #expect(reading(ours).canonical().difference(from: reading(theirs).canonical()) == what)
  }

  @Test func marksCount() {
    let ours = reading("vaddps zmm1, zmm2, zmm3")
    var theirs = ours
    theirs.opmask = "k1"
    #expect(ours.difference(from: theirs) == "opmask")
    theirs = ours
    theirs.isZeroing = true
    #expect(ours.difference(from: theirs) == "opmask")
    theirs = ours
    theirs.rounding = "rz-sae"
    #expect(ours.difference(from: theirs) == "rounding")
    theirs = ours
    theirs.prefixes = [0xF0]
    #expect(ours.difference(from: theirs) == "prefixes")
  }
}
