#ifndef NEWSFIG_TAGGER_MODEL_H
#define NEWSFIG_TAGGER_MODEL_H

#include <stddef.h>

/// The bytes of the vocabulary: clusters, casing and lexicons of single words and phrases.
const unsigned char *newsfig_vocabulary(size_t *length);

/// The bytes of the trained name model.
const unsigned char *newsfig_name_model(size_t *length);

/// The bytes of the trained model of parts of speech.
const unsigned char *newsfig_speech_model(size_t *length);

#endif
