extension StructureRow {
  /// `Generated/Structures.h` of machrun: macOS's structures, laid out with explicit padding. Fields have
  /// a prefix, because the C library has macros of their names.
  static func cStructures(_ structures: [StructureRow]) -> String {
    let own = structures.filter { $0.macos != nil }
    let known = Set(own.map(\.name))
    var done: Set<String> = []
    var text =
      cHeader(from: "structures.tsv") + """
        #pragma once

        #include <stddef.h>
        #include <stdint.h>

        """
    var waiting = own
    while !waiting.isEmpty {
      // A structure comes after those that its fields are.
      let ready = waiting.filter { structure in
        structure.macosFields.allSatisfy { field in
          field.structure(among: known).map { done.contains($0) } ?? true
        }
      }
      if ready.isEmpty { break }
      for structure in ready {
        text += "\n" + structure.cStructure(known: known)
        done.insert(structure.name)
      }
      waiting.removeAll { done.contains($0.name) }
    }
    return text
  }

  /// The fields on macOS by offset, without those that lie over others.
  private var macosFields: [FieldRow] {
    var end = 0
    var chosen: [FieldRow] = []
    let fields = fields.filter { $0.macos != nil }.enumerated().sorted {
      ($0.element.macos?.offset ?? 0, $0.offset) < ($1.element.macos?.offset ?? 0, $1.offset)
    }
    for (_, field) in fields {
      guard let place = field.macos, place.offset >= end else { continue }
      chosen.append(field)
      end = place.offset + place.size
    }
    return chosen
  }

  private func cStructure(known: Set<String>) -> String {
    guard let shape = macos else { return "" }
    var text = "struct xnu_\(name) {\n"
    var end = 0
    func pad(to offset: Int) {
      if offset > end { text += "    uint8_t padding_at_\(end)[\(offset - end)];\n" }
    }
    var checks = "_Static_assert(sizeof(struct xnu_\(name)) == \(shape.size), \"\(name)\");\n"
    for field in macosFields {
      guard let place = field.macos else { continue }
      pad(to: place.offset)
      text += "    \(field.declaration(size: place.size, among: known));\n"
      checks += "_Static_assert(offsetof(struct xnu_\(name), xnu_\(field.name)) == \(place.offset), "
      checks += "\"\(name).\(field.name)\");\n"
      end = place.offset + place.size
    }
    pad(to: shape.size)
    // Programs may put them at any address.
    return text + "} __attribute__((packed));\n" + checks
  }
}

extension StructureRow.FieldRow {
  /// Its type on macOS.
  private var macosType: String { String(type.components(separatedBy: " | ").last ?? "") }

  /// The structure of the table that it is, if it's one.
  fileprivate func structure(among known: Set<String>) -> String? {
    guard macosType.hasPrefix("struct ") else { return nil }
    let name = String(macosType.dropFirst("struct ".count))
    return known.contains(name) ? name : nil
  }

  fileprivate func declaration(size: Int, among known: Set<String>) -> String {
    if let structure = structure(among: known) { return "struct xnu_\(structure) xnu_\(name)" }
    if macosType.hasSuffix("]") || ![1, 2, 4, 8].contains(size) { return "uint8_t xnu_\(name)[\(size)]" }
    return "\(Self.signed.contains(macosType) ? "int" : "uint")\(size * 8)_t xnu_\(name)"
  }

  /// The types that have a sign.
  private static let signed: Set<String> = [
    "int", "long", "short", "int16_t", "int32_t", "int64_t", "intptr_t", "off_t", "pid_t", "ssize_t",
    "__darwin_time_t", "__darwin_suseconds_t", "blkcnt_t", "blksize_t", "dev_t",
  ]
}

extension String {
  /// The parts of it that `separator` parts.
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}
