package org.rapport.content.pages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.content.Format;
import org.rapport.content.Markup;
import org.rapport.content.Slug;
import org.rapport.content.addresses.OldAddresses;

/// Brings in standing pages: what was public stays public, everything else becomes a draft.
@Component
@Order(10)
class PageImport implements ImportPart {
    /// The post metadata that says in which form a body is kept; ours alone, WordPress knows HTML only.
    private static final String FORMAT = "_rapport_format";

    private final SitePages pages;
    private final OldAddresses addresses;
    private final Messages messages;

    PageImport(SitePages pages, OldAddresses addresses, Messages messages) {
        this.pages = pages;
        this.addresses = addresses;
        this.messages = messages;
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals("page")) {
            readPage(item, report);
        }
    }

    private void readPage(ImportItem item, ImportReport report) {
        if (item.status().equals("trash") || item.status().equals("auto-draft")) {
            report.skipped(item.title(), messages.say("content.import.trash"));
            return;
        }
        var kind = messages.say("content.import.pages");
        pages.madeFrom(item.key()).ifPresentOrElse(page -> mend(page, item, kind, report), () -> {
            bring(item, report);
            report.brought(kind);
        });
    }

    /// Its files may have come along only now.
    private void mend(SitePage page, ImportItem item, String kind, ImportReport report) {
        if (pages.relink(page, addresses.led(page.body(), item.site()))) {
            report.brought(messages.say("content.import.pages.mended"));
        } else {
            report.known(kind);
        }
    }

    private void bring(ImportItem item, ImportReport report) {
        var text = text(item);
        var format = "markdown".equals(item.meta().get(FORMAT)) ? Format.MARKDOWN : Format.HTML;
        tellOfFiles(text, item, report);
        var id = pages.bring(item.key(), slug(item, text), text, format, PageLuggage.spot(item.meta()));
        addresses.keepPage(item.link(), id);
        addresses.keepPage("/?page_id=" + item.id(), id);
        addresses.keepPage("/?p=" + item.id(), id);
        var withdrawn = PageLuggage.withdrawn(item.meta());
        if (withdrawn != null && item.published() != null) {
            pages.publish(id, item.published());
            pages.withdraw(id, withdrawn);
        } else if (item.wasPublic() && item.published() != null) {
            pages.publish(id, item.published());
            if (!PageLuggage.isIn(item.meta())) {
                report.noted(text.title(), messages.say("content.import.page.nowhere"));
            }
        } else {
            report.noted(text.title(), whyADraft(item));
        }
    }

    private void tellOfFiles(PageForm text, ImportItem item, ImportReport report) {
        var left = OldAddresses.filesLeft(text.body(), item.site());
        if (!left.isEmpty()) {
            report.noted(text.title(), messages.say("content.import.files.left", String.join(", ", left)));
        }
    }

    private static Slug slug(ImportItem item, PageForm text) {
        return Slug.of(item.slug().isBlank() ? text.title() : OldAddresses.decoded(item.slug()));
    }

    private String whyADraft(ImportItem item) {
        return item.password().isEmpty()
                ? messages.say("content.import.draft", item.status())
                : messages.say("content.import.protected");
    }

    private PageForm text(ImportItem item) {
        var title = item.title().isBlank() ? messages.say("content.untitled") : item.title();
        return new PageForm(PlainText.shortened(title, PageForm.LONGEST_TITLE),
                PlainText.shortened(
                        item.meta().getOrDefault(PageLuggage.STANDFIRST, Markup.plain(item.excerpt())),
                        PageForm.LONGEST_STANDFIRST),
                addresses.led(item.meta().getOrDefault(PageLuggage.SOURCE, item.body()), item.site()), Start.BLANK, 0);
    }
}
