package org.rapport.app.shell;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

import org.rapport.app.coding.ContentCoding;

/// Serves styles, scripts, the favicon, and what modules bring for pages to load.
@Controller
class AssetController {
    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_A_DAY = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Assets assets;
    private final ModuleAssets moduleAssets;

    AssetController(Assets assets, ModuleAssets moduleAssets) {
        this.assets = assets;
        this.moduleAssets = moduleAssets;
    }

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> show(@PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        return served(assets.at("/assets/" + name), accepted, FOR_EVER);
    }

    /// A file of a module. Who still has the address of an earlier version is sent on.
    @GetMapping("/assets/{module}/{fingerprint}/{*name}")
    ResponseEntity<byte[]> show(@PathVariable String module, @PathVariable String fingerprint,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        var asked = "/assets/" + module + "/" + fingerprint + name;
        var found = moduleAssets.find(module, name.substring(1));
        return found.map(asset -> asset.path().equals(asked) ? served(asset, accepted, FOR_EVER) : elsewhere(asset))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> elsewhere(Asset asset) {
        return ResponseEntity.status(HttpStatus.FOUND).cacheControl(CacheControl.noCache())
                .location(URI.create(asset.path())).build();
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
        return Optional.ofNullable(asset.isText() ? accepted : null).flatMap(ContentCoding::tightest)
                .map(coding -> answer.header(HttpHeaders.CONTENT_ENCODING, coding.token()).body(asset.bytes(coding)))
                .orElseGet(() -> answer.body(asset.bytes()));
    }
}
