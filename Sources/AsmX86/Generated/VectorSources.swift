// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

/// One of: XMMRegister, XMMRegisterHigh, Memory128.
public protocol AnyXMMOrMemory128: VectorSource {}
/// One of: XMMRegister, XMMRegisterHigh, Memory128, Broadcast16x8.
public protocol AnyXMMOrMemory128OrBroadcast16x8: VectorSource {}
/// One of: XMMRegister, XMMRegisterHigh, Memory128, Broadcast32x4.
public protocol AnyXMMOrMemory128OrBroadcast32x4: VectorSource {}
/// One of: XMMRegister, XMMRegisterHigh, Memory128, Broadcast64x2.
public protocol AnyXMMOrMemory128OrBroadcast64x2: VectorSource {}
/// One of: XMMRegister, XMMRegisterHigh, Memory16.
public protocol AnyXMMOrMemory16: VectorSource {}
/// One of: XMMRegister, XMMRegisterHigh, Memory32.
public protocol AnyXMMOrMemory32: VectorSource {}
/// One of: XMMRegister, XMMRegisterHigh, Memory32, Broadcast16x2.
public protocol AnyXMMOrMemory32OrBroadcast16x2: VectorSource {}
/// One of: XMMRegister, XMMRegisterHigh, Memory64.
public protocol AnyXMMOrMemory64: VectorSource {}
/// One of: XMMRegister, XMMRegisterHigh, Memory64, Broadcast16x4.
public protocol AnyXMMOrMemory64OrBroadcast16x4: VectorSource {}
/// One of: XMMRegister, XMMRegisterHigh, Memory64, Broadcast32x2.
public protocol AnyXMMOrMemory64OrBroadcast32x2: VectorSource {}
/// One of: XMMRegister, XMMRegisterHigh, Memory8.
public protocol AnyXMMOrMemory8: VectorSource {}
/// One of: YMMRegister, YMMRegisterHigh, Memory256.
public protocol AnyYMMOrMemory256: VectorSource {}
/// One of: YMMRegister, YMMRegisterHigh, Memory256, Broadcast16x16.
public protocol AnyYMMOrMemory256OrBroadcast16x16: VectorSource {}
/// One of: YMMRegister, YMMRegisterHigh, Memory256, Broadcast32x8.
public protocol AnyYMMOrMemory256OrBroadcast32x8: VectorSource {}
/// One of: YMMRegister, YMMRegisterHigh, Memory256, Broadcast64x4.
public protocol AnyYMMOrMemory256OrBroadcast64x4: VectorSource {}
/// One of: MMRegister, Memory32.
public protocol MMOrMemory32: VectorSource {}
/// One of: MMRegister, Memory64.
public protocol MMOrMemory64: VectorSource {}
/// One of: Memory128, Broadcast16x8.
public protocol Memory128OrBroadcast16x8: VectorSource {}
/// One of: Memory256, Broadcast16x16.
public protocol Memory256OrBroadcast16x16: VectorSource {}
/// One of: Memory256, Broadcast32x8.
public protocol Memory256OrBroadcast32x8: VectorSource {}
/// One of: Memory512, Broadcast16x32.
public protocol Memory512OrBroadcast16x32: VectorSource {}
/// One of: Memory512, Broadcast32x16.
public protocol Memory512OrBroadcast32x16: VectorSource {}
/// One of: Memory512, Broadcast64x8.
public protocol Memory512OrBroadcast64x8: VectorSource {}
/// One of: XMMRegister, Memory128.
public protocol XMMOrMemory128: VectorSource {}
/// One of: XMMRegister, Memory16.
public protocol XMMOrMemory16: VectorSource {}
/// One of: XMMRegister, Memory32.
public protocol XMMOrMemory32: VectorSource {}
/// One of: XMMRegister, Memory64.
public protocol XMMOrMemory64: VectorSource {}
/// One of: YMMRegister, Memory256.
public protocol YMMOrMemory256: VectorSource {}
/// One of: ZMMRegister, Memory512.
public protocol ZMMOrMemory512: VectorSource {}
/// One of: ZMMRegister, Memory512, Broadcast16x32.
public protocol ZMMOrMemory512OrBroadcast16x32: VectorSource {}
/// One of: ZMMRegister, Memory512, Broadcast32x16.
public protocol ZMMOrMemory512OrBroadcast32x16: VectorSource {}
/// One of: ZMMRegister, Memory512, Broadcast64x8.
public protocol ZMMOrMemory512OrBroadcast64x8: VectorSource {}

