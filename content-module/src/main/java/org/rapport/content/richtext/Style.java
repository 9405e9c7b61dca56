package org.rapport.content.richtext;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/// What an element's own `style` says, by lower-case names.
record Style(Map<String, String> rules) {
    private static final Pattern HEAVY = Pattern.compile("bold(er)?|[6-9]\\d\\d");
    private static final Pattern THROUGH = Pattern.compile("\\bline-through\\b");
    private static final Pattern LEANING = Pattern.compile("(italic|oblique).*");

    static Style of(Element element) {
        var rules = new HashMap<String, String>();
        for (var rule : element.attr("style").split(";", 200)) {
            var colon = rule.indexOf(':');
            if (colon > 0) {
                rules.put(lower(rule.substring(0, colon)), lower(rule.substring(colon + 1)));
            }
        }
        return new Style(rules);
    }

    private static String lower(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    String says(String name) {
        return rules.getOrDefault(name, "");
    }

    boolean isHidden() {
        return says("display").startsWith("none") || says("mso-hide").startsWith("all")
                || says("visibility").startsWith("hidden");
    }

    /// Whether its words are strong, where the elements around it say `otherwise`.
    boolean isStrong(boolean otherwise) {
        var weight = says("font-weight");
        return weight.isEmpty() || weight.equals("inherit") ? otherwise : HEAVY.matcher(weight).matches();
    }

    /// Whether its words are stressed, where the elements around it say `otherwise`.
    boolean isStressed(boolean otherwise) {
        var style = says("font-style");
        return style.isEmpty() || style.equals("inherit") ? otherwise : LEANING.matcher(style).matches();
    }

    /// Whether its words are struck through: what is within a struck element is so as well.
    boolean isStruck(boolean otherwise) {
        return otherwise || THROUGH.matcher(says("text-decoration") + " " + says("text-decoration-line")).find();
    }
}
