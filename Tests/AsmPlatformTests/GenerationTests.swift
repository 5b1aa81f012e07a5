import SystemPackage
import Testing

@testable import generate_platform

extension AsmPlatformTests {
  @Test("the generated files are what the tables give", arguments: ["AsmPlatform", "machrun"])
  func generatedFiles(of target: String) async throws {
    let folder = Tool.package.appending("Sources").appending(target).appending("Generated")
    let generation = try Generation(tables: Tool.tableTexts())
    let files = target == "machrun" ? generation.machrunFiles : generation.files
    for file in files {
      #expect(
        Tool.text(folder.appending(file.name)) == file.text,
        "\(file.name) is stale or was edited by hand; run `swift run generate-platform`")
    }
    let present = try await Tool.run("ls", [folder.string]).output.split(separator: "\n").map(String.init)
    #expect(present.sorted() == files.map(\.name).sorted(), "remove what no table gives")
  }

  /// One change of a table, and the complaint that names its line.
  struct Spoiled: Sendable, CustomTestStringConvertible {
    let table: String
    /// How the line starts that is changed.
    let line: String
    let old: String
    let new: String
    /// Of the first complaint.
    let message: String

    var testDescription: String { message }
  }

  @Test(
    "a wrong table stops with its line",
    arguments: [
      Spoiled(
        table: "constants.tsv", line: "AF\tAF_INET\t", old: "\t2\t2\t", new: "\ttwo\t2\t",
        message: "the linux ‘two’ is not a decimal number from -9223372036854775808 to 9223372036854775807; "
          + "write ‘-’ for none"),
      Spoiled(
        table: "constants.tsv", line: "AF\tAF_INET\t", old: "\t2\t2\t", new: "\t2\t",
        message: "5 cells where 6 are needed; put one tab between cells and ‘-’ in empty ones"),
      Spoiled(
        table: "constants.tsv", line: "AF\tAF_INET\t", old: "\t2\t2\t", new: "\t-\t-\t",
        message: "AF_INET has a value on neither system; give one or remove the row"),
      Spoiled(
        table: "constants.tsv", line: "AF\tAF_INET\t", old: "inet", new: "in-et",
        message: "‘in-et’ can't be a name; use letters, digits and _"),
      Spoiled(
        table: "constants.tsv", line: "AF\tAF_INET\t", old: "AF\t", new: "AG\t",
        message: "the family AG has no row in families.tsv; add one"),
      Spoiled(
        table: "constants.tsv", line: "AF\tAF_INET\t", old: "IPv4", new: "",
        message: "the doc is empty or has blanks around it; write ‘-’ for none"),
      Spoiled(
        table: "constants.tsv", line: "family\t", old: "swift", new: "name in Swift",
        message: "the columns must be named family, name, swift, linux, macos, doc, with tabs between them"),
      Spoiled(
        table: "families.tsv", line: "SOL\t", old: "IPPROTO", new: "IPPROTA",
        message: "the family IPPROTA under ‘also’ has no row; add one"),
      Spoiled(
        table: "system-calls.tsv", line: "bind\t", old: "length:1", new: "length:7",
        message: "addrlen is the length of parameter 7, which isn't there (they count from 0)"),
      Spoiled(
        table: "system-calls.tsv", line: "bind\t", old: "length:1", new: "length:0",
        message: "addrlen is the length of sockfd, which points to nothing"),
      Spoiled(
        table: "system-calls.tsv", line: "bind\t", old: "descriptor sockfd int", new: "file sockfd int",
        message:
          "the kind ‘file’ is unknown; use descriptor, integer, integer:FAMILY, length:N, elements:N, "
          + "input, output, inputOutput or address"),
      Spoiled(
        table: "system-calls.tsv", line: "bind\t", old: "descriptor sockfd int", new: "descriptor sockfd",
        message: "the parameter ‘descriptor sockfd’ needs a kind, a name and a type: ‘descriptor fd int’"),
      Spoiled(
        table: "system-calls.tsv", line: "bind\t", old: "EACCES", new: "EACCESS",
        message: "the error EACCESS of bind is no errno of constants.tsv; correct or add it"),
      Spoiled(
        table: "system-calls.tsv", line: "accept\t", old: "\tblocks\t", new: "\tsleeps\t",
        message: "the trait ‘sleeps’ is unknown; use blocks, infallible, unimplemented"),
      Spoiled(
        table: "system-calls.tsv", line: "readv\t", old: "elements:1", new: "elements:0",
        message: "iovcnt is the length of fd, which points to nothing"),
      Spoiled(
        table: "system-calls.tsv", line: "bind\t", old: "\tnothing\t", new: "\tzero\t",
        message:
          "the result ‘zero’ is unknown; use one of address, count, descriptor, integer, never, nothing, "
          + "processIdentifier"),
      Spoiled(
        table: "system-calls.tsv", line: "bind\t", old: "\t104\t", new: "\t-\t",
        message:
          "the macos parameters of bind and its number in the column macos contradict: give both or neither"),
      Spoiled(
        table: "system-calls.tsv", line: "epoll_wait\t", old: "kevent", new: "epoll_ctl",
        message: "the system that lacks epoll_wait lacks its counterpart epoll_ctl too"),
      Spoiled(
        table: "system-calls.tsv", line: "epoll_wait\t", old: "kevent", new: "kevents",
        message: "the counterpart kevents of epoll_wait has no row; add one"),
      Spoiled(
        table: "system-calls.tsv", line: "socket\t", old: "integer:AF", new: "integer:AG",
        message: "the family AG of domain has no row in families.tsv; add one"),
      Spoiled(
        table: "structures.tsv", line: "sockaddr_in\t-\tsin_port\t", old: "\t2\t2\t-\t2\t2\t",
        new: "\t1\t2\t-\t2\t2\t", message: "sin_port overlaps another field of sockaddr_in in linux"),
      Spoiled(
        table: "structures.tsv", line: "sockaddr_in\t-\tsin_zero\t", old: "\t8\t8\t-\t8\t8\t",
        new: "\t8\t8\t-\t8\t9\t", message: "sin_zero at 8 with 9 bytes lies outside sockaddr_in's 16"),
      Spoiled(
        table: "structures.tsv", line: "sockaddr_in\tSocket", old: "\t4\t-\t16\t4\t-\t16\t",
        new: "\t4\t-\t16\t4\t-\t18\t",
        message: "sockaddr_in: a size of 18 and an alignment of 4 bytes contradict"),
      Spoiled(
        table: "structures.tsv", line: "sockaddr_in\t-\tsin_port\t", old: "sockaddr_in\t",
        new: "sockaddr_ix\t",
        message: "the field sin_port stands outside its structure; put it below sockaddr_ix's row"),
    ])
  func complaint(_ spoiled: Spoiled) throws {
    var tables = try Tool.tableTexts()
    var lines = try #require(tables[spoiled.table]).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let index = try #require(lines.firstIndex { $0.hasPrefix(spoiled.line) })
    let range = try #require(lines[index].firstRange(of: spoiled.old))
    lines[index].replaceSubrange(range, with: spoiled.new)
    tables[spoiled.table] = lines.joined(separator: "\n")
    let complaints = try #require(throws: Complaints.self) { try Generation(tables: tables) }
    let expected = "\(spoiled.table):\(index + 1): error: \(spoiled.message)"
    #expect(
      complaints.list.contains { $0.description == expected },
      "\(complaints.list.prefix(3)) lacks \(expected)")
  }

  @Test("a row that is there twice is refused, with the line of the first", arguments: Generation.tables)
  func duplicate(_ table: String) throws {
    var tables = try Tool.tableTexts()
    let text = try #require(tables[table])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let first = try #require(lines.firstIndex { !$0.hasPrefix("#") }) + 1
    tables[table] = text + lines[first] + "\n"
    let complaints = try #require(throws: Complaints.self) { try Generation(tables: tables) }
    let last = text.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(
      complaints.list.contains {
        $0.description.hasPrefix("\(table):\(last): error: the ")
          && $0.message.contains(" is in line \(first + 1) already")
      }, "\(complaints.list)")
  }
}
