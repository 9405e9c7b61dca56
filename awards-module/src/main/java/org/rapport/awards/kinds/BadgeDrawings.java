package org.rapport.awards.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.rapport.awards.credentials.BadgeDrawing;

/// The drawings of the awards that are known here.
@Component
class BadgeDrawings implements BadgeDrawing {
    private final Catalogue catalogue;

    BadgeDrawings(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Optional<byte[]> svg(String achievement) {
        return catalogue.find(achievement).map(kind -> read(kind.id()));
    }

    private static byte[] read(String kind) {
        try (var drawing = BadgeDrawings.class.getResourceAsStream("badges/" + kind + ".svg")) {
            if (drawing == null) {
                throw new IllegalStateException("Nobody drew " + kind);
            }
            return drawing.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
