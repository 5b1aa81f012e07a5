/// What a builder has collected.
///
/// An instruction goes into a small buffer first, which stays in the processor's cache; a full one is added to the arrays
/// at once. Each append to an array would ask whether the array is shared and whether it has room.
struct InstructionStorage {
  /// Without those in the buffer.
  private(set) var instructions: [Instruction] = []
  private(set) var places: [CompactPlace] = []
  var files: [String] = []
  /// The file of the last statement, as its literal's address, and its number.
  var lastFile: UnsafePointer<UInt8>?
  var lastFileNumber: UInt16 = 0

  private let pendingInstructions: UnsafeMutablePointer<Instruction>
  private let pendingPlaces: UnsafeMutablePointer<CompactPlace>
  private var pendingCount = 0
  /// How many instructions the buffer holds.
  private static let capacity = 64

  init() {
    pendingInstructions = .allocate(capacity: Self.capacity)
    pendingPlaces = .allocate(capacity: Self.capacity)
  }

  /// Frees the buffer, which nothing may use from then on.
  func deallocate() {
    // What's in it needs no deinitialization.
    pendingInstructions.deallocate()
    pendingPlaces.deallocate()
  }

  @inline(__always)
  mutating func append(_ instruction: Instruction, _ place: CompactPlace) {
    if pendingCount == Self.capacity { flush() }
    (pendingInstructions + pendingCount).initialize(to: instruction)
    (pendingPlaces + pendingCount).initialize(to: place)
    pendingCount &+= 1
  }

  /// Adds what's in the buffer to the arrays.
  @inline(never)
  mutating func flush() {
    if pendingCount == 0 { return }
    instructions.append(contentsOf: UnsafeBufferPointer(start: pendingInstructions, count: pendingCount))
    places.append(contentsOf: UnsafeBufferPointer(start: pendingPlaces, count: pendingCount))
    pendingCount = 0
  }

  mutating func removeLast() {
    flush()
    _ = instructions.popLast()
    _ = places.popLast()
  }

  mutating func move(from first: Int, to position: Int, place: CompactPlace) {
    flush()
    let moved = Array(instructions[first...])
    instructions.removeSubrange(first...)
    places.removeSubrange(first...)
    instructions.insert(contentsOf: moved, at: position)
    places.insert(contentsOf: [CompactPlace](repeating: place, count: moved.count), at: position)
  }
}
