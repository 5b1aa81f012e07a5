import AsmProgram
import AsmX86

/// A program with one fault put into it.
struct Mutant: Sendable {
  /// The operator that made it.
  var operation: String
  var kind: MutantClass
  var observability: Observability
  /// The subject's number in the list that the mutants were made of.
  var subject: Int
  /// Where the fault is; nil where it's in no function.
  var place: FunctionPlace?
  /// The index of the instruction in the function that wasn't changed.
  var index: Int
  /// What was done: `push rbx taken out`.
  var text: String
  var change: Change

  enum Change: Sendable {
    /// The function, otherwise.
    case function(LoweredFunction)
    /// Lines of the NASM text that hold this left out.
    case withoutLines(String)
  }

  /// Whether something else happens when it runs.
  enum Observability: String, Sendable {
    /// Whenever the instruction is executed.
    case always
    /// Only when a system call fails, a signal comes, or memory holds something else.
    case rarely
    case unknown
  }
}

/// Where a function is in a module.
struct FunctionPlace: Sendable, Hashable {
  var file: Int
  var section: Int
  var function: Int
}

extension Module {
  subscript(place: FunctionPlace) -> LoweredFunction {
    get { files[place.file].sections[place.section].functions[place.function] }
    set { files[place.file].sections[place.section].functions[place.function] = newValue }
  }

  /// Every function, in the order in which they're written.
  var functionPlaces: [FunctionPlace] {
    files.indices.flatMap { file in
      files[file].sections.indices.flatMap { section in
        files[file].sections[section].functions.indices.map {
          FunctionPlace(file: file, section: section, function: $0)
        }
      }
    }
  }
}
