import AsmPlatform
import AsmToolchain
import Testing

@Suite struct BuildPlanTests {
  private func plan(_ platform: Platform, _ mode: LinkMode, host: HostSystem = .linux) throws -> BuildPlan {
    try BuildPlan(
      platform: platform, mode: mode, sources: ["socket.s", "main.s"], included: ["defines.s"],
      output: "my server", folder: FilePath(".build/asmgen/tcp-server-\(platform.name)"), host: host)
  }

  @Test func linuxWithTheCLibrary() throws {
    #expect(
      try plan(.linux, .cLibrary).shellLines == [
        "(cd .build/asmgen/tcp-server-linux && nasm -f elf64 -Werror socket.s -o socket.o)",
        "(cd .build/asmgen/tcp-server-linux && nasm -f elf64 -Werror main.s -o main.o)",
        "gcc -pie -Wl,--fatal-warnings .build/asmgen/tcp-server-linux/socket.o "
          + ".build/asmgen/tcp-server-linux/main.o -o 'my server'",
      ])
  }

  @Test func linuxStandalone() throws {
    #expect(
      try plan(.linux, .standalone).shellLines.last
        == "ld -static --fatal-warnings -z noseparate-code --build-id=none --strip-all "
        + ".build/asmgen/tcp-server-linux/socket.o .build/asmgen/tcp-server-linux/main.o -o 'my server'")
  }

  @Test(arguments: [LinkMode.cLibrary, .standalone])
  func macOSOnLinux(mode: LinkMode) throws {
    let plan = try plan(.macos, mode)
    #expect(plan.tools == [.nasm, .ld64lld])
    #expect(
      plan.shellLines.first
        == "(cd .build/asmgen/tcp-server-macos && nasm -f macho64 -Werror socket.s -o socket.o)")
    #expect(
      plan.shellLines.last
        == "ld64.lld -arch x86_64 -platform_version macos 11.0 13.0 -fatal_warnings -final_output 'my server' "
        + "-L.build/asmgen/tcp-server-macos -lSystem .build/asmgen/tcp-server-macos/socket.o "
        + ".build/asmgen/tcp-server-macos/main.o -o 'my server'")
    #expect(plan.supportFiles.map(\.path) == [".build/asmgen/tcp-server-macos/libSystem.tbd"])
  }

  @Test func macOSOnMacOS() throws {
    let plan = try plan(.macos, .cLibrary, host: .macos)
    #expect(plan.tools == [.nasm, .clang])
    #expect(plan.supportFiles.isEmpty)
    #expect(plan.shellLines.last?.hasPrefix("clang -arch x86_64 -mmacosx-version-min=11.0 ") == true)
  }

  @Test func linuxOnMacOSIsRefused() throws {
    let error = #expect(throws: BuildPlanError.self) { try plan(.linux, .cLibrary, host: .macos) }
    #expect(error?.description == "Linux programs can't be linked on this system")
    #expect(error?.remedy == "emit the sources and build them on Linux")
  }

  @Test(arguments: [
    ("main.s", "main.s"), ("", "''"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#), ("$HOME", "'$HOME'"),
    ("-Wl,--x=1", "-Wl,--x=1"), ("é", "'é'"),
  ])
  func shellQuoting(word: String, quoted: String) { #expect(ToolInvocation.quoted(word) == quoted) }
}
