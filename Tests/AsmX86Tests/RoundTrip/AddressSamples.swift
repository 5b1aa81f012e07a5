import AsmX86

/// A load with each shape of address: with and without base and index, each scale, no displacement, one of 8 and one of
/// 32 bits, 32-bit registers, a segment.
enum EveryShapeOfAddress {
  static func call(_ f: InstructionBuilder) {
    let bases: [Register64?] = [nil, rax, rbx, rbp, r8, r12, r13]
    let displacements = [0, 1, 0x40, -0x80, 0x7f, 0x80, -0x81, 0x1234_5678, 0x7fff_ffff, -0x8000_0000]
    for displacement in displacements {
      for base in bases {
        if let base {
          f.mov(rcx, qword[base + displacement])
          for index in [rcx, rbp, r9, r12, r13] {
            for scale in [1, 2, 4, 8] { f.mov(rcx, qword[base + index * scale + displacement]) }
          }
        } else {
          for index in [rcx, rbp, r12, r13] {
            for scale in [4, 8] { f.mov(rcx, qword[index * scale + displacement]) }
          }
        }
      }
      f.mov(rcx, qword[rsp + displacement])
      f.mov(rcx, qword[rsp + r13 * 2 + displacement])
      f.mov(rcx, qword[ebp + r9d * 8 + displacement])
    }
    f.mov(rcx, qword[rax + rsp])
    f.mov(rcx, qword[fs: 0x28])
    f.mov(rcx, qword[gs: 0x28])
  }
}
