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

/// The site as its properties tell it, with the practice's facts as its owner entered them.
@Component
final class HouseSite implements Site {
    private static final String PRACTICE = HouseSite.class.getName() + ".practice";

    private final SiteProperties told;
    private final ObjectProvider<PracticeSource> source;

    HouseSite(SiteProperties told, ObjectProvider<PracticeSource> source) {
        this.told = told;
        this.source = source;
    }

    @Override
    public URI address() {
        return told.address();
    }

    @Override
    public Locale language() {
        return told.language();
    }

    @Override
    public ZoneId zone() {
        var zone = told.zone();
        return zone == null ? ZoneId.systemDefault() : zone;
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