extension Broadcast16x16: AnyYMMOrMemory256OrBroadcast16x16, Memory256OrBroadcast16x16 {}
extension Broadcast16x2: AnyXMMOrMemory32OrBroadcast16x2 {}
extension Broadcast16x32: Memory512OrBroadcast16x32, ZMMOrMemory512OrBroadcast16x32 {}
extension Broadcast16x4: AnyXMMOrMemory64OrBroadcast16x4 {}
extension Broadcast16x8: AnyXMMOrMemory128OrBroadcast16x8, Memory128OrBroadcast16x8 {}
extension Broadcast32x16: Memory512OrBroadcast32x16, ZMMOrMemory512OrBroadcast32x16 {}
extension Broadcast32x2: AnyXMMOrMemory64OrBroadcast32x2 {}
extension Broadcast32x4: AnyXMMOrMemory128OrBroadcast32x4 {}
extension Broadcast32x8: AnyYMMOrMemory256OrBroadcast32x8, Memory256OrBroadcast32x8 {}
extension Broadcast64x2: AnyXMMOrMemory128OrBroadcast64x2 {}
extension Broadcast64x4: AnyYMMOrMemory256OrBroadcast64x4 {}
extension Broadcast64x8: Memory512OrBroadcast64x8, ZMMOrMemory512OrBroadcast64x8 {}
extension MMRegister: MMOrMemory32, MMOrMemory64 {}
extension Memory128: AnyXMMOrMemory128, AnyXMMOrMemory128OrBroadcast16x8, AnyXMMOrMemory128OrBroadcast32x4, AnyXMMOrMemory128OrBroadcast64x2, Memory128OrBroadcast16x8, XMMOrMemory128 {}
extension Memory16: AnyXMMOrMemory16, XMMOrMemory16 {}
extension Memory256: AnyYMMOrMemory256, AnyYMMOrMemory256OrBroadcast16x16, AnyYMMOrMemory256OrBroadcast32x8, AnyYMMOrMemory256OrBroadcast64x4, Memory256OrBroadcast16x16, Memory256OrBroadcast32x8, YMMOrMemory256 {}
extension Memory32: AnyXMMOrMemory32, AnyXMMOrMemory32OrBroadcast16x2, MMOrMemory32, XMMOrMemory32 {}
extension Memory512: Memory512OrBroadcast16x32, Memory512OrBroadcast32x16, Memory512OrBroadcast64x8, ZMMOrMemory512, ZMMOrMemory512OrBroadcast16x32, ZMMOrMemory512OrBroadcast32x16, ZMMOrMemory512OrBroadcast64x8 {}
extension Memory64: AnyXMMOrMemory64, AnyXMMOrMemory64OrBroadcast16x4, AnyXMMOrMemory64OrBroadcast32x2, MMOrMemory64, XMMOrMemory64 {}
extension Memory8: AnyXMMOrMemory8 {}
extension XMMRegister: AnyXMMOrMemory128, AnyXMMOrMemory128OrBroadcast16x8, AnyXMMOrMemory128OrBroadcast32x4, AnyXMMOrMemory128OrBroadcast64x2, AnyXMMOrMemory16, AnyXMMOrMemory32, AnyXMMOrMemory32OrBroadcast16x2, AnyXMMOrMemory64, AnyXMMOrMemory64OrBroadcast16x4, AnyXMMOrMemory64OrBroadcast32x2, AnyXMMOrMemory8, XMMOrMemory128, XMMOrMemory16, XMMOrMemory32, XMMOrMemory64 {}
extension XMMRegisterHigh: AnyXMMOrMemory128, AnyXMMOrMemory128OrBroadcast16x8, AnyXMMOrMemory128OrBroadcast32x4, AnyXMMOrMemory128OrBroadcast64x2, AnyXMMOrMemory16, AnyXMMOrMemory32, AnyXMMOrMemory32OrBroadcast16x2, AnyXMMOrMemory64, AnyXMMOrMemory64OrBroadcast16x4, AnyXMMOrMemory64OrBroadcast32x2, AnyXMMOrMemory8 {}
extension YMMRegister: AnyYMMOrMemory256, AnyYMMOrMemory256OrBroadcast16x16, AnyYMMOrMemory256OrBroadcast32x8, AnyYMMOrMemory256OrBroadcast64x4, YMMOrMemory256 {}
extension YMMRegisterHigh: AnyYMMOrMemory256, AnyYMMOrMemory256OrBroadcast16x16, AnyYMMOrMemory256OrBroadcast32x8, AnyYMMOrMemory256OrBroadcast64x4 {}
extension ZMMRegister: ZMMOrMemory512, ZMMOrMemory512OrBroadcast16x32, ZMMOrMemory512OrBroadcast32x16, ZMMOrMemory512OrBroadcast64x8 {}
