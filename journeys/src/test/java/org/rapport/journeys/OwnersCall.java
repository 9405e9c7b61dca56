package org.rapport.journeys;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/// The owner, signed in, over plain HTTP.
final class OwnersCall extends Caller {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private OwnersCall(RunningSite site) {
        super(site);
    }

    static OwnersCall to(RunningSite site) throws IOException, InterruptedException {
        var owner = new OwnersCall(site);
        var answer = owner.submit("/desk/log-in", "#log-in", "name", RunningSite.OWNER, "password",
                RunningSite.PASSWORD);
        assertThat(answer.statusCode()).as("the answer to the log-in").isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).as("where it leads").contains("/desk");
        return owner;
    }

    /// The path of a new article, already public.
    String publish(String title, String body) throws IOException, InterruptedException {
        return submit("/desk/articles/new", "#publication", "title", title, "body", body).headers()
                .firstValue("Location").orElseThrow();
    }

    /// The page at `path` as soon as it is `right`: what listeners do takes a moment. After a minute, as it is then.
    Document soon(String path, Predicate<Document> right) throws IOException, InterruptedException {
        var page = page(path);
        for (var end = Instant.now().plus(PATIENCE); !right.test(page) && Instant.now().isBefore(end);) {
            Thread.sleep(Duration.ofMillis(200));
            page = page(path);
        }
        return page;
    }
}
