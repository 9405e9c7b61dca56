package org.rapport.plugins.contact;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.NavigationItem;

@Component
@Order(320)
class ContactNavigation implements NavigationItem {
    private final ContactForm form;
    private final Messages messages;

    ContactNavigation(ContactForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        var links = form.terms().isOpen()
                ? List.of(new Link(messages.say("contact.navigation"), ContactForm.PATH, List.of()))
                : List.<Link>of();
        return new Entry(links, Set.of(ContactForm.TAG));
    }
}
