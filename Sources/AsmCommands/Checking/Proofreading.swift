import AsmPlatform
import AsmProgram
import AsmVerifier
import AsmX86

/// What's wrong in programs, each thing once, wherever it's found.
struct Proofreading: Sendable {
  /// The programs and platforms that were looked at, in order.
  private(set) var programs: [String] = []
  private(set) var platforms: [Platform] = []
  private var found: [Entry] = []
  private var numbers: [Key: Int] = [:]
  private var allowances = AllowanceUse()
  private let options: VerifierOptions

  init(options: VerifierOptions = VerifierOptions()) { self.options = options }

  /// One thing that's wrong, perhaps at several places of the same statement.
  struct Entry: Sendable {
    /// The rule; nil for what the program was refused for.
    var code: RuleCode?
    /// As it's said on the first platform, with what the others add.
    var diagnostic: Diagnostic
    /// The symbol of the function, on the first platform.
    var function: String?
    /// The programs and platforms, in the order in which they were looked at.
    var programs: [String]
    var platforms: [Platform]
  }

  /// What makes two findings one, whatever platform they're of.
  private struct Key: Hashable {
    var code: RuleCode?
    var severity: Diagnostic.Severity
    var message: String
    var location: SourceLocation?
  }

  /// Everything found, by place.
  var entries: [Entry] {
    found.enumerated().filter { allowances.isToBeTold($0.element) }.sorted { first, second in
      switch (first.element.diagnostic.location, second.element.diagnostic.location) {
      case (nil, nil): return first.offset < second.offset
      case (nil, _): return true
      case (_, nil): return false
      case (let a?, let b?):
        return (a.file, a.line, a.column, first.offset) < (b.file, b.line, b.column, second.offset)
      }
    }.map(\.element)
  }

  // MARK: Reading

  /// Looks through `module`.
  mutating func read(_ module: Module) {
    note(module.program, module.platform)
    let findings = Verifier.findings(in: module, options: options)
    allowances.note(findings, in: module)
    let names = PlatformNames(of: module)
    for finding in findings {
      add(
        finding.diagnostic, code: finding.code, function: finding.function, names, module.program,
        module.platform)
    }
  }

  /// Notes why `program` was refused for `platform`.
  mutating func refuse(_ program: String, for platform: Platform, _ diagnostics: [Diagnostic]) {
    note(program, platform)
    for diagnostic in diagnostics {
      add(diagnostic, code: nil, function: nil, PlatformNames(), program, platform)
    }
  }

  /// Where `program` has allowances that nothing needs, looks whether the platforms that weren't looked at need them.
  mutating func consultOtherPlatforms(for program: Program, parameters: [String: String]) {
    guard found.contains(where: { $0.code == .unneededAllowance }) else { return }
    for platform in Platform.all where !platforms.contains(platform) {
      // A program needn't be for every platform.
      guard let module = try? program.lower(for: platform, parameters: parameters) else { continue }
      allowances.note(Verifier.findings(in: module, options: options), in: module)
    }
  }

  private mutating func note(_ program: String, _ platform: Platform) {
    if !programs.contains(program) { programs.append(program) }
    if !platforms.contains(platform) { platforms.append(platform) }
  }

  private mutating func add(
    _ diagnostic: Diagnostic, code: RuleCode?, function: String?, _ names: PlatformNames, _ program: String,
    _ platform: Platform
  ) {
    let key = Key(
      code: code, severity: diagnostic.severity, message: names.common(diagnostic.message),
      location: diagnostic.location)
    guard let number = numbers[key] else {
      numbers[key] = found.count
      found.append(
        Entry(
          code: code, diagnostic: diagnostic, function: function, programs: [program], platforms: [platform]))
      return
    }
    if !found[number].programs.contains(program) { found[number].programs.append(program) }
    if !found[number].platforms.contains(platform) {
      found[number].platforms.append(platform)
      // Why it's wrong may be the platform's own reason.
      for note in diagnostic.notes where !found[number].diagnostic.notes.contains(where: names.isSame(note)) {
        found[number].diagnostic.notes.append(note)
      }
    }
  }
}

/// Which allowances some platform or program needs.
private struct AllowanceUse {
  /// In how many modules each stands, and in how many it's not needed.
  private var present: [SourceLocation: Int] = [:]
  private var unneeded: [SourceLocation: Int] = [:]

  mutating func note(_ findings: [Finding], in module: Module) {
    let functions = module.files.flatMap(\.sections).flatMap(\.functions)
    for location in Set(functions.flatMap(\.allowances).map(\.location)) {
      present[location, default: 0] += 1
    }
    let told = findings.filter { $0.code == .unneededAllowance }.compactMap(\.diagnostic.location)
    for location in Set(told) { unneeded[location, default: 0] += 1 }
  }

  /// An allowance that's needed somewhere isn't told of elsewhere: it can't be left out.
  func isToBeTold(_ entry: Proofreading.Entry) -> Bool {
    guard entry.code == .unneededAllowance, let location = entry.diagnostic.location else { return true }
    return unneeded[location] == present[location]
  }
}

/// What the names in a module's messages are on every platform: `_main` of macOS is `main`.
private struct PlatformNames {
  private var names: [String: String] = [:]

  init() {}

  init(of module: Module) {
    let prefix = module.platform.symbolPrefix
    for file in module.files {
      for function in file.sections.flatMap(\.functions) where function.entry == .start {
        // macOS enters it as main.
        names[function.name] = "main"
      }
      guard !prefix.isEmpty else { continue }
      for name in file.externals + file.exports + file.sections.flatMap(\.functions).map(\.name)
      where name.hasPrefix(prefix) {
        names[name] = String(name.dropFirst(prefix.count))
      }
    }
  }

  /// `text` with the names that all platforms have in common.
  func common(_ text: String) -> String {
    guard !names.isEmpty else { return text }
    var result = ""
    var word = ""
    func end() {
      result += names[word] ?? word
      word = ""
    }
    for character in text {
      if character.isLetter || character.isNumber || "_$".contains(character) {
        word.append(character)
      } else {
        end()
        result.append(character)
      }
    }
    end()
    return result
  }

  /// Whether a note, of whichever platform, says what `note` does.
  func isSame(_ note: Diagnostic.Note) -> (Diagnostic.Note) -> Bool {
    { other in note.location == other.location && common(note.message) == common(other.message) }
  }
}
