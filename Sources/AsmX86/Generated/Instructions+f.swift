// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `f2xm1`: Raises 2 to the power of st0 and subtracts 1; st0 must lie between -1 and 1.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func f2xm1(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(749, file, line, column)
  }

  @available(*, unavailable, message: "no such form of f2xm1; forms: without operands")
  @_disfavoredOverload public final func f2xm1(_ operands: any AnyOperand...) {}

  /// `fabs`: Clears the sign of st0.
  ///
  /// Flags: clears C1, leaves undefined C0 C2 C3.
  public final func fabs(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(750, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fabs; forms: without operands")
  @_disfavoredOverload public final func fabs(_ operands: any AnyOperand...) {}

  /// `fadd`: Adds a number in memory to st0, or one x87 register to another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fadd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(751, file, line, column)
  }

  /// `fadd st`: Adds a number in memory to st0, or one x87 register to another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fadd(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(752, source.rawValue, file, line, column)
  }

  /// `fadd m32`: Adds a number in memory to st0, or one x87 register to another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fadd(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(753, source.address, file, line, column)
  }

  /// `fadd m64`: Adds a number in memory to st0, or one x87 register to another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fadd(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(754, source.address, file, line, column)
  }

  /// `fadd st, st0`: Adds a number in memory to st0, or one x87 register to another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fadd(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(755, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `fadd st0, st`: Adds a number in memory to st0, or one x87 register to another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fadd(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(756, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fadd; forms: without operands | st | m32 | m64 | st,st0 | st0,st")
  @_disfavoredOverload public final func fadd(_ operands: any AnyOperand...) {}

  /// `faddp`: Adds st0 to another x87 register and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func faddp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(757, file, line, column)
  }

  /// `faddp st`: Adds st0 to another x87 register and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func faddp(_ destination: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(758, destination.rawValue, file, line, column)
  }

  /// `faddp st, st0`: Adds st0 to another x87 register and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func faddp(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(759, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of faddp; forms: without operands | st | st,st0")
  @_disfavoredOverload public final func faddp(_ operands: any AnyOperand...) {}

  /// `fbld m80`: Pushes a packed decimal integer of 18 digits onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fbld(_ source: Memory80, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(760, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fbld; forms: m80")
  @_disfavoredOverload public final func fbld(_ operands: any AnyOperand...) {}

  /// `fbstp m80`: Stores st0 as a packed decimal integer of 18 digits and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fbstp(_ destination: Memory80, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(761, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fbstp; forms: m80")
  @_disfavoredOverload public final func fbstp(_ operands: any AnyOperand...) {}

  /// `fchs`: Inverts the sign of st0.
  ///
  /// Flags: clears C1, leaves undefined C0 C2 C3.
  public final func fchs(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(762, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fchs; forms: without operands")
  @_disfavoredOverload public final func fchs(_ operands: any AnyOperand...) {}

  /// `fclex`: Clears the x87 exception flags after waiting for pending exceptions.
  ///
  /// Flags: leaves undefined C0 C1 C2 C3.
  public final func fclex(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(763, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fclex; forms: without operands")
  @_disfavoredOverload public final func fclex(_ operands: any AnyOperand...) {}

  /// `fcmovb`: Copies an x87 register to st0 on below (unsigned).
  ///
  /// Flags: reads CF, leaves undefined C0 C1 C2 C3.
  public final func fcmovb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(764, file, line, column)
  }

  /// `fcmovb st`: Copies an x87 register to st0 on below (unsigned).
  ///
  /// Flags: reads CF, leaves undefined C0 C1 C2 C3.
  public final func fcmovb(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(765, source.rawValue, file, line, column)
  }

  /// `fcmovb st0, st`: Copies an x87 register to st0 on below (unsigned).
  ///
  /// Flags: reads CF, leaves undefined C0 C1 C2 C3.
  public final func fcmovb(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(766, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcmovb; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fcmovb(_ operands: any AnyOperand...) {}

  /// `fcmovbe`: Copies an x87 register to st0 on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF, leaves undefined C0 C1 C2 C3.
  public final func fcmovbe(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(767, file, line, column)
  }

  /// `fcmovbe st`: Copies an x87 register to st0 on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF, leaves undefined C0 C1 C2 C3.
  public final func fcmovbe(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(768, source.rawValue, file, line, column)
  }

  /// `fcmovbe st0, st`: Copies an x87 register to st0 on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF, leaves undefined C0 C1 C2 C3.
  public final func fcmovbe(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(769, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcmovbe; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fcmovbe(_ operands: any AnyOperand...) {}

  /// `fcmove`: Copies an x87 register to st0 on equal.
  ///
  /// Flags: reads ZF, leaves undefined C0 C1 C2 C3.
  public final func fcmove(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(770, file, line, column)
  }

  /// `fcmove st`: Copies an x87 register to st0 on equal.
  ///
  /// Flags: reads ZF, leaves undefined C0 C1 C2 C3.
  public final func fcmove(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(771, source.rawValue, file, line, column)
  }

  /// `fcmove st0, st`: Copies an x87 register to st0 on equal.
  ///
  /// Flags: reads ZF, leaves undefined C0 C1 C2 C3.
  public final func fcmove(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(772, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcmove; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fcmove(_ operands: any AnyOperand...) {}

  /// `fcmovnb`: Copies an x87 register to st0 on not below (unsigned).
  ///
  /// Flags: reads CF, leaves undefined C0 C1 C2 C3.
  public final func fcmovnb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(773, file, line, column)
  }

  /// `fcmovnb st`: Copies an x87 register to st0 on not below (unsigned).
  ///
  /// Flags: reads CF, leaves undefined C0 C1 C2 C3.
  public final func fcmovnb(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(774, source.rawValue, file, line, column)
  }

  /// `fcmovnb st0, st`: Copies an x87 register to st0 on not below (unsigned).
  ///
  /// Flags: reads CF, leaves undefined C0 C1 C2 C3.
  public final func fcmovnb(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(775, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcmovnb; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fcmovnb(_ operands: any AnyOperand...) {}

  /// `fcmovnbe`: Copies an x87 register to st0 on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF, leaves undefined C0 C1 C2 C3.
  public final func fcmovnbe(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(776, file, line, column)
  }

  /// `fcmovnbe st`: Copies an x87 register to st0 on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF, leaves undefined C0 C1 C2 C3.
  public final func fcmovnbe(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(777, source.rawValue, file, line, column)
  }

  /// `fcmovnbe st0, st`: Copies an x87 register to st0 on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF, leaves undefined C0 C1 C2 C3.
  public final func fcmovnbe(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(778, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcmovnbe; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fcmovnbe(_ operands: any AnyOperand...) {}

  /// `fcmovne`: Copies an x87 register to st0 on not equal.
  ///
  /// Flags: reads ZF, leaves undefined C0 C1 C2 C3.
  public final func fcmovne(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(779, file, line, column)
  }

  /// `fcmovne st`: Copies an x87 register to st0 on not equal.
  ///
  /// Flags: reads ZF, leaves undefined C0 C1 C2 C3.
  public final func fcmovne(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(780, source.rawValue, file, line, column)
  }

  /// `fcmovne st0, st`: Copies an x87 register to st0 on not equal.
  ///
  /// Flags: reads ZF, leaves undefined C0 C1 C2 C3.
  public final func fcmovne(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(781, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcmovne; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fcmovne(_ operands: any AnyOperand...) {}

  /// `fcmovnu`: Copies an x87 register to st0 on odd parity: a comparison without a NaN.
  ///
  /// Flags: reads PF, leaves undefined C0 C1 C2 C3.
  public final func fcmovnu(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(782, file, line, column)
  }

  /// `fcmovnu st`: Copies an x87 register to st0 on odd parity: a comparison without a NaN.
  ///
  /// Flags: reads PF, leaves undefined C0 C1 C2 C3.
  public final func fcmovnu(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(783, source.rawValue, file, line, column)
  }

  /// `fcmovnu st0, st`: Copies an x87 register to st0 on odd parity: a comparison without a NaN.
  ///
  /// Flags: reads PF, leaves undefined C0 C1 C2 C3.
  public final func fcmovnu(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(784, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcmovnu; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fcmovnu(_ operands: any AnyOperand...) {}

  /// `fcmovu`: Copies an x87 register to st0 on even parity: a comparison with a NaN.
  ///
  /// Flags: reads PF, leaves undefined C0 C1 C2 C3.
  public final func fcmovu(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(785, file, line, column)
  }

  /// `fcmovu st`: Copies an x87 register to st0 on even parity: a comparison with a NaN.
  ///
  /// Flags: reads PF, leaves undefined C0 C1 C2 C3.
  public final func fcmovu(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(786, source.rawValue, file, line, column)
  }

  /// `fcmovu st0, st`: Copies an x87 register to st0 on even parity: a comparison with a NaN.
  ///
  /// Flags: reads PF, leaves undefined C0 C1 C2 C3.
  public final func fcmovu(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(787, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcmovu; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fcmovu(_ operands: any AnyOperand...) {}

  /// `fcom`: Compares st0 with an x87 register or memory into the x87 condition codes; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fcom(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(788, file, line, column)
  }

  /// `fcom st`: Compares st0 with an x87 register or memory into the x87 condition codes; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fcom(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(789, source.rawValue, file, line, column)
  }

  /// `fcom m32`: Compares st0 with an x87 register or memory into the x87 condition codes; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fcom(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(790, source.address, file, line, column)
  }

  /// `fcom m64`: Compares st0 with an x87 register or memory into the x87 condition codes; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fcom(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(791, source.address, file, line, column)
  }

  /// `fcom st0, st`: Compares st0 with an x87 register or memory into the x87 condition codes; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fcom(_ first: X87StackTop, _ second: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(792, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcom; forms: without operands | st | m32 | m64 | st0,st")
  @_disfavoredOverload public final func fcom(_ operands: any AnyOperand...) {}

  /// `fcomi`: Compares st0 with an x87 register into the flags; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF C1.
  public final func fcomi(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(793, file, line, column)
  }

  /// `fcomi st`: Compares st0 with an x87 register into the flags; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF C1.
  public final func fcomi(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(794, source.rawValue, file, line, column)
  }

  /// `fcomi st0, st`: Compares st0 with an x87 register into the flags; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF C1.
  public final func fcomi(_ first: X87StackTop, _ second: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(795, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcomi; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fcomi(_ operands: any AnyOperand...) {}

  /// `fcomip`: Compares st0 with an x87 register into the flags and pops; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF C1.
  public final func fcomip(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(796, file, line, column)
  }

  /// `fcomip st`: Compares st0 with an x87 register into the flags and pops; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF C1.
  public final func fcomip(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(797, source.rawValue, file, line, column)
  }

  /// `fcomip st0, st`: Compares st0 with an x87 register into the flags and pops; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF C1.
  public final func fcomip(_ first: X87StackTop, _ second: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(798, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcomip; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fcomip(_ operands: any AnyOperand...) {}

  /// `fcomp`: Compares st0 with an x87 register or memory into the x87 condition codes and pops; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fcomp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(799, file, line, column)
  }

  /// `fcomp st`: Compares st0 with an x87 register or memory into the x87 condition codes and pops; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fcomp(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(800, source.rawValue, file, line, column)
  }

  /// `fcomp m32`: Compares st0 with an x87 register or memory into the x87 condition codes and pops; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fcomp(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(801, source.address, file, line, column)
  }

  /// `fcomp m64`: Compares st0 with an x87 register or memory into the x87 condition codes and pops; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fcomp(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(802, source.address, file, line, column)
  }

  /// `fcomp st0, st`: Compares st0 with an x87 register or memory into the x87 condition codes and pops; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fcomp(_ first: X87StackTop, _ second: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(803, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcomp; forms: without operands | st | m32 | m64 | st0,st")
  @_disfavoredOverload public final func fcomp(_ operands: any AnyOperand...) {}

  /// `fcompp`: Compares st0 with st1 into the x87 condition codes and pops both; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fcompp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(804, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcompp; forms: without operands")
  @_disfavoredOverload public final func fcompp(_ operands: any AnyOperand...) {}

  /// `fcos`: Takes the cosine of st0.
  ///
  /// Flags: writes C1 C2, leaves undefined C0 C3.
  public final func fcos(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(805, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fcos; forms: without operands")
  @_disfavoredOverload public final func fcos(_ operands: any AnyOperand...) {}

  /// `fdecstp`: Turns the x87 stack so that st7 becomes st0.
  ///
  /// Flags: clears C1, leaves undefined C0 C2 C3.
  public final func fdecstp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(806, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fdecstp; forms: without operands")
  @_disfavoredOverload public final func fdecstp(_ operands: any AnyOperand...) {}

  /// `fdisi`: Masks the interrupt of an 8087 after waiting for pending exceptions; later x87 units ignore it.
  public final func fdisi(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(807, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fdisi; forms: without operands")
  @_disfavoredOverload public final func fdisi(_ operands: any AnyOperand...) {}

  /// `fdiv`: Divides st0 by a number in memory, or one x87 register by another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdiv(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(808, file, line, column)
  }

  /// `fdiv st`: Divides st0 by a number in memory, or one x87 register by another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdiv(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(809, source.rawValue, file, line, column)
  }

  /// `fdiv m32`: Divides st0 by a number in memory, or one x87 register by another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdiv(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(810, source.address, file, line, column)
  }

  /// `fdiv m64`: Divides st0 by a number in memory, or one x87 register by another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdiv(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(811, source.address, file, line, column)
  }

  /// `fdiv st, st0`: Divides st0 by a number in memory, or one x87 register by another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdiv(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(812, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `fdiv st0, st`: Divides st0 by a number in memory, or one x87 register by another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdiv(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(813, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fdiv; forms: without operands | st | m32 | m64 | st,st0 | st0,st")
  @_disfavoredOverload public final func fdiv(_ operands: any AnyOperand...) {}

  /// `fdivp`: Divides another x87 register by st0 and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdivp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(814, file, line, column)
  }

  /// `fdivp st`: Divides another x87 register by st0 and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdivp(_ destination: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(815, destination.rawValue, file, line, column)
  }

  /// `fdivp st, st0`: Divides another x87 register by st0 and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdivp(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(816, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fdivp; forms: without operands | st | st,st0")
  @_disfavoredOverload public final func fdivp(_ operands: any AnyOperand...) {}

  /// `fdivr`: Divides a number in memory by st0, or source by destination, into destination; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdivr(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(817, file, line, column)
  }

  /// `fdivr st`: Divides a number in memory by st0, or source by destination, into destination; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdivr(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(818, source.rawValue, file, line, column)
  }

  /// `fdivr m32`: Divides a number in memory by st0, or source by destination, into destination; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdivr(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(819, source.address, file, line, column)
  }

  /// `fdivr m64`: Divides a number in memory by st0, or source by destination, into destination; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdivr(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(820, source.address, file, line, column)
  }

  /// `fdivr st, st0`: Divides a number in memory by st0, or source by destination, into destination; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdivr(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(821, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `fdivr st0, st`: Divides a number in memory by st0, or source by destination, into destination; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdivr(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(822, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fdivr; forms: without operands | st | m32 | m64 | st,st0 | st0,st")
  @_disfavoredOverload public final func fdivr(_ operands: any AnyOperand...) {}

  /// `fdivrp`: Divides st0 by another x87 register, stores the quotient there and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdivrp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(823, file, line, column)
  }

  /// `fdivrp st`: Divides st0 by another x87 register, stores the quotient there and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdivrp(_ destination: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(824, destination.rawValue, file, line, column)
  }

  /// `fdivrp st, st0`: Divides st0 by another x87 register, stores the quotient there and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fdivrp(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(825, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fdivrp; forms: without operands | st | st,st0")
  @_disfavoredOverload public final func fdivrp(_ operands: any AnyOperand...) {}

  /// `femms`: Marks all x87 registers as empty without promising their contents, so that x87 code may follow.
  ///
  /// Needs D3NOW.
  public final func femms(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(826, file, line, column)
  }

  @available(*, unavailable, message: "no such form of femms; forms: without operands")
  @_disfavoredOverload public final func femms(_ operands: any AnyOperand...) {}

  /// `feni`: Unmasks the interrupt of an 8087 after waiting for pending exceptions; later x87 units ignore it.
  public final func feni(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(827, file, line, column)
  }

  @available(*, unavailable, message: "no such form of feni; forms: without operands")
  @_disfavoredOverload public final func feni(_ operands: any AnyOperand...) {}

  /// `ffree`: Marks an x87 register as empty.
  ///
  /// Flags: leaves undefined C0 C1 C2 C3.
  public final func ffree(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(828, file, line, column)
  }

  /// `ffree st`: Marks an x87 register as empty.
  ///
  /// Flags: leaves undefined C0 C1 C2 C3.
  public final func ffree(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(829, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ffree; forms: without operands | st")
  @_disfavoredOverload public final func ffree(_ operands: any AnyOperand...) {}

  /// `ffreep`: Marks an x87 register as empty and pops.
  ///
  /// Flags: leaves undefined C0 C1 C2 C3.
  public final func ffreep(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(830, file, line, column)
  }

  /// `ffreep st`: Marks an x87 register as empty and pops.
  ///
  /// Flags: leaves undefined C0 C1 C2 C3.
  public final func ffreep(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(831, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ffreep; forms: without operands | st")
  @_disfavoredOverload public final func ffreep(_ operands: any AnyOperand...) {}

  /// `fiadd m16`: Adds a signed integer in memory to st0.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fiadd(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(832, source.address, file, line, column)
  }

  /// `fiadd m32`: Adds a signed integer in memory to st0.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fiadd(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(833, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fiadd; forms: m16 | m32")
  @_disfavoredOverload public final func fiadd(_ operands: any AnyOperand...) {}

  /// `ficom m16`: Compares st0 with a signed integer in memory into the x87 condition codes; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func ficom(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(834, source.address, file, line, column)
  }

  /// `ficom m32`: Compares st0 with a signed integer in memory into the x87 condition codes; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func ficom(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(835, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ficom; forms: m16 | m32")
  @_disfavoredOverload public final func ficom(_ operands: any AnyOperand...) {}

  /// `ficomp m16`: Compares st0 with a signed integer in memory into the x87 condition codes and pops; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func ficomp(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(836, source.address, file, line, column)
  }

  /// `ficomp m32`: Compares st0 with a signed integer in memory into the x87 condition codes and pops; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func ficomp(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(837, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ficomp; forms: m16 | m32")
  @_disfavoredOverload public final func ficomp(_ operands: any AnyOperand...) {}

  /// `fidiv m16`: Divides st0 by a signed integer in memory.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fidiv(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(838, source.address, file, line, column)
  }

  /// `fidiv m32`: Divides st0 by a signed integer in memory.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fidiv(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(839, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fidiv; forms: m16 | m32")
  @_disfavoredOverload public final func fidiv(_ operands: any AnyOperand...) {}

  /// `fidivr m16`: Divides a signed integer in memory by st0, which gets the quotient.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fidivr(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(840, source.address, file, line, column)
  }

  /// `fidivr m32`: Divides a signed integer in memory by st0, which gets the quotient.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fidivr(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(841, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fidivr; forms: m16 | m32")
  @_disfavoredOverload public final func fidivr(_ operands: any AnyOperand...) {}

  /// `fild m16`: Pushes a signed integer in memory onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fild(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(842, source.address, file, line, column)
  }

  /// `fild m32`: Pushes a signed integer in memory onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fild(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(843, source.address, file, line, column)
  }

  /// `fild m64`: Pushes a signed integer in memory onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fild(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(844, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fild; forms: m16 | m32 | m64")
  @_disfavoredOverload public final func fild(_ operands: any AnyOperand...) {}

  /// `fimul m16`: Multiplies st0 by a signed integer in memory.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fimul(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(845, source.address, file, line, column)
  }

  /// `fimul m32`: Multiplies st0 by a signed integer in memory.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fimul(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(846, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fimul; forms: m16 | m32")
  @_disfavoredOverload public final func fimul(_ operands: any AnyOperand...) {}

  /// `fincstp`: Turns the x87 stack so that st1 becomes st0; marks nothing as empty.
  ///
  /// Flags: clears C1, leaves undefined C0 C2 C3.
  public final func fincstp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(847, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fincstp; forms: without operands")
  @_disfavoredOverload public final func fincstp(_ operands: any AnyOperand...) {}

  /// `finit`: Resets the x87 unit after waiting for pending exceptions.
  ///
  /// Flags: clears C0 C1 C2 C3.
  public final func finit(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(848, file, line, column)
  }

  @available(*, unavailable, message: "no such form of finit; forms: without operands")
  @_disfavoredOverload public final func finit(_ operands: any AnyOperand...) {}

  /// `fist m16`: Stores st0 as a signed integer, rounded as the x87 control word says.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fist(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(849, destination.address, file, line, column)
  }

  /// `fist m32`: Stores st0 as a signed integer, rounded as the x87 control word says.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fist(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(850, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fist; forms: m16 | m32")
  @_disfavoredOverload public final func fist(_ operands: any AnyOperand...) {}

  /// `fistp m16`: Stores st0 as a signed integer, rounded as the x87 control word says, and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fistp(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(851, destination.address, file, line, column)
  }

  /// `fistp m32`: Stores st0 as a signed integer, rounded as the x87 control word says, and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fistp(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(852, destination.address, file, line, column)
  }

  /// `fistp m64`: Stores st0 as a signed integer, rounded as the x87 control word says, and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fistp(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(853, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fistp; forms: m16 | m32 | m64")
  @_disfavoredOverload public final func fistp(_ operands: any AnyOperand...) {}

  /// `fisttp m16`: Stores st0 as a signed integer, cutting off the fraction, and pops.
  ///
  /// Flags: clears C1, leaves undefined C0 C2 C3. Needs SSE3.
  public final func fisttp(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(854, destination.address, file, line, column)
  }

  /// `fisttp m32`: Stores st0 as a signed integer, cutting off the fraction, and pops.
  ///
  /// Flags: clears C1, leaves undefined C0 C2 C3. Needs SSE3.
  public final func fisttp(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(855, destination.address, file, line, column)
  }

  /// `fisttp m64`: Stores st0 as a signed integer, cutting off the fraction, and pops.
  ///
  /// Flags: clears C1, leaves undefined C0 C2 C3. Needs SSE3.
  public final func fisttp(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(856, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fisttp; forms: m16 | m32 | m64")
  @_disfavoredOverload public final func fisttp(_ operands: any AnyOperand...) {}

  /// `fisub m16`: Subtracts a signed integer in memory from st0.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fisub(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(857, source.address, file, line, column)
  }

  /// `fisub m32`: Subtracts a signed integer in memory from st0.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fisub(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(858, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fisub; forms: m16 | m32")
  @_disfavoredOverload public final func fisub(_ operands: any AnyOperand...) {}

  /// `fisubr m16`: Subtracts st0 from a signed integer in memory; st0 gets the difference.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fisubr(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(859, source.address, file, line, column)
  }

  /// `fisubr m32`: Subtracts st0 from a signed integer in memory; st0 gets the difference.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fisubr(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(860, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fisubr; forms: m16 | m32")
  @_disfavoredOverload public final func fisubr(_ operands: any AnyOperand...) {}

  /// `fld`: Pushes a number in memory or an x87 register onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fld(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(861, file, line, column)
  }

  /// `fld st`: Pushes a number in memory or an x87 register onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fld(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(862, source.rawValue, file, line, column)
  }

  /// `fld m32`: Pushes a number in memory or an x87 register onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fld(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(863, source.address, file, line, column)
  }

  /// `fld m64`: Pushes a number in memory or an x87 register onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fld(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(864, source.address, file, line, column)
  }

  /// `fld m80`: Pushes a number in memory or an x87 register onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fld(_ source: Memory80, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(865, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fld; forms: without operands | st | m32 | m64 | m80")
  @_disfavoredOverload public final func fld(_ operands: any AnyOperand...) {}

  /// `fld1`: Pushes 1 onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fld1(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(866, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fld1; forms: without operands")
  @_disfavoredOverload public final func fld1(_ operands: any AnyOperand...) {}

  /// `fldcw m16`: Loads the x87 control word.
  ///
  /// Flags: leaves undefined C0 C1 C2 C3.
  public final func fldcw(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(867, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fldcw; forms: m16")
  @_disfavoredOverload public final func fldcw(_ operands: any AnyOperand...) {}

  /// `fldenv m224`: Loads the x87 environment: control, status and tag words and the last instruction's addresses.
  ///
  /// Flags: writes C0 C1 C2 C3.
  public final func fldenv(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(868, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fldenv; forms: m224")
  @_disfavoredOverload public final func fldenv(_ operands: any AnyOperand...) {}

  /// `fldl2e`: Pushes the binary logarithm of e onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fldl2e(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(869, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fldl2e; forms: without operands")
  @_disfavoredOverload public final func fldl2e(_ operands: any AnyOperand...) {}

  /// `fldl2t`: Pushes the binary logarithm of 10 onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fldl2t(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(870, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fldl2t; forms: without operands")
  @_disfavoredOverload public final func fldl2t(_ operands: any AnyOperand...) {}

  /// `fldlg2`: Pushes the decimal logarithm of 2 onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fldlg2(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(871, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fldlg2; forms: without operands")
  @_disfavoredOverload public final func fldlg2(_ operands: any AnyOperand...) {}

  /// `fldln2`: Pushes the natural logarithm of 2 onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fldln2(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(872, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fldln2; forms: without operands")
  @_disfavoredOverload public final func fldln2(_ operands: any AnyOperand...) {}

  /// `fldpi`: Pushes pi onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fldpi(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(873, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fldpi; forms: without operands")
  @_disfavoredOverload public final func fldpi(_ operands: any AnyOperand...) {}

  /// `fldz`: Pushes 0 onto the x87 stack.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fldz(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(874, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fldz; forms: without operands")
  @_disfavoredOverload public final func fldz(_ operands: any AnyOperand...) {}

  /// `fmul`: Multiplies st0 by a number in memory, or one x87 register by another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fmul(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(875, file, line, column)
  }

  /// `fmul st`: Multiplies st0 by a number in memory, or one x87 register by another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fmul(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(876, source.rawValue, file, line, column)
  }

  /// `fmul m32`: Multiplies st0 by a number in memory, or one x87 register by another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fmul(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(877, source.address, file, line, column)
  }

  /// `fmul m64`: Multiplies st0 by a number in memory, or one x87 register by another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fmul(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(878, source.address, file, line, column)
  }

  /// `fmul st, st0`: Multiplies st0 by a number in memory, or one x87 register by another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fmul(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(879, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `fmul st0, st`: Multiplies st0 by a number in memory, or one x87 register by another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fmul(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(880, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fmul; forms: without operands | st | m32 | m64 | st,st0 | st0,st")
  @_disfavoredOverload public final func fmul(_ operands: any AnyOperand...) {}

  /// `fmulp`: Multiplies another x87 register by st0 and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fmulp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(881, file, line, column)
  }

  /// `fmulp st`: Multiplies another x87 register by st0 and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fmulp(_ destination: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(882, destination.rawValue, file, line, column)
  }

  /// `fmulp st, st0`: Multiplies another x87 register by st0 and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fmulp(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(883, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fmulp; forms: without operands | st | st,st0")
  @_disfavoredOverload public final func fmulp(_ operands: any AnyOperand...) {}

  /// `fnclex`: Clears the x87 exception flags without waiting for pending exceptions.
  ///
  /// Flags: leaves undefined C0 C1 C2 C3.
  public final func fnclex(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(884, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fnclex; forms: without operands")
  @_disfavoredOverload public final func fnclex(_ operands: any AnyOperand...) {}

  /// `fndisi`: Masks the interrupt of an 8087 without waiting for pending exceptions; later x87 units ignore it.
  public final func fndisi(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(885, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fndisi; forms: without operands")
  @_disfavoredOverload public final func fndisi(_ operands: any AnyOperand...) {}

  /// `fneni`: Unmasks the interrupt of an 8087 without waiting for pending exceptions; later x87 units ignore it.
  public final func fneni(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(886, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fneni; forms: without operands")
  @_disfavoredOverload public final func fneni(_ operands: any AnyOperand...) {}

  /// `fninit`: Resets the x87 unit without waiting for pending exceptions.
  ///
  /// Flags: clears C0 C1 C2 C3.
  public final func fninit(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(887, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fninit; forms: without operands")
  @_disfavoredOverload public final func fninit(_ operands: any AnyOperand...) {}

  /// `fnop`: Does nothing, in the x87 unit.
  public final func fnop(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(888, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fnop; forms: without operands")
  @_disfavoredOverload public final func fnop(_ operands: any AnyOperand...) {}

  /// `fnsave m864`: Stores the whole x87 state and resets the unit, without waiting for pending exceptions.
  ///
  /// Flags: reads C0 C1 C2 C3, clears C0 C1 C2 C3.
  public final func fnsave(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(889, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fnsave; forms: m864")
  @_disfavoredOverload public final func fnsave(_ operands: any AnyOperand...) {}

  /// `fnstcw m16`: Stores the x87 control word without waiting for pending exceptions.
  ///
  /// Flags: leaves undefined C0 C1 C2 C3.
  public final func fnstcw(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(890, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fnstcw; forms: m16")
  @_disfavoredOverload public final func fnstcw(_ operands: any AnyOperand...) {}

  /// `fnstenv m224`: Stores the x87 environment and masks all x87 exceptions, without waiting for pending ones.
  ///
  /// Flags: reads C0 C1 C2 C3, leaves undefined C0 C1 C2 C3.
  public final func fnstenv(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(891, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fnstenv; forms: m224")
  @_disfavoredOverload public final func fnstenv(_ operands: any AnyOperand...) {}

  /// `fnstsw ax`: Stores the x87 status word in memory or ax, without waiting for pending exceptions.
  ///
  /// Flags: reads C0 C1 C2 C3, leaves undefined C0 C1 C2 C3.
  public final func fnstsw(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(892, destination.rawValue, file, line, column)
  }

  /// `fnstsw m16`: Stores the x87 status word in memory or ax, without waiting for pending exceptions.
  ///
  /// Flags: reads C0 C1 C2 C3, leaves undefined C0 C1 C2 C3.
  public final func fnstsw(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(893, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fnstsw; forms: ax | m16")
  @_disfavoredOverload public final func fnstsw(_ operands: any AnyOperand...) {}

  /// `fpatan`: Takes the arctangent of st1 / st0, in the quadrant that both signs name, into st1 and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fpatan(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(894, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fpatan; forms: without operands")
  @_disfavoredOverload public final func fpatan(_ operands: any AnyOperand...) {}

  /// `fprem`: Takes the remainder of st0 by st1 with the quotient cut off; C2 set says that it isn't complete.
  ///
  /// Flags: writes C0 C1 C2 C3.
  public final func fprem(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(895, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fprem; forms: without operands")
  @_disfavoredOverload public final func fprem(_ operands: any AnyOperand...) {}

  /// `fprem1`: Takes the remainder of st0 by st1 with the quotient rounded to nearest; C2 set says that it isn't complete.
  ///
  /// Flags: writes C0 C1 C2 C3.
  public final func fprem1(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(896, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fprem1; forms: without operands")
  @_disfavoredOverload public final func fprem1(_ operands: any AnyOperand...) {}

  /// `fptan`: Takes the tangent of st0, then pushes 1.
  ///
  /// Flags: writes C1 C2, leaves undefined C0 C3.
  public final func fptan(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(897, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fptan; forms: without operands")
  @_disfavoredOverload public final func fptan(_ operands: any AnyOperand...) {}

  /// `frndint`: Rounds st0 to an integer as the x87 control word says.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func frndint(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(898, file, line, column)
  }

  @available(*, unavailable, message: "no such form of frndint; forms: without operands")
  @_disfavoredOverload public final func frndint(_ operands: any AnyOperand...) {}

  /// `frstor m864`: Loads the whole x87 state.
  ///
  /// Flags: writes C0 C1 C2 C3.
  public final func frstor(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(899, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of frstor; forms: m864")
  @_disfavoredOverload public final func frstor(_ operands: any AnyOperand...) {}

  /// `fsave m864`: Stores the whole x87 state and resets the unit, after waiting for pending exceptions.
  ///
  /// Flags: reads C0 C1 C2 C3, clears C0 C1 C2 C3.
  public final func fsave(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(900, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fsave; forms: m864")
  @_disfavoredOverload public final func fsave(_ operands: any AnyOperand...) {}

  /// `fscale`: Multiplies st0 by 2 to the power of st1, whose fraction is cut off.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fscale(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(901, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fscale; forms: without operands")
  @_disfavoredOverload public final func fscale(_ operands: any AnyOperand...) {}

  /// `fsin`: Takes the sine of st0.
  ///
  /// Flags: writes C1 C2, leaves undefined C0 C3.
  public final func fsin(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(902, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fsin; forms: without operands")
  @_disfavoredOverload public final func fsin(_ operands: any AnyOperand...) {}

  /// `fsincos`: Replaces st0 by its sine, then pushes its cosine.
  ///
  /// Flags: writes C1 C2, leaves undefined C0 C3.
  public final func fsincos(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(903, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fsincos; forms: without operands")
  @_disfavoredOverload public final func fsincos(_ operands: any AnyOperand...) {}

  /// `fsqrt`: Takes the square root of st0.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsqrt(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(904, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fsqrt; forms: without operands")
  @_disfavoredOverload public final func fsqrt(_ operands: any AnyOperand...) {}

  /// `fst`: Stores st0 in memory or another x87 register.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fst(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(905, file, line, column)
  }

  /// `fst st`: Stores st0 in memory or another x87 register.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fst(_ destination: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(906, destination.rawValue, file, line, column)
  }

  /// `fst m32`: Stores st0 in memory or another x87 register.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fst(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(907, destination.address, file, line, column)
  }

  /// `fst m64`: Stores st0 in memory or another x87 register.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fst(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(908, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fst; forms: without operands | st | m32 | m64")
  @_disfavoredOverload public final func fst(_ operands: any AnyOperand...) {}

  /// `fstcw m16`: Stores the x87 control word after waiting for pending exceptions.
  ///
  /// Flags: leaves undefined C0 C1 C2 C3.
  public final func fstcw(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(909, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fstcw; forms: m16")
  @_disfavoredOverload public final func fstcw(_ operands: any AnyOperand...) {}

  /// `fstenv m224`: Stores the x87 environment and masks all x87 exceptions, after waiting for pending ones.
  ///
  /// Flags: reads C0 C1 C2 C3, leaves undefined C0 C1 C2 C3.
  public final func fstenv(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(910, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fstenv; forms: m224")
  @_disfavoredOverload public final func fstenv(_ operands: any AnyOperand...) {}

  /// `fstp`: Stores st0 in memory or another x87 register and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fstp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(911, file, line, column)
  }

  /// `fstp st`: Stores st0 in memory or another x87 register and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fstp(_ destination: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(912, destination.rawValue, file, line, column)
  }

  /// `fstp m32`: Stores st0 in memory or another x87 register and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fstp(_ destination: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(913, destination.address, file, line, column)
  }

  /// `fstp m64`: Stores st0 in memory or another x87 register and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fstp(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(914, destination.address, file, line, column)
  }

  /// `fstp m80`: Stores st0 in memory or another x87 register and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fstp(_ destination: Memory80, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(915, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fstp; forms: without operands | st | m32 | m64 | m80")
  @_disfavoredOverload public final func fstp(_ operands: any AnyOperand...) {}

  /// `fstsw ax`: Stores the x87 status word in memory or ax, after waiting for pending exceptions.
  ///
  /// Flags: reads C0 C1 C2 C3, leaves undefined C0 C1 C2 C3.
  public final func fstsw(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(916, destination.rawValue, file, line, column)
  }

  /// `fstsw m16`: Stores the x87 status word in memory or ax, after waiting for pending exceptions.
  ///
  /// Flags: reads C0 C1 C2 C3, leaves undefined C0 C1 C2 C3.
  public final func fstsw(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(917, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fstsw; forms: ax | m16")
  @_disfavoredOverload public final func fstsw(_ operands: any AnyOperand...) {}

  /// `fsub`: Subtracts a number in memory from st0, or one x87 register from another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsub(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(918, file, line, column)
  }

  /// `fsub st`: Subtracts a number in memory from st0, or one x87 register from another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsub(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(919, source.rawValue, file, line, column)
  }

  /// `fsub m32`: Subtracts a number in memory from st0, or one x87 register from another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsub(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(920, source.address, file, line, column)
  }

  /// `fsub m64`: Subtracts a number in memory from st0, or one x87 register from another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsub(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(921, source.address, file, line, column)
  }

  /// `fsub st, st0`: Subtracts a number in memory from st0, or one x87 register from another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsub(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(922, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `fsub st0, st`: Subtracts a number in memory from st0, or one x87 register from another; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsub(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(923, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fsub; forms: without operands | st | m32 | m64 | st,st0 | st0,st")
  @_disfavoredOverload public final func fsub(_ operands: any AnyOperand...) {}

  /// `fsubp`: Subtracts st0 from another x87 register and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsubp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(924, file, line, column)
  }

  /// `fsubp st`: Subtracts st0 from another x87 register and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsubp(_ destination: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(925, destination.rawValue, file, line, column)
  }

  /// `fsubp st, st0`: Subtracts st0 from another x87 register and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsubp(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(926, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fsubp; forms: without operands | st | st,st0")
  @_disfavoredOverload public final func fsubp(_ operands: any AnyOperand...) {}

  /// `fsubr`: Subtracts st0 from a number in memory, or destination from source, into destination; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsubr(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(927, file, line, column)
  }

  /// `fsubr st`: Subtracts st0 from a number in memory, or destination from source, into destination; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsubr(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(928, source.rawValue, file, line, column)
  }

  /// `fsubr m32`: Subtracts st0 from a number in memory, or destination from source, into destination; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsubr(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(929, source.address, file, line, column)
  }

  /// `fsubr m64`: Subtracts st0 from a number in memory, or destination from source, into destination; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsubr(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(930, source.address, file, line, column)
  }

  /// `fsubr st, st0`: Subtracts st0 from a number in memory, or destination from source, into destination; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsubr(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(931, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `fsubr st0, st`: Subtracts st0 from a number in memory, or destination from source, into destination; without operands also pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsubr(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(932, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fsubr; forms: without operands | st | m32 | m64 | st,st0 | st0,st")
  @_disfavoredOverload public final func fsubr(_ operands: any AnyOperand...) {}

  /// `fsubrp`: Subtracts another x87 register from st0, stores the difference there and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsubrp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(933, file, line, column)
  }

  /// `fsubrp st`: Subtracts another x87 register from st0, stores the difference there and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsubrp(_ destination: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(934, destination.rawValue, file, line, column)
  }

  /// `fsubrp st, st0`: Subtracts another x87 register from st0, stores the difference there and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fsubrp(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(935, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fsubrp; forms: without operands | st | st,st0")
  @_disfavoredOverload public final func fsubrp(_ operands: any AnyOperand...) {}

  /// `ftst`: Compares st0 with 0 into the x87 condition codes; signals for any NaN.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func ftst(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(936, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ftst; forms: without operands")
  @_disfavoredOverload public final func ftst(_ operands: any AnyOperand...) {}

  /// `fucom`: Compares st0 with an x87 register into the x87 condition codes.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fucom(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(937, file, line, column)
  }

  /// `fucom st`: Compares st0 with an x87 register into the x87 condition codes.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fucom(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(938, source.rawValue, file, line, column)
  }

  /// `fucom st0, st`: Compares st0 with an x87 register into the x87 condition codes.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fucom(_ first: X87StackTop, _ second: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(939, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fucom; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fucom(_ operands: any AnyOperand...) {}

  /// `fucomi`: Compares st0 with an x87 register into the flags.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF C1.
  public final func fucomi(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(940, file, line, column)
  }

  /// `fucomi st`: Compares st0 with an x87 register into the flags.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF C1.
  public final func fucomi(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(941, source.rawValue, file, line, column)
  }

  /// `fucomi st0, st`: Compares st0 with an x87 register into the flags.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF C1.
  public final func fucomi(_ first: X87StackTop, _ second: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(942, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fucomi; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fucomi(_ operands: any AnyOperand...) {}

  /// `fucomip`: Compares st0 with an x87 register into the flags and pops.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF C1.
  public final func fucomip(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(943, file, line, column)
  }

  /// `fucomip st`: Compares st0 with an x87 register into the flags and pops.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF C1.
  public final func fucomip(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(944, source.rawValue, file, line, column)
  }

  /// `fucomip st0, st`: Compares st0 with an x87 register into the flags and pops.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF C1.
  public final func fucomip(_ first: X87StackTop, _ second: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(945, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fucomip; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fucomip(_ operands: any AnyOperand...) {}

  /// `fucomp`: Compares st0 with an x87 register into the x87 condition codes and pops.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fucomp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(946, file, line, column)
  }

  /// `fucomp st`: Compares st0 with an x87 register into the x87 condition codes and pops.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fucomp(_ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(947, source.rawValue, file, line, column)
  }

  /// `fucomp st0, st`: Compares st0 with an x87 register into the x87 condition codes and pops.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fucomp(_ first: X87StackTop, _ second: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(948, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fucomp; forms: without operands | st | st0,st")
  @_disfavoredOverload public final func fucomp(_ operands: any AnyOperand...) {}

  /// `fucompp`: Compares st0 with st1 into the x87 condition codes and pops both.
  ///
  /// Flags: writes C0 C2 C3, clears C1.
  public final func fucompp(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(949, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fucompp; forms: without operands")
  @_disfavoredOverload public final func fucompp(_ operands: any AnyOperand...) {}

  /// `fwait`: Waits for pending x87 exceptions and raises them.
  public final func fwait(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(950, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fwait; forms: without operands")
  @_disfavoredOverload public final func fwait(_ operands: any AnyOperand...) {}

  /// `fxam`: Tells sign and kind of st0 (zero, normal, infinity, NaN, empty ...) in the x87 condition codes.
  ///
  /// Flags: writes C0 C1 C2 C3.
  public final func fxam(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(951, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fxam; forms: without operands")
  @_disfavoredOverload public final func fxam(_ operands: any AnyOperand...) {}

  /// `fxch`: Exchanges st0 with another x87 register.
  ///
  /// Flags: clears C1, leaves undefined C0 C2 C3.
  public final func fxch(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(952, file, line, column)
  }

  /// `fxch st`: Exchanges st0 with another x87 register.
  ///
  /// Flags: clears C1, leaves undefined C0 C2 C3.
  public final func fxch(_ destination: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(953, destination.rawValue, file, line, column)
  }

  /// `fxch st, st0`: Exchanges st0 with another x87 register.
  ///
  /// Flags: clears C1, leaves undefined C0 C2 C3.
  public final func fxch(_ destination: X87Register, _ source: X87StackTop, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(954, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `fxch st0, st`: Exchanges st0 with another x87 register.
  ///
  /// Flags: clears C1, leaves undefined C0 C2 C3.
  public final func fxch(_ destination: X87StackTop, _ source: some AnyX87Register, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(955, destination.rawValue, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fxch; forms: without operands | st | st,st0 | st0,st")
  @_disfavoredOverload public final func fxch(_ operands: any AnyOperand...) {}

  /// `fxrstor m4096`: Loads the x87, MMX and SSE state from 512 bytes of memory, with 32-bit instruction addresses.
  ///
  /// Flags: writes C0 C1 C2 C3.
  public final func fxrstor(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(956, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fxrstor; forms: m4096")
  @_disfavoredOverload public final func fxrstor(_ operands: any AnyOperand...) {}

  /// `fxrstor64 m4096`: Loads the x87, MMX and SSE state from 512 bytes of memory, with 64-bit instruction addresses.
  ///
  /// Flags: writes C0 C1 C2 C3.
  public final func fxrstor64(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(957, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fxrstor64; forms: m4096")
  @_disfavoredOverload public final func fxrstor64(_ operands: any AnyOperand...) {}

  /// `fxsave m4096`: Stores the x87, MMX and SSE state in 512 bytes of memory, with 32-bit instruction addresses.
  ///
  /// Flags: reads C0 C1 C2 C3.
  public final func fxsave(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(958, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fxsave; forms: m4096")
  @_disfavoredOverload public final func fxsave(_ operands: any AnyOperand...) {}

  /// `fxsave64 m4096`: Stores the x87, MMX and SSE state in 512 bytes of memory, with 64-bit instruction addresses.
  ///
  /// Flags: reads C0 C1 C2 C3.
  public final func fxsave64(_ destination: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(959, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fxsave64; forms: m4096")
  @_disfavoredOverload public final func fxsave64(_ operands: any AnyOperand...) {}

  /// `fxtract`: Splits st0: replaces it by its exponent, then pushes its significand.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fxtract(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(960, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fxtract; forms: without operands")
  @_disfavoredOverload public final func fxtract(_ operands: any AnyOperand...) {}

  /// `fyl2x`: Multiplies st1 by the binary logarithm of st0, into st1, and pops.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fyl2x(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(961, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fyl2x; forms: without operands")
  @_disfavoredOverload public final func fyl2x(_ operands: any AnyOperand...) {}

  /// `fyl2xp1`: Multiplies st1 by the binary logarithm of st0 + 1, into st1, and pops; exact for small st0.
  ///
  /// Flags: writes C1, leaves undefined C0 C2 C3.
  public final func fyl2xp1(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(962, file, line, column)
  }

  @available(*, unavailable, message: "no such form of fyl2xp1; forms: without operands")
  @_disfavoredOverload public final func fyl2xp1(_ operands: any AnyOperand...) {}
}
