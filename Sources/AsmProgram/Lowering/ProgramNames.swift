import AsmPlatform
import AsmX86

/// Every name that the files of a program define, checked: well formed, unique, and not one that the
/// kernels' definitions have.
struct ProgramNames {
  /// A function or datum, by the author's name.
  struct Entry {
    var file: String
    var objectName: String
    /// Other files may name it.
    var isShared: Bool
    var isData: Bool
    var location: SourceLocation
    /// Other files can name it whether they do or not.
    var isExported: Bool { isShared && !isData }
  }

  private(set) var entries: [String: [Entry]] = [:]
  /// The same, in the order in which they're written.
  private var ordered: [(name: String, entry: Entry)] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ files: [FileLowering], program: Program, platform: Platform) {
    checkFileNames(files, program)
    for file in files {
      for function in file.source.functions {
        add(
          function.name,
          Entry(
            file: file.source.name, objectName: function.objectName(on: platform),
            isShared: function.visibility != .local, isData: false, location: function.location), "function")
      }
      for (_, item) in file.data {
        add(
          item.name,
          Entry(
            file: file.source.name, objectName: item.name, isShared: true, isData: true,
            location: item.location),
          "datum")
      }
      var constants: [String: NamedConstant] = [:]
      for constant in file.source.constants {
        checkSpelling(constant.name, "constant", constant.location, isMacro: true)
        if let first = constants[constant.name] {
          duplicate(constant.name, constant.location, first.location)
        }
        constants[constant.name] = constant
        if let entry = entries[constant.name]?.first(where: { $0.file == file.source.name }) {
          duplicate(constant.name, constant.location, entry.location)
        }
      }
      checkSlots(of: file)
      checkLengths(of: file)
      checkLabels(of: file)
    }
    checkObjectNames(on: platform)
  }

  /// The entry that `name` means in `file`: its own, or else one of another file.
  func entry(_ name: String, in file: String) -> Entry? {
    guard let candidates = entries[name] else { return nil }
    return candidates.first { $0.file == file } ?? candidates.first { $0.isShared } ?? candidates.first
  }

  /// Another entry called `name` that a file which has none could mean.
  func other(than entry: Entry, _ name: String) -> Entry? {
    entry.isShared ? entries[name]?.first { $0.isShared && $0.file != entry.file } : nil
  }

  // MARK: Checks

  private mutating func add(_ name: String, _ entry: Entry, _ kind: String) {
    checkSpelling(name, kind, entry.location, isMacro: false)
    let others = entries[name] ?? []
    if let first = others.first(where: {
      $0.file == entry.file || ($0.isShared && entry.isShared && !($0.isData || entry.isData))
    }) {
      duplicate(name, entry.location, first.location)
    }
    entries[name, default: []].append(entry)
    ordered.append((name, entry))
  }

  private mutating func duplicate(_ name: String, _ second: SourceLocation, _ first: SourceLocation) {
    diagnostics.append(
      Diagnostic(
        "'\(name)' is defined twice", notes: [.init("defined first here", at: first)],
        remedy: "give the second one a name of its own", at: second))
  }

  private mutating func checkSpelling(
    _ name: String, _ kind: String, _ location: SourceLocation, isMacro: Bool
  ) {
    if let problem = NASMNames.problem(with: name, as: isMacro ? .macro : .symbol) {
      diagnostics.append(
        Diagnostic(
          "the \(kind) '\(name.abbreviated)' can't be written: the name \(problem)",
          remedy: "choose another name",
          at: location))
    }
    if KernelNames.isKnown(name) {
      diagnostics.append(
        Diagnostic(
          "the \(kind) '\(name)' has the name of something in defines.s, which would take its place",
          remedy: "choose another name", at: location))
    }
  }

  /// With its prefix a name may be another one's.
  private mutating func checkObjectNames(on platform: Platform) {
    var first: [String: [(name: String, entry: Entry)]] = [:]
    for (name, entry) in ordered {
      let clash = first[entry.objectName]?.first { other in
        other.name != name
          && (other.entry.file == entry.file || other.entry.isExported && entry.isExported)
      }
      if let clash {
        diagnostics.append(
          Diagnostic(
            "'\(clash.name)' and '\(name)' are both \(entry.objectName) on \(platform.title)",
            notes: [.init("the other one", at: clash.entry.location)],
            remedy: "give one of them another name",
            at: entry.location))
      }
      first[entry.objectName, default: []].append((name, entry))
    }
  }

  /// `NAME_LENGTH` is a symbol like any other where something uses it.
  private mutating func checkLengths(of file: FileLowering) {
    let used = file.usedLengths
    for (_, item) in file.data {
      guard let name = item.lengthName, used.contains(name) else { continue }
      let other =
        entries[name]?.first { $0.file == file.source.name }?.location ?? file.constants[name]?.location
      guard let other else { continue }
      diagnostics.append(
        Diagnostic(
          "'\(name)', the length of '\(item.name)', is defined twice",
          notes: [.init("defined here", at: other)],
          remedy: "give the other one another name", at: item.location))
    }
  }

  /// To NASM the local label `.next` of `copy` is the symbol `copy.next`.
  private mutating func checkLabels(of file: FileLowering) {
    guard ordered.contains(where: { $0.name.contains(".") }) else { return }
    for (function, lowered) in zip(file.source.functions, file.functions) {
      for annotation in lowered.annotations {
        guard case .label(let number) = annotation.kind else { continue }
        let label = lowered.symbols[number].text
        let name = lowered.name + label
        guard let entry = entries[name]?.first(where: { $0.file == file.source.name }) else { continue }
        diagnostics.append(
          Diagnostic(
            "'\(name)' is also the label \(label) of \(function.name)",
            notes: [.init("the function with the label", at: function.location)],
            remedy: "give one of them another name", at: entry.location))
      }
    }
  }

  private mutating func checkFileNames(_ files: [FileLowering], _ program: Program) {
    var seen: [String: SourceLocation] = ["defines.s": SourceLocation(file: "", line: 0, column: 0)]
    for file in files {
      let name = file.source.name
      let plain = name.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
          true
        default: false
        }
      }
      if !plain || !name.hasSuffix(".s") || name.hasPrefix(".") || name.hasPrefix("-")
        || name.utf8.count > 200
      {
        diagnostics.append(
          Diagnostic(
            "'\(name.abbreviated)' can't be the name of a source file",
            remedy: "use letters, digits, '_', '-' and '.', at most 200, ending in .s",
            at: file.source.location))
      }
      // Many file systems don't tell capitals from small letters.
      if let first = seen[name.lowercased()] {
        diagnostics.append(
          Diagnostic(
            name.lowercased() == "defines.s"
              ? "defines.s is written by asmgen, from what the program uses"
              : "\(program.name) has two files called \(name)",
            notes: first.line > 0 ? [.init("the first one", at: first)] : [],
            remedy: "give this one a name of its own", at: file.source.location))
      }
      seen[name.lowercased()] = file.source.location
    }
  }

  /// A frame slot is a macro while its function lasts, so it would hide everything else of its name.
  private mutating func checkSlots(of file: FileLowering) {
    let prefix = file.platform.symbolPrefix
    for function in file.functions {
      guard let slots = function.frame?.slots, !slots.isEmpty else { continue }
      var hidden: Set<String> = []
      for symbol in function.symbols.symbols where symbol.kind == .external {
        let name = symbol.libraryName
        hidden.formUnion([name, name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name])
      }
      for slot in slots {
        guard
          entries[slot.name] != nil || file.constants[slot.name] != nil || file.lengths[slot.name] != nil
            || hidden.contains(slot.name) || KernelNames.isKnown(slot.name)
        else { continue }
        diagnostics.append(
          Diagnostic(
            "the local '\(slot.name)' of \(function.name) has the name of something else, which it would hide",
            remedy: "choose another name for the local", at: function.location))
      }
    }
  }
}

extension String {
  /// At most 60 characters, for messages.
  var abbreviated: String { count <= 60 ? self : "\(prefix(57))…" }
}
