package org.rapport.plugins.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.content.sitemap.SitemapSource;

@Component
@Order(320)
class ContactPage implements SitemapSource {
    private final ContactForm form;

    ContactPage(ContactForm form) {
        this.form = form;
    }

    @Override
    public Pages pages() {
        var page = form.terms().isOpen()
                ? List.of(new Page(ContactForm.PATH, Optional.empty()))
                : List.<Page>of();
        return new Pages(page, Set.of(ContactForm.TAG));
    }
}
