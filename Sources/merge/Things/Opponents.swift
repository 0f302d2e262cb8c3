/// Who has votes beside whom: the person whom one sentence counts and the party that the next one
/// does are two, though elsewhere one may stand for the other.
struct Opponents {
  private var pairs: Set<UInt64> = []

  /// Those who have different shares of votes, or numbers of them, side by side in an article.
  init(_ signatures: [Signature]) {
    var last: Signature?
    for signature in signatures where signature.holder >= 0 && ShareSense.isPolling(signature) {
      if let last, last.document == signature.document, last.axis == signature.axis,
        last.concept == signature.concept, last.holder != signature.holder,
        last.middle != signature.middle
      {
        pairs.insert(Self.key(last.holder, signature.holder))
      }
      last = signature
    }
  }

  /// Whether two have votes beside each other.
  func contains(_ a: Int32, _ b: Int32) -> Bool {
    !pairs.isEmpty && pairs.contains(Self.key(a, b))
  }

  private static func key(_ a: Int32, _ b: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: min(a, b))) << 32 | UInt64(UInt32(bitPattern: max(a, b)))
  }
}
