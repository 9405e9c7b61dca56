package org.rapport.content.media;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Serves what was uploaded, so that none of it can run as anything: the type is ours, nobody may guess another, and
/// what opens by itself stands in a sandbox without scripts and without this site's origin.
@Controller
class FileController {
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Media media;
    private final MediaFiles files;

    FileController(Media media, MediaFiles files) {
        this.media = media;
        this.files = files;
    }

    /// The file that stands for the medium now: the address that texts name.
    @GetMapping("/media/{id:\\d{1,18}}/{name}")
    ResponseEntity<Resource> present(@PathVariable long id, @PathVariable String name, HttpServletResponse response) {
        return media.find(new MediumId(id)).filter(medium -> medium.name().equals(name))
                .flatMap(medium -> served(medium.file(), name, CacheControl.noCache(), response))
                .orElseGet(this::missing);
    }

    /// A file for ever: what pages show.
    @GetMapping("/media/files/{hash:[0-9a-f]{64}}.{extension:[a-z]{3}}")
    ResponseEntity<Resource> file(@PathVariable String hash, @PathVariable String extension,
            HttpServletResponse response) {
        return media.file(hash, extension)
                .flatMap(file -> served(file, "document." + extension, FOR_EVER, response)).orElseGet(this::missing);
    }

    private Optional<ResponseEntity<Resource>> served(MediumFile file, String name, CacheControl caching,
            HttpServletResponse response) {
        return files.find(file.hash(), file.extension()).map(path -> {
            guard(response);
            var kind = Kind.of(file.extension()).orElseThrow();
            var answer = ResponseEntity.ok().cacheControl(caching).eTag(file.hash())
                    .header(HttpHeaders.CONTENT_TYPE, kind.type());
            if (!kind.isPicture()) {
                answer.header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
            }
            return answer.body(new FileSystemResource(path));
        });
    }

    /// In the place of the house's policy, not beside it.
    private static void guard(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private ResponseEntity<Resource> missing() {
        return ResponseEntity.notFound().build();
    }
}
