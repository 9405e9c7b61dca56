package org.rapport.awards;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How people hand on awards, and talk about them, in one language.
final class Phrasebook {
    static final List<String> LANGUAGES = List.of("en", "de", "es");
    private static final Pattern MARKS = Pattern.compile("[,;:.!?…()–—\\p{IsEmoji_Presentation}]|\\s-+\\s");
    private static final Pattern WORD = Pattern.compile(AwardNames.MARK + "|[\\p{L}\\p{N}']+");

    private final Pattern joint;
    private final Pattern asides;
    private final Pattern offers;
    private final Pattern talk;
    private final Pattern titles;

    private Phrasebook(Entry book) {
        var phrases = new Phrases(book.entry("lists"));
        this.joint = phrases.anyOf(List.of("<joint>"));
        this.asides = phrases.anyOf(book.texts("asides"));
        this.offers = phrases.anyOf(book.texts("offers"));
        this.talk = phrases.anyOf(book.texts("talk"));
        this.titles = phrases.anyOf(book.texts("titles"));
    }

    /// The phrases of `language`, such as "en".
    static Phrasebook of(String language) {
        return new Phrasebook(entry(language));
    }

    private static Entry entry(String language) {
        return Entry.in("phrases/" + language + ".yaml");
    }

    /// Words in `language` of those who hand on awards.
    static List<String> earnest(String language) {
        return entry(language).texts("earnest");
    }

    /// The clause of `sentence` that hands on an award.
    Optional<String> offerIn(Sentence sentence) {
        return clauses(sentence.said())
                .filter(clause -> offers.matcher(clause).find() && !talk.matcher(clause).find()).findFirst();
    }

    /// Whether a post with this title talks about an award and hands on none.
    boolean isTalk(Sentence title) {
        return titles.matcher(words(title.said())).find();
    }

    private Stream<String> clauses(String said) {
        return MARKS.splitAsStream(said).map(Phrasebook::words).map(clause -> asides.matcher(clause).replaceAll(""))
                .flatMap(joint::splitAsStream);
    }

    private static String words(String clause) {
        return WORD.matcher(clause.replace('’', '\'')).results().map(MatchResult::group)
                .collect(Collectors.joining(" ", "", " "));
    }
}
