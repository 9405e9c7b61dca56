package org.rapport.awards;

import java.util.OptionalLong;

import org.springframework.stereotype.Component;

import org.rapport.api.page.UploadAddress;
import org.rapport.awards.credentials.received.ReceivedCredentials;

/// Where the file of what a giver signed is sent to.
@Component
class SignatureUploads implements UploadAddress {
    /// Twice what such a file may have: so the owner is told in words that one is too large, with her form around them.
    private static final long LARGEST = 2L * ReceivedCredentials.LARGEST;

    @Override
    public OptionalLong largest(String path) {
        return path.matches("/desk/awards/\\d{1,18}/offers/\\d{1,18}/signature")
                ? OptionalLong.of(LARGEST)
                : OptionalLong.empty();
    }
}
