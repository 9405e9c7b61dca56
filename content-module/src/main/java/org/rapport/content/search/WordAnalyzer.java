package org.rapport.content.search;

import java.util.Locale;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Parts a text into words (UAX #29) and says each twice in the same place: as it is written, in small letters without
/// accents, and by its stem in the site's language.
final class WordAnalyzer extends Analyzer {
    private final Locale language;

    WordAnalyzer(Locale language) {
        this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(
                new ASCIIFoldingFilter(stemmed(new LowerCaseFilter(words)))));
    }

    private TokenStream stemmed(TokenStream words) {
        return switch (language.getLanguage()) {
            case "de" -> new GermanLightStemFilter(new KeywordRepeatFilter(new GermanNormalizationFilter(words)));
            case "es" -> new SpanishLightStemFilter(new KeywordRepeatFilter(words));
            default -> new PorterStemFilter(new KeywordRepeatFilter(new EnglishPossessiveFilter(words)));
        };
    }
}
