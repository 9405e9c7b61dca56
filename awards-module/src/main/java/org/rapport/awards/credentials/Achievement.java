package org.rapport.awards.credentials;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// What a credential is issued for (Open Badges 3.0, appendix B, “Achievement”).
///
/// @param key among the achievements of this site, such as `versatile-blogger`
/// @param description in a sentence
/// @param criteria what somebody did or is to get it, as Markdown; where neither it nor `page` says that,
///     the description does
/// @param page where that can be read; null if it stands nowhere
/// @param image an address of its drawing; null if there is none
public record Achievement(String key, String name, String description, String criteria, @Nullable URI page,
        @Nullable URI image) {
    public Achievement {
        if (!key.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("Not a key of an achievement: " + key);
        }
        name = PlainText.shortened(PlainText.line(name), 300);
        description = PlainText.shortened(PlainText.line(description), 1_000);
        criteria = PlainText.shortened(PlainText.of(criteria.isBlank() && page == null ? description : criteria),
                4_000);
    }
}
