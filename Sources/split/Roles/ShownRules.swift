import Shared

/// Captions without a credit, told by the grammar of captions.
extension PageLine {
  /// No caption of one clause is longer, in words.
  private static let longestShown = 14
  private static let leastShown = 6
  private static let auxiliaries: WordSet = "have has had been are is was were"
  private static let joining: WordSet =
    "as while after before but says say said amid how why what who which whether that if because"
  private static let articles: WordSet = "the a an"
  /// Past tenses that do not end in -ed.
  private static let past: WordSet = """
    fell rose broke struck hit left took came went ran swept began held stood lost found made shot
    flew sank burst drove fled caught sat lay spread
    """
  /// What people do in pictures, in the present tense.
  private static let scenes: WordSet = """
    walk stand sit look wade paddle carry hold wave ride push pull cry pray light inspect survey hug
    embrace comfort mourn gather watch search clear remove load unload queue march celebrate gesture
    speak arrive leave pose guard patrol escort row swim sift salvage clean repair fight spray douse
    sleep react flee
    walks stands sits looks wades paddles carries holds waves rides pushes pulls cries prays lights
    inspects surveys hugs embraces comforts mourns gathers watches searches clears removes loads
    unloads queues marches celebrates gestures speaks arrives leaves poses guards patrols escorts
    rows swims sifts salvages cleans repairs fights sprays douses sleeps reacts flees
    """
  private static let people: WordSet =
    "a an two three four people residents rescuers firefighters police soldiers relatives villagers"
  /// Before a noun, not before a verb.
  private static let nounSigns: WordSet = "the a an of in on for to and his her their its this no"
  private static let nounTails: WordSet = "on of that which was were is are"
  private static let days = WordSet(stringLiteral: WordLists.weekdays)
  private static let reporting: WordSet =
    "said says told will would if that was were had has have can cannot"
  /// How far into a line the verb of its subject is looked for, in words, and how long the line is.
  private static let reach = 8
  private static let longestScene = 40
  private static let parting = Array(",;:?!\"-".utf8)

  /// Whether the line is one short clause in the tenses of captions, without a stop: "Crews have
  /// been working since dawn". Standfirsts have more to say, or drop the auxiliary verb as
  /// headlines do.
  func isShown(_ bytes: [UInt8]) -> Bool {
    guard (Self.leastShown...Self.longestShown).contains(words.count), !endsInStop,
      !words.contains(where: \.isNumber), !bytes[range].contains(where: Self.parting.contains),
      let verb = words.firstIndex(where: { Self.auxiliaries.contains($0.key) }),
      verb > words.startIndex, words[words.startIndex].isCapital,
      !words.contains(where: { Self.joining.contains($0.key) })
    else { return false }
    return words.count { $0.isCapital } * 2 <= words.count && verb + 1 < words.endIndex
  }
}

extension PageLine {
  /// Whether the line is one clause in the past tense without a stop: "The gang fled in a white
  /// van". Subheadings do without the article.
  func tellsPast(_ bytes: [UInt8]) -> Bool {
    guard (Self.leastShown...Self.longestShown).contains(words.count), !endsInStop,
      let first = words.first, first.isCapital, Self.articles.contains(first.key),
      !words.contains(where: { $0.isNumber || Self.joining.contains($0.key) }),
      !bytes[range].contains(where: Self.parting.contains)
    else { return false }
    return words.dropFirst(2).prefix(Self.reach).contains { word in
      word.start == .small && (Self.past.contains(word.key) || word.endsIn("ed", bytes))
    }
  }

  /// Whether it is a sentence in the present tense with the day on which the picture was taken:
  /// "A man wades past a flooded shop on Wednesday." News is told in the past tense.
  var isScene: Bool {
    passages.count == 1 && endsInStop && (Self.leastShown...Self.longestScene).contains(words.count)
      && words.contains { Self.days.contains($0.key) } && showsPeople
  }

  /// "A man and his children flee violence in Northport", without a stop.
  var isUntimedScene: Bool {
    !endsInStop && (Self.leastShown...Self.longestShown).contains(words.count) && showsPeople
  }

  /// Whether people are its subject and do in the present tense what people do in pictures.
  private var showsPeople: Bool {
    guard let first = words.first, first.isCapital, Self.people.contains(first.key),
      !words.contains(where: { Self.reporting.contains($0.key) }),
      let verb = words.indices.dropFirst().prefix(Self.reach).first(where: {
        words[$0].start == .small && Self.scenes.contains(words[$0].key)
      }), verb + 1 < words.endIndex, words[verb + 1].start == .small
    else { return false }
    // "A march on Monday", "a search of the river": words for scenes are nouns too.
    return !Self.nounSigns.contains(words[verb - 1].key)
      && !Self.nounTails.contains(words[verb + 1].key)
  }
}

extension Word {
  /// Whether it is longer than `ending` and ends in it.
  fileprivate func endsIn(_ ending: StaticString, _ bytes: [UInt8]) -> Bool {
    let count = ending.utf8CodeUnitCount
    return range.count > count + 1
      && (0..<count).allSatisfy {
        bytes[range.upperBound - count + $0] == ending.utf8Start[$0]
      }
  }
}

extension RoleFinder {
  /// Captions among the paragraphs of the text: what stands beside them ends in a stop, or is page
  /// furniture.
  func readShown(_ bytes: [UInt8], _ lines: inout [PageLine]) {
    guard lines.count > 2 else { return }
    for index in lines.indices.dropFirst() where lines[index].finding == nil {
      if lines[index].isScene {
        lines[index].finding = Finding(.caption, "the present tense, and a day")
      } else if lines[index].isShown(bytes) || lines[index].tellsPast(bytes)
        || lines[index].isUntimedScene,
        isClosed(lines[index - 1]), index + 1 < lines.count, isClosed(lines[index + 1])
      {
        lines[index].finding = Finding(.caption, "tells what is going on in a picture")
      }
    }
  }

  /// Whether a line is a paragraph of the text or known to be none.
  private func isClosed(_ line: PageLine) -> Bool {
    line.finding != nil || line.isProse && line.endsInStop
  }
}
