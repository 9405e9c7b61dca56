package org.example.villain;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.page.Part;
import org.rapport.content.Article;
import org.rapport.content.ArticleFooter;

@Component
@Order(360)
class VillainPart implements ArticleFooter {
    private final Plans plans;

    VillainPart(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Part under(Article article) {
        try {
            plans.carryOut("part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Part.of(output -> output.writeContent("<p class=\"villain\">A villain was here</p>"), Plans.TAG);
    }
}
