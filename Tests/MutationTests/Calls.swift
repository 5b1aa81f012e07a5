import CallHarness

/// What the functions of the programs are called with. Left out are those that wait for clients, end the process, or take
/// too many instructions to be stepped through.
enum Calls {
  /// By the program's name; a function's symbol, and its arguments.
  static func of(_ program: String) -> [CallHarness.Subject] {
    (table[program] ?? []) + (helpers[program] ?? [])
  }

  private static let table: [String: [CallHarness.Subject]] = [
    "fibonacci": [
      .init("fib", [.number(7)]), .init("ackermann", [.number(2), .number(2)]),
      .init("factorial", [.number(6)]),
    ],
    "hanoi": [
      .init("hanoi", [.narrow(3), .number(65), .number(66), .number(67), .buffer(64)]),
      .init("main", [.narrow(3), .arguments]),
    ],
    "sort": [
      .init("compare", [.bytes([1, 0, 0, 0]), .bytes([2, 0, 0, 0])]),
      .init("fold", [.buffer(32), .number(8), .function("add_up")]),
      .init("add_up", [.number(2), .number(3)]), .init("larger", [.number(2), .number(3)]),
      .init("main", [.narrow(3), .arguments]),
    ],
    "averages": [
      .init("mean", [.buffer(32), .narrow(8)]), .init("deviation", [.buffer(32), .narrow(8)]),
      .init("main", [.narrow(3), .arguments]),
    ],
    "dot-product": [
      .init("dot_sse", [.buffer(64), .buffer(64), .narrow(4)]),
      .init("dot_avx", [.buffer(64), .buffer(64), .narrow(2)]),
      .init("copy_blocks", [.buffer(64), .buffer(64), .number(2)]),
      .init("copy_blocks", [.buffer(64), .buffer(64), .number(0)]),
      .init("main", [.narrow(3), .arguments]),
    ],
    "calculator": (0...5).map {
      .init("calculate", [.narrow($0), .number(-40), .number(7), .buffer(8)])
    } + [
      .init("calculate", [.narrow(3), .number(1), .number(0), .buffer(8)]),
      .init("main", [.narrow(3), .arguments]),
    ],
    "strings": [
      .init("text_length", [.text("some words")]), .init("text_copy", [.buffer(11), .text("some words")]),
      .init("text_equal", [.text("some words"), .text("some world"), .number(10)]),
      .init("text_reverse", [.buffer(11), .text("some words"), .number(10)]),
      .init("text_shift", [.buffer(16), .number(10), .number(6)]),
      .init("main", [.narrow(3), .arguments]),
    ],
    "arguments": [.init("length", [.text("some words")]), .init("write_all", [.text("words"), .number(5)])],
    "decimal": [.init("power", [.number(3), .narrow(5)])],
    "pipeline": [.init("main", [.narrow(3), .arguments])],
    "copy-file": [
      .init("copy", [.readable, .writable]), .init("copy", [.narrow(-1), .writable]),
      .init("main", [.narrow(3), .arguments]), .init("main", [.narrow(1), .arguments]),
    ],
    "pages": [.init("sum", [.buffer(64), .number(16)])],
    "ready": [.init("main", [.narrow(3), .arguments])],
    "signals": [.init("handler", [.narrow(10)]), .init("main", [.narrow(3), .arguments])],
    "file-size": [.init("main", [.narrow(3), .arguments])],
    "locals": [
      .init("mix", [.number(1), .number(2), .number(3), .number(4), .number(5), .number(6)]),
      .init("main", [.narrow(3), .arguments]),
    ],
    "seven-arguments": [
      .init("weighted", [.number(1), .number(2), .number(3), .number(4), .number(5), .number(6)]),
      .init("main", [.narrow(3), .arguments]),
    ],
    "bits": [
      .init("ones", [.number(0xff00ff)]), .init("reverse_bits", [.number(12345)]),
      .init("parity", [.number(7)]),
      .init("logarithm", [.number(99)]), .init("logarithm", [.number(0)]), .init("mix_bits", [.narrow(77)]),
      .init("main", [.narrow(3), .arguments]),
    ],
    "primes": [
      .init("sieve", [.bytes([UInt8](repeating: 0, count: 64)), .number(64)]),
      .init("count_primes", [.bytes([UInt8](repeating: 0, count: 64)), .number(64), .buffer(8)]),
    ],
    "error-names": [
      .init("error_name", [.narrow(2)]), .init("error_name", [.narrow(250)]),
      .init("try_open", [.text("nowhere")]),
      .init("try_open", [.text("/dev/null")]), .init("main", [.narrow(3), .arguments]),
    ],
    "checksums": [
      .init("make_table", [.buffer(1024)]), .init("crc", [.buffer(16), .number(16), .buffer(1024)]),
      .init("adler", [.buffer(16), .number(16)]), .init("greatest", [.buffer(16), .narrow(16)]),
    ],
    "tcp-server": [
      .init("h_memset", [.buffer(33), .narrow(7), .number(33)]), .init("htons", [.narrow(4444)]),
      .init("ignore_broken_pipes"), .init("socket_accept", [.readable]), .init("echo", [.readable]),
      .init("echo", [.narrow(-1)]), .init("close_connection", [.writable]),
    ],
    "cat": [
      .init("copy", [.readable]), .init("copy_file", [.text("/dev/null")]),
      .init("copy_file", [.text("nowhere")]),
    ],
    "ls": [
      .init("print_entries", [.number(0)]), .init("list", [.text("nowhere")]),
      .init("list", [.text("/proc/self/net")]),
    ],
    "time": [.init("main", [.narrow(3), .arguments])],
    "read-line": [],
    "greeting": [],
  ]

  /// The functions that the programs that ship share, in the first of them.
  private static let helpers: [String: [CallHarness.Subject]] = [
    "hello-world": [
      .init("h_strlen", [.text("some words of more than sixteen letters")]), .init("h_strlen", [.text("")]),
      .init("h_write_all", [.writable, .text("some words"), .number(10)]),
      .init("h_write_all", [.narrow(-1), .text("some words"), .number(10)]),
      .init("h_write_all", [.writable, .text("some words"), .number(0)]),
      .init("h_append", [.buffer(11), .text("some words")]),
      .init("h_append_number", [.buffer(11), .narrow(-5)]),
      .init("h_report", [.text("nothing failed: "), .narrow(2)]),
      .init("h_report", [.text("it failed: "), .narrow(123)]),
    ]
  ]
}
