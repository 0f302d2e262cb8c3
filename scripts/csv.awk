# csv.awk: the claims of merged records as a table for spreadsheets (RFC 4180, UTF-8), one row for each.
# Run with json.awk before it, under LC_ALL=C: awk -f json.awk -f csv.awk merged.jsonl
#
# Rows of one figure stand together. Text that a spreadsheet would take for a formula has an apostrophe
# before it: articles are not to be trusted.

BEGIN {
  print "figure,what,verdict,grade,origins,number,value,low,high,bound,unit,kind,place,said_by,said_for,as_of,source,published,title,url,role,restates,sentence,claim"
}

/^\{"type":"document"/ { sub(/"sketch":\[[^]]*\]/, "\"sketch\":[]"); read_json($0); keep_document(); next }
/^\{"type":"entity"/ { read_json($0); NAME[VALUE["id"]] = VALUE["name"]; next }
/^\{"type":"figure"/ { read_json($0); print_claims(); next }

function keep_document(    id) {
  id = VALUE["id"]
  SOURCE[id] = VALUE["source"] == "" ? VALUE["agency"] : VALUE["source"]
  PUBLISHED[id] = VALUE["published"]
  TITLE[id] = VALUE["title"] == "" ? VALUE["path"] : VALUE["title"]
  URL[id] = VALUE["url"]
}

function print_claims(    i, path, article, head, speaker) {
  head = text(VALUE["id"]) "," text(VALUE["what"]) "," text(VALUE["verdict"]) "," text(VALUE["grade"]) "," number(VALUE["origins"])
  for (i = 0; i < COUNT["claims"]; i++) {
    path = "claims." i
    article = VALUE[path ".article"]
    speaker = VALUE[path ".said_by_name"]
    if (speaker == "") speaker = VALUE[path ".said_by"]
    print head "," text(VALUE[path ".text"]) "," number(VALUE[path ".value"]) "," number(VALUE[path ".low"]) "," number(VALUE[path ".high"]) "," \
      text(VALUE[path ".bound"]) "," text(VALUE[path ".unit"]) "," text(VALUE[path ".kind"]) "," named(VALUE[path ".place_key"]) "," \
      text(speaker) "," named(VALUE[path ".said_for"]) "," text(VALUE[path ".as_of"]) "," text(SOURCE[article]) "," \
      text(PUBLISHED[article]) "," text(TITLE[article]) "," text(URL[article]) "," text(VALUE[path ".role"]) "," \
      text(VALUE[path ".restates"]) "," text(VALUE[path ".sentence"]) "," text(VALUE[path ".claim"])
  }
}

# The name behind an entity's key.
function named(key) {
  if (key in NAME) return text(NAME[key])
  sub(/^[a-z]+:/, "", key)
  return text(key)
}

# A number as it stands; a file that was made by hand may have anything in its place.
function number(value) {
  return value ~ /^-?[0-9][0-9.eE+-]*$/ || value == "" ? value : text(value)
}

function text(value) {
  if (value ~ /^[-=+@]/) value = "\047" value
  if (value !~ /[",]/) return value
  gsub(/"/, "\"\"", value)
  return "\"" value "\""
}
