import Asm

/// Programs of random statements that keep the ABI by construction.
enum RandomProgram {
  /// The program that's made from `seed`, always the same one.
  static func make(seed: Int) -> Program {
    var random = Random(state: UInt64(seed) &* 0x1234_5677)
    let functions = random.number(1...4)
    let isStandalone = random.number(0...5) == 0
    let parameters = (0..<functions).map { _ in random.number(0...6) }
    let data = RandomData(fillers: (0..<3).map { _ in random.number(1...30) })
    return Program("random", "", linkage: isStandalone ? .standalone : .cLibrary) { _ in
      SourceFile("random.s", "") {
        (0..<functions).map { number in
          Function("f\(number)", .exported) { f in
            var writer = RandomFunctionWriter(
              f, seed: UInt64(seed * 10 + number), parameters: parameters, own: number, data: data,
              hasLibrary: !isStandalone)
            writer.write()
          }
        }
        RandomFiller.functions(data.fillers, seed: UInt64(seed) &* 77)
        if isStandalone {
          Function.start { f in
            f.call(FunctionNamed("f0"), numbers: parameters[0])
            f.exit(0)
          }
        } else {
          Function.main { f in
            f.call(FunctionNamed("f0"), numbers: parameters[0])
            f.xor(eax, eax)
          }
        }
        data.text
        data.buffer
        data.number
        data.format
        data.plainFormat
      }
    }
  }
}

/// What the functions of a random program share.
struct RandomData {
  /// How many bytes each of the functions `fill0`… fills.
  let fillers: [Int]
  let text = Text("WORDS", "some words\0")
  let format = Text("FORMAT", "%d %f\n\0")
  let plainFormat = Text("PLAIN_FORMAT", "%d\n\0")
  let buffer = Buffer("SPACE", bytes: 64, alignment: 16)
  let number = Variable("NUMBER", Int64(5))
}

extension FunctionBuilder {
  /// Calls `function` with so many numbers.
  fileprivate func call(_ function: FunctionNamed, numbers: Int) {
    switch numbers {
    case 0: call(function)
    case 1: call(function, 1)
    case 2: call(function, 1, 2)
    case 3: call(function, 1, 2, 3)
    case 4: call(function, 1, 2, 3, 4)
    case 5: call(function, 1, 2, 3, 4, 5)
    default: call(function, 1, 2, 3, 4, 5, 6)
    }
  }
}
