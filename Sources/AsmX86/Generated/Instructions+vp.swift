// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `vpabsb xmm, xmm`: Takes absolute values of bytes.
  public final func vpabsb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1778, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpabsb xmm, m128`: Takes absolute values of bytes.
  public final func vpabsb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1779, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpabsb ymm, ymm`: Takes absolute values of bytes.
  public final func vpabsb(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1780, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpabsb ymm, m256`: Takes absolute values of bytes.
  public final func vpabsb(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1781, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpabsb; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vpabsb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpabsb; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vpabsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpabsb; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vpabsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpabsd xmm, xmm`: Takes absolute values of doublewords.
  public final func vpabsd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1782, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpabsd xmm, m128`: Takes absolute values of doublewords.
  public final func vpabsd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1783, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpabsd ymm, ymm`: Takes absolute values of doublewords.
  public final func vpabsd(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1784, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpabsd ymm, m256`: Takes absolute values of doublewords.
  public final func vpabsd(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1785, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpabsd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vpabsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpabsd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vpabsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpabsd; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vpabsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpabsw xmm, xmm`: Takes absolute values of words.
  public final func vpabsw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1786, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpabsw xmm, m128`: Takes absolute values of words.
  public final func vpabsw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1787, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpabsw ymm, ymm`: Takes absolute values of words.
  public final func vpabsw(_ destination: YMMRegister, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1788, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpabsw ymm, m256`: Takes absolute values of words.
  public final func vpabsw(_ destination: YMMRegister, _ source: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1789, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpabsw; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vpabsw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpabsw; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vpabsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpabsw; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vpabsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpackssdw xmm, xmm, xmm`: Packs doublewords into words with signed saturation.
  public final func vpackssdw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1790, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpackssdw xmm, xmm, m128`: Packs doublewords into words with signed saturation.
  public final func vpackssdw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1791, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpackssdw ymm, ymm, ymm`: Packs doublewords into words with signed saturation.
  public final func vpackssdw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1792, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpackssdw ymm, ymm, m256`: Packs doublewords into words with signed saturation.
  public final func vpackssdw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1793, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpackssdw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpackssdw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpackssdw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpackssdw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpackssdw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpackssdw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpacksswb xmm, xmm, xmm`: Packs words into bytes with signed saturation.
  public final func vpacksswb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1794, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpacksswb xmm, xmm, m128`: Packs words into bytes with signed saturation.
  public final func vpacksswb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1795, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpacksswb ymm, ymm, ymm`: Packs words into bytes with signed saturation.
  public final func vpacksswb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1796, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpacksswb ymm, ymm, m256`: Packs words into bytes with signed saturation.
  public final func vpacksswb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1797, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpacksswb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpacksswb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpacksswb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpacksswb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpacksswb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpacksswb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpackusdw xmm, xmm, xmm`: Packs doublewords into words with unsigned saturation.
  public final func vpackusdw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1798, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpackusdw xmm, xmm, m128`: Packs doublewords into words with unsigned saturation.
  public final func vpackusdw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1799, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpackusdw ymm, ymm, ymm`: Packs doublewords into words with unsigned saturation.
  public final func vpackusdw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1800, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpackusdw ymm, ymm, m256`: Packs doublewords into words with unsigned saturation.
  public final func vpackusdw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1801, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpackusdw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpackusdw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpackusdw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpackusdw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpackusdw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpackusdw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpackuswb xmm, xmm, xmm`: Packs words into bytes with unsigned saturation.
  public final func vpackuswb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1802, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpackuswb xmm, xmm, m128`: Packs words into bytes with unsigned saturation.
  public final func vpackuswb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1803, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpackuswb ymm, ymm, ymm`: Packs words into bytes with unsigned saturation.
  public final func vpackuswb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1804, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpackuswb ymm, ymm, m256`: Packs words into bytes with unsigned saturation.
  public final func vpackuswb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1805, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpackuswb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpackuswb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpackuswb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpackuswb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpackuswb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpackuswb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpaddb xmm, xmm, xmm`: Adds bytes.
  public final func vpaddb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1806, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddb xmm, xmm, m128`: Adds bytes.
  public final func vpaddb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1807, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpaddb ymm, ymm, ymm`: Adds bytes.
  public final func vpaddb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1808, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddb ymm, ymm, m256`: Adds bytes.
  public final func vpaddb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1809, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpaddd xmm, xmm, xmm`: Adds doublewords.
  public final func vpaddd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1810, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddd xmm, xmm, m128`: Adds doublewords.
  public final func vpaddd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1811, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpaddd ymm, ymm, ymm`: Adds doublewords.
  public final func vpaddd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1812, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddd ymm, ymm, m256`: Adds doublewords.
  public final func vpaddd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1813, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpaddq xmm, xmm, xmm`: Adds quadwords.
  public final func vpaddq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1814, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddq xmm, xmm, m128`: Adds quadwords.
  public final func vpaddq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1815, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpaddq ymm, ymm, ymm`: Adds quadwords.
  public final func vpaddq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1816, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddq ymm, ymm, m256`: Adds quadwords.
  public final func vpaddq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1817, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpaddsb xmm, xmm, xmm`: Adds signed bytes with saturation.
  public final func vpaddsb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1818, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddsb xmm, xmm, m128`: Adds signed bytes with saturation.
  public final func vpaddsb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1819, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpaddsb ymm, ymm, ymm`: Adds signed bytes with saturation.
  public final func vpaddsb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1820, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddsb ymm, ymm, m256`: Adds signed bytes with saturation.
  public final func vpaddsb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1821, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpaddsw xmm, xmm, xmm`: Adds signed words with saturation.
  public final func vpaddsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1822, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddsw xmm, xmm, m128`: Adds signed words with saturation.
  public final func vpaddsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1823, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpaddsw ymm, ymm, ymm`: Adds signed words with saturation.
  public final func vpaddsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1824, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddsw ymm, ymm, m256`: Adds signed words with saturation.
  public final func vpaddsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1825, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpaddusb xmm, xmm, xmm`: Adds unsigned bytes with saturation.
  public final func vpaddusb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1826, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddusb xmm, xmm, m128`: Adds unsigned bytes with saturation.
  public final func vpaddusb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1827, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpaddusb ymm, ymm, ymm`: Adds unsigned bytes with saturation.
  public final func vpaddusb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1828, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddusb ymm, ymm, m256`: Adds unsigned bytes with saturation.
  public final func vpaddusb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1829, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddusb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddusb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddusb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddusb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddusb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddusb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpaddusw xmm, xmm, xmm`: Adds unsigned words with saturation.
  public final func vpaddusw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1830, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddusw xmm, xmm, m128`: Adds unsigned words with saturation.
  public final func vpaddusw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1831, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpaddusw ymm, ymm, ymm`: Adds unsigned words with saturation.
  public final func vpaddusw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1832, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddusw ymm, ymm, m256`: Adds unsigned words with saturation.
  public final func vpaddusw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1833, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddusw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddusw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddusw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddusw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddusw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddusw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpaddw xmm, xmm, xmm`: Adds words.
  public final func vpaddw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1834, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddw xmm, xmm, m128`: Adds words.
  public final func vpaddw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1835, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpaddw ymm, ymm, ymm`: Adds words.
  public final func vpaddw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1836, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpaddw ymm, ymm, m256`: Adds words.
  public final func vpaddw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1837, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpaddw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpaddw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpaddw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpalignr xmm, xmm, xmm, i8`: Joins both vectors and takes the bytes from an offset.
  public final func vpalignr(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1838, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpalignr xmm, xmm, xmm, i8`: Joins both vectors and takes the bytes from an offset.
  @_disfavoredOverload public final func vpalignr(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1838, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpalignr xmm, xmm, m128, i8`: Joins both vectors and takes the bytes from an offset.
  public final func vpalignr(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1839, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpalignr xmm, xmm, m128, i8`: Joins both vectors and takes the bytes from an offset.
  @_disfavoredOverload public final func vpalignr(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1839, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  /// `vpalignr ymm, ymm, ymm, i8`: Joins both vectors and takes the bytes from an offset.
  public final func vpalignr(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1840, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpalignr ymm, ymm, ymm, i8`: Joins both vectors and takes the bytes from an offset.
  @_disfavoredOverload public final func vpalignr(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1840, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpalignr ymm, ymm, m256, i8`: Joins both vectors and takes the bytes from an offset.
  public final func vpalignr(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1841, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpalignr ymm, ymm, m256, i8`: Joins both vectors and takes the bytes from an offset.
  @_disfavoredOverload public final func vpalignr(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1841, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpalignr; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpalignr(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpalignr; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpalignr(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpalignr; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpalignr(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vpand xmm, xmm, xmm`: Ands the vectors.
  public final func vpand(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1842, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpand xmm, xmm, m128`: Ands the vectors.
  public final func vpand(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1843, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpand ymm, ymm, ymm`: Ands the vectors.
  public final func vpand(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1844, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpand ymm, ymm, m256`: Ands the vectors.
  public final func vpand(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1845, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpand; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpand(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpand; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpand(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpand; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpand(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpandn xmm, xmm, xmm`: Ands source with the inverted destination.
  public final func vpandn(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1846, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpandn xmm, xmm, m128`: Ands source with the inverted destination.
  public final func vpandn(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1847, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpandn ymm, ymm, ymm`: Ands source with the inverted destination.
  public final func vpandn(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1848, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpandn ymm, ymm, m256`: Ands source with the inverted destination.
  public final func vpandn(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1849, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpandn; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpandn(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpandn; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpandn(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpandn; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpandn(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpavgb xmm, xmm, xmm`: Averages unsigned bytes, rounding up.
  public final func vpavgb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1850, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpavgb xmm, xmm, m128`: Averages unsigned bytes, rounding up.
  public final func vpavgb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1851, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpavgb ymm, ymm, ymm`: Averages unsigned bytes, rounding up.
  public final func vpavgb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1852, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpavgb ymm, ymm, m256`: Averages unsigned bytes, rounding up.
  public final func vpavgb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1853, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpavgb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpavgb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpavgb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpavgb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpavgb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpavgb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpavgw xmm, xmm, xmm`: Averages unsigned words, rounding up.
  public final func vpavgw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1854, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpavgw xmm, xmm, m128`: Averages unsigned words, rounding up.
  public final func vpavgw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1855, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpavgw ymm, ymm, ymm`: Averages unsigned words, rounding up.
  public final func vpavgw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1856, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpavgw ymm, ymm, m256`: Averages unsigned words, rounding up.
  public final func vpavgw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1857, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpavgw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpavgw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpavgw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpavgw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpavgw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpavgw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpblendd xmm, xmm, xmm, i8`: Chooses doublewords by the bits of an immediate.
  public final func vpblendd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1858, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpblendd xmm, xmm, xmm, i8`: Chooses doublewords by the bits of an immediate.
  @_disfavoredOverload public final func vpblendd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1858, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpblendd xmm, xmm, m128, i8`: Chooses doublewords by the bits of an immediate.
  public final func vpblendd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1859, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpblendd xmm, xmm, m128, i8`: Chooses doublewords by the bits of an immediate.
  @_disfavoredOverload public final func vpblendd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1859, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  /// `vpblendd ymm, ymm, ymm, i8`: Chooses doublewords by the bits of an immediate.
  public final func vpblendd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1860, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpblendd ymm, ymm, ymm, i8`: Chooses doublewords by the bits of an immediate.
  @_disfavoredOverload public final func vpblendd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1860, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpblendd ymm, ymm, m256, i8`: Chooses doublewords by the bits of an immediate.
  public final func vpblendd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1861, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpblendd ymm, ymm, m256, i8`: Chooses doublewords by the bits of an immediate.
  @_disfavoredOverload public final func vpblendd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1861, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpblendd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpblendd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpblendd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpblendd; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpblendd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vpblendvb xmm, xmm, xmm, xmm`: Chooses bytes by the top bits of a mask.
  public final func vpblendvb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1862, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, register3: third.rawValue), file, line, column)
  }

  /// `vpblendvb xmm, xmm, m128, xmm`: Chooses bytes by the top bits of a mask.
  public final func vpblendvb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ third: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1863, register0: destination.rawValue, register1: first.rawValue, register2: third.rawValue), memory: second.address, file, line, column)
  }

  /// `vpblendvb ymm, ymm, ymm, ymm`: Chooses bytes by the top bits of a mask.
  public final func vpblendvb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1864, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, register3: third.rawValue), file, line, column)
  }

  /// `vpblendvb ymm, ymm, m256, ymm`: Chooses bytes by the top bits of a mask.
  public final func vpblendvb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ third: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1865, register0: destination.rawValue, register1: first.rawValue, register2: third.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendvb; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vpblendvb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpblendvb; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vpblendvb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpblendvb; forms: xmm,xmm,xmm,xmm | xmm,xmm,m128,xmm | ymm,ymm,ymm,ymm | ymm,ymm,m256,ymm")
  @_disfavoredOverload public final func vpblendvb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vpblendw xmm, xmm, xmm, i8`: Chooses words by the bits of an immediate.
  public final func vpblendw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1866, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpblendw xmm, xmm, xmm, i8`: Chooses words by the bits of an immediate.
  @_disfavoredOverload public final func vpblendw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1866, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpblendw xmm, xmm, m128, i8`: Chooses words by the bits of an immediate.
  public final func vpblendw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1867, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpblendw xmm, xmm, m128, i8`: Chooses words by the bits of an immediate.
  @_disfavoredOverload public final func vpblendw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1867, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  /// `vpblendw ymm, ymm, ymm, i8`: Chooses words by the bits of an immediate.
  public final func vpblendw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1868, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpblendw ymm, ymm, ymm, i8`: Chooses words by the bits of an immediate.
  @_disfavoredOverload public final func vpblendw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1868, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpblendw ymm, ymm, m256, i8`: Chooses words by the bits of an immediate.
  public final func vpblendw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1869, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpblendw ymm, ymm, m256, i8`: Chooses words by the bits of an immediate.
  @_disfavoredOverload public final func vpblendw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1869, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpblendw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpblendw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpblendw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpblendw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpblendw; forms: xmm,xmm,xmm,i8 | xmm,xmm,m128,i8 | ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vpblendw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vpbroadcastb xmm, xmm`: Copies a byte to every place.
  public final func vpbroadcastb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1870, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpbroadcastb xmm, m8`: Copies a byte to every place.
  public final func vpbroadcastb(_ destination: XMMRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1871, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpbroadcastb ymm, xmm`: Copies a byte to every place.
  public final func vpbroadcastb(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1872, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpbroadcastb ymm, m8`: Copies a byte to every place.
  public final func vpbroadcastb(_ destination: YMMRegister, _ source: Memory8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1873, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastb; forms: xmm,xmm | xmm,m8 | ymm,xmm | ymm,m8")
  @_disfavoredOverload public final func vpbroadcastb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpbroadcastb; forms: xmm,xmm | xmm,m8 | ymm,xmm | ymm,m8")
  @_disfavoredOverload public final func vpbroadcastb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpbroadcastb; forms: xmm,xmm | xmm,m8 | ymm,xmm | ymm,m8")
  @_disfavoredOverload public final func vpbroadcastb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpbroadcastd xmm, xmm`: Copies a doubleword to every place.
  public final func vpbroadcastd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1874, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpbroadcastd xmm, m32`: Copies a doubleword to every place.
  public final func vpbroadcastd(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1875, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpbroadcastd ymm, xmm`: Copies a doubleword to every place.
  public final func vpbroadcastd(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1876, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpbroadcastd ymm, m32`: Copies a doubleword to every place.
  public final func vpbroadcastd(_ destination: YMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1877, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastd; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m32")
  @_disfavoredOverload public final func vpbroadcastd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpbroadcastd; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m32")
  @_disfavoredOverload public final func vpbroadcastd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpbroadcastd; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m32")
  @_disfavoredOverload public final func vpbroadcastd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpbroadcastq xmm, xmm`: Copies a quadword to every place.
  public final func vpbroadcastq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1878, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpbroadcastq xmm, m64`: Copies a quadword to every place.
  public final func vpbroadcastq(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1879, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpbroadcastq ymm, xmm`: Copies a quadword to every place.
  public final func vpbroadcastq(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1880, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpbroadcastq ymm, m64`: Copies a quadword to every place.
  public final func vpbroadcastq(_ destination: YMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1881, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastq; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpbroadcastq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpbroadcastq; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpbroadcastq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpbroadcastq; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpbroadcastq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpbroadcastw xmm, xmm`: Copies a word to every place.
  public final func vpbroadcastw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1882, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpbroadcastw xmm, m16`: Copies a word to every place.
  public final func vpbroadcastw(_ destination: XMMRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1883, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpbroadcastw ymm, xmm`: Copies a word to every place.
  public final func vpbroadcastw(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1884, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpbroadcastw ymm, m16`: Copies a word to every place.
  public final func vpbroadcastw(_ destination: YMMRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1885, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpbroadcastw; forms: xmm,xmm | xmm,m16 | ymm,xmm | ymm,m16")
  @_disfavoredOverload public final func vpbroadcastw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpbroadcastw; forms: xmm,xmm | xmm,m16 | ymm,xmm | ymm,m16")
  @_disfavoredOverload public final func vpbroadcastw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpbroadcastw; forms: xmm,xmm | xmm,m16 | ymm,xmm | ymm,m16")
  @_disfavoredOverload public final func vpbroadcastw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpcmpeqb xmm, xmm, xmm`: Compares bytes for equality into a mask.
  public final func vpcmpeqb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1886, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpeqb xmm, xmm, m128`: Compares bytes for equality into a mask.
  public final func vpcmpeqb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1887, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpcmpeqb ymm, ymm, ymm`: Compares bytes for equality into a mask.
  public final func vpcmpeqb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1888, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpeqb ymm, ymm, m256`: Compares bytes for equality into a mask.
  public final func vpcmpeqb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1889, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpeqb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpeqb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpeqb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpeqb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpeqb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpeqb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpcmpeqd xmm, xmm, xmm`: Compares doublewords for equality into a mask.
  public final func vpcmpeqd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1890, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpeqd xmm, xmm, m128`: Compares doublewords for equality into a mask.
  public final func vpcmpeqd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1891, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpcmpeqd ymm, ymm, ymm`: Compares doublewords for equality into a mask.
  public final func vpcmpeqd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1892, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpeqd ymm, ymm, m256`: Compares doublewords for equality into a mask.
  public final func vpcmpeqd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1893, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpeqd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpeqd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpeqd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpeqd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpeqd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpeqd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpcmpeqq xmm, xmm, xmm`: Compares quadwords for equality into a mask.
  public final func vpcmpeqq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1894, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpeqq xmm, xmm, m128`: Compares quadwords for equality into a mask.
  public final func vpcmpeqq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1895, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpcmpeqq ymm, ymm, ymm`: Compares quadwords for equality into a mask.
  public final func vpcmpeqq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1896, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpeqq ymm, ymm, m256`: Compares quadwords for equality into a mask.
  public final func vpcmpeqq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1897, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpeqq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpeqq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpeqq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpeqq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpeqq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpeqq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpcmpeqw xmm, xmm, xmm`: Compares words for equality into a mask.
  public final func vpcmpeqw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1898, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpeqw xmm, xmm, m128`: Compares words for equality into a mask.
  public final func vpcmpeqw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1899, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpcmpeqw ymm, ymm, ymm`: Compares words for equality into a mask.
  public final func vpcmpeqw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1900, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpeqw ymm, ymm, m256`: Compares words for equality into a mask.
  public final func vpcmpeqw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1901, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpeqw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpeqw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpeqw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpeqw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpeqw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpeqw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpcmpestri xmm, xmm, i8`: Compares strings of explicit length; gives an index in ecx.
  public final func vpcmpestri(_ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1902, register0: first.rawValue, register1: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpcmpestri xmm, xmm, i8`: Compares strings of explicit length; gives an index in ecx.
  @_disfavoredOverload public final func vpcmpestri(_ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1902, register0: first.rawValue, register1: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpcmpestri xmm, m128, i8`: Compares strings of explicit length; gives an index in ecx.
  public final func vpcmpestri(_ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1903, register0: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpcmpestri xmm, m128, i8`: Compares strings of explicit length; gives an index in ecx.
  @_disfavoredOverload public final func vpcmpestri(_ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1903, register0: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpestri; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpestri(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpestri; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpestri(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpestri; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpestri(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpcmpestrm xmm, xmm, i8`: Compares strings of explicit length; gives a mask in xmm0.
  public final func vpcmpestrm(_ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1904, register0: first.rawValue, register1: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpcmpestrm xmm, xmm, i8`: Compares strings of explicit length; gives a mask in xmm0.
  @_disfavoredOverload public final func vpcmpestrm(_ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1904, register0: first.rawValue, register1: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpcmpestrm xmm, m128, i8`: Compares strings of explicit length; gives a mask in xmm0.
  public final func vpcmpestrm(_ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1905, register0: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpcmpestrm xmm, m128, i8`: Compares strings of explicit length; gives a mask in xmm0.
  @_disfavoredOverload public final func vpcmpestrm(_ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1905, register0: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpestrm; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpestrm(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpestrm; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpestrm(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpestrm; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpestrm(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpcmpgtb xmm, xmm, xmm`: Compares signed bytes for greater-than into a mask.
  public final func vpcmpgtb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1906, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpgtb xmm, xmm, m128`: Compares signed bytes for greater-than into a mask.
  public final func vpcmpgtb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1907, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpcmpgtb ymm, ymm, ymm`: Compares signed bytes for greater-than into a mask.
  public final func vpcmpgtb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1908, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpgtb ymm, ymm, m256`: Compares signed bytes for greater-than into a mask.
  public final func vpcmpgtb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1909, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpgtb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpgtb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpgtb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpgtb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpgtb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpcmpgtd xmm, xmm, xmm`: Compares signed doublewords for greater-than into a mask.
  public final func vpcmpgtd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1910, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpgtd xmm, xmm, m128`: Compares signed doublewords for greater-than into a mask.
  public final func vpcmpgtd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1911, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpcmpgtd ymm, ymm, ymm`: Compares signed doublewords for greater-than into a mask.
  public final func vpcmpgtd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1912, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpgtd ymm, ymm, m256`: Compares signed doublewords for greater-than into a mask.
  public final func vpcmpgtd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1913, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpgtd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpgtd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpgtd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpgtd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpgtd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpcmpgtq xmm, xmm, xmm`: Compares signed quadwords for greater-than into a mask.
  public final func vpcmpgtq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1914, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpgtq xmm, xmm, m128`: Compares signed quadwords for greater-than into a mask.
  public final func vpcmpgtq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1915, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpcmpgtq ymm, ymm, ymm`: Compares signed quadwords for greater-than into a mask.
  public final func vpcmpgtq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1916, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpgtq ymm, ymm, m256`: Compares signed quadwords for greater-than into a mask.
  public final func vpcmpgtq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1917, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpgtq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpgtq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpgtq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpgtq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpgtq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpcmpgtw xmm, xmm, xmm`: Compares signed words for greater-than into a mask.
  public final func vpcmpgtw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1918, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpgtw xmm, xmm, m128`: Compares signed words for greater-than into a mask.
  public final func vpcmpgtw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1919, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpcmpgtw ymm, ymm, ymm`: Compares signed words for greater-than into a mask.
  public final func vpcmpgtw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1920, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpcmpgtw ymm, ymm, m256`: Compares signed words for greater-than into a mask.
  public final func vpcmpgtw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1921, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpgtw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpgtw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpgtw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpgtw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpgtw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpcmpgtw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpcmpistri xmm, xmm, i8`: Compares strings that end in NUL; gives an index in ecx.
  public final func vpcmpistri(_ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1922, register0: first.rawValue, register1: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpcmpistri xmm, xmm, i8`: Compares strings that end in NUL; gives an index in ecx.
  @_disfavoredOverload public final func vpcmpistri(_ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1922, register0: first.rawValue, register1: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpcmpistri xmm, m128, i8`: Compares strings that end in NUL; gives an index in ecx.
  public final func vpcmpistri(_ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1923, register0: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpcmpistri xmm, m128, i8`: Compares strings that end in NUL; gives an index in ecx.
  @_disfavoredOverload public final func vpcmpistri(_ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1923, register0: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpistri; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpistri(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpistri; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpistri(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpistri; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpistri(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpcmpistrm xmm, xmm, i8`: Compares strings that end in NUL; gives a mask in xmm0.
  public final func vpcmpistrm(_ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1924, register0: first.rawValue, register1: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpcmpistrm xmm, xmm, i8`: Compares strings that end in NUL; gives a mask in xmm0.
  @_disfavoredOverload public final func vpcmpistrm(_ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1924, register0: first.rawValue, register1: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpcmpistrm xmm, m128, i8`: Compares strings that end in NUL; gives a mask in xmm0.
  public final func vpcmpistrm(_ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1925, register0: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpcmpistrm xmm, m128, i8`: Compares strings that end in NUL; gives a mask in xmm0.
  @_disfavoredOverload public final func vpcmpistrm(_ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1925, register0: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpcmpistrm; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpistrm(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpistrm; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpistrm(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpcmpistrm; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func vpcmpistrm(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vperm2f128 ymm, ymm, ymm, i8`: Chooses two of four halves of two vectors.
  public final func vperm2f128(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1926, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vperm2f128 ymm, ymm, ymm, i8`: Chooses two of four halves of two vectors.
  @_disfavoredOverload public final func vperm2f128(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1926, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vperm2f128 ymm, ymm, m256, i8`: Chooses two of four halves of two vectors.
  public final func vperm2f128(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1927, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vperm2f128 ymm, ymm, m256, i8`: Chooses two of four halves of two vectors.
  @_disfavoredOverload public final func vperm2f128(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1927, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vperm2f128; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vperm2f128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vperm2f128; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vperm2f128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vperm2f128; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vperm2f128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vperm2i128 ymm, ymm, ymm, i8`: Chooses two of four halves of two vectors.
  public final func vperm2i128(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1928, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vperm2i128 ymm, ymm, ymm, i8`: Chooses two of four halves of two vectors.
  @_disfavoredOverload public final func vperm2i128(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1928, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vperm2i128 ymm, ymm, m256, i8`: Chooses two of four halves of two vectors.
  public final func vperm2i128(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1929, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vperm2i128 ymm, ymm, m256, i8`: Chooses two of four halves of two vectors.
  @_disfavoredOverload public final func vperm2i128(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1929, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vperm2i128; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vperm2i128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vperm2i128; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vperm2i128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vperm2i128; forms: ymm,ymm,ymm,i8 | ymm,ymm,m256,i8")
  @_disfavoredOverload public final func vperm2i128(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vpermd ymm, ymm, ymm`: Shuffles doublewords across the vector by indices.
  public final func vpermd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1930, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpermd ymm, ymm, m256`: Shuffles doublewords across the vector by indices.
  public final func vpermd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1931, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermd; forms: ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpermd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpermd; forms: ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpermd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpermd; forms: ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpermd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpermilpd xmm, xmm, xmm`: Shuffles double-precision numbers within each half.
  public final func vpermilpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1932, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpermilpd xmm, xmm, m128`: Shuffles double-precision numbers within each half.
  public final func vpermilpd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1933, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpermilpd xmm, xmm, i8`: Shuffles double-precision numbers within each half.
  public final func vpermilpd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1934, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpermilpd xmm, xmm, i8`: Shuffles double-precision numbers within each half.
  @_disfavoredOverload public final func vpermilpd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1934, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpermilpd xmm, m128, i8`: Shuffles double-precision numbers within each half.
  public final func vpermilpd(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1935, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vpermilpd xmm, m128, i8`: Shuffles double-precision numbers within each half.
  @_disfavoredOverload public final func vpermilpd(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1935, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `vpermilpd ymm, ymm, ymm`: Shuffles double-precision numbers within each half.
  public final func vpermilpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1936, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpermilpd ymm, ymm, m256`: Shuffles double-precision numbers within each half.
  public final func vpermilpd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1937, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpermilpd ymm, ymm, i8`: Shuffles double-precision numbers within each half.
  public final func vpermilpd(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1938, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpermilpd ymm, ymm, i8`: Shuffles double-precision numbers within each half.
  @_disfavoredOverload public final func vpermilpd(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1938, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpermilpd ymm, m256, i8`: Shuffles double-precision numbers within each half.
  public final func vpermilpd(_ destination: YMMRegister, _ source: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1939, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vpermilpd ymm, m256, i8`: Shuffles double-precision numbers within each half.
  @_disfavoredOverload public final func vpermilpd(_ destination: YMMRegister, _ source: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1939, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermilpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpermilpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpermilpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpermilpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpermilpd; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpermilpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpermilps xmm, xmm, xmm`: Shuffles single-precision numbers within each half.
  public final func vpermilps(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1940, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpermilps xmm, xmm, m128`: Shuffles single-precision numbers within each half.
  public final func vpermilps(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1941, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpermilps xmm, xmm, i8`: Shuffles single-precision numbers within each half.
  public final func vpermilps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1942, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpermilps xmm, xmm, i8`: Shuffles single-precision numbers within each half.
  @_disfavoredOverload public final func vpermilps(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1942, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpermilps xmm, m128, i8`: Shuffles single-precision numbers within each half.
  public final func vpermilps(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1943, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vpermilps xmm, m128, i8`: Shuffles single-precision numbers within each half.
  @_disfavoredOverload public final func vpermilps(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1943, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `vpermilps ymm, ymm, ymm`: Shuffles single-precision numbers within each half.
  public final func vpermilps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1944, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpermilps ymm, ymm, m256`: Shuffles single-precision numbers within each half.
  public final func vpermilps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1945, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpermilps ymm, ymm, i8`: Shuffles single-precision numbers within each half.
  public final func vpermilps(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1946, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpermilps ymm, ymm, i8`: Shuffles single-precision numbers within each half.
  @_disfavoredOverload public final func vpermilps(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1946, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpermilps ymm, m256, i8`: Shuffles single-precision numbers within each half.
  public final func vpermilps(_ destination: YMMRegister, _ source: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1947, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vpermilps ymm, m256, i8`: Shuffles single-precision numbers within each half.
  @_disfavoredOverload public final func vpermilps(_ destination: YMMRegister, _ source: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1947, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermilps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpermilps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpermilps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpermilps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpermilps; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,ymm | ymm,ymm,m256 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpermilps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpermpd ymm, ymm, i8`: Shuffles double-precision numbers across the vector by an immediate.
  public final func vpermpd(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1948, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpermpd ymm, ymm, i8`: Shuffles double-precision numbers across the vector by an immediate.
  @_disfavoredOverload public final func vpermpd(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1948, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpermpd ymm, m256, i8`: Shuffles double-precision numbers across the vector by an immediate.
  public final func vpermpd(_ destination: YMMRegister, _ source: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1949, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vpermpd ymm, m256, i8`: Shuffles double-precision numbers across the vector by an immediate.
  @_disfavoredOverload public final func vpermpd(_ destination: YMMRegister, _ source: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1949, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermpd; forms: ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpermpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpermpd; forms: ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpermpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpermpd; forms: ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpermpd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpermps ymm, ymm, ymm`: Shuffles single-precision numbers across the vector by indices.
  public final func vpermps(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1950, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpermps ymm, ymm, m256`: Shuffles single-precision numbers across the vector by indices.
  public final func vpermps(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1951, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermps; forms: ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpermps(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpermps; forms: ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpermps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpermps; forms: ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpermps(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpermq ymm, ymm, i8`: Shuffles quadwords across the vector by an immediate.
  public final func vpermq(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1952, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpermq ymm, ymm, i8`: Shuffles quadwords across the vector by an immediate.
  @_disfavoredOverload public final func vpermq(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1952, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpermq ymm, m256, i8`: Shuffles quadwords across the vector by an immediate.
  public final func vpermq(_ destination: YMMRegister, _ source: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1953, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vpermq ymm, m256, i8`: Shuffles quadwords across the vector by an immediate.
  @_disfavoredOverload public final func vpermq(_ destination: YMMRegister, _ source: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1953, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpermq; forms: ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpermq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpermq; forms: ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpermq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpermq; forms: ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpermq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpextrb r32, xmm, i8`: Extracts one of the bytes.
  public final func vpextrb(_ destination: Register32, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1954, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpextrb r32, xmm, i8`: Extracts one of the bytes.
  @_disfavoredOverload public final func vpextrb(_ destination: Register32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1954, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpextrb m8, xmm, i8`: Extracts one of the bytes.
  public final func vpextrb(_ destination: Memory8, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1955, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `vpextrb m8, xmm, i8`: Extracts one of the bytes.
  @_disfavoredOverload public final func vpextrb(_ destination: Memory8, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1955, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpextrb; forms: r32,xmm,i8 | m8,xmm,i8")
  @_disfavoredOverload public final func vpextrb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpextrb; forms: r32,xmm,i8 | m8,xmm,i8")
  @_disfavoredOverload public final func vpextrb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpextrb; forms: r32,xmm,i8 | m8,xmm,i8")
  @_disfavoredOverload public final func vpextrb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpextrd r32, xmm, i8`: Extracts one of the doublewords.
  public final func vpextrd(_ destination: Register32, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1956, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpextrd r32, xmm, i8`: Extracts one of the doublewords.
  @_disfavoredOverload public final func vpextrd(_ destination: Register32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1956, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpextrd m32, xmm, i8`: Extracts one of the doublewords.
  public final func vpextrd(_ destination: Memory32, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1957, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `vpextrd m32, xmm, i8`: Extracts one of the doublewords.
  @_disfavoredOverload public final func vpextrd(_ destination: Memory32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1957, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpextrd; forms: r32,xmm,i8 | m32,xmm,i8")
  @_disfavoredOverload public final func vpextrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpextrd; forms: r32,xmm,i8 | m32,xmm,i8")
  @_disfavoredOverload public final func vpextrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpextrd; forms: r32,xmm,i8 | m32,xmm,i8")
  @_disfavoredOverload public final func vpextrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpextrq r64, xmm, i8`: Extracts one of the quadwords.
  public final func vpextrq(_ destination: Register64, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1958, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpextrq r64, xmm, i8`: Extracts one of the quadwords.
  @_disfavoredOverload public final func vpextrq(_ destination: Register64, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1958, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpextrq m64, xmm, i8`: Extracts one of the quadwords.
  public final func vpextrq(_ destination: Memory64, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1959, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `vpextrq m64, xmm, i8`: Extracts one of the quadwords.
  @_disfavoredOverload public final func vpextrq(_ destination: Memory64, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1959, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpextrq; forms: r64,xmm,i8 | m64,xmm,i8")
  @_disfavoredOverload public final func vpextrq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpextrq; forms: r64,xmm,i8 | m64,xmm,i8")
  @_disfavoredOverload public final func vpextrq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpextrq; forms: r64,xmm,i8 | m64,xmm,i8")
  @_disfavoredOverload public final func vpextrq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpextrw r32, xmm, i8`: Extracts one of the words.
  public final func vpextrw(_ destination: Register32, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1960, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpextrw r32, xmm, i8`: Extracts one of the words.
  @_disfavoredOverload public final func vpextrw(_ destination: Register32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1960, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpextrw m16, xmm, i8`: Extracts one of the words.
  public final func vpextrw(_ destination: Memory16, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1961, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `vpextrw m16, xmm, i8`: Extracts one of the words.
  @_disfavoredOverload public final func vpextrw(_ destination: Memory16, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1961, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpextrw; forms: r32,xmm,i8 | m16,xmm,i8")
  @_disfavoredOverload public final func vpextrw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpextrw; forms: r32,xmm,i8 | m16,xmm,i8")
  @_disfavoredOverload public final func vpextrw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpextrw; forms: r32,xmm,i8 | m16,xmm,i8")
  @_disfavoredOverload public final func vpextrw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vphaddd xmm, xmm, xmm`: Adds neighbouring doublewords.
  public final func vphaddd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1962, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vphaddd xmm, xmm, m128`: Adds neighbouring doublewords.
  public final func vphaddd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1963, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vphaddd ymm, ymm, ymm`: Adds neighbouring doublewords.
  public final func vphaddd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1964, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vphaddd ymm, ymm, m256`: Adds neighbouring doublewords.
  public final func vphaddd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1965, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphaddd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphaddd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphaddd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphaddd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphaddd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vphaddsw xmm, xmm, xmm`: Adds neighbouring words with signed saturation.
  public final func vphaddsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1966, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vphaddsw xmm, xmm, m128`: Adds neighbouring words with signed saturation.
  public final func vphaddsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1967, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vphaddsw ymm, ymm, ymm`: Adds neighbouring words with signed saturation.
  public final func vphaddsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1968, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vphaddsw ymm, ymm, m256`: Adds neighbouring words with signed saturation.
  public final func vphaddsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1969, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphaddsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphaddsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphaddsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphaddsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphaddsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vphaddw xmm, xmm, xmm`: Adds neighbouring words.
  public final func vphaddw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1970, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vphaddw xmm, xmm, m128`: Adds neighbouring words.
  public final func vphaddw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1971, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vphaddw ymm, ymm, ymm`: Adds neighbouring words.
  public final func vphaddw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1972, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vphaddw ymm, ymm, m256`: Adds neighbouring words.
  public final func vphaddw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1973, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphaddw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphaddw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphaddw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphaddw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphaddw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphaddw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vphminposuw xmm, xmm`: Finds the smallest unsigned word and its index.
  public final func vphminposuw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1974, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vphminposuw xmm, m128`: Finds the smallest unsigned word and its index.
  public final func vphminposuw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1975, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphminposuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphminposuw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphminposuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphminposuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphminposuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func vphminposuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vphsubd xmm, xmm, xmm`: Subtracts neighbouring doublewords.
  public final func vphsubd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1976, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vphsubd xmm, xmm, m128`: Subtracts neighbouring doublewords.
  public final func vphsubd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1977, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vphsubd ymm, ymm, ymm`: Subtracts neighbouring doublewords.
  public final func vphsubd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1978, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vphsubd ymm, ymm, m256`: Subtracts neighbouring doublewords.
  public final func vphsubd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1979, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphsubd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphsubd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphsubd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphsubd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphsubd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphsubd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vphsubsw xmm, xmm, xmm`: Subtracts neighbouring words with signed saturation.
  public final func vphsubsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1980, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vphsubsw xmm, xmm, m128`: Subtracts neighbouring words with signed saturation.
  public final func vphsubsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1981, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vphsubsw ymm, ymm, ymm`: Subtracts neighbouring words with signed saturation.
  public final func vphsubsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1982, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vphsubsw ymm, ymm, m256`: Subtracts neighbouring words with signed saturation.
  public final func vphsubsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1983, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphsubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphsubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphsubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphsubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphsubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphsubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vphsubw xmm, xmm, xmm`: Subtracts neighbouring words.
  public final func vphsubw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1984, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vphsubw xmm, xmm, m128`: Subtracts neighbouring words.
  public final func vphsubw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1985, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vphsubw ymm, ymm, ymm`: Subtracts neighbouring words.
  public final func vphsubw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1986, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vphsubw ymm, ymm, m256`: Subtracts neighbouring words.
  public final func vphsubw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1987, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vphsubw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphsubw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphsubw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphsubw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vphsubw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vphsubw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpinsrb xmm, xmm, r32, i8`: Inserts one of the bytes.
  public final func vpinsrb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register32, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1988, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpinsrb xmm, xmm, r32, i8`: Inserts one of the bytes.
  @_disfavoredOverload public final func vpinsrb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1988, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpinsrb xmm, xmm, m8, i8`: Inserts one of the bytes.
  public final func vpinsrb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory8, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1989, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpinsrb xmm, xmm, m8, i8`: Inserts one of the bytes.
  @_disfavoredOverload public final func vpinsrb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory8, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1989, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpinsrb; forms: xmm,xmm,r32,i8 | xmm,xmm,m8,i8")
  @_disfavoredOverload public final func vpinsrb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpinsrb; forms: xmm,xmm,r32,i8 | xmm,xmm,m8,i8")
  @_disfavoredOverload public final func vpinsrb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpinsrb; forms: xmm,xmm,r32,i8 | xmm,xmm,m8,i8")
  @_disfavoredOverload public final func vpinsrb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vpinsrd xmm, xmm, r32, i8`: Inserts one of the doublewords.
  public final func vpinsrd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register32, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1990, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpinsrd xmm, xmm, r32, i8`: Inserts one of the doublewords.
  @_disfavoredOverload public final func vpinsrd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1990, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpinsrd xmm, xmm, m32, i8`: Inserts one of the doublewords.
  public final func vpinsrd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1991, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpinsrd xmm, xmm, m32, i8`: Inserts one of the doublewords.
  @_disfavoredOverload public final func vpinsrd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1991, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpinsrd; forms: xmm,xmm,r32,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vpinsrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpinsrd; forms: xmm,xmm,r32,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vpinsrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpinsrd; forms: xmm,xmm,r32,i8 | xmm,xmm,m32,i8")
  @_disfavoredOverload public final func vpinsrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vpinsrq xmm, xmm, r64, i8`: Inserts one of the quadwords.
  public final func vpinsrq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register64, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1992, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpinsrq xmm, xmm, r64, i8`: Inserts one of the quadwords.
  @_disfavoredOverload public final func vpinsrq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1992, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpinsrq xmm, xmm, m64, i8`: Inserts one of the quadwords.
  public final func vpinsrq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1993, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpinsrq xmm, xmm, m64, i8`: Inserts one of the quadwords.
  @_disfavoredOverload public final func vpinsrq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1993, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpinsrq; forms: xmm,xmm,r64,i8 | xmm,xmm,m64,i8")
  @_disfavoredOverload public final func vpinsrq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpinsrq; forms: xmm,xmm,r64,i8 | xmm,xmm,m64,i8")
  @_disfavoredOverload public final func vpinsrq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpinsrq; forms: xmm,xmm,r64,i8 | xmm,xmm,m64,i8")
  @_disfavoredOverload public final func vpinsrq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vpinsrw xmm, xmm, r32, i8`: Inserts one of the words.
  public final func vpinsrw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register32, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1994, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpinsrw xmm, xmm, r32, i8`: Inserts one of the words.
  @_disfavoredOverload public final func vpinsrw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1994, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpinsrw xmm, xmm, m16, i8`: Inserts one of the words.
  public final func vpinsrw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory16, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1995, register0: destination.rawValue, register1: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `vpinsrw xmm, xmm, m16, i8`: Inserts one of the words.
  @_disfavoredOverload public final func vpinsrw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1995, register0: destination.rawValue, register1: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpinsrw; forms: xmm,xmm,r32,i8 | xmm,xmm,m16,i8")
  @_disfavoredOverload public final func vpinsrw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpinsrw; forms: xmm,xmm,r32,i8 | xmm,xmm,m16,i8")
  @_disfavoredOverload public final func vpinsrw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpinsrw; forms: xmm,xmm,r32,i8 | xmm,xmm,m16,i8")
  @_disfavoredOverload public final func vpinsrw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand, _ operand5: some AnyOperand) {}

  /// `vpmaddubsw xmm, xmm, xmm`: Multiplies unsigned by signed bytes and adds neighbours with saturation.
  public final func vpmaddubsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1996, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaddubsw xmm, xmm, m128`: Multiplies unsigned by signed bytes and adds neighbours with saturation.
  public final func vpmaddubsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1997, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmaddubsw ymm, ymm, ymm`: Multiplies unsigned by signed bytes and adds neighbours with saturation.
  public final func vpmaddubsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1998, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaddubsw ymm, ymm, m256`: Multiplies unsigned by signed bytes and adds neighbours with saturation.
  public final func vpmaddubsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1999, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaddubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaddubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaddubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaddubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaddubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaddubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmaddwd xmm, xmm, xmm`: Multiplies words and adds neighbours.
  public final func vpmaddwd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2000, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaddwd xmm, xmm, m128`: Multiplies words and adds neighbours.
  public final func vpmaddwd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2001, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmaddwd ymm, ymm, ymm`: Multiplies words and adds neighbours.
  public final func vpmaddwd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2002, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaddwd ymm, ymm, m256`: Multiplies words and adds neighbours.
  public final func vpmaddwd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2003, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaddwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaddwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaddwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaddwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaddwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaddwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmaskmovd xmm, xmm, m128`: Moves the doublewords whose mask is negative.
  public final func vpmaskmovd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2004, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmaskmovd ymm, ymm, m256`: Moves the doublewords whose mask is negative.
  public final func vpmaskmovd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2005, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmaskmovd m128, xmm, xmm`: Moves the doublewords whose mask is negative.
  public final func vpmaskmovd(_ destination: Memory128, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2006, register0: first.rawValue, register1: second.rawValue), memory: destination.address, file, line, column)
  }

  /// `vpmaskmovd m256, ymm, ymm`: Moves the doublewords whose mask is negative.
  public final func vpmaskmovd(_ destination: Memory256, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2007, register0: first.rawValue, register1: second.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaskmovd; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vpmaskmovd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaskmovd; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vpmaskmovd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaskmovd; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vpmaskmovd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmaskmovq xmm, xmm, m128`: Moves the quadwords whose mask is negative.
  public final func vpmaskmovq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2008, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmaskmovq ymm, ymm, m256`: Moves the quadwords whose mask is negative.
  public final func vpmaskmovq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2009, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmaskmovq m128, xmm, xmm`: Moves the quadwords whose mask is negative.
  public final func vpmaskmovq(_ destination: Memory128, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2010, register0: first.rawValue, register1: second.rawValue), memory: destination.address, file, line, column)
  }

  /// `vpmaskmovq m256, ymm, ymm`: Moves the quadwords whose mask is negative.
  public final func vpmaskmovq(_ destination: Memory256, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2011, register0: first.rawValue, register1: second.rawValue), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaskmovq; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vpmaskmovq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaskmovq; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vpmaskmovq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaskmovq; forms: xmm,xmm,m128 | ymm,ymm,m256 | m128,xmm,xmm | m256,ymm,ymm")
  @_disfavoredOverload public final func vpmaskmovq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmaxsb xmm, xmm, xmm`: Takes the larger of signed bytes.
  public final func vpmaxsb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2012, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaxsb xmm, xmm, m128`: Takes the larger of signed bytes.
  public final func vpmaxsb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2013, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmaxsb ymm, ymm, ymm`: Takes the larger of signed bytes.
  public final func vpmaxsb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2014, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaxsb ymm, ymm, m256`: Takes the larger of signed bytes.
  public final func vpmaxsb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2015, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaxsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaxsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmaxsd xmm, xmm, xmm`: Takes the larger of signed doublewords.
  public final func vpmaxsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2016, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaxsd xmm, xmm, m128`: Takes the larger of signed doublewords.
  public final func vpmaxsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2017, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmaxsd ymm, ymm, ymm`: Takes the larger of signed doublewords.
  public final func vpmaxsd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2018, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaxsd ymm, ymm, m256`: Takes the larger of signed doublewords.
  public final func vpmaxsd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2019, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxsd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaxsd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaxsd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmaxsw xmm, xmm, xmm`: Takes the larger of signed words.
  public final func vpmaxsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2020, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaxsw xmm, xmm, m128`: Takes the larger of signed words.
  public final func vpmaxsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2021, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmaxsw ymm, ymm, ymm`: Takes the larger of signed words.
  public final func vpmaxsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2022, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaxsw ymm, ymm, m256`: Takes the larger of signed words.
  public final func vpmaxsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2023, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaxsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaxsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmaxub xmm, xmm, xmm`: Takes the larger of unsigned bytes.
  public final func vpmaxub(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2024, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaxub xmm, xmm, m128`: Takes the larger of unsigned bytes.
  public final func vpmaxub(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2025, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmaxub ymm, ymm, ymm`: Takes the larger of unsigned bytes.
  public final func vpmaxub(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2026, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaxub ymm, ymm, m256`: Takes the larger of unsigned bytes.
  public final func vpmaxub(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2027, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxub; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxub(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaxub; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxub(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaxub; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxub(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmaxud xmm, xmm, xmm`: Takes the larger of unsigned doublewords.
  public final func vpmaxud(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2028, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaxud xmm, xmm, m128`: Takes the larger of unsigned doublewords.
  public final func vpmaxud(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2029, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmaxud ymm, ymm, ymm`: Takes the larger of unsigned doublewords.
  public final func vpmaxud(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2030, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaxud ymm, ymm, m256`: Takes the larger of unsigned doublewords.
  public final func vpmaxud(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2031, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxud(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaxud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxud(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaxud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxud(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmaxuw xmm, xmm, xmm`: Takes the larger of unsigned words.
  public final func vpmaxuw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2032, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaxuw xmm, xmm, m128`: Takes the larger of unsigned words.
  public final func vpmaxuw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2033, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmaxuw ymm, ymm, ymm`: Takes the larger of unsigned words.
  public final func vpmaxuw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2034, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmaxuw ymm, ymm, m256`: Takes the larger of unsigned words.
  public final func vpmaxuw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2035, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmaxuw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaxuw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmaxuw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmaxuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpminsb xmm, xmm, xmm`: Takes the smaller of signed bytes.
  public final func vpminsb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2036, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpminsb xmm, xmm, m128`: Takes the smaller of signed bytes.
  public final func vpminsb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2037, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpminsb ymm, ymm, ymm`: Takes the smaller of signed bytes.
  public final func vpminsb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2038, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpminsb ymm, ymm, m256`: Takes the smaller of signed bytes.
  public final func vpminsb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2039, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpminsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpminsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpminsd xmm, xmm, xmm`: Takes the smaller of signed doublewords.
  public final func vpminsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2040, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpminsd xmm, xmm, m128`: Takes the smaller of signed doublewords.
  public final func vpminsd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2041, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpminsd ymm, ymm, ymm`: Takes the smaller of signed doublewords.
  public final func vpminsd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2042, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpminsd ymm, ymm, m256`: Takes the smaller of signed doublewords.
  public final func vpminsd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2043, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminsd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpminsd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpminsd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpminsw xmm, xmm, xmm`: Takes the smaller of signed words.
  public final func vpminsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2044, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpminsw xmm, xmm, m128`: Takes the smaller of signed words.
  public final func vpminsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2045, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpminsw ymm, ymm, ymm`: Takes the smaller of signed words.
  public final func vpminsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2046, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpminsw ymm, ymm, m256`: Takes the smaller of signed words.
  public final func vpminsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2047, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpminsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpminsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpminub xmm, xmm, xmm`: Takes the smaller of unsigned bytes.
  public final func vpminub(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2048, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpminub xmm, xmm, m128`: Takes the smaller of unsigned bytes.
  public final func vpminub(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2049, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpminub ymm, ymm, ymm`: Takes the smaller of unsigned bytes.
  public final func vpminub(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2050, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpminub ymm, ymm, m256`: Takes the smaller of unsigned bytes.
  public final func vpminub(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2051, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminub; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminub(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpminub; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminub(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpminub; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminub(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpminud xmm, xmm, xmm`: Takes the smaller of unsigned doublewords.
  public final func vpminud(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2052, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpminud xmm, xmm, m128`: Takes the smaller of unsigned doublewords.
  public final func vpminud(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2053, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpminud ymm, ymm, ymm`: Takes the smaller of unsigned doublewords.
  public final func vpminud(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2054, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpminud ymm, ymm, m256`: Takes the smaller of unsigned doublewords.
  public final func vpminud(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2055, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminud(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpminud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminud(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpminud; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminud(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpminuw xmm, xmm, xmm`: Takes the smaller of unsigned words.
  public final func vpminuw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2056, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpminuw xmm, xmm, m128`: Takes the smaller of unsigned words.
  public final func vpminuw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2057, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpminuw ymm, ymm, ymm`: Takes the smaller of unsigned words.
  public final func vpminuw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2058, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpminuw ymm, ymm, m256`: Takes the smaller of unsigned words.
  public final func vpminuw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2059, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpminuw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpminuw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpminuw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpminuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmovmskb r32, xmm`: Gathers the top bit of each byte.
  public final func vpmovmskb(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2060, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovmskb r32, ymm`: Gathers the top bit of each byte.
  public final func vpmovmskb(_ destination: Register32, _ source: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2061, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovmskb; forms: r32,xmm | r32,ymm")
  @_disfavoredOverload public final func vpmovmskb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovmskb; forms: r32,xmm | r32,ymm")
  @_disfavoredOverload public final func vpmovmskb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovmskb; forms: r32,xmm | r32,ymm")
  @_disfavoredOverload public final func vpmovmskb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmovsxbd xmm, xmm`: Sign-extends bytes to doublewords.
  public final func vpmovsxbd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2062, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovsxbd xmm, m32`: Sign-extends bytes to doublewords.
  public final func vpmovsxbd(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2063, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpmovsxbd ymm, xmm`: Sign-extends bytes to doublewords.
  public final func vpmovsxbd(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2064, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovsxbd ymm, m64`: Sign-extends bytes to doublewords.
  public final func vpmovsxbd(_ destination: YMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2065, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsxbd; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpmovsxbd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovsxbd; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpmovsxbd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovsxbd; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpmovsxbd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmovsxbq xmm, xmm`: Sign-extends bytes to quadwords.
  public final func vpmovsxbq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2066, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovsxbq xmm, m16`: Sign-extends bytes to quadwords.
  public final func vpmovsxbq(_ destination: XMMRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2067, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpmovsxbq ymm, xmm`: Sign-extends bytes to quadwords.
  public final func vpmovsxbq(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2068, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovsxbq ymm, m32`: Sign-extends bytes to quadwords.
  public final func vpmovsxbq(_ destination: YMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2069, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsxbq; forms: xmm,xmm | xmm,m16 | ymm,xmm | ymm,m32")
  @_disfavoredOverload public final func vpmovsxbq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovsxbq; forms: xmm,xmm | xmm,m16 | ymm,xmm | ymm,m32")
  @_disfavoredOverload public final func vpmovsxbq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovsxbq; forms: xmm,xmm | xmm,m16 | ymm,xmm | ymm,m32")
  @_disfavoredOverload public final func vpmovsxbq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmovsxbw xmm, xmm`: Sign-extends bytes to words.
  public final func vpmovsxbw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2070, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovsxbw xmm, m64`: Sign-extends bytes to words.
  public final func vpmovsxbw(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2071, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpmovsxbw ymm, xmm`: Sign-extends bytes to words.
  public final func vpmovsxbw(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2072, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovsxbw ymm, m128`: Sign-extends bytes to words.
  public final func vpmovsxbw(_ destination: YMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2073, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsxbw; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovsxbw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovsxbw; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovsxbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovsxbw; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovsxbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmovsxdq xmm, xmm`: Sign-extends doublewords to quadwords.
  public final func vpmovsxdq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2074, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovsxdq xmm, m64`: Sign-extends doublewords to quadwords.
  public final func vpmovsxdq(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2075, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpmovsxdq ymm, xmm`: Sign-extends doublewords to quadwords.
  public final func vpmovsxdq(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2076, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovsxdq ymm, m128`: Sign-extends doublewords to quadwords.
  public final func vpmovsxdq(_ destination: YMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2077, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsxdq; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovsxdq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovsxdq; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovsxdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovsxdq; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovsxdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmovsxwd xmm, xmm`: Sign-extends words to doublewords.
  public final func vpmovsxwd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2078, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovsxwd xmm, m64`: Sign-extends words to doublewords.
  public final func vpmovsxwd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2079, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpmovsxwd ymm, xmm`: Sign-extends words to doublewords.
  public final func vpmovsxwd(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2080, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovsxwd ymm, m128`: Sign-extends words to doublewords.
  public final func vpmovsxwd(_ destination: YMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2081, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsxwd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovsxwd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovsxwd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovsxwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovsxwd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovsxwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmovsxwq xmm, xmm`: Sign-extends words to quadwords.
  public final func vpmovsxwq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2082, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovsxwq xmm, m32`: Sign-extends words to quadwords.
  public final func vpmovsxwq(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2083, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpmovsxwq ymm, xmm`: Sign-extends words to quadwords.
  public final func vpmovsxwq(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2084, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovsxwq ymm, m64`: Sign-extends words to quadwords.
  public final func vpmovsxwq(_ destination: YMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2085, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovsxwq; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpmovsxwq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovsxwq; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpmovsxwq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovsxwq; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpmovsxwq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmovzxbd xmm, xmm`: Zero-extends bytes to doublewords.
  public final func vpmovzxbd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2086, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovzxbd xmm, m32`: Zero-extends bytes to doublewords.
  public final func vpmovzxbd(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2087, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpmovzxbd ymm, xmm`: Zero-extends bytes to doublewords.
  public final func vpmovzxbd(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2088, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovzxbd ymm, m64`: Zero-extends bytes to doublewords.
  public final func vpmovzxbd(_ destination: YMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2089, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovzxbd; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpmovzxbd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovzxbd; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpmovzxbd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovzxbd; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpmovzxbd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmovzxbq xmm, xmm`: Zero-extends bytes to quadwords.
  public final func vpmovzxbq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2090, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovzxbq xmm, m16`: Zero-extends bytes to quadwords.
  public final func vpmovzxbq(_ destination: XMMRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2091, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpmovzxbq ymm, xmm`: Zero-extends bytes to quadwords.
  public final func vpmovzxbq(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2092, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovzxbq ymm, m32`: Zero-extends bytes to quadwords.
  public final func vpmovzxbq(_ destination: YMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2093, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovzxbq; forms: xmm,xmm | xmm,m16 | ymm,xmm | ymm,m32")
  @_disfavoredOverload public final func vpmovzxbq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovzxbq; forms: xmm,xmm | xmm,m16 | ymm,xmm | ymm,m32")
  @_disfavoredOverload public final func vpmovzxbq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovzxbq; forms: xmm,xmm | xmm,m16 | ymm,xmm | ymm,m32")
  @_disfavoredOverload public final func vpmovzxbq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmovzxbw xmm, xmm`: Zero-extends bytes to words.
  public final func vpmovzxbw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2094, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovzxbw xmm, m64`: Zero-extends bytes to words.
  public final func vpmovzxbw(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2095, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpmovzxbw ymm, xmm`: Zero-extends bytes to words.
  public final func vpmovzxbw(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2096, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovzxbw ymm, m128`: Zero-extends bytes to words.
  public final func vpmovzxbw(_ destination: YMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2097, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovzxbw; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovzxbw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovzxbw; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovzxbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovzxbw; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovzxbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmovzxdq xmm, xmm`: Zero-extends doublewords to quadwords.
  public final func vpmovzxdq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2098, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovzxdq xmm, m64`: Zero-extends doublewords to quadwords.
  public final func vpmovzxdq(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2099, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpmovzxdq ymm, xmm`: Zero-extends doublewords to quadwords.
  public final func vpmovzxdq(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2100, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovzxdq ymm, m128`: Zero-extends doublewords to quadwords.
  public final func vpmovzxdq(_ destination: YMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2101, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovzxdq; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovzxdq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovzxdq; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovzxdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovzxdq; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovzxdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmovzxwd xmm, xmm`: Zero-extends words to doublewords.
  public final func vpmovzxwd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2102, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovzxwd xmm, m64`: Zero-extends words to doublewords.
  public final func vpmovzxwd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2103, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpmovzxwd ymm, xmm`: Zero-extends words to doublewords.
  public final func vpmovzxwd(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2104, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovzxwd ymm, m128`: Zero-extends words to doublewords.
  public final func vpmovzxwd(_ destination: YMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2105, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovzxwd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovzxwd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovzxwd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovzxwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovzxwd; forms: xmm,xmm | xmm,m64 | ymm,xmm | ymm,m128")
  @_disfavoredOverload public final func vpmovzxwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmovzxwq xmm, xmm`: Zero-extends words to quadwords.
  public final func vpmovzxwq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2106, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovzxwq xmm, m32`: Zero-extends words to quadwords.
  public final func vpmovzxwq(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2107, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `vpmovzxwq ymm, xmm`: Zero-extends words to quadwords.
  public final func vpmovzxwq(_ destination: YMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2108, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `vpmovzxwq ymm, m64`: Zero-extends words to quadwords.
  public final func vpmovzxwq(_ destination: YMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2109, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmovzxwq; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpmovzxwq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovzxwq; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpmovzxwq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmovzxwq; forms: xmm,xmm | xmm,m32 | ymm,xmm | ymm,m64")
  @_disfavoredOverload public final func vpmovzxwq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpmuldq xmm, xmm, xmm`: Multiplies the even signed doublewords into quadwords.
  public final func vpmuldq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2110, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmuldq xmm, xmm, m128`: Multiplies the even signed doublewords into quadwords.
  public final func vpmuldq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2111, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmuldq ymm, ymm, ymm`: Multiplies the even signed doublewords into quadwords.
  public final func vpmuldq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2112, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmuldq ymm, ymm, m256`: Multiplies the even signed doublewords into quadwords.
  public final func vpmuldq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2113, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmuldq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmuldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmuldq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmuldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmuldq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmuldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmulhrsw xmm, xmm, xmm`: Multiplies words and keeps the rounded upper half.
  public final func vpmulhrsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2114, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmulhrsw xmm, xmm, m128`: Multiplies words and keeps the rounded upper half.
  public final func vpmulhrsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2115, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmulhrsw ymm, ymm, ymm`: Multiplies words and keeps the rounded upper half.
  public final func vpmulhrsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2116, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmulhrsw ymm, ymm, m256`: Multiplies words and keeps the rounded upper half.
  public final func vpmulhrsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2117, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmulhrsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmulhrsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmulhrsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmulhrsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmulhrsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmulhrsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmulhuw xmm, xmm, xmm`: Multiplies unsigned words and keeps the upper half.
  public final func vpmulhuw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2118, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmulhuw xmm, xmm, m128`: Multiplies unsigned words and keeps the upper half.
  public final func vpmulhuw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2119, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmulhuw ymm, ymm, ymm`: Multiplies unsigned words and keeps the upper half.
  public final func vpmulhuw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2120, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmulhuw ymm, ymm, m256`: Multiplies unsigned words and keeps the upper half.
  public final func vpmulhuw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2121, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmulhuw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmulhuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmulhuw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmulhuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmulhuw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmulhuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmulhw xmm, xmm, xmm`: Multiplies signed words and keeps the upper half.
  public final func vpmulhw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2122, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmulhw xmm, xmm, m128`: Multiplies signed words and keeps the upper half.
  public final func vpmulhw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2123, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmulhw ymm, ymm, ymm`: Multiplies signed words and keeps the upper half.
  public final func vpmulhw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2124, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmulhw ymm, ymm, m256`: Multiplies signed words and keeps the upper half.
  public final func vpmulhw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2125, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmulhw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmulhw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmulhw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmulhw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmulhw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmulhw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmulld xmm, xmm, xmm`: Multiplies doublewords and keeps the lower half.
  public final func vpmulld(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2126, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmulld xmm, xmm, m128`: Multiplies doublewords and keeps the lower half.
  public final func vpmulld(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2127, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmulld ymm, ymm, ymm`: Multiplies doublewords and keeps the lower half.
  public final func vpmulld(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2128, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmulld ymm, ymm, m256`: Multiplies doublewords and keeps the lower half.
  public final func vpmulld(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2129, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmulld; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmulld(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmulld; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmulld(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmulld; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmulld(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmullw xmm, xmm, xmm`: Multiplies words and keeps the lower half.
  public final func vpmullw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2130, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmullw xmm, xmm, m128`: Multiplies words and keeps the lower half.
  public final func vpmullw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2131, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmullw ymm, ymm, ymm`: Multiplies words and keeps the lower half.
  public final func vpmullw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2132, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmullw ymm, ymm, m256`: Multiplies words and keeps the lower half.
  public final func vpmullw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2133, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmullw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmullw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmullw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmullw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmullw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmullw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpmuludq xmm, xmm, xmm`: Multiplies the even unsigned doublewords into quadwords.
  public final func vpmuludq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2134, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmuludq xmm, xmm, m128`: Multiplies the even unsigned doublewords into quadwords.
  public final func vpmuludq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2135, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpmuludq ymm, ymm, ymm`: Multiplies the even unsigned doublewords into quadwords.
  public final func vpmuludq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2136, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpmuludq ymm, ymm, m256`: Multiplies the even unsigned doublewords into quadwords.
  public final func vpmuludq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2137, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpmuludq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmuludq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmuludq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmuludq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpmuludq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpmuludq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpor xmm, xmm, xmm`: Ors the vectors.
  public final func vpor(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2138, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpor xmm, xmm, m128`: Ors the vectors.
  public final func vpor(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2139, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpor ymm, ymm, ymm`: Ors the vectors.
  public final func vpor(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2140, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpor ymm, ymm, m256`: Ors the vectors.
  public final func vpor(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2141, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpor; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpor(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpor; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpor(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpor; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpor(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsadbw xmm, xmm, xmm`: Sums the absolute differences of unsigned bytes.
  public final func vpsadbw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2142, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsadbw xmm, xmm, m128`: Sums the absolute differences of unsigned bytes.
  public final func vpsadbw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2143, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsadbw ymm, ymm, ymm`: Sums the absolute differences of unsigned bytes.
  public final func vpsadbw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2144, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsadbw ymm, ymm, m256`: Sums the absolute differences of unsigned bytes.
  public final func vpsadbw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2145, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsadbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsadbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsadbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsadbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsadbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsadbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpshufb xmm, xmm, xmm`: Shuffles bytes by the indices in source.
  public final func vpshufb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2146, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpshufb xmm, xmm, m128`: Shuffles bytes by the indices in source.
  public final func vpshufb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2147, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpshufb ymm, ymm, ymm`: Shuffles bytes by the indices in source.
  public final func vpshufb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2148, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpshufb ymm, ymm, m256`: Shuffles bytes by the indices in source.
  public final func vpshufb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2149, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshufb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpshufb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpshufb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpshufb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpshufb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpshufb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpshufd xmm, xmm, i8`: Shuffles doublewords by an immediate.
  public final func vpshufd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2150, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpshufd xmm, xmm, i8`: Shuffles doublewords by an immediate.
  @_disfavoredOverload public final func vpshufd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2150, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpshufd xmm, m128, i8`: Shuffles doublewords by an immediate.
  public final func vpshufd(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2151, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vpshufd xmm, m128, i8`: Shuffles doublewords by an immediate.
  @_disfavoredOverload public final func vpshufd(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2151, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `vpshufd ymm, ymm, i8`: Shuffles doublewords by an immediate.
  public final func vpshufd(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2152, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpshufd ymm, ymm, i8`: Shuffles doublewords by an immediate.
  @_disfavoredOverload public final func vpshufd(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2152, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpshufd ymm, m256, i8`: Shuffles doublewords by an immediate.
  public final func vpshufd(_ destination: YMMRegister, _ source: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2153, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vpshufd ymm, m256, i8`: Shuffles doublewords by an immediate.
  @_disfavoredOverload public final func vpshufd(_ destination: YMMRegister, _ source: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2153, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshufd; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpshufd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpshufd; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpshufd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpshufd; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpshufd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpshufhw xmm, xmm, i8`: Shuffles the upper four words by an immediate.
  public final func vpshufhw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2154, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpshufhw xmm, xmm, i8`: Shuffles the upper four words by an immediate.
  @_disfavoredOverload public final func vpshufhw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2154, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpshufhw xmm, m128, i8`: Shuffles the upper four words by an immediate.
  public final func vpshufhw(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2155, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vpshufhw xmm, m128, i8`: Shuffles the upper four words by an immediate.
  @_disfavoredOverload public final func vpshufhw(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2155, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `vpshufhw ymm, ymm, i8`: Shuffles the upper four words by an immediate.
  public final func vpshufhw(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2156, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpshufhw ymm, ymm, i8`: Shuffles the upper four words by an immediate.
  @_disfavoredOverload public final func vpshufhw(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2156, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpshufhw ymm, m256, i8`: Shuffles the upper four words by an immediate.
  public final func vpshufhw(_ destination: YMMRegister, _ source: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2157, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vpshufhw ymm, m256, i8`: Shuffles the upper four words by an immediate.
  @_disfavoredOverload public final func vpshufhw(_ destination: YMMRegister, _ source: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2157, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshufhw; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpshufhw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpshufhw; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpshufhw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpshufhw; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpshufhw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpshuflw xmm, xmm, i8`: Shuffles the lower four words by an immediate.
  public final func vpshuflw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2158, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpshuflw xmm, xmm, i8`: Shuffles the lower four words by an immediate.
  @_disfavoredOverload public final func vpshuflw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2158, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpshuflw xmm, m128, i8`: Shuffles the lower four words by an immediate.
  public final func vpshuflw(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2159, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vpshuflw xmm, m128, i8`: Shuffles the lower four words by an immediate.
  @_disfavoredOverload public final func vpshuflw(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2159, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  /// `vpshuflw ymm, ymm, i8`: Shuffles the lower four words by an immediate.
  public final func vpshuflw(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2160, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpshuflw ymm, ymm, i8`: Shuffles the lower four words by an immediate.
  @_disfavoredOverload public final func vpshuflw(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2160, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpshuflw ymm, m256, i8`: Shuffles the lower four words by an immediate.
  public final func vpshuflw(_ destination: YMMRegister, _ source: Memory256, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2161, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `vpshuflw ymm, m256, i8`: Shuffles the lower four words by an immediate.
  @_disfavoredOverload public final func vpshuflw(_ destination: YMMRegister, _ source: Memory256, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2161, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpshuflw; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpshuflw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpshuflw; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpshuflw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpshuflw; forms: xmm,xmm,i8 | xmm,m128,i8 | ymm,ymm,i8 | ymm,m256,i8")
  @_disfavoredOverload public final func vpshuflw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsignb xmm, xmm, xmm`: Negates, keeps or clears bytes by the signs of source.
  public final func vpsignb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2162, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsignb xmm, xmm, m128`: Negates, keeps or clears bytes by the signs of source.
  public final func vpsignb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2163, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsignb ymm, ymm, ymm`: Negates, keeps or clears bytes by the signs of source.
  public final func vpsignb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2164, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsignb ymm, ymm, m256`: Negates, keeps or clears bytes by the signs of source.
  public final func vpsignb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2165, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsignb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsignb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsignb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsignd xmm, xmm, xmm`: Negates, keeps or clears doublewords by the signs of source.
  public final func vpsignd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2166, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsignd xmm, xmm, m128`: Negates, keeps or clears doublewords by the signs of source.
  public final func vpsignd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2167, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsignd ymm, ymm, ymm`: Negates, keeps or clears doublewords by the signs of source.
  public final func vpsignd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2168, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsignd ymm, ymm, m256`: Negates, keeps or clears doublewords by the signs of source.
  public final func vpsignd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2169, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsignd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsignd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsignd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsignw xmm, xmm, xmm`: Negates, keeps or clears words by the signs of source.
  public final func vpsignw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2170, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsignw xmm, xmm, m128`: Negates, keeps or clears words by the signs of source.
  public final func vpsignw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2171, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsignw ymm, ymm, ymm`: Negates, keeps or clears words by the signs of source.
  public final func vpsignw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2172, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsignw ymm, ymm, m256`: Negates, keeps or clears words by the signs of source.
  public final func vpsignw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2173, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsignw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsignw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsignw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsignw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpslld xmm, xmm, xmm`: Shifts doublewords left.
  public final func vpslld(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2174, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpslld xmm, xmm, m128`: Shifts doublewords left.
  public final func vpslld(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2175, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpslld xmm, xmm, i8`: Shifts doublewords left.
  public final func vpslld(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2176, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpslld xmm, xmm, i8`: Shifts doublewords left.
  @_disfavoredOverload public final func vpslld(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2176, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpslld ymm, ymm, xmm`: Shifts doublewords left.
  public final func vpslld(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2177, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpslld ymm, ymm, m128`: Shifts doublewords left.
  public final func vpslld(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2178, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpslld ymm, ymm, i8`: Shifts doublewords left.
  public final func vpslld(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2179, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpslld ymm, ymm, i8`: Shifts doublewords left.
  @_disfavoredOverload public final func vpslld(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2179, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpslld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpslld(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpslld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpslld(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpslld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpslld(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpslldq xmm, xmm, i8`: Shifts the vector left by whole bytes.
  public final func vpslldq(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2180, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpslldq xmm, xmm, i8`: Shifts the vector left by whole bytes.
  @_disfavoredOverload public final func vpslldq(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2180, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpslldq ymm, ymm, i8`: Shifts the vector left by whole bytes.
  public final func vpslldq(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2181, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpslldq ymm, ymm, i8`: Shifts the vector left by whole bytes.
  @_disfavoredOverload public final func vpslldq(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2181, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpslldq; forms: xmm,xmm,i8 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpslldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpslldq; forms: xmm,xmm,i8 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpslldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpslldq; forms: xmm,xmm,i8 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpslldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsllq xmm, xmm, xmm`: Shifts quadwords left.
  public final func vpsllq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2182, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsllq xmm, xmm, m128`: Shifts quadwords left.
  public final func vpsllq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2183, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsllq xmm, xmm, i8`: Shifts quadwords left.
  public final func vpsllq(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2184, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsllq xmm, xmm, i8`: Shifts quadwords left.
  @_disfavoredOverload public final func vpsllq(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2184, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpsllq ymm, ymm, xmm`: Shifts quadwords left.
  public final func vpsllq(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2185, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsllq ymm, ymm, m128`: Shifts quadwords left.
  public final func vpsllq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2186, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsllq ymm, ymm, i8`: Shifts quadwords left.
  public final func vpsllq(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2187, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsllq ymm, ymm, i8`: Shifts quadwords left.
  @_disfavoredOverload public final func vpsllq(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2187, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsllq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsllq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsllq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsllq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsllq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsllvd xmm, xmm, xmm`: Shifts each doubleword left by its own count.
  public final func vpsllvd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2188, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsllvd xmm, xmm, m128`: Shifts each doubleword left by its own count.
  public final func vpsllvd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2189, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsllvd ymm, ymm, ymm`: Shifts each doubleword left by its own count.
  public final func vpsllvd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2190, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsllvd ymm, ymm, m256`: Shifts each doubleword left by its own count.
  public final func vpsllvd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2191, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsllvd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsllvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsllvd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsllvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsllvd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsllvq xmm, xmm, xmm`: Shifts each quadword left by its own count.
  public final func vpsllvq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2192, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsllvq xmm, xmm, m128`: Shifts each quadword left by its own count.
  public final func vpsllvq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2193, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsllvq ymm, ymm, ymm`: Shifts each quadword left by its own count.
  public final func vpsllvq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2194, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsllvq ymm, ymm, m256`: Shifts each quadword left by its own count.
  public final func vpsllvq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2195, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsllvq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsllvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsllvq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsllvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsllvq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsllw xmm, xmm, xmm`: Shifts words left.
  public final func vpsllw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2196, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsllw xmm, xmm, m128`: Shifts words left.
  public final func vpsllw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2197, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsllw xmm, xmm, i8`: Shifts words left.
  public final func vpsllw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2198, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsllw xmm, xmm, i8`: Shifts words left.
  @_disfavoredOverload public final func vpsllw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2198, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpsllw ymm, ymm, xmm`: Shifts words left.
  public final func vpsllw(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2199, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsllw ymm, ymm, m128`: Shifts words left.
  public final func vpsllw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2200, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsllw ymm, ymm, i8`: Shifts words left.
  public final func vpsllw(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2201, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsllw ymm, ymm, i8`: Shifts words left.
  @_disfavoredOverload public final func vpsllw(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2201, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsllw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsllw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsllw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsllw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsllw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsllw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsrad xmm, xmm, xmm`: Shifts doublewords right, repeating the sign.
  public final func vpsrad(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2202, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsrad xmm, xmm, m128`: Shifts doublewords right, repeating the sign.
  public final func vpsrad(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2203, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsrad xmm, xmm, i8`: Shifts doublewords right, repeating the sign.
  public final func vpsrad(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2204, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsrad xmm, xmm, i8`: Shifts doublewords right, repeating the sign.
  @_disfavoredOverload public final func vpsrad(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2204, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpsrad ymm, ymm, xmm`: Shifts doublewords right, repeating the sign.
  public final func vpsrad(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2205, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsrad ymm, ymm, m128`: Shifts doublewords right, repeating the sign.
  public final func vpsrad(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2206, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsrad ymm, ymm, i8`: Shifts doublewords right, repeating the sign.
  public final func vpsrad(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2207, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsrad ymm, ymm, i8`: Shifts doublewords right, repeating the sign.
  @_disfavoredOverload public final func vpsrad(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2207, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrad; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrad(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrad; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrad(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrad; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrad(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsravd xmm, xmm, xmm`: Shifts each doubleword right by its own count, repeating the sign.
  public final func vpsravd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2208, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsravd xmm, xmm, m128`: Shifts each doubleword right by its own count, repeating the sign.
  public final func vpsravd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2209, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsravd ymm, ymm, ymm`: Shifts each doubleword right by its own count, repeating the sign.
  public final func vpsravd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2210, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsravd ymm, ymm, m256`: Shifts each doubleword right by its own count, repeating the sign.
  public final func vpsravd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2211, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsravd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsravd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsravd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsravd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsravd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsravd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsraw xmm, xmm, xmm`: Shifts words right, repeating the sign.
  public final func vpsraw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2212, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsraw xmm, xmm, m128`: Shifts words right, repeating the sign.
  public final func vpsraw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2213, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsraw xmm, xmm, i8`: Shifts words right, repeating the sign.
  public final func vpsraw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2214, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsraw xmm, xmm, i8`: Shifts words right, repeating the sign.
  @_disfavoredOverload public final func vpsraw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2214, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpsraw ymm, ymm, xmm`: Shifts words right, repeating the sign.
  public final func vpsraw(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2215, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsraw ymm, ymm, m128`: Shifts words right, repeating the sign.
  public final func vpsraw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2216, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsraw ymm, ymm, i8`: Shifts words right, repeating the sign.
  public final func vpsraw(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2217, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsraw ymm, ymm, i8`: Shifts words right, repeating the sign.
  @_disfavoredOverload public final func vpsraw(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2217, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsraw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsraw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsraw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsraw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsraw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsraw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsrld xmm, xmm, xmm`: Shifts doublewords right, filling with zeros.
  public final func vpsrld(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2218, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsrld xmm, xmm, m128`: Shifts doublewords right, filling with zeros.
  public final func vpsrld(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2219, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsrld xmm, xmm, i8`: Shifts doublewords right, filling with zeros.
  public final func vpsrld(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2220, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsrld xmm, xmm, i8`: Shifts doublewords right, filling with zeros.
  @_disfavoredOverload public final func vpsrld(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2220, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpsrld ymm, ymm, xmm`: Shifts doublewords right, filling with zeros.
  public final func vpsrld(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2221, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsrld ymm, ymm, m128`: Shifts doublewords right, filling with zeros.
  public final func vpsrld(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2222, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsrld ymm, ymm, i8`: Shifts doublewords right, filling with zeros.
  public final func vpsrld(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2223, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsrld ymm, ymm, i8`: Shifts doublewords right, filling with zeros.
  @_disfavoredOverload public final func vpsrld(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2223, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrld(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrld(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrld; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrld(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsrldq xmm, xmm, i8`: Shifts the vector right by whole bytes.
  public final func vpsrldq(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2224, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsrldq xmm, xmm, i8`: Shifts the vector right by whole bytes.
  @_disfavoredOverload public final func vpsrldq(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2224, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpsrldq ymm, ymm, i8`: Shifts the vector right by whole bytes.
  public final func vpsrldq(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2225, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsrldq ymm, ymm, i8`: Shifts the vector right by whole bytes.
  @_disfavoredOverload public final func vpsrldq(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2225, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrldq; forms: xmm,xmm,i8 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrldq; forms: xmm,xmm,i8 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrldq; forms: xmm,xmm,i8 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsrlq xmm, xmm, xmm`: Shifts quadwords right, filling with zeros.
  public final func vpsrlq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2226, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsrlq xmm, xmm, m128`: Shifts quadwords right, filling with zeros.
  public final func vpsrlq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2227, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsrlq xmm, xmm, i8`: Shifts quadwords right, filling with zeros.
  public final func vpsrlq(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2228, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsrlq xmm, xmm, i8`: Shifts quadwords right, filling with zeros.
  @_disfavoredOverload public final func vpsrlq(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2228, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpsrlq ymm, ymm, xmm`: Shifts quadwords right, filling with zeros.
  public final func vpsrlq(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2229, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsrlq ymm, ymm, m128`: Shifts quadwords right, filling with zeros.
  public final func vpsrlq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2230, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsrlq ymm, ymm, i8`: Shifts quadwords right, filling with zeros.
  public final func vpsrlq(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2231, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsrlq ymm, ymm, i8`: Shifts quadwords right, filling with zeros.
  @_disfavoredOverload public final func vpsrlq(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2231, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrlq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrlq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrlq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrlq; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrlq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsrlvd xmm, xmm, xmm`: Shifts each doubleword right by its own count.
  public final func vpsrlvd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2232, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsrlvd xmm, xmm, m128`: Shifts each doubleword right by its own count.
  public final func vpsrlvd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2233, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsrlvd ymm, ymm, ymm`: Shifts each doubleword right by its own count.
  public final func vpsrlvd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2234, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsrlvd ymm, ymm, m256`: Shifts each doubleword right by its own count.
  public final func vpsrlvd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2235, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsrlvd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrlvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsrlvd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrlvd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsrlvd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsrlvq xmm, xmm, xmm`: Shifts each quadword right by its own count.
  public final func vpsrlvq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2236, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsrlvq xmm, xmm, m128`: Shifts each quadword right by its own count.
  public final func vpsrlvq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2237, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsrlvq ymm, ymm, ymm`: Shifts each quadword right by its own count.
  public final func vpsrlvq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2238, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsrlvq ymm, ymm, m256`: Shifts each quadword right by its own count.
  public final func vpsrlvq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2239, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsrlvq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrlvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsrlvq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrlvq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsrlvq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsrlw xmm, xmm, xmm`: Shifts words right, filling with zeros.
  public final func vpsrlw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2240, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsrlw xmm, xmm, m128`: Shifts words right, filling with zeros.
  public final func vpsrlw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2241, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsrlw xmm, xmm, i8`: Shifts words right, filling with zeros.
  public final func vpsrlw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2242, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsrlw xmm, xmm, i8`: Shifts words right, filling with zeros.
  @_disfavoredOverload public final func vpsrlw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2242, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `vpsrlw ymm, ymm, xmm`: Shifts words right, filling with zeros.
  public final func vpsrlw(_ destination: YMMRegister, _ first: YMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2243, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsrlw ymm, ymm, m128`: Shifts words right, filling with zeros.
  public final func vpsrlw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2244, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsrlw ymm, ymm, i8`: Shifts words right, filling with zeros.
  public final func vpsrlw(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2245, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `vpsrlw ymm, ymm, i8`: Shifts words right, filling with zeros.
  @_disfavoredOverload public final func vpsrlw(_ destination: YMMRegister, _ source: YMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2245, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsrlw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrlw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrlw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrlw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsrlw; forms: xmm,xmm,xmm | xmm,xmm,m128 | xmm,xmm,i8 | ymm,ymm,xmm | ymm,ymm,m128 | ymm,ymm,i8")
  @_disfavoredOverload public final func vpsrlw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsubb xmm, xmm, xmm`: Subtracts bytes.
  public final func vpsubb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2246, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubb xmm, xmm, m128`: Subtracts bytes.
  public final func vpsubb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2247, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsubb ymm, ymm, ymm`: Subtracts bytes.
  public final func vpsubb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2248, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubb ymm, ymm, m256`: Subtracts bytes.
  public final func vpsubb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2249, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsubd xmm, xmm, xmm`: Subtracts doublewords.
  public final func vpsubd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2250, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubd xmm, xmm, m128`: Subtracts doublewords.
  public final func vpsubd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2251, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsubd ymm, ymm, ymm`: Subtracts doublewords.
  public final func vpsubd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2252, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubd ymm, ymm, m256`: Subtracts doublewords.
  public final func vpsubd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2253, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsubq xmm, xmm, xmm`: Subtracts quadwords.
  public final func vpsubq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2254, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubq xmm, xmm, m128`: Subtracts quadwords.
  public final func vpsubq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2255, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsubq ymm, ymm, ymm`: Subtracts quadwords.
  public final func vpsubq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2256, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubq ymm, ymm, m256`: Subtracts quadwords.
  public final func vpsubq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2257, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsubsb xmm, xmm, xmm`: Subtracts signed bytes with saturation.
  public final func vpsubsb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2258, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubsb xmm, xmm, m128`: Subtracts signed bytes with saturation.
  public final func vpsubsb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2259, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsubsb ymm, ymm, ymm`: Subtracts signed bytes with saturation.
  public final func vpsubsb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2260, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubsb ymm, ymm, m256`: Subtracts signed bytes with saturation.
  public final func vpsubsb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2261, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubsb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsubsw xmm, xmm, xmm`: Subtracts signed words with saturation.
  public final func vpsubsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2262, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubsw xmm, xmm, m128`: Subtracts signed words with saturation.
  public final func vpsubsw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2263, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsubsw ymm, ymm, ymm`: Subtracts signed words with saturation.
  public final func vpsubsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2264, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubsw ymm, ymm, m256`: Subtracts signed words with saturation.
  public final func vpsubsw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2265, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubsw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsubusb xmm, xmm, xmm`: Subtracts unsigned bytes with saturation.
  public final func vpsubusb(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2266, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubusb xmm, xmm, m128`: Subtracts unsigned bytes with saturation.
  public final func vpsubusb(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2267, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsubusb ymm, ymm, ymm`: Subtracts unsigned bytes with saturation.
  public final func vpsubusb(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2268, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubusb ymm, ymm, m256`: Subtracts unsigned bytes with saturation.
  public final func vpsubusb(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2269, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubusb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubusb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubusb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubusb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubusb; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubusb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsubusw xmm, xmm, xmm`: Subtracts unsigned words with saturation.
  public final func vpsubusw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2270, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubusw xmm, xmm, m128`: Subtracts unsigned words with saturation.
  public final func vpsubusw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2271, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsubusw ymm, ymm, ymm`: Subtracts unsigned words with saturation.
  public final func vpsubusw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2272, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubusw ymm, ymm, m256`: Subtracts unsigned words with saturation.
  public final func vpsubusw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2273, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubusw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubusw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubusw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubusw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubusw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubusw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpsubw xmm, xmm, xmm`: Subtracts words.
  public final func vpsubw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2274, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubw xmm, xmm, m128`: Subtracts words.
  public final func vpsubw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2275, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpsubw ymm, ymm, ymm`: Subtracts words.
  public final func vpsubw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2276, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpsubw ymm, ymm, m256`: Subtracts words.
  public final func vpsubw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2277, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpsubw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpsubw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpsubw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vptest xmm, xmm`: Tests the bits of two vectors into the zero and carry flags.
  public final func vptest(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2278, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `vptest xmm, m128`: Tests the bits of two vectors into the zero and carry flags.
  public final func vptest(_ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2279, register0: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vptest ymm, ymm`: Tests the bits of two vectors into the zero and carry flags.
  public final func vptest(_ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2280, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `vptest ymm, m256`: Tests the bits of two vectors into the zero and carry flags.
  public final func vptest(_ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2281, register0: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vptest; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vptest(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vptest; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vptest(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vptest; forms: xmm,xmm | xmm,m128 | ymm,ymm | ymm,m256")
  @_disfavoredOverload public final func vptest(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `vpunpckhbw xmm, xmm, xmm`: Interleaves the upper bytes.
  public final func vpunpckhbw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2282, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpckhbw xmm, xmm, m128`: Interleaves the upper bytes.
  public final func vpunpckhbw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2283, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpunpckhbw ymm, ymm, ymm`: Interleaves the upper bytes.
  public final func vpunpckhbw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2284, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpckhbw ymm, ymm, m256`: Interleaves the upper bytes.
  public final func vpunpckhbw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2285, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckhbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckhbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpckhbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckhbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpckhbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckhbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpunpckhdq xmm, xmm, xmm`: Interleaves the upper doublewords.
  public final func vpunpckhdq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2286, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpckhdq xmm, xmm, m128`: Interleaves the upper doublewords.
  public final func vpunpckhdq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2287, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpunpckhdq ymm, ymm, ymm`: Interleaves the upper doublewords.
  public final func vpunpckhdq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2288, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpckhdq ymm, ymm, m256`: Interleaves the upper doublewords.
  public final func vpunpckhdq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2289, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckhdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckhdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpckhdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckhdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpckhdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckhdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpunpckhqdq xmm, xmm, xmm`: Interleaves the upper quadwords.
  public final func vpunpckhqdq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2290, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpckhqdq xmm, xmm, m128`: Interleaves the upper quadwords.
  public final func vpunpckhqdq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2291, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpunpckhqdq ymm, ymm, ymm`: Interleaves the upper quadwords.
  public final func vpunpckhqdq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2292, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpckhqdq ymm, ymm, m256`: Interleaves the upper quadwords.
  public final func vpunpckhqdq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2293, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckhqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckhqdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpckhqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckhqdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpckhqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckhqdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpunpckhwd xmm, xmm, xmm`: Interleaves the upper words.
  public final func vpunpckhwd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2294, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpckhwd xmm, xmm, m128`: Interleaves the upper words.
  public final func vpunpckhwd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2295, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpunpckhwd ymm, ymm, ymm`: Interleaves the upper words.
  public final func vpunpckhwd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2296, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpckhwd ymm, ymm, m256`: Interleaves the upper words.
  public final func vpunpckhwd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2297, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckhwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckhwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpckhwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckhwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpckhwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckhwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpunpcklbw xmm, xmm, xmm`: Interleaves the lower bytes.
  public final func vpunpcklbw(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2298, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpcklbw xmm, xmm, m128`: Interleaves the lower bytes.
  public final func vpunpcklbw(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2299, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpunpcklbw ymm, ymm, ymm`: Interleaves the lower bytes.
  public final func vpunpcklbw(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2300, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpcklbw ymm, ymm, m256`: Interleaves the lower bytes.
  public final func vpunpcklbw(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2301, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpcklbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpcklbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpcklbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpcklbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpcklbw; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpcklbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpunpckldq xmm, xmm, xmm`: Interleaves the lower doublewords.
  public final func vpunpckldq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2302, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpckldq xmm, xmm, m128`: Interleaves the lower doublewords.
  public final func vpunpckldq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2303, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpunpckldq ymm, ymm, ymm`: Interleaves the lower doublewords.
  public final func vpunpckldq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2304, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpckldq ymm, ymm, m256`: Interleaves the lower doublewords.
  public final func vpunpckldq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2305, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpckldq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpckldq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpckldq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpckldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpunpcklqdq xmm, xmm, xmm`: Interleaves the lower quadwords.
  public final func vpunpcklqdq(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2306, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpcklqdq xmm, xmm, m128`: Interleaves the lower quadwords.
  public final func vpunpcklqdq(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2307, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpunpcklqdq ymm, ymm, ymm`: Interleaves the lower quadwords.
  public final func vpunpcklqdq(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2308, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpcklqdq ymm, ymm, m256`: Interleaves the lower quadwords.
  public final func vpunpcklqdq(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2309, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpcklqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpcklqdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpcklqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpcklqdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpcklqdq; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpcklqdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpunpcklwd xmm, xmm, xmm`: Interleaves the lower words.
  public final func vpunpcklwd(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2310, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpcklwd xmm, xmm, m128`: Interleaves the lower words.
  public final func vpunpcklwd(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2311, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpunpcklwd ymm, ymm, ymm`: Interleaves the lower words.
  public final func vpunpcklwd(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2312, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpunpcklwd ymm, ymm, m256`: Interleaves the lower words.
  public final func vpunpcklwd(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2313, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpunpcklwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpcklwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpcklwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpcklwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpunpcklwd; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpunpcklwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `vpxor xmm, xmm, xmm`: Exclusive-ors the vectors.
  public final func vpxor(_ destination: XMMRegister, _ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2314, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpxor xmm, xmm, m128`: Exclusive-ors the vectors.
  public final func vpxor(_ destination: XMMRegister, _ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2315, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `vpxor ymm, ymm, ymm`: Exclusive-ors the vectors.
  public final func vpxor(_ destination: YMMRegister, _ first: YMMRegister, _ second: YMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2316, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `vpxor ymm, ymm, m256`: Exclusive-ors the vectors.
  public final func vpxor(_ destination: YMMRegister, _ first: YMMRegister, _ second: Memory256, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 2317, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of vpxor; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpxor(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpxor; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpxor(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of vpxor; forms: xmm,xmm,xmm | xmm,xmm,m128 | ymm,ymm,ymm | ymm,ymm,m256")
  @_disfavoredOverload public final func vpxor(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}
}
