package org.rapport.content.practice;

import java.util.EnumMap;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;

/// The practice's facts on their way out, and into a site that tells none yet.
@Component
@Order(30)
class FactsPart implements ExportPart, ImportPart {
    private static final String FACT = "_rapport_fact_";

    private final Facts facts;
    private final Messages messages;

    FactsPart(Facts facts, Messages messages) {
        this.facts = facts;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        facts.entered().ifPresent(form -> form.texts().forEach((fact, text) -> export.tell(key(fact), text)));
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (!item.type().equals(Export.SITE) || Stream.of(Fact.values()).map(FactsPart::key)
                .noneMatch(item.meta()::containsKey)) {
            return;
        }
        var what = messages.say("content.import.facts");
        if (facts.entered().isPresent()) {
            report.known(what);
        } else if (form(item).problems().isEmpty() && facts.keep(form(item))) {
            report.brought(what);
        } else {
            report.skipped(what, messages.say("content.import.facts.odd"));
        }
    }

    private static FactsForm form(ImportItem item) {
        var texts = new EnumMap<Fact, String>(Fact.class);
        Stream.of(Fact.values()).filter(fact -> item.meta().containsKey(key(fact)))
                .forEach(fact -> texts.put(fact, clean(fact, item.meta().getOrDefault(key(fact), ""))));
        return new FactsForm(texts, 0);
    }

    /// The first cell of a row may be empty.
    private static String clean(Fact fact, String text) {
        return fact.kind == Fact.Kind.ROWS ? text.replaceAll("[\\p{Cntrl}&&[^\t\n]]", "") : PlainText.of(text);
    }

    private static String key(Fact fact) {
        return FACT + fact.name().toLowerCase(Locale.ROOT);
    }
}
