"use strict";
// Everything shown goes through textContent: an article can say what it likes and stays text.
const byId = id => document.getElementById(id);
function make(tag, attributes, ...children) {
  const svg = ["svg", "line", "path", "circle"].includes(tag);
  const node = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) if (value != null) node.setAttribute(name, value);
  for (const child of children.flat()) if (child != null && child !== "") node.append(child);
  return node;
}
const counted = (n, noun) => n.toLocaleString("en") + " " + noun + (n === 1 ? "" : "s");

// --- Records. A long list stands in several lines of one id.

const documents = new Map(), entities = new Map(), figures = new Map();
function keep(map, record, list) {
  const known = map.get(record.id);
  if (!known) map.set(record.id, record);
  else if (list) known[list].push(...record[list]);
}
for (const record of JSON.parse(byId("records").textContent)) {
  if (record.type === "document") keep(documents, record);
  else if (record.type === "entity") keep(entities, record, "mentions");
  else if (record.type === "figure") keep(figures, record, "claims");
}

const nameOf = key => entities.get(key)?.name ?? (key ? key.replace(/^[a-z]+:/, "") : "");
const fileOf = d => d.path?.replace(/^.*\//, "");
const outlet = id => { const d = documents.get(id); return d ? d.source || d.agency || d.title || fileOf(d) || d.id : id; };
const speaker = claim => claim.said_by_name || claim.said_by;
const words = text => (text || "").replace(/_/g, " ");
const link = d => /^https?:\/\//i.test(d?.url || "") ? d.url : null;

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
// "2021-02-09" as "9 Feb 2021", without the year where that is understood; a month or a year alone likewise.
function day(date, understood) {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date || ""), month = match && MONTHS[match[2] - 1];
  return month ? [match[3] && +match[3], month, match[1] === understood ? null : match[1]].filter(Boolean).join("\u00a0") : date;
}
// The year of all of a figure's dates, if they have one.
function yearOf(figure) {
  const years = new Set(figure.claims.map(claim => claim.as_of?.slice(0, 4)).filter(Boolean));
  return years.size === 1 ? [...years][0] : null;
}
// The place as it is called, not as a dateline shouts it.
function title(figure) {
  const place = nameOf(figure.place), what = words(figure.what) || figure.kind || "figure";
  return place && what.toLowerCase().endsWith(place.toLowerCase()) ? what.slice(0, -place.length) + place : what;
}

// --- What the claims of a figure are to each other, in words.

const SAYINGS = {conflict: "disagree", changed: "differ by date", scope_differs: "count different parts",
  touching: "meet at an open end only", compatible: "hold together", agree_rounded: "agree, rounded", agree: "agree"};
const disagrees = figure => figure.verdict === "conflict" || figure.within === "conflict";
const relevant = figure => figure.claims.filter(claim => !claim.restates && !claim.ignored);

// How much a claim leaves open.
const breadth = claim => claim.low == null || claim.high == null ? Infinity : claim.high - claim.low;
// The claim that puts a group most exactly.
function spokesman(figure, group) {
  const claims = figure.claims.filter(claim => group.claims.includes(claim.claim));
  return claims.sort((a, b) => breadth(a) - breadth(b) || a.text.length - b.text.length)[0];
}
const said = claim => claim.implicit ? "one" : claim.text;
// The same inside a sentence.
const inside = claim => claim.kind === "money" ? said(claim)
  : said(claim).replace(/^[A-Z](?=[a-z])/, letter => letter.toLowerCase());

