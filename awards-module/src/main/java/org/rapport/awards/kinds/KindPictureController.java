package org.rapport.awards.kinds;

import java.io.IOException;
import java.util.OptionalLong;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.api.page.UploadAddress;
import org.rapport.content.media.Thumbnail;

/// The picture that the giver of an award made for it, in the place of a drawing.
@Controller
class KindPictureController implements UploadAddress {
    private static final long LARGEST = 10L * 1024 * 1024;
    /// Twice what a picture may have: so the owner is told in words that one is too large, with her form around them.
    private static final long LARGEST_SENT = 2 * LARGEST;

    private final Kinds kinds;
    private final KindPages pages;

    KindPictureController(Kinds kinds, KindPages pages) {
        this.kinds = kinds;
        this.pages = pages;
    }

    @Override
    public OptionalLong largest(String path) {
        return path.matches(KindController.PATH + "/[a-z0-9-]{1,60}/picture")
                ? OptionalLong.of(LARGEST_SENT)
                : OptionalLong.empty();
    }

    @PostMapping(KindController.ONE + "/picture")
    Answer create(@PathVariable String id, @RequestParam MultipartFile picture) throws IOException {
        var kind = kinds.own(id);
        if (kind.isEmpty()) {
            return Missing.unknown();
        }
        return picture.getSize() > LARGEST
                ? new Refused(pages.one(kind.get(), "picture", "awards.kind.picture.large"))
                : drawn(kind.get(), picture.getBytes());
    }

    private Answer drawn(OwnKind kind, byte[] file) {
        return switch (KindPicture.of(file)) {
            case Thumbnail.Refused(var message) -> new Refused(pages.one(kind, "picture", message));
            case Thumbnail.Made made -> {
                kinds.draw(kind.id(), made);
                yield SeeOther.kept(kind.desk());
            }
        };
    }

    @PostMapping(KindController.ONE + "/picture/removal")
    Answer delete(@PathVariable String id) {
        return kinds.own(id).<Answer>map(kind -> {
            kinds.undraw(id);
            return SeeOther.kept(kind.desk());
        }).orElseGet(Missing::unknown);
    }
}
