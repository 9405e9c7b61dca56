package org.rapport.content.pages;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.content.Format;

/// A standing page as it is kept: a draft, public, or taken back.
///
/// @param body in `format`, not yet sanitised; `{{fees}}` and the like name facts
/// @param spot where the navigation shows it first
/// @param version grows with each change
record SitePage(SitePageId id, String slug, String title, String standfirst, String body, Format format,
        Spot spot, @ColumnName("published_at") @Nullable Instant publishedAt,
        @ColumnName("withdrawn_at") @Nullable Instant withdrawnAt, int version) {
    boolean isPublic() {
        return publishedAt != null && withdrawnAt == null;
    }

    boolean isMarkdown() {
        return format == Format.MARKDOWN;
    }

    String path() {
        return "/pages/" + slug;
    }
}