// How far apart two groups are: "4 apart, 21 % more"; between the nearest ends, where a claim leaves some open.
function distance(figure, {gap, ratio}, isExact) {
  const least = isExact ? "" : "at least ";
  if (figure.kind === "percent") return least + short(gap) + " points apart";
  const apart = figure.unit == null || figure.kind === "money" || figure.unit === "magnitude";
  const more = ratio == null || ratio <= 1 || figure.unit === "magnitude" || figure.unit === "kelvin" ? null
    : ratio < 2 ? +((ratio - 1) * 100).toPrecision(2) + " % more"
    : +ratio.toPrecision(2) + (figure.kind === "count" ? " times as many" : " times as much");
  const parts = [apart ? short(gap) + " apart" : null, more].filter(Boolean);
  return parts.length ? least + parts.join(", ") : "";
}
function conflictInWords(figure) {
  const pairs = (figure.conflicts || []).filter(pair => pair.relation === "conflict" && pair.b != null);
  if (!pairs.length) return "";
  const widest = pairs.reduce((a, b) => b.gap > a.gap ? b : a);
  const ends = [widest.a, widest.b];
  const others = [...new Set(pairs.flatMap(pair => [pair.a, pair.b]))].filter(index => !ends.includes(index));
  const speaks = index => spokesman(figure, figure.groups[index]);
  const group = index => speaks(index) ? inside(speaks(index))
    : short(figure.groups[index].low ?? figure.groups[index].high);
  const beside = others.length > 3 ? counted(others.length, "other figure")
    : others.sort((a, b) => a - b).map(group).join(", ");
  const far = distance(figure, widest, ends.every(index => speaks(index) && breadth(speaks(index)) === 0));
  return ": " + ends.map(group).join(" against ") + (far ? " (" + far + ")" : "") +
    (beside ? "; also " + beside : "");
}
function changeInWords(figure) {
  const byDate = (a, b) => a.as_of < b.as_of ? -1 : a.as_of > b.as_of ? 1 : 0;
  const steps = relevant(figure).filter(claim => claim.as_of).sort(byDate)
    .map(claim => inside(claim) + " on " + day(claim.as_of, yearOf(figure)));
  let distinct = [...new Set(steps)];
  if (distinct.length < 2) return "";
  if (distinct.length > 4) distinct = [...distinct.slice(0, 2), "…", distinct[distinct.length - 1]];
  return ": " + distinct.join(", ");
}
function inWords(figure) {
  const exceeds = (figure.conflicts || []).some(pair => pair.relation === "inconsistent_part");
  const excess = exceeds ? "; a part is greater than its whole" : "";
  if (figure.within === "conflict") return "One article contradicts itself" + conflictInWords(figure) + excess;
  if (figure.verdict === "single" || figure.origins <= 1) return "One origin alone" + excess;
  const saying = SAYINGS[figure.verdict] || words(figure.verdict);
  const detail = figure.verdict === "conflict" ? conflictInWords(figure)
    : figure.verdict === "changed" ? changeInWords(figure) : "";
  return counted(figure.origins, "origin") + " " + saying + detail + excess;
}

// --- A figure's axis, and where its claims lie on it.

function short(number) {
  if (number == null) return "";
  for (const [limit, word] of [[1e12, " trillion"], [1e9, " billion"], [1e6, " million"]])
    if (Math.abs(number) >= limit) return +(number / limit).toPrecision(4) + word;
  return number.toLocaleString("en", {maximumFractionDigits: 2});
}
// A number of an SI unit in the unit that people use for that much of it.
const SCALES = {metre: [[1000, "km"]], second: [[31556952, "years"], [86400, "days"], [3600, "hours"], [60, "minutes"]],
  kilogram: [[1000, "tonnes"]], "square metre": [[1e6, "km²"], [1e4, "ha"]]};
