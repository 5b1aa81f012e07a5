/// What the effects driver saw of one instruction.
struct EffectsObservation: Sendable {
  struct Element: Sendable {
    var changed = Bits.zero
    /// 0 after every run.
    var zero = Bits.zero
    /// Flipping the bit flipped it afterwards too, in some run.
    var kept = Bits.zero
    /// Flipping the bit changed nothing about it afterwards, in some run.
    var lost = Bits.zero
    /// The parts that something else depended on; bit 7: the whole at once.
    var parts = 0
    /// In one run some bits were kept and others lost, and which ones depends on the state.
    var isMixed = false
  }

  struct Flag: Sendable {
    var isChanged = false, isZero = false, isOne = false, isKept = false, isLost = false, matters = false
  }

  struct Memory: Sendable {
    /// From the operand's address on.
    var changed: ClosedRange<Int>?
    var isKept = false, matters = false, mattersOutside = false
  }

  var states = 0
  var faults = 0
  /// It does another thing each time (`rdtsc`): only what it changes was looked at.
  var isNoisy = false
  var stackChange = 0...0
  /// By how much the x87 stack's top moved.
  var top = 0
  var elements: [Int: Element] = [:]
  var flags: [String: Flag] = [:]
  var memory = Memory()

  /// Reads one line of the driver; nil where it isn't `ok …`.
  init?(_ line: Substring) {
    let words = line.split(separator: " ")
    guard words.first == "ok" else { return nil }
    for word in words.dropFirst() {
      let pieces = word.split(separator: ",")
      if pieces.count == 1 { noteFact(word) } else { noteElement(pieces) }
    }
  }

  private mutating func noteFact(_ word: Substring) {
    let pair = word.split(separator: "=")
    guard pair.count == 2 else { return }
    switch pair[0] {
    case "states": states = Int(pair[1]) ?? 0
    case "faults": faults = Int(pair[1]) ?? 0
    case "noisy": isNoisy = pair[1] == "1"
    case "top": top = Int(pair[1]) ?? 0
    case "stack":
      let ends = pair[1].split(separator: ".").compactMap { Int($0) }
      if ends.count == 2, ends[0] <= ends[1] { stackChange = ends[0]...ends[1] }
    default: break
    }
  }

  private mutating func noteElement(_ pieces: [Substring]) {
    var values: [Character: Substring] = [:]
    for piece in pieces.dropFirst() {
      if let letter = piece.first { values[letter] = piece.dropFirst(2) }
    }
    func number(_ letter: Character, radix: Int = 16) -> Int { Int(values[letter] ?? "0", radix: radix) ?? 0 }
    let name = String(pieces[0])
    if let index = Int(name) {
      elements[index] = Element(
        changed: bits(values["C"]), zero: bits(values["Z"]), kept: bits(values["P"]), lost: bits(values["K"]),
        parts: number("I"), isMixed: number("M") != 0)
    } else if name == "memory" {
      let first = number("F", radix: 10)
      let last = number("L", radix: 10)
      memory = Memory(
        changed: first <= last ? first...last : nil, isKept: number("P") != 0, matters: number("T") != 0,
        mattersOutside: number("O") != 0)
    } else {
      flags[name] = Flag(
        isChanged: number("C") != 0, isZero: number("Z") != 0, isOne: number("O") != 0,
        isKept: number("P") != 0, isLost: number("K") != 0, matters: number("T") != 0)
    }
  }

  /// Up to 64 hexadecimal digits.
  private func bits(_ text: Substring?) -> Bits {
    var rest = text ?? ""
    var result = Bits.zero
    for lane in 0..<4 where !rest.isEmpty {
      result[lane] = UInt64(rest.suffix(16), radix: 16) ?? 0
      rest = rest.dropLast(16)
    }
    return result
  }
}
