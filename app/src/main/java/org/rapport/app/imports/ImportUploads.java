package org.rapport.app.imports;

import java.util.OptionalLong;

import org.springframework.stereotype.Component;

import org.rapport.api.page.UploadAddress;

/// Where an export and its files are sent to.
@Component
class ImportUploads implements UploadAddress {
    /// What browsers and proxies carry in one go.
    static final long LARGEST = 2L * 1024 * 1024 * 1024;

    @Override
    public OptionalLong largest(String path) {
        return path.equals("/desk/import") ? OptionalLong.of(LARGEST) : OptionalLong.empty();
    }
}