function measured(number, unit) {
  if (unit === "kelvin") return short(+(number - 273.15).toFixed(1)) + " °C";
  const [size, name] = SCALES[unit]?.find(([size]) => Math.abs(number) >= size) ?? [1, unit];
  return short(number / size) + (name ? (name === "%" ? " " : " ") + name : "");
}
// A claim's interval as its figure reads it: in SI units where its claims use several.
function reader(figure) {
  const units = new Set(figure.claims.map(claim => claim.unit));
  const si = units.size > 1 && figure.claims.every(claim => claim.si);
  return claim => si ? claim.si : claim;
}
function axisOf(figure, read) {
  const ends = figure.claims.flatMap(claim => [read(claim).low, read(claim).high, read(claim).value]).filter(x => x != null);
  let low = Infinity, high = -Infinity;
  for (const end of ends) { if (end < low) low = end; if (end > high) high = end; }
  if (!ends.length) [low, high] = [0, 1];
  const point = low === high;
  if (point) { const margin = Math.abs(low) / 10 || 1; low -= margin; high += margin; }
  const log = low > 0 && high / low > 50, f = log ? Math.log : x => x;
  return {low, high, point, log, at: x => 4 + 92 * (f(x) - f(low)) / (f(high) - f(low))};
}
function bar(claim, read, axis, colour) {
  const {low, high, value} = read(claim);
  const left = low == null ? 0 : axis.at(low), right = high == null ? 100 : axis.at(high);
  const vague = claim.bound === "vague" || claim.bound === "range";
  const arrow = (x, way) => make("svg", {x: x + "%", y: 0, width: 10, height: 18, overflow: "visible"},
    make("path", {d: way > 0 ? "M-7 3 L0 9 L-7 15" : "M7 3 L0 9 L7 15", fill: "none", stroke: colour, "stroke-width": 3}));
  return make("svg", {"aria-hidden": "true"},
    make("line", {x1: "0%", x2: "100%", y1: 9, y2: 9, stroke: "var(--line)"}),
    make("line", {x1: left + "%", x2: right + "%", y1: 9, y2: 9, stroke: colour, "stroke-width": vague ? 7 : 3,
      "stroke-opacity": vague ? .45 : 1, "stroke-linecap": "round"}),
    high == null ? arrow(100, 1) : null, low == null ? arrow(0, -1) : null,
    value == null ? null : make("circle", {cx: axis.at(value) + "%", cy: 9, r: 5, fill: colour}));
}

// --- Claims and figures.

function statement(claim) {
  const from = claim.start - claim.sentence_start, to = claim.end - claim.sentence_start;
  const points = Array.from(claim.sentence || "");
  const cut = (a, b) => points.slice(a, b).join("");
  const d = documents.get(claim.article);
  const speaks = claim.said_by ? "said by " + claim.said_by : "in its own voice";
  const told = [outlet(claim.article), day(d?.published), words(claim.role),
    speaks + (claim.said_by && claim.said_for ? " (" + nameOf(claim.said_for) + ")" : ""), claim.hedge,
    claim.as_of ? "as of " + day(claim.as_of) : null, claim.restates ? "says another claim again" : null];
  return make("div", {class: "open"},
    make("p", null, cut(0, from), make("mark", null, cut(from, to)), cut(to)),
    make("p", {class: "soft"}, told.filter(Boolean).join(" · ")),
    link(d) ? make("p", null, anchor(d, d.title || d.url)) : null,
    make("p", {class: "soft"}, "claim " + claim.claim));
}
const anchor = (d, name) => make("a", {href: link(d), rel: "noopener noreferrer"}, name);
// A line that opens what its claims say, and closes it again.
function line(className, claims, ...children) {
  const button = make("button", {type: "button", class: className, "aria-expanded": "false"}, ...children);
  let open = null;
  button.addEventListener("click", () => {
    const opened = open;
    open = opened ? null : make("div", null, claims.map(statement));
    if (opened) opened.remove(); else button.after(open);
    button.setAttribute("aria-expanded", open ? "true" : "false");
  });
  return button;
}
const soft = text => make("span", {class: "soft"}, text);
const source = claim =>
  make("span", null, outlet(claim.article), speaker(claim) ? soft(" · " + speaker(claim)) : null);

