# newsfig.mk: batches of articles by GNU make, each article worked on once.
#
#   NEWSFIG_ARTICLES := $(wildcard articles/*.txt)
#   include /usr/local/share/newsfig/newsfig.mk
#
# makes merged.jsonl from articles/NAME.txt (or NAME.json: one article, or JSON Lines) by way of
# NAME.split.jsonl, NAME.extract.jsonl and NAME.normalize.jsonl. New articles are merged into the
# file that is there; when an article that it has taken in has changed or gone, it is made anew.
# Everything is made anew when a filter's version or one of the files named below changes.
# Safe with make -j and after an interruption: a file appears whole or not at all.
#
# To set before the include, or on the command line:
NEWSFIG_MERGED ?= merged.jsonl
# The directory of the filters; empty: on the PATH.
NEWSFIG_BIN ?=
# A table of your articles' outlets and dates, your own names, your own aliases and concepts.
NEWSFIG_METADATA ?=
NEWSFIG_LEXICON ?=
NEWSFIG_ALIASES ?=
NEWSFIG_CONCEPTS ?=
# Options for every filter, say: --lenient --rejects $(@:.jsonl=.rejects)
NEWSFIG_FLAGS ?=

newsfig_bin = $(if $(NEWSFIG_BIN),$(NEWSFIG_BIN:%/=%)/)
newsfig_files = $(NEWSFIG_METADATA) $(NEWSFIG_LEXICON) $(NEWSFIG_ALIASES) $(NEWSFIG_CONCEPTS)
newsfig_split = $(NEWSFIG_METADATA:%=--metadata %) $(NEWSFIG_FLAGS)
newsfig_extract = $(NEWSFIG_LEXICON:%=--lexicon %) $(NEWSFIG_FLAGS)
newsfig_normalize = $(NEWSFIG_ALIASES:%=--aliases %) $(NEWSFIG_CONCEPTS:%=--lexicon %) $(NEWSFIG_FLAGS)
newsfig_normalized = $(addsuffix .normalize.jsonl,$(basename $(NEWSFIG_ARTICLES)))

$(NEWSFIG_MERGED):

.DELETE_ON_ERROR:
.PRECIOUS: %.split.jsonl %.extract.jsonl %.normalize.jsonl
.PHONY: newsfig-versions

# Changes only when what it says does, so that nothing is made anew for nothing.
$(NEWSFIG_MERGED).with: newsfig-versions
	@{ for name in split extract normalize merge; do $(newsfig_bin)newsfig-$$name --version || exit; \
	  done; cksum $(newsfig_files) </dev/null; echo '$(newsfig_split) $(newsfig_extract)'; \
	  echo '$(newsfig_normalize)'; } >$@.new
	@if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

%.split.jsonl: %.txt $(NEWSFIG_MERGED).with
	$(newsfig_bin)newsfig-split $(newsfig_split) $< >$@.new
	@mv $@.new $@

%.split.jsonl: %.json $(NEWSFIG_MERGED).with
	$(newsfig_bin)newsfig-split $(newsfig_split) $< >$@.new
	@mv $@.new $@

%.extract.jsonl: %.split.jsonl
	$(newsfig_bin)newsfig-extract $(newsfig_extract) $< >$@.new
	@mv $@.new $@

%.normalize.jsonl: %.extract.jsonl
	$(newsfig_bin)newsfig-normalize $(newsfig_normalize) $< >$@.new
	@mv $@.new $@

# The files that the merged file has taken in stand beside it, with their sums. The merged file is
# moved before its list is: interrupted between the two, the next run takes the new ones in again,
# which changes nothing.
$(NEWSFIG_MERGED): $(newsfig_normalized) $(NEWSFIG_MERGED).with
	@cksum $(newsfig_normalized) </dev/null | LC_ALL=C sort >$@.list.new
	@if [ -e $@ ] && [ -e $@.list ] && [ -z "$$(LC_ALL=C comm -13 $@.list.new $@.list)" ]; then \
	  files="$@ $$(LC_ALL=C comm -23 $@.list.new $@.list | cut -d ' ' -f 3-)"; \
	else files="$(newsfig_normalized)"; fi; \
	echo "$(newsfig_bin)newsfig-merge $$files >$@"; \
	$(newsfig_bin)newsfig-merge $$files >$@.new
	@mv $@.new $@
	@mv $@.list.new $@.list
