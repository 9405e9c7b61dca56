package org.rapport.awards.credentials;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.awards.credentials.baking.BakedPng;
import org.rapport.awards.credentials.baking.BakedSvg;

/// The badge of a credential with the credential in it: a picture that can be checked wherever it goes.
@Controller
class BakedBadgeController {
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final Credentials credentials;
    private final Optional<BadgeDrawing> drawing;
    private final Prints prints = new Prints();

    BakedBadgeController(Credentials credentials, Optional<BadgeDrawing> drawing) {
        this.credentials = credentials;
        this.drawing = drawing;
    }

    @GetMapping(CredentialController.ONE + ".svg")
    ResponseEntity<byte[]> svg(@PathVariable UUID id) {
        return answer(id, SVG, credential -> drawn(credential).map(svg -> BakedSvg.bake(svg, credential.token())));
    }

    @GetMapping(CredentialController.ONE + ".png")
    ResponseEntity<byte[]> png(@PathVariable UUID id) {
        return answer(id, MediaType.IMAGE_PNG, credential -> drawn(credential)
                .flatMap(svg -> prints.of(credential.achievement(), svg))
                .map(png -> BakedPng.bake(png, credential.token())));
    }

    private Optional<byte[]> drawn(IssuedCredential credential) {
        return drawing.flatMap(all -> all.svg(credential.achievement()));
    }

    private ResponseEntity<byte[]> answer(UUID id, MediaType type, Function<IssuedCredential, Optional<byte[]>> baked) {
        var found = credentials.find(id);
        if (found.filter(IssuedCredential::isRevoked).isPresent()) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        }
        return found.flatMap(baked).map(image -> ResponseEntity.ok().contentType(type)
                .cacheControl(CacheControl.noCache()).body(image)).orElseGet(() -> ResponseEntity.notFound().build());
    }
}
