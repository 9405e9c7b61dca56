package org.rapport.content.sources;

import org.rapport.api.PlainText;

/// A person, or with only a `literal` an institution, as CSL names them (CSL 1.0.2, "Name Variables").
///
/// @param particle before the family name, such as "van der"
/// @param suffix behind it, such as "Jr."
public record CslName(String family, String given, String particle, String suffix, String literal) {
    static final int LONGEST = 300;

    public CslName {
        family = cleaned(family);
        given = cleaned(given);
        particle = cleaned(particle);
        suffix = cleaned(suffix);
        literal = cleaned(literal);
    }

    private static String cleaned(String part) {
        return PlainText.shortened(PlainText.line(part), LONGEST);
    }

    public static CslName person(String family, String given) {
        return new CslName(family, given, "", "", "");
    }

    public static CslName institution(String literal) {
        return new CslName("", "", "", "", literal);
    }

    /// "Schore, Allan N." is a person, "World Health Organization" is not.
    static CslName typed(String line) {
        var comma = line.indexOf(',');
        return comma < 0
                ? institution(line)
                : person(line.substring(0, comma).strip(), line.substring(comma + 1).strip());
    }

    boolean isEmpty() {
        return family.isEmpty() && literal.isEmpty();
    }

    /// The family name with its particle, or the institution.
    public String shortly() {
        return literal.isEmpty() ? spaced(particle, family) : literal;
    }

    /// As [#typed] reads it: "van der Kolk, Bessel A."
    public String inverted() {
        return given.isEmpty() && literal.isEmpty() ? shortly() + "," : inverted(shortly());
    }

    private String inverted(String first) {
        return literal.isEmpty() ? first + ", " + spaced(given, suffix) : first;
    }

    /// As a page says it: "Bessel A. van der Kolk".
    public String spoken() {
        return literal.isEmpty() ? spaced(spaced(given, shortly()), suffix) : literal;
    }

    private static String spaced(String before, String after) {
        return (before + " " + after).strip();
    }
}
