/// Collects the instructions of one function in the order in which its Swift statements run.
///
/// The typed methods (`mov`, `add`, …) are generated extensions of this class; each takes the place of its
/// statement as defaulted arguments and hands one `Instruction` to `append`. The DSL's function builder is
/// a subclass.
open class InstructionBuilder {
  /// Behind a pointer, because the compiler checks each access to a class's variable for overlapping ones when the
  /// program runs, which would take a third of the time.
  private final let storage: UnsafeMutablePointer<InstructionStorage>

  /// The instructions so far.
  public final var instructions: [Instruction] {
    storage.pointee.flush()
    return storage.pointee.instructions
  }
  /// The place of each instruction's Swift statement, one for each element of `instructions`.
  public final var places: [CompactPlace] {
    storage.pointee.flush()
    return storage.pointee.places
  }
  /// The Swift files that `places` name by number.
  public final var files: [String] { storage.pointee.files }
  /// The names that instructions use.
  public final var symbols = SymbolTable()

  public init() {
    storage = .allocate(capacity: 1)
    storage.initialize(to: InstructionStorage())
  }

  deinit {
    storage.pointee.deallocate()
    storage.deinitialize(count: 1)
    storage.deallocate()
  }

  /// Appends `instruction`, written by the statement at `file`, `line`, `column`.
  // Not inlined into its thousands of callers: the module would take twice as long to compile.
  @inline(never)
  public final func append(_ instruction: Instruction, _ file: StaticString, _ line: UInt32, _ column: UInt32)
  {
    add(instruction, file, line, column)
  }

  /// What `append` does, for the few functions that end all others.
  @inline(__always)
  final func add(_ instruction: Instruction, _ file: StaticString, _ line: UInt32, _ column: UInt32) {
    storage.pointee.append(instruction, place(file, line, column))
  }

  /// Takes the last instruction away; nothing where there's none.
  package final func removeLastInstruction() { storage.pointee.removeLast() }

  /// Moves the instructions from number `first` on before number `position`, as written by the statement at `place`.
  package final func moveInstructions(from first: Int, to position: Int, place: CompactPlace) {
    storage.pointee.move(from: first, to: position, place: place)
  }

  /// The compact form of a statement's place.
  @inline(__always)
  public final func place(_ file: StaticString, _ line: UInt32, _ column: UInt32) -> CompactPlace {
    if file.hasPointerRepresentation, file.utf8Start == storage.pointee.lastFile {
      return CompactPlace(file: storage.pointee.lastFileNumber, line: line, column: column)
    }
    return CompactPlace(file: fileNumber(file), line: line, column: column)
  }

  /// The place that `compact` stands for.
  public final func location(_ compact: CompactPlace) -> SourceLocation {
    SourceLocation(
      file: storage.pointee.files[Int(compact.file)], line: Int(compact.line), column: Int(compact.column))
  }

  /// The compact form of `location`.
  public final func compactPlace(of location: SourceLocation) -> CompactPlace {
    let number: Int
    if let known = storage.pointee.files.firstIndex(of: location.file) {
      number = known
    } else {
      number = storage.pointee.files.count
      storage.pointee.files.append(location.file)
    }
    return CompactPlace(
      file: UInt16(truncatingIfNeeded: number), line: UInt32(clamping: location.line),
      column: UInt32(clamping: location.column))
  }

  private final func fileNumber(_ file: StaticString) -> UInt16 {
    let name = file.description
    let number: Int
    if let known = storage.pointee.files.firstIndex(of: name) {
      number = known
    } else {
      number = storage.pointee.files.count
      storage.pointee.files.append(name)
    }
    if file.hasPointerRepresentation {
      storage.pointee.lastFile = file.utf8Start
      storage.pointee.lastFileNumber = UInt16(truncatingIfNeeded: number)
    }
    return UInt16(truncatingIfNeeded: number)
  }
}

/// A `SourceLocation` in eight bytes.
@frozen
public struct CompactPlace: Sendable, Hashable {
  /// A number in the list of files beside it.
  public var file: UInt16
  /// The column, from 1; 65,535 for all beyond.
  public var column: UInt16
  /// The line, from 1.
  public var line: UInt32

  @inlinable
  public init(file: UInt16, line: UInt32, column: UInt32) {
    self.file = file
    self.column = UInt16(clamping: column)
    self.line = line
  }
}
