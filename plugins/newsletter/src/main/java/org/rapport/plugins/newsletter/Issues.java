package org.rapport.plugins.newsletter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Letter;
import org.rapport.api.Mail;
import org.rapport.api.Messages;
import org.rapport.api.Origin;
import org.rapport.api.ScheduledJob;
import org.rapport.api.Site;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.ArticlePublished;
import org.rapport.content.ArticleWithdrawn;
import org.rapport.content.Articles;

/// Writes to all readers when there is a new article, a few at a time: neither the site's other letters nor its server for
/// mail have to wait for hundreds of them. An article that readers do not see is told to nobody, whatever was heard of it.
@Component
class Issues implements ScheduledJob {
    /// How long an article can be taken back before anybody is written to.
    static final Duration GRACE = Duration.ofMinutes(10);
    /// After that it is no news. Shorter than the month for which [Letter] knows what went out.
    static final Duration NEWS = Duration.ofDays(14);
    static final int AT_ONCE = 50;
    private static final int MOST_UNTOLD = 10;

    private final IssueTable table;
    private final ReaderTable readers;
    private final Articles articles;
    private final Mail mail;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    Issues(IssueTable table, ReaderTable readers, Articles articles, Mail mail, Site site, Messages messages,
            Clock clock) {
        this.table = table;
        this.readers = readers;
        this.articles = articles;
        this.mail = mail;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /// What an import brings is no news, and what comes back was news once.
    @ApplicationModuleListener(id = "newsletter.issues.published")
    void on(ArticlePublished published) {
        if (published.origin() == Origin.HERE && !published.again()) {
            table.insert(published.article(), published.at());
        }
    }

    /// Calls back what did not go out yet. If the article comes back soon, those get their letter who did not yet.
    @ApplicationModuleListener(id = "newsletter.issues.withdrawn")
    void on(ArticleWithdrawn withdrawn) {
        if (!articles.isPublic(withdrawn.article()) && table.reopen(withdrawn.article())) {
            mail.recallAll(Issue.keys(withdrawn.article()));
        }
    }

    /// News that nobody was told: it came while the newsletter was off, or from elsewhere, or before there were readers.
    @Transactional(readOnly = true)
    List<Article> untold() {
        var since = clock.instant().minus(NEWS);
        return articles.newest(MOST_UNTOLD).stream()
                .filter(article -> since.isBefore(Objects.requireNonNull(article.publishedAt())))
                .filter(article -> !table.isTold(article.id())).toList();
    }

    /// Tells readers of `article` as if it were published now.
    @Transactional
    void tell(ArticleId article) {
        if (articles.isPublic(article)) {
            table.insert(article, clock.instant());
            table.renew(article, clock.instant());
        }
    }

    @Transactional(readOnly = true)
    List<Issue> newest(int most) {
        return table.newest(most);
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional
    public void run() {
        if (mail.isOn()) {
            var now = clock.instant();
            table.open(now.minus(NEWS), now.minus(GRACE)).stream().filter(issue -> articles.isPublic(issue.article()))
                    .findFirst().ifPresent(this::write);
        }
    }

    private void write(Issue issue) {
        var article = articles.find(issue.article()).orElseThrow();
        var next = readers.behind(issue.reached(), issue.publishedAt(), AT_ONCE);
        next.forEach(reader -> mail.send(letter(issue, reader, article)));
        table.advance(issue.article(), next.isEmpty() ? issue.reached() : next.getLast().id().value(),
                issue.letters() + next.size(), next.size() < AT_ONCE ? clock.instant() : null);
    }

    private Letter letter(Issue issue, Reader reader, Article article) {
        return new Letter(issue.keys() + reader.id().value(), reader.address(),
                messages.say("newsletter.letter.subject", site.title()),
                messages.say("newsletter.letter.words", lead(article), site.absolute(article.path()), site.title(),
                        site.absolute(reader.path())),
                reader.leave());
    }

    private static String lead(Article article) {
        return article.standfirst().isEmpty() ? article.title() : article.title() + "\n\n" + article.standfirst();
    }
}
