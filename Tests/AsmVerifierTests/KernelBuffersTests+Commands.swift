import Asm

/// Memory of which a command, a request or a count says what the kernel does with it.
extension UnsetBufferTests {
  static let rightByCommand: [Case] = [
    Case(
      Function("window_size") { f in
        let size = f.frame.local(WindowSize.self, "size")
        f.syscall(.ioctl, 1, 0x5413, size, onError: .fail("no terminal"))
        f.movzx(eax, word[size.address + 2])
      }),
    Case(
      Function("window_size_on_macos") { f in
        let size = f.frame.local(WindowSize.self, "size")
        f.syscall(.ioctl, 1, 0x4008_7468, size, onError: .fail("no terminal"))
        f.movzx(eax, word[size.address + 2])
      }, on: .macos),
    Case(
      Function("terminal_settings") { f in
        let settings = f.frame.bytes(36, "settings")
        f.syscall(.ioctl, 0, 0x5401, settings, onError: .fail("no terminal"))
        f.and(dword[settings.address + 12], -11)
        f.syscall(.ioctl, 0, 0x5402, settings, onError: .fail("no terminal"))
      }),
    Case(
      Function("bytes_that_wait") { f in
        f.sub(rsp, 24)
        f.mov(esi, 0x541b)
        f.lea(rdx, rsp + 8)
        f.mov(eax, number("IOCTL"))
        f.syscall()
        f.add(rsp, 24)
        f.ret()
      }),
    Case(
      Function("request_from_the_caller") { f in
        let answer = f.frame.local(UInt64.self, "answer")
        f.syscall(.ioctl, edi, esi, answer, onError: .fail("ioctl() failed"))
      }),
    Case(
      Function("segment_status") { f in
        let status = f.frame.local(SharedMemorySegment.self, "status")
        f.syscall(.shmctl, edi, 2, status, onError: .fail("shmctl() failed"))
        f.mov(rax, qword[status.segsz])
      }, on: .macos),
    Case(
      Function("half_of_what_epoll_gives_back") { f in
        let event = f.frame.local(EpollEvent.self, "event")
        f.store(EPOLL.input, to: event.events)
        f.mov(dword[event.data], esi)
        f.syscall(.epoll_ctl, edi, EPOLL.add, esi, event, onError: .fail("epoll_ctl() failed"))
      }),
    Case(
      Function("epoll_takes_no_event") { f in
        let event = f.frame.local(EpollEvent.self, "event")
        f.syscall(.epoll_ctl, edi, EPOLL.delete, esi, event, onError: .fail("epoll_ctl() failed"))
      }),
    Case(
      Function("flags_of_a_received_message") { f in
        let vector = f.frame.local(BufferVector.self, "vector")
        let message = f.frame.local(MessageHeader.self, "message")
        f.store(rsi, to: vector.base)
        f.store(rdx, to: vector.length)
        f.lea(rax, vector)
        f.store(rax, to: message.iov)
        f.store(1, to: message.iovlen)
        f.store(0, to: message[\.name])
        f.store(0, to: message.namelen)
        f.store(0, to: message.control)
        f.store(0, to: message.controllen)
        f.syscall(.recvmsg, edi, message, 0, onError: .fail("recvmsg() failed"))
      }, on: .macos),
    Case(
      Function("message_on_the_stack") { f in
        f.push(0)  // msg_flags, and padding
        f.push(0)
        f.push(0)
        f.push(1)
        f.push(rsi)
        f.sub(rsp, 16)
        f.mov(dword[rsp + 8], 0)
        f.mov(qword[rsp], 0)
        f.mov(rsi, rsp)
        f.xor(edx, edx)
        f.mov(eax, number("SENDMSG"))
        f.syscall()
        f.add(rsp, 56)
        f.ret()
      }),
    Case(
      Function("clock_only_read") { f in
        let tuning = f.frame.bytes(208, "tuning")
        f.mov(dword[tuning], 0)
        f.syscall(.adjtimex, tuning, onError: .fail("adjtimex() failed"))
        f.mov(rax, qword[tuning.address + 8])
      }),
    Case(
      Function("one_word_of_descriptors") { f in
        let set = f.frame.local(UInt64.self, "set")
        f.mov(qword[set], 1)
        f.syscall(.select, 1, set, 0, 0, 0, onError: .fail("select() failed"))
        f.mov(rax, qword[set])
      }),
  ]

  static let wrongByCommand: [Case] = [
    Case(
      Function("window_size_never_set") { f in
        let size = f.frame.local(WindowSize.self, "size")
        f.syscall(.ioctl, 1, 0x5414, size, onError: .fail("no terminal"))
      }, finds: "ASM015 error +2: \(unset("ioctl", "size", "argp"))"),
    Case(
      Function("window_size_never_set_on_macos") { f in
        let size = f.frame.local(WindowSize.self, "size")
        f.syscall(.ioctl, 1, 0x8008_7467, size, onError: .fail("no terminal"))
      }, on: .macos, finds: "ASM015 error +2: \(unset("ioctl", "size", "argp"))"),
    Case(
      Function("events_forgotten") { f in
        let event = f.frame.local(EpollEvent.self, "event")
        f.mov(dword[event.data], esi)
        f.syscall(.epoll_ctl, edi, EPOLL.add, esi, event, onError: .fail("epoll_ctl() failed"))
      }, finds: "ASM015 error +3: \(unset("epoll_ctl", "event", "event"))"),
    Case(
      Function("second_word_of_descriptors") { f in
        let set = f.frame.bytes(16, "set")
        f.mov(qword[set], 1)
        f.syscall(.select, 65, set, 0, 0, 0, onError: .fail("select() failed"))
      }, finds: "ASM015 error +3: \(unset("select", "set", "readfds"))"),
    Case(
      Function("modes_forgotten") { f in
        let tuning = f.frame.bytes(208, "tuning")
        f.mov(qword[tuning.address + 8], 0)
        f.syscall(.adjtimex, tuning, onError: .fail("adjtimex() failed"))
      }, finds: "ASM015 error +3: \(unset("adjtimex", "tuning", "txc_p"))"),
    Case(
      Function("message_without_a_length") { f in
        let message = f.frame.local(MessageHeader.self, "message")
        f.store(0, to: message[\.name])
        f.store(rsi, to: message.iov)
        f.store(1, to: message.iovlen)
        f.store(0, to: message.control)
        f.store(0, to: message.controllen)
        f.syscall(.sendmsg, edi, message, 0, onError: .fail("sendmsg() failed"))
      }, finds: "ASM015 error +7: \(unset("sendmsg", "message", "msg"))"),
  ]
}

