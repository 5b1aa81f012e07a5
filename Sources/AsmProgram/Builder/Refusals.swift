import AsmPlatform
import AsmX86

// What the compiler says where a statement is given something that it doesn't take. None of these can be
// called; each is chosen only where nothing else fits.

@available(*, unavailable, message: "put the text in the data and pass that: f.text(\"…\")")
extension String: CallArgument {
  public var source: ArgumentSource { .number(0) }
}

@available(
  *, unavailable,
  message: "only integers and addresses are passed by statements; move it to xmm0…xmm7 with instructions"
)
extension Double: CallArgument {
  public var source: ArgumentSource { .number(0) }
}

@available(
  *, unavailable,
  message: "say whose it is: FunctionNamed(\"…\") of this program or CFunction(\"…\") of a library"
)
extension String: Callable {
  public var target: CallTarget {
    CallTarget(name: self, isExternal: false, isVariadic: false, neverReturns: false)
  }
}

extension FunctionBuilder {
  @available(
    *, unavailable,
    message:
      "store takes a number, a constant or a general-purpose register, and a local number or a structure's field; for other memory use f.mov(dword[…], …)"
  )
  public func store(
    _ value: some Any, to place: some Any, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) {}

  @available(
    *, unavailable,
    message: "that's the local's own name; a structure's field called name is local[\\.name]"
  )
  public func store(
    _ value: some Any, to place: String, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) {}

  @available(
    *, unavailable,
    message: "that's the local's own size; a structure's field called size is local[\\.size]"
  )
  public func store(
    _ value: some Any, to place: ByteCount, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) {}

  @available(
    *, unavailable, message: "clear takes a local of the frame; for a register use f.xor(eax, eax)"
  )
  public func clear(
    _ place: some Any, file: StaticString = #fileID, line: UInt32 = #line, column: UInt32 = #column
  ) {}
}

extension Frame {
  @available(
    *, unavailable,
    message:
      "a local is an integer or one of the kernel's structures; for anything else use f.frame.bytes(count, name)"
  )
  public func local<Value>(
    _ type: Value.Type, _ name: String, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) -> LocalBytes { LocalBytes(name: name, count: 0) }

  @available(*, unavailable, message: "a register is saved whole: name its 64 bits, rbx for ebx")
  public func saved<Register: RegisterOperand>(
    _ register: Register, as name: String? = nil, file: StaticString = #fileID, line: UInt32 = #line,
    column: UInt32 = #column
  ) -> Register { register }
}

extension SourceFileBuilder {
  @available(
    *, unavailable, message: "a program consists of files: write it in SourceFile(\"main.s\", \"…\") { … }"
  )
  public static func buildExpression(_ other: some Any) -> [SourceFile] { [] }
}

extension DeclarationBuilder {
  @available(
    *, unavailable,
    message: "a source file consists of Function, Text, Buffer, Variable, Table and NamedConstant"
  )
  public static func buildExpression(_ other: some Any) -> [Declaration] { [] }
}
