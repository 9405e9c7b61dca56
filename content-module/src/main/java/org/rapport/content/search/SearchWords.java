package org.rapport.content.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What somebody looks for: words, and between quotation marks words one behind the other. A text has a word if it has
/// it in another form or begins one with it. Where no text at all has it, it may be a slip: from five letters on, a text
/// has it then that has a word one letter away, or, if none has, a stem.
final class SearchWords {
    private static final int MOST = 12;
    private static final int FORGIVEN_FROM = 5;
    private static final int BEGUN_FROM = 4;
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");

    private final List<Query> parts = new ArrayList<>();
    private boolean isNear;

    private SearchWords() {}

    static SearchWords read(String typed, Analyzer analyzer, IndexSearcher searcher) throws IOException {
        var words = new SearchWords();
        var quoted = QUOTED.matcher(typed);
        while (quoted.find()) {
            words.add(phrase(forms(quoted.group(1), analyzer)));
        }
        var loose = forms(quoted.replaceAll(" "), analyzer);
        for (var at = 0; at < loose.size(); at++) {
            words.add(words.word(loose.get(at), at == loose.size() - 1, searcher));
        }
        return words;
    }

    private void add(Query part) {
        if (parts.size() < MOST) {
            parts.add(part);
        }
    }

    /// For texts that have all of it.
    Query all() {
        return joined(Occur.MUST);
    }

    /// For texts that have any of it, those with the most first.
    Query any() {
        return joined(Occur.SHOULD);
    }

    /// Whether a word was taken for a slip.
    boolean isNear() {
        return isNear;
    }

    boolean isOne() {
        return parts.size() < 2;
    }

    private Query joined(Occur how) {
        if (parts.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, how));
        return all.build();
    }

    /// A word as it was typed, then by its stem, if that is another.
    private record Forms(String word, List<String> all) {}

    private static List<Forms> forms(String text, Analyzer analyzer) {
        var found = new ArrayList<List<String>>();
        try (var tokens = analyzer.tokenStream("", text)) {
            var form = tokens.addAttribute(CharTermAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0 || found.isEmpty()) {
                    found.add(new ArrayList<>());
                }
                found.getLast().add(form.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory is always read", e);
        }
        return found.stream().map(all -> new Forms(all.getFirst(), List.copyOf(all))).toList();
    }

    private Query word(Forms forms, boolean isLast, IndexSearcher searcher) throws IOException {
        var word = asTyped(forms, isLast);
        if (letters(forms) < FORGIVEN_FROM || searcher.count(word) > 0) {
            return word;
        }
        isNear = true;
        var near = near(List.of(forms.word));
        return searcher.count(near) > 0 ? near : near(forms.all);
    }

    private static Query near(List<String> forms) {
        return inAnyField(field -> new DisjunctionMaxQuery(
                forms.stream().map(form -> new FuzzyQuery(new Term(field, form), 1)).toList(), 0.1F));
    }

    private static Query asTyped(Forms forms, boolean isLast) {
        return inAnyField(field -> {
            var ways = new ArrayList<Query>();
            forms.all.forEach(form -> ways.add(new TermQuery(new Term(field, form))));
            if (isLast || letters(forms) >= BEGUN_FROM) {
                ways.add(new BoostQuery(new PrefixQuery(new Term(field, forms.word)), 0.4F));
            }
            return new DisjunctionMaxQuery(ways, 0.1F);
        });
    }

    private static int letters(Forms forms) {
        return forms.word.codePointCount(0, forms.word.length());
    }

    private static Query phrase(List<Forms> words) {
        return inAnyField(field -> new PhraseQuery(field, words.stream().map(Forms::word).toArray(String[]::new)));
    }

    private interface InField {
        Query query(String field);
    }

    private static Query inAnyField(InField query) {
        return new DisjunctionMaxQuery(SearchIndex.WEIGHTS.entrySet().stream()
                .<Query>map(field -> new BoostQuery(query.query(field.getKey()), field.getValue())).toList(), 0.1F);
    }
}
