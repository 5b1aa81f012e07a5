import AsmPlatform
import AsmToolchain

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
