package org.rapport.awards.kinds;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.api.Messages;

/// A kind of award with its customs.
///
/// @param called how people write its name, lower case
/// @param shortly the same in short: words that with one letter changed could mean something else
/// @param story what else is told: the names of questions, such as `beginning`
/// @param version of what it looks like; 0 if that never changes
public record Kind(String id, String name, List<String> called, List<String> shortly, Customs customs,
        List<String> story,
        int version) {
    /// Whether `other` is one of its names, however that is written: letters and digits count, and “award” says nothing.
    public boolean isCalled(String other) {
        return Stream.of(Stream.of(name), called.stream(), shortly.stream()).flatMap(names -> names).map(Kind::plain)
                .anyMatch(plain(other)::equals);
    }

    private static String plain(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var plain = Stream.of(lower.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.matches("awards?"))
                .collect(Collectors.joining());
        return plain.isEmpty() ? lower : plain;
    }

    /// What is customary for it, in a sentence.
    public String asked(Messages messages) {
        return customs.summary(messages, story.size());
    }

    /// Where the site tells of it.
    public String path() {
        return "/awards/" + id;
    }

    /// Where its badge is drawn, for good.
    public String drawing() {
        return "/badges/" + id + ".svg";
    }

    /// The same for the pages of this site, where a former look is not wanted.
    public String look() {
        return version == 0 ? drawing() : drawing() + "?" + version;
    }
}
