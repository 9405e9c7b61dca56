package org.rapport.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

import org.rapport.api.page.CacheTag;
import org.rapport.content.search.Findings.Fit;

/// What can be found by which words, kept in a directory of its own. It can be made anew from what it was made of.
///
/// Many may search while one changes it; what was changed is found after [#show].
final class SearchIndex implements AutoCloseable {
    static final String TITLE = "title";
    static final String LEAD = "lead";
    static final String TEXT = "text";
    private static final String UNSEEN = "unseen";
    private static final String WITHIN = "within";
    private static final String KIND = "kind";
    private static final String WHEN = "when";
    private static final String PATH = "path";
    private static final String TAG = "tag";
    private static final String ASIDE = "aside";
    private static final Query ASIDES = new TermQuery(new Term(ASIDE, ""));
    /// The title of what only stands aside counts a little less than the text of what does not.
    private static final float BEHIND = 0.2F;

    /// How much a word counts in each part of a text.
    static final Map<String, Float> WEIGHTS = Map.of(TITLE, 4F, LEAD, 2F, UNSEEN, 1.5F, TEXT, 1F);

    private final Locale language;
    private final Analyzer analyzer;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private SearchIndex(Locale language, Analyzer analyzer, IndexWriter writer) throws IOException {
        this.language = language;
        this.analyzer = analyzer;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /// Opens the index in `place`, or begins one; the directory is made if it is not there. Throws [IOException] or
    /// [IllegalArgumentException] where that one cannot be read.
    static SearchIndex in(Path place, Locale language) throws IOException {
        var analyzer = new WordAnalyzer(language);
        var writer = new IndexWriter(FSDirectory.open(place), new IndexWriterConfig(analyzer));
        try {
            return new SearchIndex(language, analyzer, writer);
        } catch (IOException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    /// Puts it in the place of what stood at its path before.
    void put(Findable it) throws IOException {
        writer.updateDocument(at(it.path()), document(it));
    }

    /// The same, for who is told of one after the other.
    void add(Findable it) {
        try {
            put(it);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String path) throws IOException {
        writer.deleteDocuments(at(path));
    }

    private static Term at(String path) {
        return new Term(PATH, path);
    }

    private static Document document(Findable it) {
        var document = new Document();
        document.add(new StoredField(WITHIN, it.within()));
        document.add(new StoredField(KIND, it.kind()));
        document.add(new StoredField(WHEN, it.when()));
        document.add(new StringField(PATH, it.path(), Store.YES));
        document.add(new TextField(TITLE, it.title(), Store.YES));
        document.add(new TextField(LEAD, it.lead(), Store.YES));
        document.add(new TextField(TEXT, it.text(), Store.YES));
        document.add(new TextField(UNSEEN, it.unseen(), Store.NO));
        if (it.aside()) {
            document.add(new StringField(ASIDE, "", Store.NO));
        }
        it.tags().forEach(tag -> document.add(new StringField(TAG, tag.name(), Store.NO)));
        return document;
    }

    /// Keeps what was changed, and lets it be found.
    void show() throws IOException {
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /// Where all that stands which carries one of `tags`.
    List<String> paths(Collection<CacheTag> tags) throws IOException {
        var carrying = new TermInSetQuery(TAG, tags.stream().map(tag -> new BytesRef(tag.name())).toList());
        return with(searcher -> {
            var paths = new ArrayList<String>();
            for (var found : searcher.search(carrying, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
                paths.add(searcher.storedFields().document(found.doc, Set.of(PATH)).get(PATH));
            }
            return paths;
        });
    }

    /// Those from the place `from` on, at most `most`, that have all of the words `typed`, the best first; if there is
    /// none, those that have any of them.
    Findings find(String typed, int from, int most) throws IOException {
        return with(searcher -> {
            var words = SearchWords.read(typed, analyzer, searcher);
            var all = find(searcher, words.all(), from, most, words.isNear() ? Fit.NEAR : Fit.WHOLE);
            return all.count() > 0 || words.isOne() ? all : find(searcher, words.any(), from, most, Fit.PARTIAL);
        });
    }

    private Findings find(IndexSearcher searcher, Query query, int from, int most, Fit fit)
            throws IOException {
        var top = searcher.search(FunctionScoreQuery.boostByQuery(query, ASIDES, BEHIND), from + most);
        var shown = Stream.of(top.scoreDocs).skip(from).toArray(ScoreDoc[]::new);
        var marks = new Marker(searcher, analyzer, language).mark(query, shown);
        var found = new ArrayList<Finding>();
        for (var at = 0; at < shown.length; at++) {
            var stored = searcher.storedFields().document(shown[at].doc);
            found.add(new Finding(stored.get(WITHIN), stored.get(KIND), stored.get(WHEN), stored.get(PATH),
                    marks.title(at),
                    marks.excerpt(at, stored.get(LEAD))));
        }
        return new Findings(searcher.count(query), found, fit);
    }

    private interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Reading<T> reading) throws IOException {
        var searcher = searchers.acquire();
        try {
            return reading.read(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    Locale language() {
        return language;
    }

    /// What was not shown is forgotten.
    @Override
    public void close() throws IOException {
        searchers.close();
        var directory = writer.getDirectory();
        writer.rollback();
        directory.close();
    }
}
