package org.rapport.awards.kinds;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Words that stand wherever people speak of awards, in English, German and Spanish: an award that is called by these
/// alone would be found in every other comment.
final class EverydayWords {
    private static final Set<String> WORDS = Set.of(
            "award", "awards", "badge", "badges", "prize", "prizes", "honour", "honor", "blog", "blogs", "blogger",
            "bloggers", "blogging", "nominate", "nominated", "nomination", "nominee", "the", "an", "this", "that", "of",
            "for", "to", "and", "or", "you", "your", "yours", "me", "my", "mine", "we", "us", "our", "it", "its", "is",
            "auszeichnung", "auszeichnungen", "preis", "preise", "der", "die", "das", "den", "dem", "des", "ein",
            "eine", "einen", "einem", "einer", "von", "für", "fürs", "zum", "zur", "und", "oder", "du", "dich", "dir",
            "dein", "deine", "deinen", "ich", "mich", "mir", "mein", "meine", "meinen", "sie", "ihnen", "ihr", "ihre",
            "wir", "uns", "es", "ist", "bloggerin", "premio", "premios", "galardón", "galardones", "insignia", "el",
            "la", "los", "las", "un", "una", "este", "esta", "de", "del", "al", "para", "por", "tu", "tus", "tú", "te",
            "ti", "yo", "mi", "mis", "su", "sus", "usted", "nosotros", "bloguero", "bloguera");

    private EverydayWords() {}

    /// Whether `name` has none but these; a single letter says nothing either.
    static boolean areAllOf(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")).filter(word -> word.length() > 1)
                .allMatch(WORDS::contains);
    }
}
