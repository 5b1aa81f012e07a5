import AsmPlatform

/// The system calls by what is written where their number is set.
enum KernelCalls {
  /// The call that `text`, `SYSCALL(BIND)`, numbers.
  static func call(named text: String) -> SystemCall? {
    guard text.hasPrefix("SYSCALL("), text.hasSuffix(")") else { return nil }
    return byMacro[String(text.dropFirst(8).dropLast())]
  }

  /// The call with this number, class base included, on `platform`.
  static func call(numbered number: Int64, on platform: Platform) -> SystemCall? {
    platform.choose(linux: onLinux, macos: onMacOS)[number]
  }

  private static let byMacro = Dictionary(
    SystemCall.all.map { ($0.macro, $0) }, uniquingKeysWith: { first, _ in first })
  private static let onLinux = numbers(on: .linux)
  private static let onMacOS = numbers(on: .macos)

  private static func numbers(on platform: Platform) -> [Int64: SystemCall] {
    Dictionary(
      SystemCall.all.compactMap { call in
        call.number(on: platform).map { (platform.systemCallBase + Int64($0), call) }
      }, uniquingKeysWith: { first, _ in first })
  }
}

/// The sites of the system calls that a module makes: those of one call are all the same, and made once.
final class KernelCallSites {
  private let platform: Platform
  private var byText: [String: CallSite?] = [:]
  private var byNumber: [Int64: CallSite?] = [:]

  init(on platform: Platform) { self.platform = platform }

  /// What the call that `text`, `SYSCALL(BIND)`, numbers does; nil where it numbers none.
  func site(named text: String) -> CallSite? {
    if let known = byText[text] { return known }
    let site = KernelCalls.call(named: text).map { CallSite($0, on: platform) }
    byText[text] = .some(site)
    return site
  }

  /// What the call with this number, class base included, does.
  func site(numbered number: Int64) -> CallSite? {
    if let known = byNumber[number] { return known }
    let site = KernelCalls.call(numbered: number, on: platform).map { CallSite($0, on: platform) }
    byNumber[number] = .some(site)
    return site
  }
}
