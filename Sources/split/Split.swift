import Shared

struct Split: RecordFilter {
  static let manual = Manual(
    name: "split", summary: "", example: "", options: [])

  init(_ invocation: Invocation) throws(Complaint) {}

  func filter(
    _ record: JSONObject, into out: inout JSONWriter, _ run: Runner
  ) throws(Complaint) {
    record.write(to: &out)
  }
}
