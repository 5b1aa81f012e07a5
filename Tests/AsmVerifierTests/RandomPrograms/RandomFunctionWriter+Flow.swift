import Asm

extension RandomFunctionWriter {
  /// Runs `body` on what's known now, and gives what's known behind it.
  private mutating func inside(_ body: (inout RandomFunctionWriter) -> Void) -> (Set<Register64>, Set<String>)
  {
    depth += 1
    body(&self)
    depth -= 1
    return (valid, written)
  }

  private mutating func condition() {
    let register = someValid()
    switch random.number(0...2) {
    case 0: f.test(register, register)
    case 1: f.cmp(register.low32, random.number(0...9))
    default: f.bt(register, 3)
    }
  }

  mutating func branch() {
    guard depth < 3 else { return }
    let (otherwise, join) = (label("otherwise"), label("join"))
    let usesCarry = random.bool()
    let register = someValid()
    if usesCarry { f.bt(register, 3) } else { f.test(register, register) }
    if usesCarry { f.jc(otherwise) } else { f.jz(otherwise) }
    let before = (valid, written)
    let count = (random.number(0...3), random.number(0...3))
    let first = inside { $0.statements(count.0) }
    f.jmp(join)
    f.place(otherwise)
    (valid, written) = before
    _ = inside { $0.statements(count.1) }
    f.place(join)
    valid.formIntersection(first.0)
    written.formIntersection(first.1)
  }

  /// A counter in a register that's saved or in a local, or the end of an address.
  mutating func loop() {
    guard depth < 3, let counter = random.element(saved) else { return }
    let top = label("top")
    saved.removeAll { $0 == counter }
    f.mov(counter.low32, random.number(1...5))
    // The body may overwrite them, so they must not be read at its top.
    valid.subtract(Self.volatile)
    valid.remove(counter)
    f.place(top)
    let count = random.number(0...4)
    let before = valid
    _ = inside { $0.statements(count) }
    valid.formIntersection(before.union(Self.volatile))
    if random.bool() {
      f.dec(counter.low32)
      f.jnz(top)
    } else {
      f.sub(counter, 1)
      f.jg(top)
    }
    saved.append(counter)
    set(counter)
  }

  /// The addresses lie in a local; where they are all is said.
  mutating func jumpTable() {
    guard depth < 2, hasFrame, kept == 0, let local = random.element(locals.filter { $0.place.count >= 24 })
    else {
      return
    }
    let places = (0..<3).map { "case_\(labels)_\($0)" }
    let targets = places.map { f.newLabel($0) }
    let join = label("join")
    for (number, name) in places.enumerated() {
      f.lea(rax, rel(Symbol(".\(name)", kind: .label)))
      f.mov(qword[local.place.address + 8 * number], rax)
    }
    set(rax)
    written.remove(local.name)
    let index = someValid()
    f.mov(rdx, index)
    f.cmp(rdx, 2)
    f.ja(join)
    f.lea(rcx, local.place)
    f.jmp(qword[rcx + rdx * 8])
    f.jumpTargets(targets[0], targets[1], targets[2])
    // rcx isn't set where the jump isn't made.
    set(rdx)
    var after = (valid, written)
    set(rcx)
    let before = (valid, written)
    for target in targets {
      f.place(target)
      (valid, written) = before
      let count = random.number(0...2)
      let behind = inside { $0.statements(count) }
      after.0.formIntersection(behind.0)
      after.1.formIntersection(behind.1)
      f.jmp(join)
    }
    f.place(join)
    (valid, written) = after
  }

  /// Leaves through the shared epilogue, where nothing is on the stack.
  mutating func early() {
    guard hasFrame, kept == 0 else { return }
    let on = label("go_on")
    let register = someValid()
    f.test(register, register)
    f.jz(on)
    f.return(register)
    f.place(on)
  }

  mutating func keepOnStack() {
    guard depth < 3, hasFrame else { return }
    let (first, second) = (someValid(), someValid())
    f.push(first)
    f.push(second)
    kept += 2
    let count = random.number(0...3)
    _ = inside { $0.statements(count) }
    kept -= 2
    f.pop(rcx)
    f.pop(r8)
    set(rcx, r8)
  }
}
