package org.rapport.awards;

import java.io.IOException;
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
    private final Catalogue catalogue;

    BadgeController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/badges/{kind}.svg")
    ResponseEntity<byte[]> show(@PathVariable String kind) throws IOException {
        if (catalogue.find(kind).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try (var drawing = BadgeController.class.getResourceAsStream("badges/" + kind + ".svg")) {
            return drawing == null
                    ? ResponseEntity.notFound().build()
                    : ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                            .header(HttpHeaders.CONTENT_TYPE, "image/svg+xml").body(drawing.readAllBytes());
        }
    }
}
