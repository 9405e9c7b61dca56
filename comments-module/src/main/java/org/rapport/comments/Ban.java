package org.rapport.comments;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/// Something that the owner never wants to see again.
///
/// @param what the number of a writer, a host, or a phrase
/// @param label as the writer called herself; empty for a host or a phrase
/// @param by who said so
/// @param hits how often it kept something away
/// @param hitAt when it did last; null if it never did
record Ban(BanId id, Kind kind, String what, String label, @ColumnName("made_at") Instant at,
        @ColumnName("made_by") String by, int hits, @ColumnName("hit_at") @Nullable Instant hitAt) {
    /// What is not wanted.
    enum Kind {
        /// Whoever comes by one private link.
        WRITER,
        /// A host and those below it, as a link, as the writer's own site, or by name.
        HOST,
        /// These words, in this order.
        PHRASE;

        /// In the keys of messages.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String INSIDE = "[\\p{L}\\p{N}]";

    boolean isAgainst(Submission said) {
        return switch (kind) {
            case WRITER -> said.writer() != null && what.equals(String.valueOf(said.writer().value()));
            case HOST -> pattern("(?<![\\p{L}\\p{N}-])", "(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])").matcher(whole(said))
                    .find();
            case PHRASE -> pattern("(?<!" + INSIDE + ")", "(?!" + INSIDE + ")").matcher(whole(said)).find();
        };
    }

    /// A mark at an end of the phrase bounds itself.
    private Pattern pattern(String before, String after) {
        var plain = plain(what);
        return Pattern.compile((isInside(plain.codePointAt(0)) ? before : "") + Pattern.quote(plain)
                + (isInside(plain.codePointBefore(plain.length())) ? after : ""));
    }

    private static boolean isInside(int letter) {
        return Character.isLetterOrDigit(letter);
    }

    private static String whole(Submission said) {
        return plain(said.author() + "\n" + said.site() + "\n" + said.text());
    }

    /// Without what is written in more than one way.
    private static String plain(String words) {
        return SPACE.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(" ");
    }
}
