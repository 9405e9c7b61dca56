package org.rapport.content;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;

/// Sheets on the desk: shown, and saved if nothing keeps them from it. What was typed stands on the refused ones too.
@Component
class Sheets {
    private final Articles articles;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    Sheets(Articles articles, Desk desk, Site site, Messages messages) {
        this.articles = articles;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    Page show(Sheet sheet) {
        return Page.of(messages.say("content.desk.write"), Pages.templates().write(site, messages, desk, sheet));
    }

    /// Makes a draft of what was typed, then goes on.
    Answer draft(WritingForm form, Map<String, String> problems, Function<ArticleId, Answer> then) {
        return problems.isEmpty()
                ? then.apply(articles.draft(form.text(Format.MARKDOWN)))
                : new Refused(show(form.sheet(Sheet.blank(), problems)));
    }

    /// Saves what was typed, if a sheet was sent at all, then goes on.
    Answer save(Article article, WritingForm form, Map<String, String> problems, Supplier<Answer> then) {
        if (form.isSent()) {
            if (!problems.isEmpty()) {
                return new Refused(show(form.sheet(Sheet.of(article), problems)));
            }
            articles.revise(article.id(), form.text(article.format()));
        }
        return then.get();
    }
}
