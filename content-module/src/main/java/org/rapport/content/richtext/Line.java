package org.rapport.content.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Words in a row, letter by letter with its look: what a paragraph, a heading or a cell holds.
final class Line {
    private static final char BREAK = '\n';
    private static final char THING = '\uFFFC';

    private final StringBuilder letters = new StringBuilder();
    private final List<Look> looks = new ArrayList<>();
    private final List<Supplier<Node>> things = new ArrayList<>();

    /// One space stands for any number of them, and none begins a line.
    void add(String words, Look look) {
        for (var letter : Spaces.sane(words).toCharArray()) {
            if (letter == ' ' ? !endsWithSpace() : letter != THING) {
                put(letter, look);
            }
        }
    }

    /// A picture, or the mark of a note.
    void add(Supplier<Node> thing, Look look) {
        things.add(thing);
        put(THING, look.withoutStress());
    }

    void breakLine() {
        dropSpace();
        if (!isEmpty() && !endsWithBreak()) {
            put(BREAK, Look.PLAIN);
        }
    }

    private void put(char letter, Look look) {
        letters.append(letter);
        looks.add(look);
    }

    private boolean endsWithSpace() {
        return isEmpty() || letters.charAt(letters.length() - 1) == ' ' || endsWithBreak();
    }

    boolean endsWithBreak() {
        return !isEmpty() && letters.charAt(letters.length() - 1) == BREAK;
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    private void dropSpace() {
        dropLast(letter -> letter == ' ');
    }

    private void dropLast(Predicate<Character> unwanted) {
        while (!isEmpty() && unwanted.test(letters.charAt(letters.length() - 1))) {
            letters.setLength(letters.length() - 1);
            looks.removeLast();
        }
    }

    Line withoutStrength() {
        looks.replaceAll(Look::withoutStrength);
        return this;
    }

    /// Fills `parent`; a line break is what `atBreak` makes of it. Emphasis that Markdown could not read here is left out.
    <T extends Node> T fill(T parent, Supplier<Node> atBreak) {
        dropLast(letter -> letter == ' ' || letter == BREAK);
        settle();
        if (looks.stream().anyMatch(Look::isStyled) && !ReadBack.isSame(within(new Paragraph(), atBreak))) {
            looks.replaceAll(Look::withoutStress);
        }
        return within(parent, atBreak);
    }

    private <T extends Node> T within(T parent, Supplier<Node> atBreak) {
        new Builder(atBreak).build(parent, 0, letters.length(), Look.PLAIN);
        return parent;
    }

    /// Moves spaces, and signs that Markdown would stumble over, out of what is emphasised.
    private void settle() {
        for (var i = 0; i < looks.size(); i++) {
            if (isGap(i)) {
                looks.set(i, before(i).and(after(i)));
            }
        }
        for (var i = 1; i < looks.size(); i++) {
            if (isWord(i - 1) && isSign(i) && !looks.get(i).equals(looks.get(i - 1))) {
                looks.set(i, shared(i, i - 1));
            }
        }
        for (var i = looks.size() - 2; i >= 0; i--) {
            if (isWord(i + 1) && isSign(i) && !looks.get(i).equals(looks.get(i + 1))) {
                looks.set(i, shared(i, i + 1));
            }
        }
    }

    private Look shared(int sign, int neighbour) {
        var own = looks.get(sign);
        var other = looks.get(neighbour);
        return new Look(own.strong() && other.strong(), own.stressed() && other.stressed(),
                own.struck() && other.struck(), own.code(), own.address());
    }

    private boolean isGap(int place) {
        var letter = letters.charAt(place);
        return (letter == ' ' || letter == BREAK) && !looks.get(place).code();
    }

    private boolean isWord(int place) {
        var letter = letters.charAt(place);
        return letter != '_' && (Character.isUnicodeIdentifierPart(letter) || Character.isSurrogate(letter));
    }

    private boolean isSign(int place) {
        return !isGap(place) && !isWord(place) && !looks.get(place).code();
    }

    private Look before(int place) {
        return place == 0 ? Look.PLAIN : looks.get(place - 1);
    }

    private Look after(int place) {
        var next = place + 1;
        while (next < looks.size() && isGap(next)) {
            next++;
        }
        return next < looks.size() ? looks.get(next) : Look.PLAIN;
    }

    /// Links outside, what is struck through within them, then emphasis: of two that overlap the longer one outside.
    private final class Builder {
        private final Supplier<Node> atBreak;
        private int thing;

        private Builder(Supplier<Node> atBreak) {
            this.atBreak = atBreak;
        }

        private void build(Node parent, int from, int to, Look known) {
            for (var i = from; i < to; i = next(parent, i, to, known)) {
                // Each step appends what begins there.
            }
        }

        private int next(Node parent, int i, int to, Look known) {
            var look = looks.get(i);
            if (!look.address().equals(known.address())) {
                var end = end(i, to, Look::address);
                var link = new Link(look.address(), null);
                parent.appendChild(link);
                build(link, i, end, new Look(false, false, false, false, look.address()));
                return end;
            }
            if (look.struck() && !known.struck()) {
                var end = end(i, to, Look::struck);
                var struck = new Strikethrough("~~");
                parent.appendChild(struck);
                build(struck, i, end, new Look(known.strong(), known.stressed(), true, false, known.address()));
                return end;
            }
            var strong = look.strong() && !known.strong() ? end(i, to, Look::strong) : i;
            var stressed = look.stressed() && !known.stressed() ? end(i, to, Look::stressed) : i;
            if (strong == i && stressed == i) {
                return words(parent, i, to, look);
            }
            var isStrong = strong >= stressed;
            var emphasis = isStrong ? new StrongEmphasis() : new Emphasis();
            parent.appendChild(emphasis);
            build(emphasis, i, Math.max(strong, stressed), new Look(known.strong() || isStrong,
                    known.stressed() || !isStrong, known.struck(), false, known.address()));
            return Math.max(strong, stressed);
        }

        private int words(Node parent, int i, int to, Look look) {
            switch (letters.charAt(i)) {
                case BREAK -> parent.appendChild(atBreak.get());
                case THING -> parent.appendChild(things.get(thing++).get());
                default -> {
                    var end = i + 1;
                    while (end < to && looks.get(end).equals(look) && letters.charAt(end) != BREAK
                            && letters.charAt(end) != THING) {
                        end++;
                    }
                    var words = letters.substring(i, end);
                    parent.appendChild(look.code() ? new Code(words) : new Text(words));
                    return end;
                }
            }
            return i + 1;
        }

        private int end(int from, int to, Function<Look, Object> trait) {
            var end = from + 1;
            while (end < to && trait.apply(looks.get(end)).equals(trait.apply(looks.get(from)))
                    && looks.get(end).address().equals(looks.get(from).address())) {
                end++;
            }
            return end;
        }
    }
}
