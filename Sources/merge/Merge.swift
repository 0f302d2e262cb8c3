import Shared

struct Merge: RecordFilter {
  static let manual = Manual(
    name: "merge", summary: "", example: "", options: [])

  init(_ invocation: Invocation) throws(Complaint) {}

  func filter(
    _ record: JSONObject, into out: inout JSONWriter, _ run: Runner
  ) throws(Complaint) {
    record.write(to: &out)
  }
}
