/// Cuts what strace says of a process to the calls of the program itself.
///
/// Before main come execve and the calls of the dynamic loader. They end where the loader unmaps its cache
/// (`/etc/ld.so.cache`, ld.so(8)), the last thing it does, or, where it had none, at the first call from the
/// program's own file, which Linux loads far below the libraries (`ELF_ET_DYN_BASE`, two thirds of the
/// address space, `arch/x86/include/asm/elf.h`). A program without loader shows all its calls.
struct TraceFilter: Sendable {
  private var first: Substring?
  private var cacheDescriptor: Substring?
  private var cacheAddress: Substring?
  private var hasStarted = false
  private var rest: [UInt8] = []

  /// Addresses from here on are those of libraries, the loader and the stack.
  private static let libraries: UInt64 = 0x7000_0000_0000

  /// The lines to show of the next `bytes` of the output of `strace -f -i`, each with its newline.
  mutating func lines(in bytes: [UInt8]) -> [String] {
    rest += bytes
    guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
    let whole = String(decoding: rest[...end], as: UTF8.self)
    rest.removeSubrange(...end)
    return whole.split(separator: "\n").compactMap { line(String($0)) }
  }

  /// `line` as it's to be shown; nil where it isn't.
  private mutating func line(_ line: String) -> String? {
    guard let event = Event(line) else { return line + "\n" }
    if first == nil { first = event.process }
    if !hasStarted {
      if event.text.hasPrefix("+++ ") { hasStarted = true }
      if let address = event.address, address < Self.libraries { hasStarted = true }
      if !hasStarted {
        noteLoader(event.text)
        return nil
      }
    }
    let prefix = event.process == first ? "" : "[pid \(event.process)] "
    return prefix + event.text + "\n"
  }

  private mutating func noteLoader(_ call: Substring) {
    let result = call.split(separator: " ").last
    if call.hasPrefix("openat("), call.contains("\"/etc/ld.so.cache\"") {
      cacheDescriptor = result
    } else if let descriptor = cacheDescriptor, cacheAddress == nil, call.hasPrefix("mmap("),
      call.contains(", \(descriptor), 0)")
    {
      cacheAddress = result
    } else if let address = cacheAddress, call.hasPrefix("munmap(\(address),") {
      hasStarted = true
    }
  }

  /// A line in parts: `1809  [0000559ce9dd5165] getpid() = 1809`.
  private struct Event {
    var process: Substring
    /// The instruction pointer; nil where strace doesn't know it.
    var address: UInt64?
    var text: Substring

    init?(_ line: String) {
      let process = line.prefix { $0.isNumber }
      var rest = line[process.endIndex...].drop { $0 == " " }
      guard !process.isEmpty, rest.first == "[", let close = rest.firstIndex(of: "]") else { return nil }
      address = UInt64(rest[rest.index(after: rest.startIndex)..<close], radix: 16)
      rest = rest[rest.index(after: close)...].drop { $0 == " " }
      self.process = process
      text = rest
    }
  }
}
