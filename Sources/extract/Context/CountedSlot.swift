import Numbers
import Shared

/// What a number stands behind.
struct Slot: Equatable {
  /// The verb whose object it is, or 0.
  var verb = 0
  var isWith = false
  var isWhere = false
}

extension CountedReader {
  /// Where the number at `index` stands: behind which verb or preposition.
  func slot(_ index: Int) -> Slot {
    var slot = Slot()
    if parse.isWord(index - 1, .with) {
      slot.isWith = true
    } else if parse.isWord(index - 1, .in) {
      slot.isWhere = true
    } else if parse.kind(index - 1) == .verb, !parse.chunks[index - 1].verb.isPassive,
      !parse.chunks[index - 1].verb.isBe, !parse.chunks[index - 1].verb.isHave,
      parse.chunks[index - 1].verb.id > 0, !parse.frames(index - 1).contains(.say)
    {
      slot.verb = parse.chunks[index - 1].verb.id
    }
    return slot
  }
}
