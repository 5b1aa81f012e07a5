import AsmNASM
import AsmX86

/// Mnemonics and forms as JSON; `InstructionsCommand` documents the fields.
enum InstructionDocument {
  /// Of the list of mnemonics.
  static func list(_ entries: [InstructionCatalogue.Entry]) -> JSONText {
    .array(
      entries.map { entry in
        .object(
          names(entry) + [
            ("features", .strings(entry.features)), ("formCount", .number(Int64(entry.forms.count))),
          ])
      })
  }

  /// Of one mnemonic.
  static func page(_ entry: InstructionCatalogue.Entry) -> JSONText {
    .object(names(entry) + [("forms", .array(entry.forms.map { form(FormSamples($0)) }))])
  }

  private static func names(_ entry: InstructionCatalogue.Entry) -> [(String, JSONText)] {
    [
      ("mnemonic", .string(entry.mnemonic.name)), ("canonical", .optional(entry.mnemonic.canonical)),
      ("otherSpellings", .strings(entry.otherSpellings)), ("summary", .string(entry.mnemonic.summary)),
    ]
  }

  private static func form(_ samples: FormSamples) -> JSONText {
    let form = samples.form
    let effects = form.effects
    return .object([
      (
        "operands",
        .array(
          zip(form.operands, effects.operandAccess).map { kind, access in
            .object([("kind", .string(kind.description)), ("access", .string("\(access)"))])
          })
      ),
      (
        "implicitRegisters",
        .array(
          effects.implicit.map {
            .object([("register", .string($0.register.name)), ("access", .string("\($0.access)"))])
          })
      ),
      (
        "flags",
        .object([
          ("read", flags(effects.flagsRead)), ("written", flags(effects.flagsWritten)),
          ("cleared", flags(effects.flagsCleared)), ("set", flags(effects.flagsSet)),
          ("undefined", flags(effects.flagsUndefined)),
        ])
      ),
      ("stackChange", .number(Int64(effects.stackChange))),
      ("immediateStackFactor", .number(Int64(effects.immediateStackFactor))),
      ("controlFlow", .string("\(effects.controlFlow)")),
      ("features", .strings(effects.features)),
      ("otherFeatures", .strings(effects.otherFeatures)),
      ("prefixes", .strings(effects.prefixes.map(\.words))),
      (
        "decorations",
        .object([
          ("opmask", .string("\(form.decorations.masking)")),
          ("rounding", .boolean(form.decorations.takesRounding)),
          ("sae", .boolean(form.decorations.suppressesExceptions)),
        ])
      ),
      ("writtenAsBytes", .string(writtenAsBytes(form.spelling))),
      ("encodings", .array(samples.rows.map(encoding))),
    ])
  }

  private static func encoding(_ row: FormSamples.Row) -> JSONText {
    .object([
      ("manual", .string(row.manual)), ("notation", .string(row.encoding.description)),
      ("nasm", .optional(row.sample?.nasm)), ("swift", .optional(row.sample?.swift)),
      ("bytes", .optional(row.sample?.bytes)),
    ])
  }

  private static func flags(_ flags: Flags) -> JSONText {
    .strings(flags.description.split(separator: " ").map(String.init))
  }

  private static func writtenAsBytes(_ spelling: Spelling) -> String {
    switch spelling {
    case .bytes: "always"
    case .bytesForDisplacement: "withDisplacement"
    case .bytesForRounding: "withRounding"
    case .plain, .vex, .evex, .text: "never"
    }
  }
}
