import ArgumentParser
import AsmPlatform

/// The `--platform` of the commands that look things up.
enum LookupPlatform {
  /// The platform called `name`; nil where none is asked for.
  static func named(_ name: String?) throws -> Platform? {
    guard let name else { return nil }
    if let platform = Platform.named(name) { return platform }
    throw ValidationError("there's no platform '\(name.shown)'; use linux or macos")
  }
}

/// Numbers as people type them.
enum LookupNumber {
  /// Reads `97` and `0x61`; nil for anything else.
  static func read(_ text: String) -> Int64? {
    let lower = text.lowercased()
    if lower.hasPrefix("0x") { return Int64(lower.dropFirst(2), radix: 16) }
    guard lower.first?.isNumber == true else { return nil }
    return Int64(lower)
  }
}
