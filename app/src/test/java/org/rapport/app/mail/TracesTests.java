package org.rapport.app.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.rapport.app.people.Browser;
import org.rapport.app.people.Browser.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/// Nothing that anybody can ask for tells an address for mail, a connection or a browser: whatever route there is, as a
/// page and as a part of one, with what it expects and without.
class TracesTests extends SiteWithMail {
    private static final String AGENT = "Curious/7.1";
    private static final Set<String> TRACES = Set.of("nora@garden.example", "tom@hill.example",
            "elena@practice.example", "127.0.0.1", "0:0:0:0:0:0:0:1", AGENT);
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");
    private static final String PRIVATE = "her-private-link-to-page";
    private static final String SUBSCRIBER = "her-link-in-each-letter-";

    private final Browser owner;
    private final Browser stranger;
    private final Jdbi jdbi;
    private final RequestMappingHandlerMapping routes;

    @Autowired
    TracesTests(@LocalServerPort int port, Jdbi jdbi,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.owner = new Browser(port);
        this.stranger = new Browser(port);
        this.jdbi = jdbi;
        this.routes = routes;
    }

    @BeforeEach
    void leaveTraces() {
        owner.send(owner.get("/desk/log-in"), Map.of("name", "Elena", "password", PASSWORD));
        var draft = owner.send(owner.get("/desk/articles/new"), Map.of("title", "Rain", "body", "It *falls*."));
        owner.send(owner.get(draft.header("Location")), Map.of());
        jdbi.useHandle(handle -> {
            handle.execute("delete from comments.comment");
            handle.execute("delete from site.owner_mail");
            handle.execute("""
                    update content.article
                    set published_at = ?, slug = 'rain' where id = (select max(id) from content.article)
                    """, Instant.now());
            var article = handle.select("select max(id) from content.article").mapTo(Long.class).one();
            handle.execute("insert into comments.writer (token) values (?)", PRIVATE);
            var writer = handle.select("select max(id) from comments.writer").mapTo(Long.class).one();
            for (var state : List.of("APPROVED", "HELD", "REJECTED", "SPAM", "READ")) {
                handle.execute("""
                        insert into comments.comment
                          (article_id, author, email, site, text, by_owner, said_at, state, writer_id, confidential)
                        values (?, 'Nora', 'tom@hill.example', '', 'It does.', false, ?, ?, ?, ?)
                        """, article, Instant.now(), state, writer, state.equals("READ"));
            }
            handle.execute("""
                    insert into comments.subscriber (writer_id, address, token, confirmed_at)
                    values (?, 'nora@garden.example', ?, ?)
                    """, writer, SUBSCRIBER, Instant.now());
            handle.execute("""
                    insert into site.owner_mail (id, address, rhythm, waiting, news, told_at)
                    values (1, 'elena@practice.example', 'HOURLY', 0, false, ?)
                    """, Instant.now());
        });
    }

    @Test
    void areFoundNowhere() {
        var paths = paths();
        assertThat(paths).contains("/articles/rain", "/comments/" + PRIVATE, "/comments/mail/" + SUBSCRIBER,
                "/comments/mail", "/webmention", "/xmlrpc").hasSizeGreaterThan(40);

        for (var path : paths) {
            look(path, stranger.get(path, "User-Agent", AGENT));
            look(path, stranger.get(path, "User-Agent", AGENT, "HX-Request", "true"));
        }
        for (var path : paths) {
            look(path, stranger.post(path, Map.of(), "User-Agent", AGENT));
            look(path, stranger.post(path, Map.of("email", "x", "text", "", "source", "x", "target", "y"), "User-Agent",
                    AGENT, "HX-Request", "true"));
        }
        look("/nowhere", stranger.get("/nowhere?%00", "User-Agent", AGENT));
    }

    private static void look(String path, Answer answer) {
        assertThat(answer.status()).as(path).isLessThan(500);
        assertThat(TRACES.stream().filter(answer.body()::contains)).as(path).isEmpty();
    }

    /// The addresses of all routes that are no part of the desk, filled with what is there.
    private List<String> paths() {
        var ids = jdbi.withHandle(handle -> handle.select("select id from comments.comment order by id")
                .mapTo(String.class).list());
        var known = Map.of("slug", List.of("rain"), "id", ids, "token", List.of(PRIVATE, SUBSCRIBER), "number",
                List.of("2"), "page", List.of("articles/rain"), "ending", List.of("atom", "rss", "json"));
        return routes.getHandlerMethods().keySet().stream().flatMap(route -> route.getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/desk")).distinct()
                .flatMap(pattern -> filled(List.of(pattern), known).stream()).distinct().sorted().toList();
    }

    private static List<String> filled(List<String> patterns, Map<String, List<String>> known) {
        var filled = new ArrayList<String>();
        for (var pattern : patterns) {
            var variable = VARIABLE.matcher(pattern);
            if (variable.find()) {
                var values = known.getOrDefault(Objects.requireNonNull(variable.group(1)), List.of("1"));
                filled.addAll(filled(values.stream().map(variable::replaceFirst).toList(), known));
            } else {
                filled.add(pattern);
            }
        }
        return filled;
    }
}