function card(figure) {
  const read = reader(figure), axis = axisOf(figure, read), row = rowOf(figure, read, axis);
  const order = (a, b) => (figure.verdict === "changed" && (a.as_of || "").localeCompare(b.as_of || "")) ||
    (read(a).low ?? -Infinity) - (read(b).low ?? -Infinity);
  const claims = relevant(figure).sort(order);
  const again = figure.claims.filter(claim => !claims.includes(claim)).sort(order);
  const first = claims.length > 14 ? 12 : claims.length;
  const node = make("article", null,
    make("h3", null, title(figure)),
    make("p", {class: "verdict " + (figure.within || figure.verdict)}, inWords(figure)),
    make("p", {class: "soft"}, [words(figure.grade), counted(figure.claims.length, "claim"),
      counted(figure.documents, "article")].join(" · ")),
    claims.slice(0, first).map(row), axis.point ? null : ends(axis, read(figure.claims[0])?.unit ?? ""));
  const fold = (summary, content) => node.append(folded(summary, content));
  if (claims.length > first)
    fold(counted(claims.length - first, "more claim"), () => claims.slice(first).map(row));
  if (again.length) fold(counted(again.length, "claim") + " saying one of these again", () => again.map(row));
  if (figure.why?.length)
    fold("Why these are one figure", () => make("p", null, figure.why.map(words).join("; ")));
  return node;
}
// How a claim of the figure is drawn: in the colour of its group, with its date where there are several.
function rowOf(figure, read, axis) {
  const groupOf = new Map(), year = yearOf(figure);
  for (const [index, group] of (figure.groups || []).entries())
    for (const key of group.claims) if (!groupOf.has(key)) groupOf.set(key, index);
  const dated = new Set(figure.claims.map(claim => claim.as_of).filter(Boolean)).size > 1;
  return claim => line("claim", [claim], source(claim),
    bar(claim, read, axis, "var(--g" + (groupOf.get(claim.claim) ?? 0) % 5 + ")"),
    make("span", {class: "said"}, said(claim),
      dated && claim.as_of ? make("span", {class: "when"}, " " + day(claim.as_of, year)) : null));
}
function ends(axis, unit) {
  const end = number => make("span", null, measured(number, unit));
  return make("div", {class: "claim axis", "aria-hidden": "true"}, make("div", {class: "ends"},
    end(axis.low), axis.log ? make("span", null, "logarithmic") : null, end(axis.high)));
}
function folded(summary, content) {
  const node = make("details", {class: "soft"}, make("summary", null, summary));
  node.addEventListener("toggle", () => {
    if (node.open && node.childElementCount === 1) node.append(...[content()].flat());
  });
  return node;
}
// What one origin alone counts: a line, no chart.
function alone(figure) {
  const [claim] = relevant(figure).concat(figure.claims), text = said(claim), what = title(figure);
  const first = (claim.counted || "").toLowerCase(), isSaid = first && text.toLowerCase().includes(first);
  return line("claim alone", figure.claims, make("span", null, make("strong", null, text),
    isSaid && what.toLowerCase().startsWith(first) ? what.slice(first.length) : " " + what),
    make("span", null, source(claim),
      figure.documents > 1 ? soft(" · in " + counted(figure.documents, "article")) : null));
}

// --- Lists, in the order of what matters, and the filters over them.

const rank = ["conflict", "changed", "scope_differs", "touching", "compatible", "agree_rounded", "agree"];
// Fates of people, then people, then money, then what else is counted; ages last.
const weightAlone = figure => figure.concept === "person" ? (figure.state ? 5 : 4) : figure.kind === "money" ? 3 :
  figure.kind === "age" || figure.kind === "ordinal" ? 0 : figure.state ? 2 : 1;
const LISTS = [
  {id: "disagree", head: "They disagree", holds: disagrees},
  {id: "changed", head: "They differ by date or part",
    holds: figure => figure.origins > 1 && ["changed", "scope_differs"].includes(figure.verdict)},
  {id: "together", head: "They hold together", holds: figure => figure.origins > 1 && figure.verdict !== "single"},
  {id: "alone", head: "From one origin alone", holds: () => true, alone: true}];
