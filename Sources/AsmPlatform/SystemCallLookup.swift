extension SystemCall {
  /// The call named `name`; nil where neither kernel has it.
  public static func named(_ name: String) -> SystemCall? { byName[name] }

  /// The call whose name is nearest to `name`, for «did you mean …»; nil where none is near.
  public static func suggestion(for name: String) -> SystemCall? {
    NearestName.of(name, among: all.map(\.name)).flatMap(named)
  }

  /// Why the call can't be used on `platform`, and what can: «macOS has no epoll_wait; it offers kevent».
  /// nil where the platform has it.
  public func absence(on platform: Platform) -> String? {
    guard number(on: platform) == nil else { return nil }
    if let counterpart, kernelName != name, counterpart == kernelName {
      return "\(platform.title)'s \(kernelName) is another call: \(counterpart)"
    }
    return "\(platform.title) has no \(name)" + (counterpart.map { "; it offers \($0)" } ?? "")
  }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}
