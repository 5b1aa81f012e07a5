extension Constant {
  /// The constant whose C name is `name`; nil where neither system's table has it.
  public static func named(_ name: String) -> Constant? { byName[name] }

  /// The constant whose C name is nearest to `name`, for «did you mean …»; nil where none is near.
  public static func suggestion(for name: String) -> Constant? {
    NearestName.of(name, among: all.map(\.name)).flatMap(named)
  }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}

extension SystemCall.Parameter {
  /// Whether `constant` may be passed here: an integer of no family takes every constant, one of a family
  /// takes that family's and those that serve in its place (IPPROTO for SOL, TCP for SO). A constant of the
  /// family STD is a descriptor. Lengths and addresses take none.
  public func accepts(_ constant: some KernelConstant) -> Bool {
    constant.constants.allSatisfy { constant in
      switch kind {
      case .integer(nil): true
      case .integer(let family?):
        constant.family == family || Constant.relatedFamilies[family, default: []].contains(constant.family)
      case .descriptor: constant.family == "STD" || constant.name == "AT_FDCWD"
      case .length, .elements, .pointer, .address: false
      }
    }
  }
}
