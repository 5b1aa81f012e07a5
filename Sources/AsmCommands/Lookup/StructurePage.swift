import AsmPlatform

extension StructureEntry {
  /// A picture of the layout on each of `platforms`, then what the fields are for.
  func page(on platforms: [Platform]) -> String {
    let here = platforms.filter { layout(on: $0) != nil }
    var text = "\(name) (\(swiftName)): \(documentation)\n"
    for platform in platforms where layout(on: platform) == nil {
      text += "\(platform.title) has no such structure.\n"
    }
    var page = SideBySide(
      titles: here.map { platform in
        let layout = layout(on: platform)
        return "\(platform.title): \(types.value(on: platform) ?? name), \(layout?.size ?? 0) bytes, "
          + "aligned to \(layout?.alignment ?? 0)"
      })
    page.add("", here.map { picture(on: $0) })
    let described = fields.map { field in
      [field.name, ".\(field.swiftName)", field.documentation ?? ""]
    }
    return text + "\n" + page.text + "\n" + TextTable(rows: described).text
  }

  /// A line a field: where it starts, its bytes, its name and type; and one for each gap.
  private func picture(on platform: Platform) -> [String] {
    guard let layout = layout(on: platform) else { return [] }
    let width = String(layout.size).count
    func padded(_ number: Int) -> String {
      String(repeating: " ", count: max(width - String(number).count, 0)) + String(number)
    }
    var lines: [String] = []
    var end = 0
    for field in layout.fields {
      if field.offset > end { lines.append("\(padded(end)) \(padded(field.offset - end))  (padding)") }
      let type = fields.first { $0.name == field.name }?.types.value(on: platform) ?? ""
      let over = field.offset < end ? " |" : "  "
      lines.append("\(padded(field.offset)) \(padded(field.size))\(over)\(field.name): \(type)")
      end = max(end, field.offset + field.size)
    }
    if layout.size > end { lines.append("\(padded(end)) \(padded(layout.size - end))  (padding)") }
    return lines
  }

  /// Everything about it, for other programs.
  var json: JSONText {
    let systems = Platform.all.map { platform -> (String, JSONText) in
      guard let layout = layout(on: platform) else { return (platform.name, .null) }
      return (
        platform.name,
        .object([
          ("type", .optional(types.value(on: platform))), ("size", .number(Int64(layout.size))),
          ("alignment", .number(Int64(layout.alignment))),
          (
            "fields",
            .array(
              layout.fields.map { field in
                .object([
                  ("name", .string(field.name)), ("offset", .number(Int64(field.offset))),
                  ("size", .number(Int64(field.size))), ("count", .number(Int64(field.count))),
                  ("type", .optional(fields.first { $0.name == field.name }?.types.value(on: platform))),
                ])
              })
          ),
        ])
      )
    }
    return .object(
      [("name", .string(name)), ("swift", .string(swiftName)), ("documentation", .string(documentation))]
        + systems)
  }
}
