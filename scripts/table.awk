# table.awk: merged records as a table for people. Run with json.awk before it, under LC_ALL=C:
#
#   awk -v width=80 -v color=1 -v all=0 -f json.awk -f table.awk merged.jsonl
#
# First the figures of several origins, those that disagree before those that agree, and sources that
# contradict themselves; then what one origin alone counts (copies of one wire story are one origin),
# folded unless all=1; then who and what is named. Words of the sources stand as they said them.
# Records come in merge's order: documents, entities, figures.

BEGIN {
  # Wider lines are harder to read across.
  if (width > 100) width = 100
  if (width < 40) width = 40
  bold = color ? "\033[1m" : ""
  faint = color ? "\033[2m" : ""
  loud = color ? "\033[1;31m" : ""
  off = color ? "\033[0m" : ""

  split("conflict inconsistent_part changed scope_differs touching compatible agree_rounded agree", order, " ")
  for (i in order) RANK[order[i]] = i
  WORDS["conflict"] = "they disagree"
  WORDS["inconsistent_part"] = "a part exceeds its whole"
  WORDS["changed"] = "changed over time"
  WORDS["scope_differs"] = "they count different parts"
  WORDS["touching"] = "they meet only at an open end"
  WORDS["compatible"] = "one number fits all"
  WORDS["agree_rounded"] = "they agree, rounded"
  WORDS["agree"] = "they agree"
}

