import TestSupport
import Testing

/// `syscalls`, `constants` and `structs`: what they print, and what they say of what isn't there.
@Suite struct LookupTests {
  private func lines(_ arguments: String...) async throws -> [String] {
    let run = try await CommandRun.asmgen(arguments)
    #expect(run.status == 0, "\(run.error)")
    #expect(run.error == "")
    return run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func aCallOfBothSystems() async throws {
    #expect(
      try await lines("syscalls", "dup2").prefix(9) == [
        "dup2: Makes newfd a descriptor for the same open file as oldfd, closing what newfd was.", "",
        "         Linux                       macOS",
        "number   33, since Linux 1.0         90, in eax 0x200005a",
        "C        dup2(int oldfd, int newfd)  dup2(int oldfd, int newfd)",
        "rdi      int oldfd (descriptor)      int oldfd (descriptor)",
        "rsi      int newfd (descriptor)      int newfd (descriptor)",
        "result   descriptor                  descriptor",
        "changes  rcx r11                     rcx rdx r11",
      ])
  }

  @Test func aCallOfOneSystem() async throws {
    let page = try await lines("syscalls", "epoll_wait")
    #expect(page[1...2] == ["It may wait.", "macOS has no epoll_wait; it offers kevent."])
    #expect(page.contains("errors   EBADF EFAULT EINTR EINVAL"))
    let second = try await lines("syscalls", "pipe", "--platform", "macos")
    #expect(second.contains("result   descriptor in rax, another in rdx"))
  }

  @Test(arguments: [
    ("97", ["setrlimit", "socket"]), ("0x2000061", ["socket"]), ("0x61", ["setrlimit", "socket"]),
    ("0", ["read"]),
  ])
  func numbers(number: String, names: [String]) async throws {
    let page = try await lines("syscalls", number)
    // The number 97 is getrlimit's on Linux, socket's on macOS.
    let found = page.filter { $0.contains(": ") && !$0.hasPrefix(" ") && !$0.hasPrefix("On ") }
    #expect(!found.isEmpty)
    if names.contains("socket") { #expect(found.contains { $0.hasPrefix("socket: ") }) }
    if number == "0" { #expect(found.contains { $0.hasPrefix("read: ") }) }
  }

  @Test func allCalls() async throws {
    let table = try await lines("syscalls")
    #expect(table.count == 1 + 707 + 1)
    #expect(try await lines("syscalls", "--platform", "macos").count == 1 + 452 + 1)
    let found = try await lines("syscalls", "--search", "Directory", "--platform", "linux")
    #expect(found.contains { $0.hasPrefix("getdents64 ") })
    #expect(!found.contains { $0.hasPrefix("getdirentries64 ") })
  }

  @Test func callsAsJSON() async throws {
    let text = try await lines("syscalls", "kqueue", "--json").joined(separator: "\n")
    for part in [
      #""name": "kqueue""#, #""counterpart": "epoll_create1""#, #""linux": null"#, #""number": 362"#,
      #""rax": 33554794"#, #""prototype": "kqueue()""#, #""result": "descriptor""#,
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func constants() async throws {
    #expect(
      try await lines("constants", "O_CREAT") == [
        "NAME     SWIFT     LINUX      MACOS",
        "O_CREAT  O.create  64 (0x40)  512 (0x200)  Make the file where it doesn't exist; mode gives its permissions",
        "",
      ])
    #expect(try await lines("constants", "so.keepalive")[1].hasPrefix("SO_KEEPALIVE  SO.keepAlive  9      8"))
    #expect(try await lines("constants", "epoll").count > 15)
    #expect(try await lines("constants").contains { $0.hasPrefix("errno ") })
    let json = try await lines("constants", "AF_INET6", "--json").joined(separator: "\n")
    #expect(json.contains(#""linux": 10"#))
    #expect(json.contains(#""macos": 30"#))
  }

  @Test func structures() async throws {
    #expect(
      try await lines("structs", "iovec").prefix(5) == [
        "iovec (BufferVector): One buffer for `readv` and `writev`", "",
        "  Linux: struct iovec, 16 bytes, aligned to 8  macOS: struct iovec, 16 bytes, aligned to 8",
        "   0  8  iov_base: void *                       0  8  iov_base: void *",
        "   8  8  iov_len: __kernel_size_t               8  8  iov_len: size_t",
      ])
    #expect(try await lines("structs", "EpollEvent")[1] == "macOS has no such structure.")
    #expect(try await lines("structs").contains { $0.hasPrefix("timespec") })
    let json = try await lines("structs", "timespec", "--json").joined(separator: "\n")
    #expect(json.contains(#""offset": 8"#))
  }

  @Test(arguments: [
    (["syscalls", "sokcet"], "no system call is called 'sokcet'; did you mean 'socket'?"),
    (["syscalls", "99999"], "no system call has the number 99999"),
    (["syscalls", "--search", "teleport"], "no system call has 'teleport' in it"),
    (["syscalls", "kqueue", "--platform", "linux"], "Linux has no kqueue; it offers epoll_create1"),
    (
      ["syscalls", "read", "--platform", "lunix"],
      "there's no platform 'lunix'; use linux or macos"
    ),
    (
      ["constants", "SO_REUSEADR"], "no constant has 'SO_REUSEADR' in its name; did you mean 'SO_REUSEADDR'?"
    ),
    (["constants", "SOCK_CLOEXEC", "--platform", "macos"], "macOS has no SOCK_CLOEXEC"),
    (["structs", "tiemspec"], "no structure is called 'tiemspec'; did you mean 'timespec'?"),
    (["structs", "kevent", "--platform", "linux"], "Linux has no structure kevent"),
  ])
  func whatIsNotThere(arguments: [String], message: String) async throws {
    let run = try await CommandRun.asmgen(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.error.hasPrefix("Error: \(message)\n"), "\(run.error)")
  }
}
