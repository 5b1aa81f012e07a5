import AsmPlatform
import SystemPackage
import Testing

extension AsmPlatformTests {
  /// The lists of PyPI's pwntools, made by other people from other versions of the headers.
  enum SecondList {
    /// `ASMGEN_PWNTOOLS`: pwntools' folder `pwnlib`.
    static let folder = Tool.variable("ASMGEN_PWNTOOLS").map { FilePath($0).appending("constants") }
    static let reason: Comment =
      """
      no second list: macOS's system call numbers stay unchecked; pip install pwntools==4.15.0, then \
      ASMGEN_PWNTOOLS=…/pwnlib swift test
      """

    /// Every name whose value is written as one number, or as a number and XNU's class base.
    static func values(on platform: Platform) throws -> [String: Int64] {
      let folder = try #require(folder).appending(platform.choose(linux: "linux", macos: "darwin"))
      let text: String = try #require(Tool.text(folder.appending("amd64.py")))
      var values: [String: Int64] = [:]
      for line in text.split(separator: "\n") where line.hasSuffix(")") {
        // SYS_bind = Constant('SYS_bind',104 + 0x2000000)
        guard let comma = line.firstIndex(of: ",") else { continue }
        var number = line[line.index(after: comma)...].dropLast()
        if let base = number.firstRange(of: " + 0x2000000") { number = number[..<base.lowerBound] }
        let name = String(line.prefix { $0 != " " })
        values[name] = number.hasPrefix("0x") ? Int64(number.dropFirst(2), radix: 16) : Int64(number)
      }
      return values
    }
  }

  @Test(
    "system call numbers are those of pwntools", .enabled(if: SecondList.folder != nil, SecondList.reason))
  func secondNumbers() throws {
    let values = try SecondList.values(on: .macos).filter { $0.key.hasPrefix("SYS_") }
    #expect(values.count > 400)
    let both = SystemCall.all.filter { $0.macos != nil && values["SYS_" + $0.kernelName] != nil }
    #expect(both.count > 440)
    for call in both {
      #expect(call.macos.map(Int64.init) == values["SYS_" + call.kernelName], "\(call.name)")
    }
  }

  /// These differ for a reason: SOMAXCONN and PTRACE_O_MASK grew; pwntools gives F_GETLK64 and its like the numbers of
  /// 32-bit programs, and pathconf's names those of another C library; with POSIX's names alone, macOS's headers give
  /// SO_LINGER the value of SO_LINGER_SEC.
  static let differing: [Platform: Set<String>] = [
    .linux: [
      "SOMAXCONN", "PTRACE_O_MASK", "F_GETLK64", "F_SETLK64", "F_SETLKW64", "_PC_PATH_MAX", "_PC_VDISABLE",
    ],
    .macos: ["SO_LINGER"],
  ]

  @Test(
    "constants are those of pwntools", .enabled(if: SecondList.folder != nil, SecondList.reason),
    arguments: [(Platform.linux, 400), (Platform.macos, 300)])
  func secondConstants(_ platform: Platform, _ least: Int) throws {
    let values = try SecondList.values(on: platform)
    let differing = Self.differing[platform, default: []]
    // What a system's own headers don't have, the list may still name.
    let both = Constant.all.filter {
      !differing.contains($0.name) && values[$0.name] != nil && $0.value(on: platform) != nil
    }
    #expect(both.count > least, "\(platform.title)")
    print("\(platform.title) constants: \(both.count) equal to pwntools'")
    for constant in both {
      #expect(constant.value(on: platform) == values[constant.name], "\(constant.name)")
    }
  }
}
