package org.rapport.comments;

import java.util.Locale;

import org.rapport.api.Sha256;

/// A small drawing that tells writers apart: two by two quarter discs in one of six tints, from a hash of the name and
/// site. Drawn here, asked of nobody.
record Face(int tint, String path) {
    private static final int TINTS = 6;
    private static final int TILE = 7;

    static Face of(Comment comment) {
        var hash = Sha256.of("face\n" + comment.author().toLowerCase(Locale.ROOT) + "\n" + comment.site());
        var path = new StringBuilder();
        for (var tile = 0; tile < 4; tile++) {
            path.append(quarter(7 + TILE * (tile % 2), 7 + TILE * (tile / 2), hash[tile + 1] & 3));
        }
        return new Face(Math.floorMod(hash[0], TINTS), path.toString());
    }

    /// A quarter disc in the tile whose corner is `x y`, its centre in the corner that `turn` names.
    private static String quarter(int x, int y, int turn) {
        return switch (turn) {
            case 0 -> "M%d %dh7a7 7 0 0 1-7 7z".formatted(x, y);
            case 1 -> "M%d %dv7a7 7 0 0 1-7-7z".formatted(x + TILE, y);
            case 2 -> "M%d %dh-7a7 7 0 0 1 7-7z".formatted(x + TILE, y + TILE);
            default -> "M%d %dv-7a7 7 0 0 1 7 7z".formatted(x, y + TILE);
        };
    }
}
