// The registers by the names that NASM gives them.

// MARK: 64 bits

@inlinable public var rax: Register64 { Register64(rawValue: 1) }
@inlinable public var rcx: Register64 { Register64(rawValue: 2) }
@inlinable public var rdx: Register64 { Register64(rawValue: 3) }
@inlinable public var rbx: Register64 { Register64(rawValue: 4) }
@inlinable public var rsp: StackPointer { StackPointer() }
@inlinable public var rbp: Register64 { Register64(rawValue: 6) }
@inlinable public var rsi: Register64 { Register64(rawValue: 7) }
@inlinable public var rdi: Register64 { Register64(rawValue: 8) }
@inlinable public var r8: Register64 { Register64(rawValue: 9) }
@inlinable public var r9: Register64 { Register64(rawValue: 10) }
@inlinable public var r10: Register64 { Register64(rawValue: 11) }
@inlinable public var r11: Register64 { Register64(rawValue: 12) }
@inlinable public var r12: Register64 { Register64(rawValue: 13) }
@inlinable public var r13: Register64 { Register64(rawValue: 14) }
@inlinable public var r14: Register64 { Register64(rawValue: 15) }
@inlinable public var r15: Register64 { Register64(rawValue: 16) }

// MARK: 32 bits: writing one clears the upper half of the 64-bit register

@inlinable public var eax: Register32 { Register32(rawValue: 17) }
@inlinable public var ecx: Register32 { Register32(rawValue: 18) }
@inlinable public var edx: Register32 { Register32(rawValue: 19) }
@inlinable public var ebx: Register32 { Register32(rawValue: 20) }
@inlinable public var esp: Register32 { Register32(rawValue: 21) }
@inlinable public var ebp: Register32 { Register32(rawValue: 22) }
@inlinable public var esi: Register32 { Register32(rawValue: 23) }
@inlinable public var edi: Register32 { Register32(rawValue: 24) }
@inlinable public var r8d: Register32 { Register32(rawValue: 25) }
@inlinable public var r9d: Register32 { Register32(rawValue: 26) }
@inlinable public var r10d: Register32 { Register32(rawValue: 27) }
@inlinable public var r11d: Register32 { Register32(rawValue: 28) }
@inlinable public var r12d: Register32 { Register32(rawValue: 29) }
@inlinable public var r13d: Register32 { Register32(rawValue: 30) }
@inlinable public var r14d: Register32 { Register32(rawValue: 31) }
@inlinable public var r15d: Register32 { Register32(rawValue: 32) }

// MARK: 16 bits

@inlinable public var ax: Register16 { Register16(rawValue: 33) }
@inlinable public var cx: Register16 { Register16(rawValue: 34) }
@inlinable public var dx: Register16 { Register16(rawValue: 35) }
@inlinable public var bx: Register16 { Register16(rawValue: 36) }
@inlinable public var sp: Register16 { Register16(rawValue: 37) }
@inlinable public var bp: Register16 { Register16(rawValue: 38) }
@inlinable public var si: Register16 { Register16(rawValue: 39) }
@inlinable public var di: Register16 { Register16(rawValue: 40) }
@inlinable public var r8w: Register16 { Register16(rawValue: 41) }
@inlinable public var r9w: Register16 { Register16(rawValue: 42) }
@inlinable public var r10w: Register16 { Register16(rawValue: 43) }
@inlinable public var r11w: Register16 { Register16(rawValue: 44) }
@inlinable public var r12w: Register16 { Register16(rawValue: 45) }
@inlinable public var r13w: Register16 { Register16(rawValue: 46) }
@inlinable public var r14w: Register16 { Register16(rawValue: 47) }
@inlinable public var r15w: Register16 { Register16(rawValue: 48) }

// MARK: 8 bits

@inlinable public var al: AccumulatorByte { AccumulatorByte() }
@inlinable public var cl: CountByte { CountByte() }
@inlinable public var dl: LowByteRegister { LowByteRegister(rawValue: 51) }
@inlinable public var bl: LowByteRegister { LowByteRegister(rawValue: 52) }
@inlinable public var spl: Register8 { Register8(rawValue: 53) }
@inlinable public var bpl: Register8 { Register8(rawValue: 54) }
@inlinable public var sil: Register8 { Register8(rawValue: 55) }
@inlinable public var dil: Register8 { Register8(rawValue: 56) }
@inlinable public var r8b: Register8 { Register8(rawValue: 57) }
@inlinable public var r9b: Register8 { Register8(rawValue: 58) }
@inlinable public var r10b: Register8 { Register8(rawValue: 59) }
@inlinable public var r11b: Register8 { Register8(rawValue: 60) }
@inlinable public var r12b: Register8 { Register8(rawValue: 61) }
@inlinable public var r13b: Register8 { Register8(rawValue: 62) }
@inlinable public var r14b: Register8 { Register8(rawValue: 63) }
@inlinable public var r15b: Register8 { Register8(rawValue: 64) }
@inlinable public var ah: HighByteRegister { HighByteRegister(rawValue: 65) }
@inlinable public var ch: HighByteRegister { HighByteRegister(rawValue: 66) }
@inlinable public var dh: HighByteRegister { HighByteRegister(rawValue: 67) }
@inlinable public var bh: HighByteRegister { HighByteRegister(rawValue: 68) }
