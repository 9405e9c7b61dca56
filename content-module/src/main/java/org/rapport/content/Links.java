package org.rapport.content;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.content.sources.Mark;
import org.rapport.content.sources.Source;
import org.rapport.content.sources.Sources;

/// Where articles lead their readers.
@Component
public class Links {
    private final Sources sources;

    Links(Sources sources) {
        this.sources = sources;
    }

    /// The absolute http(s) addresses that `article` names, each once: those that its text links to, in their order, then
    /// those of the works that it cites.
    @Transactional(readOnly = true)
    public List<String> in(Article article) {
        return Stream.concat(Markup.linked(article).stream(), cited(article)).distinct().toList();
    }

    private Stream<String> cited(Article article) {
        return sources.named(Mark.keysIn(article.body())).values().stream().map(Source::address)
                .flatMap(address -> address.stream()).filter(Markup::isOnTheWeb);
    }
}
