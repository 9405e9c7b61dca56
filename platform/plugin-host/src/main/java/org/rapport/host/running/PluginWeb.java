package org.rapport.host.running;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import org.rapport.api.page.Answer;
import org.rapport.host.Answers;
import org.rapport.host.Manifest;
import org.rapport.host.PluginRoutes;

/// The addresses of one plugin, answered by its own dispatcher on its own threads.
final class PluginWeb {
    private static final Logger log = LoggerFactory.getLogger(PluginWeb.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final List<PathPattern> routes;
    private final WebApplicationContext context;
    /// Where its handlers are.
    private List<PathPattern> handled = List.of();
    private final DispatcherServlet dispatcher;
    private final PluginThreads threads;
    private final PresentRequest present;
    private final Answers answers;
    private final Successor successor;

    PluginWeb(Manifest manifest, WebApplicationContext context, PluginThreads threads, PresentRequest present,
            Answers answers, Successor successor) {
        this.routes = PluginRoutes.of(manifest);
        this.context = context;
        this.threads = threads;
        this.present = present;
        this.answers = answers;
        this.successor = successor;
        this.dispatcher = new DispatcherServlet(context);
        dispatcher.setPublishContext(false);
        dispatcher.setPublishEvents(false);
    }

    void open(String id, ServletContext servlets) throws ServletException {
        dispatcher.init(new Config(id, servlets));
        var handlers = context.getBean(RequestMappingHandlerMapping.class).getHandlerMethods();
        handlers.values().forEach(KeptAnswer::require);
        handled = handlers.keySet().stream()
                .flatMap(each -> Objects.requireNonNull(each.getPathPatternsCondition()).getPatterns().stream())
                .toList();
    }

    void close() {
        if (dispatcher.getServletConfig() != null) {
            dispatcher.destroy();
        }
    }

    /// Waits until its plugin is not held back any more. False if that is not within `patience`.
    boolean await(Duration patience) {
        return threads.await(patience);
    }

    /// Whether a handler of it is at `path`. What else lies among its addresses, such as the feed of a page, is the house’s.
    boolean answers(PathContainer path) {
        return routes.stream().anyMatch(route -> route.matches(path))
                && handled.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /// Answers with what the plugin’s handler says; 503 (RFC 9110 §15.6.4) where it fails or is late.
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var detached = DetachedRequest.whole(request);
        int status;
        try {
            status = handle(detached);
        } catch (PluginFault e) {
            log.error("No answer to {}", request.getRequestURI(), e);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        } finally {
            detached.end();
        }
        send(KeptAnswer.of(detached), status, request, response);
    }

    /// What Spring’s dispatcher says to it.
    private int handle(DetachedRequest detached) {
        var said = new DetachedResponse();
        try {
            threads.call(PATIENCE, present.within(detached, () -> {
                dispatcher.service(detached, said.response());
                return said;
            }));
            return said.status();
        } catch (PluginFault e) {
            var next = e.isOfTheEnded() ? successor.web() : Optional.<PluginWeb>empty();
            return next.orElseThrow(() -> e).handle(detached);
        }
    }

    private void send(@Nullable Object kept, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (kept) {
            case Answer answer -> answers.send(answer, request, response);
            case ResponseEntity<?> entity -> write(entity, response);
            case null, default -> response.sendError(status == HttpServletResponse.SC_OK
                    ? HttpServletResponse.SC_NOT_FOUND
                    : status);
        }
    }

    private static void write(ResponseEntity<?> entity, HttpServletResponse response) throws IOException {
        response.setStatus(entity.getStatusCode().value());
        entity.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (entity.getBody() instanceof byte[] bytes) {
            response.getOutputStream().write(bytes);
        }
    }

    private record Config(String id, ServletContext servlets) implements ServletConfig {
        @Override
        public String getServletName() {
            return "plugin " + id;
        }

        @Override
        public ServletContext getServletContext() {
            return servlets;
        }

        @Override
        public @Nullable String getInitParameter(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
