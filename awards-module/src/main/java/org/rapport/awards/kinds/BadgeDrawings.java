package org.rapport.awards.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Messages;
import org.rapport.awards.credentials.BadgeDrawing;
import org.rapport.awards.kinds.KindTable.Picture;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What the badges of all kinds of awards look like.
@Component
class BadgeDrawings implements BadgeDrawing {
    private final Catalogue catalogue;
    private final KindTable table;
    private final Messages messages;

    BadgeDrawings(Catalogue catalogue, KindTable table, Messages messages) {
        this.catalogue = catalogue;
        this.table = table;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> svg(String achievement) {
        return isLasting(achievement) ? Optional.of(read(achievement)) : table.find(achievement).map(this::drawn);
    }

    /// Whether the drawing never changes.
    boolean isLasting(String achievement) {
        return catalogue.find(achievement).isPresent();
    }

    private byte[] drawn(OwnKind kind) {
        var label = messages.say("awards.badge.alt", kind.name());
        return written(table.picture(kind.id()).map(picture -> framed(picture, label))
                .orElseGet(() -> kind.medal().drawn(label)));
    }

    private static Content framed(Picture picture, String label) {
        var address = "data:" + picture.type() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes());
        return new StaticTemplates().givenPicture(address, label);
    }

    private static byte[] written(Content drawing) {
        var output = new StringOutput();
        drawing.writeTo(output);
        return output.toString().getBytes(UTF_8);
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
