/// Opmasks, zeroing and roundings on forms that don't take them (Intel SDM volume 2, 2.7).
enum DecorationRules {
  static func problems(_ subject: InstructionSubject) -> [String] {
    let (instruction, form) = (subject.instruction, subject.form)
    let masking = form.decorations.masking
    let opmask = instruction.opmask
    var problems: [String] = []
    if opmask != .none, masking == .none {
      problems.append("\(form) takes no opmask; leave out \(opmask)")
    }
    if opmask == .none, masking == .required {
      problems.append(
        "\(form) needs an opmask, whose bits it clears as it goes; give it one of k1…k7: mask: .k1")
    }
    if instruction.isZeroing {
      if opmask == .none {
        problems.append(
          "zeroing says what becomes of the elements that an opmask leaves out, but there's no opmask; use .k1.zeroing"
        )
      } else if masking != .zeroing {
        problems.append("\(form) keeps what the opmask leaves out and can't make it 0; leave out zeroing")
      }
    }
    switch instruction.rounding {
    case 0: break
    case 1...4 where form.decorations.takesRounding: break
    case 5 where form.decorations.suppressesExceptions: break
    case 1...4:
      problems.append(
        "\(form) can't be given a rounding of its own; leave it out, or use a form without memory that can")
    case 5:
      problems.append("\(form) can't suppress exceptions; leave out sae")
    default:
      problems.append(
        "\(instruction.rounding) stands for no rounding; make instructions by the builder's methods")
    }
    return problems
  }
}
