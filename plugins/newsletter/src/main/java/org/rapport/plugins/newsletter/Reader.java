package org.rapport.plugins.newsletter;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.api.MailAddress;

/// Somebody who wants a letter for each new article, or was asked whether she does.
///
/// @param token of the links in her letters
/// @param confirmedAt when she said yes by a link that only her address got; null as long as she did not
record Reader(ReaderId id, @ColumnName("address") String written, String token,
        @ColumnName("confirmed_at") @Nullable Instant confirmedAt) {
    /// What the address of the page that her letters link to looks like.
    static final String ADDRESS = SignUpController.PATH + "/{token:[\\w-]{24}}";

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    MailAddress address() {
        return new MailAddress(written);
    }

    /// Where she says yes, and where she ends it.
    String path() {
        return SignUpController.PATH + "/" + token;
    }

    /// The same for programs, which end it by a POST (RFC 8058).
    String leave() {
        return path() + "/leave";
    }
}
