package org.rapport.plugins.readinglist;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;

/// The reading list as readers see it.
@Controller
class ReadingListController {
    private final ReadingList readingList;
    private final Messages messages;

    ReadingListController(ReadingList readingList, Messages messages) {
        this.readingList = readingList;
        this.messages = messages;
    }

    @GetMapping("/reading-list")
    Answer show() {
        var all = readingList.all();
        var shelves = Shelf.of(all);
        return shelves.isEmpty()
                ? Missing.unknown()
                : Page.of(messages.say("reading-list.title"),
                        new StaticTemplates().readingList(messages, shelves, readingList.works(all)))
                        .described(messages.say("reading-list.words")).tagged(ReadingList.tags(all));
    }
}
