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

  /// macOS's `stat` and `fstat` are left out of the table on purpose: they fill an older structure.
  @Test(
    "system call numbers are those of pwntools", .enabled(if: SecondList.folder != nil, SecondList.reason))
  func secondNumbers() throws {
    let values = try SecondList.values(on: .macos).filter { $0.key.hasPrefix("SYS_") }
    #expect(values.count > 400)
    for call in SystemCall.all where call.name != "stat" && call.name != "fstat" {
      #expect(call.macos.map(Int64.init) == values["SYS_" + call.name], "\(call.name)")
    }
  }

  /// Two constants differ for a reason: SOMAXCONN grew in Linux 5.4; with POSIX's names alone, macOS's headers
  /// give SO_LINGER the value of SO_LINGER_SEC.
  @Test(
    "constants are those of pwntools", .enabled(if: SecondList.folder != nil, SecondList.reason),
    arguments: [(Platform.linux, "SOMAXCONN", 250), (Platform.macos, "SO_LINGER", 220)])
  func secondConstants(_ platform: Platform, _ except: String, _ least: Int) throws {
    let values = try SecondList.values(on: platform)
    let both = Constant.all.filter { $0.name != except && values[$0.name] != nil }
    #expect(both.count > least)
    for constant in both {
      #expect(constant.value(on: platform) == values[constant.name], "\(constant.name)")
    }
  }
}
