// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension VexPrefix {
  /// `vex vcvtneps2bf16 xmm, xmm`: Converts single-precision numbers to bfloat16 numbers, rounded to nearest.
  ///
  /// Needs AVX512VL and AVX512_BF16; with an opmask, rounding or a register from 16 on, AVX_NE_CONVERT.
  public func vcvtneps2bf16(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put2(0x0e00_0000_0000_10f5, destination.rawValue, source.rawValue, file, line, column)
  }

  /// `vex vcvtneps2bf16 xmm, m128`: Converts single-precision numbers to bfloat16 numbers, rounded to nearest.
  ///
  /// Needs AVX512VL and AVX512_BF16; with an opmask, rounding or a register from 16 on, AVX_NE_CONVERT.
  public func vcvtneps2bf16(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory1(0x0e00_0000_0000_10f7, destination.rawValue, source.address, file, line, column)
  }

  /// `vex vpdpbusd xmm, xmm, xmm`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put3(0x0f00_0000_0000_1d20, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vex vpdpbusd xmm, xmm, m128`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory2(0x0f00_0000_0000_1d21, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vex vpdpbusd ymm, ymm, ymm`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put3(0x0f00_0000_0000_1d23, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vex vpdpbusd ymm, ymm, m256`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory2(0x0f00_0000_0000_1d24, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vex vpdpbusds xmm, xmm, xmm`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusds(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put3(0x0f00_0000_0000_1d29, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vex vpdpbusds xmm, xmm, m128`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusds(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory2(0x0f00_0000_0000_1d2a, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vex vpdpbusds ymm, ymm, ymm`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusds(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put3(0x0f00_0000_0000_1d2c, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vex vpdpbusds ymm, ymm, m256`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusds(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory2(0x0f00_0000_0000_1d2d, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vex vpdpwssd xmm, xmm, xmm`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put3(0x0f00_0000_0000_1d3a, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vex vpdpwssd xmm, xmm, m128`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory2(0x0f00_0000_0000_1d3b, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vex vpdpwssd ymm, ymm, ymm`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put3(0x0f00_0000_0000_1d3d, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vex vpdpwssd ymm, ymm, m256`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory2(0x0f00_0000_0000_1d3e, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vex vpdpwssds xmm, xmm, xmm`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssds(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put3(0x0f00_0000_0000_1d43, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vex vpdpwssds xmm, xmm, m128`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssds(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory2(0x0f00_0000_0000_1d44, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vex vpdpwssds ymm, ymm, ymm`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssds(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put3(0x0f00_0000_0000_1d46, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vex vpdpwssds ymm, ymm, m256`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssds(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory2(0x0f00_0000_0000_1d47, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vex vpmadd52huq xmm, xmm, xmm`: Multiplies unsigned 52-bit integers and adds the upper 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52huq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put3(0x0e00_0000_0000_1ecc, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vex vpmadd52huq xmm, xmm, m128`: Multiplies unsigned 52-bit integers and adds the upper 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52huq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory2(0x0e00_0000_0000_1ecd, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vex vpmadd52huq ymm, ymm, ymm`: Multiplies unsigned 52-bit integers and adds the upper 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52huq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put3(0x0e00_0000_0000_1ecf, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vex vpmadd52huq ymm, ymm, m256`: Multiplies unsigned 52-bit integers and adds the upper 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52huq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory2(0x0e00_0000_0000_1ed0, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vex vpmadd52luq xmm, xmm, xmm`: Multiplies unsigned 52-bit integers and adds the lower 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52luq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put3(0x0e00_0000_0000_1ed5, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vex vpmadd52luq xmm, xmm, m128`: Multiplies unsigned 52-bit integers and adds the lower 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52luq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory2(0x0e00_0000_0000_1ed6, destination.rawValue, first.rawValue, second.address, file, line, column)
  }

  /// `vex vpmadd52luq ymm, ymm, ymm`: Multiplies unsigned 52-bit integers and adds the lower 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52luq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put3(0x0e00_0000_0000_1ed8, destination.rawValue, first.rawValue, second.rawValue, file, line, column)
  }

  /// `vex vpmadd52luq ymm, ymm, m256`: Multiplies unsigned 52-bit integers and adds the lower 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52luq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory2(0x0e00_0000_0000_1ed9, destination.rawValue, first.rawValue, second.address, file, line, column)
  }
}
