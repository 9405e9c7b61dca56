package org.rapport.content.search;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.api.page.Signpost;
import org.rapport.content.listing.Search;

/// Looks for the words of an address at which nothing stands.
@Component
@Order(700)
class SearchSignpost implements Signpost {
    private static final int MOST = 3;
    private static final Templates TEMPLATES = new StaticTemplates();

    private final SearchKeeper keeper;
    private final Messages messages;

    SearchSignpost(SearchKeeper keeper, Messages messages) {
        this.keeper = keeper;
        this.messages = messages;
    }

    @Override
    public Part towards(String path) {
        var words = words(path);
        return Part.of(TEMPLATES.signpost(messages, words,
                keeper.find(words, 0, MOST).orElse(Findings.NONE).shown()));
    }

    /// Of the last step of the path, without an ending such as `.html`.
    private static String words(String path) {
        var step = path.replaceFirst("/+$", "").replaceFirst(".*/", "").replaceFirst("\\.\\w{1,5}$", "");
        return Search.read(step.replaceAll("[^\\p{L}\\p{N}]+", " "), "1").words();
    }
}
