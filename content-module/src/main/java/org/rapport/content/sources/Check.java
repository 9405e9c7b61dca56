package org.rapport.content.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rapport.api.PlainText;

/// Looks at the title, the numbers and the address of a source, and puts them into their one form.
final class Check {
    private static final String ADDRESS = "(?i)https?://[^\\s/]\\S*";

    private final List<Objection> refused = new ArrayList<>();
    private final List<Objection> left = new ArrayList<>();
    private CslItem item;

    Check(CslItem item) {
        this.item = item;
        told(CslItem.ISBN, this::checkBookNumber);
        told(CslItem.DOI,
                written -> number(CslItem.DOI, Doi.read(written).map(Doi::value), "content.sources.refused.doi"));
        told(CslItem.PMID,
                written -> number(CslItem.PMID, Pmid.read(written).map(Pmid::value), "content.sources.refused.pmid"));
        told(CslItem.URL, this::checkAddress);
        if (PlainText.isInvisible(item.title())) {
            refuse("content.sources.refused.title", item.title());
        }
    }

    private void told(String variable, Consumer<String> check) {
        var written = item.text(variable);
        if (!written.isEmpty()) {
            check.accept(written);
        }
    }

    private void number(String variable, Optional<String> number, String words) {
        number.ifPresentOrElse(known -> item = item.with(variable, known), () -> refuse(words, item.text(variable)));
    }

    /// The first that is one, of several and with remarks: "978-… (hbk.), 978-…". Some programs write ISSNs here.
    private void checkBookNumber(String written) {
        var bare = written.replaceAll("\\([^()]*\\)", " ");
        var isbn = first(bare, Isbn::read);
        var issn = first(bare, Issn::read);
        if (isbn.isPresent()) {
            item = item.with(CslItem.ISBN, isbn.get().value());
        } else if (issn.isPresent()) {
            item = item.with(CslItem.ISBN, "").with("ISSN", issn.get().value());
        } else {
            refuse("content.sources.refused.isbn", written);
        }
    }

    private static <T> Optional<T> first(String written, Function<String, Optional<T>> reading) {
        return Stream.of("[,;/]", "[,;/\\s]+").flatMap(between -> Stream.of(written.split(between)))
                .flatMap(part -> reading.apply(part).stream()).findFirst();
    }

    private void checkAddress(String written) {
        if (!written.matches(ADDRESS)) {
            left.add(new Objection("content.sources.left.url", written));
            item = item.with(CslItem.URL, "");
        }
    }

    private void refuse(String words, String written) {
        refused.add(new Objection(words, written));
    }

    List<Objection> refused() {
        return refused;
    }

    List<Objection> left() {
        return left;
    }

    CslItem item() {
        return item;
    }
}
