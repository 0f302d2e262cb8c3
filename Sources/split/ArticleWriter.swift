import Shared

/// Writes the record of an article: what came with it, its text, and how that is laid out.
struct ArticleWriter: Sendable {
  private let reader: LayoutReader
  private let languages = Language()
  /// Whether each sentence tells the rule that gave it its role.
  let explains: Bool

  init(explains: Bool) {
    self.explains = explains
    reader = LayoutReader(explains: explains)
  }

  /// Writes the record of `page`, members in the order of the contract.
  func write(_ page: Page, into out: inout JSONWriter, _ run: Runner) {
    var page = page
    let layout = reader.layout(
      of: page.text, title: page.title, hasHeadline: page.hasHeadline)
    page.fill(from: layout.told)
    page.language = page.language ?? languages.language(of: page.text, layout.words)
    Self.note(page.language, run)
    out.object { out in
      head(page, &out)
      let text = Text(page.text)
      out.key("text")
      page.text.withUnsafeBufferPointer { out.utf8($0) }
      out.key("sentences")
      out.beginArray()
      for index in layout.passages.indices {
        write(layout.passages[index], explains ? layout.findings[index] : nil, text, &out)
        out.spill()
      }
      out.endArray()
      out.key("quotes")
      out.array(layout.quotations) { out, quotation in
        Quote(parts: quotation.parts.map(text.span), closed: quotation.isClosed).write(to: &out)
      }
      out.key("meta")
      page.meta.write(to: &out)
      out.member("made_by", [Split.manual.maker])
    }
  }

  /// Counts the articles that the lexicons do not know the language of.
  static func note(_ language: String?, _ run: Runner) {
    if let language, !language.hasPrefix("en") {
      run.note("articles in another language than English")
    }
  }

  private func head(_ page: Page, _ out: inout JSONWriter) {
    out.member("type", "article")
    out.member("id", page.digestID)
    out.member("path", page.path)
    out.member("url", page.url)
    out.member("source", page.source)
    out.member("title", page.title)
    out.member("authors", page.authors)
    out.member("published", page.published)
    out.member("language", page.language)
    out.member("agency", page.agency)
  }

  private func write(
    _ passage: Passage, _ finding: Finding?, _ text: Text, _ out: inout JSONWriter
  ) {
    let sentence = Sentence(
      span: text.span(ofBytes: passage.range), paragraph: passage.paragraph, role: passage.role,
      repeatOf: passage.repeatOf)
    guard let finding else { return sentence.write(to: &out) }
    out.object { out in
      sentence.writeMembers(to: &out)
      out.member("why", finding.why(text))
    }
  }
}

extension Page.Meta {
  /// The members that are not used, as they came.
  fileprivate func write(to out: inout JSONWriter) {
    out.object { out in
      own?.writeMembers(to: &out) { _ in true }
      record?.writeMembers(to: &out) { !used.contains($0) }
    }
  }
}
