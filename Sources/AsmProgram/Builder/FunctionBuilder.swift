import AsmPlatform
import AsmX86

/// What a function's body writes on: every instruction as a typed method (tier 0), and frames, system
/// calls, calls and data as statements (tier 1), which emit nothing but instructions.
public final class FunctionBuilder: InstructionBuilder {
  /// The platform that the function is lowered for.
  public let platform: Platform
  /// The stack frame.
  public var frame: Frame { Frame(builder: self) }

  /// How the function is entered on this platform.
  let entry: LoweredFunction.Entry
  /// Where the function was written.
  let declaredAt: SourceLocation
  var diagnostics: [Diagnostic] = []
  var annotations: [LoweredFunction.Annotation] = []
  var slots: [Frame.Slot] = []
  var savedRegisters: [(register: Register, name: String?)] = []
  /// Labels by number: where they were placed (nil before), and where first asked for.
  var labels: [UInt32: LabelState] = [:]
  /// Blocks written behind the function's last return: error handlers.
  var deferredBlocks: [DeferredBlock] = []
  /// The values of the author's constants that the file declares.
  let constants: [String: Int64]
  /// The strings of the file's `.rodata`.
  var texts: TextPool
  /// The author's structures that the function names, by their names.
  var structures: [String: StructureLayout] = [:]
  /// The frame was asked for, or a statement needs one.
  var wantsFrame = false
  /// The author lays the stack out alone.
  var frameless: CompactPlace?
  /// The label of the shared epilogue, once a return needs it.
  var returnLabel: Label?
  /// The indices of instructions that nothing comes back from: exits, calls that never return.
  var finalInstructions: Set<Int> = []
  var contract = FunctionContract()
  var callStatements: [CallStatement] = []
  /// The indices of instructions that statements add behind a call to test and move its result.
  var resultInstructions: Set<Int> = []
  /// The labels that the indirect jump at an index goes to.
  var jumpTargets: [Int: [UInt32]] = [:]
  /// Where error handlers that fall off their end go on, by the label's number; those that none does aren't
  /// written.
  var resumeLabels: [UInt32: ResumeLabel] = [:]
  /// Labels whose names are chosen when the function is complete, in the order in which they were made.
  var unnamedLabels: [(number: UInt32, name: String)] = []

  /// What the verifier lets pass in the instructions, as the author said.
  var allowances: [Allowance] = []
  /// The numbers of those whose statements are being written.
  var openAllowances: [Int] = []
  /// The numbers of those that cover the last `return()`, whose jump the epilogue takes the place of.
  var epilogueAllowances: [Int] = []

  struct LabelState {
    var asked: CompactPlace
    var placed: CompactPlace?
  }

  struct DeferredBlock {
    var label: Label
    var place: CompactPlace
    /// The numbers of the allowances that its statement stands in.
    var allowances: [Int]
    var body: (FunctionBuilder) -> Void
  }

  init(
    platform: Platform, entry: LoweredFunction.Entry, declaredAt: SourceLocation,
    texts: TextPool = TextPool(),
    constants: [String: Int64] = [:]
  ) {
    self.texts = texts
    self.constants = constants
    self.platform = platform
    self.entry = entry
    self.declaredAt = declaredAt
    super.init()
  }

  // MARK: Labels

  /// The label of this function called `name`, to be placed by `place`: written `.name`. Asked for twice it's
  /// the same one; `uniqueLabel` makes another one each time.
  public func newLabel(
    _ name: String, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) -> Label {
    checkLabelName(name, file, line, column)
    let number = symbols.intern(Symbol(".\(name)", kind: .label))
    if labels[number] == nil {
      labels[number] = LabelState(asked: place(file, line, column), placed: nil)
    }
    return Label(number: number)
  }

  /// Defines `label` here.
  public func place(
    _ label: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    let here = place(file, line, column)
    guard let state = labels[label.number], Int(label.number) < symbols.count else {
      report(
        "a label of another function is placed here", remedy: "make one with f.newLabel", file, line, column)
      return
    }
    if let placed = state.placed {
      diagnostics.append(
        Diagnostic(
          "the label '\(text(of: label.number))' is placed twice",
          notes: [.init("placed first here", at: location(placed))],
          remedy: "give the second one a name of its own", at: location(here)))
      return
    }
    labels[label.number]?.placed = here
    annotate(.label(label.number))
  }

  /// A new label, defined here: for backward jumps.
  public func placeLabel(
    _ name: String, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) -> Label {
    let label = newLabel(name, file: file, line: line, column: column)
    place(label, file: file, line: line, column: column)
    return label
  }

  /// A label whose name no other of the function has: `name`, or where that's taken `name_2`, `name_3`, …
  /// For Swift functions that write the same statements at several places.
  public func uniqueLabel(
    _ name: String, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) -> Label {
    checkLabelName(name, file, line, column)
    // Named at the end, when every name that the author chose is known; NUL keeps it apart until then.
    let number = symbols.intern(Symbol(".\(name)\0\(unnamedLabels.count)", kind: .label))
    unnamedLabels.append((number, name))
    labels[number] = LabelState(asked: place(file, line, column), placed: nil)
    return Label(number: number)
  }

