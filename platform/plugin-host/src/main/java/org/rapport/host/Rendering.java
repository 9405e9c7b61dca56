package org.rapport.host;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import org.rapport.api.page.CacheTag;

/// What is learned while the answer to one request is made: which tags its parts depend on, whether one is missing,
/// and at last whether the whole may be kept. A plugin's threads may still add to it when nobody waits for them any more.
public final class Rendering {
    private static final String ATTRIBUTE = Rendering.class.getName();

    private final Set<CacheTag> tags = new HashSet<>();
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();
    private boolean gap;
    private @Nullable Set<String> query;

    private Rendering() {}

    /// The present request's; outside of one, a rendering of its own that nobody keeps.
    static Rendering current() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return new Rendering();
        }
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Rendering rendering) {
            return rendering;
        }
        var rendering = new Rendering();
        request.setAttribute(ATTRIBUTE, rendering, RequestAttributes.SCOPE_REQUEST);
        return rendering;
    }

    /// The tags of the answer that was made for `request`, if it is a whole public page.
    public static Optional<Set<CacheTag>> ofPublicPage(ServletRequest request) {
        return made(request).filter(rendering -> rendering.query != null && !rendering.gap)
                .map(rendering -> Set.copyOf(rendering.tags));
    }

    /// Whether the public page that was made for `request` declared all query parameters that it was asked with. With
    /// others everybody could ask for any number of pages that are all the same.
    public static boolean declaresQuery(ServletRequest request) {
        return made(request).map(rendering -> rendering.query)
                .filter(query -> query.containsAll(request.getParameterMap().keySet())).isPresent();
    }

    private static Optional<Rendering> made(ServletRequest request) {
        return Optional.ofNullable((Rendering) request.getAttribute(ATTRIBUTE));
    }

    synchronized void dependOn(Set<CacheTag> more) {
        tags.addAll(more);
    }

    synchronized void announce(Map<String, String> more) {
        headers.addAll(more.entrySet());
    }

    /// The headers that parts added, in the order of the parts.
    synchronized List<Map.Entry<String, String>> announced() {
        return List.copyOf(headers);
    }

    synchronized void leaveGap() {
        gap = true;
    }

    /// The answer is a public page, made from `tags` in a shell made from `around`, reading these query parameters.
    void keepable(Set<CacheTag> tags, Set<CacheTag> around, Set<String> query) {
        dependOn(tags);
        dependOn(around);
        dependOn(Set.of(CacheTag.SITE));
        this.query = query;
    }
}
