import Foundation

/// Holds a log to what SARIF 2.1.0 requires of the parts that are written here (OASIS standard, section 3, and its
/// JSON schema).
enum SARIFCheck {
  /// A line for each thing that's wrong.
  static func problems(in log: [String: Any]) -> [String] {
    var checker = Checker()
    checker.log(log)
    return checker.problems
  }

  private struct Checker {
    var problems: [String] = []
    var rules: [String] = []

    mutating func log(_ log: [String: Any]) {
      members(log, "the log", required: ["version", "runs"], optional: ["$schema"])
      if log["version"] as? String != "2.1.0" { problems.append("version isn't 2.1.0") }
      for run in objects(log, "runs") {
        members(run, "a run", required: ["tool", "results"], optional: ["columnKind"])
        let kind = run["columnKind"] as? String ?? "utf16CodeUnits"
        if !["utf16CodeUnits", "unicodeCodePoints"].contains(kind) { problems.append("columnKind \(kind)") }
        let tool = object(run, "tool")
        members(tool, "tool", required: ["driver"])
        driver(object(tool, "driver"))
        for result in objects(run, "results") { self.result(result) }
      }
    }

    private mutating func driver(_ driver: [String: Any]) {
      members(driver, "driver", required: ["name", "rules"], optional: ["version"])
      for rule in objects(driver, "rules") {
        members(
          rule, "a rule",
          required: ["id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration"])
        for name in ["shortDescription", "fullDescription", "help"] { text(object(rule, name), name) }
        level(object(rule, "defaultConfiguration"))
        rules.append(rule["id"] as? String ?? "")
      }
      if Set(rules).count != rules.count || rules.contains("") {
        problems.append("ids aren't unique: \(rules)")
      }
    }

    private mutating func result(_ result: [String: Any]) {
      members(
        result, "a result", required: ["level", "message", "locations"],
        optional: ["ruleId", "ruleIndex", "relatedLocations", "properties"])
      level(result)
      text(object(result, "message"), "message")
      if let index = result["ruleIndex"] {
        // 3.52.4: the rule of that index must be the one that's named.
        guard let index = index as? Int, rules.indices.contains(index),
          rules[index] == result["ruleId"] as? String
        else {
          problems.append("ruleIndex \(index) isn't that of \(result["ruleId"] ?? "no rule")")
          return
        }
      }
      for location in objects(result, "locations") { self.location(location) }
      if result["relatedLocations"] != nil {
        for location in objects(result, "relatedLocations") { self.location(location) }
      }
    }

    private mutating func location(_ location: [String: Any]) {
      members(location, "a location", required: ["physicalLocation"], optional: ["id", "message"])
      if let id = location["id"], (id as? Int ?? -1) < 0 { problems.append("id \(id)") }
      if location["message"] != nil { text(object(location, "message"), "message") }
      let place = object(location, "physicalLocation")
      members(place, "physicalLocation", required: ["artifactLocation", "region"])
      let artifact = object(place, "artifactLocation")
      members(artifact, "artifactLocation", required: ["uri"], optional: ["uriBaseId"])
      let uri = artifact["uri"] as? String ?? ""
      // A relative reference, 3.4.3 and RFC 3986.
      let allowed = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~/%"))
      if uri.isEmpty || uri.hasPrefix("/")
        || !uri.unicodeScalars.allSatisfy({ $0.isASCII && allowed.contains($0) })
      {
        problems.append("uri '\(uri)'")
      }
      let region = object(place, "region")
      members(region, "region", required: ["startLine", "startColumn"])
      for name in ["startLine", "startColumn"] where (region[name] as? Int ?? 0) < 1 {
        problems.append("\(name) \(region[name] ?? "")")
      }
    }

    private mutating func level(_ holder: [String: Any]) {
      let level = holder["level"] as? String ?? ""
      if !["none", "note", "warning", "error"].contains(level) { problems.append("level '\(level)'") }
    }

    private mutating func text(_ message: [String: Any], _ name: String) {
      members(message, name, required: ["text"])
      if (message["text"] as? String ?? "").isEmpty { problems.append("\(name) has no text") }
    }

    /// The schema lets an object have no members that it doesn't name.
    private mutating func members(
      _ object: [String: Any], _ name: String, required: [String], optional: [String] = []
    ) {
      for member in required where object[member] == nil { problems.append("\(name) has no \(member)") }
      for member in object.keys.sorted() where !required.contains(member) && !optional.contains(member) {
        problems.append("\(name) has \(member)")
      }
    }

    private mutating func object(_ holder: [String: Any], _ name: String) -> [String: Any] {
      if let object = holder[name] as? [String: Any] { return object }
      problems.append("\(name) isn't an object")
      return [:]
    }

    private mutating func objects(_ holder: [String: Any], _ name: String) -> [[String: Any]] {
      if let objects = holder[name] as? [[String: Any]] { return objects }
      problems.append("\(name) isn't an array of objects")
      return []
    }
  }
}
