import AsmPlatform
import AsmX86

/// One source file on its way to a `ModuleFile`.
struct FileLowering {
  let source: SourceFile
  let platform: Platform
  var diagnostics: [Diagnostic] = []
  var functions: [LoweredFunction] = []
  var data: [(section: ModuleSection.Kind, item: DataItem)] = []
  /// The values of `NAME_LENGTH` of the file's data, in bytes.
  var lengths: [String: Int64] = [:]
  /// The author's constants by name; of two with the same name, the first.
  let constants: [String: NamedConstant]
  /// The strings that statements make.
  var texts: TextPool
  var externals: [String] = []
  private var externalNames: Set<String> = []
  /// What the file's data and their lengths are called.
  var ownNames: Set<String> = []
  var usesDefinitions = false
  /// The author's structures that the file's functions name.
  var structures: [String: StructureLayout] = [:]

  /// Notes a name that's defined elsewhere, once.
  mutating func addExternal(_ name: String) {
    if externalNames.insert(name).inserted { externals.append(name) }
  }

  init(source: SourceFile, platform: Platform) {
    self.source = source
    self.platform = platform
    self.constants = Dictionary(
      source.constants.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.texts = TextPool(source.declarations)
  }

  // MARK: Functions

  mutating func lowerFunctions() {
    for function in source.functions {
      let entry: LoweredFunction.Entry =
        function.entry == .start && platform.errorConvention == .carryFlag ? .main : function.entry
      let builder = FunctionBuilder(
        platform: platform, entry: entry, declaredAt: function.location,
        constants: constants.mapValues(\.value))
      // Handed over, not shared: each new text would copy all those before it.
      swap(&builder.texts, &texts)
      var lowered = builder.lower(function)
      swap(&builder.texts, &texts)
      lowered.name = function.objectName(on: platform)
      functions.append(lowered)
      diagnostics += builder.diagnostics
      for (name, layout) in builder.structures {
        if let other = structures.updateValue(layout, forKey: name), other != layout {
          diagnostics.append(
            Diagnostic(
              "\(source.name) has two structures called \(name)", remedy: "give one of them another cName",
              at: function.location))
        }
      }
    }
  }

  // MARK: Data

  mutating func lowerData() {
    for declaration in source.declarations {
      switch declaration {
      case .function: break
      case .constant(let constant): check(constant)
      case .text(let text): add(text)
      case .buffer(let buffer): add(buffer)
      case .variable(let variable): add(variable)
      case .table(let table): add(table)
      }
    }
    for text in texts.implied { add(text) }
  }

  private mutating func check(_ constant: NamedConstant) {
    guard !constant.fits else { return }
    diagnostics.append(
      Diagnostic(
        "the constant '\(constant.name)' has more than 64 bits", remedy: "split it into several",
        at: constant.location))
  }

  /// A symbol with a value stands for what this file calls so only where the file gives it that value.
  mutating func checkValue(of symbol: Symbol, at place: SourceLocation) {
    let own = symbol.kind == .dataLength ? lengths[symbol.text] : constants[symbol.text]?.value
    guard let own, let value = symbol.value, value != own else { return }
    diagnostics.append(
      Diagnostic(
        "\(symbol.text) is \(value) here, but \(own) in \(source.name)",
        remedy: "use the one that \(source.name) declares, or give this one a name of its own", at: place))
  }

  private mutating func add(_ text: Text) {
    if text.section != .readOnlyData, text.section != .data {
      diagnostics.append(
        Diagnostic(
          "the string '\(text.name)' can't be in \(text.section.rawValue)",
          remedy: "put it in .readOnlyData, or in .data where the program changes it", at: text.location))
    }
    lengths[text.length.symbol.text] = text.length.symbol.value
    data.append(
      (
        text.section,
        DataItem(
          name: text.name, documentation: text.documentation.commentLines, pieces: [.bytes(text.bytes)],
          lengthName: text.length.symbol.text, location: text.location)
      ))
  }

  mutating func checkAlignment(_ alignment: Int, _ what: String, at location: SourceLocation) {
    guard alignment < 1 || alignment > 4096 || alignment.nonzeroBitCount != 1 else { return }
    diagnostics.append(
      Diagnostic(
        "\(what) can't be aligned to \(alignment) bytes", remedy: "give a power of two up to 4096",
        at: location))
  }

  private mutating func add(_ buffer: Buffer) {
    if buffer.size < 1 || buffer.size > 0x7fff_ffff {
      diagnostics.append(
        Diagnostic(
          "the buffer '\(buffer.name)' can't have \(buffer.size) bytes",
          remedy: "give 1 to 2,147,483,647 bytes",
          at: buffer.location))
    }
    checkAlignment(buffer.alignment, "the buffer '\(buffer.name)'", at: buffer.location)
    if let constant = buffer.sizeConstant { checkValue(of: constant.symbol, at: buffer.location) }
    let count: DataItem.Value = buffer.sizeConstant.map { .symbol($0.name) } ?? .number(Int64(buffer.size))
    data.append(
      (
        .zeroInitialized,
        DataItem(
          name: buffer.name, documentation: buffer.documentation.commentLines, alignment: buffer.alignment,
          pieces: [.reserve(count: count)], location: buffer.location)
      ))
  }

  /// NASM has values of these sizes.
  mutating func checkSize(_ size: Int, _ what: String, at location: SourceLocation) {
    guard ![1, 2, 4, 8].contains(size) else { return }
    diagnostics.append(
      Diagnostic(
        "\(what) \(size) bytes; data has values of 1, 2, 4 or 8", remedy: "split it into several",
        at: location))
  }

  private mutating func add(_ variable: Variable) {
    checkSize(variable.size, "the variable '\(variable.name)' has", at: variable.location)
    data.append(
      (
        .data,
        DataItem(
          name: variable.name, documentation: variable.documentation.commentLines, alignment: variable.size,
          pieces: [.values(size: variable.size, rows: [[.number(variable.value)]])],
          location: variable.location)
      ))
  }

  // MARK: The file

  func file(_ uses: Uses) -> ModuleFile {
    let exported = source.functions.filter { $0.visibility != .local }.map { $0.objectName(on: platform) }
    let shared = data.map(\.item.name).filter {
      uses.sharedData.contains(Uses.Datum(file: source.name, name: $0))
    }
    let used = usedLengths
    var sections: [ModuleSection] = []
    if !functions.isEmpty { sections.append(ModuleSection(kind: .text, functions: functions)) }
    for kind in [ModuleSection.Kind.readOnlyData, .data, .zeroInitialized] {
      let items = data.filter { $0.section == kind }.map { item in
        var item = item.item
        if let name = item.lengthName, !used.contains(name) { item.lengthName = nil }
        return item
      }
      if !items.isEmpty { sections.append(ModuleSection(kind: kind, data: items)) }
    }
    return ModuleFile(
      name: source.name, summary: source.summary.commentLines, includesDefinitions: usesDefinitions,
      constants: source.constants.map { NamedNumber(name: $0.name, value: $0.value, comment: $0.comment) },
      exports: exported + shared, externals: externals, sections: sections)
  }
}

extension FileLowering {
  /// The names of lengths that functions or tables of the file use.
  var usedLengths: Set<String> {
    var names: Set<String> = []
    for function in functions {
      for symbol in function.symbols.symbols where symbol.kind == .dataLength {
        names.formUnion(symbol.text.parts)
      }
    }
    for (_, item) in data {
      for text in item.symbolTexts { names.formUnion(text.parts) }
    }
    return names
  }
}

extension Function {
  /// The symbol as it stands in the object.
  func objectName(on platform: Platform) -> String {
    switch (entry, visibility) {
    case (.start, _): platform.errorConvention == .carryFlag ? "\(platform.symbolPrefix)main" : name
    case (.main, _), (_, .exportedToC): platform.symbolPrefix + name
    case (.function, _): name
    }
  }
}
