import Testing

@testable import split

/// A page whose passages are numbered from 0: for each that repeats another, `this → that`.
private func repetitions(_ text: String) -> [String] {
  let layout = LayoutReader().layout(of: Array(text.utf8), title: nil, hasHeadline: true)
  return layout.passages.enumerated().compactMap { index, passage in
    passage.repeatOf.map { "\(index) → \($0)" }
  }
}

private let lead =
  "The old dam above Tarm broke on Monday, and two villages were under water by noon."
private let close =
  "Rescue crews from three counties were on their way, the governor told reporters."

@Test(arguments: [
  (
    "a pull quote points at the sentence",
    "Dam breaks above Tarm\n\n\(lead)\n\nThey told us that the wall would hold for a hundred years"
      + "\n\n“They told us that the wall would hold for a hundred years,” she said.\n\n\(close)",
    ["2 → 3"]
  ),
  (
    "captions given twice",
    "Dam breaks above Tarm\n\n\(lead)\n\nThe wall from the air\n\n"
      + "The wall from the air (Image: GETTY)\n\n\(close)",
    ["3 → 2"]
  ),
  (
    "a standfirst that the text says again",
    "Dam breaks above Tarm\n\n\"The wall gave way in one minute,\" a farmer said.\n\n\(lead)\n\n"
      + "\"The wall gave way in one minute,\" a farmer said by telephone.\n\n\(close)",
    ["1 → 3"]
  ),
  (
    "the headline again",
    "Dam breaks above Tarm after a week of rain\n\nDam breaks above Tarm after a week of rain\n\n"
      + "\(lead)\n\n\(close)",
    ["1 → 0"]
  ),
  (
    "other numbers are other statements",
    "Six people killed in bus crash near Tarm\n\nFive people killed in bus crash near Tarm, said a "
      + "policeman who was there.\n\n\(lead)\n\n\(close)",
    []
  ),
  (
    "a sentence in full, twice",
    "Dam breaks above Tarm\n\n\(lead)\n\n\(close)\n\nNobody knew how it began.\n\n\(close)",
    ["4 → 2"]
  ),
  (
    "short sentences may come twice",
    "Dam breaks above Tarm\n\n\(lead)\n\n\"We won.\"\n\n\(close)\n\n\"We won.\"", []
  ),
])
func repeats(name: String, text: String, expected: [String]) {
  #expect(repetitions(text) == expected, "\(name)")
}
