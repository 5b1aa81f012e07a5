// swift run generate-platform [PACKAGE]: writes Sources/AsmPlatform/Generated and Sources/machrun/Generated from
// Sources/AsmPlatform/Tables.
// Exits with 1 where a table is wrong (one `file:line: error: …` each), with 2 where a file is.

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
  complain("usage: swift run generate-platform [PACKAGE]")
  complain("  PACKAGE: the package's folder; the working directory if left out")
  exit(64)
}
let sources = FilePath(arguments.first ?? ".").appending("Sources")
let room = sources.appending("AsmPlatform")

do {
  var tables: [String: String] = [:]
  for name in Generation.tables { tables[name] = try read(room.appending("Tables").appending(name)) }
  let generation = try Generation(tables: tables)
  for file in generation.files {
    try write(file.text, to: room.appending("Generated").appending(file.name))
  }
  for file in generation.machrunFiles {
    try write(file.text, to: sources.appending("machrun").appending("Generated").appending(file.name))
  }
} catch let complaints as Complaints {
  for complaint in complaints.list { complain("\(room.appending("Tables"))/\(complaint)") }
  exit(1)
} catch {
  complain("\(error)")
  exit(2)
}
