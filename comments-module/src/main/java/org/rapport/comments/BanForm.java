package org.rapport.comments;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// What the owner never wants to see again, as she ticks and types it.
///
/// @param writer whether whoever sent the comment is meant
/// @param hosts those that she ticked, and one that she typed, or the address of a page there
/// @param phrase some words; empty for none
record BanForm(Boolean writer, List<String> hosts, String phrase) {
    static final BanForm EMPTY = new BanForm(null, null, null);
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"'()\\[\\]]+");
    private static final int SHORTEST_PHRASE = 3;
    private static final int LONGEST = 300;

    BanForm(@Nullable Boolean writer, @Nullable List<String> hosts, @Nullable String phrase) {
        this.writer = Boolean.TRUE.equals(writer);
        this.hosts = hosts == null
                ? List.of()
                : hosts.stream().map(PlainText::line).filter(host -> !host.isEmpty()).toList();
        this.phrase = phrase == null ? "" : PlainText.line(phrase);
    }

    /// The hosts as they are kept.
    List<String> names() {
        return hosts.stream().flatMap(typed -> name(typed).stream()).distinct().toList();
    }

    private static Optional<String> name(String typed) {
        return Host.of(SiteAddress.read(typed.contains("://") ? typed : "https://" + typed))
                .filter(host -> host.contains(".") && host.length() <= LONGEST);
    }

    /// The key of what keeps it from being taken; empty if nothing does.
    String problem() {
        if (!writer && hosts.isEmpty() && phrase.isEmpty()) {
            return "comments.bans.nothing";
        }
        if (hosts.stream().anyMatch(typed -> name(typed).isEmpty())) {
            return "comments.bans.host.odd";
        }
        var letters = phrase.codePoints().filter(Character::isLetterOrDigit).count();
        var isOdd = !phrase.isEmpty() && (letters < SHORTEST_PHRASE || phrase.length() > LONGEST);
        return isOdd ? "comments.bans.phrase.odd" : "";
    }

    /// The hosts that `remark` names in links, and that of its writer's site.
    static List<String> offered(Remark remark) {
        return Stream.concat(Stream.of(remark.site()), ADDRESS.matcher(remark.text()).results().map(MatchResult::group))
                .flatMap(address -> name(address).stream()).distinct().limit(5).toList();
    }
}
