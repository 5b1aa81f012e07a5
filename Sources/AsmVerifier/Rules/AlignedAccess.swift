import AsmProgram
import AsmX86

extension Rule {
  /// ASM040: instructions that need an aligned address get one.
  ///
  /// `movaps` and its like, and 16 bytes of memory as an operand of SSE in its old encoding, fault at an address that isn't
  /// a multiple of their size. Proves it on the function's own stack, where rsp is a known distance from a multiple of 16,
  /// and for data by the alignment that they're declared with. Reports 32 and 64 bytes of a stack that's only known to be
  /// at a multiple of 16.
  static let alignedAccess = Rule(
    code: .alignedAccess, title: "address isn't aligned as the instruction needs it",
    summary: """
      movaps, movdqa and their like, 16 bytes of memory as an operand of SSE, fxsave and cmpxchg16b end the program with \
      SIGSEGV where their address isn't a multiple of their size (Intel SDM volume 1, 4.1.1 and 14.9).
      """,
    proves: """
      On the function's own stack every such address is a multiple of 16; data that are accessed so are declared with \
      that alignment.
      """,
    cannotProve: """
      Nothing of addresses that are arguments, come from memory or have an index, nor of 32 and 64 bytes behind \
      `and rsp, -32`.
      """, interest: [.accessesMemory]
  ) { analysis, place, state, findings in
    guard place.facts.traits.kind.contains(.needsAlignment) else { return }
    let size = Int(max(place.facts.traits.loadedBytes, place.facts.traits.storedBytes))
    // What's larger than a register is at a multiple of 16.
    let needed = size > 64 ? 16 : size
    guard let problem = problem(with: place.address, of: place.instruction, needed, analysis) else { return }
    let mnemonic = analysis.mnemonic(place.index)
    findings.append(
      analysis.finding(
        .alignedAccess, "\(mnemonic) needs a multiple of \(needed) for an address, and \(problem.what)",
        severity: problem.severity, at: place.index, notes: [problem.note],
        remedy: problem.remedy + unaligned(mnemonic)))
  }

  private struct Problem {
    var what: String
    var severity = Diagnostic.Severity.error
    var note: Diagnostic.Note
    var remedy: String
  }

  /// What's wrong with `address`, the memory operand's, of which `needed` bytes have to be a divisor; nil for nothing.
  private static func problem(
    with address: Value, of instruction: Instruction, _ needed: Int, _ analysis: FunctionAnalysis
  ) -> Problem? {
    if let residue = analysis.transfer.residue(of: address) {
      let note = Diagnostic.Note(
        analysis.function.entry == .start
          ? "rsp is a multiple of 16 where the kernel enters (System V ABI 3.4.1)"
          : "rsp is 8 bytes above a multiple of 16 where a function is entered (System V ABI 3.2.2)")
      if residue != 0 {
        return Problem(
          what: "this one is \(counted: residue, "byte") above a multiple of 16", note: note,
          remedy:
            "make it a local of the frame, f.frame.bytes(…), which is at a multiple of 16 from 16 bytes on")
      }
      guard needed > 16, address.isA(.frame) else { return nil }
      return Problem(
        what: "of this one only 16 is known", note: note,
        remedy: "round rsp down first, with f.and(rsp, -\(needed))")
    }
    guard let (name, offset) = analysis.datum(of: instruction, address), let datum = analysis.data(name)
    else {
      return nil
    }
    let note = Diagnostic.Note("declared here", at: datum.location)
    if datum.alignment < needed {
      return Problem(
        what: "\(name) is declared at one of \(datum.alignment)", severity: .warning, note: note,
        remedy: "declare it with alignment: \(needed)")
    }
    guard offset % needed != 0 else { return nil }
    return Problem(
      what: "this one is \(counted: offset, "byte") behind \(name), which is at one of \(datum.alignment)",
      note: note,
      remedy: "access it in steps of \(needed) bytes")
  }

  private static func unaligned(_ mnemonic: String) -> String {
    let others = [
      "movaps": "movups", "movapd": "movupd", "movdqa": "movdqu", "vmovaps": "vmovups", "vmovapd": "vmovupd",
      "vmovdqa": "vmovdqu", "vmovdqa32": "vmovdqu32", "vmovdqa64": "vmovdqu64",
    ]
    return others[mnemonic].map { ", or use \($0)" } ?? ""
  }
}

extension FunctionAnalysis {
  /// The name of the data that the memory operand lies in, and how many bytes behind its label; nil where that isn't
  /// known.
  fileprivate func datum(of instruction: Instruction, _ address: Value) -> (name: String, offset: Int)? {
    guard instruction.index == 0 else { return nil }
    let (symbol, offset): (UInt32, Int)
    if instruction.base == 0 {
      (symbol, offset) = (instruction.memorySymbol, Int(instruction.displacement))
    } else if let distance = address.offsetInData {
      (symbol, offset) = (address.symbol, distance)
    } else {
      return nil
    }
    guard symbol != 0, function.symbols[symbol].kind == .data else { return nil }
    return (String(function.symbols[symbol].text.prefix { $0 != " " }), offset)
  }
}
