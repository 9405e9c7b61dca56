package org.rapport.app.readings;

import gg.jte.Content;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Messages;
import org.rapport.api.Site;

/// The readings on the owner's desk.
@Component
public class ReadingsChart {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Readings readings;
    private final ReadingTable table;
    private final Site site;
    private final Messages messages;

    ReadingsChart(Readings readings, ReadingTable table, Site site, Messages messages) {
        this.readings = readings;
        this.table = table;
        this.site = site;
        this.messages = messages;
    }

    /// As it is now, save for the last minute.
    @Transactional(readOnly = true)
    public Content show() {
        var today = readings.today();
        var from = Chart.first(today);
        return TEMPLATES.chart(site, messages,
                Chart.of(today, table.days(from), table.pages(from, Chart.MOST_PAGES)));
    }
}
