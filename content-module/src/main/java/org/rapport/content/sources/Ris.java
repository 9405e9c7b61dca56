package org.rapport.content.sources;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// RIS, the format of Research Information Systems, in its tags of 2001 and of 2012, as Zotero, EndNote, PubMed's
/// neighbours and publishers write it.
final class Ris {
    static final Vocabulary TYPES = Vocabulary.of("""
            article-journal JOUR EJOUR ABST INPR
            article-magazine MGZN
            article-newspaper NEWS
            periodical JFULL
            book BOOK EBOOK EDBOOK SER
            classic CLSWK ANCIENT
            chapter CHAP ECHAP
            entry-dictionary DICT
            entry-encyclopedia ENCYC
            paper-conference CONF CPAPER
            thesis THES
            report RPRT GOVDOC
            webpage ELEC WEB
            post-weblog BLOG
            manuscript UNPB UNPD MANSCPT
            pamphlet PAMP
            patent PAT
            standard STAND
            dataset DATA DBASE AGGR
            software COMP
            motion_picture MPCT VIDEO ADVS MULTI
            song SOUND MUSIC
            graphic ART FIGURE CHART
            map MAP
            legislation STAT
            legal_case CASE LEGAL
            bill BILL UNBILL
            hearing HEAR
            personal_communication PCOMM ICOMM
            speech SLIDE
            document GEN""");
    static final Vocabulary TEXTS = Vocabulary.of("""
            title-short ST
            volume VL
            number-of-volumes NV
            edition ET
            publisher PB
            publisher-place CY PP
            language LA""");

    /// Of a whole, whose `T2` is the series that it stands in.
    private static final Pattern WHOLE = Pattern.compile("book|classic|report|map|software|pamphlet|thesis|manuscript");

    private Ris() {}

    static List<CslJson.Named> read(String text) throws UnreadableSources {
        UnreadableSources.unlessShort(text);
        return RisRecord.records(text).stream()
                .map(record -> new CslJson.Named(record.text("ID"), RisReader.item(record)))
                .toList();
    }

    static boolean isWhole(String type) {
        return WHOLE.matcher(type).matches();
    }

    /// Under which tag the series stands. What is `T2` of a thesis is its department.
    static String series(String type) {
        return isWhole(type) && !type.equals("thesis") ? "T2" : "T3";
    }

    /// Records in UTF-8, their lines ended as RIS wants it.
    static String write(List<CslJson.Named> sources) {
        return sources.stream().map(RisWriter::write).collect(Collectors.joining("\r\n"));
    }
}
