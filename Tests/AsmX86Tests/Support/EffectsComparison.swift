import AsmX86

/// What the driver saw of a form's instructions against what the table says of them.
///
/// What must not happen is looked for in each instruction; what has to happen (a register that's written
/// changes, one that's read matters) in all of them together.
struct EffectsComparison {
  /// In words, each once: `rbx matters`.
  private(set) var findings: [String] = []
  private var required: [String] = []
  private var happened: Set<String> = []
  /// Flags that the result sets, and the values that they were seen with.
  private var resultFlags: [String: Set<Bool>] = [:]

  mutating func add(_ observation: EffectsObservation, _ claims: EffectsClaims, _ subject: EffectsCase) {
    for number in EffectsElement.indices {
      let element = observation.elements[number] ?? EffectsObservation.Element()
      let name = EffectsElement.name(number, isX87: subject.isX87)
      addChanges(number, name, element, observation, claims)
      if !observation.isNoisy { addReading(number, name, element, observation, claims, subject) }
    }
    for (name, flag) in Flags.byName where Flags.driverNames.contains(name) && name != "ac" {
      // A flag that isn't named was kept.
      let seen = observation.flags[name] ?? EffectsObservation.Flag(isZero: false, isOne: false, isKept: true)
      addFlag(name, flag, seen, observation.isNoisy, claims, subject)
    }
    if subject.memoryOperand != nil { addMemory(observation, claims) }
    if let change = claims.stackChange, observation.stackChange != change...change {
      find("rsp changes by \(observation.stackChange), not \(change)")
    }
  }

  /// All findings, when every instruction of the form was added.
  func finished() -> [String] {
    let constant = resultFlags.filter { $0.value.count == 1 }.sorted { $0.key < $1.key }
      .map { "\($0.key) is always \($0.value.contains(true) ? 1 : 0)" }
    return findings + required.filter { !happened.contains($0) } + constant
  }

  private mutating func find(_ text: String) {
    if !findings.contains(text) { findings.append(text) }
  }

  /// `text` is a finding unless `isSeen` in one of the form's instructions.
  private mutating func require(_ text: String, _ isSeen: Bool) {
    if !required.contains(text) { required.append(text) }
    if isSeen { happened.insert(text) }
  }

  private mutating func addChanges(
    _ number: Int, _ name: String, _ element: EffectsObservation.Element, _ observation: EffectsObservation,
    _ claims: EffectsClaims
  ) {
    var allowed = claims.mayWrite[number]
    // After a push, st0 is what was st7 before.
    let before = number >= 32 ? 32 + (number - 32 - observation.top) & 7 : number
    allowed |= claims.mayWrite[before]
    if !(element.changed & ~allowed).isEmpty {
      find("\(name) changes" + (allowed.isEmpty ? "" : " beyond its width"))
    }
    if !claims.mayWrite[number].isEmpty {
      let after = number >= 32 ? 32 + (number - 32 + observation.top) & 7 : number
      let other = observation.elements[after]?.changed ?? .zero
      require("\(name) never changes", !(element.changed | other).isEmpty)
    }
    let cleared = claims.cleared[number]
    if !cleared.isEmpty, element.zero & cleared != cleared { find("\(name)'s upper bits aren't 0") }
  }

  private mutating func addReading(
    _ number: Int, _ name: String, _ element: EffectsObservation.Element, _ observation: EffectsObservation,
    _ claims: EffectsClaims, _ subject: EffectsCase
  ) {
    let read = claims.read[number]
    if read.isEmpty {
      // Where some bits stay and others don't, and the state decides which, they're operands like others.
      if element.parts != 0 || element.isMixed { find("\(name) matters") }
      if !claims.mayWrite[number].isEmpty, claims.written[number].isEmpty {
        require("\(name) is always overwritten", !element.kept.isEmpty)
      }
      let kept = element.kept & claims.written[number]
      if !kept.isEmpty, observation.top == 0 { find("\(name) isn't always overwritten") }
      return
    }
    for (part, mask) in EffectsElement.parts(number).enumerated()
    where element.parts & 1 << part != 0 && (read & mask).isEmpty {
      find("\(name) matters beyond its width")
    }
    // What is kept beside what is written counts as read, too.
    let isMerged = !(element.kept & read).isEmpty && !element.changed.isEmpty
    if !subject.hasSameRegister, !claims.isIdleAddress.contains(number) {
      require("\(name) never matters", element.parts != 0 || isMerged)
    }
  }

  private mutating func addFlag(
    _ name: String, _ flag: Flags, _ seen: EffectsObservation.Flag, _ isNoisy: Bool, _ claims: EffectsClaims,
    _ subject: EffectsCase
  ) {
    if seen.isChanged, !claims.flagsChanged.contains(flag) { find("\(name) changes") }
    if !isNoisy {
      if seen.matters, !claims.flagsRead.contains(flag) { find("\(name) matters") }
      if claims.flagsRead.contains(flag) {
        require("\(name) never matters", seen.matters || subject.hasSameRegister)
      }
    }
    guard claims.flagsWritten.contains(flag) else { return }
    if claims.flagsCleared.contains(flag) {
      if !seen.isZero { find("\(name) isn't 0") }
    } else if claims.flagsSet.contains(flag) {
      if !seen.isOne { find("\(name) isn't 1") }
    } else if !subject.hasSameRegister {
      resultFlags[name, default: []].formUnion(
        [seen.isZero ? [false] : [], seen.isOne ? [true] : []].joined())
      if !seen.isZero, !seen.isOne { resultFlags[name] = [false, true] }
    }
    require("\(name) never changes", seen.isChanged || subject.hasSameRegister)
    if seen.isKept, !isNoisy, !claims.flagsRead.contains(flag) { find("\(name) isn't always overwritten") }
  }

  private mutating func addMemory(_ observation: EffectsObservation, _ claims: EffectsClaims) {
    let memory = observation.memory
    if let changed = memory.changed {
      if !claims.memory.writes {
        find("memory changes")
      } else if claims.memoryBytes > 0, changed.lowerBound < 0 || changed.upperBound >= claims.memoryBytes {
        find("memory changes beyond its width")
      }
    }
    if claims.memory.writes { require("memory never changes", memory.changed != nil) }
    if memory.mattersOutside { find("memory matters beyond its width") }
    if observation.isNoisy { return }
    if claims.memory.reads {
      require("memory never matters", memory.matters || (memory.isKept && memory.changed != nil))
    } else {
      if memory.matters { find("memory matters") }
      if claims.memory.alwaysWrites, memory.isKept, claims.memoryBytes > 0 {
        find("memory isn't always overwritten")
      }
    }
  }
}
