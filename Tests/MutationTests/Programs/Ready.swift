import Asm

extension ReferenceProgram {
  /// poll and select on a pipe that has something in it.
  static let ready = ReferenceProgram(program, prints: "poll 1 1\nselect 1 1\nnothing 0\n")

  private static let program = Program("ready", "Waits for a pipe by poll and by select") { _ in
    SourceFile("ready.s", "Waits for a pipe by poll and by select.") {
      Function.main { f in
        let ends = f.frame.bytes(8, "ends")
        let entry = f.frame.local(PollDescriptor.self, "entry")
        let set = f.frame.bytes(128, "set")
        let patience = f.frame.local(Timeval.self, "patience")
        let letter = f.frame.bytes(1, "letter")
        let count = f.frame.saved(rbx, as: "how many are ready")
        f.syscall(.pipe, ends, onError: .fail("pipe() failed"))
        f.mov(byte[letter], 120)
        f.syscall(.write, dword[ends.address + 4], letter, 1, onError: .fail("write() failed"))

        f.mov(eax, dword[ends])
        f.store(eax, to: entry.descriptor)
        f.store(POLL.input, to: entry.events)
        f.store(0, to: entry.happened)
        f.syscall(.poll, entry, 1, 1000, onError: .fail("poll() failed"))
        f.mov(count, rax)
        f.movzx(edx, word[entry.happened])
        f.and(edx, POLL.input)
        f.call(printf, f.text("poll %d %d\n\0"), count.low32, edx)

        f.clear(set)
        f.mov(eax, dword[ends])
        f.bts(dword[set], eax)
        f.clear(patience)
        f.mov(eax, dword[ends])
        f.inc(eax)
        f.syscall(.select, eax, set, 0, 0, patience, onError: .fail("select() failed"))
        f.mov(count, rax)
        f.mov(eax, dword[ends])
        f.xor(edx, edx)
        f.bt(dword[set], eax)
        f.setc(dl)
        f.call(printf, f.text("select %d %d\n\0"), count.low32, edx)

        f.syscall(.read, dword[ends], letter, 1, onError: .fail("read() failed"))
        f.store(0, to: entry.happened)
        f.syscall(.poll, entry, 1, 0, onError: .fail("poll() failed"))
        f.call(printf, f.text("nothing %d\n\0"), eax)
        f.return(0)
      }
    }
  }
}
