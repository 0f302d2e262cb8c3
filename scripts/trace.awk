# trace.awk: article records as lines for people, by stage. Run with json.awk before it, under
# LC_ALL=C: awk -v stage=extract -v width=100 -f json.awk -f trace.awk articles.jsonl

{
  read_json($0)
  find_characters()
  head = VALUE["source"] == "" ? VALUE["path"] : VALUE["source"]
  if (VALUE["published"] != "") head = head ", " VALUE["published"]
  print head (VALUE["language"] == "" ? "" : ", " VALUE["language"])
  for (s = 0; s < COUNT["sentences"]; s++) print_sentence(s)
  print_quotes()
}

# BYTE[i]: where the i-th code point of the text starts, from 1.
function find_characters(    text, i, n) {
  text = VALUE["text"]
  split("", BYTE)
  n = 0
  for (i = 1; i <= length(text); i++) if (substr(text, i, 1) !~ /[\200-\277]/) BYTE[n++] = i
  BYTE[n] = length(text) + 1
}

# text[start:end] of the member at PATH.
function slice(path,    start) {
  start = BYTE[VALUE[path ".start"] + 0]
  return substr(VALUE["text"], start, BYTE[VALUE[path ".end"] + 0] - start)
}

function print_sentence(s,    path, role, again) {
  path = "sentences." s
  role = VALUE[path ".role"]
  again = VALUE[path ".repeat_of"]
  print cut(sprintf("%3d %-10s", s, role) (again == "" ? "" : "(= " again ") ") slice(path), width)
  if (stage == "split") return
  for (i = 0; i < COUNT["entities"]; i++) if (VALUE["entities." i ".sentence"] == s) print_entity("entities." i)
  for (i = 0; i < COUNT["numbers"]; i++) if (VALUE["numbers." i ".sentence"] == s) print_number("numbers." i)
  for (i = 0; i < COUNT["dates"]; i++) if (VALUE["dates." i ".sentence"] == s) print_date("dates." i)
}

function print_entity(path,    line) {
  line = VALUE[path ".text"]
  if (VALUE[path ".title"] != "") line = VALUE[path ".title"] " | " line
  if (stage == "normalize") line = line " -> " VALUE[path ".name"] " (" VALUE[path ".rule"] ")  " VALUE[path ".entity"]
  print_find(VALUE[path ".type"], line)
}

function print_number(path,    line) {
  line = "[" VALUE[path ".text"] "] " reading(path) " " VALUE[path ".bound"]
  line = line field(path, "unit", "") field(path, "counted", "of") field(path, "verb", "verb") field(path, "place", "in") field(path, "actor", "by") field(path, "said_by", "says")
  if (stage == "normalize") line = line field(path, "concept", "->") field(path, "state", "") field(path, "place_key", "@") field(path, "said_for", "for") field(path, "as_of", "as of") (VALUE[path ".si.unit"] == "" ? "" : " = " reading(path ".si") " " VALUE[path ".si.unit"])
  print_find(VALUE[path ".kind"], line)
}

function field(path, name, word,    value) {
  value = VALUE[path "." name]
  return value == "" ? "" : "  " (word == "" ? "" : word " ") value
}

# "30", "30.." or "10..15".
function reading(path,    low, high) {
  low = VALUE[path ".low"]
  high = VALUE[path ".high"]
  return low == high ? low : low ".." high
}

function print_date(path) {
  print_find("date", "[" VALUE[path ".text"] "]" field(path, "value", "="))
}

function print_find(kind, line) { print cut(sprintf("    %-13s ", kind) line, width) }

function print_quotes(    i, n) {
  n = COUNT["quotes"]
  for (i = 0; i < n; i++)
    print cut(sprintf("    %-13s ", "quotation") slice("quotes." i ".parts.0") (COUNT["quotes." i ".parts"] > 1 ? " + " (COUNT["quotes." i ".parts"] - 1) : "") field("quotes." i, "speaker_text", "says"), width)
}
