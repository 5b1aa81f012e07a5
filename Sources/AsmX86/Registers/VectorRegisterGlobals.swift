// The vector registers and opmasks by the names that NASM gives them.

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

// MARK: 128 bits, only for instructions of AVX-512

@inlinable public var xmm16: XMMRegisterHigh { XMMRegisterHigh(rawValue: 93) }
@inlinable public var xmm17: XMMRegisterHigh { XMMRegisterHigh(rawValue: 94) }
@inlinable public var xmm18: XMMRegisterHigh { XMMRegisterHigh(rawValue: 95) }
@inlinable public var xmm19: XMMRegisterHigh { XMMRegisterHigh(rawValue: 96) }
@inlinable public var xmm20: XMMRegisterHigh { XMMRegisterHigh(rawValue: 97) }
@inlinable public var xmm21: XMMRegisterHigh { XMMRegisterHigh(rawValue: 98) }
@inlinable public var xmm22: XMMRegisterHigh { XMMRegisterHigh(rawValue: 99) }
@inlinable public var xmm23: XMMRegisterHigh { XMMRegisterHigh(rawValue: 100) }
@inlinable public var xmm24: XMMRegisterHigh { XMMRegisterHigh(rawValue: 101) }
@inlinable public var xmm25: XMMRegisterHigh { XMMRegisterHigh(rawValue: 102) }
@inlinable public var xmm26: XMMRegisterHigh { XMMRegisterHigh(rawValue: 103) }
@inlinable public var xmm27: XMMRegisterHigh { XMMRegisterHigh(rawValue: 104) }
@inlinable public var xmm28: XMMRegisterHigh { XMMRegisterHigh(rawValue: 105) }
@inlinable public var xmm29: XMMRegisterHigh { XMMRegisterHigh(rawValue: 106) }
@inlinable public var xmm30: XMMRegisterHigh { XMMRegisterHigh(rawValue: 107) }
@inlinable public var xmm31: XMMRegisterHigh { XMMRegisterHigh(rawValue: 108) }

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

// MARK: 256 bits, only for instructions of AVX-512

@inlinable public var ymm16: YMMRegisterHigh { YMMRegisterHigh(rawValue: 125) }
@inlinable public var ymm17: YMMRegisterHigh { YMMRegisterHigh(rawValue: 126) }
@inlinable public var ymm18: YMMRegisterHigh { YMMRegisterHigh(rawValue: 127) }
@inlinable public var ymm19: YMMRegisterHigh { YMMRegisterHigh(rawValue: 128) }
@inlinable public var ymm20: YMMRegisterHigh { YMMRegisterHigh(rawValue: 129) }
@inlinable public var ymm21: YMMRegisterHigh { YMMRegisterHigh(rawValue: 130) }
@inlinable public var ymm22: YMMRegisterHigh { YMMRegisterHigh(rawValue: 131) }
@inlinable public var ymm23: YMMRegisterHigh { YMMRegisterHigh(rawValue: 132) }
@inlinable public var ymm24: YMMRegisterHigh { YMMRegisterHigh(rawValue: 133) }
@inlinable public var ymm25: YMMRegisterHigh { YMMRegisterHigh(rawValue: 134) }
@inlinable public var ymm26: YMMRegisterHigh { YMMRegisterHigh(rawValue: 135) }
@inlinable public var ymm27: YMMRegisterHigh { YMMRegisterHigh(rawValue: 136) }
@inlinable public var ymm28: YMMRegisterHigh { YMMRegisterHigh(rawValue: 137) }
@inlinable public var ymm29: YMMRegisterHigh { YMMRegisterHigh(rawValue: 138) }
@inlinable public var ymm30: YMMRegisterHigh { YMMRegisterHigh(rawValue: 139) }
@inlinable public var ymm31: YMMRegisterHigh { YMMRegisterHigh(rawValue: 140) }

// MARK: 512 bits

