/// A Swift file as it should stand in `Sources/AsmX86/Generated`.
public struct GeneratedFile: Hashable, Sendable {
  /// `Instructions+a.swift`.
  public var name: String
  public var text: String
}

/// Makes the Swift files of `Sources/AsmX86/Generated`.
public enum Generator {
  /// The files for the given contents of `instructions.tsv`, `mnemonics.tsv` and `nasm.tsv`, in order of name.
  ///
  /// - Throws: `TableError` with every malformed, repeated or contradictory row.
  public static func files(
    instructions: String, mnemonics: String, faults: String = ""
  ) throws(TableError) -> [GeneratedFile] {
    let table = try InstructionTable(instructions: instructions, mnemonics: mnemonics)
    let faultLines = try FaultTable.lines(faults)
    var methods: [String: String] = [:]
    var proxies: [String: String] = [:]
    var sources: [String: [String]] = [:]
    var callees: Set<PutFunction> = []
    /// The text of `members`, whose callees are noted.
    func text(_ members: [MethodWriter.Method]) -> String {
      callees.formUnion(members.map(\.callee))
      return members.map(\.text).joined() + "\n"
    }
    var start = 0
    while start < table.rows.count {
      let mnemonic = table.rows[start].mnemonic
      let end = table.rows[start...].firstIndex { $0.mnemonic != mnemonic } ?? table.rows.count
      let rows = Array(table.rows[start..<end])
      let group = group(mnemonic)
      for members in MethodGroup.groups(rows, from: start) {
        var writer = MethodWriter(
          row: members.rows[0].row, form: members.rows[0].form, doc: table.docs[mnemonic] ?? "")
        if let type = members.sourceType {
          writer.group = members
          sources[type] = members.sourceTypes
        }
        methods[group, default: ""] += text(writer.methods())
      }
      for (offset, row) in rows.enumerated() {
        let writer = MethodWriter(row: row, form: start + offset, doc: table.docs[mnemonic] ?? "")
        for prefix in row.prefixCombinations {
          proxies[MethodWriter.proxy(prefix), default: ""] += text(writer.methods(prefix: prefix))
        }
      }
      let refusals = RefusalWriter(mnemonic: mnemonic, rows: rows).methods
      if !refusals.isEmpty { methods[group, default: ""] += refusals + "\n" }
      start = end
    }

    let tables = FormTableWriter(table: table)
    var files = [
      GeneratedFile(name: "FormTable.swift", text: header + tables.forms),
      GeneratedFile(name: "EncodingTable.swift", text: header + tables.encodings),
      GeneratedFile(name: "MnemonicTable.swift", text: header + tables.docs),
      GeneratedFile(
        name: "NASMFaultTable.swift", text: header + FormTableWriter.literal("nasmFaultTable", faultLines)),
      GeneratedFile(name: "VectorSources.swift", text: header + sourcesText(sources)),
      GeneratedFile(name: "PutFunctions.swift", text: header + PutFunction.text(callees)),
    ]
    for (group, text) in methods {
      files.append(
        GeneratedFile(
          name: "Instructions+\(group).swift",
          text: header + "extension InstructionBuilder {\n" + text.dropLast() + "}\n"))
    }
    for (prefix, text) in proxies {
      let type = prefix
      files.append(
        GeneratedFile(
          name: "\(type)+Instructions.swift", text: header + "extension \(type) {\n" + text.dropLast() + "}\n"
        ))
    }
    return files.sorted { $0.name < $1.name }
  }

  /// The files of `Tests/AsmX86Tests/Generated`: a call of each method.
  ///
  /// - Throws: `TableError`, like `files`.
  public static func testFiles(instructions: String, mnemonics: String) throws(TableError) -> [GeneratedFile]
  {
    let table = try InstructionTable(instructions: instructions, mnemonics: mnemonics)
    let writers = table.rows.map(SampleCallWriter.init)
    return [
      callFile("EveryForm", "Each form once, in the order of `Forms`.", writers.map(\.call)),
      callFile(
        "EverySymbolicForm", "Each form that has an immediate, with a constant for it.",
        writers.compactMap(\.symbolicCall)),
      callFile(
        "EveryPrefixedForm", "Each form that takes a prefix, with each.", writers.flatMap(\.prefixedCalls)),
      callFile(
        "EveryDecoratedForm", "Each form that takes an opmask or a rounding, with each.",
        writers.flatMap(\.decoratedCalls)),
      callFile(
        "EveryHighByteForm", "Each form that takes ah, ch, dh and bh, with them.",
        writers.flatMap(\.highByteCalls)),
    ]
  }

  private static func callFile(_ name: String, _ doc: String, _ calls: [String]) -> GeneratedFile {
    // Short functions, because the compiler's time for a body isn't linear.
    let bodies = stride(from: 0, to: calls.count, by: 50).map { start in
      let lines = calls[start..<min(start + 50, calls.count)].map { "    \($0)\n" }.joined()
      return """
          static func calls\(start)(_ f: InstructionBuilder, target: Label, constant: Symbol) {
        \(lines)  }


        """
    }.joined()
    let list = stride(from: 0, to: calls.count, by: 50).map {
      "    calls\($0)(f, target: target, constant: constant)\n"
    }
    return GeneratedFile(
      name: "\(name).swift",
      text: header + """
        import AsmX86

        /// \(doc)
        enum \(name) {
          static func call(_ f: InstructionBuilder, target: Label, constant: Symbol) {
        \(list.joined())  }

        \(bodies.dropLast())}

        """)
  }

  /// The protocols of the operands that may be registers or memory, and the types that conform to each.
  private static func sourcesText(_ sources: [String: [String]]) -> String {
    var conformances: [String: [String]] = [:]
    var text = ""
    for (name, types) in sources.sorted(by: { $0.key < $1.key }) {
      text += "/// One of: \(types.joined(separator: ", ")).\npublic protocol \(name): VectorSource {}\n"
      for type in types { conformances[type, default: []].append(name) }
    }
    text += "\n"
    for (type, names) in conformances.sorted(by: { $0.key < $1.key }) {
      text += "extension \(type): \(names.joined(separator: ", ")) {}\n"
    }
    return text
  }

  private static let header = """
    // Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
    // swift-format-ignore-file


    """

  /// The file of a mnemonic: its first letter; for AVX, which has most of all, the first three.
  private static func group(_ mnemonic: String) -> String {
    String(mnemonic.prefix(mnemonic.hasPrefix("v") ? 3 : 1))
  }
}
