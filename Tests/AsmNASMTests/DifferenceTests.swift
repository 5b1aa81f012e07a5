import AsmNASM
import Subprocess
import SystemPackage
import Testing

/// The differences of two texts.
@Suite("Unified diff")
struct DifferenceTests {
  private func diff(_ old: String, _ new: String) -> String {
    UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), oldName: "a/f.s", newName: "b/f.s").text
  }

  @Test("three lines of context, and hunks apart")
  func hunks() {
    let old = (1...20).map { "line \($0)\n" }
    var new = old
    new[1] = "changed\n"
    new.remove(at: 15)
    new.append("more\n")
    #expect(
      diff(old.joined(), new.joined()) == """
        --- a/f.s
        +++ b/f.s
        @@ -1,5 +1,5 @@
         line 1
        -line 2
        +changed
         line 3
         line 4
         line 5
        @@ -13,8 +13,8 @@
         line 13
         line 14
         line 15
        -line 16
         line 17
         line 18
         line 19
         line 20
        +more

        """)
  }

  @Test("nothing for equal texts")
  func equal() {
    #expect(diff("a\nb\n", "a\nb\n").isEmpty)
    #expect(diff("", "").isEmpty)
    #expect(UnifiedDiff(from: [1], to: [1], oldName: "", newName: "").isEmpty)
  }

  @Test("a text that's new, gone, or lacks its last newline")
  func ends() {
    #expect(diff("", "a\nb\n") == "--- a/f.s\n+++ b/f.s\n@@ -0,0 +1,2 @@\n+a\n+b\n")
    #expect(diff("a\n", "") == "--- a/f.s\n+++ b/f.s\n@@ -1 +0,0 @@\n-a\n")
    #expect(
      diff("a\nb", "a\nb\n")
        == "--- a/f.s\n+++ b/f.s\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n")
    #expect(
      diff("a\nb", "a\nc")
        == """
        --- a/f.s
        +++ b/f.s
        @@ -1,2 +1,2 @@
         a
        -b
        \\ No newline at end of file
        +c
        \\ No newline at end of file

        """)
  }

  @Test("what it says turns the old text into the new one", arguments: 1...60)
  func roundTrip(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let variety = [2, 5, 40, 1000][seed % 4]
    let old = (0..<random.next(80)).map { _ in "\(random.next(variety))" }
    var new = old
    for _ in 0..<random.next(30) {
      let place = random.next(new.count + 1)
      if random.next(2) == 0 || new.isEmpty {
        new.insert("\(random.next(variety))", at: place)
      } else {
        new.remove(at: min(place, new.count - 1))
      }
    }
    if random.next(8) == 0 { new.shuffle(by: &random) }
    let text = { (lines: [String], ends: Bool) in
      lines.joined(separator: "\n") + (ends && !lines.isEmpty ? "\n" : "")
    }
    let a = text(old, random.next(3) > 0)
    let b = text(new, random.next(3) > 0)
    #expect(applied(diff(a, b), to: a) == b, "\(diff(a, b))")
  }

  /// `old` changed as `diff` says; what the diff repeats of it has to be right.
  private func applied(_ diff: String, to old: String) -> String? {
    if diff.isEmpty { return old }
    var source = old.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) + "\n" }
    if var last = source.popLast(), last != "\n" {
      last.removeLast()
      source.append(last)
    }
    var result: [String] = []
    var next = 0
    var lines = diff.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).dropLast().map(
      String.init)
    // “No newline” belongs to the line before.
    for index in lines.indices.reversed() where lines[index].hasPrefix("\\") {
      lines[index - 1] += "\0"
      lines.remove(at: index)
    }
    for line in lines {
      let content = line.hasSuffix("\0") ? String(line.dropFirst().dropLast()) : line.dropFirst() + "\n"
      switch line.first {
      case "@":
        let numbers = line.split(separator: " ")[1].dropFirst().split(separator: ",")
        guard let first = Int(numbers[0]) else { return nil }
        let isEmpty = numbers.count == 2 && numbers[1] == "0"
        while next < (isEmpty ? first : first - 1) {
          result.append(source[next])
          next += 1
        }
      case " ", "-":
        guard next < source.count, source[next] == content else { return nil }
        if line.first == " " { result.append(content) }
        next += 1
      case "+": result.append(content)
      default: return nil
      }
    }
    return (result + source[next...]).joined()
  }

  @Test("it's what diff -u says, where there's one way to say it")
  func diffTool() async throws {
    let old = (1...200).map { "line \($0)\n" }
    var new = old
    for place in [190, 150, 149, 60, 10, 3] { new.remove(at: place) }
    new.insert(contentsOf: ["x\n", "y\n"], at: 100)
    let (a, b) = (old.joined(), new.joined())
    let theirs = try await Nasm.withFolder { folder in
      try Nasm.write(Array(a.utf8), to: folder.appending("a"))
      try Nasm.write(Array(b.utf8), to: folder.appending("b"))
      return try await run(
        .name("diff"), arguments: ["-u", "--label", "a/f.s", "--label", "b/f.s", "a", "b"],
        workingDirectory: folder,
        output: .string(limit: 1 << 20)
      ).standardOutput
    }
    #expect(diff(a, b) == theirs)
  }

  @Test("large texts that have little in common take no quadratic time")
  func large() {
    var random = SeededRandom(seed: 5)
    let text = { (random: inout SeededRandom) in
      (0..<30_000).map { _ in "line \(random.next(2_000))\n" }.joined()
    }
    let a = text(&random)
    let b = text(&random)
    // It ends: a table of all pairs of lines would have 900 million entries.
    #expect(diff(a, b).utf8.count > a.utf8.count)
  }
}

extension [String] {
  fileprivate mutating func shuffle(by random: inout SeededRandom) {
    for index in indices.reversed() { swapAt(index, random.next(index + 1)) }
  }
}