@inlinable public var zmm0: ZMMRegister { ZMMRegister(rawValue: 141) }
@inlinable public var zmm1: ZMMRegister { ZMMRegister(rawValue: 142) }
@inlinable public var zmm2: ZMMRegister { ZMMRegister(rawValue: 143) }
@inlinable public var zmm3: ZMMRegister { ZMMRegister(rawValue: 144) }
@inlinable public var zmm4: ZMMRegister { ZMMRegister(rawValue: 145) }
@inlinable public var zmm5: ZMMRegister { ZMMRegister(rawValue: 146) }
@inlinable public var zmm6: ZMMRegister { ZMMRegister(rawValue: 147) }
@inlinable public var zmm7: ZMMRegister { ZMMRegister(rawValue: 148) }
@inlinable public var zmm8: ZMMRegister { ZMMRegister(rawValue: 149) }
@inlinable public var zmm9: ZMMRegister { ZMMRegister(rawValue: 150) }
@inlinable public var zmm10: ZMMRegister { ZMMRegister(rawValue: 151) }
@inlinable public var zmm11: ZMMRegister { ZMMRegister(rawValue: 152) }
@inlinable public var zmm12: ZMMRegister { ZMMRegister(rawValue: 153) }
@inlinable public var zmm13: ZMMRegister { ZMMRegister(rawValue: 154) }
@inlinable public var zmm14: ZMMRegister { ZMMRegister(rawValue: 155) }
@inlinable public var zmm15: ZMMRegister { ZMMRegister(rawValue: 156) }
@inlinable public var zmm16: ZMMRegister { ZMMRegister(rawValue: 157) }
@inlinable public var zmm17: ZMMRegister { ZMMRegister(rawValue: 158) }
@inlinable public var zmm18: ZMMRegister { ZMMRegister(rawValue: 159) }
@inlinable public var zmm19: ZMMRegister { ZMMRegister(rawValue: 160) }
@inlinable public var zmm20: ZMMRegister { ZMMRegister(rawValue: 161) }
@inlinable public var zmm21: ZMMRegister { ZMMRegister(rawValue: 162) }
@inlinable public var zmm22: ZMMRegister { ZMMRegister(rawValue: 163) }
@inlinable public var zmm23: ZMMRegister { ZMMRegister(rawValue: 164) }
@inlinable public var zmm24: ZMMRegister { ZMMRegister(rawValue: 165) }
@inlinable public var zmm25: ZMMRegister { ZMMRegister(rawValue: 166) }
@inlinable public var zmm26: ZMMRegister { ZMMRegister(rawValue: 167) }
@inlinable public var zmm27: ZMMRegister { ZMMRegister(rawValue: 168) }
@inlinable public var zmm28: ZMMRegister { ZMMRegister(rawValue: 169) }
@inlinable public var zmm29: ZMMRegister { ZMMRegister(rawValue: 170) }
@inlinable public var zmm30: ZMMRegister { ZMMRegister(rawValue: 171) }
@inlinable public var zmm31: ZMMRegister { ZMMRegister(rawValue: 172) }

// MARK: opmasks; k0 holds a mask like the others, but can't mask an instruction

@inlinable public var k0: OpmaskRegister0 { OpmaskRegister0() }
@inlinable public var k1: OpmaskRegister { OpmaskRegister(rawValue: 174) }
@inlinable public var k2: OpmaskRegister { OpmaskRegister(rawValue: 175) }
@inlinable public var k3: OpmaskRegister { OpmaskRegister(rawValue: 176) }
@inlinable public var k4: OpmaskRegister { OpmaskRegister(rawValue: 177) }
@inlinable public var k5: OpmaskRegister { OpmaskRegister(rawValue: 178) }
@inlinable public var k6: OpmaskRegister { OpmaskRegister(rawValue: 179) }
@inlinable public var k7: OpmaskRegister { OpmaskRegister(rawValue: 180) }
