package org.rapport.app.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour of sRGB, each part from 0 to 1.
record Color(double red, double green, double blue) {
    static final Color WHITE = new Color(1, 1, 1);
    static final Color NEAR_BLACK = of("#0d1b1d");

    private static final Pattern HEX = Pattern.compile("#?[0-9a-fA-F]{6}");

    /// The colour that `typed` names, such as `#0f5560`, if it names one.
    static Optional<Color> read(String typed) {
        return HEX.matcher(typed).matches() ? Optional.of(of(typed)) : Optional.empty();
    }

    static Color of(String hex) {
        var all = Integer.parseInt(hex.replace("#", ""), 16);
        return new Color((all >> 16 & 255) / 255.0, (all >> 8 & 255) / 255.0, (all & 255) / 255.0);
    }

    /// How much the two differ, from 1 to 21 (WCAG 2.2, contrast ratio).
    double against(Color other) {
        var mine = luminance();
        var its = other.luminance();
        return (Math.max(mine, its) + .05) / (Math.min(mine, its) + .05);
    }

    /// WCAG 2.2, relative luminance.
    private double luminance() {
        return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
    }

    private static double linear(double part) {
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }

    /// The same hue and saturation with `lightness` from 0, black, to 1, white (CSS Color 4, HSL).
    Color lit(double lightness) {
        var most = Math.max(red, Math.max(green, blue));
        var least = Math.min(red, Math.min(green, blue));
        var middle = (most + least) / 2;
        var saturation = most == least ? 0 : (most - least) / (1 - Math.abs(2 * middle - 1));
        var spread = saturation * (1 - Math.abs(2 * lightness - 1));
        return new Color(part(red, least, most, spread, lightness), part(green, least, most, spread, lightness),
                part(blue, least, most, spread, lightness));
    }

    private static double part(double part, double least, double most, double spread, double lightness) {
        var share = most == least ? .5 : (part - least) / (most - least);
        return Math.clamp(lightness - spread / 2 + share * spread, 0, 1);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", Math.round(red * 255), Math.round(green * 255),
                Math.round(blue * 255));
    }
}
