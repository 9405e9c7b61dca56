package org.rapport.comments;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.comments.Finding.Verdict;

/// Notices who signs with the name of the owner or of her practice, with or without accents, titles and other names, and
/// whose name only looks like one.
@Component
@Order(116)
class NameCheck implements OwnCheck {
    /// Letters of one script in the dress of another.
    private static final Pattern MIXED = Pattern
            .compile("\\p{IsLatin}[\\p{IsCyrillic}\\p{IsGreek}]|[\\p{IsCyrillic}\\p{IsGreek}]\\p{IsLatin}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern TITLE = Pattern.compile("\\p{L}{2,6}\\.");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Site site;
    private final Messages messages;

    NameCheck(Site site, Messages messages) {
        this.site = site;
        this.messages = messages;
    }

    @Override
    public String name() {
        return messages.say("comments.check.name");
    }

    @Override
    public Finding look(Submission said) {
        if (MIXED.matcher(said.author()).find()) {
            return new Finding(Verdict.HOLD, messages.say("comments.check.name.mixed"));
        }
        return isOwners(said.author())
                ? new Finding(Verdict.HOLD, messages.say("comments.check.name.found"))
                : new Finding(Verdict.FINE, messages.say("comments.check.name.fine"));
    }

    private boolean isOwners(String name) {
        var words = words(name);
        return Stream.of(site.practice().author(), site.practice().name(), site.title()).map(NameCheck::words)
                .anyMatch(owner -> isSame(owner, words));
    }

    /// A name of one word many people bear.
    private static boolean isSame(List<String> owner, List<String> words) {
        return !owner.isEmpty() && (String.join("", words).equals(String.join("", owner))
                || owner.size() > 1 && words.containsAll(owner));
    }

    /// Without accents and titles, whatever stands between the letters.
    private static List<String> words(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(PlainText.compatible(name, Remark.LONGEST_AUTHOR),
                Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return Stream.of(plain.split("\\s+")).filter(word -> !TITLE.matcher(word).matches())
                .map(word -> NO_LETTERS.matcher(word).replaceAll("")).filter(word -> !word.isEmpty()).toList();
    }
}
