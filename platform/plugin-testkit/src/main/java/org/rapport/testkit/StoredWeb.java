package org.rapport.testkit;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.rapport.api.Fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The web as far as a test put it there; everything else cannot be reached.
public final class StoredWeb implements Fetch, Renewed {
    private final Map<URI, Outcome> pages = new ConcurrentHashMap<>();
    private final Map<URI, Outcome> takers = new ConcurrentHashMap<>();
    private final List<URI> fetched = new CopyOnWriteArrayList<>();
    private final List<Post> posted = new CopyOnWriteArrayList<>();

    StoredWeb() {}

    /// At `address` stands `html`.
    public void put(String address, String html) {
        put(address, new Arrived(URI.create(address), 200, "text/html;charset=UTF-8", html.getBytes(UTF_8)));
    }

    /// Fetching `address` comes to `outcome`.
    public void put(String address, Outcome outcome) {
        pages.put(URI.create(address), outcome);
    }

    /// Nothing stands at `address` any more: 404.
    public void remove(String address) {
        put(address, new Arrived(URI.create(address), 404, "", new byte[0]));
    }

    /// Sending something to `address` comes to `outcome`.
    public void take(String address, Outcome outcome) {
        takers.put(URI.create(address), outcome);
    }

    /// What was sent since the test began, in order.
    public List<Post> posted() {
        return List.copyOf(posted);
    }

    /// What was fetched since the test began, in order.
    public List<URI> fetched() {
        return List.copyOf(fetched);
    }

    @Override
    public Outcome ask(Request request) {
        return switch (request) {
            case Get(URI address) -> fetch(address);
            case First(URI address) -> fetch(address);
            case Post post -> {
                posted.add(post);
                yield takers.getOrDefault(post.address(), new Failed(Reason.UNREACHABLE));
            }
        };
    }

    private Outcome fetch(URI address) {
        fetched.add(address);
        return pages.getOrDefault(address, new Failed(Reason.UNREACHABLE));
    }

    @Override
    public void renew() {
        pages.clear();
        takers.clear();
        fetched.clear();
        posted.clear();
    }
}
