import AsmX86

/// The strings that statements of one file make, each once, under names that nothing else of it has.
struct TextPool {
  private(set) var implied: [Text] = []
  private var byName: [String: Text] = [:]
  /// The texts that were met on the way to a free name, by the name that was asked for, and the number up to
  /// which names are taken: many texts of one name are found without going through all of them.
  private var met: [String: (count: Int, texts: [[UInt8]: Text])] = [:]
  /// Every name of the file, those of lengths included.
  private var taken: Set<String> = []

  init(_ declarations: [Declaration] = []) {
    for declaration in declarations {
      switch declaration {
      case .function(let function): taken.insert(function.name)
      case .text(let text):
        byName[text.name] = text
        taken.formUnion([text.name, text.length.symbol.text])
      case .buffer(let buffer): taken.insert(buffer.name)
      case .variable(let variable): taken.insert(variable.name)
      case .table(let table): taken.formUnion([table.name, table.length.symbol.text])
      case .constant(let constant): taken.insert(constant.name)
      }
    }
  }

  /// The string with these bytes, under `name` or, where that's another one's, `name_2`, …
  mutating func text(_ name: String, _ bytes: [UInt8], at location: SourceLocation) -> Text {
    if let known = met[name]?.texts[bytes] { return known }
    let first = KernelNames.isKnown(name) ? "\(name)_TEXT" : name
    var count = met[name]?.count ?? 1
    while true {
      let candidate = count == 1 ? first : "\(first)_\(count)"
      if let known = byName[candidate], known.section == .readOnlyData {
        met[name, default: (1, [:])].texts[known.bytes] = known
        if known.bytes == bytes { return known }
      }
      let text = Text(
        name: candidate, bytes: bytes, section: .readOnlyData, documentation: "", location: location)
      if taken.isDisjoint(with: [candidate, text.length.symbol.text]), !KernelNames.isKnown(candidate) {
        byName[candidate] = text
        taken.formUnion([candidate, text.length.symbol.text])
        implied.append(text)
        met[name, default: (1, [:])].texts[bytes] = text
        met[name, default: (1, [:])].count = count
        return text
      }
      count += 1
    }
  }
}
