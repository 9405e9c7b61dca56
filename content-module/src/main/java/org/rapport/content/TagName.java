package org.rapport.content;

import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.PageName;

@Component
@Order(110)
class TagName implements PageName {
    private static final String TAGS = "/tags/";

    private final TagTable tags;
    private final Messages messages;

    TagName(TagTable tags, Messages messages) {
        this.tags = tags;
        this.messages = messages;
    }

    @Override
    public Optional<String> at(String path) {
        return Optional.of(path).filter(it -> it.startsWith(TAGS))
                .flatMap(it -> tags.find(it.substring(TAGS.length())))
                .map(tag -> messages.say("content.tags.called", tag.name()));
    }
}
