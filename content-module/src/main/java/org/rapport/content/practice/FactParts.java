package org.rapport.content.practice;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import org.rapport.api.Messages;
import org.rapport.api.Practice;
import org.rapport.content.prose.Markdown;
import org.rapport.content.prose.Sanitiser;

/// Puts the practice's facts where a text names them. Alone in a paragraph a fact stands as its own block: fees as a
/// table, hours one below the other; within a sentence it is a few words. What is not told leaves nothing behind: no
/// sentence that needs it, and no heading above nothing.
public final class FactParts {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final Pattern NAMED = Pattern.compile("\\{\\{ {0,3}([\\w-]{1,40}) {0,3}}}");

    private FactParts() {}

    /// The names in `text` that no fact has, each once.
    public static List<String> unknown(String text) {
        return NAMED.matcher(text).results().map(name -> name.group(1))
                .filter(name -> FactPart.named(name).isEmpty()).distinct().toList();
    }

    /// The facts that `text` names and that are not told yet, each once.
    public static List<FactPart> untold(String text, Practice practice, Messages messages) {
        return named(text).filter(part -> part.lines(practice, messages).isEmpty()).distinct().toList();
    }

    static Stream<FactPart> named(String text) {
        return NAMED.matcher(text).results().flatMap(name -> FactPart.named(name.group(1)).stream());
    }

    static boolean isOne(String line) {
        return NAMED.matcher(line.strip()).matches() && named(line).findAny().isPresent();
    }

    /// Fills a text that is already sanitised, in `language`.
    public static void fill(Document text, Practice practice, Messages messages, Locale language) {
        new Untold(part -> part.lines(practice, messages).isEmpty(), language).leaveOut(text);
        for (var paragraph : text.select("p")) {
            var whole = NAMED.matcher(paragraph.wholeText().strip());
            if (paragraph.childrenSize() == 0 && whole.matches()) {
                FactPart.named(whole.group(1)).ifPresent(part -> stand(part, paragraph, practice, messages));
            }
        }
        text.select("*:not(code):not(pre)").stream().flatMap(element -> element.textNodes().stream()).toList()
                .forEach(words -> speak(words, practice, messages, language));
    }

    private static void stand(FactPart part, Element paragraph, Practice practice, Messages messages) {
        block(part, part.lines(practice, messages), practice, messages).forEach(paragraph::before);
        paragraph.remove();
    }

    private static List<Node> block(FactPart part, List<String> lines, Practice practice, Messages messages) {
        if (part == FactPart.NOTICE) {
            return Sanitiser.article(Markdown.html(practice.notice())).body().childNodesCopy();
        }
        var out = new StringOutput();
        TEMPLATES.factPart(messages, part, lines, practice).writeTo(out);
        return Jsoup.parseBodyFragment(out.toString()).body().childNodesCopy();
    }

    private static void speak(TextNode words, Practice practice, Messages messages, Locale language) {
        var text = words.getWholeText();
        var from = 0;
        for (var named : NAMED.matcher(text).results().filter(it -> FactPart.named(it.group(1)).isPresent()).toList()) {
            words.before(new TextNode(text.substring(from, named.start())));
            var spoken = spoken(named, practice, messages, language);
            words.before(spoken);
            from = named.end();
            if (text.startsWith(".", from) && spoken instanceof TextNode said && isSentence(said.getWholeText())) {
                from++;
            }
        }
        words.text(text.substring(from));
    }

    /// Whether it brings its own full stop.
    private static boolean isSentence(String words) {
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?");
    }

    /// "One, two, and three", as the language has it.
    private static String listed(List<String> lines, Locale language) {
        return lines.isEmpty()
                ? ""
                : ListFormat.getInstance(language, ListFormat.Type.STANDARD, ListFormat.Style.FULL).format(lines);
    }

    private static Node spoken(MatchResult named, Practice practice, Messages messages, Locale language) {
        var part = FactPart.named(named.group(1)).orElseThrow();
        var lines = part.lines(practice, messages);
        var words = lines.stream().reduce((said, line) -> said + (isSentence(said) ? " " : ", ") + line)
                .orElse("");
        return switch (part) {
            case TELEPHONE -> new Element("a").attr("href", practice.reach().call()).text(words);
            case EMAIL -> new Element("a").attr("href", "mailto:" + words).text(words);
            case LANGUAGES, SERVICES, JURISDICTIONS -> new TextNode(listed(lines, language));
            case NOTICE -> new TextNode(Jsoup.parseBodyFragment(Markdown.html(words)).text());
            default -> new TextNode(words);
        };
    }
}