const ordered = [...figures.values()].sort((a, b) => b.origins - a.origins ||
  rank.indexOf(a.verdict) - rank.indexOf(b.verdict) || weightAlone(b) - weightAlone(a) ||
  b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1));
const listOf = new Map(ordered.map(figure => [figure, LISTS.find(list => list.holds(figure))]));
const wordsOf = claim => [claim.sentence, speaker(claim), claim.counted, outlet(claim.article)];
const text = new Map(ordered.map(figure => [figure, [title(figure), figure.concept, figure.state,
  ...figure.claims.flatMap(wordsOf)].join(" ").toLowerCase()]));
const persons = figure => figure.claims
  .flatMap(claim => [speaker(claim), claim.actor_key && nameOf(claim.actor_key)]).filter(Boolean);

const inOrder = new Intl.Collator("en").compare;
function options(id, label, values) {
  byId(id).append(make("option", {value: ""}, label),
    ...[...new Set(values)].filter(Boolean).sort(inOrder).map(value => make("option", {value}, words(value))));
}
options("verdict", "any verdict", ordered.map(figure => figure.verdict));
options("place", "any place", ordered.map(figure => figure.place && nameOf(figure.place)));
options("person", "anybody", ordered.flatMap(persons));

const moreButton = label => make("button", {type: "button", class: "more"}, label);
// The first of a list, and the next ones when they are asked for: a page of thousands opens at once.
function paged(node, list, draw, size) {
  node.append(...list.slice(0, size).map(draw));
  const rest = list.slice(size);
  if (!rest.length) return;
  const more = moreButton("Show " + Math.min(rest.length, size * 4) + " more of " + rest.length.toLocaleString("en"));
  more.addEventListener("click", () => {
    more.remove();
    const before = node.lastElementChild;
    paged(node, rest, draw, size * 4);
    const next = before?.nextElementSibling;
    (next?.matches("button") ? next : next?.querySelector("button"))?.focus();
  });
  node.append(more);
}
const headOf = (list, some) => list.head + " (" + some.length.toLocaleString("en") + ")";
function section(list, some, narrowed) {
  const node = make("section", null, make("h2", {id: list.id}, headOf(list, some)));
  if (!list.alone) paged(node, some, card, 25);
  else if (narrowed) paged(node, some, alone, 100);
  else {
    const rest = make("details", {id: "rest"}, make("summary", null, "Show them"));
    rest.addEventListener("toggle", () => {
      if (rest.open && rest.childElementCount === 1) paged(rest, some, alone, 100);
    });
    node.append(rest);
  }
  return node;
}
function show() {
  const find = byId("find").value.trim().toLowerCase();
  const [verdict, place, person] = ["verdict", "place", "person"].map(id => byId(id).value);
  const narrowed = Boolean(find || verdict || place || person);
  const shown = ordered.filter(figure => (!find || text.get(figure).includes(find)) && (!verdict || figure.verdict === verdict) &&
    (!place || nameOf(figure.place) === place) && (!person || persons(figure).includes(person)));
  const lists = LISTS.map(list => [list, shown.filter(figure => listOf.get(figure) === list)])
    .filter(([, some]) => some.length);
  byId("figures").replaceChildren(...lists.map(([list, some]) => section(list, some, narrowed)));
  byId("contents").replaceChildren(...lists.map(([list, some]) => make("a", {href: "#" + list.id}, headOf(list, some))),
    make("a", {href: "#names"}, "Names"), make("a", {href: "#articles"}, "Articles"));
  byId("found").textContent = narrowed ? counted(shown.length, "figure") + " of " + ordered.length.toLocaleString("en") : "";
  showNames(find);
  showArticles(find);
}

// --- Names and articles.

