package org.rapport.content.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;
import org.rapport.api.Practice;
import org.rapport.api.Practice.CrisisLine;

/// The practice's facts as its owner types them, cleaned; a field that was not sent is empty.
///
/// @param place lines of the address
/// @param hours lines too
/// @param crisis a line for each number, which stands first: "112 when a life is in danger"
/// @param version of the facts that she read before she typed
record FactsForm(String name, String owner, String profession, String about, String place, String hours, String reply,
        String crisis, int version) {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_PROFESSION = 300;
    static final int LONGEST_ABOUT = 2000;
    static final int LONGEST_LINES = 1000;
    static final int LONGEST_WORDS = 300;

    private static final Pattern CRISIS = Pattern.compile("(\\+?[0-9][0-9 ()/.-]{0,40})\\s(\\P{N}.*)");

    FactsForm(@Nullable String name, @Nullable String owner, @Nullable String profession, @Nullable String about,
            @Nullable String place, @Nullable String hours, @Nullable String reply, @Nullable String crisis,
            int version) {
        this.name = line(name);
        this.owner = line(owner);
        this.profession = line(profession);
        this.about = line(about);
        this.place = lines(place);
        this.hours = lines(hours);
        this.reply = line(reply);
        this.crisis = lines(crisis);
        this.version = version;
    }

    static FactsForm of(Practice practice, int version) {
        return new FactsForm(practice.name(), practice.owner(), practice.profession(), practice.about(),
                String.join("\n", practice.place()), String.join("\n", practice.hours()), practice.reply(),
                practice.crisis().stream().map(line -> line.number() + " " + line.words())
                        .collect(Collectors.joining("\n")),
                version);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }

    /// Without empty lines.
    private static String lines(@Nullable String typed) {
        return typed == null
                ? ""
                : PlainText.of(typed).lines().map(PlainText::line).filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    FactsForm on(int version) {
        return new FactsForm(name, owner, profession, about, place, hours, reply, crisis, version);
    }

    Practice practice() {
        var numbers = crisis.lines().map(FactsForm::crisisLine).toList();
        return new Practice(name, owner, profession, about, place.lines().toList(), hours.lines().toList(), reply,
                numbers);
    }

    private static CrisisLine crisisLine(String line) {
        var read = CRISIS.matcher(line);
        if (!read.matches()) {
            throw new IllegalArgumentException("No number stands first: " + line);
        }
        return new CrisisLine(read.group(1).strip(), read.group(2));
    }

    /// What keeps them from being kept: field name to message key.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        Stream.of(new Filled("name", name, LONGEST_NAME), new Filled("owner", owner, LONGEST_NAME),
                new Filled("profession", profession, LONGEST_PROFESSION), new Filled("about", about, LONGEST_ABOUT),
                new Filled("place", place, LONGEST_LINES), new Filled("hours", hours, LONGEST_LINES),
                new Filled("reply", reply, LONGEST_NAME)).filter(Filled::isTooLong)
                .forEach(field -> problems.put(field.name(), "content.facts.long"));
        if (name.isEmpty()) {
            problems.put("name", "content.facts.name.empty");
        }
        if (!crisis.lines().allMatch(line -> CRISIS.matcher(line).matches() && line.length() <= LONGEST_WORDS)) {
            problems.put("crisis", "content.facts.crisis.odd");
        }
        return problems;
    }

    private record Filled(String name, String text, int longest) {
        boolean isTooLong() {
            return text.length() > longest;
        }
    }
}
