package org.rapport.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The last part of a public address: lower-case letters and digits of any script, joined by single hyphens, at most
/// 180 characters.
public record Slug(String value) {
    static final int LONGEST = 180;

    private static final String LETTER = "\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}";
    private static final Pattern SHAPE = Pattern.compile("[" + LETTER + "]+(-[" + LETTER + "]+)*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^" + LETTER + "]+");
    // In most scripts a mark makes another letter; a Latin letter is still read without it.
    private static final Pattern MERE_MARKS = Pattern.compile("(?<![\\p{L}\\p{M}&&[^\\p{IsLatin}]])\\p{M}+");

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    private static boolean isSlug(String value) {
        return value.length() <= LONGEST && SHAPE.matcher(value).matches();
    }

    /// The slug that `part` of an address is, if it is one.
    static Optional<Slug> read(String part) {
        return isSlug(part) ? Optional.of(new Slug(part)) : Optional.empty();
    }

    /// A slug that reads like `words`: "Über die Stille" becomes `ueber-die-stille`. Words without any letter or digit
    /// become `untitled`.
    public static Slug of(String words) {
        var plain = withoutMereMarks(spelled(words));
        var joined = shortened(BETWEEN_WORDS.matcher(plain).replaceAll("-").replaceAll("^-|-$", ""));
        return new Slug(joined.isEmpty() ? "untitled" : joined);
    }

    private static String spelled(String words) {
        return Normalizer.normalize(words.replaceAll("[’'`´ʼ]", ""), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    }

    private static String withoutMereMarks(String words) {
        var apart = Normalizer.normalize(words, Normalizer.Form.NFD);
        return Normalizer.normalize(MERE_MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    /// The same with a number behind it, for when the plain one is taken.
    Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }

    // Leaves room for a number; cuts between words where it can, and never within a letter.
    private static String shortened(String joined) {
        var room = LONGEST - 10;
        if (joined.length() <= room) {
            return joined;
        }
        var cut = joined.substring(0, Character.isHighSurrogate(joined.charAt(room - 1)) ? room - 1 : room);
        var end = cut.lastIndexOf('-');
        return end > 40 ? cut.substring(0, end) : cut.replaceAll("-+$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
