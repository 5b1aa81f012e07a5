import Asm

extension RandomFunctionWriter {
  /// A local is read only where it has been written.
  mutating func localNumber() {
    guard let number = random.element(numbers) else { return }
    if written.contains(number.name), random.bool() {
      let target = anyTarget()
      switch random.number(0...2) {
      case 0: f.mov(target, qword[number])
      case 1: f.mov(target.low32, dword[number.address + 4])
      default: f.movzx(target.low32, byte[number.address + 7])
      }
      set(target)
    } else {
      switch random.number(0...3) {
      case 0: f.store(random.number(-9...9), to: number)
      case 1: f.store(someValid(), to: number)
      case 2: f.clear(number)
      default:
        f.mov(dword[number], 1)
        f.mov(word[number.address + 4], 2)
        f.mov(byte[number.address + 6], 3)
        f.mov(byte[number.address + 7], 4)
      }
      // clear may have used it.
      valid.remove(rax)
      written.insert(number.name)
    }
  }

  /// Every byte of a run of bytes, in one of several ways.
  mutating func fill() {
    guard let local = random.element(locals) else { return }
    switch random.number(0...4) {
    case 0:
      f.clear(local.place)
    case 3, 4: return fillByCall(local)
    case 1:
      f.lea(rdi, local.place)
      f.mov(ecx, local.place.count)
      f.mov(eax, 7)
      f.rep.stosb()
    default:
      for offset in 0..<local.place.count { f.mov(byte[local.place.address + offset], offset & 127) }
    }
    valid.subtract([rax, rcx, rdi])
    written.insert(local.name)
  }

  /// A function fills a part of the local, and the rest is stored here.
  private mutating func fillByCall(_ local: (place: LocalBytes, name: String)) {
    let number = random.number(0...data.fillers.count - 1)
    let size = data.fillers[number]
    guard hasFrame, size <= local.place.count else { return }
    let start = random.number(0...local.place.count - size)
    f.lea(rax, local.place.address + start)
    f.call(FunctionNamed("fill\(number)"), rax)
    valid.subtract(Self.volatile)
    for offset in 0..<local.place.count where offset < start || offset >= start + size {
      f.mov(byte[local.place.address + offset], 5)
    }
    written.insert(local.name)
  }

  mutating func strings() {
    switch random.number(0...3) {
    case 0:
      f.lea(rsi, data.text)
      f.lea(rdi, data.buffer)
      f.mov(ecx, data.text.length)
      f.rep.movsb()
    case 1:
      f.lea(rdi, data.text)
      f.mov(ecx, 11)
      f.xor(eax, eax)
      f.repne.scasb()
      f.mov(rax, rcx)
    case 2:
      f.lea(rsi, data.buffer.address + 15)
      f.lea(rdi, data.buffer.address + 31)
      f.mov(ecx, 16)
      f.std()
      f.rep.movsb()
      f.cld()
    default:
      guard let local = random.element(locals.filter { written.contains($0.name) }) else { return }
      f.lea(rsi, local.place)
      f.lea(rdi, data.buffer)
      f.mov(ecx, min(local.place.count, 64))
      f.rep.movsb()
    }
    valid.subtract([rax, rcx, rsi, rdi])
  }
}
