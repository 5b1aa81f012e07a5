import Asm

/// The tutorial's programs, instruction by instruction and with their faults: what the proof-reader is for.
///
/// A comment `fault N: ASM0xx` stands on each line where a finding must be; `on linux` or `on macos` behind it where the
/// other system's program has nothing to find there. The faults are listed in `TutorialFault`.
enum Tutorial {
  /// `hello_world.s` as the text has it last.
  static let hello = Program("tutorial-hello", "The tutorial's greeting") { _ in
    SourceFile("hello_world.s", "Hello world.") {
      helloMain
      Text("HELLO_STR", bytes: Array("Hello, World!\n\0".utf8), in: .data)
    }
  }

  /// `socket.s` and `main.s` as the text has them last, where it stops.
  static let unfinished = Program("tutorial-unfinished", "The tutorial's server where its text stops") { _ in
    SourceFile("main.s", "Calls socket_listen.") { unfinishedMain }
    SourceFile("socket.s", "The listening socket.") {
      unfinishedListen
      messages("BIND", "LISTEN", "SOCKET", in: .data)
    }
  }

  /// The program when it's finished: four files. Its messages live in `.text` there; here they can't.
  static let finished = Program("tutorial-finished", "The tutorial's server, finished") { _ in
    SourceFile("main.s", "Echoes what clients send.") {
      echo
      closeConnection
      acceptLoop
      main
      Buffer("BUFFER", bytes: 1024)
      // 0x10 where 10 was meant.
      Text("READ_FAILED", bytes: Array("read() failed".utf8) + [0x10, 0], in: .data)
    }
    SourceFile("socket.s", "The sockets.") {
      htons
      listen
      accept
      messages("BIND", "LISTEN", "SOCKET", "ACCEPT", in: .data)
    }
    SourceFile("helper.s", "Strings and memory.") {
      strlen
      memset
    }
  }

  static let all = [hello, unfinished, finished]

  static func messages(_ names: String..., in section: ModuleSection.Kind) -> [Text] {
    names.map { Text("\($0)_FAILED", bytes: Array("\($0.lowercased())() failed\n\0".utf8), in: section) }
  }

  /// `SYSCALL(NAME)`.
  static func call(_ name: String) -> Symbol { Symbol("SYSCALL(\(name))", kind: .systemCall) }

  /// A label of data.
  static func data(_ name: String) -> Symbol { Symbol(name, kind: .data) }

  private static let helloMain = Function.main { f in
    f.comment("write(stdout, HELLO_STR, 14)")
    f.mov(rax, call("WRITE"))
    f.mov(rdi, STD.output)
    f.lea(rsi, data("HELLO_STR"))
    f.mov(rdx, 14)
    f.syscall()  // fault 20: ASM017
    f.comment("exit(0)")
    f.mov(rax, call("EXIT"))
    f.mov(rdi, 0)
    f.syscall()
  }
}
