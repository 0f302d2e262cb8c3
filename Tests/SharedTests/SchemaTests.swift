import Shared
import Testing

/// The schema of a filter's output, as it is shown.
private func schema(_ filter: String) -> String {
  var out = JSONWriter()
  Schema(of: filter).write(to: &out)
  return String(decoding: out.bytes, as: UTF8.self)
}

@Test(arguments: [
  ("split", "\"repeat_of\":{", true),
  ("split", "\"entities\":{", false),
  ("extract", "\"said_by\":{", true),
  ("extract", "\"said_by_name\":{", false),
  ("normalize", "\"said_by_name\":{", true),
  ("merge", "\"said_by_name\":{", true),
  ("merge", "\"sentences\":{", false),
])
func schemaNames(filter: String, member: String, isThere: Bool) {
  #expect(schema(filter).contains(member) == isThere)
}

/// Every type in the table of fields is one that a schema can say.
@Test func schemaTypesAreKnown() {
  let rows = Table(named: "fields").rows
  #expect(rows.count > 100)
  let records = Set(rows.map { $0[0] })
  let basic: Set = ["string", "integer", "number", "boolean", "object"]
  for row in rows {
    var type = row[3]
    if type.hasSuffix("?") { type.removeLast() }
    if type.hasPrefix("[") { type = String(type.dropFirst().dropLast()) }
    let isWords = type.contains("|") || type.hasPrefix("(") || type == row[0]
    #expect(basic.contains(type) || records.contains(type) || isWords, "\(row.columns)")
  }
}

/// A record that is called as a JSON type would be taken for it.
@Test func recordsAreNoTypes() {
  let records = Set(Table(named: "fields").rows.map { $0[0] })
  #expect(records.isDisjoint(with: ["string", "integer", "number", "boolean", "object", "array"]))
}
