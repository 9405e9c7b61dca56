package org.rapport.plugins.readinglist;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// The reading list on the owner's desk: what she recommends, and a form to recommend something.
@Controller
class RecommendationController {
    private final ReadingList readingList;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    RecommendationController(ReadingList readingList, Desk desk, Site site, Messages messages) {
        this.readingList = readingList;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/desk/reading-list")
    Answer index() {
        return page(Form.blank(), Map.of());
    }

    @PostMapping("/desk/reading-list")
    Answer create(Form form) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return new Refused(page(form, problems));
        }
        var id = readingList.add(form.kind(), form.title(), form.author(), form.address(), form.words());
        return new SeeOther("/desk/reading-list#recommendation-" + id.value());
    }

    @PostMapping("/desk/reading-list/{id}/removal")
    Answer remove(@PathVariable long id) {
        readingList.takeAway(new RecommendationId(id));
        return new SeeOther("/desk/reading-list");
    }

    private Page page(Form form, Map<String, String> problems) {
        return Page.of(messages.say("reading-list.title"),
                new StaticTemplates().deskReadingList(site, messages, desk, readingList.all(), form, problems));
    }

    /// What was typed, cleaned; a field that was not sent is empty.
    record Form(Kind kind, String title, String author, String address, String words) {
        static final int LONGEST_TITLE = 300;
        static final int LONGEST_AUTHOR = 200;
        static final int LONGEST_WORDS = 1000;

        Form(@Nullable Kind kind, @Nullable String title, @Nullable String author, @Nullable String address,
                @Nullable String words) {
            this.kind = kind == null ? Kind.BOOK : kind;
            this.title = line(title);
            this.author = line(author);
            this.address = line(address);
            this.words = line(words);
        }

        static Form blank() {
            return new Form(null, null, null, null, null);
        }

        private static String line(@Nullable String typed) {
            return typed == null ? "" : PlainText.line(typed);
        }

        /// What keeps it from being taken: field name to message key.
        Map<String, String> problems() {
            var problems = new LinkedHashMap<String, String>();
            if (title.isEmpty()) {
                problems.put("title", "reading-list.desk.title.empty");
            } else if (title.length() > LONGEST_TITLE) {
                problems.put("title", "reading-list.desk.title.long");
            }
            if (author.length() > LONGEST_AUTHOR) {
                problems.put("author", "reading-list.desk.author.long");
            }
            if (!address.isEmpty() && !Links.isAddress(address)) {
                problems.put("address", "reading-list.desk.address.odd");
            }
            if (words.length() > LONGEST_WORDS) {
                problems.put("words", "reading-list.desk.words.long");
            }
            return problems;
        }
    }
}
