package org.rapport.content.media;

import java.util.List;

import org.springframework.stereotype.Component;

import org.rapport.api.PlainText;

/// Takes files in: read, written to the disk, then named by the library.
@Component
class Uploads {
    private final Media media;
    private final MediaFiles files;

    Uploads(Media media, MediaFiles files) {
        this.media = media;
        this.files = files;
    }

    Outcome add(Upload upload) {
        return switch (Intake.read(upload.bytes())) {
            case Reading.Refused(Refusal why) -> refused(upload, why);
            case Reading.Taken(Kind kind, List<Encoded> read) ->
                new Outcome.Taken(media.add(MediumName.of(upload.name(), kind), kind, kept(kind, read)));
        };
    }

    /// A picture takes the place of a picture, a document that of a document.
    Outcome replace(Medium medium, Upload upload) {
        return switch (Intake.read(upload.bytes())) {
            case Reading.Refused(Refusal why) -> refused(upload, why);
            case Reading.Taken(Kind kind, var _) when kind.isPicture() != medium.kind().isPicture() ->
                refused(upload, Refusal.OTHER);
            case Reading.Taken(Kind kind, List<Encoded> read) -> {
                media.replace(medium.id(), kind, kept(kind, read));
                yield new Outcome.Taken(medium.id());
            }
        };
    }

    private List<MediumFile> kept(Kind kind, List<Encoded> read) {
        return read.stream().map(file -> files.keep(file, kind)).toList();
    }

    private static Outcome refused(Upload upload, Refusal why) {
        return new Outcome.Refused(PlainText.shortened(PlainText.line(upload.name()), 80), why);
    }
}
