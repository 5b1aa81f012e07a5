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
  /// Starts a transaction in place of taking a lock: `f.xacquire.lock.bts(dword[rdi], 0)`.
  public final var xacquire: XacquirePrefix { XacquirePrefix(builder: self) }
  /// Ends a transaction in place of releasing a lock: `f.xrelease.mov(dword[rdi], 0)`.
  public final var xrelease: XreleasePrefix { XreleasePrefix(builder: self) }
  /// Keeps the bounds of MPX over the branch behind it: `f.bnd.call(function)`.
  public final var bnd: BndPrefix { BndPrefix(builder: self) }
  /// Makes the instruction behind it use esi, edi and ecx for rsi, rdi and rcx: `f.a32.movsb()`.
  public final var a32: A32Prefix { A32Prefix(builder: self) }
  /// Encodes the instruction behind it by VEX, where without it it's one of AVX-512: `f.vex.vpdpbusd(xmm0, xmm1, xmm2)`.
  public final var vex: VexPrefix { VexPrefix(builder: self) }
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

/// The instructions that take `xacquire` without `lock`.
public struct XacquirePrefix {
  let builder: InstructionBuilder

  /// Both prefixes: `f.xacquire.lock.add(…)`.
  public var lock: XacquireLockPrefix { XacquireLockPrefix(builder: builder) }
}

/// The instructions that take `xrelease` without `lock`.
public struct XreleasePrefix {
  let builder: InstructionBuilder

  /// Both prefixes: `f.xrelease.lock.add(…)`.
  public var lock: XreleaseLockPrefix { XreleaseLockPrefix(builder: builder) }
}

/// The instructions that take `xacquire lock`.
public struct XacquireLockPrefix {
  let builder: InstructionBuilder
}

/// The instructions that take `xrelease lock`.
public struct XreleaseLockPrefix {
  let builder: InstructionBuilder
}

/// The instructions that take `bnd`.
public struct BndPrefix {
  let builder: InstructionBuilder
}

/// The instructions that take `a32`.
public struct A32Prefix {
  let builder: InstructionBuilder

  /// Both prefixes: `f.a32.rep.movsb()`.
  public var rep: A32RepPrefix { A32RepPrefix(builder: builder) }
  /// Both prefixes: `f.a32.repe.cmpsb()`.
  public var repe: A32RepePrefix { A32RepePrefix(builder: builder) }
  /// Both prefixes: `f.a32.repne.scasb()`.
  public var repne: A32RepnePrefix { A32RepnePrefix(builder: builder) }
}

/// The instructions that take `a32 rep`.
public struct A32RepPrefix {
  let builder: InstructionBuilder
}

/// The instructions that take `a32 repe`.
public struct A32RepePrefix {
  let builder: InstructionBuilder
}

/// The instructions that take `a32 repne`.
public struct A32RepnePrefix {
  let builder: InstructionBuilder
}

/// The instructions that take `{vex}`.
public struct VexPrefix {
  let builder: InstructionBuilder
}
