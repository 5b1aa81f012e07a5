import Asm

/// The programs that come with asmgen.
public enum Catalogue {
  /// In the order in which `asmgen list` shows them.
  public static let programs: [Program] = [.helloWorld, .readLine, .tcpServer, .cat, .time, .ls]
}
