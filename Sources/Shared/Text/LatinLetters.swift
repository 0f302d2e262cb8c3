/// Latin letters without their marks: `ğ` is `g`, `ø` is `o`, `ß` is `ss`.
///
/// Bases are those of Unicode's compatibility decomposition; letters that have none (`ł`, `ı`, `đ`)
/// go by their usual spelling in English print.
public enum LatinLetters {
  /// Small ASCII letters for a Latin letter of any case, the second 0 where there is but one; nil
  /// for what is no Latin letter.
  @inlinable public static func ascii(_ scalar: Unicode.Scalar) -> (UInt8, UInt8)? {
    let value = scalar.value
    if value < 0x80 {
      let small = UInt8(value) | 0x20
      return small &- 0x61 < 26 && value >= 0x41 ? (small, 0) : nil
    }
    if value < 0x180 { return beyondASCII(value, in: latin1AndExtendedA, from: 0xC0) }
    if value < 0x250 { return beyondASCII(value, in: extendedB, from: 0x180) }
    if 0x1E00...0x1EFF ~= value { return beyondASCII(value, in: additional, from: 0x1E00) }
    return nil
  }

  /// Whether the character only changes the letter before it, or is a sign that transliterations
  /// put for a sound without a letter (ʻ ʼ ʾ ʿ).
  @inlinable public static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    0x300...0x36F ~= scalar.value || 0x2B9...0x2C1 ~= scalar.value
  }

  @usableFromInline static func beyondASCII(
    _ value: UInt32, in table: StaticString, from first: UInt32
  ) -> (UInt8, UInt8)? {
    guard value >= first else { return nil }
    let base = table.utf8Start[Int(value - first)]
    switch base {
    case UInt8(ascii: "?"): return nil
    case UInt8(ascii: "*"): return pair(value)
    default: return (base, 0)
    }
  }

  private static func pair(_ value: UInt32) -> (UInt8, UInt8)? {
    let letters: StaticString
    switch value {
    case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: letters = "ae"
    case 0xDE, 0xFE: letters = "th"
    case 0xDF, 0x1E9E: letters = "ss"
    case 0x132, 0x133: letters = "ij"
    case 0x152, 0x153: letters = "oe"
    case 0x1C4...0x1C6, 0x1F1...0x1F3: letters = "dz"
    case 0x1C7...0x1C9: letters = "lj"
    case 0x1CA...0x1CC: letters = "nj"
    default: return nil
    }
    return (letters.utf8Start[0], letters.utf8Start[1])
  }

  /// U+00C0 to U+017F; `*` is two letters, `?` none.
  @usableFromInline static let latin1AndExtendedA: StaticString = """
    aaaaaa*ceeeeiiiidnooooo?ouuuuy**aaaaaa*ceeeeiiiidnooooo?ouuuuy*y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllllll\
    llnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """

  /// U+0180 to U+024F.
  @usableFromInline static let extendedB: StaticString = """
    bbbb??occdddd?eeeffgg?iikkllmnnooo??ppr??s?ttttuuuvyyzzz????????\
    ????*********aaiioouuuuuuuuuueaaaa**ggggkkoooozzj***gg??nnaa**oo\
    aaaaeeeeiiiioooorrrruuuusstt??hhnd??zzaaeeooooooooyylntj??accl?s\
    z??buveejjqqrryy
    """

  /// U+1E00 to U+1EFF.
  @usableFromInline static let additional: StaticString = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy?s??*?aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????
    """
}
