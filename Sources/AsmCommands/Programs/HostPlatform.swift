import AsmPlatform
import AsmToolchain
import AsmX86

/// The platform whose programs run here, for `--platform`'s default.
enum HostPlatform {
  static var platform: Platform {
    switch HostSystem.current {
    case .linux: .linux
    case .macos: .macos
    }
  }

  static var name: String { platform.name }
}

/// How a program of a platform is run here.
enum ProgramRunner {
  /// By the kernel.
  case native
  /// By machrun.
  case machrun

  /// - Throws: `DiagnosticList` where programs of `platform` can't be run here.
  static func runner(of platform: Platform) throws(DiagnosticList) -> ProgramRunner {
    switch (HostSystem.current, platform == .macos) {
    case (.linux, false), (.macos, true): return .native
    case (.linux, true): return .machrun
    case (.macos, false):
      throw DiagnosticList([
        Diagnostic(
          .error, "Linux programs don't run on a Mac", remedy: "run it on Linux; in a container, say", at: nil
        )
      ])
    }
  }
}
