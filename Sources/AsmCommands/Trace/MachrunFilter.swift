/// Cuts what machrun says of a process to the calls of the program itself: all but the execve that starts it.
struct MachrunFilter: Sendable {
  private var hasStarted = false
  private var rest: [UInt8] = []

  /// The lines to show of the next `bytes` of the output of `machrun -f`, each with its newline.
  mutating func lines(in bytes: [UInt8]) -> [String] {
    rest += bytes
    guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
    var lines = String(decoding: rest[...end], as: UTF8.self).split(separator: "\n").map { "\($0)\n" }
    rest.removeSubrange(...end)
    if !hasStarted, lines.first?.hasPrefix("execve(") == true { lines.removeFirst() }
    hasStarted = true
    return lines
  }
}
