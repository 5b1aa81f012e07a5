// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpabsb xmm, xmm/m128`: Takes absolute values of bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpabsb(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1923_1922, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpabsb ymm, ymm/m256`: Takes absolute values of bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpabsb(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1925_1924, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpabsb zmm, zmm/m512`: Takes absolute values of bytes.
  ///
  /// Needs AVX512BW.
  public final func vpabsb(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_1927_1926, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpabsb; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpabsb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpabsd xmm, xmm/m128/m32{1to4}`: Takes absolute values of doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpabsd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_192a_1929_1928, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpabsd ymm, ymm/m256/m32{1to8}`: Takes absolute values of doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpabsd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_192d_192c_192b, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpabsd zmm, zmm/m512/m32{1to16}`: Takes absolute values of doublewords.
  ///
  /// Needs AVX512F.
  public final func vpabsd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1930_192f_192e, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpabsd; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpabsd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpabsq xmm, xmm/m128/m64{1to2}`: Takes absolute values of quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpabsq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1933_1932_1931, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpabsq ymm, ymm/m256/m64{1to4}`: Takes absolute values of quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpabsq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1936_1935_1934, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpabsq zmm, zmm/m512/m64{1to8}`: Takes absolute values of quadwords.
  ///
  /// Needs AVX512F.
  public final func vpabsq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_1939_1938_1937, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpabsq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpabsq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpabsw xmm, xmm/m128`: Takes absolute values of words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpabsw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_193b_193a, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpabsw ymm, ymm/m256`: Takes absolute values of words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpabsw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_193d_193c, destination.rawValue, mask.bits, source, file, line, column)
  }

  /// `vpabsw zmm, zmm/m512`: Takes absolute values of words.
  ///
  /// Needs AVX512BW.
  public final func vpabsw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource1Masked(0x0001_0000_193f_193e, destination.rawValue, mask.bits, source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpabsw; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpabsw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpackssdw xmm, xmm, xmm/m128/m32{1to4}`: Packs doublewords into words with signed saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpackssdw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1942_1941_1940, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpackssdw ymm, ymm, ymm/m256/m32{1to8}`: Packs doublewords into words with signed saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpackssdw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1945_1944_1943, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpackssdw zmm, zmm, zmm/m512/m32{1to16}`: Packs doublewords into words with signed saturation.
  ///
  /// Needs AVX512BW.
  public final func vpackssdw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1948_1947_1946, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpackssdw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpackssdw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpacksswb xmm, xmm, xmm/m128`: Packs words into bytes with signed saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpacksswb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_194a_1949, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpacksswb ymm, ymm, ymm/m256`: Packs words into bytes with signed saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpacksswb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_194c_194b, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpacksswb zmm, zmm, zmm/m512`: Packs words into bytes with signed saturation.
  ///
  /// Needs AVX512BW.
  public final func vpacksswb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_194e_194d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpacksswb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpacksswb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpackusdw xmm, xmm, xmm/m128/m32{1to4}`: Packs doublewords into words with unsigned saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpackusdw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1951_1950_194f, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpackusdw ymm, ymm, ymm/m256/m32{1to8}`: Packs doublewords into words with unsigned saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpackusdw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1954_1953_1952, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpackusdw zmm, zmm, zmm/m512/m32{1to16}`: Packs doublewords into words with unsigned saturation.
  ///
  /// Needs AVX512BW.
  public final func vpackusdw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1957_1956_1955, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpackusdw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpackusdw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpackuswb xmm, xmm, xmm/m128`: Packs words into bytes with unsigned saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpackuswb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1959_1958, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpackuswb ymm, ymm, ymm/m256`: Packs words into bytes with unsigned saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpackuswb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_195b_195a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpackuswb zmm, zmm, zmm/m512`: Packs words into bytes with unsigned saturation.
  ///
  /// Needs AVX512BW.
  public final func vpackuswb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_195d_195c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpackuswb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpackuswb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpaddb xmm, xmm, xmm/m128`: Adds bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_195f_195e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddb ymm, ymm, ymm/m256`: Adds bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1961_1960, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddb zmm, zmm, zmm/m512`: Adds bytes.
  ///
  /// Needs AVX512BW.
  public final func vpaddb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1963_1962, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpaddd xmm, xmm, xmm/m128/m32{1to4}`: Adds doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpaddd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1966_1965_1964, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddd ymm, ymm, ymm/m256/m32{1to8}`: Adds doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpaddd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1969_1968_1967, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddd zmm, zmm, zmm/m512/m32{1to16}`: Adds doublewords.
  ///
  /// Needs AVX512F.
  public final func vpaddd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_196c_196b_196a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpaddq xmm, xmm, xmm/m128/m64{1to2}`: Adds quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpaddq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_196f_196e_196d, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddq ymm, ymm, ymm/m256/m64{1to4}`: Adds quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpaddq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1972_1971_1970, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddq zmm, zmm, zmm/m512/m64{1to8}`: Adds quadwords.
  ///
  /// Needs AVX512F.
  public final func vpaddq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_1975_1974_1973, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpaddsb xmm, xmm, xmm/m128`: Adds signed bytes with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddsb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1977_1976, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddsb ymm, ymm, ymm/m256`: Adds signed bytes with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddsb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1979_1978, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddsb zmm, zmm, zmm/m512`: Adds signed bytes with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpaddsb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_197b_197a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddsb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpaddsw xmm, xmm, xmm/m128`: Adds signed words with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddsw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_197d_197c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddsw ymm, ymm, ymm/m256`: Adds signed words with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddsw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_197f_197e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddsw zmm, zmm, zmm/m512`: Adds signed words with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpaddsw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1981_1980, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddsw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpaddusb xmm, xmm, xmm/m128`: Adds unsigned bytes with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddusb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1983_1982, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddusb ymm, ymm, ymm/m256`: Adds unsigned bytes with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddusb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1985_1984, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddusb zmm, zmm, zmm/m512`: Adds unsigned bytes with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpaddusb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1987_1986, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddusb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddusb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpaddusw xmm, xmm, xmm/m128`: Adds unsigned words with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddusw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1989_1988, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddusw ymm, ymm, ymm/m256`: Adds unsigned words with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddusw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_198b_198a, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddusw zmm, zmm, zmm/m512`: Adds unsigned words with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpaddusw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_198d_198c, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddusw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddusw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpaddw xmm, xmm, xmm/m128`: Adds words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_198f_198e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddw ymm, ymm, ymm/m256`: Adds words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1991_1990, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpaddw zmm, zmm, zmm/m512`: Adds words.
  ///
  /// Needs AVX512BW.
  public final func vpaddw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_1993_1992, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddw(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpalignr xmm, xmm, xmm/m128, i8`: Joins both vectors and takes the bytes from an offset.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpalignr(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1995_1994, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpalignr ymm, ymm, ymm/m256, i8`: Joins both vectors and takes the bytes from an offset.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpalignr(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1997_1996, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  /// `vpalignr zmm, zmm, zmm/m512, i8`: Joins both vectors and takes the bytes from an offset.
  ///
  /// Needs AVX512BW.
  public final func vpalignr(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate2Masked(0x0002_0000_1999_1998, destination.rawValue, first.rawValue, mask.bits, second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpalignr; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpalignr(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpand xmm, xmm, xmm/m128`: Ands the vectors.
  ///
  /// Needs AVX.
  public final func vpand(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_199b_199a, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpand ymm, ymm, ymm/m256`: Ands the vectors.
  ///
  /// Needs AVX2.
  public final func vpand(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_199d_199c, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpand; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpand(_ operands: any AnyOperand...) {}

  /// `vpandd xmm, xmm, xmm/m128/m32{1to4}`: Ands doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19a0_199f_199e, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpandd ymm, ymm, ymm/m256/m32{1to8}`: Ands doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19a3_19a2_19a1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpandd zmm, zmm, zmm/m512/m32{1to16}`: Ands doublewords.
  ///
  /// Needs AVX512F.
  public final func vpandd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19a6_19a5_19a4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpandd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpandd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpandn xmm, xmm, xmm/m128`: Ands the third operand with the inverted second.
  ///
  /// Needs AVX.
  public final func vpandn(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_19a8_19a7, destination.rawValue, first.rawValue, second, file, line, column)
  }

  /// `vpandn ymm, ymm, ymm/m256`: Ands the third operand with the inverted second.
  ///
  /// Needs AVX2.
  public final func vpandn(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2(0x0002_0000_19aa_19a9, destination.rawValue, first.rawValue, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpandn; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpandn(_ operands: any AnyOperand...) {}

  /// `vpandnd xmm, xmm, xmm/m128/m32{1to4}`: Ands doublewords of the third operand with those of the inverted second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandnd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19ad_19ac_19ab, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpandnd ymm, ymm, ymm/m256/m32{1to8}`: Ands doublewords of the third operand with those of the inverted second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandnd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19b0_19af_19ae, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpandnd zmm, zmm, zmm/m512/m32{1to16}`: Ands doublewords of the third operand with those of the inverted second.
  ///
  /// Needs AVX512F.
  public final func vpandnd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19b3_19b2_19b1, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpandnd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpandnd(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpandnq xmm, xmm, xmm/m128/m64{1to2}`: Ands quadwords of the third operand with those of the inverted second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandnq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19b6_19b5_19b4, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpandnq ymm, ymm, ymm/m256/m64{1to4}`: Ands quadwords of the third operand with those of the inverted second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandnq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19b9_19b8_19b7, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpandnq zmm, zmm, zmm/m512/m64{1to8}`: Ands quadwords of the third operand with those of the inverted second.
  ///
  /// Needs AVX512F.
  public final func vpandnq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19bc_19bb_19ba, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpandnq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpandnq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpandq xmm, xmm, xmm/m128/m64{1to2}`: Ands quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19bf_19be_19bd, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpandq ymm, ymm, ymm/m256/m64{1to4}`: Ands quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19c2_19c1_19c0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpandq zmm, zmm, zmm/m512/m64{1to8}`: Ands quadwords.
  ///
  /// Needs AVX512F.
  public final func vpandq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_19c5_19c4_19c3, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpandq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpandq(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpavgb xmm, xmm, xmm/m128`: Averages unsigned bytes, rounding up.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpavgb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_19c7_19c6, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpavgb ymm, ymm, ymm/m256`: Averages unsigned bytes, rounding up.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpavgb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_19c9_19c8, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpavgb zmm, zmm, zmm/m512`: Averages unsigned bytes, rounding up.
  ///
  /// Needs AVX512BW.
  public final func vpavgb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_19cb_19ca, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpavgb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpavgb(_ operands: any AnyOperand..., mask: Mask = nil) {}

  /// `vpavgw xmm, xmm, xmm/m128`: Averages unsigned words, rounding up.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpavgw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_19cd_19cc, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpavgw ymm, ymm, ymm/m256`: Averages unsigned words, rounding up.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpavgw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_19cf_19ce, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  /// `vpavgw zmm, zmm, zmm/m512`: Averages unsigned words, rounding up.
  ///
  /// Needs AVX512BW.
  public final func vpavgw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = nil, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource2Masked(0x0002_0000_19d1_19d0, destination.rawValue, first.rawValue, mask.bits, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpavgw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpavgw(_ operands: any AnyOperand..., mask: Mask = nil) {}
}
