// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `lahf`: Copies the sign, zero, adjust, parity and carry flags to ah.
  ///
  /// Flags: reads SF ZF AF CF PF.
  public final func lahf(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1161, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lahf; forms: without operands")
  @_disfavoredOverload public final func lahf(_ operands: any AnyOperand...) {}

  /// `lar r16, r16`: Loads the access rights of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lar(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1162, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lar r16, r32`: Loads the access rights of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lar(_ destination: Register16, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1163, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lar r16, r64`: Loads the access rights of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lar(_ destination: Register16, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1164, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lar r16, m16`: Loads the access rights of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lar(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1165, destination.rawValue, source.address, file, line, column)
  }

  /// `lar r32, r16`: Loads the access rights of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lar(_ destination: Register32, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1166, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lar r32, r32`: Loads the access rights of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lar(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1167, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lar r32, r64`: Loads the access rights of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lar(_ destination: Register32, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1168, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lar r32, m16`: Loads the access rights of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lar(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1169, destination.rawValue, source.address, file, line, column)
  }

  /// `lar r64, r16`: Loads the access rights of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lar(_ destination: some GeneralRegister64, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1170, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lar r64, r32`: Loads the access rights of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lar(_ destination: some GeneralRegister64, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1171, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lar r64, r64`: Loads the access rights of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lar(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1172, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lar r64, m16`: Loads the access rights of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lar(_ destination: some GeneralRegister64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1173, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lar; forms: r16,r16 | r16,r32 | r16,r64 | r16,m16 | r32,r16 | r32,r32 | r32,r64 | r32,m16 | r64,r16 | r64,r32 | r64,r64 | r64,m16")
  @_disfavoredOverload public final func lar(_ operands: any AnyOperand...) {}

  /// `lddqu xmm, m128`: Loads 16 unaligned bytes, across cache lines if need be.
  ///
  /// Needs SSE3.
  public final func lddqu(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1174, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lddqu; forms: xmm,m128")
  @_disfavoredOverload public final func lddqu(_ operands: any AnyOperand...) {}

  /// `ldmxcsr m32`: Loads the control and status register of the SSE unit.
  ///
  /// Needs SSE.
  public final func ldmxcsr(_ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1175, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ldmxcsr; forms: m32")
  @_disfavoredOverload public final func ldmxcsr(_ operands: any AnyOperand...) {}

  /// `ldtilecfg m512`: Loads the shapes of the tiles from 64 bytes of memory and clears the tiles.
  ///
  /// Needs AMX_TILE.
  public final func ldtilecfg(_ source: Memory512, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1176, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ldtilecfg; forms: m512")
  @_disfavoredOverload public final func ldtilecfg(_ operands: any AnyOperand...) {}

  /// `lea r16, m`: Computes an address without reading memory there.
  public final func lea(_ destination: Register16, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1177, destination.rawValue, source.address, file, line, column)
  }

  /// `lea r32, m`: Computes an address without reading memory there.
  public final func lea(_ destination: Register32, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1178, destination.rawValue, source.address, file, line, column)
  }

  /// `lea r64, m`: Computes an address without reading memory there.
  public final func lea(_ destination: some GeneralRegister64, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1179, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lea; forms: r16,m | r32,m | r64,m")
  @_disfavoredOverload public final func lea(_ operands: any AnyOperand...) {}

  /// `leave`: Leaves a frame: moves rbp to rsp and pops rbp.
  public final func leave(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1180, file, line, column)
  }

  @available(*, unavailable, message: "no such form of leave; forms: without operands")
  @_disfavoredOverload public final func leave(_ operands: any AnyOperand...) {}

  /// `lfence`: Lets no later instruction start before the earlier ones are done.
  ///
  /// Needs SSE2.
  public final func lfence(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1181, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lfence; forms: without operands")
  @_disfavoredOverload public final func lfence(_ operands: any AnyOperand...) {}

  /// `lfs r16, m32`: Loads fs and a register from a far pointer in memory.
  public final func lfs(_ destination: Register16, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1182, destination.rawValue, source.address, file, line, column)
  }

  /// `lfs r32, m48`: Loads fs and a register from a far pointer in memory.
  public final func lfs(_ destination: Register32, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1183, destination.rawValue, source.address, file, line, column)
  }

  /// `lfs r64, m80`: Loads fs and a register from a far pointer in memory.
  public final func lfs(_ destination: some GeneralRegister64, _ source: Memory80, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1184, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lfs; forms: r16,m32 | r32,m48 | r64,m80")
  @_disfavoredOverload public final func lfs(_ operands: any AnyOperand...) {}

  /// `lgdt m80`: Loads limit and address of the global descriptor table.
  public final func lgdt(_ source: Memory80, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1185, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lgdt; forms: m80")
  @_disfavoredOverload public final func lgdt(_ operands: any AnyOperand...) {}

  /// `lgs r16, m32`: Loads gs and a register from a far pointer in memory.
  public final func lgs(_ destination: Register16, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1186, destination.rawValue, source.address, file, line, column)
  }

  /// `lgs r32, m48`: Loads gs and a register from a far pointer in memory.
  public final func lgs(_ destination: Register32, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1187, destination.rawValue, source.address, file, line, column)
  }

  /// `lgs r64, m80`: Loads gs and a register from a far pointer in memory.
  public final func lgs(_ destination: some GeneralRegister64, _ source: Memory80, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1188, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lgs; forms: r16,m32 | r32,m48 | r64,m80")
  @_disfavoredOverload public final func lgs(_ operands: any AnyOperand...) {}

  /// `lidt m80`: Loads limit and address of the interrupt descriptor table.
  public final func lidt(_ source: Memory80, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1189, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lidt; forms: m80")
  @_disfavoredOverload public final func lidt(_ operands: any AnyOperand...) {}

  /// `lkgs r16`: Loads the gs base that swapgs exchanges from a selector's descriptor.
  ///
  /// Needs LKGS.
  public final func lkgs(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1190, source.rawValue, file, line, column)
  }

  /// `lkgs r32`: Loads the gs base that swapgs exchanges from a selector's descriptor.
  ///
  /// Needs LKGS.
  public final func lkgs(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1191, source.rawValue, file, line, column)
  }

  /// `lkgs r64`: Loads the gs base that swapgs exchanges from a selector's descriptor.
  ///
  /// Needs LKGS.
  public final func lkgs(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1192, source.rawValue, file, line, column)
  }

  /// `lkgs m16`: Loads the gs base that swapgs exchanges from a selector's descriptor.
  ///
  /// Needs LKGS.
  public final func lkgs(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1193, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lkgs; forms: r16 | r32 | r64 | m16")
  @_disfavoredOverload public final func lkgs(_ operands: any AnyOperand...) {}

  /// `lldt r16`: Loads the selector of the local descriptor table.
  public final func lldt(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1194, source.rawValue, file, line, column)
  }

  /// `lldt m16`: Loads the selector of the local descriptor table.
  public final func lldt(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1195, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lldt; forms: r16 | m16")
  @_disfavoredOverload public final func lldt(_ operands: any AnyOperand...) {}

  /// `llwpcb r32`: Loads the address of the lightweight-profiling control block and starts profiling.
  ///
  /// Needs LWP.
  public final func llwpcb(_ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1196, source.rawValue, file, line, column)
  }

  /// `llwpcb r64`: Loads the address of the lightweight-profiling control block and starts profiling.
  ///
  /// Needs LWP.
  public final func llwpcb(_ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1197, source.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of llwpcb; forms: r32 | r64")
  @_disfavoredOverload public final func llwpcb(_ operands: any AnyOperand...) {}

  /// `lmsw r16`: Loads the low four bits of cr0; can set but not clear protected mode.
  public final func lmsw(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1198, source.rawValue, file, line, column)
  }

  /// `lmsw m16`: Loads the low four bits of cr0; can set but not clear protected mode.
  public final func lmsw(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1199, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lmsw; forms: r16 | m16")
  @_disfavoredOverload public final func lmsw(_ operands: any AnyOperand...) {}

  /// `loadiwkey xmm, xmm`: Loads the key that wraps the handles of Key Locker (privileged).
  ///
  /// Flags: writes ZF, clears OF SF AF CF PF. Needs KL.
  public final func loadiwkey(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1200, first.rawValue, second.rawValue, file, line, column)
  }

  @available(*, unavailable, message: "no such form of loadiwkey; forms: xmm,xmm")
  @_disfavoredOverload public final func loadiwkey(_ operands: any AnyOperand...) {}

  /// `lodsb`: Loads al from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public final func lodsb(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1201, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lodsb; forms: without operands")
  @_disfavoredOverload public final func lodsb(_ operands: any AnyOperand...) {}

  /// `lodsd`: Loads eax from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public final func lodsd(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1202, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lodsd; forms: without operands")
  @_disfavoredOverload public final func lodsd(_ operands: any AnyOperand...) {}

  /// `lodsq`: Loads rax from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public final func lodsq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1203, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lodsq; forms: without operands")
  @_disfavoredOverload public final func lodsq(_ operands: any AnyOperand...) {}

  /// `lodsw`: Loads ax from rsi and moves rsi on.
  ///
  /// Flags: reads DF.
  public final func lodsw(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put0(1204, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lodsw; forms: without operands")
  @_disfavoredOverload public final func lodsw(_ operands: any AnyOperand...) {}

  /// `loop rel8`: Decrements rcx and jumps unless it is zero then; at most 127 bytes away.
  public final func loop(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1205, target.number, .none, file, line, column)
  }
  /// `loop rel8`: Decrements rcx and jumps unless it is zero then; at most 127 bytes away.
  public final func loop(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1205, symbols.intern(target), .none, file, line, column)
  }

  /// `loop rel8, ecx`: Decrements rcx and jumps unless it is zero then; at most 127 bytes away.
  public final func loop(_ target: Label, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1206, source.rawValue, target.number, .none, file, line, column)
  }
  /// `loop rel8, ecx`: Decrements rcx and jumps unless it is zero then; at most 127 bytes away.
  public final func loop(_ target: Symbol, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1206, source.rawValue, symbols.intern(target), .none, file, line, column)
  }

  /// `loop rel8, rcx`: Decrements rcx and jumps unless it is zero then; at most 127 bytes away.
  public final func loop(_ target: Label, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1207, source.rawValue, target.number, .none, file, line, column)
  }
  /// `loop rel8, rcx`: Decrements rcx and jumps unless it is zero then; at most 127 bytes away.
  public final func loop(_ target: Symbol, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1207, source.rawValue, symbols.intern(target), .none, file, line, column)
  }

  @available(*, unavailable, message: "no such form of loop; forms: rel8 | rel8,ecx | rel8,rcx")
  @_disfavoredOverload public final func loop(_ operands: any AnyOperand...) {}

  /// `loope rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public final func loope(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1208, target.number, .none, file, line, column)
  }
  /// `loope rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public final func loope(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1208, symbols.intern(target), .none, file, line, column)
  }

  /// `loope rel8, ecx`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public final func loope(_ target: Label, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1209, source.rawValue, target.number, .none, file, line, column)
  }
  /// `loope rel8, ecx`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public final func loope(_ target: Symbol, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1209, source.rawValue, symbols.intern(target), .none, file, line, column)
  }

  /// `loope rel8, rcx`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public final func loope(_ target: Label, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1210, source.rawValue, target.number, .none, file, line, column)
  }
  /// `loope rel8, rcx`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public final func loope(_ target: Symbol, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1210, source.rawValue, symbols.intern(target), .none, file, line, column)
  }

  @available(*, unavailable, message: "no such form of loope; forms: rel8 | rel8,ecx | rel8,rcx")
  @_disfavoredOverload public final func loope(_ operands: any AnyOperand...) {}

  /// `loopne rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public final func loopne(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1211, target.number, .none, file, line, column)
  }
  /// `loopne rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public final func loopne(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1211, symbols.intern(target), .none, file, line, column)
  }

  /// `loopne rel8, ecx`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public final func loopne(_ target: Label, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1212, source.rawValue, target.number, .none, file, line, column)
  }
  /// `loopne rel8, ecx`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public final func loopne(_ target: Symbol, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1212, source.rawValue, symbols.intern(target), .none, file, line, column)
  }

  /// `loopne rel8, rcx`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public final func loopne(_ target: Label, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1213, source.rawValue, target.number, .none, file, line, column)
  }
  /// `loopne rel8, rcx`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public final func loopne(_ target: Symbol, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1213, source.rawValue, symbols.intern(target), .none, file, line, column)
  }

  @available(*, unavailable, message: "no such form of loopne; forms: rel8 | rel8,ecx | rel8,rcx")
  @_disfavoredOverload public final func loopne(_ operands: any AnyOperand...) {}

  /// `loopnz rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public final func loopnz(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1214, target.number, .none, file, line, column)
  }
  /// `loopnz rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public final func loopnz(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1214, symbols.intern(target), .none, file, line, column)
  }

  /// `loopnz rel8, ecx`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public final func loopnz(_ target: Label, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1215, source.rawValue, target.number, .none, file, line, column)
  }
  /// `loopnz rel8, ecx`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public final func loopnz(_ target: Symbol, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1215, source.rawValue, symbols.intern(target), .none, file, line, column)
  }

  /// `loopnz rel8, rcx`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public final func loopnz(_ target: Label, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1216, source.rawValue, target.number, .none, file, line, column)
  }
  /// `loopnz rel8, rcx`: Decrements rcx and jumps if it isn't zero then and the zero flag is clear.
  ///
  /// Flags: reads ZF.
  public final func loopnz(_ target: Symbol, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1216, source.rawValue, symbols.intern(target), .none, file, line, column)
  }

  @available(*, unavailable, message: "no such form of loopnz; forms: rel8 | rel8,ecx | rel8,rcx")
  @_disfavoredOverload public final func loopnz(_ operands: any AnyOperand...) {}

  /// `loopz rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public final func loopz(_ target: Label, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1217, target.number, .none, file, line, column)
  }
  /// `loopz rel8`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public final func loopz(_ target: Symbol, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget0(1217, symbols.intern(target), .none, file, line, column)
  }

  /// `loopz rel8, ecx`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public final func loopz(_ target: Label, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1218, source.rawValue, target.number, .none, file, line, column)
  }
  /// `loopz rel8, ecx`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public final func loopz(_ target: Symbol, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1218, source.rawValue, symbols.intern(target), .none, file, line, column)
  }

  /// `loopz rel8, rcx`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public final func loopz(_ target: Label, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1219, source.rawValue, target.number, .none, file, line, column)
  }
  /// `loopz rel8, rcx`: Decrements rcx and jumps if it isn't zero then and the zero flag is set.
  ///
  /// Flags: reads ZF.
  public final func loopz(_ target: Symbol, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putTarget1(1219, source.rawValue, symbols.intern(target), .none, file, line, column)
  }

  @available(*, unavailable, message: "no such form of loopz; forms: rel8 | rel8,ecx | rel8,rcx")
  @_disfavoredOverload public final func loopz(_ operands: any AnyOperand...) {}

  /// `lsl r16, r16`: Loads the limit of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lsl(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1220, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lsl r16, r32`: Loads the limit of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lsl(_ destination: Register16, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1221, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lsl r16, r64`: Loads the limit of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lsl(_ destination: Register16, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1222, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lsl r16, m16`: Loads the limit of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lsl(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1223, destination.rawValue, source.address, file, line, column)
  }

  /// `lsl r32, r16`: Loads the limit of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lsl(_ destination: Register32, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1224, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lsl r32, r32`: Loads the limit of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lsl(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1225, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lsl r32, r64`: Loads the limit of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lsl(_ destination: Register32, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1226, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lsl r32, m16`: Loads the limit of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lsl(_ destination: Register32, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1227, destination.rawValue, source.address, file, line, column)
  }

  /// `lsl r64, r16`: Loads the limit of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lsl(_ destination: some GeneralRegister64, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1228, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lsl r64, r32`: Loads the limit of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lsl(_ destination: some GeneralRegister64, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1229, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lsl r64, r64`: Loads the limit of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lsl(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1230, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lsl r64, m16`: Loads the limit of a segment; the zero flag says whether the selector was good.
  ///
  /// Flags: writes ZF.
  public final func lsl(_ destination: some GeneralRegister64, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1231, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lsl; forms: r16,r16 | r16,r32 | r16,r64 | r16,m16 | r32,r16 | r32,r32 | r32,r64 | r32,m16 | r64,r16 | r64,r32 | r64,r64 | r64,m16")
  @_disfavoredOverload public final func lsl(_ operands: any AnyOperand...) {}

  /// `lss r16, m32`: Loads ss and a register from a far pointer in memory.
  public final func lss(_ destination: Register16, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1232, destination.rawValue, source.address, file, line, column)
  }

  /// `lss r32, m48`: Loads ss and a register from a far pointer in memory.
  public final func lss(_ destination: Register32, _ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1233, destination.rawValue, source.address, file, line, column)
  }

  /// `lss r64, m80`: Loads ss and a register from a far pointer in memory.
  public final func lss(_ destination: some GeneralRegister64, _ source: Memory80, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1234, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lss; forms: r16,m32 | r32,m48 | r64,m80")
  @_disfavoredOverload public final func lss(_ operands: any AnyOperand...) {}

  /// `ltr r16`: Loads the selector of the task register.
  public final func ltr(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put1(1235, source.rawValue, file, line, column)
  }

  /// `ltr m16`: Loads the selector of the task register.
  public final func ltr(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory0(1236, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ltr; forms: r16 | m16")
  @_disfavoredOverload public final func ltr(_ operands: any AnyOperand...) {}

  /// `lwpins r32, r32, i32`: Inserts a record into the lightweight-profiling buffer; the carry flag says that there was no room.
  ///
  /// Flags: writes CF. Needs LWP.
  public final func lwpins(_ first: Register32, _ second: Register32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1237, first.rawValue, second.rawValue, immediate.value, file, line, column)
  }
  /// `lwpins r32, r32, i32`: Inserts a record into the lightweight-profiling buffer; the carry flag says that there was no room.
  ///
  /// Flags: writes CF. Needs LWP.
  @_disfavoredOverload public final func lwpins(_ first: Register32, _ second: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1237, first.rawValue, second.rawValue, immediate, file, line, column)
  }

  /// `lwpins r32, m32, i32`: Inserts a record into the lightweight-profiling buffer; the carry flag says that there was no room.
  ///
  /// Flags: writes CF. Needs LWP.
  public final func lwpins(_ first: Register32, _ second: Memory32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(1238, first.rawValue, second.address, immediate.value, file, line, column)
  }
  /// `lwpins r32, m32, i32`: Inserts a record into the lightweight-profiling buffer; the carry flag says that there was no room.
  ///
  /// Flags: writes CF. Needs LWP.
  @_disfavoredOverload public final func lwpins(_ first: Register32, _ second: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1238, first.rawValue, second.address, immediate, file, line, column)
  }

  /// `lwpins r64, r32, i32`: Inserts a record into the lightweight-profiling buffer; the carry flag says that there was no room.
  ///
  /// Flags: writes CF. Needs LWP.
  public final func lwpins(_ first: some GeneralRegister64, _ second: Register32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1239, first.rawValue, second.rawValue, immediate.value, file, line, column)
  }
  /// `lwpins r64, r32, i32`: Inserts a record into the lightweight-profiling buffer; the carry flag says that there was no room.
  ///
  /// Flags: writes CF. Needs LWP.
  @_disfavoredOverload public final func lwpins(_ first: some GeneralRegister64, _ second: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1239, first.rawValue, second.rawValue, immediate, file, line, column)
  }

  /// `lwpins r64, m32, i32`: Inserts a record into the lightweight-profiling buffer; the carry flag says that there was no room.
  ///
  /// Flags: writes CF. Needs LWP.
  public final func lwpins(_ first: some GeneralRegister64, _ second: Memory32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(1240, first.rawValue, second.address, immediate.value, file, line, column)
  }
  /// `lwpins r64, m32, i32`: Inserts a record into the lightweight-profiling buffer; the carry flag says that there was no room.
  ///
  /// Flags: writes CF. Needs LWP.
  @_disfavoredOverload public final func lwpins(_ first: some GeneralRegister64, _ second: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1240, first.rawValue, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lwpins; forms: r32,r32,i32 | r32,m32,i32 | r64,r32,i32 | r64,m32,i32")
  @_disfavoredOverload public final func lwpins(_ operands: any AnyOperand...) {}

  /// `lwpval r32, r32, i32`: Decrements the lightweight-profiling value counter and inserts a record when it underflows.
  ///
  /// Needs LWP.
  public final func lwpval(_ first: Register32, _ second: Register32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1241, first.rawValue, second.rawValue, immediate.value, file, line, column)
  }
  /// `lwpval r32, r32, i32`: Decrements the lightweight-profiling value counter and inserts a record when it underflows.
  ///
  /// Needs LWP.
  @_disfavoredOverload public final func lwpval(_ first: Register32, _ second: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1241, first.rawValue, second.rawValue, immediate, file, line, column)
  }

  /// `lwpval r32, m32, i32`: Decrements the lightweight-profiling value counter and inserts a record when it underflows.
  ///
  /// Needs LWP.
  public final func lwpval(_ first: Register32, _ second: Memory32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(1242, first.rawValue, second.address, immediate.value, file, line, column)
  }
  /// `lwpval r32, m32, i32`: Decrements the lightweight-profiling value counter and inserts a record when it underflows.
  ///
  /// Needs LWP.
  @_disfavoredOverload public final func lwpval(_ first: Register32, _ second: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1242, first.rawValue, second.address, immediate, file, line, column)
  }

  /// `lwpval r64, r32, i32`: Decrements the lightweight-profiling value counter and inserts a record when it underflows.
  ///
  /// Needs LWP.
  public final func lwpval(_ first: some GeneralRegister64, _ second: Register32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putNumber2(1243, first.rawValue, second.rawValue, immediate.value, file, line, column)
  }
  /// `lwpval r64, r32, i32`: Decrements the lightweight-profiling value counter and inserts a record when it underflows.
  ///
  /// Needs LWP.
  @_disfavoredOverload public final func lwpval(_ first: some GeneralRegister64, _ second: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putImmediate2(1243, first.rawValue, second.rawValue, immediate, file, line, column)
  }

  /// `lwpval r64, m32, i32`: Decrements the lightweight-profiling value counter and inserts a record when it underflows.
  ///
  /// Needs LWP.
  public final func lwpval(_ first: some GeneralRegister64, _ second: Memory32, _ immediate: Immediate32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryNumber1(1244, first.rawValue, second.address, immediate.value, file, line, column)
  }
  /// `lwpval r64, m32, i32`: Decrements the lightweight-profiling value counter and inserts a record when it underflows.
  ///
  /// Needs LWP.
  @_disfavoredOverload public final func lwpval(_ first: some GeneralRegister64, _ second: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemoryImmediate1(1244, first.rawValue, second.address, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lwpval; forms: r32,r32,i32 | r32,m32,i32 | r64,r32,i32 | r64,m32,i32")
  @_disfavoredOverload public final func lwpval(_ operands: any AnyOperand...) {}

  /// `lzcnt r16, r16`: Counts the leading zero bits.
  ///
  /// Flags: writes ZF CF, leaves undefined OF SF AF PF. Needs LZCNT.
  public final func lzcnt(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1245, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lzcnt r16, m16`: Counts the leading zero bits.
  ///
  /// Flags: writes ZF CF, leaves undefined OF SF AF PF. Needs LZCNT.
  public final func lzcnt(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1246, destination.rawValue, source.address, file, line, column)
  }

  /// `lzcnt r32, r32`: Counts the leading zero bits.
  ///
  /// Flags: writes ZF CF, leaves undefined OF SF AF PF. Needs LZCNT.
  public final func lzcnt(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1247, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lzcnt r32, m32`: Counts the leading zero bits.
  ///
  /// Flags: writes ZF CF, leaves undefined OF SF AF PF. Needs LZCNT.
  public final func lzcnt(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1248, destination.rawValue, source.address, file, line, column)
  }

  /// `lzcnt r64, r64`: Counts the leading zero bits.
  ///
  /// Flags: writes ZF CF, leaves undefined OF SF AF PF. Needs LZCNT.
  public final func lzcnt(_ destination: some GeneralRegister64, _ source: some GeneralRegister64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    put2(1249, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `lzcnt r64, m64`: Counts the leading zero bits.
  ///
  /// Flags: writes ZF CF, leaves undefined OF SF AF PF. Needs LZCNT.
  public final func lzcnt(_ destination: some GeneralRegister64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putMemory1(1250, destination.rawValue, source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of lzcnt; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func lzcnt(_ operands: any AnyOperand...) {}
}
