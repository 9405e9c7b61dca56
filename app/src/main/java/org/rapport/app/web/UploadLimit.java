package org.rapport.app.web;

import org.springframework.stereotype.Component;

import org.rapport.api.page.Places;
import org.rapport.api.page.UploadAddress;

/// How much may be sent at once: a form anywhere, files only where the desk takes them ([UploadAddress]).
@Component
public final class UploadLimit {
    /// Bytes of a form.
    static final int FORM = 2 * 1024 * 1024;

    private final Places<UploadAddress> uploads;

    UploadLimit(Places<UploadAddress> uploads) {
        this.uploads = uploads;
    }

    /// The most bytes of a body with files that may be sent to `path`.
    public long at(String path) {
        return path.startsWith("/desk/")
                ? uploads.ask(address -> address.largest(path)).stream().mapToLong(size -> size.orElse(FORM)).max()
                        .orElse(FORM)
                : FORM;
    }

    /// Whether `path` takes larger files than any form may be.
    public boolean isForFiles(String path) {
        return at(path) > FORM;
    }
}
