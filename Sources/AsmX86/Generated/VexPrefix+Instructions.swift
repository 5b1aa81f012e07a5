// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension VexPrefix {
  /// `vex vcvtneps2bf16 xmm, xmm`: Converts single-precision numbers to bfloat16 numbers, rounded to nearest.
  ///
  /// Needs AVX512VL and AVX512_BF16; with an opmask, rounding or a register from 16 on, AVX_NE_CONVERT.
  public func vcvtneps2bf16(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(4341, destination.rawValue, source.rawValue, 0, 0, 3584, file, line, column)
  }

  /// `vex vcvtneps2bf16 xmm, m128`: Converts single-precision numbers to bfloat16 numbers, rounded to nearest.
  ///
  /// Needs AVX512VL and AVX512_BF16; with an opmask, rounding or a register from 16 on, AVX_NE_CONVERT.
  public func vcvtneps2bf16(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(4343, destination.rawValue, 0, 0, 0, 3584, source, file, line, column)
  }

  /// `vex vpdpbusd xmm, xmm, xmm`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(7456, destination.rawValue, first.rawValue, second.rawValue, 0, 3840, file, line, column)
  }

  /// `vex vpdpbusd xmm, xmm, m128`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(7457, destination.rawValue, first.rawValue, 0, 0, 3840, second, file, line, column)
  }

  /// `vex vpdpbusd ymm, ymm, ymm`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(7459, destination.rawValue, first.rawValue, second.rawValue, 0, 3840, file, line, column)
  }

  /// `vex vpdpbusd ymm, ymm, m256`: Multiplies unsigned bytes by signed ones and adds four products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(7460, destination.rawValue, first.rawValue, 0, 0, 3840, second, file, line, column)
  }

  /// `vex vpdpbusds xmm, xmm, xmm`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusds(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(7465, destination.rawValue, first.rawValue, second.rawValue, 0, 3840, file, line, column)
  }

  /// `vex vpdpbusds xmm, xmm, m128`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusds(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(7466, destination.rawValue, first.rawValue, 0, 0, 3840, second, file, line, column)
  }

  /// `vex vpdpbusds ymm, ymm, ymm`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusds(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(7468, destination.rawValue, first.rawValue, second.rawValue, 0, 3840, file, line, column)
  }

  /// `vex vpdpbusds ymm, ymm, m256`: Multiplies unsigned bytes by signed ones and adds four products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpbusds(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(7469, destination.rawValue, first.rawValue, 0, 0, 3840, second, file, line, column)
  }

  /// `vex vpdpwssd xmm, xmm, xmm`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(7482, destination.rawValue, first.rawValue, second.rawValue, 0, 3840, file, line, column)
  }

  /// `vex vpdpwssd xmm, xmm, m128`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(7483, destination.rawValue, first.rawValue, 0, 0, 3840, second, file, line, column)
  }

  /// `vex vpdpwssd ymm, ymm, ymm`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(7485, destination.rawValue, first.rawValue, second.rawValue, 0, 3840, file, line, column)
  }

  /// `vex vpdpwssd ymm, ymm, m256`: Multiplies signed words by signed ones and adds two products each to doublewords.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(7486, destination.rawValue, first.rawValue, 0, 0, 3840, second, file, line, column)
  }

  /// `vex vpdpwssds xmm, xmm, xmm`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssds(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(7491, destination.rawValue, first.rawValue, second.rawValue, 0, 3840, file, line, column)
  }

  /// `vex vpdpwssds xmm, xmm, m128`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssds(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(7492, destination.rawValue, first.rawValue, 0, 0, 3840, second, file, line, column)
  }

  /// `vex vpdpwssds ymm, ymm, ymm`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssds(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(7494, destination.rawValue, first.rawValue, second.rawValue, 0, 3840, file, line, column)
  }

  /// `vex vpdpwssds ymm, ymm, m256`: Multiplies signed words by signed ones and adds two products each to signed doublewords with saturation.
  ///
  /// Needs AVX512VL and AVX512_VNNI; with an opmask, rounding or a register from 16 on, AVX_VNNI.
  public func vpdpwssds(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(7495, destination.rawValue, first.rawValue, 0, 0, 3840, second, file, line, column)
  }

  /// `vex vpmadd52huq xmm, xmm, xmm`: Multiplies unsigned 52-bit integers and adds the upper 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52huq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(7884, destination.rawValue, first.rawValue, second.rawValue, 0, 3584, file, line, column)
  }

  /// `vex vpmadd52huq xmm, xmm, m128`: Multiplies unsigned 52-bit integers and adds the upper 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52huq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(7885, destination.rawValue, first.rawValue, 0, 0, 3584, second, file, line, column)
  }

  /// `vex vpmadd52huq ymm, ymm, ymm`: Multiplies unsigned 52-bit integers and adds the upper 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52huq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(7887, destination.rawValue, first.rawValue, second.rawValue, 0, 3584, file, line, column)
  }

  /// `vex vpmadd52huq ymm, ymm, m256`: Multiplies unsigned 52-bit integers and adds the upper 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52huq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(7888, destination.rawValue, first.rawValue, 0, 0, 3584, second, file, line, column)
  }

  /// `vex vpmadd52luq xmm, xmm, xmm`: Multiplies unsigned 52-bit integers and adds the lower 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52luq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(7893, destination.rawValue, first.rawValue, second.rawValue, 0, 3584, file, line, column)
  }

  /// `vex vpmadd52luq xmm, xmm, m128`: Multiplies unsigned 52-bit integers and adds the lower 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52luq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(7894, destination.rawValue, first.rawValue, 0, 0, 3584, second, file, line, column)
  }

  /// `vex vpmadd52luq ymm, ymm, ymm`: Multiplies unsigned 52-bit integers and adds the lower 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52luq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.put(7896, destination.rawValue, first.rawValue, second.rawValue, 0, 3584, file, line, column)
  }

  /// `vex vpmadd52luq ymm, ymm, m256`: Multiplies unsigned 52-bit integers and adds the lower 52 bits of the products to quadwords.
  ///
  /// Needs AVX512VL and AVX512_IFMA; with an opmask, rounding or a register from 16 on, AVX_IFMA.
  public func vpmadd52luq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    builder.putMemory(7897, destination.rawValue, first.rawValue, 0, 0, 3584, second, file, line, column)
  }
}
