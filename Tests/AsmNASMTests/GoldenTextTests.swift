import AsmNASM
import AsmPlatform
import Testing

/// Whole files, as they're to be read.
@Suite("Text of the files")
struct GoldenTextTests {
  private func text(_ name: String, _ files: [SourceText]) throws -> String {
    try #require(files.first { $0.name == name }).text
  }

  @Test("a source for Linux")
  func source() throws {
    let files = NASMRenderer().render(Samples.socket(.linux))
    #expect(files.map(\.name) == ["defines.s", "socket.s", "main.s"])
    #expect(
      try text("socket.s", files) == """
        ; sample: socket.s
        ; Opens the listening socket.

        %include "defines.s"

        global socket_listen
        extern print

        %define BACKLOG         5       ; connections that wait

        section .text

        ; socket_listen()
        ; Returns the descriptor in rax, or -1.
        ;
        ; Frame:
        ;   rbp - 8   saved rbx
        ;   rbp - 32  addr: sockaddr_in
        %define addr rbp - 32
        socket_listen:
                push    rbp
                mov     rbp, rsp
                push    rbx
                sub     rsp, 24

                ; socket(AF_INET, SOCK_STREAM, 0)
                mov     eax, SYSCALL(SOCKET)
                mov     edi, AF_INET
                mov     esi, SOCK_STREAM
                xor     edx, edx
                syscall
                cmp     rax, -4095
                jae     .socket_failed
                mov     rbx, rax                ; keep the socket

                mov     word [addr + sockaddr_in.sin_family], AF_INET
                mov     word [addr + sockaddr_in.sin_port], 0x5c11  ; port 4444
                mov     rax, rbx
                jmp     .ret

        .socket_failed:
                lea     rsi, [rel SOCKET_FAILED]
                mov     edx, SOCKET_FAILED_LENGTH
                call    print
                mov     rax, -1
        .ret:
                mov     rbx, [rbp - 8]
                leave
                ret
        %undef addr

        section .rodata

        SOCKET_FAILED:
                db      "socket() failed", 10
        SOCKET_FAILED_LENGTH equ $ - SOCKET_FAILED

        section .note.GNU-stack noalloc noexec nowrite progbits

        """)
  }

  @Test("definitions for both systems")
  func definitions() throws {
    let files = NASMRenderer().renderPortable(linux: Samples.socket(.linux), macos: Samples.socket(.macos))
    #expect(
      try text("defines.s", files) == """
        ; sample: defines.s
        ; System calls, constants and structures, by the names that the C headers give them.

        %ifndef DEFINES_S
        %define DEFINES_S

        ; Added to the number of every system call.
        %ifdef PLATFORM_OSX
        %define SYSCALL_BASE    0x2000000

        ; System calls
        %define SOCKET          97
        %define BIND            104
        %elifdef PLATFORM_LINUX
        %define SYSCALL_BASE    0

        ; System calls
        %define SOCKET          41
        %define BIND            49
        %else
        %error choose a platform: nasm -dPLATFORM_LINUX or -dPLATFORM_OSX
        %endif

        ; AF
        %define AF_INET         2
        %ifdef PLATFORM_OSX
        %define AF_INET6        30
        %elifdef PLATFORM_LINUX
        %define AF_INET6        10
        %endif

        ; SOCK
        %define SOCK_STREAM     1

        struc sockaddr_in
        %ifdef PLATFORM_OSX
        .sin_len:       resb    1
        .sin_family:    resb    1
        %elifdef PLATFORM_LINUX
        .sin_family:    resw    1
        %endif
        .sin_port:      resw    1
        .sin_addr:      resd    1
                resb    8
        endstruc

        ; The number of a system call as the kernel takes it.
        %define SYSCALL(NUM) (SYSCALL_BASE + NUM)

        %endif

        """)
  }

  @Test("a source for both systems that doesn't include the definitions")
  func portable() throws {
    let files = NASMRenderer().renderPortable(linux: Samples.socket(.linux), macos: Samples.socket(.macos))
    #expect(
      try text("main.s", files) == """
        ; sample: main.s

        %ifdef PLATFORM_OSX
        global _main
        %elifdef PLATFORM_LINUX
        global main
        %else
        %error choose a platform: nasm -dPLATFORM_LINUX or -dPLATFORM_OSX
        %endif
        extern socket_listen

        section .text

        %ifdef PLATFORM_OSX
        _main:
        %elifdef PLATFORM_LINUX
        main:
        %endif
                sub     rsp, 8
                call    socket_listen
                xor     eax, eax
                add     rsp, 8
                ret

        section .bss

                alignb  64
        buffer:
                resb    1024

        %ifdef PLATFORM_LINUX
        section .note.GNU-stack noalloc noexec nowrite progbits
        %endif

        """)
  }

  @Test("no definitions where no file includes them")
  func noDefinitions() {
    let module = Samples.module(files: [Samples.file(text: [Samples.function("f") { $0.ret() }])])
    #expect(NASMRenderer().render(module).map(\.name) == ["sample.s"])
  }

  @Test("the stack note stands in files for Linux alone")
  func stackNote() {
    for platform in Platform.all {
      for file in NASMRenderer().render(Samples.socket(platform)) where file.name != "defines.s" {
        #expect(
          file.text.contains(".note.GNU-stack") == (platform == .linux), "\(file.name), \(platform.name)")
      }
    }
  }

  @Test("the same module gives the same bytes, also at once")
  func deterministic() async {
    let expected = NASMRenderer().renderPortable(linux: Samples.socket(.linux), macos: Samples.socket(.macos))
    await withTaskGroup(of: [SourceText].self) { group in
      for _ in 0..<8 {
        group.addTask {
          NASMRenderer().renderPortable(linux: Samples.socket(.linux), macos: Samples.socket(.macos))
        }
      }
      for await texts in group { #expect(texts == expected) }
    }
  }

  @Test("labels, comments and blank lines stand where they belong, whatever their order")
  func annotations() {
    var function = Samples.function("f") { f in
      f.nop()
      f.behind("first")
      f.behind("second")
      f.blank()
      f.blank()
      f.comment("two\nlines")
      f.place(f.label("next"))
      f.ret()
      f.blank()
      f.comment("at the end")
    }
    let expected = """
      f:
              nop                             ; first; second

              ; two
              ; lines
      .next:
              ret

              ; at the end

      """
    let render = { NASMRenderer().render(Samples.module(files: [Samples.file(text: [function])]))[0].text }
    #expect(render().contains(expected))
    // A label added late by a pass stands at its instruction all the same.
    let label = function.annotations.firstIndex { if case .label = $0.kind { true } else { false } }
    if let label { function.annotations.append(function.annotations.remove(at: label)) }
    #expect(render().contains(expected))
  }
}
