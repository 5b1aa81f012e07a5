import Asm
import AsmVerifier
import Programs
import Testing

/// The shipped programs, each with one instruction taken out that keeps the stack or a register in order: the
/// verifier must notice every one of them.
@Suite("Mutants of the shipped programs")
struct MutationTests {
  @Test(
    "an instruction of prologue or epilogue that's taken out is missed", arguments: Platform.all.map(\.name))
  func prologueAndEpilogue(platform name: String) throws {
    let platform = try #require(Platform.named(name))
    var count = 0
    for program in Catalogue.programs {
      let module = try program.lower(for: platform)
      for place in functions(of: module) where module[place].entry != .start {
        let function = module[place]
        guard function.mnemonics.contains("ret") else { continue }
        let leaves = function.mnemonics.contains("leave")
        for (index, instruction) in function.instructions.enumerated() {
          let mnemonic = function.mnemonics[index]
          let movesStack = Register(rawValue: instruction.register0) == .rsp
          switch mnemonic {
          case "push", "pop", "leave": break
          case "add" where movesStack: break
          // Behind leave nothing tells the locals' size: that they lie in what's called isn't followed here.
          case "sub" where movesStack && !leaves: break
          default: continue
          }
          var mutant = module
          mutant[place].instructions[index] = try nop()
          count += 1
          #expect(
            !Verifier.findings(in: mutant).isEmpty,
            "\(program.name), \(function.name): without \(mnemonic) at \(function.location(of: index))")
        }
      }
    }
    #expect(count > 40)
  }

  @Test("a register saved that isn't is missed", arguments: Platform.all.map(\.name))
  func savedRegisters(platform name: String) throws {
    let platform = try #require(Platform.named(name))
    var count = 0
    for program in Catalogue.programs {
      let module = try program.lower(for: platform)
      for place in functions(of: module) {
        let function = module[place]
        guard let frame = function.frame, function.mnemonics.contains("ret") else { continue }
        for saved in frame.saved {
          var mutant = module
          // Padding in its place, so that only the register is wrong.
          for (index, instruction) in function.instructions.enumerated()
          where ["push", "pop"].contains(function.mnemonics[index]) && instruction.register0 == saved.rawValue
          {
            mutant[place].instructions[index].register0 = Register.rdi.rawValue
          }
          count += 1
          let findings = Verifier.findings(in: mutant)
          #expect(
            findings.contains {
              $0.code == .calleeSavedRegisters && $0.diagnostic.message.hasPrefix("\(saved.name) is changed")
            },
            "\(program.name), \(function.name): \(saved.name)")
        }
      }
    }
    #expect(count >= 5)
  }

  private func functions(of module: Module) -> [FunctionPlace] {
    module.files.indices.flatMap { file in
      module.files[file].sections.indices.flatMap { section in
        module.files[file].sections[section].functions.indices.map {
          FunctionPlace(file: file, section: section, function: $0)
        }
      }
    }
  }

  private func nop() throws -> Instruction {
    let form = try #require(Forms.forms(named: "nop").first { $0.operands.isEmpty })
    return Instruction(form: form.id)
  }
}

private struct FunctionPlace {
  var file: Int
  var section: Int
  var function: Int
}

extension Module {
  fileprivate subscript(place: FunctionPlace) -> LoweredFunction {
    get { files[place.file].sections[place.section].functions[place.function] }
    set { files[place.file].sections[place.section].functions[place.function] = newValue }
  }
}

extension LoweredFunction {
  fileprivate var mnemonics: [String] { instructions.map { Forms.form($0.form).mnemonic } }
}
