package org.rapport.content;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// The address of an article or a page on the owner's desk.
@Controller
class AddressController {
    private final Articles articles;
    private final Manuscripts manuscripts;
    private final Addresses addresses;
    private final Desk desk;
    private final Messages messages;

    AddressController(Articles articles, Manuscripts manuscripts, Addresses addresses, Desk desk,
            Messages messages) {
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.addresses = addresses;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(Sheets.SHELF + "/{id}/address")
    Answer edit(@PathVariable long id) {
        return articles.find(new ArticleId(id))
                .<Answer>map(article -> page(article, AddressForm.of(article.slug().value())))
                .orElseGet(Missing::unknown);
    }

    @PostMapping(Sheets.SHELF + "/{id}/address")
    Answer update(@PathVariable long id, @RequestParam(defaultValue = "") String address) {
        return articles.find(new ArticleId(id)).map(article -> move(article, AddressForm.of(address)))
                .orElseGet(Missing::unknown);
    }

    private Answer move(Article article, AddressForm form) {
        if (form.isEmpty()) {
            return new Refused(page(article, form.refused("content.address.empty")));
        }
        return switch (manuscripts.move(article.id(), form.slug())) {
            case Moving.Moved moved -> SeeOther.telling(article.desk(), "content.address.moved");
            case Moving.Taken(Article by) -> new Refused(page(article, form.takenBy(by)));
        };
    }

    private Page page(Article article, AddressForm form) {
        return Page.of(messages.say("content.address.title"),
                Pages.templates().address(messages, desk, article, former(article), form));
    }

    private List<Slug> former(Article article) {
        return addresses.former(article.id());
    }
}
