package org.rapport.plugins.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.rapport.api.MailAddress;
import org.rapport.api.PlainText;

/// What somebody typed, cleaned; a field that was not sent is empty.
///
/// @param reach an address of mail or a telephone number, as people write them
/// @param time when it suits, perhaps empty
/// @param story what it is about, empty where nobody is asked
record Words(String name, String reach, String time, String story) {
    static final Words NONE = new Words(null, null, null, null);
    static final int LONGEST_LINE = 200;
    static final int LONGEST_STORY = 1000;

    Words(@Nullable String name, @Nullable String reach, @Nullable String time, @Nullable String story) {
        this.name = line(name);
        this.reach = line(reach);
        this.time = line(time);
        this.story = story == null ? "" : PlainText.of(story);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }

    /// What [#written()] wrote.
    static Words read(String written) {
        var lines = written.split("\n", 4);
        return new Words(lines[0], lines[1], lines[2], lines[3]);
    }

    /// A line for each of them; the story may have several.
    String written() {
        return String.join("\n", name, reach, time, story);
    }

    Words withoutStory() {
        return new Words(name, reach, time, null);
    }

    /// What keeps it from being taken: field name to message key.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        check("name", name, problems);
        check("reach", reach, problems);
        if (time.length() > LONGEST_LINE) {
            problems.put("time", "contact.form.long");
        }
        if (story.length() > LONGEST_STORY) {
            problems.put("story", "contact.form.story.long");
        }
        return problems;
    }

    private static void check(String field, String typed, Map<String, String> problems) {
        if (PlainText.isInvisible(typed)) {
            problems.put(field, "contact.form." + field + ".empty");
        } else if (typed.length() > LONGEST_LINE) {
            problems.put(field, "contact.form.long");
        }
    }

    /// Where a press leads that writes or calls; empty where nobody can tell.
    Optional<String> link() {
        return MailAddress.read(reach).map(address -> "mailto:" + address)
                .or(() -> Optional.of(reach).filter(it -> it.matches("[+(]?[0-9][0-9 ()/.-]{4,30}"))
                        .map(it -> "tel:" + it.replaceAll("[^+0-9]", "")));
    }

    /// Nothing of it, so that no log says it.
    @Override
    public String toString() {
        return "Words[…]";
    }
}
