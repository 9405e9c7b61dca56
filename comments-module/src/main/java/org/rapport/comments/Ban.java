package org.rapport.comments;

import java.net.IDN;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

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

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}@$€£%]+");
    private static final int MOST_LETTERS = 20_000;

    /// What is sent, as it is compared.
    record Plain(@Nullable WriterId writer, String author, String words, String addresses) {
        static Plain of(Submission said) {
            return new Plain(said.writer(), spaced(said.author()), spaced(said.text()),
                    lower(said.site() + " " + said.text()));
        }
    }

    /// What to call it before the owner.
    String named() {
        return kind == Kind.WRITER ? label : what;
    }

    boolean isAgainst(Plain said) {
        return switch (kind) {
            case WRITER -> said.writer() != null && what.equals(String.valueOf(said.writer().value()));
            case HOST -> names(said.addresses(), what) || names(said.addresses(), IDN.toUnicode(what));
            case PHRASE -> says(said.words()) || says(said.author());
        };
    }

    /// Whether nothing of the page at `source` is wanted.
    boolean isAgainst(URI source) {
        return kind == Kind.HOST && names(lower(String.valueOf(source.getHost())), what);
    }

    private static boolean names(String addresses, String host) {
        return Pattern
                .compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(lower(host)) + "(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])")
                .matcher(addresses).find();
    }

    private boolean says(String words) {
        var phrase = spaced(what);
        return !phrase.isEmpty() && (" " + words + " ").contains(" " + phrase + " ");
    }

    /// Words between single spaces, without what is written in more than one way.
    private static String spaced(String words) {
        return BETWEEN.matcher(lower(words)).replaceAll(" ").strip();
    }

    private static String lower(String words) {
        return PlainText.compatible(words, MOST_LETTERS).toLowerCase(Locale.ROOT);
    }
}
