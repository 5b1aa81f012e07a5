import AsmProgram
import AsmX86

extension Operator {
  /// What leaves the vector registers in a state that others don't expect.
  static let vectors: [Operator] = [
    Operator("drop vzeroupper", .vectorState) { context in
      context.without { _, instruction in instruction.mnemonic == "vzeroupper" }
    },
    Operator("dirty upper halves", .vectorState, limit: 1) { context in
      context.inserting(Made.one { $0.vpcmpeqd(ymm5, ymm5, ymm5) }) { _, instruction in
        instruction.flow == .return
      }
    },
    Operator("MMX without emms", .vectorState, limit: 1) { context in
      context.inserting(Made.one { $0.pxor(mm0, mm0) }) { _, instruction in instruction.flow == .return }
    },
  ]

  /// What computes something else.
  static let sums: [Operator] = [
    Operator("drop a loop's step", .value, limit: 2, seen: .unknown) { context in
      context.without { index, instruction in
        ["inc", "dec", "add", "sub"].contains(instruction.mnemonic) && instruction.first.isGeneral
          && instruction.first != .rsp && !instruction.hasMemory
      }
    }
  ]
}
