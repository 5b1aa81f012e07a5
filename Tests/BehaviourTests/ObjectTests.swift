#if os(Linux)
import Glibc
import Testing

extension BehaviourTests {
  @Suite("Objects and executables") struct Objects {
    static let libcPrograms = ["read-line", "tcp-server", "cat", "time", "ls"]
    static let programs = ["hello-world", "read-line", "tcp-server", "cat", "time", "ls"]

    @Test(
      "a Linux program is position-independent, its text fixed, its stack not executable",
      arguments: libcPrograms)
    func linuxExecutable(program: String) async throws {
      try await onThread {
        let executable = try ProgramUnderTest.build(program).executable
        let header = try Child.output(["readelf", "-hW", executable])
        try require(header.contains("Type:                              DYN (Position-Independent"), header)
        let dynamic = try Child.output(["readelf", "-dW", executable])
        try require(dynamic.contains("FLAGS_1") && dynamic.contains("PIE"), dynamic)
        try require(!dynamic.contains("TEXTREL"), dynamic)
        try requireRestingStack(executable)
      }
    }

    @Test("a Linux object's text refers to symbols relative to itself only", arguments: programs)
    func linuxObjects(program: String) async throws {
      try await onThread {
        let objects = try ProgramUnderTest.build(program).objects
        try require(!objects.isEmpty, "no objects")
        for (source, object) in objects {
          let relocations = lines(of: try Child.output(["readelf", "-rW", object])).filter {
            $0.contains("R_X86_64_")
          }
          for line in relocations {
            try require(
              line.contains("R_X86_64_PC32") || line.contains("R_X86_64_PLT32"), "\(source): \(line)")
          }
          let sections = try Child.output(["readelf", "-SW", object])
          let note = lines(of: sections).first { $0.contains(".note.GNU-stack") }
          try require(note.map { !$0.contains(" X ") } ?? false, "\(source): \(note ?? "no .note.GNU-stack")")
          for line in lines(of: sections) {
            let flags = line.split(separator: " ")
            try require(!flags.contains("WAX") && !flags.contains("WX"), "\(source): \(line)")
          }
        }
      }
    }

    @Test("hello-world needs nothing but the kernel, and fits into 1,536 bytes")
    func standalone() async throws {
      try await onThread {
        let executable = try ProgramUnderTest.build("hello-world").executable
        let segments = try Child.output(["readelf", "-lW", executable])
        try require(!segments.contains("INTERP") && !segments.contains("DYNAMIC"), segments)
        try requireRestingStack(executable)
        let size = bytes(of: executable).count
        try require(size < 1_536, "\(size) bytes")
      }
    }

    @Test("the server's objects offer the tutorial's functions")
    func symbols() async throws {
      try await onThread {
        let objects = try ProgramUnderTest.build("tcp-server").objects
        try require("sources", objects.keys.sorted(), is: ["helper", "main", "socket"])
        func symbols(_ source: String, _ option: String) throws -> [String] {
          lines(of: try Child.output(["nm", option, objects[source] ?? ""])).compactMap { line in
            let words = line.split(separator: " ")
            return words.count == 3 && words[1].uppercased() == "T" ? String(words[2]) : nil
          }
        }
        try require("exported", symbols("socket", "-g"), is: ["socket_accept", "socket_listen"])
        try require(symbols("socket", "-a").contains("htons"), "no local htons")
        try require("exported", symbols("main", "-g"), is: ["main"])
        let helpers = try symbols("helper", "-g")
        try require(helpers.contains("h_memset") && helpers.contains("h_strlen"), "exported: \(helpers)")
      }
    }

    @Test("a macOS object's text refers to symbols relative to itself only", arguments: programs)
    func machObjects(program: String) async throws {
      try await onThread {
        let objects = try ProgramUnderTest.build(program, for: .macos).objects
        try require(!objects.isEmpty, "no objects")
        for (source, object) in objects {
          var section = ""
          var count = 0
          for line in lines(of: try Child.output(["llvm-objdump", "--macho", "-r", object])) {
            let words = line.split(separator: " ")
            if line.hasPrefix("Relocation information") {
              section = line
            } else if words.count >= 6, words[0].allSatisfy(\.isHexDigit) {
              // address, pcrel, length, extern, type
              count += 1
              try require(words[1] == "True", "\(source), \(section): \(line)")
              try require(["SIGNED", "BRANCH"].contains(words[4]), "\(source), \(section): \(line)")
            }
          }
          try require(count > 0 || program == "hello-world", "\(source): no relocation is seen")
        }
      }
    }

    @Test("a macOS program links, is position-independent, and has its functions", arguments: programs)
    func machExecutable(program: String) async throws {
      try await onThread {
        let executable = try ProgramUnderTest.build(program, for: .macos).executable
        let header = try Child.output(["llvm-objdump", "--macho", "--private-header", executable])
        for word in ["X86_64", "EXECUTE", "DYLDLINK", "PIE"] {
          try require(
            header.split(whereSeparator: \.isWhitespace).contains(Substring(word)), "no \(word): \(header)")
        }
        try require(!header.contains("ALLOW_STACK_EXECUTION"), header)
        let load = try Child.output(["llvm-objdump", "--macho", "--private-headers", executable])
        try require(load.contains("LC_MAIN"), "no LC_MAIN")
        try require(load.contains("/usr/lib/libSystem.B.dylib"), "isn't linked with libSystem")
        let table = try Child.output(["llvm-objdump", "--macho", "--syms", executable])
        let functions = lines(of: table).filter { $0.contains("__TEXT,__text") }.compactMap {
          $0.split(separator: " ").last.map(String.init)
        }
        let expected =
          program == "tcp-server"
          ? ["_main", "socket_listen", "socket_accept", "h_memset", "h_strlen", "htons"] : ["_main"]
        for name in expected {
          try require(functions.contains(name), "no \(name): \(functions)")
        }
        // What dyld would have to change when it loads the program: nothing.
        let rebases = try Child.output(["llvm-objdump", "--macho", "--rebase", executable])
        try require(!rebases.contains("__TEXT"), rebases)
      }
    }

    @Test(
      "the buffer holds as many bytes as read may put there",
      arguments: [("read-line", "read_line"), ("tcp-server", "main")])
    func buffer(program: String, source: String) async throws {
      try await onThread {
        let object = try ProgramUnderTest.build(program).objects[source] ?? ""
        let sections = lines(of: try Child.output(["size", "-A", object]))
        let bss = sections.first { $0.hasPrefix(".bss") }?.split(separator: " ") ?? []
        try require("bytes of .bss", bss.count > 1 ? Int(bss[1]) : nil, is: 1024)
      }
    }

    @Test("building the same program twice gives the same bytes")
    func deterministic() async throws {
      try await onThread {
        let build = try ProgramUnderTest.build("tcp-server", port: 4444)
        let other = try ProgramUnderTest.build("tcp-server", port: try Ports.free())
        let same = bytes(of: build.objects["helper"] ?? "") == bytes(of: other.objects["helper"] ?? "")
        try require(same, "helper.o depends on something besides its source")
      }
    }
  }
}

/// Throws unless the stack of `executable` is readable and writable but not executable.
private func requireRestingStack(_ executable: String) throws {
  let segments = lines(of: try Child.output(["readelf", "-lW", executable]))
  let stack = segments.first { $0.contains("GNU_STACK") } ?? "no GNU_STACK"
  try require(stack.contains(" RW "), stack)
  for line in segments where line.contains("LOAD") { try require(!line.contains("RWE"), line) }
}
#endif
