package org.rapport.content.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

import net.coobird.thumbnailator.Thumbnails;
import org.springframework.modulith.NamedInterface;

/// A small picture made of a file that somebody sent: what a module keeps for itself, outside the library.
@NamedInterface("thumbnails")
public sealed interface Thumbnail {
    /// @param type its media type (RFC 6838): PNG, JPEG, or SVG for what was one, which has its own size
    @NamedInterface("thumbnails")
    record Made(byte[] bytes, String type) implements Thumbnail {
        /// Whether it is an SVG.
        public boolean isDrawing() {
            return type.equals(Kind.SVG.type());
        }
    }

    /// @param message the key of what is wrong with the file, in the words that follow its name
    @NamedInterface("thumbnails")
    record Refused(String message) implements Thumbnail {}

    /// What is damaged.
    Thumbnail BROKEN = new Refused(Refusal.BROKEN.message());

    /// Written anew from what `file` shows, in which anything may be: at most `side` pixels wide and high, never
    /// enlarged. What moves stands still.
    static Thumbnail of(byte[] file, int side) {
        return switch (Intake.read(file)) {
            case Reading.Refused(Refusal why) -> new Refused(why.message());
            case Reading.Taken(Kind kind, var _) when !kind.isPicture() -> new Refused(Refusal.PICTURELESS.message());
            case Reading.Taken(Kind kind, List<Encoded> files) when kind == Kind.SVG ->
                new Made(files.getFirst().bytes(), kind.type());
            case Reading.Taken(Kind kind, List<Encoded> files) -> made(kind, files.getLast().bytes(), side);
        };
    }

    private static Thumbnail made(Kind kind, byte[] picture, int side) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            var small = image.getWidth() <= side && image.getHeight() <= side
                    ? image
                    : Thumbnails.of(image).size(side, side).asBufferedImage();
            return kind == Kind.JPEG
                    ? new Made(Encoders.jpeg(small), kind.type())
                    : new Made(Encoders.png(small), Kind.PNG.type());
        } catch (IOException e) {
            throw new UncheckedIOException("What was written just now cannot be read", e);
        }
    }
}
