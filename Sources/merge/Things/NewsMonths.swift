import Shared

/// The months that the reports of a small batch are from. Somebody has put them together because they
/// tell of one event: what one of them, written months later, tells of June is news in those of June.
struct NewsMonths {
  private let months: [PastMonth]

  init(_ batch: Batch) {
    guard batch.contributions.count <= DocumentLinks.smallBatch else {
      months = []
      return
    }
    months = batch.contributions.compactMap { contribution in
      contribution.document!.published.map { PastMonth(iso: $0) }
    }
  }

  /// Whether the month, or year, ended more than a month before every report whose date is known.
  func areAllAfter(_ month: PastMonth) -> Bool {
    !months.isEmpty && months.allSatisfy { $0.count - month.count > 1 }
  }

  /// Whether one of the reports may be from the month, or year.
  func contains(_ month: PastMonth) -> Bool {
    months.contains { month.fits($0) }
  }
}
