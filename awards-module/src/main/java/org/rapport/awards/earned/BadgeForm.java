package org.rapport.awards.earned;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;
import org.rapport.awards.emblems.Emblem;
import org.rapport.awards.emblems.EmblemChoice;

/// A badge as the owner types it.
///
/// @param rule the word of its rule
/// @param shape the name of a [org.rapport.awards.emblems.Shape]
/// @param ground a colour, such as `#2f5d50`
/// @param ink another one
record BadgeForm(String name, String words, String rule, String shape, String ground, String ink) {
    static final BadgeForm BLANK = new BadgeForm(null, null, new Rule.ByHand().word(), EmblemChoice.FIRST.shape(),
            EmblemChoice.FIRST.ground(), EmblemChoice.FIRST.ink());
    static final int LONGEST_NAME = 60;
    static final int LONGEST_WORDS = 500;

    BadgeForm(@Nullable String name, @Nullable String words, @Nullable String rule, @Nullable String shape,
            @Nullable String ground, @Nullable String ink) {
        this.name = line(name);
        this.words = line(words);
        this.rule = line(rule);
        this.shape = line(shape);
        this.ground = line(ground).toLowerCase(Locale.ROOT);
        this.ink = line(ink).toLowerCase(Locale.ROOT);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }

    static BadgeForm of(Badge it) {
        return new BadgeForm(it.name(), it.words(), it.written(), it.emblem().shape().name(), it.emblem().ground(),
                it.emblem().ink());
    }

    /// The same by the rule that a badge keeps.
    BadgeForm by(Rule rule) {
        return new BadgeForm(name, words, rule.word(), shape, ground, ink);
    }

    /// What keeps it from being kept: field name to message key.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (PlainText.isInvisible(name) || name.length() > LONGEST_NAME) {
            problems.put("name", "awards.earned.form.name.odd");
        }
        if (PlainText.isInvisible(words) || words.length() > LONGEST_WORDS) {
            problems.put("words", "awards.earned.form.words.odd");
        }
        if (Rule.find(rule).isEmpty()) {
            problems.put("rule", "awards.earned.form.rule.odd");
        }
        problems.putAll(choice().problems());
        return problems;
    }

    EmblemChoice choice() {
        return new EmblemChoice(shape, ground, ink);
    }

    /// What it looks like, of which nothing is a problem.
    Emblem emblem() {
        return choice().emblem();
    }
}
