import Foundation
import Testing

// Merge is a join: in any order, in any grouping and with anything said twice, the same bytes.

private func merged(_ parts: [Data]) throws -> Data {
  try BuiltFilter.run("merge", [], parts.reduce(Data(), +))
}

private func articles(_ story: Story) throws -> [Data] {
  try story.normalized().split(separator: 0x0A).map { Data($0) + [0x0A] }
}

@Test(arguments: Story.all)
func mergeInAnyOrder(story: Story) throws {
  let articles = try articles(story)
  let whole = try merged(articles)
  #expect(!whole.isEmpty)
  #expect(try merged(articles.reversed()) == whole)

  let alone = try articles.map { try merged([$0]) }
  let orders = [
    Array(alone.indices), alone.indices.reversed(), alone.indices.sorted { $0 % 2 < $1 % 2 },
  ]
  for order in orders { #expect(try merged(order.map { alone[$0] }) == whole) }
}

@Test(arguments: Story.all)
func mergeInAnyGrouping(story: Story) throws {
  let articles = try articles(story)
  let whole = try merged(articles)
  for cut in 1..<max(articles.count, 2) {
    let left = try merged(Array(articles[..<cut]))
    let right = try merged(Array(articles[cut...]))
    #expect(try merged([left, right]) == whole, "cut at \(cut)")
    #expect(try merged([left] + articles[cut...]) == whole, "cut at \(cut), then articles")
  }
}

@Test(arguments: Story.all)
func mergeTwiceIsMergeOnce(story: Story) throws {
  let articles = try articles(story)
  let whole = try merged(articles)
  #expect(try merged([whole]) == whole)
  #expect(try merged([whole, whole] + articles) == whole)
}
