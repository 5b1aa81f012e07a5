/// What a call like `ioctl` does with the memory that it's given, as far as the request's number tells.
public enum ControlMemory: Sendable, Hashable {
  /// The number doesn't tell.
  case unknown
  /// The third argument is a number, or isn't looked at.
  case none
  /// The kernel looks at the memory, fills it, or both; `bytes` at most, nil where that isn't known.
  case memory(SystemCall.Parameter.Direction, bytes: Int?)
}

extension SystemCall {
  /// What the request with this number makes of the argument behind it. Only its low 32 bits count.
  ///
  /// - macOS: bits 29–31 say it, bits 16–28 are the size (XNU `bsd/sys/ioccom.h`), and the kernel copies just that
  ///   (`bsd/kern/sys_generic.c`, `ioctl`).
  /// - Linux: bits 30 and 31 say it by convention (`include/uapi/asm-generic/ioctl.h`), which says nothing for sure of the
  ///   size: FS_IOC_GETFLAGS has 8 and fills 4. Of the older numbers, which say nothing, those of terminals are known
  ///   (ioctl_tty(2)). USB's, whose letter is U, have the direction the wrong way round (`linux/usbdevice_fs.h`).
  public func controlMemory(request: Int64, on platform: Platform) -> ControlMemory {
    let number = UInt32(truncatingIfNeeded: request)
    switch platform.errorConvention {
    case .carryFlag:
      let bytes = Int(number >> 16 & 0x1fff)
      switch (number >> 29, bytes) {
      case (1, _), (2..., 0): return .none
      case (2, _): return .memory(.output, bytes: bytes)
      case (4, _): return .memory(.input, bytes: bytes)
      case (6, _): return .memory(.inputOutput, bytes: bytes)
      default: return .unknown
      }
    case .negativeErrno:
      if let bytes = Self.filledForTerminals[number] { return .memory(.output, bytes: bytes) }
      if Self.lookedAtForTerminals.contains(number) { return .memory(.input, bytes: nil) }
      let isUSB = number >> 8 & 0xff == 0x55
      switch number >> 30 {
      case 1 where !isUSB: return .memory(.input, bytes: nil)
      case 2 where !isUSB: return .memory(.output, bytes: nil)
      case 3: return .memory(.inputOutput, bytes: nil)
      default: return .unknown
      }
    }
  }

  /// TCGETS, TIOCGPGRP, TIOCOUTQ, TIOCGWINSZ, TIOCMGET, TIOCGSOFTCAR, FIONREAD, TIOCGETD and TIOCGSID with the bytes that
  /// they fill.
  private static let filledForTerminals: [UInt32: Int] = [
    0x5401: 36, 0x540f: 4, 0x5411: 4, 0x5413: 8, 0x5415: 4, 0x5419: 4, 0x541b: 4, 0x5424: 4, 0x5429: 4,
  ]

  /// TCSETS, TCSETSW, TCSETSF, TCSETA, TCSETAW, TCSETAF, TIOCSPGRP, TIOCSTI, TIOCSWINSZ, TIOCMBIS, TIOCMBIC, TIOCMSET,
  /// TIOCSSOFTCAR, TIOCPKT, FIONBIO, TIOCSETD and FIOASYNC.
  private static let lookedAtForTerminals: Set<UInt32> = [
    0x5402, 0x5403, 0x5404, 0x5406, 0x5407, 0x5408, 0x5410, 0x5412, 0x5414, 0x5416, 0x5417, 0x5418, 0x541a,
    0x5420, 0x5421, 0x5423, 0x5452,
  ]
}
