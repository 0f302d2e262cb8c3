import Shared

struct Normalize: RecordFilter {
  static let manual = Manual(
    name: "normalize", summary: "", example: "", options: [])

  init(_ invocation: Invocation) throws(Complaint) {}

  func filter(
    _ record: JSONObject, into out: inout JSONWriter, _ run: Runner
  ) throws(Complaint) {
    record.write(to: &out)
  }
}
