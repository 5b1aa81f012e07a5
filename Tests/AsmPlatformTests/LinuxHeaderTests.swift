import AsmPlatform
import SystemPackage
import Testing

@testable import generate_platform

#if canImport(Glibc)
import Glibc
#endif

extension AsmPlatformTests {
  /// What Linux's side is held to: gcc and the headers of linux-libc-dev and libc6-dev.
  enum LinuxHeaders {
    static let numbers = [
      "/usr/include/x86_64-linux-gnu/asm/unistd_64.h", "/usr/include/asm/unistd_64.h",
    ].lazy.compactMap { Tool.text(FilePath($0)) }.first
    static let kernel = HeaderCheck(platform: .linux, header: "linux-kernel.h", compiler: "gcc", options: [])
    static let library = HeaderCheck(
      platform: .linux, header: "linux-library.h", compiler: "gcc", options: [])
    static let reason: Comment =
      "asm/unistd_64.h is missing: Linux's numbers, constants and layouts stay unchecked; apt-get install linux-libc-dev libc6-dev gcc"
  }

  @Test(
    "Linux's numbers are those of asm/unistd_64.h",
    .enabled(if: LinuxHeaders.numbers != nil, LinuxHeaders.reason))
  func linuxNumbers() throws {
    var numbers: [String: Int] = [:]
    for line in try #require(LinuxHeaders.numbers).split(separator: "\n")
    where line.hasPrefix("#define __NR_") {
      let words = line.split(separator: " ")
      numbers[String(words[1].dropFirst("__NR_".count))] = Int(words[2])
    }
    #expect(numbers.count > 300)
    let own = SystemCall.all.filter { $0.linux != nil }
    var unseen: [String] = []
    for call in own {
      if let number = numbers[call.name] {
        #expect(call.linux == number, "\(call.name)")
      } else {
        unseen.append(call.name)
      }
    }
    // A header older than the table lacks its newest calls, and only those.
    let newest = try #require(numbers.values.max())
    for name in unseen {
      let number = try #require(SystemCall.named(name)?.linux)
      #expect(number > newest || (335...336).contains(number), "\(name)")
    }
    #expect(Set(numbers.keys).subtracting(own.map(\.name)) == [], "calls that the table lacks")
    print(
      "Linux numbers: \(own.count - unseen.count) equal asm/unistd_64.h; not in it: \(unseen.joined(separator: " "))"
    )
  }

  @Test(
    "Linux's constants are those of the headers",
    .enabled(if: LinuxHeaders.numbers != nil, LinuxHeaders.reason),
    .timeLimit(.minutes(15)))
  func linuxConstants() async throws {
    let constants = Constant.all.map { ($0.name, $0.linux) }
    let kernel = try await LinuxHeaders.kernel.constants(constants)
    #expect(kernel.complaints == [])
    // The kernel's word stands where the C library's differs.
    let library = try await LinuxHeaders.library.constants(constants.filter { kernel.absent.contains($0.0) })
    #expect(library.complaints == [])
    let unseen = Set(Constant.all.lazy.filter { $0.linux != nil }.map(\.name)).intersection(library.absent)
    #expect(unseen == [], "no header has these")
    #expect(kernel.held + library.held == Constant.all.count { $0.linux != nil })
    print(
      "Linux constants: \(kernel.held) asserted with the kernel's headers, \(library.held) with the C library's"
    )
  }

  @Test(
    "Linux's layouts are those of the kernel's headers",
    .enabled(if: LinuxHeaders.numbers != nil, LinuxHeaders.reason), .timeLimit(.minutes(15)))
  func linuxStructures() async throws {
    let rows = try Generation(tables: Tool.tableTexts()).structures
    let layouts = StructureLayout.all(on: .linux)
    let kernel = try await LinuxHeaders.kernel.structures(rows, layouts, fromLibrary: false)
    let library = try await LinuxHeaders.library.structures(rows, layouts, fromLibrary: true)
    #expect(kernel.complaints == [])
    #expect(library.complaints == [])
    #expect(kernel.held + library.held == layouts.reduce(0) { $0 + 2 + 2 * $1.fields.count })
    print("Linux layouts: \(layouts.count) structures, \(kernel.held + library.held) assertions")
  }

  @Test(
    "the check finds a wrong number", .enabled(if: LinuxHeaders.numbers != nil, LinuxHeaders.reason),
    .timeLimit(.minutes(15)))
  func linuxCheckBites() async throws {
    let verdict = try await LinuxHeaders.library.constants([
      ("AF_INET", 3), ("AF_INET6", 10), ("AF_UNIX", nil), ("AF_X", 1),
    ])
    #expect(verdict.complaints.count == 2)
    #expect(verdict.complaints.first?.contains("AF_INET") == true)
    #expect(verdict.complaints.last?.contains("AF_UNIX is there after all") == true)
    #expect(verdict.absent == ["AF_X"])
    let rows = try Generation(tables: Tool.tableTexts()).structures
    var layout = try #require(SocketAddressIPv4.layout(on: .linux))
    layout.fields[1].offset = 3
    let layouts = try await LinuxHeaders.kernel.structures(rows, [layout])
    #expect(layouts.complaints.count == 1)
    #expect(layouts.complaints.first?.contains("offset of sockaddr_in.sin_port") == true)
  }

  #if os(Linux) && canImport(Glibc)
  @Test("an errno's doc is Linux's own message")
  func errnoMessages() throws {
    let errnos = try Generation(tables: Tool.tableTexts()).constants.filter {
      $0.family == "errno" && $0.linux != nil
    }
    #expect(errnos.count > 130)
    for errno in errnos {
      let message = strerror(Int32(errno.linux ?? 0)).map { String(cString: $0) }
      #expect(message == errno.documentation, "\(errno.name)")
    }
  }
  #endif
}
