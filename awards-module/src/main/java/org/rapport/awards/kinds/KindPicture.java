package org.rapport.awards.kinds;

import org.rapport.awards.credentials.baking.Raster;
import org.rapport.content.media.Thumbnail;

/// Makes the picture of a badge out of a file that somebody sent.
final class KindPicture {
    /// Twice as many pixels as the largest badge has on a page.
    private static final int SIDE = 320;

    private KindPicture() {}

    /// In pixels, whatever it was: it will stand in a drawing, where not everybody shows another drawing.
    static Thumbnail of(byte[] file) {
        return switch (Thumbnail.of(file, SIDE)) {
            case Thumbnail.Made made when made.isDrawing() -> Raster.png(made.bytes())
                    .map(png -> Thumbnail.of(png, SIDE)).orElse(Thumbnail.BROKEN);
            case Thumbnail other -> other;
        };
    }
}