  /// Gives the labels of `uniqueLabel` their names.
  func nameUniqueLabels() {
    let unnamed = Set(unnamedLabels.map(\.number))
    var taken = Set(labels.keys.filter { !unnamed.contains($0) }.map { symbols[$0].text })
    // Up to this count a name's candidates are taken.
    var counts: [String: Int] = [:]
    for (number, name) in unnamedLabels {
      var count = counts[name] ?? 1
      var candidate = count == 1 ? ".\(name)" : ".\(name)_\(count)"
      while labels[number] != nil, !taken.insert(candidate).inserted {
        count += 1
        candidate = ".\(name)_\(count)"
      }
      counts[name] = count
      symbols[number].text = candidate
    }
  }

  /// A label's name, with its dot.
  private func text(of label: UInt32) -> Substring { symbols[label].text.prefix { $0 != "\0" } }

  private func checkLabelName(_ name: String, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    guard let problem = NASMNames.problem(with: name, as: .localLabel) else { return }
    report(
      "the label '\(name.abbreviated)' can't be written: the name \(problem)", remedy: "choose another name",
      file, line, column)
  }

  // MARK: Stack

  /// Leaves the stack to the author: no prologue, epilogue or alignment is added, even where the function
  /// makes calls. `f.return()` is then a plain `ret`.
  public func withoutFrame(
    file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {
    frameless = place(file, line, column)
  }

  // MARK: Text between instructions

  /// A comment on a line of its own; a line break makes two.
  public func comment(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      annotate(.comment(String(line)))
    }
  }

  /// A comment behind the instruction written last; a line of its own where a label, a comment or a blank
  /// line has been written since.
  public func note(_ text: String) {
    let isApart = annotations.reversed().prefix { $0.position == instructions.count }.contains { annotation in
      guard case .label(let number) = annotation.kind else { return true }
      return resumeLabels[number] == nil
    }
    guard !instructions.isEmpty, !isApart else { return comment(text) }
    let oneLine = text.split(separator: "\n").joined(separator: " ")
    annotations.append(.init(position: instructions.count - 1, kind: .trailing(oneLine)))
  }

  /// A blank line.
  public func blank() { annotate(.blankLine) }

  func annotate(_ kind: LoweredFunction.Annotation.Kind) {
    annotations.append(.init(position: instructions.count, kind: kind))
  }

  // MARK: Data

  /// A read-only string of this function's file, named after its text: `"bind() failed"` is
  /// `BIND_FAILED`. The same text is written once.
  public func text(
    _ string: String, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) -> Text {
    texts.text(Self.textName(for: string), Array(string.utf8), at: location(place(file, line, column)))
  }

  /// The letters and digits of `string` in capitals, words joined by `_`, at most 40 characters.
  static func textName(for string: String) -> String {
    var words: [String] = []
    var word = ""
    for character in string.utf8 + [0x20] {
      switch character {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): word.unicodeScalars.append(.init(character - 32))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.unicodeScalars.append(.init(character))
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    let name = String(words.joined(separator: "_").prefix(40))
    guard let first = name.first else { return "TEXT" }
    return first.isNumber ? "TEXT_\(name)" : name
  }

  // MARK: Problems

  /// Notes an error of the statement at `file`, `line`, `column`.
  func report(
    _ message: String, notes: [Diagnostic.Note] = [], remedy: String = "", _ file: StaticString,
    _ line: UInt32,
    _ column: UInt32
  ) {
    diagnostics.append(
      Diagnostic(message, notes: notes, remedy: remedy, at: location(place(file, line, column))))
  }

  func addSlot(_ slot: Frame.Slot, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    wantsFrame = true
    if let problem = NASMNames.problem(with: slot.name, as: .macro) {
      report(
        "the local '\(slot.name.abbreviated)' can't be written: the name \(problem)",
        remedy: "choose another name", file, line,
        column)
    }
    if slots.contains(where: { $0.name == slot.name }) {
      report(
        "the function has two locals called '\(slot.name)'", remedy: "give the second one a name of its own",
        file,
        line, column)
      return
    }
    slots.append(slot)
  }

  func addSaved(_ register: Register, _ name: String?, _ file: StaticString, _ line: UInt32, _ column: UInt32)
  {
    wantsFrame = true
    guard CallingConvention.systemV.calleeSaved.contains(register) else {
      let saved = CallingConvention.systemV.calleeSaved.map(\.name).joined(separator: ", ")
      report(
        "\(register.name) isn't a callee-saved register, so a call may overwrite it",
        remedy: "use one of \(saved)", file, line, column)
      return
    }
    if savedRegisters.contains(where: { $0.register == register }) {
      report("\(register.name) is saved twice", remedy: "leave out the second one", file, line, column)
      return
    }
    savedRegisters.append((register, name))
  }
}
