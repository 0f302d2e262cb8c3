import Shared

/// Which of several contributions for one document is the greatest: published last, then made by
/// the newest versions, then by the hash of the text, then by the hash of everything, so that no
/// two different contributions are equal and the order of the input never decides.
struct Edition: Equatable {
  let published: String?
  let madeBy: [String]
  let digest: String
  let hash: String

  /// The edition that a document line describes.
  init(_ document: Document) {
    published = document.published
    madeBy = document.madeBy
    digest = document.digest
    hash = document.edition
  }

  /// The edition that a tombstone describes.
  init(_ object: JSONObject) throws(RecordError) {
    published = try object.optionalString("published")
    madeBy = try object.strings("made_by")
    digest = try object.string("digest")
    hash = try object.string("edition")
  }

  /// Writes the members of a tombstone.
  func members(to out: inout JSONWriter) {
    out.member("published", published)
    out.member("made_by", madeBy)
    out.member("digest", digest)
    out.member("edition", hash)
  }

  /// Whether this edition gives way to `other`.
  func isBefore(_ other: Edition) -> Bool {
    if published != other.published {
      guard let published else { return true }
      guard let later = other.published else { return false }
      return published < later
    }
    if madeBy != other.madeBy {
      let versions = madeBy.map(Self.version)
      let others = other.madeBy.map(Self.version)
      if versions != others { return versions.lexicographicallyPrecedes(others, by: Self.isBefore) }
      return madeBy.lexicographicallyPrecedes(other.madeBy)
    }
    return digest != other.digest ? digest < other.digest : hash < other.hash
  }

  /// The numbers of the version in `newsfig-split 0.10.2`, so that 0.10 comes behind 0.9.
  private static func version(of maker: String) -> [Int] {
    let last = maker.split(separator: " ").last ?? ""
    return last.split(whereSeparator: { !$0.isASCII || !$0.isNumber }).map { Int($0) ?? .max }
  }

  private static func isBefore(_ a: [Int], _ b: [Int]) -> Bool { a.lexicographicallyPrecedes(b) }
}
