#include "LexiconTables.h"

#include <string.h>

// A table is one array here and one line in the list below; the compiler embeds its bytes.
static const unsigned char abbreviations[] = {
#embed "abbreviations.tsv"
};
static const unsigned char agencies[] = {
#embed "agencies.tsv"
};
static const unsigned char aliases[] = {
#embed "aliases.tsv"
};
static const unsigned char bounds[] = {
#embed "bounds.tsv"
};
static const unsigned char concepts[] = {
#embed "concepts.tsv"
};
static const unsigned char currencies[] = {
#embed "currencies.tsv"
};
static const unsigned char dates[] = {
#embed "dates.tsv"
};
static const unsigned char fields[] = {
#embed "fields.tsv"
};
static const unsigned char given[] = {
#embed "given.tsv"
};
static const unsigned char metonyms[] = {
#embed "metonyms.tsv"
};
static const unsigned char nouns[] = {
#embed "nouns.tsv"
};
static const unsigned char numbers[] = {
#embed "numbers.tsv"
};
static const unsigned char pagelines[] = {
#embed "pagelines.tsv"
};
static const unsigned char places[] = {
#embed "places.tsv"
};
static const unsigned char sitewords[] = {
#embed "sitewords.tsv"
};
static const unsigned char states[] = {
#embed "states.tsv"
};
static const unsigned char units[] = {
#embed "units.tsv"
};
static const unsigned char verbs[] = {
#embed "verbs.tsv"
};
static const unsigned char words[] = {
#embed "words.tsv"
};

static const unsigned char surroundings[] = {
#embed "surroundings.tsv"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} tables[] = {
#define TABLE(name) {#name, name, sizeof name}
    TABLE(abbreviations),
    TABLE(agencies),
    TABLE(aliases),
    TABLE(bounds),
    TABLE(concepts),
    TABLE(currencies),
    TABLE(dates),
    TABLE(fields),
    TABLE(given),
    TABLE(metonyms),
    TABLE(nouns),
    TABLE(numbers),
    TABLE(pagelines),
    TABLE(places),
    TABLE(sitewords),
    TABLE(states),
    TABLE(units),
    TABLE(verbs),
    TABLE(words),
    TABLE(surroundings),
};

const unsigned char *newsfig_table(const char *name, size_t *length) {
  for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
    if (strcmp(tables[i].name, name) == 0) {
      *length = tables[i].length;
      return tables[i].bytes;
    }
  }
  *length = 0;
  return NULL;
}
