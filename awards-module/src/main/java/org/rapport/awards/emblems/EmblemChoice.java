package org.rapport.awards.emblems;

import java.util.LinkedHashMap;
import java.util.Map;

import gg.jte.Content;

import org.rapport.api.Messages;

/// An emblem as the owner chooses it in a form.
///
/// @param shape the name of a [Shape]
/// @param ground a colour, such as `#2f5d50`
/// @param ink another one
public record EmblemChoice(String shape, String ground, String ink) {
    /// For who has not chosen yet.
    public static final EmblemChoice FIRST = new EmblemChoice(Shape.STAR.name(), "#5b3a73", "#f7ecd9");

    /// How `drawn` would look in these colours.
    public Emblem showing(Shape drawn) {
        return areColors() ? new Emblem(drawn, ground, ink) : new Emblem(drawn, FIRST.ground, FIRST.ink);
    }

    /// What keeps it from being kept: field name to message key.
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (Shape.named(shape).isEmpty()) {
            problems.put("shape", "awards.emblem.shape.odd");
        }
        if (!areColors() || !showing(Shape.STAR).isLegible()) {
            problems.put("ground", "awards.emblem.colors.odd");
        }
        return problems;
    }

    private boolean areColors() {
        return Emblem.isColor(ground) && Emblem.isColor(ink);
    }

    /// What was chosen, of which nothing is a problem.
    public Emblem emblem() {
        return new Emblem(Shape.valueOf(shape), ground, ink);
    }

    /// The fields `shape`, `ground` and `ink` of a form.
    ///
    /// @param problems of any fields of the form
    public Content fields(Messages messages, Map<String, String> problems) {
        return new StaticTemplates().emblemFields(messages, this, problems);
    }
}
