// The registers of the x87, MMX, AMX, MPX and of the system by the names that NASM gives them.

// MARK: MMX, 64 bits

@inlinable public var mm0: MMRegister { MMRegister(rawValue: 69) }
@inlinable public var mm1: MMRegister { MMRegister(rawValue: 70) }
@inlinable public var mm2: MMRegister { MMRegister(rawValue: 71) }
@inlinable public var mm3: MMRegister { MMRegister(rawValue: 72) }
@inlinable public var mm4: MMRegister { MMRegister(rawValue: 73) }
@inlinable public var mm5: MMRegister { MMRegister(rawValue: 74) }
@inlinable public var mm6: MMRegister { MMRegister(rawValue: 75) }
@inlinable public var mm7: MMRegister { MMRegister(rawValue: 76) }

// MARK: x87, 80 bits: st0 is the top of the stack

@inlinable public var st0: X87StackTop { X87StackTop() }
@inlinable public var st1: X87Register { X87Register(rawValue: 232) }
@inlinable public var st2: X87Register { X87Register(rawValue: 233) }
@inlinable public var st3: X87Register { X87Register(rawValue: 234) }
@inlinable public var st4: X87Register { X87Register(rawValue: 235) }
@inlinable public var st5: X87Register { X87Register(rawValue: 236) }
@inlinable public var st6: X87Register { X87Register(rawValue: 237) }
@inlinable public var st7: X87Register { X87Register(rawValue: 238) }

// MARK: AMX tiles

@inlinable public var tmm0: TileRegister { TileRegister(rawValue: 181) }
@inlinable public var tmm1: TileRegister { TileRegister(rawValue: 182) }
@inlinable public var tmm2: TileRegister { TileRegister(rawValue: 183) }
@inlinable public var tmm3: TileRegister { TileRegister(rawValue: 184) }
@inlinable public var tmm4: TileRegister { TileRegister(rawValue: 185) }
@inlinable public var tmm5: TileRegister { TileRegister(rawValue: 186) }
@inlinable public var tmm6: TileRegister { TileRegister(rawValue: 187) }
@inlinable public var tmm7: TileRegister { TileRegister(rawValue: 188) }

// MARK: MPX bounds, 128 bits

@inlinable public var bnd0: BoundRegister { BoundRegister(rawValue: 189) }
@inlinable public var bnd1: BoundRegister { BoundRegister(rawValue: 190) }
@inlinable public var bnd2: BoundRegister { BoundRegister(rawValue: 191) }
@inlinable public var bnd3: BoundRegister { BoundRegister(rawValue: 192) }

// MARK: segments, 16 bits

@inlinable public var es: SegmentRegister { SegmentRegister(rawValue: 225) }
@inlinable public var cs: CodeSegment { CodeSegment() }
@inlinable public var ss: SegmentRegister { SegmentRegister(rawValue: 227) }
@inlinable public var ds: SegmentRegister { SegmentRegister(rawValue: 228) }
@inlinable public var fs: ThreadSegmentFS { ThreadSegmentFS() }
@inlinable public var gs: ThreadSegmentGS { ThreadSegmentGS() }

// MARK: control registers

@inlinable public var cr0: ControlRegister { ControlRegister(rawValue: 193) }
@inlinable public var cr2: ControlRegister { ControlRegister(rawValue: 195) }
@inlinable public var cr3: ControlRegister { ControlRegister(rawValue: 196) }
@inlinable public var cr4: ControlRegister { ControlRegister(rawValue: 197) }
@inlinable public var cr8: ControlRegister { ControlRegister(rawValue: 201) }

// MARK: debug registers

@inlinable public var dr0: DebugRegister { DebugRegister(rawValue: 209) }
@inlinable public var dr1: DebugRegister { DebugRegister(rawValue: 210) }
@inlinable public var dr2: DebugRegister { DebugRegister(rawValue: 211) }
@inlinable public var dr3: DebugRegister { DebugRegister(rawValue: 212) }
@inlinable public var dr4: DebugRegister { DebugRegister(rawValue: 213) }
@inlinable public var dr5: DebugRegister { DebugRegister(rawValue: 214) }
@inlinable public var dr6: DebugRegister { DebugRegister(rawValue: 215) }
@inlinable public var dr7: DebugRegister { DebugRegister(rawValue: 216) }
