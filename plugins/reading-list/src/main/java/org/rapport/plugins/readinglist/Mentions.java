package org.rapport.plugins.readinglist;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;

import org.rapport.content.Article;
import org.rapport.content.Links;
import org.rapport.content.Work;
import org.rapport.content.Works;

/// Knows what articles mention: they link to it, or cite it from the library of sources.
@Component
class Mentions {
    private final Links links;
    private final Works works;

    Mentions(Links links, Works works) {
        this.links = links;
        this.works = works;
    }

    /// Those of `recommended` that `article` mentions.
    List<Recommendation> in(Article article, List<Recommendation> recommended) {
        var linked = recommended.isEmpty() ? Set.<String>of() : linked(article);
        return recommended.stream()
                .filter(one -> one.isCitedIn(article.body()) || one.isAmong(linked) || isSourceAmong(linked, one))
                .toList();
    }

    private Set<String> linked(Article article) {
        return links.in(article).stream().flatMap(link -> Addresses.in(link).stream()).collect(Collectors.toSet());
    }

    private boolean isSourceAmong(Set<String> linked, Recommendation one) {
        return !linked.isEmpty()
                && works.find(one.source()).filter(work -> !Collections.disjoint(linked, places(work))).isPresent();
    }

    /// Where it stands on the web, which its entry tells: where its DOI leads, or its address.
    private static Set<String> places(Work work) {
        var entry = new StringOutput();
        work.entry().writeTo(entry);
        return Addresses.in(entry.toString());
    }
}
