package org.rapport.testkit;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapport.api.PlainText;
import org.rapport.api.page.CacheTag;

/// A page as it was made once.
final class KeptPage {
    private static final int BEFORE = 80;
    private static final int SHOWN = 240;

    private final String address;
    private final String text;
    private final Set<CacheTag> tags;
    private final Set<CacheTag> dropped = new HashSet<>();

    /// @param address with its query, and how it was asked for
    private KeptPage(String address, String text, Set<CacheTag> tags) {
        this.address = address;
        this.text = text;
        this.tags = tags;
    }

    /// Empty if a site would not keep what `reply` answers.
    static Optional<KeptPage> of(Reply reply) {
        return reply.asked().flatMap(
                address -> reply.keptUnder().map(tags -> new KeptPage(address, reply.body(), tags)));
    }

    String address() {
        return address;
    }

    /// Whether it has to be made anew, now that `some` tags were dropped.
    boolean endsWith(Set<CacheTag> some) {
        dropped.addAll(some);
        return !Collections.disjoint(tags, some);
    }

    boolean says(KeptPage other) {
        return text.equals(other.text);
    }

    /// That this would be answered in the place of `anew`, and what to do.
    String staleBeside(KeptPage anew) {
        var at = difference(anew);
        return address + " says something else than before, and none of its cache tags was dropped in between: "
                + "a site keeps what it made, and still answers\n  " + around(at) + "\nrather than\n  "
                + anew.around(at) + "\nWho changes something drops a tag of each page that shows it "
                + "(CacheTags.drop, in the same transaction); who shows it names that tag "
                + "(Page.tagged, Part.of(…, tags), Part.nothing(tags)). This page depends on " + told(tags)
                + ". Dropped since then: " + told(dropped) + ".";
    }

    private int difference(KeptPage anew) {
        var at = 0;
        while (at < text.length() && at < anew.text.length() && text.charAt(at) == anew.text.charAt(at)) {
            at++;
        }
        return at;
    }

    /// The line in which `place` lies, or as much of it as shows what is there.
    private String around(int place) {
        var begin = text.lastIndexOf('\n', place - 1) + 1;
        if (begin < place - BEFORE) {
            var tag = text.indexOf('<', place - BEFORE);
            begin = tag >= 0 && tag < place ? tag : place - BEFORE;
        }
        var line = text.substring(begin, text.indexOf('\n', place) < 0 ? text.length() : text.indexOf('\n', place));
        return PlainText.shortened(line.strip(), SHOWN);
    }

    private static String told(Set<CacheTag> tags) {
        return tags.isEmpty() ? "none" : tags.stream().map(CacheTag::name).sorted().collect(Collectors.joining(", "));
    }
}
