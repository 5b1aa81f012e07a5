import AsmToolchain

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Colours for a terminal (ECMA-48, SGR), or none.
struct TextStyle: Sendable {
  var isColoured: Bool

  /// Coloured where `descriptor` is a terminal, `NO_COLOR` isn't set (no-color.org) and the terminal isn't a
  /// dumb one.
  init(for descriptor: FileDescriptor) {
    isColoured =
      isatty(descriptor.rawValue) == 1 && (HostSystem.environment("NO_COLOR") ?? "").isEmpty
      && HostSystem.environment("TERM") != "dumb"
  }

  init(isColoured: Bool) { self.isColoured = isColoured }

  func error(_ text: String) -> String { wrap(text, "1;31") }
  func warning(_ text: String) -> String { wrap(text, "1;35") }
  func note(_ text: String) -> String { wrap(text, "1;36") }
  func help(_ text: String) -> String { wrap(text, "1;32") }
  func strong(_ text: String) -> String { wrap(text, "1") }
  func added(_ text: String) -> String { wrap(text, "32") }
  func removed(_ text: String) -> String { wrap(text, "31") }
  func place(_ text: String) -> String { wrap(text, "36") }

  private func wrap(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
