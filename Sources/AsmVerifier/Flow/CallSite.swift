import AsmPlatform
import AsmX86

/// A call or system call: what it leaves of the registers.
///
/// A class, because it's asked for at many places and copying a system call with its parameters costs; it doesn't change
/// once the graph is built.
final class CallSite {
  let kind: Kind
  /// The symbol called, or the system call; empty where it isn't known.
  var name = ""
  /// The system call; nil for a function's call, and where the number isn't known. To copy it costs: `isKnown` says
  /// whether there's one.
  private(set) var call: SystemCall?
  private(set) var isKnown = false
  /// A system call of which nothing comes but that it succeeded.
  private(set) var hasNoResult = false
  /// What the system call looks at or fills, for any command; `Transfer.memory(of:_:)` knows more.
  var memory: [KernelMemory] = []
  /// A command may tell more of `memory`.
  var memoryDependsOnCommand = false
  /// The general registers that hold nothing of use afterwards, a bit each.
  var clobbers = GeneralRegister.volatile
  /// The general registers that hold a result, a bit each.
  var results: UInt16 = 1 << UInt16(GeneralRegister.rax)
  /// The general registers that are looked at, a bit each.
  var reads: UInt16 = 0
  /// Those that are looked at besides where a system call's command says so.
  var optionalReads: UInt16 = 0
  /// The registers in which a system call takes what may be an address though its prototype has a number, a bit each.
  var mayHoldAddress: UInt16 = 0
  /// The vector registers that hold nothing of use afterwards; all but xmm0 and xmm1, which may hold results.
  var vectorClobbers: UInt32 = ~0b11
  /// The vector registers that may hold a result.
  var vectorResults: UInt32 = 0b11
  /// Whether what's in rdx may be the second word of a result, for all that's known of the callee.
  var mayReturnPair = false
  /// The flags that mean nothing afterwards.
  var flagsLeft = Flags.status
  /// The flags that the callee doesn't leave for its caller.
  var flagsSpent = Flags.status
  /// Whether control comes back.
  var comesBack = true
  /// Bytes that the callee takes from the stack, beside the return address.
  var popped = 0
  /// Where the callee may store through the addresses that it's given.
  var stores = PointerStores()
  /// The registers through which it stores whatever way it takes, a bit each.
  var certainStores: UInt16 = 0
  /// The registers in which it may be given addresses, a bit each: what it looks at, and what it pushes and pops.
  var given = GeneralRegister.arguments
  /// From which address that it's given the callee computes the one that it returns; none where that isn't known.
  var returnedOrigin = PointerOrigin.none
  /// What it returns is a system call's result, which the callee didn't test (Linux).
  var returnsSystemCallResult = false
  /// Whether a result of the system call that isn't tested is worth a word.
  var canFail = false

  init(kind: Kind, name: String = "") {
    self.kind = kind
    self.name = name
    mayReturnPair = kind == .indirect
  }

  enum Kind: Sendable, Hashable {
    /// A function of the module, known by what it does.
    case function
    /// A function of another object, known by the ABI.
    case external
    /// Whatever a register or memory points to.
    case indirect
    /// A label of the same function.
    case local
    /// `call` of the very next instruction, which pushes its address.
    case nextInstruction
    case systemCall
  }
}

/// What a function of the module does to its caller's registers.
struct FunctionSummary: Sendable, Hashable {
  /// The volatile registers that it may leave with another value.
  var clobbers: UInt16 = 0
  /// The general and vector registers of which its author says that they hold results; rax, xmm0 and xmm1 may anyway.
  var results: UInt16 = 0
  var vectorResults: UInt32 = 0
  /// The registers whose value at entry it may look at.
  var reads: UInt16 = 0
  /// Those whose value at entry it may pass to a system call that looks at it for some commands only.
  var optionalReads: UInt16 = 0
  /// The vector registers that it may leave with another value.
  var vectorClobbers: UInt32 = 0
  /// The vector registers whose value at entry it may look at.
  var vectorReads: UInt32 = 0
  /// The flags that mean nothing where it returns.
  var flagsLeft: Flags = []
  /// The flags that it has looked at itself, or set by the way, wherever it returns; nil where it hasn't returned so far.
  var flagsSpent: Flags?
  /// It can return.
  var returns = false
  /// On some way it returns a system call's result as the kernel gave it.
  var returnsSystemCallResult = false
  /// Bytes that `ret` takes from the stack beside the return address.
  var popped = 0
  /// The registers in which it may be given addresses: `reads`, and what it pushes and pops.
  var given: UInt16 = 0
  /// Where it may store through the addresses that it's given.
  var stores = PointerStores()
  /// The registers through which it stores before its first branch and call, a bit each.
  var certainStores: UInt16 = 0
  /// From which address that it's given it computes the one that it returns in rax; nil where it hasn't returned so
  /// far, none where it returns something else.
  var returnedOrigin: PointerOrigin?

