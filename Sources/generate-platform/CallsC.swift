/// A number of XNU's, whether a call is behind it or not: a row of `macos-prototypes.tsv`.
struct KernelNumberRow: Sendable {
  let number: Int
  let kind: String

  static let columns = ["number", "name", "kind", "returns", "parameters", "go", "pwntools"]

  /// What the column `kind` says, and what C calls it.
  static let kinds = [
    "call": "XNU_KIND_call", "nosys": "XNU_KIND_nosys", "enosys": "XNU_KIND_enosys",
  ]

  /// Reads `macos-prototypes.tsv`.
  static func read(_ text: String, _ complaints: inout Complaints) -> [KernelNumberRow] {
    let table = Table(file: "macos-prototypes.tsv", text: text, columns: columns, &complaints)
    refuseDuplicates(table.rows, &complaints, what: { "the number \($0)" }, key: { $0["number"] })
    return table.rows.compactMap { row in
      if kinds[row["kind"]] == nil {
        complaints.add(
          row, "the kind ‘\(row["kind"])’ is unknown; use \(kinds.keys.sorted().joined(separator: ", "))")
      }
      guard let number = row.number("number", as: Int.self, &complaints) else { return nil }
      return KernelNumberRow(number: number, kind: row["kind"])
    }
  }
}

extension CallRow {
  /// What the kernel itself calls it.
  private var kernelName: String { name.hasPrefix("macos_") ? String(name.dropFirst(6)) : name }

  /// `Generated/CallNumbers.h` of machrun.
  static func cNumbers(_ calls: [CallRow], numbers: [KernelNumberRow]) -> String {
    let own = calls.filter { $0.macos != nil }.sorted { ($0.macos ?? 0) < ($1.macos ?? 0) }
    return cHeader(from: "system-calls.tsv") + """
      #pragma once

      // Without the class base 0x2000000.

      """
      + own.map { "#define XNU_SYS_\($0.kernelName) \($0.macos ?? 0)\n" }.joined()
      + "\n#define XNU_CALL_LIMIT \((numbers.map(\.number).max() ?? 0) + 1)\n"
  }

  /// `Generated/CallTable.c` of machrun.
  static func cTable(_ calls: [CallRow], numbers: [KernelNumberRow]) -> String {
    var lines: [Int: String] = [:]
    for row in numbers where row.kind != "call" {
      lines[row.number] = "[\(row.number)] = {.kind = \(KernelNumberRow.kinds[row.kind] ?? "XNU_KIND_none")},"
    }
    for call in calls {
      guard let number = call.macos else { continue }
      let parameters = call.macosParameters ?? []
      var fields = [
        ".name = \(cLiteral(call.kernelName))", ".kind = XNU_KIND_call",
        ".result = XNU_RESULT_\(call.macosResult ?? "nothing")",
        ".count = \(parameters.count)",
      ]
      if !parameters.isEmpty {
        fields.append(".parameters = {\(parameters.map(\.cInitializer).joined(separator: ", "))}")
      }
      lines[number] = "[\(number)] = {\(fields.joined(separator: ", "))},"
    }
    return cHeader(from: "system-calls.tsv and macos-prototypes.tsv") + """
      #if defined(__linux__) && defined(__x86_64__)
      #include "Translation/calltable.h"

      const struct xnu_call xnu_calls[XNU_CALL_LIMIT] = {

      """
      + lines.sorted { $0.key < $1.key }.map { "    \($0.value)\n" }.joined() + "};\n#endif\n"
  }
}

extension ParameterCell {
  /// As a member of `struct xnu_call` in C.
  fileprivate var cInitializer: String {
    let (kind, family, of) =
      switch kind {
      case .descriptor: ("descriptor", "none", 0)
      case .integer(let family): ("integer", family ?? "none", 0)
      case .length(let of): ("length", "none", of)
      case .elements(let of): ("elements", "none", of)
      case .pointer(let direction): (direction, "none", 0)
      case .address: ("address", "none", 0)
      }
    return "{XNU_PARAMETER_\(kind), XNU_FAMILY_\(family), \(of), \(cLiteral(name)), \(cLiteral(type))}"
  }
}
