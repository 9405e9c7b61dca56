package org.rapport.awards.credentials;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.rapport.awards.credentials.baking.Raster;

/// The drawings of achievements as PNG. Drawing one takes its time, so each is kept until its drawing changes.
final class Prints {
    private final Map<String, Print> kept = new ConcurrentHashMap<>();

    private record Print(byte[] svg, byte[] png) {}

    /// Empty for what cannot be drawn.
    Optional<byte[]> of(String achievement, byte[] svg) {
        var print = kept.get(achievement);
        if (print != null && Arrays.equals(print.svg(), svg)) {
            return Optional.of(print.png());
        }
        var png = Raster.png(svg);
        png.ifPresent(it -> kept.put(achievement, new Print(svg, it)));
        return png;
    }
}
