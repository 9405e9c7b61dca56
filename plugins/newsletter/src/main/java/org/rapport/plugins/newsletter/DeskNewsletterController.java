package org.rapport.plugins.newsletter;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Mail;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;
import org.rapport.content.listing.Search;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The newsletter on the owner's desk: what went out, and to whom.
@Controller
class DeskNewsletterController {
    static final String PATH = "/desk/newsletter";
    static final String ADDRESSES = PATH + "/addresses.txt";
    private static final int NEWEST = 10;
    private static final MediaType PLAIN = new MediaType("text", "plain", UTF_8);

    private final Readers readers;
    private final Issues issues;
    private final Articles articles;
    private final Mail mail;
    private final Desk desk;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    DeskNewsletterController(Readers readers, Issues issues, Articles articles, Mail mail, Desk desk, Site site,
            Messages messages, Clock clock) {
        this.readers = readers;
        this.issues = issues;
        this.articles = articles;
        this.mail = mail;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Answer index(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page) {
        return Page.of(messages.say("newsletter.desk.title"),
                new StaticTemplates().deskNewsletter(site, messages, desk, mail.isOn(), readers.unconfirmed(), sent(),
                        untold(),
                        readers.confirmed(), readers.list(Search.read(q, page))));
    }

    private List<SentIssue> sent() {
        return issues.newest(NEWEST).stream().flatMap(issue -> articles.find(issue.article())
                .map(it -> new SentIssue(issue, it, mail.isOn(), clock.instant())).stream()).toList();
    }

    private List<Article> untold() {
        return mail.isOn() && readers.confirmed() > 0 ? issues.untold() : List.of();
    }

    @PostMapping(PATH + "/articles/{article}/issue")
    Answer tell(@PathVariable long article) {
        issues.tell(new ArticleId(article));
        return SeeOther.telling(PATH, "newsletter.desk.told");
    }

    /// One address a line, to be taken elsewhere.
    @GetMapping(ADDRESSES)
    ResponseEntity<String> addresses() {
        return ResponseEntity.ok().contentType(PLAIN)
                .body(readers.all().stream().map(Reader::written).collect(Collectors.joining("\n", "", "\n")));
    }

    @PostMapping(PATH + "/{id}/removal")
    Answer remove(@PathVariable long id) {
        readers.remove(new ReaderId(id));
        return SeeOther.telling(PATH, "newsletter.desk.removed");
    }
}
