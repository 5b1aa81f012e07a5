// Made by `swift run generate-instructions` from Sources/AsmX86/Tables. Don't edit: edit the tables.
// swift-format-ignore-file

extension InstructionBuilder {
  /// `pabsb xmm, xmm`: Takes absolute values of bytes.
  public final func pabsb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 805, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pabsb xmm, m128`: Takes absolute values of bytes.
  public final func pabsb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 806, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pabsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pabsb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pabsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pabsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pabsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pabsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pabsd xmm, xmm`: Takes absolute values of doublewords.
  public final func pabsd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 807, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pabsd xmm, m128`: Takes absolute values of doublewords.
  public final func pabsd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 808, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pabsd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pabsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pabsd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pabsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pabsd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pabsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pabsw xmm, xmm`: Takes absolute values of words.
  public final func pabsw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 809, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pabsw xmm, m128`: Takes absolute values of words.
  public final func pabsw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 810, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pabsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pabsw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pabsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pabsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pabsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pabsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `packssdw xmm, xmm`: Packs doublewords into words with signed saturation.
  public final func packssdw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 811, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `packssdw xmm, m128`: Packs doublewords into words with signed saturation.
  public final func packssdw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 812, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of packssdw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packssdw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of packssdw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packssdw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of packssdw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packssdw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `packsswb xmm, xmm`: Packs words into bytes with signed saturation.
  public final func packsswb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 813, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `packsswb xmm, m128`: Packs words into bytes with signed saturation.
  public final func packsswb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 814, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of packsswb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packsswb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of packsswb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packsswb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of packsswb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packsswb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `packusdw xmm, xmm`: Packs doublewords into words with unsigned saturation.
  public final func packusdw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 815, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `packusdw xmm, m128`: Packs doublewords into words with unsigned saturation.
  public final func packusdw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 816, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of packusdw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packusdw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of packusdw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packusdw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of packusdw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packusdw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `packuswb xmm, xmm`: Packs words into bytes with unsigned saturation.
  public final func packuswb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 817, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `packuswb xmm, m128`: Packs words into bytes with unsigned saturation.
  public final func packuswb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 818, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of packuswb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packuswb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of packuswb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packuswb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of packuswb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func packuswb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `paddb xmm, xmm`: Adds bytes.
  public final func paddb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 819, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `paddb xmm, m128`: Adds bytes.
  public final func paddb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 820, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `paddd xmm, xmm`: Adds doublewords.
  public final func paddd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 821, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `paddd xmm, m128`: Adds doublewords.
  public final func paddd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 822, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `paddq xmm, xmm`: Adds quadwords.
  public final func paddq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 823, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `paddq xmm, m128`: Adds quadwords.
  public final func paddq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 824, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `paddsb xmm, xmm`: Adds signed bytes with saturation.
  public final func paddsb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 825, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `paddsb xmm, m128`: Adds signed bytes with saturation.
  public final func paddsb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 826, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddsb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `paddsw xmm, xmm`: Adds signed words with saturation.
  public final func paddsw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 827, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `paddsw xmm, m128`: Adds signed words with saturation.
  public final func paddsw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 828, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddsw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `paddusb xmm, xmm`: Adds unsigned bytes with saturation.
  public final func paddusb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 829, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `paddusb xmm, m128`: Adds unsigned bytes with saturation.
  public final func paddusb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 830, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddusb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddusb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddusb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddusb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddusb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddusb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `paddusw xmm, xmm`: Adds unsigned words with saturation.
  public final func paddusw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 831, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `paddusw xmm, m128`: Adds unsigned words with saturation.
  public final func paddusw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 832, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddusw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddusw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddusw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddusw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddusw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddusw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `paddw xmm, xmm`: Adds words.
  public final func paddw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 833, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `paddw xmm, m128`: Adds words.
  public final func paddw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 834, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of paddw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of paddw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func paddw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `palignr xmm, xmm, u8`: Joins both vectors and takes the bytes from an offset.
  public final func palignr(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 835, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `palignr xmm, xmm, u8`: Joins both vectors and takes the bytes from an offset.
  @_disfavoredOverload public final func palignr(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 835, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `palignr xmm, m128, u8`: Joins both vectors and takes the bytes from an offset.
  public final func palignr(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 836, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `palignr xmm, m128, u8`: Joins both vectors and takes the bytes from an offset.
  @_disfavoredOverload public final func palignr(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 836, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of palignr; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func palignr(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of palignr; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func palignr(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of palignr; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func palignr(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pand xmm, xmm`: Ands the vectors.
  public final func pand(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 837, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pand xmm, m128`: Ands the vectors.
  public final func pand(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 838, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pand; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pand(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pand; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pand(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pand; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pand(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pandn xmm, xmm`: Ands source with the inverted destination.
  public final func pandn(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 839, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pandn xmm, m128`: Ands source with the inverted destination.
  public final func pandn(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 840, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pandn; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pandn(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pandn; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pandn(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pandn; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pandn(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pause`: Tells the processor that this is a loop waiting for memory to change.
  public final func pause(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 841), file, line, column)
  }

  @available(*, unavailable, message: "no such form of pause; forms: without operands")
  @_disfavoredOverload public final func pause(_ operand1: some AnyOperand) {}

