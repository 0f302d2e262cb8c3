#include "TaggerModel.h"

// Written by scripts/train. The alignment lets a row of weights stand in one cache line.
static const _Alignas(64) unsigned char vocabulary[] = {
#embed "vocabulary.bin" if_empty(0)
};

static const _Alignas(64) unsigned char names[] = {
#embed "names.bin" if_empty(0)
};

static const _Alignas(64) unsigned char speech[] = {
#embed "speech.bin" if_empty(0)
};

const unsigned char *newsfig_vocabulary(size_t *length) {
  *length = sizeof vocabulary;
  return vocabulary;
}

const unsigned char *newsfig_name_model(size_t *length) {
  *length = sizeof names;
  return names;
}

const unsigned char *newsfig_speech_model(size_t *length) {
  *length = sizeof speech;
  return speech;
}
