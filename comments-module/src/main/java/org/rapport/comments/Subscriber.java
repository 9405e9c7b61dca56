package org.rapport.comments;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

import org.rapport.api.MailAddress;

/// A writer who wants a letter when somebody answers her.
///
/// @param token of the links in her letters
/// @param isConfirmed whether she said so by a link that only the address got
/// @param isWritten whether she was asked by letter
record Subscriber(@ColumnName("writer_id") WriterId writer, @ColumnName("address") String written, String token,
        @ColumnName("confirmed") boolean isConfirmed, @ColumnName("written") boolean isWritten) {
    /// What the address of a page that her letters link to looks like.
    static final String ADDRESS = Subscribers.PATH + "/{token:[\\w-]{24}}";

    MailAddress address() {
        return new MailAddress(written);
    }

    /// Where she says yes, and where she ends it.
    String path() {
        return Subscribers.PATH + "/" + token;
    }

    /// The same for programs, which end it by a POST (RFC 8058).
    String leave() {
        return path() + "/leave";
    }
}
