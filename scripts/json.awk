# json.awk: reading JSON Lines in POSIX awk, in one pass over each line.
#
# read_json(line) fills VALUE, whose subscripts are paths ("claims.0.text"), and COUNT, the number of
# elements of each array. Strings come without escapes and without whatever could move the cursor of
# a terminal; null is the empty string. Run under LC_ALL=C: lengths are then bytes, and columns() counts
# what a terminal shows.

# A line cut at its quotes: the pieces are outside and inside of strings in turn, save where a piece
# ends in an escape. Only the pieces outside have structure, and they are short: linear, and fast
# enough for a line of many megabytes.
function read_json(line,    pieces, n, i, text, depth, path, key, place, is_array, expects_key) {
  split("", VALUE)
  split("", COUNT)
  n = split(line, pieces, "\"")
  depth = 0
  path[0] = ""
  for (i = 1; i <= n; i++) {
    depth = read_structure(pieces[i], depth, path, key, place, is_array, expects_key)
    if (++i > n) break
    text = pieces[i]
    while (ends_in_escape(text) && i < n) text = text "\"" pieces[++i]
    if (is_array[depth] || !expects_key[depth]) VALUE[place_of(depth, path, key, place, is_array)] = plain(text)
    else key[depth] = plain(text)
  }
}

# What stands between two strings: brackets, commas, colons, numbers and words.
function read_structure(piece, depth, path, key, place, is_array, expects_key,    c, word) {
  while (piece != "") {
    c = substr(piece, 1, 1)
    if (c ~ /[-0-9a-z]/) {
      match(piece, /^[-+.0-9A-Za-z]+/)
      word = substr(piece, 1, RLENGTH)
      VALUE[place_of(depth, path, key, place, is_array)] = word == "null" ? "" : word
      piece = substr(piece, RLENGTH + 1)
      continue
    }
    piece = substr(piece, 2)
    if (c == "{" || c == "[") {
      word = place_of(depth, path, key, place, is_array)
      path[++depth] = word
      is_array[depth] = c == "["
      expects_key[depth] = c == "{"
      place[depth] = 0
      if (c == "[") COUNT[word] = 0
    } else if (c == "]" || c == "}") depth--
    else if (c == ",") {
      if (is_array[depth]) place[depth]++
      else expects_key[depth] = 1
    } else if (c == ":") expects_key[depth] = 0
  }
  return depth
}

# The path of the value that comes next; an element of an array is counted by being asked for.
function place_of(depth, path, key, place, is_array,    last) {
  if (depth == 0) return ""
  last = is_array[depth] ? place[depth] : key[depth]
  if (is_array[depth]) COUNT[path[depth]] = place[depth] + 1
  return path[depth] == "" ? last : path[depth] "." last
}

function ends_in_escape(text) { return match(text, /\\+$/) && RLENGTH % 2 == 1 }

# Text without escapes and control characters, each of which becomes one blank: offsets stay.
function plain(text,    out, at, c) {
  if (index(text, "\\")) {
    out = ""
    while (at = index(text, "\\")) {
      out = out substr(text, 1, at - 1)
      c = substr(text, at + 1, 1)
      if (c == "u") {
        out = out utf8(text, at)
        text = substr(text, at + 6 + SURROGATE)
      } else {
        out = out (c ~ /[ntrbf]/ ? " " : c)
        text = substr(text, at + 2)
      }
    }
    text = out text
  }
  gsub(/[\001-\037\177]/, " ", text)
  # U+0080 to U+009F, and the marks that turn the direction of writing.
  gsub(/\302[\200-\237]/, " ", text)
  gsub(/\342\200[\252-\256]|\342\201[\246-\251]/, " ", text)
  return text
}

# The character of the escape at byte AT. SURROGATE: how many bytes a second half took.
function utf8(text, at,    n) {
  n = hex(substr(text, at + 2, 4))
  SURROGATE = 0
  if (n >= 55296 && n < 56320) {
    n = 65536 + (n - 55296) * 1024 + hex(substr(text, at + 8, 4)) - 56320
    SURROGATE = 6
  }
  if (n < 32) return " "
  if (n < 128) return sprintf("%c", n)
  if (n < 2048) return sprintf("%c%c", 192 + int(n / 64), 128 + n % 64)
  if (n < 65536) return sprintf("%c%c%c", 224 + int(n / 4096), 128 + int(n / 64) % 64, 128 + n % 64)
  return sprintf("%c%c%c%c", 240 + int(n / 262144), 128 + int(n / 4096) % 64, 128 + int(n / 64) % 64, 128 + n % 64)
}

function hex(digits,    i, n) {
  n = 0
  for (i = 1; i <= length(digits); i++) n = n * 16 + index("0123456789abcdef", tolower(substr(digits, i, 1))) - 1
  return n
}

# How many columns text takes: none for combining marks (U+0300 to U+036F), two for the wide characters
# of East Asia and for most pictures (Unicode's table EastAsianWidth, by blocks).
function columns(text,    wide) {
  if (text !~ /[\200-\377]/) return length(text)
  gsub(/\314[\200-\277]|\315[\200-\257]/, "", text)
  wide = gsub(/\341\204|\342[\272-\277]|[\343-\351\353\354]|\352[\200-\223\260-\277]|\355[\200-\236]/, "&", text)
  wide += gsub(/\357[\244-\253\271\274]|\357\270[\260-\277]|\357\275[\200-\240]|\357\277[\240-\246]|\360\237[\214-\232\244-\247]|\360[\240-\277]/, "&", text)
  gsub(/[\200-\277]/, "", text)
  return length(text) + wide
}

# Text in exactly N columns: cut with an ellipsis, or filled with blanks.
function column(text, n) {
  text = cut(text, n)
  return text sprintf("%" (n - columns(text)) "s", "")
}

# Text in at most N columns; cut between characters, never inside one.
function cut(text, n,    end, room, start) {
  if (columns(text) <= n) return text
  room = n - 1
  end = 0
  while (end < length(text)) {
    start = end++
    while (substr(text, end + 1, 1) ~ /[\200-\277]/) end++
    room -= columns(substr(text, start + 1, end - start))
    if (room < 0) {
      end = start
      break
    }
  }
  text = substr(text, 1, end)
  sub(/ +$/, "", text)
  return text "\342\200\246"
}
