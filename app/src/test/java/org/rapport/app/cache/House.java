package org.rapport.app.cache;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.rapport.api.page.Answer;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Page;
import org.rapport.api.page.Part;
import org.rapport.api.page.Places;
import org.rapport.host.Answers;
import org.rapport.host.HostConfiguration;
import org.rapport.host.Shell;

/// The host's own answering, with the barest shell and one place of its own.
final class House implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    House(Ornament ornament) {
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(Shell.class, BareShell::new);
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.parse("2026-03-04T17:00:00.5Z"), ZoneOffset.UTC));
        context.registerBean(Ornament.class, () -> ornament);
        context.register(HostConfiguration.class, Wall.class);
        context.refresh();
    }

    void send(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            context.getBean(Answers.class).send(answer, request, response);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /// What fills the one place.
    Content wall() {
        return output -> context.getBean(Wall.class).ornaments.show(Ornament::part).writeTo(output);
    }

    @Override
    public void close() {
        context.close();
    }

    interface Ornament {
        Part part();
    }

    static final class Wall {
        private final Places<Ornament> ornaments;

        Wall(Places<Ornament> ornaments) {
            this.ornaments = ornaments;
        }
    }

    private static final class BareShell implements Shell {
        @Override
        public Part document(Page page, String path, String query, Optional<String> told) {
            return Part.of(output -> {
                output.writeContent("<html>");
                page.body().writeTo(output);
            }, CacheTag.of("facts"));
        }

        @Override
        public Content fragment(Page page) {
            return page.body();
        }

        @Override
        public Page missing(boolean gone, String path) {
            return Page.of("", output -> output.writeContent("missing"));
        }
    }
}
