// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpabsb xmm, xmm/m128`: Takes absolute values of bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpabsb(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6434, 6435, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpabsb ymm, ymm/m256`: Takes absolute values of bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpabsb(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6436, 6437, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpabsb zmm, zmm/m512`: Takes absolute values of bytes.
  ///
  /// Needs AVX512BW.
  public final func vpabsb(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6438, 6439, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpabsb; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpabsb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpabsd xmm, xmm/m128/m32{1to4}`: Takes absolute values of doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpabsd(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6440, 6441, 6442), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpabsd ymm, ymm/m256/m32{1to8}`: Takes absolute values of doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpabsd(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6443, 6444, 6445), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpabsd zmm, zmm/m512/m32{1to16}`: Takes absolute values of doublewords.
  ///
  /// Needs AVX512F.
  public final func vpabsd(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6446, 6447, 6448), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpabsd; forms: xmm,xmm | xmm,m128 | xmm,m32{1to4} | ymm,ymm | ymm,m256 | ymm,m32{1to8} | zmm,zmm | zmm,m512 | zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpabsd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpabsq xmm, xmm/m128/m64{1to2}`: Takes absolute values of quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpabsq(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6449, 6450, 6451), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpabsq ymm, ymm/m256/m64{1to4}`: Takes absolute values of quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpabsq(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6452, 6453, 6454), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpabsq zmm, zmm/m512/m64{1to8}`: Takes absolute values of quadwords.
  ///
  /// Needs AVX512F.
  public final func vpabsq(_ destination: ZMMRegister, _ source: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6455, 6456, 6457), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpabsq; forms: xmm,xmm | xmm,m128 | xmm,m64{1to2} | ymm,ymm | ymm,m256 | ymm,m64{1to4} | zmm,zmm | zmm,m512 | zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpabsq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpabsw xmm, xmm/m128`: Takes absolute values of words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpabsw(_ destination: some AnyXMMRegister, _ source: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6458, 6459, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpabsw ymm, ymm/m256`: Takes absolute values of words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpabsw(_ destination: some AnyYMMRegister, _ source: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6460, 6461, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  /// `vpabsw zmm, zmm/m512`: Takes absolute values of words.
  ///
  /// Needs AVX512BW.
  public final func vpabsw(_ destination: ZMMRegister, _ source: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6462, 6463, 0), 1, destination.rawValue, 0, 0, UInt16(mask.bits), source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpabsw; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256 | zmm,zmm | zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpabsw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpackssdw xmm, xmm, xmm/m128/m32{1to4}`: Packs doublewords into words with signed saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpackssdw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6464, 6465, 6466), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpackssdw ymm, ymm, ymm/m256/m32{1to8}`: Packs doublewords into words with signed saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpackssdw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6467, 6468, 6469), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpackssdw zmm, zmm, zmm/m512/m32{1to16}`: Packs doublewords into words with signed saturation.
  ///
  /// Needs AVX512BW.
  public final func vpackssdw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6470, 6471, 6472), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpackssdw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpackssdw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpacksswb xmm, xmm, xmm/m128`: Packs words into bytes with signed saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpacksswb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6473, 6474, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpacksswb ymm, ymm, ymm/m256`: Packs words into bytes with signed saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpacksswb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6475, 6476, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpacksswb zmm, zmm, zmm/m512`: Packs words into bytes with signed saturation.
  ///
  /// Needs AVX512BW.
  public final func vpacksswb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6477, 6478, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpacksswb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpacksswb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpackusdw xmm, xmm, xmm/m128/m32{1to4}`: Packs doublewords into words with unsigned saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpackusdw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6479, 6480, 6481), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpackusdw ymm, ymm, ymm/m256/m32{1to8}`: Packs doublewords into words with unsigned saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpackusdw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6482, 6483, 6484), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpackusdw zmm, zmm, zmm/m512/m32{1to16}`: Packs doublewords into words with unsigned saturation.
  ///
  /// Needs AVX512BW.
  public final func vpackusdw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6485, 6486, 6487), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpackusdw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpackusdw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpackuswb xmm, xmm, xmm/m128`: Packs words into bytes with unsigned saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpackuswb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6488, 6489, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpackuswb ymm, ymm, ymm/m256`: Packs words into bytes with unsigned saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpackuswb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6490, 6491, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpackuswb zmm, zmm, zmm/m512`: Packs words into bytes with unsigned saturation.
  ///
  /// Needs AVX512BW.
  public final func vpackuswb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6492, 6493, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpackuswb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpackuswb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpaddb xmm, xmm, xmm/m128`: Adds bytes.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6494, 6495, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddb ymm, ymm, ymm/m256`: Adds bytes.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6496, 6497, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddb zmm, zmm, zmm/m512`: Adds bytes.
  ///
  /// Needs AVX512BW.
  public final func vpaddb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6498, 6499, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpaddd xmm, xmm, xmm/m128/m32{1to4}`: Adds doublewords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpaddd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6500, 6501, 6502), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddd ymm, ymm, ymm/m256/m32{1to8}`: Adds doublewords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpaddd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6503, 6504, 6505), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddd zmm, zmm, zmm/m512/m32{1to16}`: Adds doublewords.
  ///
  /// Needs AVX512F.
  public final func vpaddd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6506, 6507, 6508), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpaddq xmm, xmm, xmm/m128/m64{1to2}`: Adds quadwords.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpaddq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6509, 6510, 6511), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddq ymm, ymm, ymm/m256/m64{1to4}`: Adds quadwords.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512F and AVX512VL.
  public final func vpaddq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6512, 6513, 6514), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddq zmm, zmm, zmm/m512/m64{1to8}`: Adds quadwords.
  ///
  /// Needs AVX512F.
  public final func vpaddq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6515, 6516, 6517), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpaddsb xmm, xmm, xmm/m128`: Adds signed bytes with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddsb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6518, 6519, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddsb ymm, ymm, ymm/m256`: Adds signed bytes with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddsb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6520, 6521, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddsb zmm, zmm, zmm/m512`: Adds signed bytes with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpaddsb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6522, 6523, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddsb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpaddsw xmm, xmm, xmm/m128`: Adds signed words with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddsw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6524, 6525, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddsw ymm, ymm, ymm/m256`: Adds signed words with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddsw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6526, 6527, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddsw zmm, zmm, zmm/m512`: Adds signed words with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpaddsw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6528, 6529, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddsw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpaddusb xmm, xmm, xmm/m128`: Adds unsigned bytes with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddusb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6530, 6531, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddusb ymm, ymm, ymm/m256`: Adds unsigned bytes with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddusb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6532, 6533, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddusb zmm, zmm, zmm/m512`: Adds unsigned bytes with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpaddusb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6534, 6535, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddusb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddusb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpaddusw xmm, xmm, xmm/m128`: Adds unsigned words with saturation.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddusw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6536, 6537, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddusw ymm, ymm, ymm/m256`: Adds unsigned words with saturation.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddusw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6538, 6539, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddusw zmm, zmm, zmm/m512`: Adds unsigned words with saturation.
  ///
  /// Needs AVX512BW.
  public final func vpaddusw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6540, 6541, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddusw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddusw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpaddw xmm, xmm, xmm/m128`: Adds words.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6542, 6543, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddw ymm, ymm, ymm/m256`: Adds words.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpaddw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6544, 6545, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpaddw zmm, zmm, zmm/m512`: Adds words.
  ///
  /// Needs AVX512BW.
  public final func vpaddw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6546, 6547, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpaddw(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpalignr xmm, xmm, xmm/m128, i8`: Joins both vectors and takes the bytes from an offset.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpalignr(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6548, 6549, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpalignr ymm, ymm, ymm/m256, i8`: Joins both vectors and takes the bytes from an offset.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpalignr(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6550, 6551, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  /// `vpalignr zmm, zmm, zmm/m512, i8`: Joins both vectors and takes the bytes from an offset.
  ///
  /// Needs AVX512BW.
  public final func vpalignr(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, _ immediate: some ImmediateConvertible, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSourceImmediate((6552, 6553, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpalignr; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8 | zmm,zmm,zmm,i8 | zmm,zmm,m512,i8; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpalignr(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpand xmm, xmm, xmm/m128`: Ands the vectors.
  ///
  /// Needs AVX.
  public final func vpand(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6554, 6555, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpand ymm, ymm, ymm/m256`: Ands the vectors.
  ///
  /// Needs AVX2.
  public final func vpand(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6556, 6557, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpand; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpand(_ operands: any AnyOperand...) {}

  /// `vpandd xmm, xmm, xmm/m128/m32{1to4}`: Ands doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6558, 6559, 6560), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpandd ymm, ymm, ymm/m256/m32{1to8}`: Ands doublewords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6561, 6562, 6563), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpandd zmm, zmm, zmm/m512/m32{1to16}`: Ands doublewords.
  ///
  /// Needs AVX512F.
  public final func vpandd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6564, 6565, 6566), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpandd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpandd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpandn xmm, xmm, xmm/m128`: Ands the third operand with the inverted second.
  ///
  /// Needs AVX.
  public final func vpandn(_ destination: XMMRegister, _ first: XMMRegister, _ second: some XMMOrMemory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6567, 6568, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  /// `vpandn ymm, ymm, ymm/m256`: Ands the third operand with the inverted second.
  ///
  /// Needs AVX2.
  public final func vpandn(_ destination: YMMRegister, _ first: YMMRegister, _ second: some YMMOrMemory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6569, 6570, 0), 2, destination.rawValue, first.rawValue, 0, 0, second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpandn; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpandn(_ operands: any AnyOperand...) {}

  /// `vpandnd xmm, xmm, xmm/m128/m32{1to4}`: Ands doublewords of the third operand with those of the inverted second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandnd(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast32x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6571, 6572, 6573), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpandnd ymm, ymm, ymm/m256/m32{1to8}`: Ands doublewords of the third operand with those of the inverted second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandnd(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast32x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6574, 6575, 6576), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpandnd zmm, zmm, zmm/m512/m32{1to16}`: Ands doublewords of the third operand with those of the inverted second.
  ///
  /// Needs AVX512F.
  public final func vpandnd(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast32x16, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6577, 6578, 6579), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpandnd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m32{1to4} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m32{1to8} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m32{1to16}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpandnd(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpandnq xmm, xmm, xmm/m128/m64{1to2}`: Ands quadwords of the third operand with those of the inverted second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandnq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6580, 6581, 6582), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpandnq ymm, ymm, ymm/m256/m64{1to4}`: Ands quadwords of the third operand with those of the inverted second.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandnq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6583, 6584, 6585), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpandnq zmm, zmm, zmm/m512/m64{1to8}`: Ands quadwords of the third operand with those of the inverted second.
  ///
  /// Needs AVX512F.
  public final func vpandnq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6586, 6587, 6588), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpandnq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpandnq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpandq xmm, xmm, xmm/m128/m64{1to2}`: Ands quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandq(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128OrBroadcast64x2, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6589, 6590, 6591), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpandq ymm, ymm, ymm/m256/m64{1to4}`: Ands quadwords.
  ///
  /// Needs AVX512F and AVX512VL.
  public final func vpandq(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256OrBroadcast64x4, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6592, 6593, 6594), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpandq zmm, zmm, zmm/m512/m64{1to8}`: Ands quadwords.
  ///
  /// Needs AVX512F.
  public final func vpandq(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512OrBroadcast64x8, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6595, 6596, 6597), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpandq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,m64{1to2} | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,m64{1to4} | zmm,zmm,zmm | zmm,zmm,m512 | zmm,zmm,m64{1to8}; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpandq(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpavgb xmm, xmm, xmm/m128`: Averages unsigned bytes, rounding up.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpavgb(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6598, 6599, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpavgb ymm, ymm, ymm/m256`: Averages unsigned bytes, rounding up.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpavgb(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6600, 6601, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpavgb zmm, zmm, zmm/m512`: Averages unsigned bytes, rounding up.
  ///
  /// Needs AVX512BW.
  public final func vpavgb(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6602, 6603, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpavgb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpavgb(_ operands: any AnyOperand..., mask: Mask = .none) {}

  /// `vpavgw xmm, xmm, xmm/m128`: Averages unsigned words, rounding up.
  ///
  /// Needs AVX; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpavgw(_ destination: some AnyXMMRegister, _ first: some AnyXMMRegister, _ second: some AnyXMMOrMemory128, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6604, 6605, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpavgw ymm, ymm, ymm/m256`: Averages unsigned words, rounding up.
  ///
  /// Needs AVX2; with an opmask, rounding or a register from 16 on, AVX512BW and AVX512VL.
  public final func vpavgw(_ destination: some AnyYMMRegister, _ first: some AnyYMMRegister, _ second: some AnyYMMOrMemory256, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6606, 6607, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  /// `vpavgw zmm, zmm, zmm/m512`: Averages unsigned words, rounding up.
  ///
  /// Needs AVX512BW.
  public final func vpavgw(_ destination: ZMMRegister, _ first: ZMMRegister, _ second: some ZMMOrMemory512, mask: Mask = .none, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    putSource((6608, 6609, 0), 2, destination.rawValue, first.rawValue, 0, UInt16(mask.bits), second, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpavgw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256 | zmm,zmm,zmm | zmm,zmm,m512; mask: .k1…k7, or .k1.zeroing")
  @_disfavoredOverload public final func vpavgw(_ operands: any AnyOperand..., mask: Mask = .none) {}
}
