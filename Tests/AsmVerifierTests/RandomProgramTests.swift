import Asm
import AsmVerifier
import Testing

/// Functions of random statements that keep the ABI by construction: nothing may be found in them.
@Suite("Random programs that keep the ABI")
struct RandomProgramTests {
  @Test("nothing is found in them", arguments: 0..<60)
  func clean(seed: Int) throws {
    for platform in Platform.all {
      let program = Program("random", "") { _ in
        SourceFile("random.s", "") {
          for number in 0..<8 {
            Function("f\(number)") { f in
              var writer = RandomBody(f, seed: UInt64(seed * 1000 + number), functions: 8)
              writer.write()
            }
          }
          Function("leaf") { f in f.ret() }
          Function.main { f in f.call(FunctionNamed("f0"), 1, 2) }
        }
      }
      let findings = Verifier.findings(in: try program.lower(for: platform))
      #expect(
        findings.filter { $0.diagnostic.severity == .error }.map {
          "\($0.code.rawValue) \($0.diagnostic.message)"
        } == [],
        "seed \(seed) on \(platform.title)")
    }
  }
}

/// Writes one function of two parameters, and keeps count of the registers that hold something.
private struct RandomBody {
  let f: FunctionBuilder
  var random: Random
  let functions: Int
  var saved: [Register64] = []
  /// The registers that hold something now.
  var valid: Set<Register64> = [rdi, rsi]
  var depth = 0

  static let volatile: [Register64] = [rax, rcx, rdx, rsi, rdi, r8, r9, r10, r11]

  init(_ f: FunctionBuilder, seed: UInt64, functions: Int) {
    self.f = f
    random = Random(state: seed)
    self.functions = functions
    for register in [rbx, r12, r13, r14, r15] where random.bool() {
      saved.append(f.frame.saved(register))
    }
    if random.bool() { _ = f.frame.bytes(random.number(1...200), "bytes") }
  }

  mutating func write() {
    for register in saved {
      f.mov(register, rdi)
      valid.insert(register)
    }
    statements(random.number(3...12))
    if random.bool(), let register = anyValid() { f.return(register) }
  }

  private mutating func statements(_ count: Int) {
    for _ in 0..<count { statement() }
  }

  private mutating func statement() {
    switch random.number(0...9) {
    case 0, 1:
      guard let source = anyValid() else { return }
      let destination = anyTarget()
      f.lea(destination, source + random.number(-9...9))
      valid.insert(destination)
    case 2:
      let destination = anyTarget()
      f.xor(destination.low32, destination.low32)
      valid.insert(destination)
    case 3: call()
    case 4: systemCall()
    case 5: branch()
    case 6: loop()
    case 7: keepOnTheStack()
    case 8: early()
    default:
      guard let first = anyValid(), let second = anyValid() else { return }
      f.add(first, second)
      f.cmp(second, first)
    }
  }

  private mutating func call() {
    let arguments = (
      anyValid().map { $0 as any CallArgument } ?? 7, anyValid().map { $0 as any CallArgument } ?? 8
    )
    if random.bool() {
      f.call(CFunction("puts"), arguments.0, arguments.1)
    } else {
      f.call(FunctionNamed("f\(random.number(0...functions - 1))"), arguments.0, arguments.1)
    }
    valid.subtract(Self.volatile)
    valid.insert(rax)
  }

  private mutating func systemCall() {
    let count: any CallArgument = anyValid() ?? 3
    // With something on the stack there's no way to the epilogue.
    if random.bool() || depth > 0 {
      let source: any CallArgument = anyValid() ?? f.text("text")
      f.syscall(.write, STD.output, source, count, onError: .ignored(because: ""))
    } else {
      let result: (FunctionBuilder) -> Void = { f in f.return(-1) }
      f.syscall(
        .read, STD.input, anyValid() ?? rsp, count, onError: .handle(result).retrying(on: Errno.EINTR))
    }
    valid.subtract([rcx, r11, rdx])
    valid.insert(rax)
    valid.formUnion([rdi, rsi])
  }

  private mutating func branch() {
    guard depth < 3 else { return }
    depth += 1
    let (otherwise, join) = (label("otherwise"), label("join"))
    f.test(rsp, rsp)
    f.jz(otherwise)
    let before = valid
    statements(random.number(0...3))
    f.jmp(join)
    f.place(otherwise)
    let first = valid
    valid = before
    statements(random.number(0...3))
    f.place(join)
    valid.formIntersection(first)
    depth -= 1
  }

  private mutating func loop() {
    guard depth < 3 else { return }
    depth += 1
    let top = label("top")
    // The body may overwrite them, so they must not be read at its top.
    valid.subtract(Self.volatile)
    f.place(top)
    statements(random.number(0...4))
    f.test(rsp, rsp)
    f.jnz(top)
    depth -= 1
  }

  private mutating func keepOnTheStack() {
    guard depth < 3, let first = anyValid(), let second = anyValid() else { return }
    depth += 1
    f.push(first)
    f.push(second)
    statements(random.number(0...3))
    f.pop(rcx)
    f.pop(r8)
    valid.formUnion([rcx, r8])
    depth -= 1
  }

  /// Leaves through the shared epilogue, where the stack isn't deeper.
  private mutating func early() {
    guard depth == 0 else { return }
    let go = label("go_on")
    f.test(rsp, rsp)
    f.jz(go)
    f.return()
    f.place(go)
  }

  private mutating func label(_ name: String) -> Label {
    f.newLabel("\(name)_\(f.symbols.count)_\(random.number(0...1 << 40))")
  }
  private mutating func anyTarget() -> Register64 { random.element(Self.volatile + saved) ?? rax }
  private mutating func anyValid() -> Register64? {
    random.element((Self.volatile + saved).filter(valid.contains))
  }
}

/// SplitMix64: the same numbers on every machine.
private struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
  mutating func bool() -> Bool { next() & 1 == 0 }
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }
  mutating func element<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[number(0...elements.count - 1)]
  }
}
