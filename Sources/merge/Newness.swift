/// "Another 12", "dozens more": new beside what? Where the article counts nothing else of the kind,
/// the word only leads on ("killing ten people and injuring dozens more"), and the number is a total.
enum Newness {
  /// Reads as totals the new counts that come on top of nothing; signatures stand document by
  /// document.
  static func settle(_ signatures: inout [Signature]) {
    var start = 0
    while start < signatures.count {
      let document = signatures[start].document
      let end = signatures[start...].firstIndex { $0.document != document } ?? signatures.count
      for index in start..<end where signatures[index].aspect == .new {
        let new = signatures[index]
        let hasTotal = signatures[start..<end].contains { isTotal($0, of: new) }
        if !hasTotal { signatures[index].aspect = .stock }
      }
      start = end
    }
  }

  private static func isTotal(_ signature: Signature, of new: Signature) -> Bool {
    signature.aspect != .new && signature.axis == new.axis && signature.concept == new.concept
      && signature.state == new.state && signature.past == new.past
  }
}
