/// What the checks of every instruction need of its form, in a few bytes without references: copying a `Form`
/// counts references up and down, which costs more than the checks themselves.
struct FormShape: Sendable {
  /// The first and last `Register.rawValue` that each register operand may have; 0...255 where there's none.
  var registers: SIMD4<UInt8> = .zero
  var lastRegisters = SIMD4<UInt8>(repeating: .max)
  /// The immediates that fit; nothing is asked of one where the form has none.
  var immediates = Int64.min...Int64.max
  var controlFlow = ControlFlow.next
  var traits: Traits = []

  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8

    static let memory = Traits(rawValue: 1)
    static let immediate = Traits(rawValue: 2)
    static let branchTarget = Traits(rawValue: 4)
    /// Every number of a form has its shape; others have none of it.
    static let known = Traits(rawValue: 8)
    /// What only the rules know: vector indexes, tiles, two immediates, an opmask that can't be left out.
    static let special = Traits(rawValue: 16)
  }

  init() {}

  init(_ form: Form) {
    traits = .known
    controlFlow = form.effects.controlFlow
    switch form.spelling {
    case .bytes, .bytesForDisplacement: traits.insert(.special)
    case .plain, .bytesForRounding, .vex, .evex, .text: break
    }
    if form.decorations.masking == .required { traits.insert(.special) }
    var slot = 0
    for operand in form.operands {
      switch operand {
      case .register(let kind):
        (registers[slot], lastRegisters[slot]) = (kind.rawValues.lowerBound, kind.rawValues.upperBound)
        if kind == .tile { traits.insert(.special) }
        slot = min(slot + 1, 3)
      case .fixed(let register):
        (registers[slot], lastRegisters[slot]) = (register.rawValue, register.rawValue)
        slot = min(slot + 1, 3)
      case .memory, .broadcast, .farMemory: traits.insert(.memory)
      case .vectorIndexed, .absoluteMemory, .tileMemory, .boundMemory: traits.insert(.special)
      case .immediate(let kind):
        if traits.contains(.immediate) { traits.insert(.special) }
        traits.insert(.immediate)
        immediates = kind.range
      case .branchTarget: traits.insert(.branchTarget)
      }
    }
  }

  /// The shape of the form with number `id`; one that isn't `known` where there's none.
  static func of(_ id: UInt16) -> FormShape {
    let all = all
    return Int(id) < all.count ? all[Int(id)] : FormShape()
  }

  private static let all: [FormShape] = Forms.all.map(FormShape.init)
}

extension Forms {
  /// Where control goes after an instruction of the form with this number; `next` where there's none.
  public static func controlFlow(_ id: UInt16) -> ControlFlow { FormShape.of(id).controlFlow }
}
