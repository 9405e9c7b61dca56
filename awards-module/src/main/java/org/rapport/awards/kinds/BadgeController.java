package org.rapport.awards.kinds;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The drawings of the badges.
@Controller
class BadgeController {
    private static final Duration LASTING = Duration.ofDays(7);
    /// On other sites; the pages of this one name each look by a number of its own.
    private static final Duration CHANGING = Duration.ofHours(1);

    private final BadgeDrawings drawings;

    BadgeController(BadgeDrawings drawings) {
        this.drawings = drawings;
    }

    @GetMapping("/badges/{kind}.svg")
    ResponseEntity<byte[]> show(@PathVariable String kind) {
        var caching = CacheControl.maxAge(drawings.isLasting(kind) ? LASTING : CHANGING).cachePublic();
        return drawings.svg(kind)
                .map(svg -> ResponseEntity.ok().cacheControl(caching)
                        .header(HttpHeaders.CONTENT_TYPE, "image/svg+xml").body(svg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
