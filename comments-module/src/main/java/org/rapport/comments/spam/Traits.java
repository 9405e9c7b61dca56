package org.rapport.comments.spam;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.rapport.api.PlainText;

/// What the filter sees of a text: its words and pairs of words, each once and whatever their case, and what stands out
/// about it. That begins with a colon, which no word does.
final class Traits {
    private static final Pattern ADDRESS = Pattern
            .compile("(?i)(?:https?://|(?<![\\p{L}\\p{N}_])www\\.)([^\\s/?#:<>\"'\\[\\])]+)\\S*");
    private static final Pattern WORD = Pattern
            .compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’-]{0,28}[\\p{L}\\p{M}\\p{N}])?");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}");
    private static final int MOST_LETTERS = 20_000;
    private static final int FEW_LETTERS = 12;
    private static final int SHORT = 8;
    private static final int LONG = 60;

    /// What stands out, wherever in the text it does.
    private static final Map<String, Pattern> MARKS = Map.of(
            ":tag", Pattern.compile("(?i)<a\\s|</a>"),
            ":bbcode", Pattern.compile("(?i)\\[/?(?:url|link)\\b"),
            ":markdown", Pattern.compile("]\\(\\s*(?:https?:|www)"),
            ":bare host",
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}@/.-])[\\p{L}\\p{N}-]{3,}(?:\\.[\\p{L}\\p{N}-]{3,})?\\.\\p{L}{2,}(?![\\p{L}\\p{N}@])"),
            ":mail", Pattern.compile("[^\\s@]@[^\\s@]+\\.\\p{L}{2}"),
            ":phone", Pattern.compile("\\+\\d[\\d ()/-]{7,}|(?<![\\p{L}\\p{N}_])0\\d[\\d ()/-]{7,}"),
            ":money", Pattern.compile("(?i)[$€£]\\s?\\d|\\d\\s?(?:[$€£]|(?:k|euros?|usd|eur|dollars?|dólares)\\b)"),
            ":percent", Pattern.compile("\\d\\s?%"),
            ":disguise", Pattern.compile("(?i)\\p{L}[013457@$]+\\p{L}|(?<![\\p{L}\\p{N}_])\\p{L}(?:[-.*]\\p{L}){3,}"),
            ":cries", Pattern.compile("[!¡]\\s?[!¡]"));

    private Traits() {}

    static Set<String> of(Text said) {
        var traits = new HashSet<String>();
        var text = PlainText.compatible(said.text(), MOST_LETTERS);
        var hosts = hosts(text);
        var words = words(ADDRESS.matcher(text).replaceAll(" "));
        traits.addAll(words);
        for (var at = 1; at < words.size(); at++) {
            traits.add(words.get(at - 1) + " " + words.get(at));
        }
        words(said.author()).forEach(word -> traits.add(":name " + word));
        hosts.forEach(host -> name(traits, host));
        hosts(said.site()).forEach(host -> name(traits, host));
        MARKS.forEach((mark, pattern) -> mark(traits, mark, pattern.matcher(text).find()));
        mark(traits, ":shouting", isShouting(text));
        mark(traits, ":site", !said.site().isEmpty());
        traits.add(":links " + Math.min(hosts.size(), 3));
        traits.add(words.size() < SHORT ? ":short" : words.size() > LONG ? ":long" : ":middling");
        return traits;
    }

    /// The whole host, and the words that its name is made of.
    private static void name(Set<String> traits, String host) {
        traits.add(":host " + host);
        words(host.replace('-', ' ').replace('.', ' ')).forEach(word -> traits.add(":host " + word));
    }

    private static void mark(Set<String> traits, String mark, boolean stands) {
        if (stands) {
            traits.add(mark);
        }
    }

    /// Numbers are all the same word.
    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> NUMBER.matcher(word).matches() ? "0" : word).toList();
    }

    private static List<String> hosts(String text) {
        return ADDRESS.matcher(text).results().map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .map(host -> host.replaceFirst("^www\\.", "")).toList();
    }

    private static boolean isShouting(String text) {
        var letters = LETTERS.matcher(text).results().count();
        return letters >= FEW_LETTERS && CAPITALS.matcher(text).results().count() * 2 > letters;
    }
}
