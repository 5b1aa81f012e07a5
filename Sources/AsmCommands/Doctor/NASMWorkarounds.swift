import AsmX86

/// What is worked around of nasm's mistakes, from the tables alone.
enum NASMWorkarounds {
  /// A few lines for `doctor`, on the nasm of `version`; empty where there's nothing to say.
  static func text(version: String?, tool: String, faults: [NASMFault], forms: [Form]) -> String {
    let always = forms.count { $0.spelling == .bytes }
    let displaced = forms.count { $0.spelling == .bytesForDisplacement }
    let rounded = forms.count { $0.spelling == .bytesForRounding }
    guard always + displaced + rounded > 0 else { return "" }
    var lines = [
      "",
      "\(always) forms are written as bytes (db), \(displaced) where they have a displacement, \(rounded) with a rounding:",
    ]
    lines.append("some nasm assembles them to other instructions without an error, or doesn't know them.")
    if let version {
      let known = faults.filter { $0.concerns(version) }
      if !known.isEmpty {
        let silent = known.count { !$0.isReported }
        lines.append(
          "nasm \(version) is known to get \(silent) forms wrong without saying so, and not to take"
            + " \(known.count - silent).")
      }
    }
    lines.append("To try every form with this nasm: \(tool) doctor --nasm")
    return lines.joined(separator: "\n") + "\n"
  }
}
