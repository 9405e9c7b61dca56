package org.rapport.app.shell;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

import org.rapport.app.coding.ContentCoding;

/// Serves styles, scripts and the favicon.
@Controller
class AssetController {
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> show(@PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        return served(assets.at("/assets/" + name), accepted, FOR_EVER);
    }

    @GetMapping({"/favicon.ico", "/favicon.svg"})
    ResponseEntity<byte[]> favicon(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        return served(Optional.of(assets.favicon()), accepted, FOR_A_DAY);
    }

    private static ResponseEntity<byte[]> served(Optional<Asset> found, @Nullable String accepted,
            CacheControl caching) {
        return found.map(asset -> served(asset, accepted, caching)).orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> served(Asset asset, @Nullable String accepted, CacheControl caching) {
        var answer = ResponseEntity.ok().cacheControl(caching).varyBy(HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CONTENT_TYPE, asset.mediaType());
        return ContentCoding.tightest(accepted)
                .map(coding -> answer.header(HttpHeaders.CONTENT_ENCODING, coding.token()).body(asset.bytes(coding)))
                .orElseGet(() -> answer.body(asset.bytes()));
    }
}