# Records are told apart before they are read: documents carry long sketches that nobody looks at.
/^\{"type":"document"/ { sub(/"sketch":\[[^]]*\]/, "\"sketch\":[]"); read_json($0); keep_document(); next }
/^\{"type":"entity"/ { read_json($0); keep_entity(); next }
/^\{"type":"figure"/ { read_json($0); keep_figure(); next }

END {
  print_figures()
  print_singles()
  print_entities()
}

function keep_document(    name) {
  documents++
  name = VALUE["source"]
  if (name == "") name = VALUE["agency"]
  if (name == "") {
    name = VALUE["path"]
    sub(/.*\//, "", name)
  }
  if (name == "") name = VALUE["id"]
  SOURCE[VALUE["id"]] = name
}

function keep_entity(    i, n, alias, list) {
  if (VALUE["part"] + 0 > 1) return
  NAME[VALUE["id"]] = VALUE["name"]
  TYPE[VALUE["name"]] = VALUE["entity_type"]
  entities++
  n = COUNT["aliases"]
  for (i = 0; i < n; i++) {
    alias = VALUE["aliases." i ".text"]
    if (alias != VALUE["name"]) list = list (list == "" ? "" : ", ") alias
  }
  entity_name[entities] = VALUE["name"]
  entity_type[entities] = VALUE["entity_type"]
  entity_documents[entities] = VALUE["documents"] + 0
  entity_aliases[entities] = list
  entity_weight[entities] = VALUE["documents"] * 100000 + COUNT["mentions"]
}

# --- figures

function keep_figure(    verdict, n, i) {
  if (VALUE["part"] + 0 > 1) return
  figures++
  verdict = VALUE["verdict"]
  n = COUNT["claims"]
  if (VALUE["origins"] + 0 > 1) several++
  else if (!is_conflict(verdict)) {
    singles++
    single_words[singles] = in_few_words()
    single_weight[singles] = n
    if (!all) return
  }
  blocks++
  block_weight[blocks] = weight_of(verdict)
  block_head[blocks] = head_of(verdict)
  block_verdict[blocks] = verdict_of(verdict)
  block_is_loud[blocks] = is_conflict(verdict)
  block_rows[blocks] = 0
  for (i = 0; i < n; i++) if (VALUE["claims." i ".restates"] == "") keep_claim("claims." i)
  if (block_rows[blocks] == 0) for (i = 0; i < n; i++) keep_claim("claims." i)
  sort_rows(blocks)
}

function is_conflict(verdict) {
  return verdict == "conflict" || verdict == "inconsistent_part" || VALUE["within"] == "conflict"
}

# Greater comes first: several origins, then what disagrees, then by the number of its sources.
function weight_of(verdict,    rank) {
  rank = verdict in RANK ? 10 - RANK[verdict] : VALUE["within"] == "conflict" ? 9 : 0
  if (VALUE["origins"] + 0 > 1) rank += 10
  return rank * 1000000 + VALUE["sources"] * 1000 + COUNT["claims"]
}

function head_of(    what, place) {
  what = VALUE["what"] == "" ? VALUE["kind"] : VALUE["what"]
  place = named(VALUE["place"])
  # The place as it is called, not as a dateline shouts it.
  if (place != "" && tolower(substr(what, length(what) - length(place) + 1)) == tolower(place))
    return substr(what, 1, length(what) - length(place)) place
  if (place != "" && !index(tolower(what), tolower(place))) what = what ", " place
  return what
}

# The name behind an entity's key.
function named(key) {
  if (key in NAME) return NAME[key]
  sub(/^[a-z]+:/, "", key)
  return key
}

function verdict_of(verdict,    words) {
  if (VALUE["origins"] + 0 <= 1) return "one origin" (is_conflict(verdict) ? ", which contradicts itself" : "")
  words = verdict in WORDS ? WORDS[verdict] : verdict
  return VALUE["origins"] " origins: " words
}

# One row for each figure and speaker; sources that give the same share it.
function keep_claim(path,    text, who, source, b, row, key) {
  b = blocks
  text = VALUE[path ".text"]
  who = speaker_of(path)
  source = VALUE[path ".article"]
  if (source in SOURCE) source = SOURCE[source]
  key = b SUBSEP tolower(text) SUBSEP who
  if (key in row_of) {
    row = row_of[key]
    if (!index(", " row_source[b, row] ",", ", " source ",")) row_source[b, row] = row_source[b, row] ", " source
    return
  }
  row = ++block_rows[b]
  row_of[key] = row
  row_text[b, row] = text
  row_who[b, row] = who
  row_source[b, row] = source
  row_at[b, row] = position_of(path)
}

function speaker_of(path,    who, body) {
  who = VALUE[path ".said_by_name"]
  if (who == "") who = VALUE[path ".said_by"]
  body = VALUE[path ".said_for"]
  if (who != "" && body != "" && TYPE[body] != "place" && !index(tolower(who), tolower(body))) who = who " (" body ")"
  return who
}

# Where a claim lies on the axis of its figure.
function position_of(path,    low) {
  low = VALUE[path ".si.low"]
  if (low == "") low = VALUE[path ".si.high"]
  if (low == "") low = VALUE[path ".low"]
  if (low == "") low = VALUE[path ".high"]
  return low + 0
}

function sort_rows(b,    i, j, n) {
  n = block_rows[b]
  for (i = 1; i <= n; i++) row_order[b, i] = i
  for (i = 2; i <= n; i++)
    for (j = i; j > 1 && row_at[b, row_order[b, j]] < row_at[b, row_order[b, j - 1]]; j--) {
      swap = row_order[b, j]
      row_order[b, j] = row_order[b, j - 1]
      row_order[b, j - 1] = swap
    }
}

function print_figures(    i, k) {
  print bold sprintf("%s in %s, %s of them from several origins", counted(figures, "figure"), counted(documents, "article"), several + 0) off
  order_by(block_weight, blocks)
  for (i = 1; i <= blocks; i++) {
    k = ORDER[i]
    print ""
    print_head(block_head[k], block_verdict[k], block_is_loud[k])
    print_rows(k)
  }
}

function print_head(head, verdict, is_loud,    room) {
  room = width - columns(verdict) - 2
  if (room < 20) room = 20
  head = cut(head, room)
  print bold head off sprintf("%" (room - columns(head) + 2) "s", "") (is_loud ? loud : "") cut(verdict, width) off
}

function print_rows(b,    i, row, n, text_room, source_room, who_room, shown) {
  n = block_rows[b]
  text_room = 4
  source_room = 4
  who_room = 0
  shown = all || n <= 14 ? n : 12
  for (i = 1; i <= shown; i++) {
    row = row_order[b, i]
    if (columns(row_text[b, row]) > text_room) text_room = columns(row_text[b, row])
    if (columns(row_source[b, row]) > source_room) source_room = columns(row_source[b, row])
    if (columns(row_who[b, row]) > who_room) who_room = columns(row_who[b, row])
  }
  if (text_room > int(width * 0.35)) text_room = int(width * 0.35)
  # Speakers may have a third of the line; sources what is left of it.
  if (who_room > int(width * 0.35)) who_room = int(width * 0.35)
  if (source_room > width - text_room - who_room - 6) source_room = width - text_room - who_room - 6
  who_room = width - text_room - source_room - 6
  for (i = 1; i <= shown; i++) {
    row = row_order[b, i]
    line = "  " column(row_text[b, row], text_room) "  " column(row_source[b, row], source_room) "  " cut(row_who[b, row], who_room)
    sub(/ +$/, "", line)
    print line
  }
  if (shown < n) print faint "  and " n - shown " more" off
}

# --- what one origin alone counts

# "more than 30 people injured" from the number and what it counts.
function in_few_words(    text, what) {
  text = VALUE["claims.0.text"]
  what = VALUE["claims.0.counted"]
  if (what == "") return text (text ~ /^[0-9]+$/ ? " (" VALUE["kind"] ")" : "")
  if (index(tolower(text), tolower(what))) return text
  return text " " what
}

function print_singles(    i, line, word, lines) {
  if (all || singles == 0) return
  order_by(single_weight, singles)
  print ""
  print bold "From one origin each" off faint " (--all shows who said it)" off
  line = ""
  lines = 0
  for (i = 1; i <= singles; i++) {
    word = cut(single_words[ORDER[i]], width - 6) (i < singles ? " \302\267" : "")
    if (line != "" && columns(line) + columns(word) + 1 > width - 2) {
      print "  " line
      line = ""
      if (++lines == 4) {
        print faint "  and " singles - i + 1 " more" off
        return
      }
    }
    line = line (line == "" ? "" : " ") word
  }
  print "  " line
}

# --- entities

function print_entities(    i, k, shown, name_room, alias_room, line) {
  if (entities == 0) return
  order_by(entity_weight, entities)
  shown = all || entities <= 18 ? entities : 16
  name_room = 4
  for (i = 1; i <= shown; i++) if (columns(entity_name[ORDER[i]]) > name_room) name_room = columns(entity_name[ORDER[i]])
  if (name_room > int(width * 0.4)) name_room = int(width * 0.4)
  alias_room = width - name_room - 31
  print ""
  print bold "Who and what is named" off
  for (i = 1; i <= shown; i++) {
    k = ORDER[i]
    line = "  " column(entity_name[k], name_room) "  " column(entity_type[k], 12) "  " column(counted(entity_documents[k], "article"), 11)
    if (entity_aliases[k] != "" && alias_room > 8) line = line "  " faint cut(entity_aliases[k], alias_room) off
    sub(/ +$/, "", line)
    print line
  }
  if (shown < entities) print faint "  and " entities - shown " more" off
}

# --- words and order

function counted(n, noun) { return (n + 0) " " noun (n == 1 ? "" : "s") }

# ORDER[1..n]: the indexes of WEIGHT, greater first, equal ones as they came. A merge sort, because
# POSIX awk has none and a batch can have many thousands.
function order_by(weight, n,    i, size, low, middle, high, a, b, k) {
  split("", ORDER)
  for (i = 1; i <= n; i++) ORDER[i] = i
  for (size = 1; size < n; size *= 2)
    for (low = 1; low + size <= n; low += 2 * size) {
      middle = low + size
      high = middle + size <= n + 1 ? middle + size : n + 1
      for (i = low; i < middle; i++) LEFT[i] = ORDER[i]
      a = low
      b = middle
      for (k = low; a < middle; k++)
        if (b < high && weight[ORDER[b]] > weight[LEFT[a]]) ORDER[k] = ORDER[b++]
        else ORDER[k] = LEFT[a++]
    }
}
