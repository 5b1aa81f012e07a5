import AsmProgram
import AsmX86

/// What's known of a datum of the module.
struct DataFacts: Sendable {
  /// Bytes; nil where a symbol that isn't known gives it.
  var size: Int?
  var section: ModuleSection.Kind
  /// Bytes of which its address is a multiple.
  var alignment: Int
  /// What it holds when the program starts, where that's text.
  var text: [UInt8]?
  /// The symbol of its length; nil for none.
  var lengthName: String?
  var location: SourceLocation

  init(_ item: DataItem, in section: ModuleSection.Kind, constants: [String: Int64]) {
    self.section = section
    alignment = item.alignment
    lengthName = item.lengthName
    location = item.location
    var size: Int? = 0
    var text: [UInt8]? = []
    for piece in item.pieces {
      switch piece {
      case .bytes(let bytes):
        size = size.map { $0 + bytes.count }
        text? += bytes
      case .values(let element, let rows):
        text = nil
        for value in rows.joined() {
          if case .bytes(let bytes) = value {
            size = size.map { $0 + bytes.count }
          } else {
            size = size.map { $0 + element }
          }
        }
      case .reserve(let count):
        text = nil
        switch count {
        case .number(let number): size = size.map { $0 + Int(clamping: number) }
        case .symbol(let name):
          size = constants[name].flatMap { value in size.map { $0 + Int(clamping: value) } }
        case .bytes: size = nil
        }
      }
    }
    self.size = size
    self.text = text
  }

  /// The data that each file of `module` can name, by label.
  static func tables(of module: Module) -> [[String: DataFacts]] {
    var exported: [String: DataFacts] = [:]
    let local = module.files.map { file in
      let constants = Dictionary(
        file.constants.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      var facts: [String: DataFacts] = [:]
      for section in file.sections {
        for item in section.data {
          facts[item.name] = DataFacts(item, in: section.kind, constants: constants)
        }
      }
      for name in file.exports { exported[name] = facts[name] ?? exported[name] }
      return facts
    }
    return local.map { $0.merging(exported) { mine, _ in mine } }
  }
}
