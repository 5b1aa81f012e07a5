import Asm

extension ReferenceProgram {
  /// A child that writes into a pipe, and a parent that reads it and waits.
  static let pipeline = ReferenceProgram(program, prints: "from the child\nexit status 7\n")

  private static let message = Text("MESSAGE", "from the child\n")

  private static let child = Function("child", "child(descriptor): writes, and ends the process with 7") {
    f in
    f.mov(ebx, edi)
    f.syscall(.write, rbx, message, onError: .handle { f in f.exit(1) })
    f.exit(7)
  }

  private static let program = Program("pipeline", "pipe, fork and wait4") { _ in
    SourceFile("pipeline.s", "pipe, fork and wait4.") {
      child
      Function.main { f in
        let ends = f.frame.bytes(8, "ends")
        let status = f.frame.local(Int32.self, "status")
        let text = f.frame.bytes(64, "text")
        let process = f.frame.saved(rbx, as: "child")
        let isChild = f.newLabel("is_child")
        let closed = f.newLabel("closed")
        f.syscall(.pipe, ends, onError: .fail("pipe() failed"))
        f.syscall(.fork, onError: .fail("fork() failed"))
        f.test(eax, eax)
        f.jz(isChild)
        f.mov(process, rax)
        f.syscall(.close, dword[ends.address + 4], onError: .fail("close() failed"))
        let next = f.placeLabel("next")
        f.syscall(
          .read, dword[ends], text, 64,
          onError: ErrorHandling.fail("read() failed").retrying(on: Errno.EINTR),
          onZero: closed)
        f.syscall(.write, STD.output, text, rax, onError: .fail("write() failed"))
        f.jmp(next)
        f.place(closed)
        f.syscall(
          .wait4, ebx, status, 0, 0, onError: ErrorHandling.fail("wait4() failed").retrying(on: Errno.EINTR))
        f.movzx(esi, byte[status.address + 1])
        f.call(printf, f.text("exit status %d\n\0"), esi)
        f.return(0)
        f.place(isChild)
        f.call(child, dword[ends.address + 4])
      }
      message
    }
  }
}
