package org.rapport.app.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// The colours of a palette by day or by night.
record Scheme(Map<Role, Color> colors) {
    private static final double ON_PAPER = 7;
    private static final double ON_OTHERS = 4.5;

    Scheme {
        colors = Map.copyOf(colors);
    }

    /// From as many hexadecimal colours as there are roles, in their order.
    static Scheme of(String colors) {
        var each = colors.split(" ");
        var byRole = new EnumMap<Role, Color>(Role.class);
        for (var role : Role.values()) {
            byRole.put(role, Color.of(each[role.ordinal()]));
        }
        return new Scheme(byRole);
    }

    Color of(Role role) {
        return Objects.requireNonNull(colors.get(role));
    }

    /// The same with an accent of the owner's own: her hue, as light or dark as it must be to be read.
    Scheme with(Color wanted) {
        var accent = readable(wanted);
        var changed = new EnumMap<>(colors);
        changed.put(Role.ACCENT, accent);
        changed.put(Role.ON_ACCENT, accent.against(Color.WHITE) > accent.against(Color.NEAR_BLACK)
                ? Color.WHITE
                : Color.NEAR_BLACK);
        return new Scheme(changed);
    }

    /// The wanted colour, or the nearest to it in lightness that can be read on all grounds.
    private Color readable(Color wanted) {
        var byDay = of(Role.PAPER).against(Color.WHITE) < of(Role.PAPER).against(Color.NEAR_BLACK);
        return isReadable(wanted)
                ? wanted
                : IntStream.rangeClosed(0, 1000).mapToObj(step -> wanted.lit(byDay ? 1 - step / 1000.0 : step / 1000.0))
                        .filter(this::isReadable).findFirst().orElseGet(() -> of(Role.INK));
    }

    private boolean isReadable(Color accent) {
        return accent.against(of(Role.PAPER)) >= ON_PAPER && accent.against(of(Role.RAISED)) >= ON_OTHERS
                && accent.against(of(Role.TABLE)) >= ON_OTHERS;
    }
}
