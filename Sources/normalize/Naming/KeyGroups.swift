import Shared

/// Lists of numbers, each under a key, in the order in which they were added.
struct KeyGroups {
  /// The list of each key.
  private var index = KeyIndex()
  private var lists: [(first: Int32, last: Int32)] = []
  private var items: [(number: Int, next: Int32)] = []

  /// Adds `number` to the list of `key`.
  mutating func add(_ number: Int, to key: WordKey) {
    let item = Int32(items.count)
    items.append((number, -1))
    let list = Int(index[key])
    if list < 0 {
      index[key] = Int32(lists.count)
      lists.append((item, item))
    } else {
      items[Int(lists[list].last)].next = item
      lists[list].last = item
    }
  }

  /// The list of `key`.
  subscript(key: WordKey) -> [Int] {
    let list = index[key]
    return list < 0 ? [] : numbers(Int(list))
  }

  /// The first number of the list of `key`.
  func first(_ key: WordKey) -> Int? {
    let list = index[key]
    return list < 0 ? nil : items[Int(lists[Int(list)].first)].number
  }

  /// All lists, in the order of their first numbers.
  var all: some Sequence<[Int]> { lists.indices.lazy.map { numbers($0) } }

  private func numbers(_ list: Int) -> [Int] {
    var numbers: [Int] = []
    var item = lists[list].first
    while item >= 0 {
      numbers.append(items[Int(item)].number)
      item = items[Int(item)].next
    }
    return numbers
  }
}

extension WordKey {
  /// The key of this as the name of something of `type`.
  func typed(_ type: EntityType) -> WordKey {
    let number: UInt64 =
      switch type {
      case .person: 1
      case .organization: 2
      case .place: 3
      case .group: 4
      }
    return followed(by: WordKey(hash: number))
  }
}
