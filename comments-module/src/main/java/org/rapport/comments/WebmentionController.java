package org.rapport.comments;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Hears webmentions (https://www.w3.org/TR/webmention/#receiving-webmentions). Its words are for machines and their
/// operators, in English.
@Controller
class WebmentionController {
    static final String PATH = "/webmention";
    private static final String IN_AN_HOUR = "3600";

    private final Webmentions webmentions;

    WebmentionController(Webmentions webmentions) {
        this.webmentions = webmentions;
    }

    @PostMapping(PATH)
    ResponseEntity<String> create(@RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String target) {
        return switch (webmentions.receive(source, target)) {
            case TAKEN -> say(HttpStatus.ACCEPTED, "Thank you. We will look at the page soon.");
            case NO_SOURCE -> say(HttpStatus.BAD_REQUEST, "The source is not a page of another site.");
            case NO_TARGET -> say(HttpStatus.BAD_REQUEST, "The target is not an article of this site.");
            case TOO_MANY -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, IN_AN_HOUR).contentType(MediaType.TEXT_PLAIN)
                    .body("Too many are waiting. Please come back in an hour.");
        };
    }

    /// For who follows the advertised address to see what it is.
    @GetMapping(PATH)
    ResponseEntity<String> show() {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).allow(HttpMethod.POST)
                .contentType(MediaType.TEXT_PLAIN)
                .body("Webmentions are posted here, as a form with source and target.");
    }

    private static ResponseEntity<String> say(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(words);
    }
}
