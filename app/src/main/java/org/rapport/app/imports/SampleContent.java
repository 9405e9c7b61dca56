package org.rapport.app.imports;

import java.io.IOException;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;

/// What `--demo` fills an empty site with: an export of our own writing, brought in as any other.
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class SampleContent implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(SampleContent.class);

    private final Imports imports;
    private final Site site;
    private final Messages messages;
    private final boolean wanted;

    /// Asks already now whether anybody lives here: an owner whom the configuration names moves in before any runner.
    SampleContent(Imports imports, Site site, Messages messages) {
        this.imports = imports;
        this.site = site;
        this.messages = messages;
        this.wanted = imports.nobodyLivesHere();
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, UnreadableExport {
        if (wanted) {
            bringIn();
        }
    }

    private void bringIn() throws IOException, UnreadableExport {
        var report = new WrittenReport();
        try (var files = FormerFiles.packed("demo/uploads")) {
            imports.read("demo", export(), files, report, Progress.UNTOLD);
        }
        report.lines(messages).forEach(log::info);
    }

    private ClassPathResource export() {
        return Stream.of(site.language().getLanguage(), "en").map(language -> "demo/" + language + ".wxr")
                .map(ClassPathResource::new).filter(ClassPathResource::exists).findFirst().orElseThrow();
    }
}
