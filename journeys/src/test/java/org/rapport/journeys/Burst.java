package org.rapport.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Many who offer an award at the same moment, and a site that is killed once it has acknowledged some of them: how many,
/// is drawn for each round.
final class Burst {
    private final Map<Offer, String> acknowledged = new ConcurrentHashMap<>();
    private final RunningSite site;
    private final String article;
    private final int last;

    private Burst(RunningSite site, String article, int last) {
        this.site = site;
        this.article = article;
        this.last = last;
    }

    /// Those of `offers` that were acknowledged, with the private page that each was led to.
    static Map<Offer, String> sendAndKill(List<Offer> offers, RunningSite site, String article)
            throws InterruptedException {
        var burst = new Burst(site, article, 1 + new Random(offers.getFirst().round()).nextInt(offers.size()));
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            offers.forEach(offer -> senders.submit(() -> burst.send(offer)));
        } finally {
            site.kill();
        }
        return burst.acknowledged;
    }

    static List<Offer> of(int round, int size) {
        return IntStream.range(0, size).mapToObj(number -> new Offer(round, number)).toList();
    }

    private Void send(Offer offer) throws InterruptedException {
        try {
            var answer = offer.sendTo(site, article);
            if (answer.statusCode() == 303) {
                acknowledged.put(offer, answer.headers().firstValue("Location").orElseThrow());
            }
            if (acknowledged.size() >= last) {
                site.kill();
            }
        } catch (IOException e) {
            // The site went down before it answered: nothing was acknowledged.
        }
        return null;
    }
}
