/// A program that asmgen runs.
public enum Tool: String, Sendable, Hashable, CaseIterable {
  case nasm
  case gcc
  case clang
  /// GNU ld, for programs without the C library.
  case ld
  /// The Mach-O linker of LLVM, which links for macOS on Linux.
  case ld64lld = "ld64.lld"
  case strace
  /// This package's own runner of macOS programs on Linux.
  case machrun

  /// What messages call it, also the name that's looked for first.
  public var name: String { rawValue }

  /// What it's for, as the end of a sentence: `assembles`.
  public var purpose: String {
    switch self {
    case .nasm: "assembles"
    case .gcc: "links Linux programs with the C library"
    case .clang: "links macOS programs on a Mac"
    case .ld: "links Linux programs without the C library"
    case .ld64lld: "links macOS programs on Linux"
    case .strace: "traces system calls"
    case .machrun: "runs macOS programs on Linux"
    }
  }

  /// The file names that it may have, best first. Debian puts the major version behind LLVM's tools.
  public var fileNames: [String] {
    switch self {
    case .ld64lld: ["ld64.lld"] + (14...22).reversed().map { "ld64.lld-\($0)" }
    default: [rawValue]
    }
  }

  /// Whether it's built with asmgen, and so lies beside it.
  var isOwn: Bool { self == .machrun }

  /// The Debian package that holds it; nil where Debian has none.
  public var debianPackage: String? {
    switch self {
    case .nasm: "nasm"
    case .gcc: "gcc"
    case .clang: "clang"
    case .ld: "binutils"
    case .ld64lld: "lld"
    case .strace: "strace"
    case .machrun: nil
    }
  }

  /// How to get it on `host`, as a command line or a sentence.
  public func installation(on host: HostSystem) -> String {
    switch (host, self) {
    case (.linux, _) where isOwn: "swift build --product \(name)"
    case (.linux, _): debianPackage.map { "apt-get install \($0)" } ?? "\(name) isn't available on Linux"
    case (.macos, .nasm): "brew install nasm"
    case (.macos, .clang): "xcode-select --install"
    case (.macos, .ld64lld): "brew install lld"
    case (.macos, .gcc), (.macos, .ld), (.macos, .strace):
      "\(name) for Linux programs runs on Linux only"
    case (.macos, .machrun): "\(name) is for Linux; a Mac runs macOS programs by itself"
    }
  }

  /// The tools of others that asmgen uses on `host`.
  public static func all(on host: HostSystem) -> [Tool] {
    switch host {
    case .linux: [.nasm, .gcc, .ld, .ld64lld, .strace]
    case .macos: [.nasm, .clang]
    }
  }

  /// The arguments that make it print its version.
  public var versionArguments: [String] {
    switch self {
    case .nasm: ["-v"]
    default: ["--version"]
    }
  }

  /// The version in what the tool printed: the first word that starts with a digit, and what follows it
  /// up to a character that can't belong to a version.
  public func version(in text: String) -> String? {
    let firstLine = text.prefix { $0 != "\n" }
    let words = firstLine.split(separator: " ")
    // Distributions put their own version in brackets before the tool's: `gcc (Debian 12.2.0-14) 12.2.0`.
    var depth = 0
    var found: String?
    for word in words {
      if word.hasPrefix("(") { depth += 1 }
      if depth == 0, word.first?.isNumber == true {
        found = String(word.prefix { $0.isNumber || $0.isLetter || $0 == "." || $0 == "-" || $0 == "_" })
        break
      }
      if word.hasSuffix(")") { depth -= 1 }
    }
    return found
  }
}
