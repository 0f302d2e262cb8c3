import Shared

/// Who stands against whom in the vote that an article tells of, and who is ahead, as far as it has
/// been read. A class, because it is asked while the article is read.
final class Contest {
  private let batch: Batch
  private let document: Int
  /// Who was said to be ahead.
  private var leads: [Lead.Winner] = []
  /// Whether votes or shares of them have been told.
  private(set) var isOn = false

  init(_ batch: Batch, _ document: Int) {
    self.batch = batch
    self.document = document
  }

  private struct Rival {
    let cluster: Int32
    var gender: GivenNames.Gender?
  }

  /// The two persons of whom the article speaks most, and of those of whom it speaks as often those
  /// whom more articles name; one, where others are named as often as the second.
  private lazy var rivals: [Rival] = {
    var counts: [Int32: (count: Int, others: Int)] = [:]
    let keys = self.batch.entities.keys
    for mention in self.batch.contributions[self.document].mentions where mention.type == .person {
      guard let cluster = self.batch.cluster(of: mention.entity, in: self.document) else {
        continue
      }
      counts[cluster, default: (0, 0)].count += 1
      let others = keys[mention.entity].map { keys.all[$0].documents.count } ?? 0
      counts[cluster]!.others = max(counts[cluster]!.others, others)
    }
    let ranks = counts.sorted { a, b in
      if a.value.count != b.value.count { return a.value.count > b.value.count }
      return a.value.others != b.value.others ? a.value.others > b.value.others : a.key < b.key
    }
    guard ranks.count > 1 else { return ranks.map { Rival(cluster: $0.key, gender: nil) } }
    let isClear =
      (ranks.count < 3 || ranks[1].value != ranks[2].value)
      && self.areNear(ranks[0].key, ranks[1].key)
    return ranks.prefix(isClear ? 2 : 1).map { Rival(cluster: $0.key, gender: gender(of: $0.key)) }
  }()

  /// Whether the article somewhere names one close to the other.
  private func areNear(_ a: Int32, _ b: Int32) -> Bool {
    var last: (cluster: Int32, at: Int32)?
    for mention in batch.contributions[document].mentions where mention.type == .person {
      guard let cluster = batch.cluster(of: mention.entity, in: document),
        cluster == a || cluster == b
      else { continue }
      if let last, last.cluster != cluster, mention.start - last.at < Self.near { return true }
      last = (cluster, mention.start)
    }
    return false
  }

  /// In code points.
  private static let near: Int32 = 400

  /// What given name and titles tell of a person.
  private func gender(of cluster: Int32) -> GivenNames.Gender? {
    for mention in batch.contributions[document].mentions where !mention.title.isNone {
      guard mention.type == .person, batch.cluster(of: mention.entity, in: document) == cluster,
        let gender = GivenNames.gender(ofTitle: batch.symbols.string(mention.title))
      else { continue }
      return gender
    }
    let words = batch.entities.keys.all[Int(cluster)].words
    return words.count > 1 ? Self.given.gender(of: words[0]) : nil
  }

  private static let given = GivenNames()

  // MARK: Who is meant

  /// The one rival whom "he" or "she" can stand for.
  func rival(_ gender: GivenNames.Gender) -> Int32? {
    let fitting = rivals.filter { $0.gender == nil || $0.gender == gender }
    if fitting.count == 1 { return fitting[0].cluster }
    let sure = fitting.filter { $0.gender == gender }
    return sure.count == 1 ? sure[0].cluster : nil
  }

  /// Against whom a person stands: the other of the rivals, or the only other person of the sentence.
  func rival(of person: Int32, in sentence: ClaimSentence) -> Int32? {
    if let other = rival(of: person) { return other }
    let others = Set(sentence.names.lazy.filter { $0.type == .person }.map(\.cluster))
      .subtracting([person])
    return others.count == 1 ? others.first : nil
  }

  /// The other of the two rivals.
  func rival(of person: Int32) -> Int32? {
    guard rivals.count == 2, rivals.contains(where: { $0.cluster == person }) else { return nil }
    return rivals.first { $0.cluster != person }?.cluster
  }

  /// Who is ahead, by the nearest words before the tokens `number`, those behind, or earlier ones.
  func leader(_ number: Range<Int>, in sentence: ClaimSentence) -> Int32? {
    if let leader = leaderNamed(number, in: sentence) { return leader }
    guard isOn else { return nil }
    return leads.reversed().lazy.compactMap { self.winner($0, sentence) }.first { leader in
      self.rivals.contains { $0.cluster == leader }
    }
  }

  /// The same by the words of the sentence alone.
  func leaderNamed(_ number: Range<Int>, in sentence: ClaimSentence) -> Int32? {
    let leads = sentence.leads
    let split = leads.partitioningIndex { $0.at >= number.lowerBound }
    let near = split > 0 ? leads[split - 1] : leads.first
    return near.flatMap { self.winner($0.winner, sentence) }
  }

  private func winner(_ winner: Lead.Winner, _ sentence: ClaimSentence) -> Int32? {
    switch winner {
    case .named(let cluster): cluster
    case .rival(let cluster): rival(of: cluster, in: sentence)
    case .pronoun(let gender): rival(gender)
    case .rivalOfPronoun(let gender): rival(gender).flatMap { rival(of: $0, in: sentence) }
    }
  }

  /// Goes on behind `sentence`.
  func pass(_ sentence: ClaimSentence) {
    if let last = sentence.leads.last, leads.count < Self.mostLeads { leads.append(last.winner) }
  }

  /// Takes in that votes have been told.
  func open() { isOn = true }

  private static let mostLeads = 256
}
