#ifndef NEWSFIG_LEXICON_TABLES_H
#define NEWSFIG_LEXICON_TABLES_H

#include <stddef.h>

/// The bytes of the table `name` ("units" for units.tsv), or NULL where there is none.
const unsigned char *newsfig_table(const char *name, size_t *length);

#endif
