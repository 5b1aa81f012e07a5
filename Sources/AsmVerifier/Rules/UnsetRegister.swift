import AsmProgram
import AsmX86

extension Rule {
  /// ASM006: no register is read before the function, or its caller, has put something in it.
  ///
  /// Proves it on every path for the general and the vector registers. At a function's entry the registers of the
  /// contract hold something (`f.parameters`); without one those in which the System V ABI passes arguments, in `main`
  /// those that it's given, in `_start` rdx. Saving a callee-saved register isn't reading it. A register of which a
  /// part is set counts as set (ASM032 warns).
  static let unsetRegister = Rule(
    code: .unsetRegister, title: "register read before it's set",
    summary: """
      At a function's entry only its parameters hold something that the caller meant; what any other register holds \
      is chance.
      """,
    proves: """
      Every general and vector register that an instruction, or a function of the module, looks at was set on every \
      way there: by an instruction, by a call as its result, or by the caller as a parameter.
      """,
    cannotProve: """
      That what's in it is right. A register of which 8 or 16 bits were set counts as set. Opmask, MMX and x87 \
      registers aren't followed. Each branch counts as free to go either way: where the same condition is tested twice, \
      a way that sets a register at the first and reads it at the second is one, and so is the other.
      """, interest: [.readsRegister, .readsVector, .calls, .leaves]
  ) { analysis, place, state, findings in
    guard place.facts.traits.flow != .systemCall else { return }
    for register in (place.facts.reads & state.unset).registers
    where !analysis.isSave(place.facts, of: register) {
      report(analysis.name(register), place.index, analysis, &findings)
    }
    reportCopies(place, state, analysis, &findings)
    var vectors = place.facts.vectorReads & state.unsetVectors
    guard vectors != 0 else { return }
    if place.facts.traits.kind.contains(.gathers) { vectors &= ~overwritten(place.instruction, state) }
    for number in 0..<32 where vectors & 1 << UInt32(number) != 0 {
      if state.unsetVectorsBy >= 0 {
        reportLeft("xmm\(number)", place.index, Int(state.unsetVectorsBy), analysis, &findings)
      } else {
        report("xmm\(number)", place.index, analysis, &findings)
      }
    }
  }

  /// The vector register of which a gather leaves nothing: its mask selects every element. An opmask, which isn't
  /// followed, counts as doing so.
  private static func overwritten(_ gather: Instruction, _ state: borrowing MachineState) -> UInt32 {
    func bit(_ raw: UInt8) -> UInt32 { (77...172).contains(raw) ? 1 << UInt32((raw - 77) & 31) : 0 }
    let isAll = gather.opmask != .none || state.vectorsFilled & bit(gather.register1) != 0
    return isAll ? bit(gather.register0) : 0
  }

  /// What a callee-saved register held at entry is the caller's: a copy of it may be put back, not used.
  private static func reportCopies(
    _ place: borrowing Place, _ state: borrowing MachineState, _ analysis: FunctionAnalysis,
    _ findings: inout [Finding]
  ) {
    switch place.facts.traits.role {
    case .move, .store, .push, .pop, .exchange, .exchangeWithMemory, .enter: return
    default: break
    }
    var registers = place.facts.reads
    if place.facts.traits.flow == .return {
      // A register that the frame saves is there for a value of the function's own.
      let result = state[GeneralRegister.rax]
      let saved = analysis.function.frame?.saved ?? []
      if result.kind == .entry, saved.contains(where: { $0.generalNumber == result.number }) {
        registers |= .register(GeneralRegister.rax)
      }
    }
    for register in registers.registers {
      let value = state[register]
      guard value.isA(.entry), value.number != register, GeneralRegister.calleeSavedBits.has(value.number),
        analysis.function.contract.parameters?.contains(where: {
          $0.isGeneral && $0.generalNumber == value.number
        }) != true
      else { continue }
      let (name, other) = (analysis.name(register), analysis.name(value.number))
      let message = "\(name) is read, which holds a copy of the caller's \(other)"
      guard !findings.contains(where: { $0.code == .unsetRegister && $0.diagnostic.message == message })
      else {
        continue
      }
      findings.append(
        analysis.finding(
          .unsetRegister, message, at: place.index,
          notes: [.init("nothing was put in \(other) on some way here", at: analysis.function.location)],
          remedy: "put the value in \(other) first"))
    }
  }

  private static func report(
    _ name: String, _ index: Int, _ analysis: FunctionAnalysis, _ findings: inout [Finding]
  ) {
    let function = analysis.function
    var message = "\(name) is read, but nothing was put in it on some way here"
    if let site = analysis.graph.site(of: index), site.kind == .function {
      message = "\(site.name) looks at \(name), but nothing was put in it on some way here"
    }
    guard !findings.contains(where: { $0.code == .unsetRegister && $0.diagnostic.message == message }) else {
      return
    }
    let parameters =
      if let declared = function.contract.parameters {
        declared.isEmpty
          ? "it has no parameters" : "its parameters are \(declared.map(\.name).joined(separator: ", "))"
      } else {
        switch function.entry {
        case .start: "the kernel leaves nothing in it"
        case .main: "main is given argc in edi, argv in rsi and the environment in rdx"
        case .function: "no argument is passed in it (System V ABI 3.2.3)"
        }
      }
    findings.append(
      analysis.finding(
        .unsetRegister, message, at: index,
        notes: [
          .init("at the entry of \(function.name) it holds nothing: \(parameters)", at: function.location)
        ],
        remedy: function.entry == .function
          ? "set \(name) first; where the caller passes something in it, say so: f.parameters(\(name), …)"
          : "set \(name) first"))
  }

  private static func reportLeft(
    _ name: String, _ index: Int, _ call: Int, _ analysis: FunctionAnalysis, _ findings: inout [Finding]
  ) {
    let message = "\(name) is read, but a call overwrote it"
    guard !findings.contains(where: { $0.code == .unsetRegister && $0.diagnostic.message == message }) else {
      return
    }
    findings.append(
      analysis.finding(
        .unsetRegister, message, at: index,
        notes: [
          analysis.note("overwritten here", at: call),
          .init("a function need not keep any vector register (System V ABI 3.2.1)"),
        ], remedy: "set \(name) behind the call, or keep the value in a local across it"))
  }
}
