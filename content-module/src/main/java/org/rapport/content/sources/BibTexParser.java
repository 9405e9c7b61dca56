package org.rapport.content.sources;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Parts BibTeX into its entries (format of BibTeX 0.99d): what stands outside of `@type{…}` is a comment, and
/// `@string`s are put in where they are named. Bears what programs write against the rules: keys of any letters or none,
/// keys that come twice, commas too many or too few.
final class BibTexParser {
    private static final Pattern OBJECT = Pattern.compile("@\\s*+(\\w++)\\s*+([{(])");
    private static final Pattern KEY = Pattern.compile("\\s*+([^,={}\"]*+)");
    private static final Pattern NAME = Pattern.compile("[\\s,]*+([^\\s,={}()\"#]++)\\s*+=");
    private static final Pattern NEXT = Pattern.compile("(?m)^[ \\t]*+(?=@\\s*+\\w++\\s*+[{(])");
    private static final int MOST_BROKEN = 20;
    private static final Pattern BARE = Pattern.compile("\\s*+([^\\s,={}()\"#]++)");

    private final String text;
    private final List<BibTexEntry> entries = new ArrayList<>();
    private final Map<String, String> strings = new HashMap<>();
    private int at;
    /// A few `@string`s of `@string`s could grow without end.
    private int room = 2 * UnreadableSources.LONGEST_TEXT;

    private BibTexParser(String text) {
        this.text = text;
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.ROOT);
            strings.put(name.substring(0, 3), name);
        }
    }

    /// @param broken the lines in which entries begin that nobody can read
    record Parsed(List<BibTexEntry> entries, List<Integer> broken) {}

    /// Reads on after what is broken, where a line begins with another entry.
    static Parsed parse(String text) throws UnreadableSources {
        var parser = new BibTexParser(text);
        var broken = parser.objects();
        return new Parsed(parser.entries, broken);
    }

    private List<Integer> objects() throws UnreadableSources {
        var broken = new ArrayList<Integer>();
        var object = OBJECT.matcher(text);
        while (object.find(at)) {
            at = object.end();
            try {
                object(object.group(1).toLowerCase(Locale.ROOT), object.group(2).equals("{") ? '}' : ')');
            } catch (UnreadableSources e) {
                broken.add(line(object.start()));
                goOn(object.end(), broken.size(), e);
            }
        }
        return broken;
    }

    /// Every broken entry may cost a reading of the whole rest.
    private void goOn(int from, int times, UnreadableSources why) throws UnreadableSources {
        var next = NEXT.matcher(text).region(from, text.length());
        var goesOn = next.find();
        if (times >= MOST_BROKEN || room < 0 || entries.size() > UnreadableSources.MOST_SOURCES
                || !goesOn && entries.isEmpty()) {
            throw why;
        }
        at = goesOn ? next.end() : text.length();
    }

    private void object(String type, char close) throws UnreadableSources {
        switch (type) {
            case "comment", "preamble" -> until(close);
            case "string" -> strings.putAll(fields(close));
            default -> {
                entries.add(new BibTexEntry(type, key(), fields(close)));
                UnreadableSources.unlessFew(entries.size());
            }
        }
    }

    private String key() {
        var key = KEY.matcher(text).region(at, text.length());
        if (!key.lookingAt() || isAt(key.end(), '=')) {
            return "";
        }
        at = key.end();
        return key.group(1).strip();
    }

    private Map<String, String> fields(char close) throws UnreadableSources {
        var fields = new LinkedHashMap<String, String>();
        while (!ends(close)) {
            var name = take(NAME);
            fields.putIfAbsent(name.toLowerCase(Locale.ROOT), value());
        }
        return fields;
    }

    private boolean ends(char close) {
        while (at < text.length() && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        return takes(close);
    }

    private String value() throws UnreadableSources {
        var first = piece();
        if (!takes('#')) {
            return first;
        }
        var whole = new StringBuilder(first);
        do {
            whole.append(piece());
        } while (takes('#'));
        return whole.toString();
    }

    private String piece() throws UnreadableSources {
        var piece = takes('{') ? until('}') : takes('"') ? until('"') : named(take(BARE));
        room -= piece.length();
        if (room < 0) {
            throw UnreadableSources.tooLong();
        }
        return piece;
    }

    private String named(String name) {
        return strings.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    /// What comes before the `close` that stands in no braces.
    private String until(char close) throws UnreadableSources {
        var start = at;
        var depth = 0;
        for (; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == close && depth == 0) {
                return text.substring(start, at++);
            }
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
        }
        throw broken(start);
    }

    private String take(Pattern pattern) throws UnreadableSources {
        var next = pattern.matcher(text).region(at, text.length());
        if (!next.lookingAt()) {
            throw broken(at);
        }
        at = next.end();
        return next.group(1);
    }

    private boolean takes(char sign) {
        var next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        var stands = isAt(next, sign);
        at = stands ? next + 1 : at;
        return stands;
    }

    private boolean isAt(int place, char sign) {
        return place < text.length() && text.charAt(place) == sign;
    }

    private UnreadableSources broken(int place) {
        return UnreadableSources.broken(line(place));
    }

    private int line(int place) {
        return 1 + (int) text.substring(0, place).chars().filter(sign -> sign == '\n').count();
    }
}
