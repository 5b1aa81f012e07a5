import AsmPlatform
import Testing

extension AsmPlatformTests {
  @Test(
    "NASM takes every name: constants, numbers of system calls, structures and fields",
    arguments: Platform.all)
  func namesInNASM(_ platform: Platform) async throws {
    var lines = ["%define SYSCALL(number) (\(platform.systemCallBase) + number)"]
    var uses = ["bits 64", "section .data"]
    for call in SystemCall.all {
      guard let number = call.number(on: platform) else { continue }
      lines.append("%define \(call.macro) \(number)")
      uses.append("  dd SYSCALL(\(call.macro))")
    }
    for constant in Constant.all {
      guard let value = constant.value(on: platform) else { continue }
      lines.append("%define \(constant.name) \(value)")
      uses.append("  dq \(constant.name)")
    }
    for layout in StructureLayout.all(on: platform) {
      lines.append("struc \(layout.name)")
      var end = 0
      for field in layout.fields {
        if field.offset < end {
          lines.append("  .\(field.name) equ \(field.offset)")
          continue
        }
        if field.offset > end { lines.append("  resb \(field.offset - end)") }
        lines.append("  .\(field.name): resb \(field.size)")
        end = field.offset + field.size
        uses.append("  dq \(layout.name).\(field.name)")
      }
      if layout.size > end { lines.append("  resb \(layout.size - end)") }
      lines.append("endstruc")
      uses.append("  times (\(layout.name)_size == \(layout.size)) - 1 db 0")
    }
    let source = (lines + uses).joined(separator: "\n") + "\n"
    let answer = try await Tool.withFile(source, suffix: ".s") { path in
      try await Tool.run("nasm", ["-f", platform.objectFormat, "-Werror", "-o", "/dev/null", path])
    }
    #expect(answer.complaints == "")
    #expect(answer.succeeded)
  }

  @Test("no name in the sources has two meanings")
  func namesDiffer() {
    var names = SystemCall.all.map(\.macro) + Constant.all.map(\.name)
    names += StructureLayout.all(on: .linux).map(\.name)
    names += StructureLayout.all(on: .macos).filter { $0.fields.isEmpty == false }.map(\.name)
      .filter { name in !StructureLayout.all(on: .linux).contains { $0.name == name } }
    let counts = Dictionary(grouping: names, by: { $0 }).filter { $1.count > 1 }
    #expect(counts.keys.sorted() == [])
  }
}
