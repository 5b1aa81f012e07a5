import SystemPackage

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What the benchmark asks of the system it runs on.
enum Process {
  static func complain(_ message: String) {
    _ = try? FileDescriptor.standardError.writeAll("asmgen-bench: \(message)\n".utf8)
  }

  /// This program's file.
  static var executable: FilePath { FilePath("/proc/self/exe") }

  static func end(_ code: Int32) -> Never { exit(code) }

  /// Resident memory now and at its peak, in bytes, since `forgetPeak`; nil where the system doesn't tell.
  static var memory: (now: Int, peak: Int)? {
    guard let status = read("/proc/self/status") else { return nil }
    func kilobytes(_ name: String) -> Int? {
      let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
      return line?.split(separator: " ").dropLast().last.flatMap { Int($0.drop { !$0.isNumber }) }
        ?? line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
    }
    guard let now = kilobytes("VmRSS:"), let peak = kilobytes("VmHWM:") else { return nil }
    return (now * 1024, peak * 1024)
  }

  /// Makes the peak start again at what's used now (proc(5), `clear_refs`).
  static func forgetPeak() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
