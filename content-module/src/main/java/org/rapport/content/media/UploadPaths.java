package org.rapport.content.media;

import java.util.OptionalLong;

import org.springframework.stereotype.Component;

import org.rapport.api.page.UploadAddress;

/// Where files are sent to: the library, and a medium whose file is replaced.
@Component
class UploadPaths implements UploadAddress {
    private static final long LARGEST = 25L * 1024 * 1024;

    @Override
    public OptionalLong largest(String path) {
        return path.matches("/desk/media(/\\d+/replacement)?") ? OptionalLong.of(LARGEST) : OptionalLong.empty();
    }
}
