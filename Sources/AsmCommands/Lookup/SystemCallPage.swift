import AsmPlatform

extension SystemCall {
  /// Whether `pattern` is in its name, a parameter or what it does, in capitals or small letters.
  func matches(_ pattern: String) -> Bool {
    let pattern = pattern.lowercased()
    let texts = [name, documentation] + Platform.all.flatMap { parameters(on: $0).map(\.declaration) }
    return texts.contains { $0.lowercased().contains(pattern) }
  }

  /// Everything about it, `platforms` side by side.
  func page(on platforms: [Platform]) -> String {
    let here = platforms.filter { number(on: $0) != nil }
    var page = SideBySide(titles: here.map(\.title))
    page.add("number", here.map { [numberText(on: $0)] })
    page.add("C", here.map { SideBySide.wrapped(prototype(on: $0), width: 46) })
    let count = here.map { parameters(on: $0).count }.max() ?? 0
    for index in 0..<count {
      page.add(
        Self.places[index < Self.places.count ? index : Self.places.count - 1],
        here.map { platform in
          let all = parameters(on: platform)
          return index < all.count ? [all[index].line(among: all)] : []
        })
    }
    page.add("result", here.map { [resultText(on: $0)] })
    page.add("changes", here.map { [$0.systemCallClobbers.map(\.name).joined(separator: " ")] })
    page.add("errors", here.map { SideBySide.wrapped(errorText(on: $0), width: 46) })
    var text = "\(name): \(documentation)\n"
    if traits.contains(.blocks) { text += "It may wait.\n" }
    if traits.contains(.unimplemented) { text += "It always fails.\n" }
    if let macosNote, here.contains(.macos) { text += "On macOS: \(macosNote)\n" }
    for platform in platforms where number(on: platform) == nil {
      if let absence = absence(on: platform) { text += "\(absence).\n" }
    }
    return text + "\n" + page.text
  }

  /// Where arguments go, the seventh and eighth of macOS's included.
  private static var places: [String] {
    Platform.systemCallArguments.map(\.name) + ["[rsp + 8]", "[rsp + 16]"]
  }

  private func numberText(on platform: Platform) -> String {
    let number = number(on: platform) ?? 0
    if platform.systemCallBase != 0 {
      return "\(number), in eax 0x\(String(platform.systemCallBase + Int64(number), radix: 16))"
    }
    return "\(number)" + (since.map { ", since Linux \($0)" } ?? "")
  }

  private func resultText(on platform: Platform) -> String {
    let result = "\(result(on: platform))"
    switch secondResult(on: platform) {
    case .side: return "\(result) in rax; rdx is 1 in the child"
    case .descriptor: return "\(result) in rax, another in rdx"
    case nil: return result == "never" ? "never comes back" : result == "nothing" ? "0" : result
    }
  }

  private func errorText(on platform: Platform) -> String {
    if !canFail(on: platform) { return "none" }
    let errors = errors(on: platform)
    return errors.isEmpty ? "(not documented)" : errors.joined(separator: " ")
  }

  /// Everything about it, for other programs.
  var json: JSONText {
    let systems = Platform.all.map { platform -> (String, JSONText) in
      guard let number = number(on: platform) else { return (platform.name, .null) }
      return (
        platform.name,
        .object([
          ("number", .number(Int64(number))), ("rax", .number(platform.systemCallBase + Int64(number))),
          ("prototype", .string(prototype(on: platform))),
          ("parameters", .array(parameters(on: platform).enumerated().map { $1.json(at: Self.places[$0]) })),
          ("result", .string("\(result(on: platform))")),
          ("canFail", .boolean(canFail(on: platform))),
          ("clobbers", .array(platform.systemCallClobbers.map { .string($0.name) })),
          ("errors", .array(errors(on: platform).map(JSONText.string))),
        ])
      )
    }
    return .object(
      [
        ("name", .string(name)), ("documentation", .string(documentation)),
        ("portable", .boolean(isPortable)), ("blocks", .boolean(traits.contains(.blocks))),
        ("implemented", .boolean(!traits.contains(.unimplemented))), ("since", .optional(since)),
        ("counterpart", .optional(counterpart)), ("macosNote", .optional(macosNote)),
      ] + systems)
  }
}

extension SystemCall.Parameter {
  /// `int domain (a constant of AF)`.
  fileprivate func line(among all: [SystemCall.Parameter]) -> String {
    let what = meaning(among: all)
    return declaration + (what.isEmpty ? "" : " (\(what))")
  }

  private func meaning(among all: [SystemCall.Parameter]) -> String {
    switch kind {
    case .descriptor: "descriptor"
    case .integer(let family?): "constants of \(family)"
    case .integer(nil): ""
    case .length(let of): "bytes behind \(all.indices.contains(of) ? all[of].name : "?")"
    case .elements(let of): "elements behind \(all.indices.contains(of) ? all[of].name : "?")"
    case .pointer(.input): "read"
    case .pointer(.output): "written"
    case .pointer(.inputOutput): "read and written"
    case .address: "an address"
    }
  }

  fileprivate func json(at place: String) -> JSONText {
    var members: [(String, JSONText)] = [
      ("name", .string(name)), ("type", .string(type)), ("place", .string(place)),
    ]
    switch kind {
    case .descriptor: members.append(("kind", .string("descriptor")))
    case .integer(let family): members += [("kind", .string("integer")), ("family", .optional(family))]
    case .length(let of): members += [("kind", .string("length")), ("of", .number(Int64(of)))]
    case .elements(let of): members += [("kind", .string("elements")), ("of", .number(Int64(of)))]
    case .pointer(let direction): members.append(("kind", .string("\(direction)")))
    case .address: members.append(("kind", .string("address")))
    }
    return .object(members)
  }
}
