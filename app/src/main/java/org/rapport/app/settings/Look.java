package org.rapport.app.settings;

import org.jspecify.annotations.Nullable;

/// The colours of the site: a palette, and perhaps an accent of the owner's own.
public record Look(Palette palette, @Nullable Color accent) {
    static final Look DEFAULT = new Look(Palette.PLASTER, null);

    /// What the stylesheet says after everything else: nothing where it has these colours already.
    public String css() {
        if (equals(DEFAULT)) {
            return "";
        }
        var light = accent == null ? palette.light() : palette.light().with(accent);
        var dark = accent == null ? palette.dark() : palette.dark().with(accent);
        var said = new StringBuilder("@layer house { :root {");
        for (var role : Role.values()) {
            said.append(" --").append(role.word()).append(": light-dark(").append(light.of(role)).append(", ")
                    .append(dark.of(role)).append(");");
        }
        return said.append(" } }\n").toString();
    }
}
