package org.rapport.comments;

import java.util.List;

import org.springframework.stereotype.Component;

import org.rapport.api.Site;
import org.rapport.content.Articles;

/// Puts linkbacks, and what was announced, before the owner together with the articles that they are about.
@Component
class Arrivals {
    private final Articles articles;
    private final Site site;

    Arrivals(Articles articles, Site site) {
        this.articles = articles;
        this.site = site;
    }

    List<Arrival> of(List<Linkback> linkbacks, String back) {
        return linkbacks.stream().map(linkback -> new Arrival(linkback,
                articles.find(linkback.article()).orElseThrow(), site.moment(linkback.at()), back)).toList();
    }

    /// Whom an article told, in the owner's words.
    ///
    /// @param title of the article
    record Told(Announcement announcement, String title, String moment) {}

    List<Told> told(List<Announcement> announcements) {
        return announcements.stream().map(it -> new Told(it,
                articles.find(it.article()).orElseThrow().title(), site.moment(it.at()))).toList();
    }

    /// What was announced, in the owner's words.
    ///
    /// @param title of the article
    record Announced(Webmention webmention, String title, String moment) {}

    List<Announced> announced(List<Webmention> webmentions) {
        return webmentions.stream().map(it -> new Announced(it,
                articles.find(it.article()).orElseThrow().title(), site.moment(it.at()))).toList();
    }
}
