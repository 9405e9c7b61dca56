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
    private final BadgeDrawings drawings;

    BadgeController(BadgeDrawings drawings) {
        this.drawings = drawings;
    }

    @GetMapping("/badges/{kind}.svg")
    ResponseEntity<byte[]> show(@PathVariable String kind) {
        return drawings.svg(kind)
                .map(svg -> ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                        .header(HttpHeaders.CONTENT_TYPE, "image/svg+xml").body(svg))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
