import AsmPlatform

/// Memory that a system call looks at or fills.
struct KernelMemory: Sendable, Hashable {
  /// The parameter's number, from 0.
  var parameter: Int
  /// The register that holds the address.
  var register: Int
  var direction: SystemCall.Parameter.Direction
  var size: Size
  /// Text that ends with a zero byte.
  var isText = false

  enum Size: Sendable, Hashable {
    case bytes(Int)
    /// So many elements of this size as the register holds; bytes where that's 1.
    case register(Int, elementSize: Int)
    case unknown
  }

  /// What `call` accesses on `platform`.
  static func of(_ call: SystemCall, on platform: Platform) -> [KernelMemory] {
    let parameters = call.parameters(on: platform)
    return parameters.enumerated().compactMap { number, parameter in
      guard case .pointer(let direction) = parameter.kind, number < 6 else { return nil }
      let element = bytes(pointedToBy: parameter.type, on: platform)
      var size = element.map { Size.bytes($0) } ?? .unknown
      var hasLength = false
      for (other, length) in parameters.enumerated() where other < 6 {
        switch length.kind {
        case .length(number):
          size = .register(GeneralRegister.systemCallArguments[other], elementSize: 1)
          hasLength = true
        case .elements(number):
          size =
            element.map { .register(GeneralRegister.systemCallArguments[other], elementSize: $0) } ?? .unknown
          hasLength = true
        default: break
        }
      }
      if let pair = pairs[call.name] { size = .bytes(pair) }
      return KernelMemory(
        parameter: number, register: GeneralRegister.systemCallArguments[number], direction: direction,
        size: size,
        isText: direction == .input && !hasLength && texts.contains(parameter.type))
    }
  }

  /// Two descriptors (pipe(2), socketpair(2)).
  private static let pairs = ["pipe": 8, "pipe2": 8]

  private static let texts: Set<String> = ["const char *", "char *"]

  /// What a C type that is a pointer points to; nil where its size isn't known.
  private static func bytes(pointedToBy type: String, on platform: Platform) -> Int? {
    var name = Substring(type)
    while name.last == "*" || name.last == " " { name.removeLast() }
    if name.last == "*" { return 8 }
    for prefix in ["const ", "struct ", "union "] where name.hasPrefix(prefix) {
      name = name.dropFirst(prefix.count)
    }
    if type.filter({ $0 == "*" }).count > 1 { return 8 }
    if let bytes = numbers[name] { return bytes }
    // An address family's own structure may be shorter than the general one.
    if name == "sockaddr" { return nil }
    return StructureLayout.named(String(name), on: platform)?.size
  }

  private static let numbers: [Substring: Int] = [
    "int": 4, "unsigned int": 4, "socklen_t": 4, "uint32_t": 4, "int32_t": 4, "pid_t": 4, "uid_t": 4,
    "gid_t": 4,
    "off_t": 8, "loff_t": 8, "size_t": 8, "long": 8, "unsigned long": 8, "uint64_t": 8, "int64_t": 8,
    "time_t": 8,
  ]
}
