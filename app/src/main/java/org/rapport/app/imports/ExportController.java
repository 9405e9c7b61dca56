package org.rapport.app.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.rapport.api.Site;

/// The whole site for its owner to take along. It is written while it is sent and lies nowhere.
@Controller
class ExportController {
    private final Outgoing outgoing;
    private final Site site;
    private final Clock clock;

    ExportController(Outgoing outgoing, Site site, Clock clock) {
        this.outgoing = outgoing;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/desk/export")
    void show(HttpServletResponse response) throws IOException, XMLStreamException {
        var items = outgoing.items();
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name()).build().toString());
        ExportZip.write(items, site, response.getOutputStream());
    }

    /// Such as `elena.example-2026-03-14.zip`.
    private String name() {
        return site.address().getHost() + "-" + LocalDate.ofInstant(clock.instant(), site.zone()) + ".zip";
    }
}
