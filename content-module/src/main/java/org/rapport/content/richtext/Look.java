package org.rapport.content.richtext;

import org.jsoup.nodes.Element;

/// How words look.
///
/// @param address where they lead, or nothing
record Look(boolean strong, boolean stressed, boolean struck, boolean code, String address) {
    static final Look PLAIN = new Look(false, false, false, false, "");

    /// Of what stands in `element`, which stands in this.
    Look in(Element element, Addresses addresses) {
        return switch (element.normalName()) {
            case "b", "strong" -> styled(element, true, stressed, struck);
            case "i", "em", "cite", "dfn", "var" -> styled(element, strong, true, struck);
            case "s", "del", "strike" -> styled(element, strong, stressed, true);
            case "code", "tt", "kbd", "samp" -> new Look(false, false, false, true, address);
            case "a" -> styled(element, strong, stressed, struck).leading(addresses.link(element.attr("href")));
            default -> styled(element, strong, stressed, struck);
        };
    }

    /// As `element` has it by its nature, and by its own style.
    private Look styled(Element element, boolean isStrong, boolean isStressed, boolean isStruck) {
        var style = Style.of(element);
        return code
                ? this
                : new Look(style.isStrong(isStrong), style.isStressed(isStressed), style.isStruck(isStruck), false,
                        address);
    }

    /// The outer one of two links is meant.
    private Look leading(String link) {
        return new Look(strong, stressed, struck, code, address.isEmpty() ? link : address);
    }

    Look withoutStress() {
        return new Look(false, false, false, code, address);
    }

    Look withoutStrength() {
        return new Look(false, stressed, struck, code, address);
    }

    /// What both have.
    Look and(Look other) {
        return new Look(strong && other.strong, stressed && other.stressed, struck && other.struck,
                code && other.code, address.equals(other.address) ? address : "");
    }

    boolean isStyled() {
        return strong || stressed || struck;
    }
}
