import AsmPlatform
import Testing

@Suite("Calls whose command says what their arguments are")
struct CommandTests {
  static let requestCases: [(Platform, Int64, ControlMemory)] = [
    (Platform.linux, 0x5413, ControlMemory.memory(.output, bytes: 8)),
    (.linux, 0x5401, .memory(.output, bytes: 36)),
    (.linux, 0x5421, .memory(.input, bytes: nil)),
    // SIOCGIFADDR, TCSBRK.
    (.linux, 0x8915, .unknown), (.linux, 0x5409, .unknown),
    // FS_IOC_GETFLAGS, TUNSETIFF, FS_IOC_FIEMAP; USBDEVFS_CLAIMINTERFACE, an input with the bits of an output.
    (.linux, 0x8008_6601, .memory(.output, bytes: nil)), (.linux, 0x4004_54ca, .memory(.input, bytes: nil)),
    (.linux, 0xc020_660b, .memory(.inputOutput, bytes: nil)), (.linux, 0x8004_550f, .unknown),
    // TIOCGWINSZ, TIOCSWINSZ, SIOCGIFADDR, TIOCSCTTY.
    (.macos, 0x4008_7468, .memory(.output, bytes: 8)), (.macos, 0x8008_7467, .memory(.input, bytes: 8)),
    (.macos, 0xc020_6921, .memory(.inputOutput, bytes: 32)), (.macos, 0x2000_7461, .none),
    (.macos, 0x5413, .unknown),
  ]

  @Test("what a request of ioctl does with memory", arguments: requestCases)
  func requests(platform: Platform, number: Int64, memory: ControlMemory) {
    #expect(SystemCall.ioctl.controlMemory(request: number, on: platform) == memory)
    // As a program may have it in a register, with its sign in the upper half.
    let signed = Int64(Int32(truncatingIfNeeded: number))
    #expect(SystemCall.ioctl.controlMemory(request: signed, on: platform) == memory)
  }

  static let lookedAtCases: [(SystemCall, Platform, Int64, UInt8)] = [
    (SystemCall.open, Platform.linux, 0x241, 0b111), (.open, .linux, 0x200, 0b11),
    (.open, .macos, 0x200, 0b111), (.open_nocancel, .macos, 0, 0b11), (.openat, .linux, 0x41, 0b1111),
    (.fcntl, .linux, 3, 0b11), (.fcntl, .linux, 4, 0b111), (.fcntl, .macos, 5, 0b11),
    (.futex, .linux, 129, 0b111), (.futex, .linux, 128, 0b1111), (.futex, .linux, 4, 0b11_1111),
    (.prctl, .linux, 15, 0b11), (.prctl, .linux, 38, 0b1_1111), (.prctl, .linux, 3, 0b1),
    (.clone, .linux, 17, 0b11), (.clone, .linux, 0x120_0011, 0b1011), (.mremap, .linux, 3, 0b1_1111),
    (.ioctl, .linux, 0x5413, 0b111), (.ioctl, .macos, 0x2000_7461, 0b11), (.epoll_ctl, .linux, 2, 0b111),
    (.close, .linux, 0, 0b1),
  ]

  @Test("which parameters are looked at", arguments: lookedAtCases)
  func lookedAt(call: SystemCall, platform: Platform, command: Int64, parameters: UInt8) {
    #expect(call.parameters(lookedAtWith: command, on: platform) == parameters)
  }

  @Test("every table names calls and parameters that there are", arguments: Platform.all)
  func tables(platform: Platform) {
    for call in SystemCall.all where call.number(on: platform) != nil {
      let count = call.parameters(on: platform).count
      #expect(call.openParameters.isEmpty || call.openParameters.upperBound <= count, "\(call.name)")
      #expect(call.commandParameter ?? -1 < count, "\(call.name)")
      let certain = call.certainParameters(on: platform)
      #expect(count >= 8 || Int(certain) < 1 << count, "\(call.name)")
    }
  }
}
