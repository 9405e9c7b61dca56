package org.rapport.content.richtext;

import java.util.regex.Pattern;

/// Which spaces are meant: one that binds "z. B." or "10 km" stays, one that a program put there for its width does not.
final class Spaces {
    private static final Pattern BOUND = Pattern.compile(
            "(?<=\\b\\p{L}\\.|\\d|«|§)[\\u00A0\\u202F](?=[\\p{L}\\p{N}%€$])|(?<=\\p{L})[\\u00A0\\u202F](?=[»!?;:])");
    private static final Pattern ANY = Pattern.compile("[\\s\\u00A0\\u2007\\u2028\\u2029\\u202F\\uFEFF]+");
    private static final char KEPT = '\uE000';

    private Spaces() {}

    static String sane(String words) {
        var bound = BOUND.matcher(words.replace(KEPT, ' ')).replaceAll(String.valueOf(KEPT));
        return ANY.matcher(bound.replace("\u00AD", "")).replaceAll(" ").replace(KEPT, '\u00A0');
    }
}
