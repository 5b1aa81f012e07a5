#if os(Linux)
import Glibc
import Testing

extension BehaviourTests {
  @Suite("The calling convention at run time") struct CallingConvention {
    @Test("the server's functions keep it at every instruction, and do what they say")
    func functions() async throws {
      try await onThread {
        let port = try Ports.free()
        let objects = try ProgramUnderTest.build("tcp-server", port: port).objects
        let folder = try TemporaryFolder()
        let driver = "\(folder.path)/driver"
        let source =
          "\(#filePath)".split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/AbiDriver.c"
        try Child.output([
          "gcc", "-O1", "-fcf-protection=none", "-Wall", "-Wextra", "-Werror", source,
          objects["helper"] ?? "",
          objects["socket"] ?? "", "-o", driver,
        ])
        let result = try Child.run([driver, "\(port)"])
        let report = lines(of: result.output)
        try require(result.ending == .exited(0), "\(result.ending)\n\(result.output)")
        try require(report.contains("self-test passed"), result.output)
        try require(report.last?.hasPrefix("kept: ") == true, result.output)
        print("calling convention \(report.last ?? "")")
        try require(
          "messages", lines(of: result.error),
          is: [
            "bind() failed: Address already in use", "accept() failed: Bad file descriptor",
            "accept() failed: Socket operation on non-socket",
          ])
      }
    }
  }
}
#endif
