import AsmPlatform
import AsmX86

/// What a system-call statement passes, checked against the prototype.
extension FunctionBuilder {
  /// The arguments with left-out lengths filled in; nil, with a diagnostic, where they don't fit.
  func sources(
    for call: SystemCall, _ given: [ArgumentSource], _ file: StaticString, _ line: UInt32, _ column: UInt32
  ) -> [ArgumentSource]? {
    var filled: [ArgumentSource] = []
    var rest = given[...]
    let parameters = parameters(of: call)
    let lengths = parameters.filter { if case .length = $0.kind { true } else { false } }.count
    let fills = given.count == parameters.count - lengths && lengths > 0
    for (number, parameter) in parameters.enumerated() {
      if fills, case .length(let of) = parameter.kind, of < number,
        case .address(_, _, let size?) = filled[of]
      {
        filled.append(.symbol(size, constants: []))
      } else if let next = rest.popFirst() {
        filled.append(next)
      }
    }
    guard parameters.count <= Platform.systemCallArguments.count else {
      report(
        "\(call.kernelName) takes \(parameters.count) arguments, and a statement passes six: \(prototype(of: call))",
        remedy: "move the arguments by hand, those from the seventh on to [rsp + 8], and use f.syscall()",
        file, line,
        column)
      return nil
    }
    guard rest.isEmpty, filled.count == parameters.count else {
      report(
        "\(call.name) takes \(parameters.count) argument\(parameters.count == 1 ? "" : "s"), not \(given.count): \(prototype(of: call))",
        remedy: "pass each, in the prototype's order", file, line, column)
      return nil
    }
    var isGood = true
    for (number, (parameter, source)) in zip(parameters, filled).enumerated() {
      if call.openParameters.contains(number), source.isNumberOrAddress { continue }
      if let problem = problem(passing: source, for: parameter) {
        report(
          "\(call.name)'s \(parameter.name) (\(parameter.type)) \(problem): \(prototype(of: call))", file,
          line,
          column)
        isGood = false
      }
    }
    return isGood ? filled : nil
  }

  /// What's wrong with passing `source` for `parameter`; nil for nothing.
  private func problem(passing source: ArgumentSource, for parameter: SystemCall.Parameter) -> String? {
    switch (parameter.kind, source) {
    case (_, .symbol(let symbol, let constants)) where constants.contains { !parameter.accepts($0) }:
      switch parameter.kind {
      case .integer(let family?): return "takes a constant of \(family), not \(symbol.text)"
      case .descriptor: return "takes a descriptor, not \(symbol.text)"
      case .elements: return "takes a number of elements, not \(symbol.text)"
      case .length: return "takes a number of bytes, not \(symbol.text)"
      default: return "takes an address, not \(symbol.text)"
      }
    case (.descriptor, .address(_, let name, _)), (.integer, .address(_, let name, _)),
      (.length, .address(_, let name, _)), (.elements, .address(_, let name, _)):
      return "takes a number, not the address of \(name)"
    case (.pointer, .number(let number)) where number != 0:
      return "takes an address, not the number \(number)"
    case (.pointer, .register(let register)) where register.bits < 64:
      return "takes a 64-bit address, not \(register.name)"
    case (.pointer, .memory(_, let size)) where size < 8:
      return "takes a 64-bit address, not \(size) bytes of memory"
    case (_, .number(let number)) where parameter.isNarrow && !(-0x8000_0000...0xffff_ffff).contains(number):
      return "has 32 bits, too few for \(number)"
    default:
      return nil
    }
  }

  private func prototype(of call: SystemCall) -> String {
    "\(call.kernelName)(\(parameters(of: call).map(\.declaration).joined(separator: ", ")))"
  }

  /// What a statement passes: as on Linux where macOS returns in registers what Linux stores (`pipe`).
  func parameters(of call: SystemCall) -> [SystemCall.Parameter] {
    call.name == "pipe" ? call.parameters : call.parameters(on: platform)
  }
}

extension ArgumentSource {
  /// It's a number, a constant or an address, which a parameter may take as its call's command says.
  fileprivate var isNumberOrAddress: Bool {
    switch self {
    case .number, .symbol, .address: true
    default: false
    }
  }
}

extension SystemCall.Parameter {
  /// Only 32 bits of the argument count: descriptors and C's `int`.
  var isNarrow: Bool {
    switch kind {
    case .descriptor: true
    case .integer:
      Self.narrowTypes.contains(type)
    case .length, .elements: Self.narrowTypes.contains(type)
    case .pointer, .address: false
    }
  }

  /// C's types of 32 bits, or fewer, on x86-64.
  private static let narrowTypes: Set<String> = [
    "int", "unsigned int", "int32_t", "uint32_t", "uint8_t", "socklen_t", "mode_t", "pid_t", "clockid_t",
    "uid_t",
    "gid_t", "id_t", "idtype_t", "key_t", "key_serial_t", "qid_t", "mqd_t", "timer_t", "rwf_t", "au_asid_t",
    "mach_port_name_t", "sae_associd_t", "sae_connid_t", "sigset_t", "enum landlock_rule_type",
  ]
}
