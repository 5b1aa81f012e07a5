#if os(Linux)
import Glibc
import Testing

extension BehaviourTests {
  /// The programs for macOS, and programs in C that do the same with the constants and structures of macOS's own headers.
  @Suite("macOS programs beside C with macOS's headers", .enabled(if: Twin.headers != nil, Twin.reason))
  struct Twins {
    @Test("hello-world") func helloWorld() async throws { try await compare("hello-world") }

    @Test("read-line", arguments: [["Hello,", " World!\nThe next", " line"], []])
    func readLine(packets: [String]) async throws { try await compare("read-line", packets: packets) }

    @Test("cat") func cat() async throws { try await compare("cat", files: ["first", "second"]) }
    @Test("cat, of its input") func catInput() async throws {
      try await compare("cat", packets: ["one ", "two\n"])
    }
    @Test("time") func time() async throws { try await compare("time") }
    @Test("ls") func ls() async throws { try await compare("ls", files: ["."]) }

    @Test("tcp-server") func server() async throws {
      try await onThread {
        let folder = try TemporaryFolder()
        var transcripts: [[String]] = []
        for isTwin in [false, true] {
          let port = try Ports.free()
          let file =
            try isTwin
            ? Twin.build("tcp-server", port: port, in: folder.path)
            : ProgramUnderTest.build("tcp-server", for: .macos, port: port).executable
          let traced = try Traced(file)
          for message in ["Hello, World!\n", "", "x"] {
            let answer = try traced.client(port).finish(sending: Array(message.utf8))
            try require("answer", answer, is: Array(message.utf8))
          }
          try traced.waitUntilInside(systemCall: 43, .usual)  // accept
          try traced.stop()
          transcripts.append(TwoSystems.normalized(Array(traced.transcript.dropFirst()), port: port))
        }
        try require("transcript", transcripts[0], is: transcripts[1])
        try require(transcripts[0].count > 12, "nothing is compared: \(transcripts)")
      }
    }

    private func compare(_ program: String, packets: [String]? = nil, files: [String] = []) async throws {
      try await onThread {
        let folder = try TemporaryFolder()
        let twins = try TemporaryFolder()
        try write("Hello,\n", to: "\(folder.path)/first")
        try write("World!\n", to: "\(folder.path)/second")
        var found: [[String]] = []
        for isTwin in [false, true] {
          let file =
            try isTwin
            ? Twin.build(program, in: twins.path) : ProgramUnderTest.build(program, for: .macos).executable
          let input = try packets.map(Packets.init)
          let traced = try Traced(
            file, standardInput: input?.descriptor, arguments: files.map { "\(folder.path)/\($0)" })
          let ending = try traced.wait(.usual)
          let output = traced.output.replacing(#/\d{10}\.\d{6}/#, with: "TIME")
          found.append(
            ["\(ending)", output, traced.error] + TwoSystems.normalized(Array(traced.transcript.dropFirst())))
        }
        try require("against C", found[0], is: found[1])
        try require(found[0].count > 4, "nothing is compared: \(found)")
      }
    }
  }
}

/// Programs in C, compiled with macOS's headers.
enum Twin {
  /// As for the tests of the tables: the macOS headers of PyPI's ziglang.
  static let headers: String? = getenv("ASMGEN_MACOS_HEADERS").map { String(cString: $0) }

  static let reason: Comment =
    """
    no macOS headers: pip install ziglang==0.17.1, then \
    ASMGEN_MACOS_HEADERS=…/ziglang/lib/libc/include/any-darwin-any swift test
    """

  private static let sources =
    #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/Twins"

  /// What `-lSystem` finds: a libSystem without functions.
  static let library = """
    --- !tapi-tbd
    tbd-version: 4
    targets: [ x86_64-macos ]
    install-name: '/usr/lib/libSystem.B.dylib'
    ...

    """

  static func build(_ program: String, port: UInt16 = 4444, in folder: String) throws -> String {
    // Swift's linker takes no object that names a version of macOS, so the compiler's text goes without one.
    let script = """
      set -e
      PATH="$PATH:$(dirname "$(readlink -f "$(command -v swift)")")"
      clang -target x86_64-apple-macos13 -nostdinc -isystem "$(clang -print-resource-dir)/include" -isystem "$1" \
        -DPORT=$4 -ffreestanding -fno-builtin -fno-stack-protector -O1 -Wall -Wextra -Werror -S "$2/$5.c" -o "$3/twin.s"
      sed -i /build_version/d "$3/twin.s"
      clang -target x86_64-none-macho -c "$3/twin.s" -o "$3/twin.o"
      ld64.lld -arch x86_64 -platform_version macos 11.0 13.0 -L"$3" -lSystem "$3/twin.o" -o "$3/$5"
      rm "$3/twin.s" "$3/twin.o" "$3/libSystem.tbd"
      """
    try write(library, to: "\(folder)/libSystem.tbd")
    try Child.output(["bash", "-c", script, "twin", headers ?? "", sources, folder, "\(port)", program])
    return "\(folder)/\(program)"
  }
}
#endif
