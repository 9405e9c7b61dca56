package org.rapport.content.richtext;

import org.jsoup.nodes.Element;

/// How words look.
///
/// @param address where they lead, or nothing
record Look(boolean strong, boolean stressed, boolean code, String address) {
    static final Look PLAIN = new Look(false, false, false, "");

    /// Of what stands in `element`, which stands in this.
    Look in(Element element, Addresses addresses) {
        var style = Style.of(element);
        return switch (element.normalName()) {
            case "b", "strong" -> with(style.isStrong(true), style.isStressed(stressed));
            case "i", "em", "cite", "dfn", "var" -> with(style.isStrong(strong), style.isStressed(true));
            case "code", "tt", "kbd", "samp" -> new Look(false, false, true, address);
            case "a" -> new Look(style.isStrong(strong), style.isStressed(stressed), code,
                    address.isEmpty() ? addresses.link(element.attr("href")) : address);
            default -> with(style.isStrong(strong), style.isStressed(stressed));
        };
    }

    private Look with(boolean nowStrong, boolean nowStressed) {
        return new Look(nowStrong && !code, nowStressed && !code, code, address);
    }

    Look withoutStress() {
        return new Look(false, false, code, address);
    }

    Look withoutStrength() {
        return new Look(false, stressed, code, address);
    }

    /// What both have.
    Look and(Look other) {
        return new Look(strong && other.strong, stressed && other.stressed, code && other.code,
                address.equals(other.address) ? address : "");
    }

    boolean isStyled() {
        return strong || stressed;
    }
}
