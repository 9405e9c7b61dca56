package org.rapport.content;

import java.text.Normalizer;
import java.util.Locale;

/// The last part of a public address: lower-case letters and digits of any script, joined by single hyphens, at most
/// 180 characters.
public record Slug(String value) {
    static final int LONGEST = 180;

    public Slug {
        if (!value.matches("[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*")
                || value.length() > LONGEST) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /// A slug that reads like `words`: "Über die Stille" becomes `ueber-die-stille`. Words without any letter or digit
    /// become `untitled`.
    public static Slug of(String words) {
        var spelled = words.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
                .replace("ß", "ss").replaceAll("[’'`´]", "");
        var plain = Normalizer.normalize(spelled, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
        var joined = shortened(plain.replaceAll("[^\\p{Ll}\\p{Lo}\\p{N}]+", "-").replaceAll("^-+|-+$", ""));
        return new Slug(joined.isEmpty() ? "untitled" : joined);
    }

    /// The same with a number behind it, for when the plain one is taken.
    Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }

    // Leaves room for a number; cuts between words where it can.
    private static String shortened(String joined) {
        if (joined.length() <= LONGEST - 10) {
            return joined;
        }
        var cut = joined.substring(0, LONGEST - 10);
        var end = cut.lastIndexOf('-');
        return end > 40 ? cut.substring(0, end) : cut.replaceAll("-+$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
