package org.rapport.content;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.page.PageName;

@Component
@Order(100)
class ArticleName implements PageName {
    private final Articles articles;

    ArticleName(Articles articles) {
        this.articles = articles;
    }

    @Override
    public Optional<String> at(String path) {
        return Stream.of(Genre.values()).filter(genre -> path.startsWith(genre.path()))
                .flatMap(genre -> articles.everAt(genre, path.substring(genre.path().length())).stream())
                .map(Article::title).findFirst();
    }
}
