package org.rapport.app.web;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

import gg.jte.Content;

import org.rapport.api.page.Part;
import org.rapport.api.page.Places;
import org.rapport.api.page.UploadAddress;

/// A house in which files are sent to one address of the desk, and one module tries to take them elsewhere too.
final class DeskFiles implements Places<UploadAddress> {
    static final int LARGEST = 2 * BodyLimit.LARGEST;

    @Override
    public <R> List<R> ask(Function<? super UploadAddress, R> question) {
        return all().stream().<R>map(question).toList();
    }

    @Override
    public List<UploadAddress> all() {
        return List.of(path -> path.endsWith("/files") ? OptionalLong.of(LARGEST) : OptionalLong.empty());
    }

    @Override
    public Content show(Function<? super UploadAddress, Part> part) {
        throw new UnsupportedOperationException("Nothing of it is shown");
    }
}
