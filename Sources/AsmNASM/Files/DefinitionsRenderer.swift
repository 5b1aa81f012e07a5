import AsmPlatform
import AsmProgram
import Templates

/// Writes `defines.s`, with the parts that `Templates/text/defines.txt` names.
struct DefinitionsRenderer {
  let options: RenderOptions
  let layout: Layout

  func render(_ module: Module) -> SourceText {
    let definitions = module.definitions
    let calls = definitions.systemCalls.compactMap { call in
      call.number(on: module.platform).map { layout.definition(call.macro, Int64($0)) }
    }
    let text = TemplateText.defines.filled([
      "banner": FileRenderer.banner(
        module.program, file: definitions.fileName,
        summary: ["System calls, constants and structures, by the names that the C headers give them."]),
      "guard": Self.guardName(definitions.fileName),
      "base": calls.isEmpty ? "" : layout.definition("SYSCALL_BASE", module.platform.systemCallBase),
      "baseName": calls.isEmpty ? "" : "SYSCALL_BASE",
      "systemCalls": calls.joined(separator: "\n"),
      "constants": constants(module),
      "structures": definitions.structures.map(structure).joined(separator: "\n\n"),
    ])
    var page = Page(options)
    page.buffer.write(text)
    return page.finish(name: definitions.fileName)
  }

  /// `DEFINES_S` for `defines.s`.
  private static func guardName(_ fileName: String) -> String {
    String(fileName.uppercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// The constants, a paragraph for each family.
  private func constants(_ module: Module) -> String {
    var paragraphs: [[String]] = []
    var family: String?
    for constant in module.definitions.constants {
      guard let value = constant.value(on: module.platform) else { continue }
      if constant.family != family {
        family = constant.family
        paragraphs.append([CommentText.comment(constant.family)])
      }
      paragraphs[paragraphs.count - 1].append(layout.definition(constant.name, value))
    }
    return paragraphs.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  /// `struc` … `endstruc`, which also defines `NAME_size`.
  private func structure(_ layout: StructureLayout) -> String {
    var lines = ["struc \(layout.name)"]
    var offset = 0
    func reserve(to next: Int) {
      if next > offset { lines.append(FunctionRenderer.indent + "resb    \(next - offset)") }
      offset = max(offset, next)
    }
    for field in layout.fields {
      if field.offset < offset {
        // A field of a union, over the one before.
        lines.append(padded(".\(field.name)", to: 16) + "equ \(field.offset)")
        continue
      }
      reserve(to: field.offset)
      let (directive, count) =
        switch field.size {
        case 2: ("resw", 1)
        case 4: ("resd", 1)
        case 8: ("resq", 1)
        default: ("resb", field.size)
        }
      lines.append(padded(".\(field.name):", to: 16) + padded(directive, to: 8) + "\(count)")
      offset += field.size
    }
    reserve(to: layout.size)
    lines.append("endstruc")
    return lines.joined(separator: "\n")
  }
}
