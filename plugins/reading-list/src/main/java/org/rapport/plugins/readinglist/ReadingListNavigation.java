package org.rapport.plugins.readinglist;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.NavigationItem;

@Component
@Order(300)
class ReadingListNavigation implements NavigationItem {
    private final ReadingList readingList;
    private final Messages messages;

    ReadingListNavigation(ReadingList readingList, Messages messages) {
        this.readingList = readingList;
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        var links = readingList.all().isEmpty()
                ? List.<Link>of()
                : List.of(new Link(messages.say("reading-list.title"), "/reading-list", List.of()));
        return new Entry(links, Set.of(ReadingList.TAG));
    }
}
