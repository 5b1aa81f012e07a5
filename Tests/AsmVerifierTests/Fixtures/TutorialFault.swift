/// What's wrong with the tutorial's program, and who says so.
struct TutorialFault: Sendable {
  let number: Int
  let text: String
  let verdict: Verdict

  init(_ number: Int, _ text: String, _ verdict: Verdict) {
    self.number = number
    self.text = text
    self.verdict = verdict
  }

  enum Verdict: Sendable, Hashable {
    /// The verifier, at every line that's marked with the fault's number.
    case reported
    /// Lowering refuses it, at every line that's marked.
    case refused
    /// It can't be written.
    case impossible(because: String)
    /// Nobody before the tests that run the program.
    case missed(because: String)
  }

  static let all: [TutorialFault] = [
    .init(1, "addresses by mov are text relocations", .refused),
    .init(
      2, "the stack is executable, because no .note.GNU-stack says otherwise",
      .impossible(because: "the renderer writes the note in every file")),
    .init(3, "accept_loop overwrites rbx, which it doesn't save", .reported),
    .init(4, "accept_loop calls socket_accept with rsp ≡ 8 (mod 16)", .reported),
    .init(5, "an error is tested by its sign, which macOS doesn't set", .reported),
    .init(
      6, "main passes the -1 of socket_listen on to accept_loop", .missed(because: "a function's own result")),
    .init(7, "the exit status is 0 whatever happened", .missed(because: "meaning")),
    .init(8, "accept is given an address length that was never set", .reported),
    .init(9, "echo writes as many bytes as read returned, also a negative number", .reported),
    .init(10, "a short write loses data", .reported),
    .init(11, "a client that resets its connection kills the server by SIGPIPE", .missed(because: "meaning")),
    .init(12, "without SO_REUSEADDR a restart fails to bind", .missed(because: "meaning")),
    .init(13, "READ_FAILED ends with 0x10 where 10 was meant", .missed(because: "meaning")),
    .init(
      14, "messages live in .text",
      .impossible(because: "a Text is in .rodata or .data; .text holds functions only")),
    .init(15, "messages go to standard output", .missed(because: "meaning")),
    .init(
      16, "a jump to the very next line", .missed(because: "no rule: it costs two bytes and does no harm")),
    .init(17, "mov of 0 where xor does", .missed(because: "no rule: it costs two bytes and does no harm")),
    .init(18, "htons needs three instructions less", .missed(because: "meaning")),
    .init(
      19, "each message is written with 20 bytes, more than it has",
      .missed(because: "which message rsi points to differs from way to way")),
    .init(20, "what write returns for a message isn't looked at", .reported),
    .init(21, "the text's main calls socket_listen with rsp ≡ 8 (mod 16)", .reported),
    .init(22, "what close returns isn't looked at", .reported),
    .init(23, "htons writes dx and ax into registers whose upper part it never set", .reported),
  ]
}
