package org.example.guestbook;

import org.rapport.api.page.Part;

/// A place: below the entries.
public interface GuestbookFooter {
    Part below();
}
