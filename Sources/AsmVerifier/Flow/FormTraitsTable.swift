import AsmX86

/// The traits of the forms that a module uses, each found when it's first asked for: all of them would take longer than
/// proofreading a small program.
final class FormTraitsTable {
  private var traits = [FormTraits?](repeating: nil, count: max(Forms.count, 1))

  subscript(form: UInt16) -> FormTraits {
    guard Int(form) < traits.count else { return FormTraits(Forms.form(form)) }
    if let known = traits[Int(form)] { return known }
    let found = FormTraits(Forms.form(form))
    traits[Int(form)] = found
    return found
  }
}
