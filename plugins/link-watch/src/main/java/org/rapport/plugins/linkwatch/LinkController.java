package org.rapport.plugins.linkwatch;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;

/// Links that need a look, on the owner's desk.
@Controller
class LinkController {
    static final String PATH = "/desk/link-watch";

    private final WatchedLinks links;
    private final Mentions mentions;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    LinkController(WatchedLinks links, Mentions mentions, Desk desk, Site site, Messages messages) {
        this.links = links;
        this.mentions = mentions;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer index() {
        return Page.of(messages.say("link-watch.title"), new StaticTemplates().links(site, messages, desk,
                links.count(), links.looked(), links.cutOffSince(), named(links.dead()), named(links.moved()),
                named(links.left())));
    }

    private List<NamedLink> named(List<Link> some) {
        return some.stream().map(link -> new NamedLink(link, mentions.naming(link))).toList();
    }

    @PostMapping(PATH + "/look")
    Answer lookAtAll() {
        links.lookAtAll();
        return SeeOther.telling(PATH, "link-watch.told.all");
    }

    @PostMapping(PATH + "/{id}/look")
    Answer look(@PathVariable long id) {
        links.lookAgain(new LinkId(id));
        return SeeOther.telling(PATH, "link-watch.told.look");
    }

    @PostMapping(PATH + "/{id}/leaving")
    Answer leave(@PathVariable long id) {
        links.leave(new LinkId(id));
        return SeeOther.telling(PATH, "link-watch.told.leaving");
    }

    @PostMapping(PATH + "/{id}/watch")
    Answer watch(@PathVariable long id) {
        links.watch(new LinkId(id));
        return SeeOther.telling(PATH, "link-watch.told.watch");
    }
}