  /// `pavgb xmm, xmm`: Averages unsigned bytes, rounding up.
  public final func pavgb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 842, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pavgb xmm, m128`: Averages unsigned bytes, rounding up.
  public final func pavgb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 843, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pavgb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pavgb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pavgb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pavgb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pavgb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pavgb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pavgw xmm, xmm`: Averages unsigned words, rounding up.
  public final func pavgw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 844, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pavgw xmm, m128`: Averages unsigned words, rounding up.
  public final func pavgw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 845, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pavgw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pavgw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pavgw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pavgw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pavgw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pavgw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pblendvb xmm, xmm`: Chooses bytes by the top bits of a mask.
  public final func pblendvb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 846, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pblendvb xmm, m128`: Chooses bytes by the top bits of a mask.
  public final func pblendvb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 847, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pblendvb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pblendvb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pblendvb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pblendvb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pblendvb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pblendvb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pblendw xmm, xmm, u8`: Chooses words by the bits of an immediate.
  public final func pblendw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 848, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pblendw xmm, xmm, u8`: Chooses words by the bits of an immediate.
  @_disfavoredOverload public final func pblendw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 848, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `pblendw xmm, m128, u8`: Chooses words by the bits of an immediate.
  public final func pblendw(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 849, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `pblendw xmm, m128, u8`: Chooses words by the bits of an immediate.
  @_disfavoredOverload public final func pblendw(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 849, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pblendw; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pblendw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pblendw; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pblendw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pblendw; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pblendw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pcmpeqb xmm, xmm`: Compares bytes for equality into a mask.
  public final func pcmpeqb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 850, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pcmpeqb xmm, m128`: Compares bytes for equality into a mask.
  public final func pcmpeqb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 851, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpeqb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpeqb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpeqb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pcmpeqd xmm, xmm`: Compares doublewords for equality into a mask.
  public final func pcmpeqd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 852, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pcmpeqd xmm, m128`: Compares doublewords for equality into a mask.
  public final func pcmpeqd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 853, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpeqd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpeqd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpeqd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pcmpeqq xmm, xmm`: Compares quadwords for equality into a mask.
  public final func pcmpeqq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 854, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pcmpeqq xmm, m128`: Compares quadwords for equality into a mask.
  public final func pcmpeqq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 855, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpeqq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpeqq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpeqq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pcmpeqw xmm, xmm`: Compares words for equality into a mask.
  public final func pcmpeqw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 856, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pcmpeqw xmm, m128`: Compares words for equality into a mask.
  public final func pcmpeqw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 857, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpeqw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpeqw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpeqw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpeqw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pcmpestri xmm, xmm, u8`: Compares strings of explicit length; gives an index in ecx.
  public final func pcmpestri(_ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 858, register0: first.rawValue, register1: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pcmpestri xmm, xmm, u8`: Compares strings of explicit length; gives an index in ecx.
  @_disfavoredOverload public final func pcmpestri(_ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 858, register0: first.rawValue, register1: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `pcmpestri xmm, m128, u8`: Compares strings of explicit length; gives an index in ecx.
  public final func pcmpestri(_ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 859, register0: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `pcmpestri xmm, m128, u8`: Compares strings of explicit length; gives an index in ecx.
  @_disfavoredOverload public final func pcmpestri(_ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 859, register0: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpestri; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpestri(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpestri; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpestri(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpestri; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpestri(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pcmpestrm xmm, xmm, u8`: Compares strings of explicit length; gives a mask in xmm0.
  public final func pcmpestrm(_ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 860, register0: first.rawValue, register1: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pcmpestrm xmm, xmm, u8`: Compares strings of explicit length; gives a mask in xmm0.
  @_disfavoredOverload public final func pcmpestrm(_ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 860, register0: first.rawValue, register1: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `pcmpestrm xmm, m128, u8`: Compares strings of explicit length; gives a mask in xmm0.
  public final func pcmpestrm(_ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 861, register0: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `pcmpestrm xmm, m128, u8`: Compares strings of explicit length; gives a mask in xmm0.
  @_disfavoredOverload public final func pcmpestrm(_ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 861, register0: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpestrm; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpestrm(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpestrm; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpestrm(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpestrm; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpestrm(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pcmpgtb xmm, xmm`: Compares signed bytes for greater-than into a mask.
  public final func pcmpgtb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 862, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pcmpgtb xmm, m128`: Compares signed bytes for greater-than into a mask.
  public final func pcmpgtb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 863, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpgtb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpgtb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpgtb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pcmpgtd xmm, xmm`: Compares signed doublewords for greater-than into a mask.
  public final func pcmpgtd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 864, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pcmpgtd xmm, m128`: Compares signed doublewords for greater-than into a mask.
  public final func pcmpgtd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 865, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpgtd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpgtd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpgtd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pcmpgtq xmm, xmm`: Compares signed quadwords for greater-than into a mask.
  public final func pcmpgtq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 866, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pcmpgtq xmm, m128`: Compares signed quadwords for greater-than into a mask.
  public final func pcmpgtq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 867, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpgtq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpgtq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpgtq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pcmpgtw xmm, xmm`: Compares signed words for greater-than into a mask.
  public final func pcmpgtw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 868, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pcmpgtw xmm, m128`: Compares signed words for greater-than into a mask.
  public final func pcmpgtw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 869, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpgtw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpgtw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpgtw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pcmpgtw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pcmpistri xmm, xmm, u8`: Compares strings that end in NUL; gives an index in ecx.
  public final func pcmpistri(_ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 870, register0: first.rawValue, register1: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pcmpistri xmm, xmm, u8`: Compares strings that end in NUL; gives an index in ecx.
  @_disfavoredOverload public final func pcmpistri(_ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 870, register0: first.rawValue, register1: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `pcmpistri xmm, m128, u8`: Compares strings that end in NUL; gives an index in ecx.
  public final func pcmpistri(_ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 871, register0: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `pcmpistri xmm, m128, u8`: Compares strings that end in NUL; gives an index in ecx.
  @_disfavoredOverload public final func pcmpistri(_ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 871, register0: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpistri; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpistri(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpistri; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpistri(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpistri; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpistri(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pcmpistrm xmm, xmm, u8`: Compares strings that end in NUL; gives a mask in xmm0.
  public final func pcmpistrm(_ first: XMMRegister, _ second: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 872, register0: first.rawValue, register1: second.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pcmpistrm xmm, xmm, u8`: Compares strings that end in NUL; gives a mask in xmm0.
  @_disfavoredOverload public final func pcmpistrm(_ first: XMMRegister, _ second: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 872, register0: first.rawValue, register1: second.rawValue), immediate: immediate, file, line, column)
  }

  /// `pcmpistrm xmm, m128, u8`: Compares strings that end in NUL; gives a mask in xmm0.
  public final func pcmpistrm(_ first: XMMRegister, _ second: Memory128, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 873, register0: first.rawValue, immediate: immediate.value), memory: second.address, file, line, column)
  }
  /// `pcmpistrm xmm, m128, u8`: Compares strings that end in NUL; gives a mask in xmm0.
  @_disfavoredOverload public final func pcmpistrm(_ first: XMMRegister, _ second: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 873, register0: first.rawValue), memory: second.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pcmpistrm; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpistrm(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpistrm; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpistrm(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pcmpistrm; forms: xmm,xmm,u8 | xmm,m128,u8")
  @_disfavoredOverload public final func pcmpistrm(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pdep r32, r32, r32`: Scatters the low bits of the second operand to the positions that the third has set.
  public final func pdep(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 874, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `pdep r32, r32, m32`: Scatters the low bits of the second operand to the positions that the third has set.
  public final func pdep(_ destination: Register32, _ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 875, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `pdep r64, r64, r64`: Scatters the low bits of the second operand to the positions that the third has set.
  public final func pdep(_ destination: Register64, _ first: Register64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 876, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `pdep r64, r64, m64`: Scatters the low bits of the second operand to the positions that the third has set.
  public final func pdep(_ destination: Register64, _ first: Register64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 877, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pdep; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func pdep(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pdep; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func pdep(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pdep; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func pdep(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pext r32, r32, r32`: Gathers the bits that the third operand selects to the low end.
  public final func pext(_ destination: Register32, _ first: Register32, _ second: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 878, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `pext r32, r32, m32`: Gathers the bits that the third operand selects to the low end.
  public final func pext(_ destination: Register32, _ first: Register32, _ second: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 879, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  /// `pext r64, r64, r64`: Gathers the bits that the third operand selects to the low end.
  public final func pext(_ destination: Register64, _ first: Register64, _ second: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 880, register0: destination.rawValue, register1: first.rawValue, register2: second.rawValue), file, line, column)
  }

  /// `pext r64, r64, m64`: Gathers the bits that the third operand selects to the low end.
  public final func pext(_ destination: Register64, _ first: Register64, _ second: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 881, register0: destination.rawValue, register1: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pext; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func pext(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pext; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func pext(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pext; forms: r32,r32,r32 | r32,r32,m32 | r64,r64,r64 | r64,r64,m64")
  @_disfavoredOverload public final func pext(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pextrb r32, xmm, u8`: Extracts one of the bytes.
  public final func pextrb(_ destination: Register32, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 882, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pextrb r32, xmm, u8`: Extracts one of the bytes.
  @_disfavoredOverload public final func pextrb(_ destination: Register32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 882, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `pextrb m8, xmm, u8`: Extracts one of the bytes.
  public final func pextrb(_ destination: Memory8, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 883, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `pextrb m8, xmm, u8`: Extracts one of the bytes.
  @_disfavoredOverload public final func pextrb(_ destination: Memory8, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 883, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pextrb; forms: r32,xmm,u8 | m8,xmm,u8")
  @_disfavoredOverload public final func pextrb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pextrb; forms: r32,xmm,u8 | m8,xmm,u8")
  @_disfavoredOverload public final func pextrb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pextrb; forms: r32,xmm,u8 | m8,xmm,u8")
  @_disfavoredOverload public final func pextrb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pextrd r32, xmm, u8`: Extracts one of the doublewords.
  public final func pextrd(_ destination: Register32, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 884, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pextrd r32, xmm, u8`: Extracts one of the doublewords.
  @_disfavoredOverload public final func pextrd(_ destination: Register32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 884, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `pextrd m32, xmm, u8`: Extracts one of the doublewords.
  public final func pextrd(_ destination: Memory32, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 885, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `pextrd m32, xmm, u8`: Extracts one of the doublewords.
  @_disfavoredOverload public final func pextrd(_ destination: Memory32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 885, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pextrd; forms: r32,xmm,u8 | m32,xmm,u8")
  @_disfavoredOverload public final func pextrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pextrd; forms: r32,xmm,u8 | m32,xmm,u8")
  @_disfavoredOverload public final func pextrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pextrd; forms: r32,xmm,u8 | m32,xmm,u8")
  @_disfavoredOverload public final func pextrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pextrq r64, xmm, u8`: Extracts one of the quadwords.
  public final func pextrq(_ destination: Register64, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 886, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pextrq r64, xmm, u8`: Extracts one of the quadwords.
  @_disfavoredOverload public final func pextrq(_ destination: Register64, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 886, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `pextrq m64, xmm, u8`: Extracts one of the quadwords.
  public final func pextrq(_ destination: Memory64, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 887, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `pextrq m64, xmm, u8`: Extracts one of the quadwords.
  @_disfavoredOverload public final func pextrq(_ destination: Memory64, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 887, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pextrq; forms: r64,xmm,u8 | m64,xmm,u8")
  @_disfavoredOverload public final func pextrq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pextrq; forms: r64,xmm,u8 | m64,xmm,u8")
  @_disfavoredOverload public final func pextrq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pextrq; forms: r64,xmm,u8 | m64,xmm,u8")
  @_disfavoredOverload public final func pextrq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pextrw r32, xmm, u8`: Extracts one of the words.
  public final func pextrw(_ destination: Register32, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 888, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pextrw r32, xmm, u8`: Extracts one of the words.
  @_disfavoredOverload public final func pextrw(_ destination: Register32, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 888, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `pextrw m16, xmm, u8`: Extracts one of the words.
  public final func pextrw(_ destination: Memory16, _ source: XMMRegister, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 889, register0: source.rawValue, immediate: immediate.value), memory: destination.address, file, line, column)
  }
  /// `pextrw m16, xmm, u8`: Extracts one of the words.
  @_disfavoredOverload public final func pextrw(_ destination: Memory16, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 889, register0: source.rawValue), memory: destination.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pextrw; forms: r32,xmm,u8 | m16,xmm,u8")
  @_disfavoredOverload public final func pextrw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pextrw; forms: r32,xmm,u8 | m16,xmm,u8")
  @_disfavoredOverload public final func pextrw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pextrw; forms: r32,xmm,u8 | m16,xmm,u8")
  @_disfavoredOverload public final func pextrw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `phaddd xmm, xmm`: Adds neighbouring doublewords.
  public final func phaddd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 890, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `phaddd xmm, m128`: Adds neighbouring doublewords.
  public final func phaddd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 891, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phaddd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phaddd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phaddd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phaddd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phaddd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phaddd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `phaddsw xmm, xmm`: Adds neighbouring words with signed saturation.
  public final func phaddsw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 892, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `phaddsw xmm, m128`: Adds neighbouring words with signed saturation.
  public final func phaddsw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 893, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phaddsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phaddsw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phaddsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phaddsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phaddsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phaddsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `phaddw xmm, xmm`: Adds neighbouring words.
  public final func phaddw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 894, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `phaddw xmm, m128`: Adds neighbouring words.
  public final func phaddw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 895, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phaddw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phaddw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phaddw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phaddw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phaddw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phaddw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `phminposuw xmm, xmm`: Finds the smallest unsigned word and its index.
  public final func phminposuw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 896, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `phminposuw xmm, m128`: Finds the smallest unsigned word and its index.
  public final func phminposuw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 897, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phminposuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phminposuw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phminposuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phminposuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phminposuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phminposuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `phsubd xmm, xmm`: Subtracts neighbouring doublewords.
  public final func phsubd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 898, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `phsubd xmm, m128`: Subtracts neighbouring doublewords.
  public final func phsubd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 899, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phsubd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phsubd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phsubd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phsubd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phsubd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phsubd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `phsubsw xmm, xmm`: Subtracts neighbouring words with signed saturation.
  public final func phsubsw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 900, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `phsubsw xmm, m128`: Subtracts neighbouring words with signed saturation.
  public final func phsubsw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 901, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phsubsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phsubsw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phsubsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phsubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phsubsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phsubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `phsubw xmm, xmm`: Subtracts neighbouring words.
  public final func phsubw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 902, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `phsubw xmm, m128`: Subtracts neighbouring words.
  public final func phsubw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 903, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of phsubw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phsubw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phsubw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phsubw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of phsubw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func phsubw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pinsrb xmm, r32, u8`: Inserts one of the bytes.
  public final func pinsrb(_ destination: XMMRegister, _ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 904, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pinsrb xmm, r32, u8`: Inserts one of the bytes.
  @_disfavoredOverload public final func pinsrb(_ destination: XMMRegister, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 904, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `pinsrb xmm, m8, u8`: Inserts one of the bytes.
  public final func pinsrb(_ destination: XMMRegister, _ source: Memory8, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 905, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `pinsrb xmm, m8, u8`: Inserts one of the bytes.
  @_disfavoredOverload public final func pinsrb(_ destination: XMMRegister, _ source: Memory8, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 905, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pinsrb; forms: xmm,r32,u8 | xmm,m8,u8")
  @_disfavoredOverload public final func pinsrb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pinsrb; forms: xmm,r32,u8 | xmm,m8,u8")
  @_disfavoredOverload public final func pinsrb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pinsrb; forms: xmm,r32,u8 | xmm,m8,u8")
  @_disfavoredOverload public final func pinsrb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pinsrd xmm, r32, u8`: Inserts one of the doublewords.
  public final func pinsrd(_ destination: XMMRegister, _ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 906, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pinsrd xmm, r32, u8`: Inserts one of the doublewords.
  @_disfavoredOverload public final func pinsrd(_ destination: XMMRegister, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 906, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `pinsrd xmm, m32, u8`: Inserts one of the doublewords.
  public final func pinsrd(_ destination: XMMRegister, _ source: Memory32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 907, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `pinsrd xmm, m32, u8`: Inserts one of the doublewords.
  @_disfavoredOverload public final func pinsrd(_ destination: XMMRegister, _ source: Memory32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 907, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pinsrd; forms: xmm,r32,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func pinsrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pinsrd; forms: xmm,r32,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func pinsrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pinsrd; forms: xmm,r32,u8 | xmm,m32,u8")
  @_disfavoredOverload public final func pinsrd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pinsrq xmm, r64, u8`: Inserts one of the quadwords.
  public final func pinsrq(_ destination: XMMRegister, _ source: Register64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 908, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pinsrq xmm, r64, u8`: Inserts one of the quadwords.
  @_disfavoredOverload public final func pinsrq(_ destination: XMMRegister, _ source: Register64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 908, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `pinsrq xmm, m64, u8`: Inserts one of the quadwords.
  public final func pinsrq(_ destination: XMMRegister, _ source: Memory64, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 909, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `pinsrq xmm, m64, u8`: Inserts one of the quadwords.
  @_disfavoredOverload public final func pinsrq(_ destination: XMMRegister, _ source: Memory64, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 909, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pinsrq; forms: xmm,r64,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func pinsrq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pinsrq; forms: xmm,r64,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func pinsrq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pinsrq; forms: xmm,r64,u8 | xmm,m64,u8")
  @_disfavoredOverload public final func pinsrq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pinsrw xmm, r32, u8`: Inserts one of the words.
  public final func pinsrw(_ destination: XMMRegister, _ source: Register32, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 910, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pinsrw xmm, r32, u8`: Inserts one of the words.
  @_disfavoredOverload public final func pinsrw(_ destination: XMMRegister, _ source: Register32, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 910, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `pinsrw xmm, m16, u8`: Inserts one of the words.
  public final func pinsrw(_ destination: XMMRegister, _ source: Memory16, _ immediate: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 911, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `pinsrw xmm, m16, u8`: Inserts one of the words.
  @_disfavoredOverload public final func pinsrw(_ destination: XMMRegister, _ source: Memory16, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 911, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pinsrw; forms: xmm,r32,u8 | xmm,m16,u8")
  @_disfavoredOverload public final func pinsrw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pinsrw; forms: xmm,r32,u8 | xmm,m16,u8")
  @_disfavoredOverload public final func pinsrw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pinsrw; forms: xmm,r32,u8 | xmm,m16,u8")
  @_disfavoredOverload public final func pinsrw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pmaddubsw xmm, xmm`: Multiplies unsigned by signed bytes and adds neighbours with saturation.
  public final func pmaddubsw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 912, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmaddubsw xmm, m128`: Multiplies unsigned by signed bytes and adds neighbours with saturation.
  public final func pmaddubsw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 913, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaddubsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaddubsw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaddubsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaddubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaddubsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaddubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmaddwd xmm, xmm`: Multiplies words and adds neighbours.
  public final func pmaddwd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 914, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmaddwd xmm, m128`: Multiplies words and adds neighbours.
  public final func pmaddwd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 915, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaddwd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaddwd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaddwd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaddwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaddwd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaddwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmaxsb xmm, xmm`: Takes the larger of signed bytes.
  public final func pmaxsb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 916, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmaxsb xmm, m128`: Takes the larger of signed bytes.
  public final func pmaxsb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 917, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaxsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxsb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaxsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaxsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmaxsd xmm, xmm`: Takes the larger of signed doublewords.
  public final func pmaxsd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 918, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmaxsd xmm, m128`: Takes the larger of signed doublewords.
  public final func pmaxsd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 919, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaxsd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaxsd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaxsd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmaxsw xmm, xmm`: Takes the larger of signed words.
  public final func pmaxsw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 920, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmaxsw xmm, m128`: Takes the larger of signed words.
  public final func pmaxsw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 921, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaxsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxsw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaxsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaxsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmaxub xmm, xmm`: Takes the larger of unsigned bytes.
  public final func pmaxub(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 922, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmaxub xmm, m128`: Takes the larger of unsigned bytes.
  public final func pmaxub(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 923, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaxub; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxub(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaxub; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxub(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaxub; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxub(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmaxud xmm, xmm`: Takes the larger of unsigned doublewords.
  public final func pmaxud(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 924, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmaxud xmm, m128`: Takes the larger of unsigned doublewords.
  public final func pmaxud(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 925, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaxud; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxud(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaxud; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxud(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaxud; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxud(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmaxuw xmm, xmm`: Takes the larger of unsigned words.
  public final func pmaxuw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 926, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmaxuw xmm, m128`: Takes the larger of unsigned words.
  public final func pmaxuw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 927, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmaxuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxuw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaxuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmaxuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmaxuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pminsb xmm, xmm`: Takes the smaller of signed bytes.
  public final func pminsb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 928, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pminsb xmm, m128`: Takes the smaller of signed bytes.
  public final func pminsb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 929, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pminsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminsb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pminsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pminsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pminsd xmm, xmm`: Takes the smaller of signed doublewords.
  public final func pminsd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 930, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pminsd xmm, m128`: Takes the smaller of signed doublewords.
  public final func pminsd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 931, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pminsd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminsd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pminsd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pminsd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminsd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pminsw xmm, xmm`: Takes the smaller of signed words.
  public final func pminsw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 932, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pminsw xmm, m128`: Takes the smaller of signed words.
  public final func pminsw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 933, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pminsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminsw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pminsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pminsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pminub xmm, xmm`: Takes the smaller of unsigned bytes.
  public final func pminub(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 934, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pminub xmm, m128`: Takes the smaller of unsigned bytes.
  public final func pminub(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 935, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pminub; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminub(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pminub; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminub(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pminub; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminub(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pminud xmm, xmm`: Takes the smaller of unsigned doublewords.
  public final func pminud(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 936, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pminud xmm, m128`: Takes the smaller of unsigned doublewords.
  public final func pminud(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 937, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pminud; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminud(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pminud; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminud(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pminud; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminud(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pminuw xmm, xmm`: Takes the smaller of unsigned words.
  public final func pminuw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 938, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pminuw xmm, m128`: Takes the smaller of unsigned words.
  public final func pminuw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 939, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pminuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminuw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pminuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pminuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pminuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovmskb r32, xmm`: Gathers the top bit of each byte.
  public final func pmovmskb(_ destination: Register32, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 940, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovmskb; forms: r32,xmm")
  @_disfavoredOverload public final func pmovmskb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovmskb; forms: r32,xmm")
  @_disfavoredOverload public final func pmovmskb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovmskb; forms: r32,xmm")
  @_disfavoredOverload public final func pmovmskb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovsxbd xmm, xmm`: Sign-extends bytes to doublewords.
  public final func pmovsxbd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 941, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmovsxbd xmm, m32`: Sign-extends bytes to doublewords.
  public final func pmovsxbd(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 942, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovsxbd; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovsxbd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovsxbd; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovsxbd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovsxbd; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovsxbd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovsxbq xmm, xmm`: Sign-extends bytes to quadwords.
  public final func pmovsxbq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 943, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmovsxbq xmm, m16`: Sign-extends bytes to quadwords.
  public final func pmovsxbq(_ destination: XMMRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 944, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovsxbq; forms: xmm,xmm | xmm,m16")
  @_disfavoredOverload public final func pmovsxbq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovsxbq; forms: xmm,xmm | xmm,m16")
  @_disfavoredOverload public final func pmovsxbq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovsxbq; forms: xmm,xmm | xmm,m16")
  @_disfavoredOverload public final func pmovsxbq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovsxbw xmm, xmm`: Sign-extends bytes to words.
  public final func pmovsxbw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 945, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmovsxbw xmm, m64`: Sign-extends bytes to words.
  public final func pmovsxbw(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 946, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovsxbw; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovsxbw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovsxbw; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovsxbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovsxbw; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovsxbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovsxdq xmm, xmm`: Sign-extends doublewords to quadwords.
  public final func pmovsxdq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 947, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmovsxdq xmm, m64`: Sign-extends doublewords to quadwords.
  public final func pmovsxdq(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 948, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovsxdq; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovsxdq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovsxdq; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovsxdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovsxdq; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovsxdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovsxwd xmm, xmm`: Sign-extends words to doublewords.
  public final func pmovsxwd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 949, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmovsxwd xmm, m64`: Sign-extends words to doublewords.
  public final func pmovsxwd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 950, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovsxwd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovsxwd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovsxwd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovsxwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovsxwd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovsxwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovsxwq xmm, xmm`: Sign-extends words to quadwords.
  public final func pmovsxwq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 951, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmovsxwq xmm, m32`: Sign-extends words to quadwords.
  public final func pmovsxwq(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 952, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovsxwq; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovsxwq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovsxwq; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovsxwq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovsxwq; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovsxwq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovzxbd xmm, xmm`: Zero-extends bytes to doublewords.
  public final func pmovzxbd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 953, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmovzxbd xmm, m32`: Zero-extends bytes to doublewords.
  public final func pmovzxbd(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 954, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovzxbd; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovzxbd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovzxbd; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovzxbd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovzxbd; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovzxbd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovzxbq xmm, xmm`: Zero-extends bytes to quadwords.
  public final func pmovzxbq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 955, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmovzxbq xmm, m16`: Zero-extends bytes to quadwords.
  public final func pmovzxbq(_ destination: XMMRegister, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 956, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovzxbq; forms: xmm,xmm | xmm,m16")
  @_disfavoredOverload public final func pmovzxbq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovzxbq; forms: xmm,xmm | xmm,m16")
  @_disfavoredOverload public final func pmovzxbq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovzxbq; forms: xmm,xmm | xmm,m16")
  @_disfavoredOverload public final func pmovzxbq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovzxbw xmm, xmm`: Zero-extends bytes to words.
  public final func pmovzxbw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 957, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmovzxbw xmm, m64`: Zero-extends bytes to words.
  public final func pmovzxbw(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 958, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovzxbw; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovzxbw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovzxbw; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovzxbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovzxbw; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovzxbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovzxdq xmm, xmm`: Zero-extends doublewords to quadwords.
  public final func pmovzxdq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 959, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmovzxdq xmm, m64`: Zero-extends doublewords to quadwords.
  public final func pmovzxdq(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 960, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovzxdq; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovzxdq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovzxdq; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovzxdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovzxdq; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovzxdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovzxwd xmm, xmm`: Zero-extends words to doublewords.
  public final func pmovzxwd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 961, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmovzxwd xmm, m64`: Zero-extends words to doublewords.
  public final func pmovzxwd(_ destination: XMMRegister, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 962, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovzxwd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovzxwd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovzxwd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovzxwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovzxwd; forms: xmm,xmm | xmm,m64")
  @_disfavoredOverload public final func pmovzxwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmovzxwq xmm, xmm`: Zero-extends words to quadwords.
  public final func pmovzxwq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 963, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmovzxwq xmm, m32`: Zero-extends words to quadwords.
  public final func pmovzxwq(_ destination: XMMRegister, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 964, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmovzxwq; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovzxwq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovzxwq; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovzxwq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmovzxwq; forms: xmm,xmm | xmm,m32")
  @_disfavoredOverload public final func pmovzxwq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmuldq xmm, xmm`: Multiplies the even signed doublewords into quadwords.
  public final func pmuldq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 965, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmuldq xmm, m128`: Multiplies the even signed doublewords into quadwords.
  public final func pmuldq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 966, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmuldq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmuldq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmuldq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmuldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmuldq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmuldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmulhrsw xmm, xmm`: Multiplies words and keeps the rounded upper half.
  public final func pmulhrsw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 967, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmulhrsw xmm, m128`: Multiplies words and keeps the rounded upper half.
  public final func pmulhrsw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 968, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmulhrsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulhrsw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmulhrsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulhrsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmulhrsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulhrsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmulhuw xmm, xmm`: Multiplies unsigned words and keeps the upper half.
  public final func pmulhuw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 969, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmulhuw xmm, m128`: Multiplies unsigned words and keeps the upper half.
  public final func pmulhuw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 970, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmulhuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulhuw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmulhuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulhuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmulhuw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulhuw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmulhw xmm, xmm`: Multiplies signed words and keeps the upper half.
  public final func pmulhw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 971, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmulhw xmm, m128`: Multiplies signed words and keeps the upper half.
  public final func pmulhw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 972, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmulhw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulhw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmulhw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulhw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmulhw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulhw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmulld xmm, xmm`: Multiplies doublewords and keeps the lower half.
  public final func pmulld(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 973, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmulld xmm, m128`: Multiplies doublewords and keeps the lower half.
  public final func pmulld(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 974, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmulld; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulld(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmulld; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulld(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmulld; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmulld(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmullw xmm, xmm`: Multiplies words and keeps the lower half.
  public final func pmullw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 975, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmullw xmm, m128`: Multiplies words and keeps the lower half.
  public final func pmullw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 976, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmullw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmullw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmullw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmullw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmullw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmullw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pmuludq xmm, xmm`: Multiplies the even unsigned doublewords into quadwords.
  public final func pmuludq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 977, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pmuludq xmm, m128`: Multiplies the even unsigned doublewords into quadwords.
  public final func pmuludq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 978, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pmuludq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmuludq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmuludq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmuludq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pmuludq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pmuludq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pop r16`: Takes the value at the top of the stack.
  public final func pop(_ destination: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 979, register0: destination.rawValue), file, line, column)
  }

  /// `pop r64`: Takes the value at the top of the stack.
  public final func pop(_ destination: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 980, register0: destination.rawValue), file, line, column)
  }

  /// `pop m16`: Takes the value at the top of the stack.
  public final func pop(_ destination: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 981), memory: destination.address, file, line, column)
  }

  /// `pop m64`: Takes the value at the top of the stack.
  public final func pop(_ destination: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 982), memory: destination.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pop; forms: r16 | r64 | m16 | m64")
  @_disfavoredOverload public final func pop(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pop; forms: r16 | r64 | m16 | m64")
  @_disfavoredOverload public final func pop(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `popcnt r16, r16`: Counts the set bits.
  public final func popcnt(_ destination: Register16, _ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 983, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `popcnt r16, m16`: Counts the set bits.
  public final func popcnt(_ destination: Register16, _ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 984, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `popcnt r32, r32`: Counts the set bits.
  public final func popcnt(_ destination: Register32, _ source: Register32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 985, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `popcnt r32, m32`: Counts the set bits.
  public final func popcnt(_ destination: Register32, _ source: Memory32, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 986, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `popcnt r64, r64`: Counts the set bits.
  public final func popcnt(_ destination: Register64, _ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 987, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `popcnt r64, m64`: Counts the set bits.
  public final func popcnt(_ destination: Register64, _ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 988, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of popcnt; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func popcnt(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of popcnt; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func popcnt(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of popcnt; forms: r16,r16 | r16,m16 | r32,r32 | r32,m32 | r64,r64 | r64,m64")
  @_disfavoredOverload public final func popcnt(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `popf`: Takes the flags from the top of the stack.
  public final func popf(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 989), file, line, column)
  }

  @available(*, unavailable, message: "no such form of popf; forms: without operands")
  @_disfavoredOverload public final func popf(_ operand1: some AnyOperand) {}

  /// `popfq`: Takes the flags from the top of the stack.
  public final func popfq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 990), file, line, column)
  }

  @available(*, unavailable, message: "no such form of popfq; forms: without operands")
  @_disfavoredOverload public final func popfq(_ operand1: some AnyOperand) {}

  /// `por xmm, xmm`: Ors the vectors.
  public final func por(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 991, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `por xmm, m128`: Ors the vectors.
  public final func por(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 992, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of por; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func por(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of por; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func por(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of por; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func por(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `prefetch m`: Asks for the cache line at an address.
  public final func prefetch(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 993), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetch; forms: m")
  @_disfavoredOverload public final func prefetch(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of prefetch; forms: m")
  @_disfavoredOverload public final func prefetch(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `prefetchnta m`: Asks for the cache line at an address that is used once.
  public final func prefetchnta(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 994), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetchnta; forms: m")
  @_disfavoredOverload public final func prefetchnta(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of prefetchnta; forms: m")
  @_disfavoredOverload public final func prefetchnta(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `prefetcht0 m`: Asks for the cache line at an address, into every level.
  public final func prefetcht0(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 995), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetcht0; forms: m")
  @_disfavoredOverload public final func prefetcht0(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of prefetcht0; forms: m")
  @_disfavoredOverload public final func prefetcht0(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `prefetcht1 m`: Asks for the cache line at an address, into the second level and beyond.
  public final func prefetcht1(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 996), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetcht1; forms: m")
  @_disfavoredOverload public final func prefetcht1(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of prefetcht1; forms: m")
  @_disfavoredOverload public final func prefetcht1(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `prefetcht2 m`: Asks for the cache line at an address, into the third level and beyond.
  public final func prefetcht2(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 997), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetcht2; forms: m")
  @_disfavoredOverload public final func prefetcht2(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of prefetcht2; forms: m")
  @_disfavoredOverload public final func prefetcht2(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `prefetchw m`: Asks for the cache line at an address that will be written.
  public final func prefetchw(_ source: some AddressConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 998), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of prefetchw; forms: m")
  @_disfavoredOverload public final func prefetchw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of prefetchw; forms: m")
  @_disfavoredOverload public final func prefetchw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `psadbw xmm, xmm`: Sums the absolute differences of unsigned bytes.
  public final func psadbw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 999, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psadbw xmm, m128`: Sums the absolute differences of unsigned bytes.
  public final func psadbw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1000, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psadbw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psadbw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psadbw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psadbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psadbw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psadbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pshufb xmm, xmm`: Shuffles bytes by the indices in source.
  public final func pshufb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1001, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pshufb xmm, m128`: Shuffles bytes by the indices in source.
  public final func pshufb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1002, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pshufb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pshufb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pshufb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pshufb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pshufb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pshufb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pshufd xmm, xmm, i8`: Shuffles doublewords by an immediate.
  public final func pshufd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1003, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pshufd xmm, xmm, i8`: Shuffles doublewords by an immediate.
  @_disfavoredOverload public final func pshufd(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1003, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `pshufd xmm, m128, i8`: Shuffles doublewords by an immediate.
  public final func pshufd(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1004, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `pshufd xmm, m128, i8`: Shuffles doublewords by an immediate.
  @_disfavoredOverload public final func pshufd(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1004, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pshufd; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pshufd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pshufd; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pshufd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pshufd; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pshufd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pshufhw xmm, xmm, i8`: Shuffles the upper four words by an immediate.
  public final func pshufhw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1005, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pshufhw xmm, xmm, i8`: Shuffles the upper four words by an immediate.
  @_disfavoredOverload public final func pshufhw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1005, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `pshufhw xmm, m128, i8`: Shuffles the upper four words by an immediate.
  public final func pshufhw(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1006, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `pshufhw xmm, m128, i8`: Shuffles the upper four words by an immediate.
  @_disfavoredOverload public final func pshufhw(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1006, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pshufhw; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pshufhw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pshufhw; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pshufhw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pshufhw; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pshufhw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `pshuflw xmm, xmm, i8`: Shuffles the lower four words by an immediate.
  public final func pshuflw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1007, register0: destination.rawValue, register1: source.rawValue, immediate: immediate.value), file, line, column)
  }
  /// `pshuflw xmm, xmm, i8`: Shuffles the lower four words by an immediate.
  @_disfavoredOverload public final func pshuflw(_ destination: XMMRegister, _ source: XMMRegister, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1007, register0: destination.rawValue, register1: source.rawValue), immediate: immediate, file, line, column)
  }

  /// `pshuflw xmm, m128, i8`: Shuffles the lower four words by an immediate.
  public final func pshuflw(_ destination: XMMRegister, _ source: Memory128, _ immediate: Immediate8, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1008, register0: destination.rawValue, immediate: immediate.value), memory: source.address, file, line, column)
  }
  /// `pshuflw xmm, m128, i8`: Shuffles the lower four words by an immediate.
  @_disfavoredOverload public final func pshuflw(_ destination: XMMRegister, _ source: Memory128, _ immediate: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1008, register0: destination.rawValue), memory: source.address, immediate: immediate, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pshuflw; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pshuflw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pshuflw; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pshuflw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pshuflw; forms: xmm,xmm,i8 | xmm,m128,i8")
  @_disfavoredOverload public final func pshuflw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand, _ operand4: some AnyOperand) {}

  /// `psignb xmm, xmm`: Negates, keeps or clears bytes by the signs of source.
  public final func psignb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1009, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psignb xmm, m128`: Negates, keeps or clears bytes by the signs of source.
  public final func psignb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1010, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psignb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psignb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psignb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psignb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psignb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psignb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psignd xmm, xmm`: Negates, keeps or clears doublewords by the signs of source.
  public final func psignd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1011, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psignd xmm, m128`: Negates, keeps or clears doublewords by the signs of source.
  public final func psignd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1012, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psignd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psignd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psignd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psignd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psignd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psignd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psignw xmm, xmm`: Negates, keeps or clears words by the signs of source.
  public final func psignw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1013, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psignw xmm, m128`: Negates, keeps or clears words by the signs of source.
  public final func psignw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1014, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psignw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psignw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psignw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psignw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psignw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psignw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pslld xmm, xmm`: Shifts doublewords left.
  public final func pslld(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1015, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pslld xmm, m128`: Shifts doublewords left.
  public final func pslld(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1016, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `pslld xmm, u8`: Shifts doublewords left.
  public final func pslld(_ destination: XMMRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1017, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `pslld xmm, u8`: Shifts doublewords left.
  @_disfavoredOverload public final func pslld(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1017, register0: destination.rawValue), immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pslld; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func pslld(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pslld; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func pslld(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pslld; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func pslld(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `pslldq xmm, u8`: Shifts the vector left by whole bytes.
  public final func pslldq(_ destination: XMMRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1018, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `pslldq xmm, u8`: Shifts the vector left by whole bytes.
  @_disfavoredOverload public final func pslldq(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1018, register0: destination.rawValue), immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pslldq; forms: xmm,u8")
  @_disfavoredOverload public final func pslldq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pslldq; forms: xmm,u8")
  @_disfavoredOverload public final func pslldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pslldq; forms: xmm,u8")
  @_disfavoredOverload public final func pslldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psllq xmm, xmm`: Shifts quadwords left.
  public final func psllq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1019, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psllq xmm, m128`: Shifts quadwords left.
  public final func psllq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1020, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `psllq xmm, u8`: Shifts quadwords left.
  public final func psllq(_ destination: XMMRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1021, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `psllq xmm, u8`: Shifts quadwords left.
  @_disfavoredOverload public final func psllq(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1021, register0: destination.rawValue), immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psllq; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psllq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psllq; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psllq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psllq; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psllq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psllw xmm, xmm`: Shifts words left.
  public final func psllw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1022, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psllw xmm, m128`: Shifts words left.
  public final func psllw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1023, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `psllw xmm, u8`: Shifts words left.
  public final func psllw(_ destination: XMMRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1024, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `psllw xmm, u8`: Shifts words left.
  @_disfavoredOverload public final func psllw(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1024, register0: destination.rawValue), immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psllw; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psllw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psllw; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psllw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psllw; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psllw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psrad xmm, xmm`: Shifts doublewords right, repeating the sign.
  public final func psrad(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1025, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psrad xmm, m128`: Shifts doublewords right, repeating the sign.
  public final func psrad(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1026, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `psrad xmm, u8`: Shifts doublewords right, repeating the sign.
  public final func psrad(_ destination: XMMRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1027, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `psrad xmm, u8`: Shifts doublewords right, repeating the sign.
  @_disfavoredOverload public final func psrad(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1027, register0: destination.rawValue), immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psrad; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrad(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psrad; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrad(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psrad; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrad(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psraw xmm, xmm`: Shifts words right, repeating the sign.
  public final func psraw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1028, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psraw xmm, m128`: Shifts words right, repeating the sign.
  public final func psraw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1029, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `psraw xmm, u8`: Shifts words right, repeating the sign.
  public final func psraw(_ destination: XMMRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1030, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `psraw xmm, u8`: Shifts words right, repeating the sign.
  @_disfavoredOverload public final func psraw(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1030, register0: destination.rawValue), immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psraw; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psraw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psraw; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psraw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psraw; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psraw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psrld xmm, xmm`: Shifts doublewords right, filling with zeros.
  public final func psrld(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1031, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psrld xmm, m128`: Shifts doublewords right, filling with zeros.
  public final func psrld(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1032, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `psrld xmm, u8`: Shifts doublewords right, filling with zeros.
  public final func psrld(_ destination: XMMRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1033, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `psrld xmm, u8`: Shifts doublewords right, filling with zeros.
  @_disfavoredOverload public final func psrld(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1033, register0: destination.rawValue), immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psrld; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrld(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psrld; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrld(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psrld; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrld(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psrldq xmm, u8`: Shifts the vector right by whole bytes.
  public final func psrldq(_ destination: XMMRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1034, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `psrldq xmm, u8`: Shifts the vector right by whole bytes.
  @_disfavoredOverload public final func psrldq(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1034, register0: destination.rawValue), immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psrldq; forms: xmm,u8")
  @_disfavoredOverload public final func psrldq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psrldq; forms: xmm,u8")
  @_disfavoredOverload public final func psrldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psrldq; forms: xmm,u8")
  @_disfavoredOverload public final func psrldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psrlq xmm, xmm`: Shifts quadwords right, filling with zeros.
  public final func psrlq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1035, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psrlq xmm, m128`: Shifts quadwords right, filling with zeros.
  public final func psrlq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1036, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `psrlq xmm, u8`: Shifts quadwords right, filling with zeros.
  public final func psrlq(_ destination: XMMRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1037, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `psrlq xmm, u8`: Shifts quadwords right, filling with zeros.
  @_disfavoredOverload public final func psrlq(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1037, register0: destination.rawValue), immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psrlq; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrlq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psrlq; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrlq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psrlq; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrlq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psrlw xmm, xmm`: Shifts words right, filling with zeros.
  public final func psrlw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1038, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psrlw xmm, m128`: Shifts words right, filling with zeros.
  public final func psrlw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1039, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  /// `psrlw xmm, u8`: Shifts words right, filling with zeros.
  public final func psrlw(_ destination: XMMRegister, _ source: Immediate8Unsigned, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1040, register0: destination.rawValue, immediate: source.value), file, line, column)
  }
  /// `psrlw xmm, u8`: Shifts words right, filling with zeros.
  @_disfavoredOverload public final func psrlw(_ destination: XMMRegister, _ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1040, register0: destination.rawValue), immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psrlw; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrlw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psrlw; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrlw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psrlw; forms: xmm,xmm | xmm,m128 | xmm,u8")
  @_disfavoredOverload public final func psrlw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psubb xmm, xmm`: Subtracts bytes.
  public final func psubb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1041, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psubb xmm, m128`: Subtracts bytes.
  public final func psubb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1042, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psubd xmm, xmm`: Subtracts doublewords.
  public final func psubd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1043, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psubd xmm, m128`: Subtracts doublewords.
  public final func psubd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1044, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psubq xmm, xmm`: Subtracts quadwords.
  public final func psubq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1045, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psubq xmm, m128`: Subtracts quadwords.
  public final func psubq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1046, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psubsb xmm, xmm`: Subtracts signed bytes with saturation.
  public final func psubsb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1047, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psubsb xmm, m128`: Subtracts signed bytes with saturation.
  public final func psubsb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1048, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubsb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubsb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubsb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psubsw xmm, xmm`: Subtracts signed words with saturation.
  public final func psubsw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1049, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psubsw xmm, m128`: Subtracts signed words with saturation.
  public final func psubsw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1050, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubsw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubsw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubsw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psubusb xmm, xmm`: Subtracts unsigned bytes with saturation.
  public final func psubusb(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1051, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psubusb xmm, m128`: Subtracts unsigned bytes with saturation.
  public final func psubusb(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1052, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubusb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubusb(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubusb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubusb(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubusb; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubusb(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psubusw xmm, xmm`: Subtracts unsigned words with saturation.
  public final func psubusw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1053, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psubusw xmm, m128`: Subtracts unsigned words with saturation.
  public final func psubusw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1054, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubusw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubusw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubusw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubusw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubusw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubusw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `psubw xmm, xmm`: Subtracts words.
  public final func psubw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1055, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `psubw xmm, m128`: Subtracts words.
  public final func psubw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1056, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of psubw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of psubw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func psubw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `ptest xmm, xmm`: Tests the bits of two vectors into the zero and carry flags.
  public final func ptest(_ first: XMMRegister, _ second: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1057, register0: first.rawValue, register1: second.rawValue), file, line, column)
  }

  /// `ptest xmm, m128`: Tests the bits of two vectors into the zero and carry flags.
  public final func ptest(_ first: XMMRegister, _ second: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1058, register0: first.rawValue), memory: second.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of ptest; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func ptest(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of ptest; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func ptest(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of ptest; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func ptest(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `punpckhbw xmm, xmm`: Interleaves the upper bytes.
  public final func punpckhbw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1059, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `punpckhbw xmm, m128`: Interleaves the upper bytes.
  public final func punpckhbw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1060, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpckhbw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhbw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpckhbw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpckhbw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `punpckhdq xmm, xmm`: Interleaves the upper doublewords.
  public final func punpckhdq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1061, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `punpckhdq xmm, m128`: Interleaves the upper doublewords.
  public final func punpckhdq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1062, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpckhdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhdq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpckhdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpckhdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `punpckhqdq xmm, xmm`: Interleaves the upper quadwords.
  public final func punpckhqdq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1063, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `punpckhqdq xmm, m128`: Interleaves the upper quadwords.
  public final func punpckhqdq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1064, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpckhqdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhqdq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpckhqdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhqdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpckhqdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhqdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `punpckhwd xmm, xmm`: Interleaves the upper words.
  public final func punpckhwd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1065, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `punpckhwd xmm, m128`: Interleaves the upper words.
  public final func punpckhwd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1066, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpckhwd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhwd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpckhwd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpckhwd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckhwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `punpcklbw xmm, xmm`: Interleaves the lower bytes.
  public final func punpcklbw(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1067, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `punpcklbw xmm, m128`: Interleaves the lower bytes.
  public final func punpcklbw(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1068, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpcklbw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpcklbw(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpcklbw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpcklbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpcklbw; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpcklbw(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `punpckldq xmm, xmm`: Interleaves the lower doublewords.
  public final func punpckldq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1069, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `punpckldq xmm, m128`: Interleaves the lower doublewords.
  public final func punpckldq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1070, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpckldq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckldq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpckldq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpckldq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpckldq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `punpcklqdq xmm, xmm`: Interleaves the lower quadwords.
  public final func punpcklqdq(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1071, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `punpcklqdq xmm, m128`: Interleaves the lower quadwords.
  public final func punpcklqdq(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1072, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpcklqdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpcklqdq(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpcklqdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpcklqdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpcklqdq; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpcklqdq(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `punpcklwd xmm, xmm`: Interleaves the lower words.
  public final func punpcklwd(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1073, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `punpcklwd xmm, m128`: Interleaves the lower words.
  public final func punpcklwd(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1074, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of punpcklwd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpcklwd(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpcklwd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpcklwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of punpcklwd; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func punpcklwd(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}

  /// `push r16`: Puts a value on top of the stack.
  public final func push(_ source: Register16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1075, register0: source.rawValue), file, line, column)
  }

  /// `push r64`: Puts a value on top of the stack.
  public final func push(_ source: Register64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1076, register0: source.rawValue), file, line, column)
  }

  /// `push m16`: Puts a value on top of the stack.
  public final func push(_ source: Memory16, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1077), memory: source.address, file, line, column)
  }

  /// `push m64`: Puts a value on top of the stack.
  public final func push(_ source: Memory64, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1078), memory: source.address, file, line, column)
  }

  /// `push i32s`: Puts a value on top of the stack.
  public final func push(_ source: Immediate32SignExtended, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1079, immediate: source.value), file, line, column)
  }
  /// `push i32s`: Puts a value on top of the stack.
  @_disfavoredOverload public final func push(_ source: some ImmediateConvertible, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1079), immediate: source, file, line, column)
  }

  @available(*, unavailable, message: "no such form of push; forms: r16 | r64 | m16 | m64 | i32s")
  @_disfavoredOverload public final func push(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of push; forms: r16 | r64 | m16 | m64 | i32s")
  @_disfavoredOverload public final func push(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}

  /// `pushf`: Puts the flags on top of the stack.
  public final func pushf(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1080), file, line, column)
  }

  @available(*, unavailable, message: "no such form of pushf; forms: without operands")
  @_disfavoredOverload public final func pushf(_ operand1: some AnyOperand) {}

  /// `pushfq`: Puts the flags on top of the stack.
  public final func pushfq(file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1081), file, line, column)
  }

  @available(*, unavailable, message: "no such form of pushfq; forms: without operands")
  @_disfavoredOverload public final func pushfq(_ operand1: some AnyOperand) {}

  /// `pxor xmm, xmm`: Exclusive-ors the vectors.
  public final func pxor(_ destination: XMMRegister, _ source: XMMRegister, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1082, register0: destination.rawValue, register1: source.rawValue), file, line, column)
  }

  /// `pxor xmm, m128`: Exclusive-ors the vectors.
  public final func pxor(_ destination: XMMRegister, _ source: Memory128, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column) {
    append(Instruction(form: 1083, register0: destination.rawValue), memory: source.address, file, line, column)
  }

  @available(*, unavailable, message: "no such form of pxor; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pxor(_ operand1: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pxor; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pxor(_ operand1: some AnyOperand, _ operand2: some AnyOperand) {}
  @available(*, unavailable, message: "no such form of pxor; forms: xmm,xmm | xmm,m128")
  @_disfavoredOverload public final func pxor(_ operand1: some AnyOperand, _ operand2: some AnyOperand, _ operand3: some AnyOperand) {}
}
