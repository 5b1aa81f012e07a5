/// Times in seconds.
enum Stopwatch {
  /// The best of several runs of `body`: enough of them that short ones are measured too.
  static func best(atLeast runs: Int = 5, _ body: () -> Void) -> Double {
    let clock = ContinuousClock()
    var best = Double.infinity
    var total = 0.0
    var count = 0
    while count < runs || total < 0.2 && count < 2_000 {
      let time = seconds(clock.measure(body))
      best = min(best, time)
      total += time
      count += 1
    }
    return best
  }

  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}

/// Rows of text in columns.
struct Table {
  private var rows: [[String]]

  init(_ titles: String...) { rows = [titles] }

  mutating func add(_ cells: String...) { rows.append(cells) }

  func print() {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = zip(row, widths).enumerated().map { index, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 0 ? cell.0 + space : space + cell.0
      }
      Swift.print(cells.joined(separator: "  "))
    }
  }
}

extension Double {
  /// With `digits` digits behind the point.
  func rounded(to digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let whole = Int((self * scale).rounded())
    if digits == 0 { return String(whole) }
    let fraction = String(whole % Int(scale))
    return "\(whole / Int(scale))." + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
