package org.rapport.content;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// Articles on the owner's desk: all of them, and one to write in.
@Controller
class WritingController {
    private final Articles articles;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    WritingController(Articles articles, Desk desk, Site site, Messages messages) {
        this.articles = articles;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/desk/articles")
    Answer index() {
        return Page.of(messages.say("content.desk.title"),
                Pages.templates().writing(site, messages, articles.all()));
    }

    @GetMapping("/desk/articles/new")
    Answer write() {
        return page(Sheet.blank());
    }

    @GetMapping("/desk/articles/{id}")
    Answer edit(@PathVariable long id) {
        return articles.find(new ArticleId(id)).<Answer>map(article -> page(Sheet.of(article)))
                .orElseGet(Missing::unknown);
    }

    @PostMapping("/desk/articles")
    Answer create(Form form) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return new Refused(page(form.sheet(Sheet.blank(), problems)));
        }
        return new SeeOther("/desk/articles/" + articles.draft(form.text(Format.MARKDOWN)).value());
    }

    @PostMapping("/desk/articles/{id}")
    Answer update(@PathVariable long id, Form form) {
        return articles.find(new ArticleId(id)).map(article -> update(article, form)).orElseGet(Missing::unknown);
    }

    private Answer update(Article article, Form form) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return new Refused(page(form.sheet(Sheet.of(article), problems)));
        }
        articles.revise(article.id(), form.text(article.format()));
        return new SeeOther("/desk/articles/" + article.id().value());
    }

    private Page page(Sheet sheet) {
        return Page.of(messages.say("content.desk.write"), Pages.templates().write(site, messages, desk, sheet));
    }

    record Form(@Nullable String title, @Nullable String standfirst, @Nullable String body, @Nullable String tags) {
        ArticleText text(Format format) {
            return new ArticleText(orEmpty(title), orEmpty(standfirst), orEmpty(body), format, labels());
        }

        private List<Tag> labels() {
            return Arrays.stream(orEmpty(tags).split(",")).map(PlainText::line).filter(name -> !name.isEmpty())
                    .map(Tag::named)
                    .toList();
        }

        Sheet sheet(Sheet before, Map<String, String> problems) {
            return new Sheet(before.article(), orEmpty(title), orEmpty(standfirst), orEmpty(body), orEmpty(tags),
                    problems);
        }

        private static String orEmpty(@Nullable String typed) {
            return typed == null ? "" : typed;
        }

        /// Field name to message key.
        Map<String, String> problems() {
            var problems = new LinkedHashMap<String, String>();
            var text = text(Format.MARKDOWN);
            if (text.title().isEmpty()) {
                problems.put("title", "content.desk.title.empty");
            } else if (text.title().length() > ArticleText.LONGEST_TITLE) {
                problems.put("title", "content.desk.title.long");
            }
            if (text.standfirst().length() > ArticleText.LONGEST_STANDFIRST) {
                problems.put("standfirst", "content.desk.standfirst.long");
            }
            if (text.body().length() > ArticleText.LONGEST_BODY) {
                problems.put("body", "content.desk.body.long");
            }
            if (text.tags().stream().anyMatch(tag -> tag.name().length() > Tag.LONGEST_NAME)) {
                problems.put("tags", "content.desk.tags.long");
            }
            return problems;
        }
    }
}
