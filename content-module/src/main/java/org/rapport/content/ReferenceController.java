package org.rapport.content;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.content.sources.Mark;
import org.rapport.content.sources.Sources;
import org.rapport.content.sources.Takeaway;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What an article cites, as a file for programs that keep references.
@Controller
class ReferenceController {
    private final Articles articles;
    private final Sources sources;

    ReferenceController(Articles articles, Sources sources) {
        this.articles = articles;
        this.sources = sources;
    }

    @GetMapping("/articles/{slug}/references.{ending:[a-z]{3,4}}")
    ResponseEntity<byte[]> show(@PathVariable String slug, @PathVariable String ending) {
        return articles.at("/articles/" + slug)
                .map(article -> sources.named(Mark.keysIn(article.body())).values())
                .filter(cited -> !cited.isEmpty())
                .flatMap(cited -> Takeaway.of(cited, slug, ending)).map(ReferenceController::file)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> file(Takeaway file) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, file.type() + ";charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.name(), UTF_8).build().toString())
                .body(file.text().getBytes(UTF_8));
    }
}
