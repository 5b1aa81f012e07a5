// swift run generate-rule-examples [PACKAGE]: writes Sources/AsmVerifier/Generated/RuleExamples.swift from the
// files in Tests/RuleExampleTests/Examples. Exits with 1 where one of them is wrong (`file:line: error: …`), with
// 2 where a file can't be read or written.

import SystemPackage

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// To standard error, a line.
func complain(_ text: some CustomStringConvertible) {
  _ = try? FileDescriptor.standardError.writeAll("\(text)\n".utf8)
}

let arguments = CommandLine.arguments.dropFirst()
if arguments.count > 1 || arguments.first?.hasPrefix("-") == true {
  complain("usage: swift run generate-rule-examples [PACKAGE]")
  complain("  PACKAGE: the package's folder; the working directory if left out")
  exit(64)
}
let package = FilePath(arguments.first ?? ".")
let examples = package.appending("Tests").appending("RuleExampleTests").appending("Examples")
let generated = package.appending("Sources").appending("AsmVerifier").appending("Generated")

do {
  var files: [ExampleFile] = []
  for name in try names(in: examples) where name.hasSuffix(".swift") {
    files.append(try ExampleFile(name: name, text: read(examples.appending(name))))
  }
  try write(GeneratedText.text(files), to: generated.appending("RuleExamples.swift"))
} catch let error as ExampleError {
  complain("\(examples)/\(error)")
  exit(1)
} catch {
  complain("\(error)")
  exit(2)
}
