package org.rapport.content.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

import org.rapport.content.search.Finding.Piece;

/// Marks in texts what somebody looked for, and takes the best passage out of long ones.
final class Marker {
    private static final int LONGEST_TEXT = 200_000;
    private static final int A_PASSAGE = 180;
    private static final int LONGEST_PASSAGE = 300;

    private final Highlighter whole;
    private final Highlighter passages;

    Marker(IndexSearcher searcher, Analyzer analyzer, Locale language) {
        this.whole = new Highlighter(UnifiedHighlighter.builder(searcher, analyzer)
                .withBreakIterator(WholeBreakIterator::new).withFormatter(new Pieces(LONGEST_TEXT))
                .withMaxNoHighlightPassages(1));
        this.passages = new Highlighter(UnifiedHighlighter.builder(searcher, analyzer).withMaxLength(LONGEST_TEXT)
                .withBreakIterator(() -> LengthGoalBreakIterator
                        .createClosestToLength(BreakIterator.getSentenceInstance(language), A_PASSAGE, 0.5F))
                .withFormatter(new Pieces(LONGEST_PASSAGE)).withMaxNoHighlightPassages(1));
    }

    /// One that answers pieces, not text.
    private static final class Highlighter extends UnifiedHighlighter {
        Highlighter(Builder builder) {
            super(builder);
        }

        List<Marked> mark(String field, Query query, int[] ids) throws IOException {
            return Stream.of(highlightFieldsAsObjects(new String[]{field}, query, ids, new int[]{1})
                    .getOrDefault(field, new Object[ids.length]))
                    .map(it -> it instanceof Marked marked ? marked : Marked.NOTHING).toList();
        }
    }

    /// What was marked in each of some texts.
    record Marks(List<Marked> titles, List<Marked> leads, List<Marked> texts) {
        List<Piece> title(int at) {
            return titles.get(at).pieces;
        }

        /// The best passage; the `lead` if the words stand there, or nowhere to be seen.
        List<Piece> excerpt(int at, String lead) {
            var text = texts.get(at);
            return text.isHit || lead.isEmpty() ? text.pieces : leads.get(at).pieces;
        }
    }

    record Marked(List<Piece> pieces, boolean isHit) {
        static final Marked NOTHING = new Marked(List.of(), false);
    }

    Marks mark(Query query, ScoreDoc[] found) throws IOException {
        if (found.length == 0) {
            return new Marks(List.of(), List.of(), List.of());
        }
        var ids = Stream.of(found).mapToInt(it -> it.doc).toArray();
        return new Marks(whole.mark(SearchIndex.TITLE, query, ids), whole.mark(SearchIndex.LEAD, query, ids),
                passages.mark(SearchIndex.TEXT, query, ids));
    }

    /// Cuts a passage into pieces, and a long one down to what stands around its first mark.
    private static final class Pieces extends PassageFormatter {
        private final int longest;

        Pieces(int longest) {
            this.longest = longest;
        }

        @Override
        public Marked format(Passage[] passages, String content) {
            if (passages.length == 0) {
                return Marked.NOTHING;
            }
            var passage = passages[0];
            var from = start(passage, content);
            var to = end(passage, content, from);
            var pieces = new ArrayList<Piece>();
            if (from > passage.getStartOffset()) {
                pieces.add(new Piece("…", false));
            }
            var at = from;
            for (var match = 0; match < passage.getNumMatches(); match++) {
                var begin = passage.getMatchStarts()[match];
                var end = Math.min(passage.getMatchEnds()[match], to);
                if (begin >= at && begin < to) {
                    add(pieces, content.substring(at, begin), false);
                    add(pieces, content.substring(begin, end), true);
                    at = end;
                }
            }
            add(pieces, content.substring(at, Math.max(at, to)).stripTrailing(), false);
            if (to < passage.getEndOffset()) {
                pieces.add(new Piece("…", false));
            }
            return new Marked(pieces, passage.getNumMatches() > 0);
        }

        /// Where the passage begins, or, if that is far from its first mark, a few words before it.
        private int start(Passage passage, String content) {
            var start = passage.getStartOffset();
            if (passage.getNumMatches() == 0 || passage.getMatchStarts()[0] - start < longest / 2) {
                return start;
            }
            var near = content.indexOf(' ', passage.getMatchStarts()[0] - longest / 3);
            return near < 0 || near > passage.getMatchStarts()[0] ? passage.getMatchStarts()[0] : near + 1;
        }

        /// Where the passage ends, or, if that is too far, the last word before.
        private int end(Passage passage, String content, int from) {
            if (passage.getEndOffset() - from <= longest) {
                return passage.getEndOffset();
            }
            var space = content.lastIndexOf(' ', from + longest);
            return space > from ? space : content.offsetByCodePoints(from, longest / 2);
        }

        private static void add(List<Piece> pieces, String letters, boolean isFound) {
            if (!letters.isEmpty()) {
                pieces.add(new Piece(letters, isFound));
            }
        }
    }
}
