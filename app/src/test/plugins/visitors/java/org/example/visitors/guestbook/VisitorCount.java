package org.example.visitors.guestbook;

import org.springframework.stereotype.Component;

import org.example.guestbook.GuestbookFooter;
import org.example.guestbook.Guests;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Part;

@Component
class VisitorCount implements GuestbookFooter {
    private final Guests guests;

    VisitorCount(Guests guests) {
        this.guests = guests;
    }

    @Override
    public Part below() {
        return Part.of(output -> output.writeContent("<p id=\"visitors\">" + guests.all().size() + " visitors</p>"),
                CacheTag.of("guestbook"));
    }
}
