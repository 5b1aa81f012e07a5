import AsmPlatform
import AsmX86

extension FileLowering {
  /// Finds what each name that the file uses stands for, and notes it in `uses`.
  mutating func resolve(_ names: ProgramNames, into uses: inout Uses) {
    ownNames = Set(data.map(\.item.name)).union(data.compactMap(\.item.lengthName))
    for index in functions.indices {
      let count = functions[index].symbols.count
      let users = SymbolUsers(functions[index].instructions, symbolCount: count)
      for number in 1..<max(UInt32(count), 1) {
        let place = users[number].map { functions[index].location(of: $0) } ?? functions[index].location
        resolve(number, index, names, place, &uses)
      }
    }
    for (_, item) in data {
      for text in item.symbolTexts {
        resolveNumber(text, at: item.location, &uses)
      }
    }
  }

  private mutating func resolve(
    _ number: UInt32, _ index: Int, _ names: ProgramNames, _ place: SourceLocation, _ uses: inout Uses
  ) {
    let symbol = functions[index].symbols[number]
    switch symbol.kind {
    case .label: break
    case .function, .data:
      resolveProgramName(symbol, number, index, names, place, &uses)
    case .external:
      let name = symbol.libraryName
      diagnostics += LibraryNames.problems(with: name, on: platform, at: place)
      checkExternal(name, names, at: place)
      addExternal(name)
    case .dataLength:
      if !symbol.text.parts.allSatisfy({ lengths[$0] != nil || Int64($0) != nil || constants[$0] != nil }) {
        diagnostics.append(
          Diagnostic(
            "\(symbol.text) is known only in the file that has the data",
            remedy: "pass the length to the function as an argument", at: place))
      } else {
        checkValue(of: symbol, at: place)
      }
    case .constant, .systemCall, .structure:
      resolveNumber(symbol.text, at: place, &uses)
      checkValue(of: symbol, at: place)
    case .frameSlot:
      for part in symbol.text.parts.dropFirst() { resolveNumber(part, at: place, &uses) }
    }
  }

  private mutating func resolveProgramName(
    _ symbol: Symbol, _ number: UInt32, _ index: Int, _ names: ProgramNames, _ place: SourceLocation,
    _ uses: inout Uses
  ) {
    guard let name = symbol.text.parts.first, let entry = names.entry(name, in: source.name) else {
      diagnostics.append(
        Diagnostic(
          "the program has no \(symbol.kind == .data ? "datum" : "function") called '\(symbol.text.abbreviated)'",
          remedy: symbol.kind == .data
            ? "write it in one of the program's files"
            : "write it in one of the program's files, or call it as CFunction(\"\(symbol.text.abbreviated)\")",
          at: place))
      return
    }
    for part in symbol.text.parts.dropFirst() { resolveNumber(part, at: place, &uses) }
    functions[index].symbols[number].text =
      ([entry.objectName] + symbol.text.parts.dropFirst()).joined(separator: " + ")
    guard entry.file != source.name else { return }
    if constants[name] != nil {
      diagnostics.append(
        Diagnostic(
          "'\(name)' is a constant of \(source.name), so \(entry.file)'s can't be named here",
          notes: [.init("the other one", at: entry.location)], remedy: "give one of them another name",
          at: place))
      return
    }
    if let other = names.other(than: entry, name) {
      diagnostics.append(
        Diagnostic(
          "'\(name)' is in \(entry.file) and in \(other.file)",
          notes: [.init("one", at: entry.location), .init("the other", at: other.location)],
          remedy: "give one of them another name", at: place))
      return
    }
    guard entry.isShared else {
      diagnostics.append(
        Diagnostic(
          "'\(name)' is local to \(entry.file)", notes: [.init("defined here", at: entry.location)],
          remedy: "make it .exported there", at: place))
      return
    }
    if entry.isData { uses.sharedData.insert(Uses.Datum(file: entry.file, name: name)) }
    addExternal(entry.objectName)
  }

  /// A name of a library that the program gives to something else.
  private mutating func checkExternal(_ objectName: String, _ names: ProgramNames, at place: SourceLocation) {
    let prefix = platform.symbolPrefix
    let name = objectName.hasPrefix(prefix) ? String(objectName.dropFirst(prefix.count)) : objectName
    if constants[name] != nil {
      diagnostics.append(
        Diagnostic(
          "'\(name)' is a constant of \(source.name), and called as a function of a library",
          remedy: "give the constant another name", at: place))
    } else if let entry = names.entry(name, in: source.name), entry.file == source.name || entry.isExported {
      diagnostics.append(
        Diagnostic(
          "'\(name)' is a \(entry.isData ? "datum" : "function") of the program, and called as one of a library",
          notes: [.init("defined here", at: entry.location)],
          remedy: entry.isData
            ? "give the datum another name"
            : "call it as FunctionNamed(\"\(name)\"), or give it another name",
          at: place))
    }
  }

  /// A named number: the author's, a kernel's constant or call, a structure's size or field.
  private mutating func resolveNumber(
    _ text: String, at place: SourceLocation, _ uses: inout Uses
  ) {
    for part in text.parts where Int64(part) == nil && constants[part] == nil {
      if let call = KernelNames.systemCall(part) {
        uses.systemCalls.insert(call)
        usesDefinitions = true
      } else if let constant = KernelNames.constant(part) {
        uses.constants.insert(constant)
        usesDefinitions = true
        if constant.value(on: platform) == nil {
          diagnostics.append(
            Diagnostic(
              "\(platform.title) has no \(constant.name)",
              remedy: "use it only where it exists: if f.platform == …", at: place))
        }
      } else if let layout = KernelNames.structure(ofPart: part, on: platform, own: structures) {
        if let other = uses.structures.first(where: { $0.name == layout.name }), other != layout {
          diagnostics.append(
            Diagnostic(
              "another file has a structure called \(layout.name), with another layout",
              remedy: "give one of them another cName", at: place))
        }
        uses.structures.insert(layout)
        usesDefinitions = true
        if KernelNames.value(of: part, on: platform, own: structures) == nil {
          diagnostics.append(
            Diagnostic(
              "\(platform.title) has no \(part)", remedy: "use it only where it exists: if f.platform == …",
              at: place))
        }
      } else if !ownNames.contains(part) {
        diagnostics.append(
          Diagnostic(
            "'\(part.abbreviated)' is no constant that \(source.name) knows",
            remedy: "write its NamedConstant in \(source.name)", at: place))
      }
    }
  }
}

extension String {
  /// The names and numbers that an expression of them adds, subtracts or or-s, without the escape `$`.
  var parts: [String] {
    split { $0 == "+" || $0 == "|" || $0 == "-" }.map { part in
      let name = part.trimming
      return String(name.first == "$" ? name.dropFirst() : name)
    }.filter { !$0.isEmpty }
  }
}

extension DataItem {
  /// The expressions of names in it.
  var symbolTexts: [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .bytes: []
      case .values(_, let rows):
        rows.joined().compactMap { if case .symbol(let text) = $0 { text } else { nil } }
      case .reserve(.symbol(let text)): [text]
      case .reserve: []
      }
    }
  }
}

extension Symbol {
  /// The name of an external symbol as `extern` declares it: without `wrt ..plt`.
  var libraryName: String { text.hasSuffix(" wrt ..plt") ? String(text.dropLast(10)) : text }
}
