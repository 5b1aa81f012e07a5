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
      ? try Generator.files(instructions: instructions, mnemonics: mnemonics)
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

  @Test(arguments: [
    ("mov\tr64", "instructions.tsv:2: 2 columns where 13 are wanted"),
    (row(operands: "r64,r99"), "instructions.tsv:2: 'r99' isn't an operand; there are r8 r16 r32 r64"),
    (row(access: "w"), "instructions.tsv:2: 2 operands, but the access of 1"),
    (row(access: "w,q"), "instructions.tsv:2: 'q' isn't an access: n r w rw cr cw rcw"),
    (row(implicit: "rxx:r"), "instructions.tsv:2: 'rxx:r' isn't register:access"),
    (row(written: "oo"), "instructions.tsv:2: flag o stands in two of written, cleared, set, undefined"),
    (row(written: "x"), "instructions.tsv:2: 'x' isn't a flag: oszacpdi"),
    (row(stack: "eight"), "instructions.tsv:2: 'eight' isn't a number of bytes, or one with +i"),
    (row(flow: "back"), "instructions.tsv:2: 'back' isn't one of next jump"),
    (row(prefix: "bnd"), "instructions.tsv:2: 'bnd' isn't one of lock rep repe repne"),
    (row(operands: "m64,m64"), "instructions.tsv:2: a form has at most four registers, one memory operand"),
    (row() + "\n" + row(), "instructions.tsv:3: mov r64,r64 makes the same Swift method as line 2"),
    (
      row(operands: "m64,r64") + "\n" + row(operands: "n64,r64"),
      "instructions.tsv:3: mov n64,r64 makes the same"
    ),
    (row(mnemonic: "Mov"), "instructions.tsv:2: 'Mov' isn't a mnemonic: lower-case letters and digits"),
    (row(mnemonic: "add"), "instructions.tsv:2: mnemonics.tsv has no line for add"),
    (row(mnemonic: "add"), "mnemonics.tsv:1: instructions.tsv has no form of mov"),
  ])
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

  @Test func swiftKeywordsAreEscaped() throws {
    let files = try Generator.files(
      instructions: row(mnemonic: "in", operands: "al,u8") + "\n", mnemonics: "in\t-\tReads a port.\n")
    let methods = try #require(files.first { $0.name == "Instructions+i.swift" })
    #expect(methods.text.contains("func `in`(_ destination: Register8, _ source: Immediate8Unsigned,"))
  }
}

/// A row of `mov r64, r64` with the given fields.
private func row(
  mnemonic: String = "mov", operands: String = "r64,r64", access: String = "w,r", implicit: String = "-",
  written: String = "-", stack: String = "0", flow: String = "next", prefix: String = "-"
) -> String {
  [mnemonic, operands, access, implicit, "-", written, "-", "-", "-", stack, flow, "-", prefix].joined(
    separator: "\t")
}
