package org.rapport.content.practice;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Takes out of a text what would read badly because a fact is not told: the sentence that names it, a last sentence
/// that only led up to it with a colon, and the heading under which nothing is left.
final class Untold {
    private static final String BLOCKS = "p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, summary, figcaption, caption";
    private static final String VERBATIM = "code, pre";
    private static final String SEEN = "img, table, hr";
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    /// What no sentence ends with, as before a fact in "z. B. {{hours}}".
    private static final Pattern ABBREVIATED = Pattern.compile("\\b(?:\\p{L}|bzw|ca|ej|[NnDd]r|[Tt]el)\\.\\s*$");
    private static final Pattern HEADING = Pattern.compile("h([1-6])");

    private final Predicate<FactPart> untold;
    private final Locale language;

    Untold(Predicate<FactPart> untold, Locale language) {
        this.untold = untold;
        this.language = language;
    }

    void leaveOut(Document text) {
        for (var block : text.select("p, li").stream().filter(it -> namesWhatIsUntold(it.wholeText())).toList()) {
            var words = new Words(block);
            var sentences = words.sentences(language).stream().filter(it -> namesWhatIsUntold(words.of(it))).toList();
            if (!sentences.isEmpty()) {
                sentences.reversed().forEach(words::cut);
                tidy(block);
            }
        }
    }

    private boolean namesWhatIsUntold(String sentence) {
        return FactParts.named(sentence).anyMatch(untold);
    }

    private void tidy(Element block) {
        block.select("a, em, strong, sup, sub, del").stream().filter(Untold::isEmpty).forEach(Node::remove);
        block.textNodes().stream().filter(TextNode::isBlank).filter(Untold::isAtTheEdge).forEach(Node::remove);
        block.select("br").stream().filter(Untold::isAtTheEdge).forEach(Node::remove);
        if (isEmpty(block)) {
            vanish(block);
        }
    }

    private static boolean isAtTheEdge(Node node) {
        var before = node.previousSibling();
        return before == null || before.nameIs("br") || node.nextSibling() == null;
    }

    private static boolean isEmpty(Element element) {
        return !element.hasText() && element.selectFirst(SEEN) == null;
    }

    private void vanish(Element gone) {
        var around = gone.parent();
        var before = gone.previousElementSibling();
        gone.remove();
        if (before == null) {
            if (around != null && around.is("ul, ol, blockquote, li") && isEmpty(around)) {
                vanish(around);
            }
        } else if (level(before) > 0 && standsAlone(before)) {
            vanish(before);
        } else if (level(gone) == 0 && before.nameIs("p") && before.text().endsWith(":")) {
            var words = new Words(before);
            words.cut(words.sentences(language).getLast());
            tidy(before);
        }
    }

    private static boolean standsAlone(Element heading) {
        var next = heading.nextElementSibling();
        return next == null || level(next) > 0 && level(next) <= level(heading);
    }

    /// 0 of what is no heading.
    private static int level(Element element) {
        var heading = HEADING.matcher(element.nodeName());
        return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
    }

    private record Sentence(int from, int to) {}

    /// The words that are a block's own, and of no other within it.
    private static final class Words {
        private final List<TextNode> nodes = new ArrayList<>();
        private final TreeSet<Integer> bounds = new TreeSet<>();
        private final String whole;

        Words(Element block) {
            var words = new StringBuilder();
            block.nodeStream(TextNode.class).forEach(node -> {
                if (isOf(block, node)) {
                    if (node.previousSibling() instanceof Element before && before.nameIs("br")) {
                        bounds.add(words.length());
                    }
                    nodes.add(node);
                    words.append(node.getWholeText());
                }
            });
            whole = words.toString();
        }

        private static boolean isOf(Element block, TextNode node) {
            return node.parent() instanceof Element around && around.closest(VERBATIM) == null
                    && around.closest(BLOCKS) == block;
        }

        String of(Sentence sentence) {
            return whole.substring(sentence.from, sentence.to);
        }

        /// A fact alone on its line stands for itself. One that begins a sentence does so like any other word.
        List<Sentence> sentences(Locale language) {
            LINE.matcher(whole).results().filter(line -> FactParts.isOne(line.group())).forEach(line -> {
                bounds.add(line.start());
                bounds.add(line.end());
            });
            var breaks = BreakIterator.getSentenceInstance(language);
            breaks.setText(whole.replace('\n', ' ').replace("{{", "XX"));
            for (var at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
                if (!ABBREVIATED.matcher(whole).region(Math.max(0, at - 9), at).find()) {
                    bounds.add(at);
                }
            }
            bounds.add(whole.length());
            return bounds.headSet(whole.length()).stream().map(from -> new Sentence(from, end(from))).toList();
        }

        private int end(int from) {
            return Objects.requireNonNull(bounds.higher(from), "the end of the text bounds its last sentence");
        }

        void cut(Sentence sentence) {
            var start = 0;
            for (var node : nodes) {
                var text = node.getWholeText();
                var from = Math.clamp(sentence.from - start, 0, text.length());
                var to = Math.clamp(sentence.to - start, 0, text.length());
                node.text(text.substring(0, from) + text.substring(to));
                start += text.length();
            }
        }
    }
}
