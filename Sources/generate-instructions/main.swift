import InstructionGenerator
import SystemPackage

// Rewrites Sources/AsmX86/Generated and Tests/AsmX86Tests/Generated from Sources/AsmX86/Tables; run at the
// package's top:
//
//     swift run generate-instructions

do {
  let top = FilePath(CommandLine.arguments.dropFirst().first ?? ".")
  let tables = top.appending("Sources/AsmX86/Tables")
  let instructions = try text(of: tables.appending("instructions.tsv"))
  let mnemonics = try text(of: tables.appending("mnemonics.tsv"))
  try write(
    Generator.files(
      instructions: instructions, mnemonics: mnemonics, faults: text(of: tables.appending("nasm.tsv"))),
    to: top.appending("Sources/AsmX86/Generated"))
  try write(
    Generator.testFiles(instructions: instructions, mnemonics: mnemonics),
    to: top.appending("Tests/AsmX86Tests/Generated"))
} catch let error as TableError {
  complain(error.description)
} catch {
  complain("generate-instructions: \(error)")
}
