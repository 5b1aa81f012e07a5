import AsmX86

/// An operating system on x86-64 that a program is made for, as a value: nothing here depends on the
/// system that asmgen itself runs on.
public struct Platform: Sendable, Hashable {
  /// `linux` or `macos`, as written on the command line.
  public let name: String
  /// `Linux` or `macOS`, as written in messages.
  public let title: String
  /// nasm's `-f`: `elf64` or `macho64`.
  public let objectFormat: String
  /// What the C compiler puts before every symbol: nothing, or `_`.
  public let symbolPrefix: String
  /// The NASM macro that selects the platform in portable sources.
  public let macro: String
  /// Added to every system call's number: 0, or the Unix class 0x2000000 (XNU `osfmk/mach/i386/syscall_sw.h`).
  public let systemCallBase: Int64
  /// How a failed system call tells so.
  public let errorConvention: ErrorConvention
  /// The registers that a system call leaves with another value, beside the result in rax.
  public let systemCallClobbers: [Register]

  /// How a failed system call tells so.
  public enum ErrorConvention: Sendable, Hashable {
    /// rax in -4095…-1 is the negative errno (Linux, `include/linux/err.h` MAX_ERRNO).
    case negativeErrno
    /// The carry flag is set and rax is the positive errno (XNU `bsd/dev/i386/systemcalls.c`).
    case carryFlag
  }

  /// Linux: ELF, no prefix, negative errno; `syscall` overwrites rcx and r11.
  public static let linux = Platform(
    name: "linux", title: "Linux", objectFormat: "elf64", symbolPrefix: "", macro: "PLATFORM_LINUX",
    systemCallBase: 0, errorConvention: .negativeErrno, systemCallClobbers: [.rcx, .r11])

  /// macOS: Mach-O, `_` before symbols, carry flag; `syscall` overwrites rcx, r11 and, on success, rdx.
  public static let macos = Platform(
    name: "macos", title: "macOS", objectFormat: "macho64", symbolPrefix: "_", macro: "PLATFORM_OSX",
    systemCallBase: 0x200_0000, errorConvention: .carryFlag, systemCallClobbers: [.rcx, .rdx, .r11])

  /// Every platform, in the order in which they're listed.
  public static let all: [Platform] = [.linux, .macos]

  /// The platform called `name` on the command line.
  public static func named(_ name: String) -> Platform? { all.first { $0.name == name } }

  /// What stands for this platform in a table of both.
  public func choose<Value>(linux: Value, macos: Value) -> Value {
    switch errorConvention {
    case .negativeErrno: linux
    case .carryFlag: macos
    }
  }
}
