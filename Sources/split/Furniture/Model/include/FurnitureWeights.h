#ifndef NEWSFIG_FURNITURE_WEIGHTS_H
#define NEWSFIG_FURNITURE_WEIGHTS_H

#include <stddef.h>

/// The bytes of the trained line model.
const unsigned char *newsfig_line_model(size_t *length);

#endif
