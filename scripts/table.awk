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
  if (width > 120) width = 120
  if (width < 60) width = 60
  bold = color ? "\033[1m" : ""
  faint = color ? "\033[2m" : ""
  loud = color ? "\033[1;31m" : ""
  off = color ? "\033[0m" : ""

  split("conflict inconsistent_part changed scope_differs touching compatible agree_rounded agree", order, " ")
  for (i in order) RANK[order[i]] = i
  WORDS["conflict"] = "disagree"
  WORDS["inconsistent_part"] = "disagree on a part"
  WORDS["changed"] = "differ by date"
  WORDS["scope_differs"] = "count different parts"
  WORDS["touching"] = "meet at an open end only"
  WORDS["compatible"] = "hold together"
  WORDS["agree_rounded"] = "agree, rounded"
  WORDS["agree"] = "agree"
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
  if (is_of_several()) several++
  else if (!is_conflict(verdict)) {
    singles++
    single_words[singles] = in_few_words()
    single_weight[singles] = weight_alone() * 1000 + n
    if (!all) return
  }
  blocks++
  block_weight[blocks] = weight_of(verdict)
  block_head[blocks] = head_of(verdict)
  block_verdict[blocks] = verdict_of(verdict)
  block_detail[blocks] = verdict == "conflict" ? widest_conflict() : ""
  block_is_dated[blocks] = verdict == "changed"
  block_is_loud[blocks] = is_conflict(verdict)
  block_rows[blocks] = 0
  for (i = 0; i < n; i++) if (VALUE["claims." i ".restates"] == "") keep_claim("claims." i)
  if (block_rows[blocks] == 0) for (i = 0; i < n; i++) keep_claim("claims." i)
  sort_rows(blocks)
}

# One article alone has no verdict, whoever speaks in it.
function is_of_several() { return VALUE["origins"] + 0 > 1 && VALUE["verdict"] != "single" }

function is_conflict(verdict) {
  return verdict == "conflict" || verdict == "inconsistent_part" || VALUE["within"] == "conflict"
}

# Greater comes first: several origins, then what disagrees, then by the number of its sources.
function weight_of(verdict,    rank) {
  rank = verdict in RANK ? 10 - RANK[verdict] : VALUE["within"] == "conflict" ? 9 : 0
  if (is_of_several()) rank += 10
  return rank * 1000000 + VALUE["sources"] * 1000 + COUNT["claims"]
}

# Fates of people before people, people before money, ages last.
function weight_alone() {
  if (VALUE["concept"] == "person") return VALUE["state"] == "" ? 4 : 5
  if (VALUE["kind"] == "money") return 3
  if (VALUE["kind"] == "age" || VALUE["kind"] == "ordinal") return 0
  return VALUE["state"] == "" ? 1 : 2
}

# The place as it is called, not as a dateline shouts it.
function head_of(    what, place) {
  what = VALUE["what"] == "" ? VALUE["kind"] : VALUE["what"]
  place = VALUE["place"] in NAME ? NAME[VALUE["place"]] : ""
  if (place != "" && tolower(substr(what, length(what) - length(place) + 1)) == tolower(place))
    return substr(what, 1, length(what) - length(place)) place
  return what
}

function verdict_of(verdict) {
  if (!is_of_several()) return (VALUE["documents"] == 1 ? "one article" : "one origin") (is_conflict(verdict) ? ", which contradicts itself" : "")
  return VALUE["origins"] " origins " (verdict in WORDS ? WORDS[verdict] : verdict)
}

# "three against 10": the two groups that lie furthest apart, each in the words that put it most exactly.
function widest_conflict(    i, best) {
  best = -1
  for (i = 0; i < COUNT["conflicts"]; i++)
    if (VALUE["conflicts." i ".relation"] == "conflict" && VALUE["conflicts." i ".b"] != "")
      if (best < 0 || VALUE["conflicts." i ".gap"] + 0 > VALUE["conflicts." best ".gap"] + 0) best = i
  if (best < 0) return ""
  return wording(VALUE["conflicts." best ".a"]) " against " wording(VALUE["conflicts." best ".b"])
}

# Of the claims of a group, the one that leaves least open, in the fewest characters.
function wording(group,    i, j, text, best, at, least) {
  for (i = 0; i < COUNT["claims"]; i++) for (j = 0; j < COUNT["groups." group ".claims"]; j++)
    if (VALUE["claims." i ".claim"] == VALUE["groups." group ".claims." j]) {
      text = words_of("claims." i)
      # Inside a line, "At least nine" begins no sentence.
      if (VALUE["kind"] != "money" && text ~ /^[A-Z][a-z]/) text = tolower(substr(text, 1, 1)) substr(text, 2)
      at = breadth("claims." i)
      if (best == "" || at < least || at == least && length(text) < length(best)) {
        best = text
        least = at
      }
    }
  return best
}

# A claim's own words; of a soldier who was killed there is one, in no words.
function words_of(path) { return VALUE[path ".implicit"] == "true" ? "one" : VALUE[path ".text"] }

# How much a claim leaves open.
function breadth(path) {
  if (VALUE[path ".low"] == "" || VALUE[path ".high"] == "") return 1e300
  return VALUE[path ".high"] - VALUE[path ".low"]
}

# One row for each figure and speaker; sources that give the same share it.
# Where the figures differ by date, the date comes first.
function keep_claim(path,    text, who, source, b, row, key) {
  b = blocks
  text = words_of(path)
  if (block_is_dated[b]) text = column(VALUE[path ".as_of"], 10) "  " text
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
  row_day[b, row] = block_is_dated[b] ? VALUE[path ".as_of"] : ""
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
    for (j = i; j > 1 && is_before(b, row_order[b, j], row_order[b, j - 1]); j--) {
      swap = row_order[b, j]
      row_order[b, j] = row_order[b, j - 1]
      row_order[b, j - 1] = swap
    }
}

function is_before(b, one, other) {
  if (row_day[b, one] != row_day[b, other]) return row_day[b, one] < row_day[b, other]
  return row_at[b, one] < row_at[b, other]
}

function print_figures(    i, k) {
  print bold sprintf("%s in %s, %s of them from several origins", counted(figures, "figure"), counted(documents, "article"), several + 0) off
  order_by(block_weight, blocks)
  for (i = 1; i <= blocks; i++) {
    k = ORDER[i]
    print ""
    print_head(block_head[k], block_verdict[k], block_detail[k], block_is_loud[k])
    print_rows(k)
  }
}

# The detail stands where the line has room for it.
function print_head(head, verdict, detail, is_loud,    room) {
  if (detail != "" && columns(head) + 2 + columns(verdict ": " detail) <= width) verdict = verdict ": " detail
  room = width - columns(verdict) - 2
  if (room < 20) room = 20
  head = cut(head, room)
  print bold head off sprintf("%" (room - columns(head) + 2) "s", "") (is_loud ? loud : "") cut(verdict, width) off
}

function print_rows(b,    i, row, n, room, text_room, source_room, who_room, shown) {
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
  room = int(width * 0.35) + (block_is_dated[b] ? 12 : 0)
  if (text_room > room) text_room = room
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
  text = words_of("claims.0")
  what = VALUE["claims.0.counted"]
  if (what == "") return text (text ~ /^[0-9]+$/ ? " (" VALUE["kind"] ")" : "")
  if (index(tolower(text), tolower(what))) return text
  text = text " " what
  if (VALUE["concept"] == "person" && VALUE["state"] != "" && !index(tolower(text), VALUE["state"])) text = text " " VALUE["state"]
  return text
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
