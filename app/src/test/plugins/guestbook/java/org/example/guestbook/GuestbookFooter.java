package org.example.guestbook;

import org.rapport.api.Place;
import org.rapport.api.page.Part;

/// A place: below the entries.
@Place
public interface GuestbookFooter {
    Part below();
}