extension BufferSizeTests {
  static func tooLarge(_ call: String, _ size: Int, _ parameter: String, _ name: String, _ room: Int)
    -> String
  {
    "the system call \(call) may write \(size) bytes at its \(parameter), and \(name) has \(room)"
  }

  static let rightByCommand: [Case] = [
    Case(
      Function("one_word_of_descriptors") { f in
        let set = f.frame.local(UInt64.self, "set")
        f.mov(qword[set], 1)
        f.syscall(.select, 64, set, 0, 0, 0, onError: .fail("select() failed"))
      }),
    Case(
      Function("one_small_word_of_descriptors") { f in
        let set = f.frame.local(UInt32.self, "set")
        f.mov(dword[set], 1)
        f.syscall(.select, 32, set, 0, 0, 0, onError: .fail("select() failed"))
      }, on: .macos),
    Case(
      Function("window_size") { f in
        let size = f.frame.local(UInt64.self, "size")
        f.syscall(.ioctl, 1, 0x4008_7468, size, onError: .fail("no terminal"))
      }, on: .macos),
    Case(
      Function("other_information_of_a_segment") { f in
        let information = f.frame.bytes(48, "information")
        f.syscall(.shmctl, edi, 14, information, onError: .fail("shmctl() failed"))
      }),
    Case(
      Function("the_rest_of_a_buffer") { f in
        f.lea(rsi, buffer)
        f.add(rsi, 8)
        f.syscall(.read, 0, rsi, 56, onError: .fail("read() failed"))
        f.lea(rsi, buffer.address + 8)
        f.syscall(.read, 0, rsi, 56, onError: .fail("read() failed"))
        f.sub(rsi, 8)
        f.syscall(.read, 0, rsi, 64, onError: .fail("read() failed"))
        f.ret()
      }, with: [buffer]),
    Case(
      Function("somewhere_in_a_buffer") { f in
        f.lea(rdi, buffer)
        f.mov(ecx, 8)
        f.xor(eax, eax)
        f.rep.stosb()
        f.mov(rsi, rdi)
        f.syscall(.read, 0, rsi, 56, onError: .fail("read() failed"))
        f.ret()
      }, with: [buffer]),
  ]

  static let wrongByCommand: [Case] = [
    Case(
      Function("two_words_of_descriptors") { f in
        let set = f.frame.local(UInt64.self, "set")
        f.mov(qword[set], 1)
        f.syscall(.select, 65, set, 0, 0, 0, onError: .fail("select() failed"))
      }, finds: "ASM016 error +3: \(tooLarge("select", 16, "readfds", "the local set", 8))"),
    Case(
      Function("settings_in_too_small_a_local") { f in
        let settings = f.frame.bytes(32, "settings")
        f.syscall(.ioctl, 0, 0x5401, settings, onError: .fail("no terminal"))
      }, finds: "ASM016 error +2: \(tooLarge("ioctl", 36, "argp", "the local settings", 32))"),
    Case(
      Function("window_size_in_too_small_a_local") { f in
        let size = f.frame.local(UInt32.self, "size")
        f.syscall(.ioctl, 0, 0x4008_7468, size, onError: .fail("no terminal"))
      }, on: .macos, finds: "ASM016 error +2: \(tooLarge("ioctl", 8, "argp", "the local size", 4))"),
    Case(
      Function("behind_a_buffers_start") { f in
        f.lea(rsi, buffer)
        f.add(rsi, 8)
        f.syscall(.read, 0, rsi, 64, onError: .fail("read() failed"))
        f.ret()
      }, with: [buffer],
      finds: "ASM016 error +3: \(tooLarge("read", 64, "buf", "BUFFER, from its byte 8 on,", 56))"),
    Case(
      Function("in_a_buffers_middle") { f in
        f.lea(rsi, buffer.address + 60)
        f.syscall(.read, 0, rsi, 5, onError: .fail("read() failed"))
        f.ret()
      }, with: [buffer],
      finds: "ASM016 error +2: \(tooLarge("read", 5, "buf", "BUFFER, from its byte 60 on,", 4))"),
    Case(
      Function("more_than_all_of_it") { f in
        f.lea(rdi, buffer)
        f.mov(ecx, 8)
        f.xor(eax, eax)
        f.rep.stosb()
        f.mov(rsi, rdi)
        f.syscall(.read, 0, rsi, 65, onError: .fail("read() failed"))
        f.ret()
      }, with: [buffer], finds: "ASM016 error +6: \(tooLarge("read", 65, "buf", "BUFFER", 64))"),
  ]
}
