extension InstructionBuilder {
  /// Makes the read-modify-write of the instruction behind it atomic: `f.lock.add(dword[rdi], eax)`.
  public final var lock: LockPrefix { LockPrefix(builder: self) }
  /// Repeats the string instruction behind it rcx times: `f.rep.stosb()`.
  public final var rep: RepPrefix { RepPrefix(builder: self) }
  /// Repeats the comparison behind it rcx times, as long as it finds equality: `f.repe.cmpsb()`.
  public final var repe: RepePrefix { RepePrefix(builder: self) }
  /// Another spelling of `repe`.
  public final var repz: RepePrefix { repe }
  /// Repeats the comparison behind it rcx times, until it finds equality: `f.repne.scasb()`.
  public final var repne: RepnePrefix { RepnePrefix(builder: self) }
  /// Another spelling of `repne`.
  public final var repnz: RepnePrefix { repne }
}

/// The instructions that take `lock`.
public struct LockPrefix {
  let builder: InstructionBuilder
}

/// The instructions that take `rep`.
public struct RepPrefix {
  let builder: InstructionBuilder
}

/// The instructions that take `repe`.
public struct RepePrefix {
  let builder: InstructionBuilder
}

/// The instructions that take `repne`.
public struct RepnePrefix {
  let builder: InstructionBuilder
}
