import AsmPlatform
import AsmProgram
import AsmX86
import Templates

/// Writes the source files beside `defines.s`, in the order of parts that `Templates/text/source.txt` gives.
struct FileRenderer {
  let options: RenderOptions
  let layout: Layout
  let module: Module

  func render(_ file: ModuleFile) -> SourceText {
    var page = Page(options)
    let instructions = file.sections.reduce(0) { $0 + $1.functions.reduce(0) { $0 + $1.instructions.count } }
    page.buffer.expectedInstructions = instructions
    let parts = parts(of: file)
    var isFirst = true
    for paragraph in TemplateText.source.paragraphs {
      if paragraph.isPlace("sections") {
        writeSections(
          of: file, sizesJumps: instructions > JumpSizes.fileThreshold, startsFile: isFirst, to: &page)
        isFirst = isFirst && file.sections.isEmpty
      } else if let text = paragraph.filled(parts) {
        if !isFirst { page.buffer.write("\n") }
        page.buffer.writeLine(text)
        isFirst = false
      }
    }
    return page.finish(name: file.name)
  }

  private func parts(of file: ModuleFile) -> [String: String] {
    [
      "banner": Self.banner(module.program, file: file.name, summary: file.summary),
      "include": file.includesDefinitions ? "%include \"\(module.definitions.fileName)\"" : "",
      "exports": file.exports.map { "global \(NASMNames.escaped($0))" }.joined(separator: "\n"),
      "externals": file.externals.map { "extern \(NASMNames.escaped($0))" }.joined(separator: "\n"),
      "constants": file.constants.map { layout.definition($0, in: file) }.joined(separator: "\n"),
      // Without it GNU ld makes the program's stack executable.
      "stack": module.platform.objectFormat == "elf64"
        ? "section .note.GNU-stack noalloc noexec nowrite progbits" : "",
    ]
  }

  /// The comment at a file's top.
  static func banner(_ program: String, file: String, summary: [String]) -> String {
    let text = TemplateText.banner.filled([
      "program": program, "file": file, "summary": summary.joined(separator: "\n"),
    ])
    let lines = text.split(separator: "\n").map { line in
      CommentText.comment(String(line.drop { $0 == ";" || $0 == " " }))
    }
    return lines.joined(separator: "\n")
  }

  private func writeSections(of file: ModuleFile, sizesJumps: Bool, startsFile: Bool, to page: inout Page) {
    let functions = FunctionRenderer(options: options, sizesJumps: sizesJumps)
    var isFirst = startsFile
    for section in file.sections {
      page.buffer.write(isFirst ? "" : "\n")
      page.buffer.writeLine("section \(section.kind.rawValue)")
      isFirst = false
      for function in section.functions {
        page.buffer.write("\n")
        functions.write(function, to: &page)
      }
      if !section.data.isEmpty {
        page.buffer.write("\n")
        DataRenderer(kind: section.kind, options: options).write(section.data, to: &page)
      }
    }
  }
}