  /// What either does.
  mutating func formUnion(_ other: FunctionSummary) {
    clobbers |= other.clobbers
    results |= other.results
    vectorResults |= other.vectorResults
    reads |= other.reads
    optionalReads |= other.optionalReads
    vectorClobbers |= other.vectorClobbers
    vectorReads |= other.vectorReads
    flagsLeft.formUnion(other.flagsLeft)
    returns = returns || other.returns
    returnsSystemCallResult = returnsSystemCallResult || other.returnsSystemCallResult
    popped = max(popped, other.popped)
    if let spent = other.flagsSpent { noteReturned(spent: spent) }
    given |= other.given
    stores.formUnion(other.stores)
    certainStores |= other.certainStores
    if let returned = other.returnedOrigin { noteReturned(returned) }
  }

  /// On some way it returns with these flags spent.
  mutating func noteReturned(spent: Flags) {
    flagsSpent = flagsSpent?.intersection(spent) ?? spent
  }

  /// On some way it returns an address with this origin.
  mutating func noteReturned(_ origin: PointerOrigin) {
    returnedOrigin = returnedOrigin?.joined(with: origin) ?? origin
  }
}

extension CallSite {
  /// A call of a function of the module.
  convenience init(_ name: String, _ summary: FunctionSummary) {
    self.init(kind: .function, name: name)
    results |= summary.results
    clobbers = summary.clobbers & ~results
    reads = summary.reads
    optionalReads = summary.optionalReads
    vectorResults |= summary.vectorResults
    vectorClobbers = summary.vectorClobbers & ~vectorResults
    flagsLeft = summary.flagsLeft
    flagsSpent = summary.flagsSpent ?? .status
    comesBack = summary.returns
    returnsSystemCallResult = summary.returnsSystemCallResult
    popped = summary.popped
    stores = summary.stores
    certainStores = summary.certainStores
    given = summary.given
    returnedOrigin = summary.returnedOrigin ?? .none
  }

  /// A call of a function of another object.
  convenience init(external symbol: String, on platform: Platform) {
    var name = symbol.split(separator: " ").first.map(String.init) ?? symbol
    if !platform.symbolPrefix.isEmpty, name.hasPrefix(platform.symbolPrefix) {
      name.removeFirst(platform.symbolPrefix.count)
    }
    self.init(kind: .external, name: name)
    switch CLibrary.result(of: name) {
    case .integer: vectorResults = 0
    case .double: vectorResults = 0b1
    case .pair: returnsInRDX()
    case nil: mayReturnPair = true
    }
    vectorClobbers = ~vectorResults
  }

  /// `syscall` with `call`'s number in eax; nil where the number isn't known.
  convenience init(_ call: SystemCall?, on platform: Platform) {
    self.init(kind: .systemCall, name: call?.name ?? "")
    self.call = call
    clobbers = platform.systemCallClobbers.reduce(0) { $0 | 1 << UInt16($1.generalNumber) }
    vectorClobbers = 0
    flagsLeft = []
    guard let call else { return }
    isKnown = true
    hasNoResult = call.result(on: platform) == .nothing
    comesBack = call.result(on: platform) != .never
    canFail = call.canFail(on: platform)
    memory = KernelMemory.of(call, on: platform)
    memoryDependsOnCommand = KernelMemory.dependsOnCommand(call)
    if call.secondResult(on: platform) != nil { returnsInRDX() }
    let parameters = call.parameters(on: platform)
    reads = GeneralRegister.systemCallArguments(call.certainParameters(on: platform))
    let all = GeneralRegister.systemCallArguments.prefix(parameters.count).reduce(0) { $0 | .register($1) }
    optionalReads = all & ~reads
    for (parameter, register) in zip(parameters, GeneralRegister.systemCallArguments) {
      switch parameter.kind {
      case .address, .integer: mayHoldAddress |= .register(register)
      case .descriptor, .length, .elements, .pointer: break
      }
    }
  }

  private func returnsInRDX() {
    clobbers &= ~(1 << UInt16(GeneralRegister.rdx))
    results |= 1 << UInt16(GeneralRegister.rdx)
  }
}
