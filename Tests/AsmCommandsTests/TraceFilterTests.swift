import Testing

@testable import AsmCommands

@Suite struct TraceFilterTests {
  /// `strace -f -i` of a program with the C library that prints, forks and ends.
  private static let dynamic = """
    1809  [00007f7f60c3fad7] execve("./m", ["./m"], 0x7fff17cdc3e0 /* 39 vars */) = 0
    1809  [00007ff671382c47] brk(NULL)      = 0x559d21593000
    1809  [00007ff671383b1d] openat(AT_FDCWD, "/etc/ld.so.cache", O_RDONLY|O_CLOEXEC) = 3
    1809  [00007ff671383ca3] mmap(NULL, 33519, PROT_READ, MAP_PRIVATE, 3, 0) = 0x7ff671350000
    1809  [00007ff671383a07] close(3)       = 0
    1809  [00007ff671383b1d] openat(AT_FDCWD, "/lib/x86_64-linux-gnu/libc.so.6", O_RDONLY|O_CLOEXEC) = 3
    1809  [00007ff671383ca3] mmap(NULL, 1974096, PROT_READ, MAP_PRIVATE|MAP_DENYWRITE, 3, 0) = 0x7ff67116e000
    1809  [00007ff67126b7f0] prlimit64(0, RLIMIT_STACK, NULL, {rlim_cur=8192*1024}) = 0
    1809  [00007ff671383ce7] munmap(0x7ff671350000, 33519) = 0
    1809  [00007ff6711ad190] getrandom("\\xa2", 8, GRND_NONBLOCK) = 8
    1809  [0000559ce9dd515e] fork()         = 1810
    1809  [0000559ce9dd5165] getpid( <unfinished ...>
    1810  [0000559ce9dd5165] getpid()       = 1810
    1809  [0000559ce9dd5165] <... getpid resumed>) = 1809
    1810  [00007ff671242409] exit_group(0)  = ?
    1810  [????????????????] +++ exited with 0 +++
    1809  [00007ff671242409] exit_group(0)  = ?
    1809  [????????????????] +++ exited with 0 +++

    """

  private static let cut = """
    getrandom("\\xa2", 8, GRND_NONBLOCK) = 8
    fork()         = 1810
    getpid( <unfinished ...>
    [pid 1810] getpid()       = 1810
    <... getpid resumed>) = 1809
    [pid 1810] exit_group(0)  = ?
    [pid 1810] +++ exited with 0 +++
    exit_group(0)  = ?
    +++ exited with 0 +++

    """

  @Test func theLoaderIsCut() {
    var filter = TraceFilter()
    #expect(filter.lines(in: Array(Self.dynamic.utf8)).joined() == Self.cut)
  }

  @Test(arguments: [1, 7, 64])
  func inPiecesOfAnySize(size: Int) {
    var filter = TraceFilter()
    let bytes = Array(Self.dynamic.utf8)
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: size) {
      text += filter.lines(in: Array(bytes[start..<min(start + size, bytes.count)])).joined()
    }
    #expect(text == Self.cut)
  }

  /// Without a cache the loader's end shows by the first call from the program's own file.
  @Test func aLoaderWithoutCache() {
    var filter = TraceFilter()
    let text = """
      7 [00007f7f60c3fad7] execve("./m", ["./m"], 0x7fff17cdc3e0 /* 39 vars */) = 0
      7 [00007ff671383b1d] openat(AT_FDCWD, "/etc/ld.so.cache", O_RDONLY|O_CLOEXEC) = -1 ENOENT (No such file)
      7 [00007ff671383ce7] munmap(0x7ff671350000, 33519) = 0
      7 [0000559ce9dd515e] getpid()         = 7

      """
    #expect(filter.lines(in: Array(text.utf8)) == ["getpid()         = 7\n"])
  }

  @Test func aProgramWithoutLoader() {
    var filter = TraceFilter()
    let text = """
      1815  [00007fdb8c2cbad7] execve("./hello", ["./hello"], 0x7ffc68adb330 /* 39 vars */) = 0
      1815  [0000000000400108] write(1, "Hello, world!\\n", 14) = 14
      1815  [0000000000400123] exit(0)        = ?
      1815  [????????????????] +++ exited with 0 +++

      """
    #expect(
      filter.lines(in: Array(text.utf8)) == [
        "write(1, \"Hello, world!\\n\", 14) = 14\n", "exit(0)        = ?\n", "+++ exited with 0 +++\n",
      ])
  }

  /// A program that can't be loaded never gets to main: its end is shown all the same.
  @Test func anEndInTheLoader() {
    var filter = TraceFilter()
    let text = """
      7 [00007f7f60c3fad7] execve("./m", ["./m"], 0x7fff17cdc3e0 /* 39 vars */) = 0
      7 [00007ff671383b1d] exit_group(127)      = ?
      7 [????????????????] +++ exited with 127 +++

      """
    #expect(filter.lines(in: Array(text.utf8)) == ["+++ exited with 127 +++\n"])
  }
}
