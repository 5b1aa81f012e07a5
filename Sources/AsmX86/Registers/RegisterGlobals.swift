// The registers by the names that NASM gives them.

// MARK: 64 bits

@inlinable public var rax: Register64 { Register64(rawValue: 1) }
@inlinable public var rcx: Register64 { Register64(rawValue: 2) }
@inlinable public var rdx: Register64 { Register64(rawValue: 3) }
@inlinable public var rbx: Register64 { Register64(rawValue: 4) }
@inlinable public var rsp: Register64 { Register64(rawValue: 5) }
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

@inlinable public var al: Register8 { Register8(rawValue: 49) }
@inlinable public var cl: Register8 { Register8(rawValue: 50) }
@inlinable public var dl: Register8 { Register8(rawValue: 51) }
@inlinable public var bl: Register8 { Register8(rawValue: 52) }
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
@inlinable public var ah: Register8 { Register8(rawValue: 65) }
@inlinable public var ch: Register8 { Register8(rawValue: 66) }
@inlinable public var dh: Register8 { Register8(rawValue: 67) }
@inlinable public var bh: Register8 { Register8(rawValue: 68) }

// MARK: 128 bits

@inlinable public var xmm0: XMMRegister { XMMRegister(rawValue: 77) }
@inlinable public var xmm1: XMMRegister { XMMRegister(rawValue: 78) }
@inlinable public var xmm2: XMMRegister { XMMRegister(rawValue: 79) }
@inlinable public var xmm3: XMMRegister { XMMRegister(rawValue: 80) }
@inlinable public var xmm4: XMMRegister { XMMRegister(rawValue: 81) }
@inlinable public var xmm5: XMMRegister { XMMRegister(rawValue: 82) }
@inlinable public var xmm6: XMMRegister { XMMRegister(rawValue: 83) }
@inlinable public var xmm7: XMMRegister { XMMRegister(rawValue: 84) }
@inlinable public var xmm8: XMMRegister { XMMRegister(rawValue: 85) }
@inlinable public var xmm9: XMMRegister { XMMRegister(rawValue: 86) }
@inlinable public var xmm10: XMMRegister { XMMRegister(rawValue: 87) }
@inlinable public var xmm11: XMMRegister { XMMRegister(rawValue: 88) }
@inlinable public var xmm12: XMMRegister { XMMRegister(rawValue: 89) }
@inlinable public var xmm13: XMMRegister { XMMRegister(rawValue: 90) }
@inlinable public var xmm14: XMMRegister { XMMRegister(rawValue: 91) }
@inlinable public var xmm15: XMMRegister { XMMRegister(rawValue: 92) }

// MARK: 256 bits

@inlinable public var ymm0: YMMRegister { YMMRegister(rawValue: 109) }
@inlinable public var ymm1: YMMRegister { YMMRegister(rawValue: 110) }
@inlinable public var ymm2: YMMRegister { YMMRegister(rawValue: 111) }
@inlinable public var ymm3: YMMRegister { YMMRegister(rawValue: 112) }
@inlinable public var ymm4: YMMRegister { YMMRegister(rawValue: 113) }
@inlinable public var ymm5: YMMRegister { YMMRegister(rawValue: 114) }
@inlinable public var ymm6: YMMRegister { YMMRegister(rawValue: 115) }
@inlinable public var ymm7: YMMRegister { YMMRegister(rawValue: 116) }
@inlinable public var ymm8: YMMRegister { YMMRegister(rawValue: 117) }
@inlinable public var ymm9: YMMRegister { YMMRegister(rawValue: 118) }
@inlinable public var ymm10: YMMRegister { YMMRegister(rawValue: 119) }
@inlinable public var ymm11: YMMRegister { YMMRegister(rawValue: 120) }
@inlinable public var ymm12: YMMRegister { YMMRegister(rawValue: 121) }
@inlinable public var ymm13: YMMRegister { YMMRegister(rawValue: 122) }
@inlinable public var ymm14: YMMRegister { YMMRegister(rawValue: 123) }
@inlinable public var ymm15: YMMRegister { YMMRegister(rawValue: 124) }
