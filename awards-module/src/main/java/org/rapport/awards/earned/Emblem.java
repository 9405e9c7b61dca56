package org.rapport.awards.earned;

import java.util.regex.Pattern;

/// What a badge looks like: a shape of one colour on a disc of another, which is told apart from it by whoever sees
/// (WCAG 2.2, 1.4.11).
///
/// @param ground the colour of the disc, such as `#2f5d50`
/// @param ink the colour of the shape
record Emblem(Shape shape, String ground, String ink) {
    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");
    private static final double LEAST_CONTRAST = 3;

    Emblem {
        if (!isColor(ground) || !isColor(ink)) {
            throw new IllegalArgumentException("Not two colours: " + ground + " and " + ink);
        }
    }

    static boolean isColor(String written) {
        return COLOR.matcher(written).matches();
    }

    boolean isLegible() {
        var one = luminance(ground);
        var other = luminance(ink);
        return (Math.max(one, other) + .05) / (Math.min(one, other) + .05) >= LEAST_CONTRAST;
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
