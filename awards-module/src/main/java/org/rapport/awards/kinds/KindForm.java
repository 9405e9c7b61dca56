package org.rapport.awards.kinds;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;
import org.rapport.awards.emblems.Emblem;
import org.rapport.awards.emblems.EmblemChoice;
import org.rapport.awards.emblems.Shape;

/// A kind of award as the owner types it.
///
/// @param shape the name of a [Shape]
/// @param ground a colour, such as `#2f5d50`
/// @param ink another one
/// @param ribbon the name of a [Ribbon]
/// @param band its colour
/// @param facts how many, as the others: see [Counts]
record KindForm(String name, String shape, String ground, String ink, String ribbon, String band, String facts,
        String answers, String questions, String nominees) {
    static final KindForm BLANK = new KindForm(null, EmblemChoice.FIRST.shape(), EmblemChoice.FIRST.ground(),
            EmblemChoice.FIRST.ink(), Ribbon.TAILS.name(), "#b8862b", "7", "0", "0", "5");
    static final int LONGEST_NAME = 80;

    KindForm(@Nullable String name, @Nullable String shape, @Nullable String ground, @Nullable String ink,
            @Nullable String ribbon, @Nullable String band, @Nullable String facts, @Nullable String answers,
            @Nullable String questions, @Nullable String nominees) {
        this.name = line(name);
        this.shape = line(shape);
        this.ground = line(ground).toLowerCase(Locale.ROOT);
        this.ink = line(ink).toLowerCase(Locale.ROOT);
        this.ribbon = line(ribbon);
        this.band = line(band).toLowerCase(Locale.ROOT);
        this.facts = line(facts);
        this.answers = line(answers);
        this.questions = line(questions);
        this.nominees = line(nominees);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }

    static KindForm of(OwnKind it) {
        var emblem = it.medal().emblem();
        var customs = it.customs();
        return new KindForm(it.name(), emblem.shape().name(), emblem.ground(), emblem.ink(), it.medal().ribbon().name(),
                it.medal().band(), String.valueOf(customs.facts()), String.valueOf(customs.answers()),
                String.valueOf(customs.questions()), String.valueOf(customs.nominees()));
    }

    /// What keeps it from being kept: field name to message key.
    ///
    /// @param id of the kind that it changes; empty for a new one
    Map<String, String> problems(Kinds kinds, String id) {
        var problems = new LinkedHashMap<String, String>();
        if (PlainText.isInvisible(name) || name.length() > LONGEST_NAME) {
            problems.put("name", "awards.kind.name.odd");
        } else if (EverydayWords.areAllOf(name)) {
            problems.put("name", "awards.kind.name.everyday");
        } else if (kinds.isCalled(name, id)) {
            problems.put("name", "awards.kind.name.known");
        }
        problems.putAll(choice().problems());
        if (Ribbon.named(ribbon).isEmpty() || !Emblem.isColor(band)) {
            problems.put("ribbon", "awards.kind.ribbon.odd");
        }
        if (!counts().arePossible()) {
            problems.put("customs", "awards.kind.customs.odd");
        }
        return problems;
    }

    Counts counts() {
        return new Counts(facts, answers, questions, nominees);
    }

    EmblemChoice choice() {
        return new EmblemChoice(shape, ground, ink);
    }

    /// How it would look with `tied`.
    Medal showing(Ribbon tied) {
        var shown = Shape.named(shape).orElse(Shape.STAR);
        return new Medal(choice().showing(shown), tied, Emblem.isColor(band) ? band : BLANK.band());
    }

    /// What it looks like, of which nothing is a problem.
    Medal medal() {
        return new Medal(choice().emblem(), Ribbon.valueOf(ribbon), band);
    }

    /// What is customary for it, of which nothing is a problem, as told in `edition`.
    Customs customs(int edition) {
        return counts().customs(edition);
    }
}
