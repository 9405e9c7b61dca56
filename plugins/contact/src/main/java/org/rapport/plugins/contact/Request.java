package org.rapport.plugins.contact;

import java.time.Instant;
import java.util.Optional;

/// What somebody asked, and is not done yet.
///
/// @param words empty if they cannot be opened
/// @param endsAt when it is deleted by itself, as its writer was told
record Request(RequestId id, Optional<Words> words, Instant receivedAt, Instant endsAt) {
    String path() {
        return RequestController.PATH + "/" + id.value();
    }
}
