import Templates
import Testing

@Suite("Templates")
struct TemplateTests {
  @Test("a line for each line of a value, none for an empty one")
  func lines() {
    let template = Template("; {{a}}: {{b}}\n; {{c}}\n")
    #expect(template.placeholders == ["a", "b", "c"])
    #expect(template.filled(["a": "x", "b": "y", "c": "1\n2"]) == "; x: y\n; 1\n; 2\n")
    #expect(template.filled(["a": "x", "b": "y", "c": ""]) == "; x: y\n")
    #expect(template.filled(["a": "x", "b": "", "c": "1\n\n2"]) == "; x:\n; 1\n;\n; 2\n")
  }

  @Test("a paragraph in which nothing is filled in is left out")
  func paragraphs() {
    let template = Template("first\n\n; of {{a}}\n{{b}}\nkept with them\n\nlast {{c}}\n")
    #expect(template.filled(["a": "", "b": "", "c": "3"]) == "first\n\nlast 3\n")
    #expect(template.filled(["a": "", "b": "2", "c": "3"]) == "first\n\n2\nkept with them\n\nlast 3\n")
  }

  @Test("values aren't filled in again, unknown places stay")
  func once() {
    #expect(Template("{{a}} {{b}}\n").filled(["a": "{{b}}", "b": "{{a}}"]) == "{{b}} {{a}}\n")
    #expect(Template("{{a}} {{other}}\n").filled(["a": "1"]) == "1 {{other}}\n")
  }

  @Test("each template has just the places that its user fills")
  func places() {
    #expect(TemplateText.banner.placeholders == ["program", "file", "summary"])
    #expect(
      TemplateText.source.placeholders == [
        "banner", "include", "exports", "externals", "constants", "sections", "stack",
      ])
    #expect(
      TemplateText.defines.placeholders == [
        "banner", "guard", "base", "systemCalls", "constants", "structures", "baseName",
      ])
    #expect(TemplateText.build.placeholders == ["program", "output", "platforms", "usage", "steps"])
    #expect(TemplateText.package.placeholders == ["tool", "package", "source"])
    #expect(TemplateText.program.placeholders == ["tool", "type"])
    // The renderer writes sections itself, at a paragraph of its own.
    #expect(TemplateText.source.paragraphs.count { $0.isPlace("sections") } == 1)
  }
}
