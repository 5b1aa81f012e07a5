import AsmToolchain
import Testing

@Suite struct AssemblerMessageTests {
  @Test func everyForm() {
    let messages = AssemblerMessage.messages(
      in: """
        main.s:4: error: byte data exceeds bounds [-w+error=number-overflow]
        main.s:7: error: invalid combination of opcode and operands
        defines.s:2: ... from macro `BAD' defined here
        main.s:3: info: label `foo' originally defined here
        nasm: fatal: unable to open input file `nonexist.s' No such file or directory
        main.s: error: write error on output file `main.o'
        odd: name.s:12: error: a: b: c
        panic: lines.s:7: assertion failed
        something else
        """)
    #expect(
      messages.map { "\($0.file)|\($0.line ?? -1)|\($0.severity)|\($0.text)" } == [
        "main.s|4|error|byte data exceeds bounds [-w+error=number-overflow]",
        "main.s|7|error|invalid combination of opcode and operands",
        "defines.s|2|note|from macro `BAD' defined here",
        "main.s|3|info|label `foo' originally defined here",
        "nasm|-1|fatal|unable to open input file `nonexist.s' No such file or directory",
        "main.s|-1|error|write error on output file `main.o'",
        "odd: name.s|12|error|a: b: c",
        "lines.s|7|panic|assertion failed",
      ])
  }
}
