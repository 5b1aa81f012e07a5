import AsmPlatform
import SystemPackage
import Testing

@testable import generate_platform

extension AsmPlatformTests {
  /// What macOS's side is held to: a clang and the macOS headers in PyPI's ziglang, or a folder of the like.
  enum MacHeaders {
    /// `ASMGEN_MACOS_HEADERS`.
    static let folder = Tool.variable("ASMGEN_MACOS_HEADERS").flatMap { path in
      Tool.text(FilePath(path).appending("sys").appending("socket.h")).map { _ in path }
    }
    static let reason: Comment =
      """
      no macOS headers: macOS's constants and layouts stay unchecked; pip install ziglang==0.17.1, then \
      ASMGEN_MACOS_HEADERS=…/ziglang/lib/libc/include/any-darwin-any swift test
      """

    static func check() async throws -> HeaderCheck {
      let resources = try await Tool.run("clang", ["-print-resource-dir"]).output
      return HeaderCheck(
        platform: .macos, header: "macos.h", compiler: "clang",
        options: [
          "-target", "x86_64-apple-macos13", "-ferror-limit=0", "-fno-spell-checking", "-nostdinc",
          "-isystem",
          trimmed(resources) + "/include",
          "-isystem", folder ?? "",
        ])
    }
  }

  @Test(
    "macOS's constants are those of the headers", .enabled(if: MacHeaders.folder != nil, MacHeaders.reason),
    .timeLimit(.minutes(15)))
  func macosConstants() async throws {
    let verdict = try await MacHeaders.check().constants(Constant.all.map { ($0.name, $0.macos) })
    #expect(verdict.complaints == [])
    #expect(verdict.absent == Set(Constant.all.lazy.filter { $0.macos == nil }.map(\.name)))
    #expect(verdict.held == Constant.all.count { $0.macos != nil })
    print("macOS constants: \(verdict.held) asserted")
  }

  @Test(
    "macOS's layouts are those of the headers", .enabled(if: MacHeaders.folder != nil, MacHeaders.reason),
    .timeLimit(.minutes(15)))
  func macosStructures() async throws {
    let rows = try Generation(tables: Tool.tableTexts()).structures
    let layouts = StructureLayout.all(on: .macos)
    let verdict = try await MacHeaders.check().structures(rows, layouts)
    #expect(verdict.complaints == [])
    #expect(verdict.held == layouts.reduce(0) { $0 + 2 + 2 * $1.fields.count })
    print("macOS layouts: \(layouts.count) structures, \(verdict.held) assertions")
  }
}
