package org.rapport.awards.emblems;

import java.util.regex.Pattern;

import gg.jte.Content;

/// What is drawn on a badge: a shape of one colour on a disc of another, which is told apart from it by whoever sees
/// (WCAG 2.2, 1.4.11).
///
/// @param ground the colour of the disc, such as `#2f5d50`
/// @param ink the colour of the shape
public record Emblem(Shape shape, String ground, String ink) {
    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");
    private static final double LEAST_CONTRAST = 3;

    public Emblem {
        if (!isColor(ground) || !isColor(ink)) {
            throw new IllegalArgumentException("Not two colours: " + ground + " and " + ink);
        }
    }

    public static boolean isColor(String written) {
        return COLOR.matcher(written).matches();
    }

    /// Whether the shape can be told from its ground.
    public boolean isLegible() {
        var one = luminance(ground);
        var other = luminance(ink);
        return (Math.max(one, other) + .05) / (Math.min(one, other) + .05) >= LEAST_CONTRAST;
    }

    /// As a picture of 24 by 24 in a page.
    ///
    /// @param label what it shows, in words; empty where it decorates only
    public Content drawn(String label) {
        return new StaticTemplates().emblem(this, label);
    }

    /// WCAG 2.2, relative luminance.
    private static double luminance(String color) {
        return .2126 * channel(color, 1) + .7152 * channel(color, 3) + .0722 * channel(color, 5);
    }

    private static double channel(String color, int at) {
        var value = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
