import Asm

/// A function that fills so many bytes at the address it's given, in one of many ways.
struct RandomFiller {
  private let f: FunctionBuilder
  private var random: Random
  /// What it holds the address in all the time.
  private let base: Register64
  private var labels = 0

  private static let scratch: [Register64] = [rax, rsi, r8, r9, r10]

  /// `fill0`, `fill1` and so on, which fill `sizes` bytes; each may call those before it.
  static func functions(_ sizes: [Int], seed: UInt64) -> [Function] {
    sizes.indices.map { number in
      Function("fill\(number)", .exported) { f in
        var random = Random(state: seed &+ UInt64(number))
        let others = Array(sizes[..<number])
        if !others.isEmpty, random.bool() {
          let base = f.frame.saved(rbx)
          f.mov(base, rdi)
          var filler = RandomFiller(f, random, base)
          filler.fill(sizes[number], others)
        } else {
          var filler = RandomFiller(f, random, rdi)
          filler.fillAlone(sizes[number])
          f.ret()
        }
      }
    }
  }

  private init(_ f: FunctionBuilder, _ random: Random, _ base: Register64) {
    self.f = f
    self.random = random
    self.base = base
  }

  private mutating func fillAlone(_ size: Int) {
    switch random.number(0...5) {
    case 0:
      f.mov(ecx, size)
      f.mov(eax, 7)
      f.rep.stosb()
    case 1:
      f.lea(rsi, base + size)
      let next = f.placeLabel("down")
      f.dec(rsi)
      f.mov(byte[rsi], 3)
      f.cmp(rsi, base)
      f.ja(next)
    case 2:
      f.mov(ecx, size)
      let next = f.placeLabel("up")
      f.mov(byte[base], cl)
      f.inc(base)
      f.dec(ecx)
      f.jnz(next)
    default: fill(size, [])
    }
  }

  /// A piece at a time, in any order.
  private mutating func fill(_ size: Int, _ others: [Int]) {
    var pieces: [(offset: Int, bytes: Int)] = []
    var offset = 0
    while offset < size {
      let bytes = random.element([1, 2, 4, 8].filter { offset + $0 <= size }) ?? 1
      pieces.append((offset, bytes))
      offset += bytes
    }
    if let other = others.indices.randomElement(using: &random), others[other] <= size {
      let start = random.number(0...size - others[other])
      let (pointer, distance) = derived()
      f.lea(rax, pointer + (start - distance))
      f.call(FunctionNamed("fill\(other)"), rax)
      pieces.removeAll { $0.offset >= start && $0.offset + $0.bytes <= start + others[other] }
    }
    pieces.shuffle(using: &random)
    for piece in pieces {
      let (pointer, distance) = derived()
      let address = pointer + (piece.offset - distance)
      switch piece.bytes {
      case 1: f.mov(byte[address], 1)
      case 2: f.mov(word[address], 2)
      case 4: f.mov(dword[address], 3)
      default: f.mov(qword[address], 4)
      }
    }
  }

  /// A register with an address made of the one that was given, and how far it lies from that.
  private mutating func derived() -> (Register64, Int) {
    var (pointer, distance) = (base, 0)
    for _ in 0..<random.number(0...4) { move(&pointer, &distance) }
    return (pointer, distance)
  }

  private mutating func move(_ pointer: inout Register64, _ distance: inout Int) {
    let target = random.element(Self.scratch.filter { $0 != pointer }) ?? rax
    let step = random.number(-9...9)
    switch random.number(0...8) {
    case 0: f.mov(target, pointer)
    case 1:
      f.lea(target, pointer + step)
      distance += step
    case 2:
      f.push(pointer)
      f.pop(target)
    case 3:
      f.vmovq(xmm0, pointer)
      f.vmovq(target, xmm0)
    case 4:
      f.mov(ecx, 5)
      f.lea(target, pointer + rcx)
      distance += 5
    case 5:
      f.mov(target, pointer)
      f.add(target, step)
      distance += step
    case 6:
      f.mov(target, pointer)
      if step < 0 { f.dec(target) } else { f.inc(target) }
      distance += step < 0 ? -1 : 1
    case 7:
      f.mov(target.low32, 6)
      f.mov(rdx, pointer)
      f.xchg(target, rdx)
    default:
      // Both ways to the same address.
      labels += 1
      let (other, join) = (f.newLabel("other_\(labels)"), f.newLabel("join_\(labels)"))
      f.test(base, 8)
      f.jz(other)
      f.mov(target, pointer)
      f.sub(target, 2)
      f.jmp(join)
      f.place(other)
      f.lea(target, pointer - 2)
      f.place(join)
      distance -= 2
    }
    pointer = target
  }
}
