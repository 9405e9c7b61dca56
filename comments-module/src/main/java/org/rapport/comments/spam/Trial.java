package org.rapport.comments.spam;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;

/// How well the filter does with texts of which is known what they are: it learns the first seven tenths of them, on top
/// of what it begins with, and judges the rest. What it finds doubtful, it does not call spam.
///
/// @param learned how many it learned
/// @param found spam that it called spam
/// @param missed spam that it did not
/// @param alarms good texts that it called spam
/// @param spared good texts that it did not
public record Trial(int learned, int found, int missed, int alarms, int spared) {
    private static final int FEWEST = 10;

    /// Throws an [IllegalArgumentException] that says where what `csv` is no list of such texts (see [LabelledTexts]), or has
    /// too few of them.
    public static Trial of(Reader csv, Set<String> earnest) throws IOException {
        var texts = LabelledTexts.read(csv);
        if (texts.size() < FEWEST) {
            throw new IllegalArgumentException(texts.size() + " is too few: " + FEWEST + " at least");
        }
        return of(texts, earnest);
    }

    private static Trial of(List<Labelled> texts, Set<String> earnest) {
        var learned = texts.size() * 7 / 10;
        var tally = new Tally();
        LabelledTexts.ofOurs().forEach(tally::add);
        texts.subList(0, learned).forEach(tally::add);
        var filter = new NaiveBayes(tally, earnest);
        var counts = new int[4];
        for (var text : texts.subList(learned, texts.size())) {
            counts[(text.isSpam() ? 0 : 2) + (filter.judge(text.said()).isSpam() ? 0 : 1)]++;
        }
        return new Trial(learned, counts[0], counts[1], counts[2], counts[3]);
    }

    /// How many of those that it called spam were.
    public double precision() {
        return share(found, found + alarms);
    }

    /// How much of the spam it found.
    public double recall() {
        return share(found, found + missed);
    }

    /// How many of the good ones it called spam.
    public double falseAlarms() {
        return share(alarms, alarms + spared);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
