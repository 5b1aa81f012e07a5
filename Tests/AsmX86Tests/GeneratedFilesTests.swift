import InstructionGenerator
import Testing

@Suite struct GeneratedFilesTests {
  @Test(arguments: ["Sources/AsmX86/Generated", "Tests/AsmX86Tests/Generated"])
  func committedFilesAreThoseOfTheTables(folder: String) async throws {
    let tables = packageFolder.appending("Sources/AsmX86/Tables")
    let instructions = try text(of: tables.appending("instructions.tsv"))
    let mnemonics = try text(of: tables.appending("mnemonics.tsv"))
    let files =
      folder.hasPrefix("Sources")
      ? try Generator.files(
        instructions: instructions, mnemonics: mnemonics, faults: text(of: tables.appending("nasm.tsv")))
      : try Generator.testFiles(instructions: instructions, mnemonics: mnemonics)
    for file in files {
      let committed = try text(of: packageFolder.appending(folder).appending(file.name))
      #expect(
        committed == file.text, "\(folder)/\(file.name) isn't what `swift run generate-instructions` makes")
    }
    let present = try await tool("ls", [packageFolder.appending(folder).string])
    #expect(
      Set(present.output.split(separator: "\n").map(String.init)) == Set(files.map(\.name)),
      "\(folder) holds other files; run `swift run generate-instructions`")
  }

  private static let wrongRows: [(table: String, message: String)] = {
    var rows: [(String, String)] = []
    func add(_ table: String, _ message: String) { rows.append((table, message)) }
    add("mov\tr64", "instructions.tsv:2: 2 columns where 16 are wanted")
    add(
      row(operands: "r64,r99"),
      "instructions.tsv:2: 'r99' isn't an operand; Sources/AsmX86/Tables/README.md lists them"
    )
    add(row(access: "w"), "instructions.tsv:2: 2 operands, but the access of 1")
    add(row(access: "w,q"), "instructions.tsv:2: 'q' isn't an access: n r w rw cr cw rcw")
    add(row(implicit: "rxx:r"), "instructions.tsv:2: 'rxx:r' isn't register:access")
    add(row(written: "oo"), "instructions.tsv:2: flag o stands in two of written, cleared, set, undefined")
    add(row(written: "x"), "instructions.tsv:2: 'x' isn't a flag: oszacpdiAu0123")
    add(row(stack: "eight"), "instructions.tsv:2: 'eight' isn't a number of bytes, or one with +i or -i")
    add(row(flow: "back"), "instructions.tsv:2: 'back' isn't one of next jump")
    add(row(prefix: "lok"), "instructions.tsv:2: 'lok' isn't one of lock rep repe repne")
    add(
      row(decorations: "masked"), "instructions.tsv:2: 'masked' isn't one of mask zeroing mask! rounding sae")
    add(
      row(spelling: "db"),
      "instructions.tsv:2: 'db' isn't one of - bytes bytes-displacement bytes-rounding vex evex, or to=TEXT"
    )
    add(row(encodings: "-"), "instructions.tsv:2: a form needs at least one encoding")
    add(row(encodings: "legacy.np.op.W1 89 /r"), "lacks head, opcode, modrm or places")
    add(row(encodings: "legacy.np.0E.W1 89 /r MR"), "'legacy.np.0E.W1' isn't scheme.prefix.map.W[.L][.N]")
    add(row(encodings: "legacy.np.op.W1 8G /r MR"), "'8G' isn't an opcode in hexadecimal")
    add(row(encodings: "legacy.np.op.W1 89 /8 MR"), "'/8' isn't /r, /0…/7, +r or -")
    add(row(encodings: "legacy.np.op.W1 89 /r M"), "'M' isn't a place for each of 2 operands")
    add(row(encodings: "legacy.np.op.W1 89 /r MR ix"), "'ix' isn't one of")
    add(row(operands: "m64,m64"), "instructions.tsv:2: a form has at most four registers, one memory operand")
    add(row() + "\n" + row(), "instructions.tsv:3: mov r64,r64 makes the same Swift method as line 2")
    add(
      row(operands: "m64,r64") + "\n" + row(operands: "n64,r64"),
      "instructions.tsv:3: mov n64,r64 makes the same"
    )
    add(
      row(mnemonic: "mul") + "\n" + row(),
      "instructions.tsv:3: mov stands behind mul; sort the rows by mnemonic"
    )
    add(row(mnemonic: "Mov"), "instructions.tsv:2: 'Mov' isn't a mnemonic: lower-case letters, digits and _")
    add(row(mnemonic: "add"), "instructions.tsv:2: mnemonics.tsv has no line for add")
    add(row(mnemonic: "add"), "mnemonics.tsv:1: instructions.tsv has no form of mov")

    return rows
  }()

  @Test(arguments: wrongRows)
  func wrongRowsAreNamed(table: String, message: String) {
    let error = #expect(throws: TableError.self) {
      try Generator.files(instructions: "# head\n" + table + "\n", mnemonics: "mov\t-\tCopies.\n")
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [
    (
      "mov\t-\n",
      "mnemonics.tsv:1: 2 columns where mnemonic, other spelling and doc are wanted, none of them empty"
    ),
    ("mov\t-\tCopies.\nmov\t-\tMoves.\n", "mnemonics.tsv:2: mov stands in line 1 already"),
  ])
  func wrongDocsAreNamed(docs: String, message: String) {
    let error = #expect(throws: TableError.self) {
      try Generator.files(instructions: row() + "\n", mnemonics: docs)
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [
    (
      "3.02\tmov\tr64,r64\trefuses",
      "nasm.tsv:1: 4 columns where versions, mnemonic, operands, fault and sample"
    ),
    (
      "# head\n3.02\tmov\t*\tgets it wrong\tmov",
      "nasm.tsv:2: 'gets it wrong' isn't one of: another instruction"
    ),
  ])
  func wrongFaultsAreNamed(faults: String, message: String) {
    let error = #expect(throws: TableError.self) {
      try Generator.files(instructions: row() + "\n", mnemonics: "mov\t-\tCopies.\n", faults: faults)
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func swiftKeywordsAreEscaped() throws {
    let files = try Generator.files(
      instructions: row(mnemonic: "in", operands: "al,u8", encodings: "legacy.np.op.W0 E4 - xI ib") + "\n",
      mnemonics: "in\t-\tReads a port.\n")
    let methods = try #require(files.first { $0.name == "Instructions+i.swift" })
    #expect(methods.text.contains("func `in`(_ destination: AccumulatorByte, _ source: Immediate8Unsigned,"))
  }
}

/// A row of `mov r64, r64` with the given fields.
private func row(
  mnemonic: String = "mov", operands: String = "r64,r64", access: String = "w,r", implicit: String = "-",
  written: String = "-", stack: String = "0", flow: String = "next", prefix: String = "-",
  decorations: String = "-", encodings: String = "legacy.np.op.W1 89 /r MR", spelling: String = "-"
) -> String {
  [
    mnemonic, operands, access, implicit, "-", written, "-", "-", "-", stack, flow, "-", prefix, decorations,
    encodings,
    spelling,
  ].joined(separator: "\t")
}
