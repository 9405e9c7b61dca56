package org.rapport.plugins.contact;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;

/// The form as the owner set it up.
@Component
class ContactForm {
    static final String PATH = "/contact/request";
    /// Carried by every page that shows the form, or leads to it.
    static final CacheTag TAG = CacheTag.of("contact");

    private final TermsTable table;
    private final CacheTags cache;

    ContactForm(TermsTable table, CacheTags cache) {
        this.table = table;
        this.cache = cache;
    }

    @Transactional(readOnly = true)
    Terms terms() {
        return table.find().orElse(Terms.USUAL);
    }

    @Transactional
    void offer(Terms terms) {
        table.insert(terms);
        table.update(terms);
        cache.drop(TAG);
    }
}
