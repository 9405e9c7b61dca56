package org.rapport.app.readings;

import java.util.Optional;

import gg.jte.Content;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.PageName;
import org.rapport.api.page.Places;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The readings on the owner's desk.
@Component
public class ReadingsChart {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Readings readings;
    private final ReadingTable table;
    private final Places<PageName> names;
    private final Site site;
    private final Messages messages;

    ReadingsChart(Readings readings, ReadingTable table, Places<PageName> names, Site site, Messages messages) {
        this.readings = readings;
        this.table = table;
        this.names = names;
        this.site = site;
        this.messages = messages;
    }

    /// As it is now, save for the last minute.
    @Transactional(readOnly = true)
    public Content show() {
        var today = readings.today();
        var from = Chart.first(today);
        return TEMPLATES.chart(site, messages,
                Chart.of(today, table.days(from), table.pages(from, Chart.MOST_PAGES)), this::name);
    }

    /// What she calls the page; its path if nobody knows.
    private String name(String address) {
        var path = StringUtils.uriDecode(address, UTF_8);
        return path.equals("/")
                ? messages.say("site.readings.first")
                : names.ask(filler -> filler.at(path)).stream().flatMap(Optional::stream).findFirst().orElse(path);
    }
}