// COLUMNS: head and class ("wide": not on a phone, "short": not broken) of each column.
function table(node, columns, rows, size) {
  const row = (tag, cells) => make("tr", null, cells.map((cell, index) =>
    make(tag, {class: columns[index][1], scope: tag === "th" ? "col" : null}, cell)));
  const body = make("tbody"), draw = cells => row("td", cells());
  node.replaceChildren(make("table", null, make("thead", null, row("th", columns.map(([head]) => head))), body));
  body.append(...rows.slice(0, size).map(draw));
  if (rows.length <= size) return;
  const more = moreButton("Show all " + rows.length.toLocaleString("en"));
  more.addEventListener("click", () => { more.remove(); body.append(...rows.slice(size).map(draw)); });
  node.append(more);
}
// Who is named in the same sentences, most often first.
function company() {
  const here = new Map();
  for (const entity of entities.values()) for (const mention of entity.mentions) {
    const key = mention.article + "\n" + JSON.stringify(mention.sentence);
    if (!here.has(key)) here.set(key, new Set());
    here.get(key).add(entity.id);
  }
  const counts = new Map();
  for (const ids of here.values()) if (ids.size <= 12) for (const a of ids) for (const b of ids) if (a !== b) {
    if (!counts.has(a)) counts.set(a, new Map());
    counts.get(a).set(b, (counts.get(a).get(b) ?? 0) + 1);
  }
  const mostFirst = (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  return id => [...counts.get(id) ?? []].sort(mostFirst).slice(0, 4).map(pair => nameOf(pair[0]));
}
const beside = company();
const people = [...entities.values()].sort((a, b) => b.documents - a.documents ||
  b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
// A name, to be pressed for the figures in whose sentences it stands.
function nameButton(name) {
  const button = make("button", {type: "button", class: "name", title: "Show the figures that name it"}, name);
  button.addEventListener("click", () => { byId("form").reset(); byId("find").value = name; show(); scrollTo(0, 0); });
  return button;
}
const NAME_COLUMNS = [["name"], ["type", "short wide"], ["also as"], ["articles", "short"], ["named with", "wide"]];
function showNames(find) {
  const aliases = entity => entity.aliases.map(alias => alias.text).filter(alias => alias !== entity.name);
  const fits = entity => [entity.name, ...aliases(entity)].some(name => name.toLowerCase().includes(find));
  const open = entity => entity.ambiguous?.length ? soft(" (open: " + entity.ambiguous.map(nameOf).join(", ") + ")") : null;
  table(byId("entities"), NAME_COLUMNS, people.filter(fits).map(entity => () => [
    [nameButton(entity.name), open(entity)], entity.entity_type, aliases(entity).join(", "),
    String(entity.documents), beside(entity.id).join(", ")]), 30);
}
const share = part => part == null ? "" : ", " + Math.round(part * 100) + " %";
function showArticles(find) {
  const fits = d => !find || [d.source, d.title, d.path, d.agency, d.url].join(" ").toLowerCase().includes(find);
  table(byId("documents"), [["outlet"], ["published"], ["title"]], [...documents.values()].filter(fits).map(d => () => {
    const name = d.title || fileOf(d) || d.id;
    return [[d.source, d.agency && d.agency !== d.source ? "(" + d.agency + ")" : null].filter(Boolean).join(" "),
      day(d.published) || "", [link(d) ? anchor(d, name) : name,
        d.copy_of ? soft(" a copy of " + outlet(d.copy_of) + share(d.contained)) : null]];
  }), 100);
}

byId("sum").textContent = [counted(ordered.length, "figure"), counted(entities.size, "name"),
  counted(documents.size, "article")].join(", ");
byId("find").addEventListener("input", show);
for (const id of ["verdict", "place", "person"]) byId(id).addEventListener("change", show);
byId("form").addEventListener("reset", () => setTimeout(show));
byId("form").addEventListener("submit", event => event.preventDefault());
addEventListener("beforeprint", () => {
  for (let more; (more = document.querySelector("#figures > section > button.more")); ) more.click();
});
show();
