/// The JSON Schema (draft 2020-12) of what a filter writes, made from the table of fields.
///
/// Members that a schema does not name are allowed: filters keep what they do not know.
public struct Schema {
  private struct Field {
    let name: String
    let type: String
    let meaning: String
  }

  private let title: String
  private let roots: [String]
  private var records: [(name: String, fields: [Field])] = []

  /// The schema of the output of `filter` ("split" … "merge").
  public init(of filter: String) {
    title = "\(Manual.brand)-\(filter) output"
    let stages = ["split", "extract", "normalize", "merge"]
    let isMerged = filter == "merge"
    roots = isMerged ? ["document", "entity", "figure", "removed", "decision"] : ["article"]
    let reached = stages.prefix(through: stages.firstIndex(of: filter) ?? 0)
    for row in Table(named: "fields").rows where reached.contains(row[1]) {
      let field = Field(name: row[2], type: row[3], meaning: row[4])
      if let index = records.firstIndex(where: { $0.name == row[0] }) {
        records[index].fields.append(field)
      } else {
        records.append((row[0], [field]))
      }
    }
    records = records.map { ($0.name, fields(of: $0.name)) }
    let wanted = reachable()
    records.removeAll { !wanted.contains($0.name) }
  }

  /// The records that the roots are made of.
  private func reachable() -> Set<String> {
    var found = Set(roots)
    var open = roots
    while let record = open.popLast() {
      for field in fields(of: record) {
        let part = field.type.filter { !"[]?".contains($0) }
        if records.contains(where: { $0.name == part }), found.insert(part).inserted {
          open.append(part)
        }
      }
    }
    return found
  }

  /// The schema as one line of JSON.
  public func write(to out: inout JSONWriter) {
    out.object { out in
      out.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      out.member("title", title)
      out.key("oneOf")
      out.array(roots) { out, root in out.object { $0.member("$ref", "#/$defs/\(root)") } }
      out.key("$defs")
      out.object { out in
        for record in records {
          out.key(named: record.name)
          write(fields(of: record.name), to: &out)
        }
      }
    }
    out.endLine()
  }

  /// The members of a record; `*` takes in those of another that it does not name itself.
  private func fields(of record: String) -> [Field] {
    let own = records.first { $0.name == record }?.fields ?? []
    let names = Set(own.map(\.name))
    return own.flatMap { field in
      guard field.name == "*" else { return [field] }
      return fields(of: field.type).filter { !names.contains($0.name) }
    }
  }

  private func write(_ fields: [Field], to out: inout JSONWriter) {
    out.object { out in
      out.member("type", "object")
      out.key("properties")
      out.object { out in
        for field in fields {
          out.key(named: field.name)
          out.object { out in
            if !field.meaning.isEmpty { out.member("description", field.meaning) }
            write(field.type, to: &out)
          }
        }
      }
      out.member("required", fields.filter { !$0.type.hasSuffix("?") || isWritten($0) }.map(\.name))
    }
  }

  /// A member that may be null is written all the same, but for the two that number long lists.
  private func isWritten(_ field: Field) -> Bool { field.name != "part" && field.name != "parts" }

  private func write(_ type: String, to out: inout JSONWriter) {
    let basic = ["string", "integer", "number", "boolean", "object"]
    let isOptional = type.hasSuffix("?")
    let bare = isOptional ? String(type.dropLast()) : type
    if basic.contains(bare) {
      if isOptional { out.member("type", [bare, "null"]) } else { out.member("type", bare) }
    } else if bare.hasPrefix("[") {
      out.member("type", "array")
      out.key("items")
      let element = String(bare.dropFirst().dropLast())
      out.object { write(element, to: &$0) }
    } else if isOptional, records.contains(where: { $0.name == bare }) {
      out.key("oneOf")
      out.array(["#/$defs/\(bare)", nil]) { out, target in
        out.object { out in
          if let target { out.member("$ref", target) } else { out.member("type", "null") }
        }
      }
    } else if records.contains(where: { $0.name == bare && !roots.contains(bare) }) {
      out.member("$ref", "#/$defs/\(bare)")
    } else {
      out.key("enum")
      let words = bare.filter { $0 != "(" && $0 != ")" }.split(separator: "|").map(String.init)
      out.array(words.map(Optional.some) + (isOptional ? [nil] : [])) { $0.string($1) }
    }
  }
}
