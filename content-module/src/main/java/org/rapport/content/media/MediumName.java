package org.rapport.content.media;

import java.text.Normalizer;
import java.util.Locale;

/// A name for addresses and downloads made from what a file was called: small Latin letters, digits and hyphens, and
/// the extension of what the file really is.
record MediumName(String value) {
    private static final int LONGEST = 80;
    private static final String DEVICES = "(con|prn|aux|nul|com\\d|lpt\\d)";

    static MediumName of(String original, Kind kind) {
        var words = spelled(stem(original));
        var name = words.isEmpty() || words.matches(DEVICES) ? ("file-" + words).replaceAll("-$", "") : words;
        return new MediumName(name + "." + kind.extension());
    }

    /// Without the directories and the last extension.
    private static String stem(String original) {
        var name = original.substring(Math.max(original.lastIndexOf('/'), original.lastIndexOf('\\')) + 1);
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String spelled(String stem) {
        var plain = stem.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
                .replace("ß", "ss");
        var letters = Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "");
        return letters.substring(0, Math.min(letters.length(), LONGEST)).replaceAll("-$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
