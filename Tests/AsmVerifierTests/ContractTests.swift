import Asm
import AsmVerifier
import Testing

@Suite("Contracts of functions")
struct ContractTests {
  @Test("what a function reads, overwrites and keeps is inferred, through what it calls")
  func inferred() throws {
    let contracts = try contracts {
      Function("sum") { f in
        f.lea(rax, rdi + rsi)
        f.mov(ecx, 1)
        f.ret()
      }
      Function("twice", .exported) { f in
        f.mov(rsi, rdi)
        f.jmp(Symbol("sum", kind: .function))
      }
      Function("stop") { f in f.exit(1) }
      Function("dot") { f in
        f.mulsd(xmm0, xmm3)
        f.ret()
      }
    }
    #expect(
      contracts == [
        "sum(rdi, rsi): overwrites rax rcx; keeps rdx rsi rdi r8 r9 r10 r11",
        "twice(rdi): overwrites rax rcx rsi; keeps rdx rdi r8 r9 r10 r11",
        "stop(): never returns",
        "dot(xmm0, xmm3): overwrites rax; keeps rcx rdx rsi rdi r8 r9 r10 r11",
        "main(): overwrites rax; keeps rcx rdx rsi rdi r8 r9 r10 r11",
      ])
  }

  @Test("what a function says of itself comes first")
  func declared() throws {
    let contracts = try contracts {
      Function("custom") { f in
        f.parameters(eax, xmm9)
        f.keeps(rcx)
        f.push(rcx)
        f.mov(ecx, eax)
        f.movaps(xmm0, xmm9)
        f.pop(rcx)
        f.ret()
      }
    }
    #expect(contracts.first == "custom(eax, xmm9): overwrites rax; keeps rcx rdx rsi rdi r8 r9 r10 r11")
  }

  @Test("what it says of its results isn't what it keeps")
  func results() throws {
    let contracts = try contracts {
      Function("pair") { f in
        f.results(rax, rdx, rbx)
        f.mov(eax, edi)
        f.xor(edx, edx)
        f.xor(ebx, ebx)
        f.ret()
      }
    }
    #expect(contracts.first == "pair(rdi): overwrites rax rdx rbx; keeps rcx rsi rdi r8 r9 r10 r11")
  }

  private func contracts(@DeclarationBuilder _ functions: @escaping @Sendable () -> [Declaration]) throws
    -> [String]
  {
    let program = Program("test", "") { _ in
      SourceFile("test.s", "") {
        functions()
        Function.main { f in f.xor(eax, eax) }
      }
    }
    return Verifier.contracts(in: try program.lower(for: .linux)).map(\.description)
  }
}
