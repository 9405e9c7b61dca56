package org.rapport.app.shell;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import org.rapport.api.Practice;
import org.rapport.api.PracticeSource;
import org.rapport.api.Site;
import org.rapport.app.settings.Settings;
import org.rapport.app.settings.SiteProperties;

/// The site at the address that its properties tell, with the settings and the practice’s facts as its owner entered them.
/// Filters ask for it before there is a database: whatever lies there is asked for with the first request.
@Component
final class HouseSite implements Site {
    private static final String PRACTICE = HouseSite.class.getName() + ".practice";

    private final SiteProperties told;
    private final ObjectProvider<Settings> settings;
    private final ObjectProvider<PracticeSource> source;

    HouseSite(SiteProperties told, ObjectProvider<Settings> settings, ObjectProvider<PracticeSource> source) {
        this.told = told;
        this.settings = settings;
        this.source = source;
    }

    @Override
    public URI address() {
        return told.address();
    }

    @Override
    public String title() {
        var title = settings.getObject().now().title();
        return title.isEmpty() ? practice().name() : title;
    }

    @Override
    public Locale language() {
        return settings.getObject().now().language();
    }

    @Override
    public ZoneId zone() {
        return settings.getObject().now().zone();
    }

    /// Asked many times for one page and read once: a page shows one state of the facts.
    @Override
    public Practice practice() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read();
        }
        if (request.getAttribute(PRACTICE, RequestAttributes.SCOPE_REQUEST) instanceof Practice known) {
            return known;
        }
        var practice = read();
        request.setAttribute(PRACTICE, practice, RequestAttributes.SCOPE_REQUEST);
        return practice;
    }

    private Practice read() {
        return source.stream().flatMap(kept -> kept.practice().stream()).findFirst()
                .orElseGet(() -> told.practice().practice());
    }
}
