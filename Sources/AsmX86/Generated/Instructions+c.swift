// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `call r64`: Pushes the address behind itself and jumps.
  public final func call(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(258, source.rawValue, file, line, column)
  }

  /// `call m64`: Pushes the address behind itself and jumps.
  public final func call(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(259, source.address, file, line, column)
  }

  /// `call m16:16`: Pushes the address behind itself and jumps.
  public final func call(_ source: FarMemory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(260, source.address, file, line, column)
  }

  /// `call m16:32`: Pushes the address behind itself and jumps.
  public final func call(_ source: FarMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(261, source.address, file, line, column)
  }

  /// `call m16:64`: Pushes the address behind itself and jumps.
  public final func call(_ source: FarMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(262, source.address, file, line, column)
  }

  /// `call rel`: Pushes the address behind itself and jumps.
  public final func call(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(263, target.number, .none, file, line, column)
  }
  /// `call rel`: Pushes the address behind itself and jumps.
  public final func call(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(263, symbols.intern(target), .none, file, line, column)
  }

  @available(*, unavailable, message: "no such form of call; forms: r64 | m64 | m16:16 | m16:32 | m16:64 | rel")
  @_disfavoredOverload public final func call(_ operands: any AnyOperand...) {}

  /// `cbw`: Sign-extends al to ax.
  public final func cbw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(264, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cbw; forms: without operands")
  @_disfavoredOverload public final func cbw(_ operands: any AnyOperand...) {}

  /// `cdq`: Sign-extends eax into edx:eax.
  public final func cdq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(265, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cdq; forms: without operands")
  @_disfavoredOverload public final func cdq(_ operands: any AnyOperand...) {}

  /// `cdqe`: Sign-extends eax to rax.
  public final func cdqe(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(266, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cdqe; forms: without operands")
  @_disfavoredOverload public final func cdqe(_ operands: any AnyOperand...) {}

  /// `clac`: Clears the AC flag: the kernel may not touch user pages.
  ///
  /// Flags: clears AC. Needs SMAP.
  public final func clac(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(267, file, line, column)
  }

  @available(*, unavailable, message: "no such form of clac; forms: without operands")
  @_disfavoredOverload public final func clac(_ operands: any AnyOperand...) {}

  /// `clc`: Clears the carry flag.
  ///
  /// Flags: clears CF.
  public final func clc(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(268, file, line, column)
  }

  @available(*, unavailable, message: "no such form of clc; forms: without operands")
  @_disfavoredOverload public final func clc(_ operands: any AnyOperand...) {}

  /// `cld`: Clears the direction flag: string instructions go upwards.
  ///
  /// Flags: clears DF.
  public final func cld(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(269, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cld; forms: without operands")
  @_disfavoredOverload public final func cld(_ operands: any AnyOperand...) {}

  /// `cldemote m`: Hints that the cache line at an address may move to a level farther from the processor.
  ///
  /// Needs CLDEMOTE.
  public final func cldemote(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(270, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cldemote; forms: m")
  @_disfavoredOverload public final func cldemote(_ operands: any AnyOperand...) {}

  /// `clflush m`: Writes the cache line at an address back to memory and drops it.
  ///
  /// Needs CLFSH.
  public final func clflush(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(271, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of clflush; forms: m")
  @_disfavoredOverload public final func clflush(_ operands: any AnyOperand...) {}

  /// `clflushopt m`: Writes the cache line at an address back to memory and drops it, ordered less strictly than clflush.
  ///
  /// Needs CLFLUSHOPT.
  public final func clflushopt(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(272, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of clflushopt; forms: m")
  @_disfavoredOverload public final func clflushopt(_ operands: any AnyOperand...) {}

  /// `clgi`: Clears the global interrupt flag: all interrupts wait.
  ///
  /// Needs SVM.
  public final func clgi(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(273, file, line, column)
  }

  @available(*, unavailable, message: "no such form of clgi; forms: without operands")
  @_disfavoredOverload public final func clgi(_ operands: any AnyOperand...) {}

  /// `cli`: Clears the interrupt flag: maskable interrupts wait.
  ///
  /// Flags: clears IF.
  public final func cli(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(274, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cli; forms: without operands")
  @_disfavoredOverload public final func cli(_ operands: any AnyOperand...) {}

  /// `clrssbsy m64`: Clears the busy flag of a supervisor shadow-stack token; the carry flag says that the token was wrong.
  ///
  /// Flags: writes CF, clears OF SF ZF AF PF. Needs CET_SS.
  public final func clrssbsy(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(275, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of clrssbsy; forms: m64")
  @_disfavoredOverload public final func clrssbsy(_ operands: any AnyOperand...) {}

  /// `clts`: Clears the task-switched flag in cr0.
  public final func clts(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(276, file, line, column)
  }

  @available(*, unavailable, message: "no such form of clts; forms: without operands")
  @_disfavoredOverload public final func clts(_ operands: any AnyOperand...) {}

  /// `clui`: Clears the user interrupt flag: user interrupts wait.
  ///
  /// Flags: clears UIF. Needs UINTR.
  public final func clui(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(277, file, line, column)
  }

  @available(*, unavailable, message: "no such form of clui; forms: without operands")
  @_disfavoredOverload public final func clui(_ operands: any AnyOperand...) {}

  /// `clwb m`: Writes the cache line at an address back to memory but may keep it.
  ///
  /// Needs CLWB.
  public final func clwb(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(278, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of clwb; forms: m")
  @_disfavoredOverload public final func clwb(_ operands: any AnyOperand...) {}

  /// `clzero`: Fills the cache line at rax with zeros, without reading it.
  ///
  /// Needs CLZERO.
  public final func clzero(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(279, file, line, column)
  }

  /// `clzero eax`: Fills the cache line at rax with zeros, without reading it.
  ///
  /// Needs CLZERO.
  public final func clzero(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(280, source.rawValue, file, line, column)
  }

  /// `clzero rax`: Fills the cache line at rax with zeros, without reading it.
  ///
  /// Needs CLZERO.
  public final func clzero(_ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(281, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of clzero; forms: without operands | eax | rax")
  @_disfavoredOverload public final func clzero(_ operands: any AnyOperand...) {}

  /// `cmc`: Inverts the carry flag.
  ///
  /// Flags: reads CF, writes CF.
  public final func cmc(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(282, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmc; forms: without operands")
  @_disfavoredOverload public final func cmc(_ operands: any AnyOperand...) {}

  /// `cmova r16, r16`: Copies on above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmova(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(283, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmova r16, m16`: Copies on above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmova(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(284, destination.rawValue, source.address, file, line, column)
  }

  /// `cmova r32, r32`: Copies on above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmova(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(285, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmova r32, m32`: Copies on above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmova(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(286, destination.rawValue, source.address, file, line, column)
  }

  /// `cmova r64, r64`: Copies on above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmova(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(287, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmova r64, m64`: Copies on above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmova(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(288, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmova; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmova(_ operands: any AnyOperand...) {}

  /// `cmovae r16, r16`: Copies on above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovae(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(289, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovae r16, m16`: Copies on above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovae(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(290, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovae r32, r32`: Copies on above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovae(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(291, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovae r32, m32`: Copies on above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovae(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(292, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovae r64, r64`: Copies on above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovae(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(293, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovae r64, m64`: Copies on above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovae(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(294, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovae; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovae(_ operands: any AnyOperand...) {}

  /// `cmovb r16, r16`: Copies on below (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovb(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(295, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovb r16, m16`: Copies on below (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovb(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(296, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovb r32, r32`: Copies on below (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovb(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(297, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovb r32, m32`: Copies on below (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovb(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(298, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovb r64, r64`: Copies on below (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovb(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(299, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovb r64, m64`: Copies on below (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovb(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(300, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovb; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovb(_ operands: any AnyOperand...) {}

  /// `cmovbe r16, r16`: Copies on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovbe(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(301, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovbe r16, m16`: Copies on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovbe(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(302, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovbe r32, r32`: Copies on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovbe(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(303, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovbe r32, m32`: Copies on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovbe(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(304, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovbe r64, r64`: Copies on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovbe(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(305, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovbe r64, m64`: Copies on below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovbe(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(306, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovbe; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovbe(_ operands: any AnyOperand...) {}

  /// `cmovc r16, r16`: Copies on carry.
  ///
  /// Flags: reads CF.
  public final func cmovc(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(307, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovc r16, m16`: Copies on carry.
  ///
  /// Flags: reads CF.
  public final func cmovc(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(308, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovc r32, r32`: Copies on carry.
  ///
  /// Flags: reads CF.
  public final func cmovc(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(309, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovc r32, m32`: Copies on carry.
  ///
  /// Flags: reads CF.
  public final func cmovc(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(310, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovc r64, r64`: Copies on carry.
  ///
  /// Flags: reads CF.
  public final func cmovc(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(311, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovc r64, m64`: Copies on carry.
  ///
  /// Flags: reads CF.
  public final func cmovc(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(312, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovc; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovc(_ operands: any AnyOperand...) {}

  /// `cmove r16, r16`: Copies on equal.
  ///
  /// Flags: reads ZF.
  public final func cmove(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(313, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmove r16, m16`: Copies on equal.
  ///
  /// Flags: reads ZF.
  public final func cmove(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(314, destination.rawValue, source.address, file, line, column)
  }

  /// `cmove r32, r32`: Copies on equal.
  ///
  /// Flags: reads ZF.
  public final func cmove(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(315, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmove r32, m32`: Copies on equal.
  ///
  /// Flags: reads ZF.
  public final func cmove(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(316, destination.rawValue, source.address, file, line, column)
  }

  /// `cmove r64, r64`: Copies on equal.
  ///
  /// Flags: reads ZF.
  public final func cmove(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(317, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmove r64, m64`: Copies on equal.
  ///
  /// Flags: reads ZF.
  public final func cmove(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(318, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmove; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmove(_ operands: any AnyOperand...) {}

  /// `cmovg r16, r16`: Copies on greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovg(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(319, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovg r16, m16`: Copies on greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovg(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(320, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovg r32, r32`: Copies on greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovg(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(321, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovg r32, m32`: Copies on greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovg(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(322, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovg r64, r64`: Copies on greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovg(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(323, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovg r64, m64`: Copies on greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovg(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(324, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovg; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovg(_ operands: any AnyOperand...) {}

  /// `cmovge r16, r16`: Copies on greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovge(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(325, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovge r16, m16`: Copies on greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovge(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(326, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovge r32, r32`: Copies on greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovge(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(327, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovge r32, m32`: Copies on greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovge(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(328, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovge r64, r64`: Copies on greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovge(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(329, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovge r64, m64`: Copies on greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovge(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(330, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovge; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovge(_ operands: any AnyOperand...) {}

  /// `cmovl r16, r16`: Copies on less (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovl(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(331, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovl r16, m16`: Copies on less (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovl(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(332, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovl r32, r32`: Copies on less (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovl(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(333, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovl r32, m32`: Copies on less (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovl(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(334, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovl r64, r64`: Copies on less (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovl(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(335, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovl r64, m64`: Copies on less (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovl(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(336, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovl; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovl(_ operands: any AnyOperand...) {}

  /// `cmovle r16, r16`: Copies on less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovle(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(337, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovle r16, m16`: Copies on less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovle(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(338, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovle r32, r32`: Copies on less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovle(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(339, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovle r32, m32`: Copies on less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovle(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(340, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovle r64, r64`: Copies on less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovle(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(341, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovle r64, m64`: Copies on less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovle(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(342, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovle; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovle(_ operands: any AnyOperand...) {}

  /// `cmovna r16, r16`: Copies on not above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovna(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(343, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovna r16, m16`: Copies on not above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovna(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(344, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovna r32, r32`: Copies on not above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovna(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(345, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovna r32, m32`: Copies on not above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovna(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(346, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovna r64, r64`: Copies on not above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovna(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(347, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovna r64, m64`: Copies on not above (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovna(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(348, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovna; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovna(_ operands: any AnyOperand...) {}

  /// `cmovnae r16, r16`: Copies on not above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovnae(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(349, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnae r16, m16`: Copies on not above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovnae(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(350, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnae r32, r32`: Copies on not above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovnae(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(351, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnae r32, m32`: Copies on not above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovnae(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(352, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnae r64, r64`: Copies on not above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovnae(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(353, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnae r64, m64`: Copies on not above or equal (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovnae(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(354, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnae; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnae(_ operands: any AnyOperand...) {}

  /// `cmovnb r16, r16`: Copies on not below (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovnb(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(355, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnb r16, m16`: Copies on not below (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovnb(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(356, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnb r32, r32`: Copies on not below (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovnb(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(357, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnb r32, m32`: Copies on not below (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovnb(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(358, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnb r64, r64`: Copies on not below (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovnb(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(359, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnb r64, m64`: Copies on not below (unsigned).
  ///
  /// Flags: reads CF.
  public final func cmovnb(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(360, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnb; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnb(_ operands: any AnyOperand...) {}

  /// `cmovnbe r16, r16`: Copies on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovnbe(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(361, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnbe r16, m16`: Copies on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovnbe(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(362, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnbe r32, r32`: Copies on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovnbe(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(363, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnbe r32, m32`: Copies on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovnbe(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(364, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnbe r64, r64`: Copies on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovnbe(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(365, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnbe r64, m64`: Copies on not below or equal (unsigned).
  ///
  /// Flags: reads ZF CF.
  public final func cmovnbe(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(366, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnbe; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnbe(_ operands: any AnyOperand...) {}

  /// `cmovnc r16, r16`: Copies on no carry.
  ///
  /// Flags: reads CF.
  public final func cmovnc(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(367, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnc r16, m16`: Copies on no carry.
  ///
  /// Flags: reads CF.
  public final func cmovnc(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(368, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnc r32, r32`: Copies on no carry.
  ///
  /// Flags: reads CF.
  public final func cmovnc(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(369, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnc r32, m32`: Copies on no carry.
  ///
  /// Flags: reads CF.
  public final func cmovnc(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(370, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnc r64, r64`: Copies on no carry.
  ///
  /// Flags: reads CF.
  public final func cmovnc(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(371, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnc r64, m64`: Copies on no carry.
  ///
  /// Flags: reads CF.
  public final func cmovnc(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(372, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnc; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnc(_ operands: any AnyOperand...) {}

  /// `cmovne r16, r16`: Copies on not equal.
  ///
  /// Flags: reads ZF.
  public final func cmovne(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(373, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovne r16, m16`: Copies on not equal.
  ///
  /// Flags: reads ZF.
  public final func cmovne(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(374, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovne r32, r32`: Copies on not equal.
  ///
  /// Flags: reads ZF.
  public final func cmovne(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(375, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovne r32, m32`: Copies on not equal.
  ///
  /// Flags: reads ZF.
  public final func cmovne(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(376, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovne r64, r64`: Copies on not equal.
  ///
  /// Flags: reads ZF.
  public final func cmovne(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(377, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovne r64, m64`: Copies on not equal.
  ///
  /// Flags: reads ZF.
  public final func cmovne(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(378, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovne; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovne(_ operands: any AnyOperand...) {}

  /// `cmovng r16, r16`: Copies on not greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovng(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(379, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovng r16, m16`: Copies on not greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovng(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(380, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovng r32, r32`: Copies on not greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovng(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(381, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovng r32, m32`: Copies on not greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovng(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(382, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovng r64, r64`: Copies on not greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovng(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(383, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovng r64, m64`: Copies on not greater (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovng(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(384, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovng; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovng(_ operands: any AnyOperand...) {}

  /// `cmovnge r16, r16`: Copies on not greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovnge(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(385, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnge r16, m16`: Copies on not greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovnge(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(386, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnge r32, r32`: Copies on not greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovnge(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(387, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnge r32, m32`: Copies on not greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovnge(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(388, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnge r64, r64`: Copies on not greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovnge(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(389, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnge r64, m64`: Copies on not greater or equal (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovnge(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(390, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnge; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnge(_ operands: any AnyOperand...) {}

  /// `cmovnl r16, r16`: Copies on not less (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovnl(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(391, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnl r16, m16`: Copies on not less (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovnl(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(392, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnl r32, r32`: Copies on not less (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovnl(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(393, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnl r32, m32`: Copies on not less (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovnl(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(394, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnl r64, r64`: Copies on not less (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovnl(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(395, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnl r64, m64`: Copies on not less (signed).
  ///
  /// Flags: reads OF SF.
  public final func cmovnl(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(396, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnl; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnl(_ operands: any AnyOperand...) {}

  /// `cmovnle r16, r16`: Copies on not less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovnle(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(397, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnle r16, m16`: Copies on not less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovnle(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(398, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnle r32, r32`: Copies on not less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovnle(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(399, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnle r32, m32`: Copies on not less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovnle(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(400, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnle r64, r64`: Copies on not less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovnle(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(401, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnle r64, m64`: Copies on not less or equal (signed).
  ///
  /// Flags: reads OF SF ZF.
  public final func cmovnle(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(402, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnle; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnle(_ operands: any AnyOperand...) {}

  /// `cmovno r16, r16`: Copies on no overflow.
  ///
  /// Flags: reads OF.
  public final func cmovno(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(403, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovno r16, m16`: Copies on no overflow.
  ///
  /// Flags: reads OF.
  public final func cmovno(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(404, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovno r32, r32`: Copies on no overflow.
  ///
  /// Flags: reads OF.
  public final func cmovno(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(405, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovno r32, m32`: Copies on no overflow.
  ///
  /// Flags: reads OF.
  public final func cmovno(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(406, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovno r64, r64`: Copies on no overflow.
  ///
  /// Flags: reads OF.
  public final func cmovno(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(407, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovno r64, m64`: Copies on no overflow.
  ///
  /// Flags: reads OF.
  public final func cmovno(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(408, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovno; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovno(_ operands: any AnyOperand...) {}

  /// `cmovnp r16, r16`: Copies on odd parity.
  ///
  /// Flags: reads PF.
  public final func cmovnp(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(409, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnp r16, m16`: Copies on odd parity.
  ///
  /// Flags: reads PF.
  public final func cmovnp(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(410, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnp r32, r32`: Copies on odd parity.
  ///
  /// Flags: reads PF.
  public final func cmovnp(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(411, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnp r32, m32`: Copies on odd parity.
  ///
  /// Flags: reads PF.
  public final func cmovnp(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(412, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnp r64, r64`: Copies on odd parity.
  ///
  /// Flags: reads PF.
  public final func cmovnp(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(413, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnp r64, m64`: Copies on odd parity.
  ///
  /// Flags: reads PF.
  public final func cmovnp(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(414, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnp; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnp(_ operands: any AnyOperand...) {}

  /// `cmovns r16, r16`: Copies on not negative.
  ///
  /// Flags: reads SF.
  public final func cmovns(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(415, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovns r16, m16`: Copies on not negative.
  ///
  /// Flags: reads SF.
  public final func cmovns(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(416, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovns r32, r32`: Copies on not negative.
  ///
  /// Flags: reads SF.
  public final func cmovns(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(417, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovns r32, m32`: Copies on not negative.
  ///
  /// Flags: reads SF.
  public final func cmovns(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(418, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovns r64, r64`: Copies on not negative.
  ///
  /// Flags: reads SF.
  public final func cmovns(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(419, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovns r64, m64`: Copies on not negative.
  ///
  /// Flags: reads SF.
  public final func cmovns(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(420, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovns; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovns(_ operands: any AnyOperand...) {}

  /// `cmovnz r16, r16`: Copies on not zero.
  ///
  /// Flags: reads ZF.
  public final func cmovnz(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(421, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnz r16, m16`: Copies on not zero.
  ///
  /// Flags: reads ZF.
  public final func cmovnz(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(422, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnz r32, r32`: Copies on not zero.
  ///
  /// Flags: reads ZF.
  public final func cmovnz(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(423, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnz r32, m32`: Copies on not zero.
  ///
  /// Flags: reads ZF.
  public final func cmovnz(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(424, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovnz r64, r64`: Copies on not zero.
  ///
  /// Flags: reads ZF.
  public final func cmovnz(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(425, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovnz r64, m64`: Copies on not zero.
  ///
  /// Flags: reads ZF.
  public final func cmovnz(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(426, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovnz; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovnz(_ operands: any AnyOperand...) {}

  /// `cmovo r16, r16`: Copies on overflow.
  ///
  /// Flags: reads OF.
  public final func cmovo(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(427, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovo r16, m16`: Copies on overflow.
  ///
  /// Flags: reads OF.
  public final func cmovo(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(428, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovo r32, r32`: Copies on overflow.
  ///
  /// Flags: reads OF.
  public final func cmovo(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(429, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovo r32, m32`: Copies on overflow.
  ///
  /// Flags: reads OF.
  public final func cmovo(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(430, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovo r64, r64`: Copies on overflow.
  ///
  /// Flags: reads OF.
  public final func cmovo(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(431, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovo r64, m64`: Copies on overflow.
  ///
  /// Flags: reads OF.
  public final func cmovo(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(432, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovo; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovo(_ operands: any AnyOperand...) {}

  /// `cmovp r16, r16`: Copies on even parity.
  ///
  /// Flags: reads PF.
  public final func cmovp(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(433, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovp r16, m16`: Copies on even parity.
  ///
  /// Flags: reads PF.
  public final func cmovp(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(434, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovp r32, r32`: Copies on even parity.
  ///
  /// Flags: reads PF.
  public final func cmovp(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(435, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovp r32, m32`: Copies on even parity.
  ///
  /// Flags: reads PF.
  public final func cmovp(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(436, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovp r64, r64`: Copies on even parity.
  ///
  /// Flags: reads PF.
  public final func cmovp(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(437, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovp r64, m64`: Copies on even parity.
  ///
  /// Flags: reads PF.
  public final func cmovp(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(438, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovp; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovp(_ operands: any AnyOperand...) {}

  /// `cmovpe r16, r16`: Copies on even parity.
  ///
  /// Flags: reads PF.
  public final func cmovpe(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(439, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovpe r16, m16`: Copies on even parity.
  ///
  /// Flags: reads PF.
  public final func cmovpe(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(440, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovpe r32, r32`: Copies on even parity.
  ///
  /// Flags: reads PF.
  public final func cmovpe(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(441, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovpe r32, m32`: Copies on even parity.
  ///
  /// Flags: reads PF.
  public final func cmovpe(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(442, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovpe r64, r64`: Copies on even parity.
  ///
  /// Flags: reads PF.
  public final func cmovpe(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(443, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovpe r64, m64`: Copies on even parity.
  ///
  /// Flags: reads PF.
  public final func cmovpe(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(444, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovpe; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovpe(_ operands: any AnyOperand...) {}

  /// `cmovpo r16, r16`: Copies on odd parity.
  ///
  /// Flags: reads PF.
  public final func cmovpo(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(445, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovpo r16, m16`: Copies on odd parity.
  ///
  /// Flags: reads PF.
  public final func cmovpo(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(446, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovpo r32, r32`: Copies on odd parity.
  ///
  /// Flags: reads PF.
  public final func cmovpo(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(447, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovpo r32, m32`: Copies on odd parity.
  ///
  /// Flags: reads PF.
  public final func cmovpo(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(448, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovpo r64, r64`: Copies on odd parity.
  ///
  /// Flags: reads PF.
  public final func cmovpo(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(449, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovpo r64, m64`: Copies on odd parity.
  ///
  /// Flags: reads PF.
  public final func cmovpo(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(450, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovpo; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovpo(_ operands: any AnyOperand...) {}

  /// `cmovs r16, r16`: Copies on negative.
  ///
  /// Flags: reads SF.
  public final func cmovs(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(451, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovs r16, m16`: Copies on negative.
  ///
  /// Flags: reads SF.
  public final func cmovs(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(452, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovs r32, r32`: Copies on negative.
  ///
  /// Flags: reads SF.
  public final func cmovs(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(453, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovs r32, m32`: Copies on negative.
  ///
  /// Flags: reads SF.
  public final func cmovs(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(454, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovs r64, r64`: Copies on negative.
  ///
  /// Flags: reads SF.
  public final func cmovs(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(455, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovs r64, m64`: Copies on negative.
  ///
  /// Flags: reads SF.
  public final func cmovs(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(456, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovs; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovs(_ operands: any AnyOperand...) {}

  /// `cmovz r16, r16`: Copies on zero.
  ///
  /// Flags: reads ZF.
  public final func cmovz(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(457, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovz r16, m16`: Copies on zero.
  ///
  /// Flags: reads ZF.
  public final func cmovz(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(458, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovz r32, r32`: Copies on zero.
  ///
  /// Flags: reads ZF.
  public final func cmovz(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(459, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovz r32, m32`: Copies on zero.
  ///
  /// Flags: reads ZF.
  public final func cmovz(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(460, destination.rawValue, source.address, file, line, column)
  }

  /// `cmovz r64, r64`: Copies on zero.
  ///
  /// Flags: reads ZF.
  public final func cmovz(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(461, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmovz r64, m64`: Copies on zero.
  ///
  /// Flags: reads ZF.
  public final func cmovz(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(462, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmovz; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func cmovz(_ operands: any AnyOperand...) {}

  /// `cmp r8, r8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: some ByteRegister, _ second: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(463, first.rawValue, second.rawValue, file, line, column)
  }
  /// `cmp r8, r8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: HighByteRegister, _ second: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(463, first.rawValue, second.rawValue, file, line, column)
  }
  /// `cmp r8, r8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: some ByteRegister & LegacyByteRegister, _ second: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(463, first.rawValue, second.rawValue, file, line, column)
  }

  /// `cmp r8, m8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: some ByteRegister, _ second: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(464, first.rawValue, second.address, file, line, column)
  }
  /// `cmp r8, m8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: HighByteRegister, _ second: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(464, first.rawValue, second.address, file, line, column)
  }

  /// `cmp r8, i8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ source: some ByteRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(465, source.rawValue, immediate.value, file, line, column)
  }
  /// `cmp r8, i8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func cmp(_ source: some ByteRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(465, source.rawValue, immediate, file, line, column)
  }
  /// `cmp r8, i8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ source: HighByteRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(465, source.rawValue, immediate.value, file, line, column)
  }
  /// `cmp r8, i8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func cmp(_ source: HighByteRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(465, source.rawValue, immediate, file, line, column)
  }

  /// `cmp r16, r16`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: Register16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(466, first.rawValue, second.rawValue, file, line, column)
  }

  /// `cmp r16, m16`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: Register16, _ second: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(467, first.rawValue, second.address, file, line, column)
  }

  /// `cmp r16, i16`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ source: Register16, _ immediate: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(468, source.rawValue, immediate.value, file, line, column)
  }
  /// `cmp r16, i16`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func cmp(_ source: Register16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(468, source.rawValue, immediate, file, line, column)
  }

  /// `cmp r32, r32`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(469, first.rawValue, second.rawValue, file, line, column)
  }

  /// `cmp r32, m32`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(470, first.rawValue, second.address, file, line, column)
  }

  /// `cmp r32, i32`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ source: Register32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(471, source.rawValue, immediate.value, file, line, column)
  }
  /// `cmp r32, i32`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func cmp(_ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(471, source.rawValue, immediate, file, line, column)
  }

  /// `cmp r64, r64`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(472, first.rawValue, second.rawValue, file, line, column)
  }

  /// `cmp r64, m64`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: some GeneralRegister64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(473, first.rawValue, second.address, file, line, column)
  }

  /// `cmp r64, i32s`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ source: some GeneralRegister64, _ immediate: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber1(474, source.rawValue, immediate.value, file, line, column)
  }
  /// `cmp r64, i32s`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func cmp(_ source: some GeneralRegister64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate1(474, source.rawValue, immediate, file, line, column)
  }

  /// `cmp m8, r8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: Memory8, _ second: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(475, second.rawValue, first.address, file, line, column)
  }
  /// `cmp m8, r8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: Memory8, _ second: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(475, second.rawValue, first.address, file, line, column)
  }

  /// `cmp m8, i8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ source: Memory8, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(476, source.address, immediate.value, file, line, column)
  }
  /// `cmp m8, i8`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func cmp(_ source: Memory8, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(476, source.address, immediate, file, line, column)
  }

  /// `cmp m16, r16`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: Memory16, _ second: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(477, second.rawValue, first.address, file, line, column)
  }

  /// `cmp m16, i16`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ source: Memory16, _ immediate: Immediate16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(478, source.address, immediate.value, file, line, column)
  }
  /// `cmp m16, i16`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func cmp(_ source: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(478, source.address, immediate, file, line, column)
  }

  /// `cmp m32, r32`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: Memory32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(479, second.rawValue, first.address, file, line, column)
  }

  /// `cmp m32, i32`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ source: Memory32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(480, source.address, immediate.value, file, line, column)
  }
  /// `cmp m32, i32`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func cmp(_ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(480, source.address, immediate, file, line, column)
  }

  /// `cmp m64, r64`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ first: Memory64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(481, second.rawValue, first.address, file, line, column)
  }

  /// `cmp m64, i32s`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmp(_ source: Memory64, _ immediate: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber0(482, source.address, immediate.value, file, line, column)
  }
  /// `cmp m64, i32s`: Compares by a subtraction that only sets the flags.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  @_disfavoredOverload public final func cmp(_ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate0(482, source.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmp; forms: r8,r8 | r8,m8 | r8,i8 | r16,r16 | r16,m16 | r16,i16 | r32,r32 | r32,m32 | r32,i32 | r64,r64 | r64,m64 | r64,i32s | m8,r8 | m8,i8 | m16,r16 | m16,i16 | m32,r32 | m32,i32 | m64,r64 | m64,i32s")
  @_disfavoredOverload public final func cmp(_ operands: any AnyOperand...) {}

  /// `cmpaexadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on above or equal (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpaexadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(483, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpaexadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on above or equal (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpaexadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(484, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpaexadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpaexadd(_ operands: any AnyOperand...) {}

  /// `cmpaxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on above (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpaxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(485, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpaxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on above (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpaxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(486, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpaxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpaxadd(_ operands: any AnyOperand...) {}

  /// `cmpbexadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on below or equal (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpbexadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(487, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpbexadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on below or equal (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpbexadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(488, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpbexadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpbexadd(_ operands: any AnyOperand...) {}

  /// `cmpbxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on below (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpbxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(489, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpbxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on below (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpbxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(490, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpbxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpbxadd(_ operands: any AnyOperand...) {}

  /// `cmpcxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on carry adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpcxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(491, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpcxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on carry adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpcxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(492, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpcxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpcxadd(_ operands: any AnyOperand...) {}

  /// `cmpeqpd xmm, xmm/m128`: Compares double-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs SSE2.
  public final func cmpeqpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_01ee_01ed, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpeqpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpeqpd(_ operands: any AnyOperand...) {}

  /// `cmpeqps xmm, xmm/m128`: Compares single-precision numbers for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs SSE.
  public final func cmpeqps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_01f0_01ef, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpeqps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpeqps(_ operands: any AnyOperand...) {}

  /// `cmpeqsd xmm, xmm/m64`: Compares a double-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs SSE2.
  public final func cmpeqsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_01f2_01f1, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpeqsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cmpeqsd(_ operands: any AnyOperand...) {}

  /// `cmpeqss xmm, xmm/m32`: Compares a single-precision number for equality into a mask; false with a NaN, silent if quiet.
  ///
  /// Needs SSE.
  public final func cmpeqss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_01f4_01f3, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpeqss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func cmpeqss(_ operands: any AnyOperand...) {}

  /// `cmpexadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on equal adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpexadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(501, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpexadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on equal adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpexadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(502, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpexadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpexadd(_ operands: any AnyOperand...) {}

  /// `cmpgexadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on greater or equal (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpgexadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(503, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpgexadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on greater or equal (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpgexadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(504, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpgexadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpgexadd(_ operands: any AnyOperand...) {}

  /// `cmpgxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on greater (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpgxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(505, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpgxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on greater (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpgxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(506, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpgxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpgxadd(_ operands: any AnyOperand...) {}

  /// `cmplepd xmm, xmm/m128`: Compares double-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs SSE2.
  public final func cmplepd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_01fc_01fb, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmplepd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmplepd(_ operands: any AnyOperand...) {}

  /// `cmpleps xmm, xmm/m128`: Compares single-precision numbers for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs SSE.
  public final func cmpleps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_01fe_01fd, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpleps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpleps(_ operands: any AnyOperand...) {}

  /// `cmplesd xmm, xmm/m64`: Compares a double-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs SSE2.
  public final func cmplesd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0200_01ff, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmplesd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cmplesd(_ operands: any AnyOperand...) {}

  /// `cmpless xmm, xmm/m32`: Compares a single-precision number for less-or-equal into a mask; false with a NaN, signals for any.
  ///
  /// Needs SSE.
  public final func cmpless(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0202_0201, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpless; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func cmpless(_ operands: any AnyOperand...) {}

  /// `cmplexadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on less or equal (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmplexadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(515, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmplexadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on less or equal (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmplexadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(516, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmplexadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmplexadd(_ operands: any AnyOperand...) {}

  /// `cmpltpd xmm, xmm/m128`: Compares double-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs SSE2.
  public final func cmpltpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0206_0205, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpltpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpltpd(_ operands: any AnyOperand...) {}

  /// `cmpltps xmm, xmm/m128`: Compares single-precision numbers for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs SSE.
  public final func cmpltps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0208_0207, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpltps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpltps(_ operands: any AnyOperand...) {}

  /// `cmpltsd xmm, xmm/m64`: Compares a double-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs SSE2.
  public final func cmpltsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_020a_0209, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpltsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cmpltsd(_ operands: any AnyOperand...) {}

  /// `cmpltss xmm, xmm/m32`: Compares a single-precision number for less-than into a mask; false with a NaN, signals for any.
  ///
  /// Needs SSE.
  public final func cmpltss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_020c_020b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpltss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func cmpltss(_ operands: any AnyOperand...) {}

  /// `cmplxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on less (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmplxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(525, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmplxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on less (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmplxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(526, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmplxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmplxadd(_ operands: any AnyOperand...) {}

  /// `cmpnaexadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on not above or equal (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnaexadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(527, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpnaexadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on not above or equal (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnaexadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(528, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnaexadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpnaexadd(_ operands: any AnyOperand...) {}

  /// `cmpnaxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on not above (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnaxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(529, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpnaxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on not above (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnaxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(530, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnaxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpnaxadd(_ operands: any AnyOperand...) {}

  /// `cmpnbexadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on not below or equal (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnbexadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(531, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpnbexadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on not below or equal (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnbexadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(532, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnbexadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpnbexadd(_ operands: any AnyOperand...) {}

  /// `cmpnbxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on not below (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnbxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(533, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpnbxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on not below (unsigned) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnbxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(534, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnbxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpnbxadd(_ operands: any AnyOperand...) {}

  /// `cmpncxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on no carry adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpncxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(535, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpncxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on no carry adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpncxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(536, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpncxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpncxadd(_ operands: any AnyOperand...) {}

  /// `cmpneqpd xmm, xmm/m128`: Compares double-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs SSE2.
  public final func cmpneqpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_021a_0219, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpneqpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpneqpd(_ operands: any AnyOperand...) {}

  /// `cmpneqps xmm, xmm/m128`: Compares single-precision numbers for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs SSE.
  public final func cmpneqps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_021c_021b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpneqps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpneqps(_ operands: any AnyOperand...) {}

  /// `cmpneqsd xmm, xmm/m64`: Compares a double-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs SSE2.
  public final func cmpneqsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_021e_021d, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpneqsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cmpneqsd(_ operands: any AnyOperand...) {}

  /// `cmpneqss xmm, xmm/m32`: Compares a single-precision number for inequality into a mask; true with a NaN, silent if quiet.
  ///
  /// Needs SSE.
  public final func cmpneqss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0220_021f, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpneqss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func cmpneqss(_ operands: any AnyOperand...) {}

  /// `cmpnexadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on not equal adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnexadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(545, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpnexadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on not equal adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnexadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(546, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnexadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpnexadd(_ operands: any AnyOperand...) {}

  /// `cmpngexadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on not greater or equal (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpngexadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(547, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpngexadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on not greater or equal (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpngexadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(548, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpngexadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpngexadd(_ operands: any AnyOperand...) {}

  /// `cmpngxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on not greater (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpngxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(549, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpngxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on not greater (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpngxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(550, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpngxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpngxadd(_ operands: any AnyOperand...) {}

  /// `cmpnlepd xmm, xmm/m128`: Compares double-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs SSE2.
  public final func cmpnlepd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0228_0227, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnlepd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpnlepd(_ operands: any AnyOperand...) {}

  /// `cmpnleps xmm, xmm/m128`: Compares single-precision numbers for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs SSE.
  public final func cmpnleps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_022a_0229, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnleps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpnleps(_ operands: any AnyOperand...) {}

  /// `cmpnlesd xmm, xmm/m64`: Compares a double-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs SSE2.
  public final func cmpnlesd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_022c_022b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnlesd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cmpnlesd(_ operands: any AnyOperand...) {}

  /// `cmpnless xmm, xmm/m32`: Compares a single-precision number for not-less-or-equal into a mask; true with a NaN, signals for any.
  ///
  /// Needs SSE.
  public final func cmpnless(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_022e_022d, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnless; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func cmpnless(_ operands: any AnyOperand...) {}

  /// `cmpnlexadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on not less or equal (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnlexadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(559, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpnlexadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on not less or equal (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnlexadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(560, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnlexadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpnlexadd(_ operands: any AnyOperand...) {}

  /// `cmpnltpd xmm, xmm/m128`: Compares double-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs SSE2.
  public final func cmpnltpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0232_0231, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnltpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpnltpd(_ operands: any AnyOperand...) {}

  /// `cmpnltps xmm, xmm/m128`: Compares single-precision numbers for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs SSE.
  public final func cmpnltps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0234_0233, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnltps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpnltps(_ operands: any AnyOperand...) {}

  /// `cmpnltsd xmm, xmm/m64`: Compares a double-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs SSE2.
  public final func cmpnltsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0236_0235, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnltsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cmpnltsd(_ operands: any AnyOperand...) {}

  /// `cmpnltss xmm, xmm/m32`: Compares a single-precision number for not-less-than into a mask; true with a NaN, signals for any.
  ///
  /// Needs SSE.
  public final func cmpnltss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0238_0237, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnltss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func cmpnltss(_ operands: any AnyOperand...) {}

  /// `cmpnlxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on not less (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnlxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(569, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpnlxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on not less (signed) adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnlxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(570, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnlxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpnlxadd(_ operands: any AnyOperand...) {}

  /// `cmpnoxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on no overflow adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnoxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(571, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpnoxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on no overflow adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnoxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(572, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnoxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpnoxadd(_ operands: any AnyOperand...) {}

  /// `cmpnpxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on odd parity adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnpxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(573, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpnpxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on odd parity adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnpxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(574, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnpxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpnpxadd(_ operands: any AnyOperand...) {}

  /// `cmpnsxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on not negative adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnsxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(575, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpnsxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on not negative adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnsxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(576, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnsxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpnsxadd(_ operands: any AnyOperand...) {}

  /// `cmpnzxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on not zero adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnzxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(577, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpnzxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on not zero adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpnzxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(578, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpnzxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpnzxadd(_ operands: any AnyOperand...) {}

  /// `cmpordpd xmm, xmm/m128`: Compares double-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs SSE2.
  public final func cmpordpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0244_0243, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpordpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpordpd(_ operands: any AnyOperand...) {}

  /// `cmpordps xmm, xmm/m128`: Compares single-precision numbers into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs SSE.
  public final func cmpordps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0246_0245, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpordps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpordps(_ operands: any AnyOperand...) {}

  /// `cmpordsd xmm, xmm/m64`: Compares a double-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs SSE2.
  public final func cmpordsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0248_0247, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpordsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cmpordsd(_ operands: any AnyOperand...) {}

  /// `cmpordss xmm, xmm/m32`: Compares a single-precision number into a mask: true where none is a NaN; silent for a quiet one.
  ///
  /// Needs SSE.
  public final func cmpordss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_024a_0249, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpordss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func cmpordss(_ operands: any AnyOperand...) {}

  /// `cmpoxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on overflow adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpoxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(587, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpoxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on overflow adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpoxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(588, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpoxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpoxadd(_ operands: any AnyOperand...) {}

  /// `cmppd xmm, xmm/m128, u8`: Compares double-precision numbers into a mask.
  ///
  /// Needs SSE2.
  public final func cmppd(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_024e_024d, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmppd; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func cmppd(_ operands: any AnyOperand...) {}

  /// `cmppexadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on even parity adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmppexadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(591, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmppexadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on even parity adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmppexadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(592, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmppexadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmppexadd(_ operands: any AnyOperand...) {}

  /// `cmppoxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on odd parity adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmppoxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(593, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmppoxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on odd parity adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmppoxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(594, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmppoxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmppoxadd(_ operands: any AnyOperand...) {}

  /// `cmpps xmm, xmm/m128, u8`: Compares single-precision numbers into a mask.
  ///
  /// Needs SSE.
  public final func cmpps(_ destination: XMMRegister, _ source: some XMMOrMemory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_0254_0253, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpps; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func cmpps(_ operands: any AnyOperand...) {}

  /// `cmppxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on even parity adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmppxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(597, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmppxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on even parity adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmppxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(598, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmppxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmppxadd(_ operands: any AnyOperand...) {}

  /// `cmpsb`: Compares the bytes at rsi and rdi and moves both on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public final func cmpsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(599, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpsb; forms: without operands")
  @_disfavoredOverload public final func cmpsb(_ operands: any AnyOperand...) {}

  /// `cmpsd`: Compares the doublewords at rsi and rdi and moves both on; or the low double-precision numbers into a mask.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public final func cmpsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(600, file, line, column)
  }

  /// `cmpsd xmm, xmm/m64, u8`: Compares the doublewords at rsi and rdi and moves both on; or the low double-precision numbers into a mask.
  ///
  /// Needs SSE2.
  public final func cmpsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_025a_0259, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpsd; forms: without operands | xmm,xmm,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func cmpsd(_ operands: any AnyOperand...) {}

  /// `cmpsq`: Compares the quadwords at rsi and rdi and moves both on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public final func cmpsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(603, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpsq; forms: without operands")
  @_disfavoredOverload public final func cmpsq(_ operands: any AnyOperand...) {}

  /// `cmpss xmm, xmm/m32, u8`: Compares a single-precision number into a mask.
  ///
  /// Needs SSE.
  public final func cmpss(_ destination: XMMRegister, _ source: some XMMOrMemory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate1(0x0001_0000_025d_025c, destination.rawValue, source, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpss; forms: xmm,xmm,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func cmpss(_ operands: any AnyOperand...) {}

  /// `cmpsw`: Compares the words at rsi and rdi and moves both on.
  ///
  /// Flags: reads DF, writes OF SF ZF AF CF PF.
  public final func cmpsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(606, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpsw; forms: without operands")
  @_disfavoredOverload public final func cmpsw(_ operands: any AnyOperand...) {}

  /// `cmpsxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on negative adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpsxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(607, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpsxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on negative adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpsxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(608, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpsxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpsxadd(_ operands: any AnyOperand...) {}

  /// `cmpunordpd xmm, xmm/m128`: Compares double-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs SSE2.
  public final func cmpunordpd(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0262_0261, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpunordpd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpunordpd(_ operands: any AnyOperand...) {}

  /// `cmpunordps xmm, xmm/m128`: Compares single-precision numbers into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs SSE.
  public final func cmpunordps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0264_0263, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpunordps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cmpunordps(_ operands: any AnyOperand...) {}

  /// `cmpunordsd xmm, xmm/m64`: Compares a double-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs SSE2.
  public final func cmpunordsd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0266_0265, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpunordsd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cmpunordsd(_ operands: any AnyOperand...) {}

  /// `cmpunordss xmm, xmm/m32`: Compares a single-precision number into a mask: true where one is a NaN; silent for a quiet one.
  ///
  /// Needs SSE.
  public final func cmpunordss(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0268_0267, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpunordss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func cmpunordss(_ operands: any AnyOperand...) {}

  /// `cmpxchg r8, r8`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmpxchg(_ destination: some ByteRegister, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(617, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `cmpxchg r8, r8`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmpxchg(_ destination: HighByteRegister, _ source: some LegacyByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(617, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `cmpxchg r8, r8`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmpxchg(_ destination: some ByteRegister & LegacyByteRegister, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(617, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmpxchg r16, r16`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmpxchg(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(618, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmpxchg r32, r32`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmpxchg(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(619, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmpxchg r64, r64`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmpxchg(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(620, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cmpxchg m8, r8`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmpxchg(_ destination: Memory8, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(621, source.rawValue, destination.address, file, line, column)
  }
  /// `cmpxchg m8, r8`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmpxchg(_ destination: Memory8, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(621, source.rawValue, destination.address, file, line, column)
  }

  /// `cmpxchg m16, r16`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmpxchg(_ destination: Memory16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(622, source.rawValue, destination.address, file, line, column)
  }

  /// `cmpxchg m32, r32`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmpxchg(_ destination: Memory32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(623, source.rawValue, destination.address, file, line, column)
  }

  /// `cmpxchg m64, r64`: Stores source if destination equals the accumulator, else loads the accumulator from destination.
  ///
  /// Flags: writes OF SF ZF AF CF PF.
  public final func cmpxchg(_ destination: Memory64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(624, source.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpxchg; forms: r8,r8 | r16,r16 | r32,r32 | r64,r64 | m8,r8 | m16,r16 | m32,r32 | m64,r64")
  @_disfavoredOverload public final func cmpxchg(_ operands: any AnyOperand...) {}

  /// `cmpxchg16b m128`: Stores rcx:rbx if the memory equals rdx:rax, else loads rdx:rax from it.
  ///
  /// Flags: writes ZF. Needs CMPXCHG16B.
  public final func cmpxchg16b(_ destination: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(625, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpxchg16b; forms: m128")
  @_disfavoredOverload public final func cmpxchg16b(_ operands: any AnyOperand...) {}

  /// `cmpxchg8b m64`: Stores ecx:ebx if the memory equals edx:eax, else loads edx:eax from it.
  ///
  /// Flags: writes ZF.
  public final func cmpxchg8b(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(626, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpxchg8b; forms: m64")
  @_disfavoredOverload public final func cmpxchg8b(_ operands: any AnyOperand...) {}

  /// `cmpzxadd m32, r32, r32`: Compares memory with the second operand, which gets its value; on zero adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpzxadd(_ destination: Memory32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(627, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  /// `cmpzxadd m64, r64, r64`: Compares memory with the second operand, which gets its value; on zero adds the third.
  ///
  /// Flags: writes OF SF ZF AF CF PF. Needs CMPCCXADD.
  public final func cmpzxadd(_ destination: Memory64, _ first: some GeneralRegister64, _ second: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory2(628, first.rawValue, second.rawValue, destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cmpzxadd; forms: m32,r32,r32 | m64,r64,r64")
  @_disfavoredOverload public final func cmpzxadd(_ operands: any AnyOperand...) {}

  /// `comisd xmm, xmm/m64`: Compares double-precision numbers into the flags; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs SSE2.
  public final func comisd(_ first: XMMRegister, _ second: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0276_0275, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of comisd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func comisd(_ operands: any AnyOperand...) {}

  /// `comiss xmm, xmm/m32`: Compares single-precision numbers into the flags; signals for any NaN.
  ///
  /// Flags: writes ZF CF PF, clears OF SF AF. Needs SSE.
  public final func comiss(_ first: XMMRegister, _ second: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0278_0277, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of comiss; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func comiss(_ operands: any AnyOperand...) {}

  /// `cpuid`: Asks the processor for the information numbered eax (and ecx).
  public final func cpuid(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(633, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cpuid; forms: without operands")
  @_disfavoredOverload public final func cpuid(_ operands: any AnyOperand...) {}

  /// `cqo`: Sign-extends rax into rdx:rax.
  public final func cqo(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(634, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cqo; forms: without operands")
  @_disfavoredOverload public final func cqo(_ operands: any AnyOperand...) {}

  /// `crc32 r32, r8`: Accumulates the CRC-32C checksum.
  ///
  /// Needs SSE4_2.
  public final func crc32(_ destination: Register32, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(635, destination.rawValue, source.rawValue, file, line, column)
  }
  /// `crc32 r32, r8`: Accumulates the CRC-32C checksum.
  ///
  /// Needs SSE4_2.
  public final func crc32(_ destination: Register32, _ source: HighByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(635, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `crc32 r32, r16`: Accumulates the CRC-32C checksum.
  ///
  /// Needs SSE4_2.
  public final func crc32(_ destination: Register32, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(636, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `crc32 r32, r32`: Accumulates the CRC-32C checksum.
  ///
  /// Needs SSE4_2.
  public final func crc32(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(637, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `crc32 r32, m8`: Accumulates the CRC-32C checksum.
  ///
  /// Needs SSE4_2.
  public final func crc32(_ destination: Register32, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(638, destination.rawValue, source.address, file, line, column)
  }

  /// `crc32 r32, m16`: Accumulates the CRC-32C checksum.
  ///
  /// Needs SSE4_2.
  public final func crc32(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(639, destination.rawValue, source.address, file, line, column)
  }

  /// `crc32 r32, m32`: Accumulates the CRC-32C checksum.
  ///
  /// Needs SSE4_2.
  public final func crc32(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(640, destination.rawValue, source.address, file, line, column)
  }

  /// `crc32 r64, r8`: Accumulates the CRC-32C checksum.
  ///
  /// Needs SSE4_2.
  public final func crc32(_ destination: some GeneralRegister64, _ source: some ByteRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(641, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `crc32 r64, r64`: Accumulates the CRC-32C checksum.
  ///
  /// Needs SSE4_2.
  public final func crc32(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(642, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `crc32 r64, m8`: Accumulates the CRC-32C checksum.
  ///
  /// Needs SSE4_2.
  public final func crc32(_ destination: some GeneralRegister64, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(643, destination.rawValue, source.address, file, line, column)
  }

  /// `crc32 r64, m64`: Accumulates the CRC-32C checksum.
  ///
  /// Needs SSE4_2.
  public final func crc32(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(644, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of crc32; forms: r32,r8 | r32,r16 | r32,r32 | r32,m8 | r32,m16 | r32,m32 | r64,r8 | r64,r64 | r64,m8 | r64,m64")
  @_disfavoredOverload public final func crc32(_ operands: any AnyOperand...) {}

  /// `cvtdq2pd xmm, xmm/m64`: Converts doublewords to double-precision numbers.
  ///
  /// Needs SSE2.
  public final func cvtdq2pd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0286_0285, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtdq2pd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cvtdq2pd(_ operands: any AnyOperand...) {}

  /// `cvtdq2ps xmm, xmm/m128`: Converts doublewords to single-precision numbers.
  ///
  /// Needs SSE2.
  public final func cvtdq2ps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0288_0287, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtdq2ps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtdq2ps(_ operands: any AnyOperand...) {}

  /// `cvtpd2dq xmm, xmm/m128`: Converts double-precision numbers to doublewords.
  ///
  /// Needs SSE2.
  public final func cvtpd2dq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_028a_0289, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtpd2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtpd2dq(_ operands: any AnyOperand...) {}

  /// `cvtpd2pi mm, xmm/m128`: Converts double-precision numbers to doublewords in an MMX register.
  ///
  /// Needs SSE2.
  public final func cvtpd2pi(_ destination: MMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_028c_028b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtpd2pi; forms: mm,xmm | mm,m128")
  @_disfavoredOverload public final func cvtpd2pi(_ operands: any AnyOperand...) {}

  /// `cvtpd2ps xmm, xmm/m128`: Converts double-precision numbers to single-precision numbers.
  ///
  /// Needs SSE2.
  public final func cvtpd2ps(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_028e_028d, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtpd2ps; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtpd2ps(_ operands: any AnyOperand...) {}

  /// `cvtpi2pd xmm, mm/m64`: Converts two doublewords of an MMX register or memory to double-precision numbers.
  ///
  /// Needs SSE2.
  public final func cvtpi2pd(_ destination: XMMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0290_028f, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtpi2pd; forms: xmm,mm | xmm,m64")
  @_disfavoredOverload public final func cvtpi2pd(_ operands: any AnyOperand...) {}

  /// `cvtpi2ps xmm, mm/m64`: Converts two doublewords of an MMX register or memory to the lower two single-precision numbers.
  ///
  /// Needs SSE.
  public final func cvtpi2ps(_ destination: XMMRegister, _ source: some MMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0292_0291, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtpi2ps; forms: xmm,mm | xmm,m64")
  @_disfavoredOverload public final func cvtpi2ps(_ operands: any AnyOperand...) {}

  /// `cvtps2dq xmm, xmm/m128`: Converts single-precision numbers to doublewords.
  ///
  /// Needs SSE2.
  public final func cvtps2dq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0294_0293, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtps2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvtps2dq(_ operands: any AnyOperand...) {}

  /// `cvtps2pd xmm, xmm/m64`: Converts single-precision numbers to double-precision numbers.
  ///
  /// Needs SSE2.
  public final func cvtps2pd(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0296_0295, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtps2pd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cvtps2pd(_ operands: any AnyOperand...) {}

  /// `cvtps2pi mm, xmm/m64`: Converts the lower two single-precision numbers to doublewords in an MMX register.
  ///
  /// Needs SSE.
  public final func cvtps2pi(_ destination: MMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_0298_0297, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtps2pi; forms: mm,xmm | mm,m64")
  @_disfavoredOverload public final func cvtps2pi(_ operands: any AnyOperand...) {}

  /// `cvtsd2si r32, xmm/m64`: Converts a double-precision number to an integer.
  ///
  /// Needs SSE2.
  public final func cvtsd2si(_ destination: Register32, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_029a_0299, destination.rawValue, source, file, line, column)
  }

  /// `cvtsd2si r64, xmm/m64`: Converts a double-precision number to an integer.
  ///
  /// Needs SSE2.
  public final func cvtsd2si(_ destination: some GeneralRegister64, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_029c_029b, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func cvtsd2si(_ operands: any AnyOperand...) {}

  /// `cvtsd2ss xmm, xmm/m64`: Converts a double-precision number to a single-precision number.
  ///
  /// Needs SSE2.
  public final func cvtsd2ss(_ destination: XMMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_029e_029d, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtsd2ss; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func cvtsd2ss(_ operands: any AnyOperand...) {}

  /// `cvtsi2sd xmm, r32`: Converts an integer to a double-precision number.
  ///
  /// Needs SSE2.
  public final func cvtsi2sd(_ destination: XMMRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(671, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cvtsi2sd xmm, r64`: Converts an integer to a double-precision number.
  ///
  /// Needs SSE2.
  public final func cvtsi2sd(_ destination: XMMRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(672, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cvtsi2sd xmm, m32`: Converts an integer to a double-precision number.
  ///
  /// Needs SSE2.
  public final func cvtsi2sd(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(673, destination.rawValue, source.address, file, line, column)
  }

  /// `cvtsi2sd xmm, m64`: Converts an integer to a double-precision number.
  ///
  /// Needs SSE2.
  public final func cvtsi2sd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(674, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtsi2sd; forms: xmm,r32 | xmm,r64 | xmm,m32 | xmm,m64")
  @_disfavoredOverload public final func cvtsi2sd(_ operands: any AnyOperand...) {}

  /// `cvtsi2ss xmm, r32`: Converts an integer to a single-precision number.
  ///
  /// Needs SSE.
  public final func cvtsi2ss(_ destination: XMMRegister, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(675, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cvtsi2ss xmm, r64`: Converts an integer to a single-precision number.
  ///
  /// Needs SSE.
  public final func cvtsi2ss(_ destination: XMMRegister, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(676, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `cvtsi2ss xmm, m32`: Converts an integer to a single-precision number.
  ///
  /// Needs SSE.
  public final func cvtsi2ss(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(677, destination.rawValue, source.address, file, line, column)
  }

  /// `cvtsi2ss xmm, m64`: Converts an integer to a single-precision number.
  ///
  /// Needs SSE.
  public final func cvtsi2ss(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(678, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtsi2ss; forms: xmm,r32 | xmm,r64 | xmm,m32 | xmm,m64")
  @_disfavoredOverload public final func cvtsi2ss(_ operands: any AnyOperand...) {}

  /// `cvtss2sd xmm, xmm/m32`: Converts a single-precision number to a double-precision number.
  ///
  /// Needs SSE2.
  public final func cvtss2sd(_ destination: XMMRegister, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02a8_02a7, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtss2sd; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func cvtss2sd(_ operands: any AnyOperand...) {}

  /// `cvtss2si r32, xmm/m32`: Converts a single-precision number to an integer.
  ///
  /// Needs SSE.
  public final func cvtss2si(_ destination: Register32, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02aa_02a9, destination.rawValue, source, file, line, column)
  }

  /// `cvtss2si r64, xmm/m32`: Converts a single-precision number to an integer.
  ///
  /// Needs SSE.
  public final func cvtss2si(_ destination: some GeneralRegister64, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02ac_02ab, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvtss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func cvtss2si(_ operands: any AnyOperand...) {}

  /// `cvttpd2dq xmm, xmm/m128`: Converts double-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs SSE2.
  public final func cvttpd2dq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02ae_02ad, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvttpd2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvttpd2dq(_ operands: any AnyOperand...) {}

  /// `cvttpd2pi mm, xmm/m128`: Converts double-precision numbers to doublewords in an MMX register, cutting off the fraction.
  ///
  /// Needs SSE2.
  public final func cvttpd2pi(_ destination: MMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02b0_02af, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvttpd2pi; forms: mm,xmm | mm,m128")
  @_disfavoredOverload public final func cvttpd2pi(_ operands: any AnyOperand...) {}

  /// `cvttps2dq xmm, xmm/m128`: Converts single-precision numbers to doublewords, cutting off the fraction.
  ///
  /// Needs SSE2.
  public final func cvttps2dq(_ destination: XMMRegister, _ source: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02b2_02b1, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvttps2dq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func cvttps2dq(_ operands: any AnyOperand...) {}

  /// `cvttps2pi mm, xmm/m64`: Converts the lower two single-precision numbers to doublewords in an MMX register, cutting off the fraction.
  ///
  /// Needs SSE.
  public final func cvttps2pi(_ destination: MMRegister, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02b4_02b3, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvttps2pi; forms: mm,xmm | mm,m64")
  @_disfavoredOverload public final func cvttps2pi(_ operands: any AnyOperand...) {}

  /// `cvttsd2si r32, xmm/m64`: Converts a double-precision number to an integer, cutting off the fraction.
  ///
  /// Needs SSE2.
  public final func cvttsd2si(_ destination: Register32, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02b6_02b5, destination.rawValue, source, file, line, column)
  }

  /// `cvttsd2si r64, xmm/m64`: Converts a double-precision number to an integer, cutting off the fraction.
  ///
  /// Needs SSE2.
  public final func cvttsd2si(_ destination: some GeneralRegister64, _ source: some XMMOrMemory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02b8_02b7, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvttsd2si; forms: r32,xmm | r32,m64 | r64,xmm | r64,m64")
  @_disfavoredOverload public final func cvttsd2si(_ operands: any AnyOperand...) {}

  /// `cvttss2si r32, xmm/m32`: Converts a single-precision number to an integer, cutting off the fraction.
  ///
  /// Needs SSE.
  public final func cvttss2si(_ destination: Register32, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02ba_02b9, destination.rawValue, source, file, line, column)
  }

  /// `cvttss2si r64, xmm/m32`: Converts a single-precision number to an integer, cutting off the fraction.
  ///
  /// Needs SSE.
  public final func cvttss2si(_ destination: some GeneralRegister64, _ source: some XMMOrMemory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1(0x0001_0000_02bc_02bb, destination.rawValue, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cvttss2si; forms: r32,xmm | r32,m32 | r64,xmm | r64,m32")
  @_disfavoredOverload public final func cvttss2si(_ operands: any AnyOperand...) {}

  /// `cwd`: Sign-extends ax into dx:ax.
  public final func cwd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(701, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cwd; forms: without operands")
  @_disfavoredOverload public final func cwd(_ operands: any AnyOperand...) {}

  /// `cwde`: Sign-extends ax to eax.
  public final func cwde(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(702, file, line, column)
  }

  @available(*, unavailable, message: "no such form of cwde; forms: without operands")
  @_disfavoredOverload public final func cwde(_ operands: any AnyOperand...) {}
}
