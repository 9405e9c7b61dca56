package org.rapport.content.sources;

import java.util.List;
import java.util.Optional;

/// Works that were never written, by people who never lived.
final class Cast {
    private Cast() {}

    static CslItem article() {
        return CslItem.of("article-journal").with("title", "What a pause holds: 50% & more")
                .with("author", List.of(
                        CslName.person("Lindgren", "Maja A."),
                        new CslName("Oever", "Pim", "van den", "", ""),
                        new CslName("Ashdown", "Noel", "", "Jr.", "")))
                .with("issued", CslDate.of(2019, 5, 12)).with("container-title", "Journal of Quiet Rooms")
                .with("container-title-short", "J Quiet Rooms").with("volume", "12").with("issue", "3")
                .with("page", "101-118").with("DOI", "10.5555/quiet_rooms.12.3#7").with("ISSN", "1234-5679")
                .with("PMID", "31234567").with("PMCID", "PMC6543210").with("language", "en");
    }

    static CslItem book() {
        return CslItem.of("book").with("title", "Über das Zögern").with("author",
                List.of(CslName.person("Grünwald-Öhm", "Käthe")))
                .with("editor", List.of(CslName.person("Núñez", "Íñigo")))
                .with("issued", CslDate.of(1987, 0, 0)).with("publisher", "Weiß & Söhne")
                .with("publisher-place", "Köln")
                .with("edition", "2").with("ISBN", "9783161484100").with("collection-title", "Kleine Schriften")
                .with("number-of-pages", "212");
    }

    static CslItem chapter() {
        return CslItem.of("chapter").with("title", "Doors that open inwards")
                .with("author", List.of(CslName.person("O’Hara", "Sinéad"), CslName.person("山田", "花子")))
                .with("editor", List.of(CslName.person("d'Aubigny", "Luc")))
                .with("container-title", "The Listening House").with("issued", CslDate.of(2004, 0, 0))
                .with("page", "33-58").with("publisher", "Tidewater").with("ISBN", "9783161484100");
    }

    static CslItem paper() {
        return CslItem.of("paper-conference").with("title", "Counting silences")
                .with("author", List.of(CslName.person("Okafor", "Ada")))
                .with("container-title", "Proceedings of the Third Meeting on Pauses")
                .with("event-title", "Third Meeting on Pauses").with("issued", CslDate.of(2011, 9, 0))
                .with("page", "7-9").with("publisher-place", "Lund");
    }

    static CslItem thesis() {
        return CslItem.of("thesis").with("title", "Warten lernen").with("genre", "Dissertation")
                .with("author", List.of(CslName.person("Brandt", "Jule"))).with("publisher", "Universität Ahrensfeld")
                .with("issued", CslDate.of(1999, 0, 0));
    }

    static CslItem report() {
        return CslItem.of("report").with("title", "Sleep in small towns").with("genre", "Working paper")
                .with("author", List.of(CslName.institution("Institute for Rest and Repair")))
                .with("publisher", "Institute for Rest and Repair").with("number", "IRR-7")
                .with("issued", CslDate.of(2021, 2, 1));
    }

    static CslItem webpage() {
        return CslItem.of("webpage").with("title", "How to ask for help").with("container-title", "Harbour Notes")
                .with("author", List.of(CslName.institution("Harbour & Friends")))
                .with("URL", "https://harbour.example/ask_help?a=1&b=50%25#top")
                .with("issued", CslDate.of(2022, 11, 3)).with("accessed", CslDate.of(2024, 1, 5));
    }

    static CslItem inPress() {
        return CslItem.of("article-journal").with("title", "Notes towards a slower hour")
                .with("author", List.of(CslName.person("Achterberg", "")))
                .with("issued", Optional.of(new CslDate(0, 0, 0, "in press")))
                .with("container-title", "Annals of Slowness");
    }

    static List<CslItem> all() {
        return List.of(article(), book(), chapter(), paper(), thesis(), report(), webpage(), inPress());
    }
}
