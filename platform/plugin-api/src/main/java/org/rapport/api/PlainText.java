package org.rapport.api;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text from outside, made harmless for HTML, XML and JSON.
public final class PlainText {
    // XML 1.0 §2.2 allows tab, newline and carriage return of the controls; unpaired surrogates are no characters.
    private static final Pattern UNWANTED = Pattern
            .compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\uFFFE\\uFFFF]|[\\u202A-\\u202E\\u2066-\\u2069]");

    // Besides spaces and format characters: fillers, the empty Braille cell, variation selectors.
    private static final Pattern INVISIBLE = Pattern
            .compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\u115F\\u1160\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]*");

    private PlainText() {}

    /// `text` with newlines as `\n` and without control characters, unpaired surrogates and direction overrides,
    /// trimmed.
    public static String of(String text) {
        return UNWANTED.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
    }

    /// The same on one line: newlines and tabs become spaces.
    public static String line(String text) {
        return of(text).replaceAll("\\s+", " ");
    }

    /// Whether a reader would see nothing of `text`: no letter, no sign, no picture.
    public static boolean isInvisible(String text) {
        return INVISIBLE.matcher(text).matches();
    }

    /// `text` with its letters as they are compared, whichever way they were written: normalization form KC (UAX #15). At
    /// most `longest` UTF-16 units are looked at and answered, as one letter may become eighteen.
    public static String compatible(String text, int longest) {
        return cut(Normalizer.normalize(cut(text, longest), Normalizer.Form.NFKC), longest);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /// `text`, or as much of it as goes into `longest` UTF-16 units with an ellipsis at its end; never half a character.
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end).strip() + "…";
    }
}
