package org.rapport.content.sources;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// BibTeX as Zotero, JabRef, EndNote and Google Scholar exchange it: the entry types and fields of BibTeX 0.99d, and
/// those of biblatex 3.20 where that knows more.
final class BibTex {
    static final Vocabulary TYPES = Vocabulary.of("""
            article-journal article suppperiodical
            book book mvbook collection mvcollection proceedings mvproceedings reference mvreference manual
            pamphlet booklet
            chapter incollection inbook suppbook suppcollection bookinbook
            entry-encyclopedia inreference
            paper-conference inproceedings conference
            thesis thesis phdthesis mastersthesis
            report techreport report
            webpage online electronic www
            manuscript unpublished
            periodical periodical
            patent patent
            standard standard
            dataset dataset
            software software
            review review
            motion_picture video movie
            song audio music
            graphic image artwork
            personal_communication letter
            legislation legislation
            legal_case jurisdiction""");
    static final Vocabulary TEXTS = Vocabulary.of("""
            title-short shorttitle
            container-title-short shortjournal
            collection-title series
            event-title eventtitle
            event-place venue
            volume volume
            number-of-volumes volumes
            chapter-number chapter
            part-number part
            edition edition
            version version revision
            number-of-pages pagetotal numpages
            publisher-place address location
            language language langid
            status pubstate status
            original-title origtitle
            original-publisher origpublisher
            ISBN isbn
            ISSN issn
            PMID pmid
            PMCID pmcid pmc""");
    static final Vocabulary NAMES = Vocabulary.of("""
            author author
            editor editor
            translator translator
            container-author bookauthor""");

    /// Which of them `number` means in entries of a type; those not named here have a number of their own.
    static final Vocabulary NUMBERS = Vocabulary.of("""
            issue article-journal article-magazine article-newspaper periodical
            collection-number book chapter entry-encyclopedia paper-conference""");

    /// EndNote says here once more that an article is one.
    static final Set<String> WITHOUT_GENRE = Set.of("article-journal", "article-magazine",
            "article-newspaper", "book", "chapter", "paper-conference");

    private BibTex() {}

    static Batch read(String text) throws UnreadableSources {
        UnreadableSources.unlessShort(text);
        var parsed = BibTexParser.parse(text);
        var entries = parsed.entries();
        var byKey = entries.stream()
                .collect(Collectors.toMap(BibTex::key, Function.identity(), (first, second) -> first));
        return new Batch(entries.stream()
                .map(entry -> new CslJson.Named(entry.key(), BibTexReader.item(whole(entry, byKey)))).toList(),
                parsed.broken());
    }

    private static String key(BibTexEntry entry) {
        return entry.key().toLowerCase(Locale.ROOT);
    }

    private static BibTexEntry whole(BibTexEntry entry, Map<String, BibTexEntry> byKey) {
        var other = entry.verbatim("crossref").toLowerCase(Locale.ROOT);
        return other.isEmpty() || !byKey.containsKey(other) ? entry : entry.inheriting(byKey.get(other));
    }

    /// Entries in UTF-8, each with its id as its key.
    static String write(List<CslJson.Named> sources) {
        return sources.stream().map(BibTexWriter::write).collect(Collectors.joining("\n"));
    }
}
