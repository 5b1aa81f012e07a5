import Asm
import AsmProgram
import Subprocess
import SystemPackage
import TestSupport
import Testing

/// The table of system calls against a running kernel.
@Suite("System calls that run")
struct KernelCallTests {
  /// Calls that end the program, wait for ever, or change more than this program, whatever their arguments.
  private static let unsafe: Set<String> = [
    "exit", "exit_group", "fork", "vfork", "clone", "clone3", "rt_sigreturn", "pause", "restart_syscall",
    "vhangup",
    "sync", "uretprobe", "uprobe",
  ]

  /// Linux's calls that can be made with arguments that name nothing: they fail, or tell something.
  private static let calls = SystemCall.all.filter { call in
    call.linux != nil && !call.traits.contains(.unimplemented) && !unsafe.contains(call.name)
  }

  /// An argument for a parameter, and the 64 bits that the kernel must see.
  private struct Probe {
    let source: any CallArgument
    let expected: UInt64
  }

  /// Descriptors that aren't open, addresses below every mapping, numbers that mean nothing.
  private static func probes(for call: SystemCall) -> [Probe] {
    var pointers = [rbx, r12, r13, r14, r15].enumerated().makeIterator()
    return call.parameters(on: .linux).enumerated().map { index, parameter in
      let number = 0x4000_0000 + Int64(index)
      switch parameter.kind {
      case .pointer:
        guard let (place, register) = pointers.next() else { return Probe(source: 0, expected: 0) }
        return Probe(source: register, expected: pointerValue(place))
      case .integer where ["uid_t", "gid_t"].contains(parameter.type):
        return Probe(source: -1, expected: 0xffff_ffff)
      case .integer("SIG"): return Probe(source: 0, expected: 0)
      case .descriptor, .length, .elements, .integer, .address:
        let isWide = ["unsigned long", "long", "size_t", "loff_t", "off_t", "uint64_t"].contains(
          parameter.type)
        let value = isWide && parameter.kind != .descriptor ? number | 0x7000_0000_0000_0000 : number
        return Probe(source: value, expected: UInt64(value))
      }
    }
  }

  private static func pointerValue(_ place: Int) -> UInt64 { 0x100 + 16 * UInt64(place) }

  @Test("every call that can be made safely reaches the kernel as the table says, decoded by strace")
  func everyCall() async throws {
    let program = Program("calls", "", linkage: .standalone) { _ in
      SourceFile("main.s", "") {
        Function.start { f in
          for (place, register) in [rbx, r12, r13, r14, r15].enumerated() {
            f.mov(register, Int(Self.pointerValue(place)))
          }
          for call in Self.calls {
            f.syscall(
              call, arguments: Self.probes(for: call).map(\.source),
              onError: call.canFail(on: .linux) ? .ignored(because: "strace shows it") : nil)
          }
          f.exit(0)
        }
      }
    }
    let folder = try TemporaryFolder()
    try await Built.link(program.lower(for: .linux), in: folder.path)
    _ = try await Subprocess.run(
      .name("timeout"),
      arguments: ["60", "strace", "-e", "raw=all", "-o", "\(folder.path)/trace", "\(folder.path)/program"],
      output: .discarded, error: .discarded)
    var lines = try folder.read("trace").split(separator: "\n").map(String.init)[...]
    let start = lines.popFirst()
    #expect(start?.hasPrefix("execve(") == true)
    var seen = 0
    for call in Self.calls {
      let next = lines.popFirst()
      let line = try #require(next, "the program ended before \(call.name)")
      let (name, shown) = Self.read(line)
      // strace older than the kernel shows newer calls by number.
      let number = try #require(call.linux)
      #expect([call.name, "syscall_0x\(String(number, radix: 16))"].contains(name), "\(call.name): \(line)")
      let expected = Self.probes(for: call).map(\.expected)
      let count = min(expected.count, shown.count)
      #expect(
        Array(shown.prefix(count)) == Array(expected.prefix(count)), "\(call.prototype(on: .linux)): \(line)")
      #expect(
        count == expected.count || ["preadv", "pwritev", "preadv2", "pwritev2"].contains(name), "\(line)")
      seen += 1
    }
    #expect(seen >= 200)
    print("live check: \(seen) of Linux's calls made and decoded by strace")
  }

  /// The name and the arguments of a line of `strace -e raw=all`: `read(0x40000000, 0x100, 0x40000002) = -1 …`.
  private static func read(_ line: String) -> (name: String, arguments: [UInt64]) {
    let name = line.prefix { $0 != "(" }
    let list = line.dropFirst(name.count + 1).prefix { $0 != ")" }
    let arguments = list.split(separator: ",").compactMap { text -> UInt64? in
      let word = text.drop { $0 == " " }
      return word.hasPrefix("0x") ? UInt64(word.dropFirst(2), radix: 16) : UInt64(word)
    }
    return (String(name), arguments)
  }

  @Test("arguments of every kind arrive in the kernel's registers, wherever they come from", arguments: 0..<6)
  func assignment(seed: Int) async throws {
    // It fails for every process that isn't there, so that nothing happens whatever the rest is.
    let call = SystemCall.process_vm_readv
    var random = Numbers(seed: UInt64(seed) + 77)
    let statements = (0..<60).map { _ in
      call.parameters(on: .linux).map { parameter -> Argument in
        while true {
          let argument = Argument(&random)
          if argument.fits(parameter) { return argument }
        }
      }
    }
    let program = Program("assignment", "", linkage: .standalone) { _ in
      let numbers = Table(
        "NUMBERS", of: UInt64.self, [(0..<32).map { .number(0x1122_3344_5566_7788 &* (2 * $0 + 1)) }])
      SourceFile("main.s", "") {
        Function.start { f in
          let expected = f.frame.bytes(48, "expected")
          let wrong = f.newLabel("wrong")
          f.lea(r14, expected)
          for statement in statements {
            Argument.loadRegisters(f, numbers)
            for (number, argument) in statement.enumerated() {
              argument.compute(f)
              f.mov(qword[r14 + number * 8], r15)
            }
            Argument.loadRegisters(f, numbers)
            f.syscall(call, arguments: statement.map(\.source), onError: .ignored(because: "it always fails"))
            // Linux leaves them as they were.
            f.cmp(edi, dword[r14])
            f.jne(wrong)
            for (number, register) in [rsi, rdx, r10, r8, r9].enumerated() {
              f.cmp(register, qword[r14 + (number + 1) * 8])
              f.jne(wrong)
            }
          }
          f.exit(0)
          f.place(wrong)
          f.exit(1)
        }
        numbers
      }
    }
    #expect(try await Executed(program).status == 0)
  }
}

extension Argument {
  /// Whether a statement takes it for `parameter`: pointers are 64 bits wide, and a process's number has 32.
  fileprivate func fits(_ parameter: SystemCall.Parameter) -> Bool {
    switch (parameter.kind, kind) {
    case (.pointer, .number(let number)): number == 0
    case (.pointer, .register(_, let width)): width == 64
    case (.pointer, .memory(_, _, let size)): size == 8
    case (.pointer, .highByte): false
    case (_, .number(let number)) where parameter.type == "pid_t":
      (-0x8000_0000...0xffff_ffff).contains(number)
    default: true
    }
  }
}
