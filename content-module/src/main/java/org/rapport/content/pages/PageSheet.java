package org.rapport.content.pages;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A standing page on the desk.
///
/// @param page as it is kept, or null for one that is not yet
/// @param problems field name to message key
/// @param isStale whether somebody changed `page` since `form` was opened
record PageSheet(@Nullable SitePage page, PageForm form, Map<String, String> problems, boolean isStale) {
    static PageSheet of(SitePage page) {
        return new PageSheet(page, PageForm.of(page), Map.of(), false);
    }

    String action() {
        return page == null ? "/desk/pages" : "/desk/pages/" + page.id().value();
    }

    boolean isWrong(String field) {
        return problems.containsKey(field);
    }

    /// Names in double braces that no fact has.
    List<String> unknown() {
        return FactParts.unknown(form.body());
    }
}
