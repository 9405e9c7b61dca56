package org.rapport.awards.credentials;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.rapport.api.Site;
import org.rapport.api.page.CacheTag;

/// The practice as an issuer of credentials, and where on the site its things stand.
@Component
class Issuer {
    /// What is public of keys and credentials.
    static final CacheTag TAG = CacheTag.of("credentials");
    static final String PATH = "/awards/issuer";
    static final String KEYS = PATH + "/keys";
    static final String REVOCATIONS = PATH + "/revocations";
    static final String CREDENTIALS = "/awards/credentials/";

    private final Site site;

    Issuer(Site site) {
        this.site = site;
    }

    String address() {
        return site.absolute(PATH);
    }

    /// Where the public half of a key stands, which is the key's name in signatures and among all keys.
    String key(String id) {
        return site.absolute(KEYS + "/" + id);
    }

    String revocations() {
        return site.absolute(REVOCATIONS);
    }

    String credential(UUID id) {
        return site.absolute(CREDENTIALS + id);
    }

    /// Who issues (Open Badges 3.0, appendix B, “Profile”).
    Map<String, Object> profile() {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("id", address());
        profile.put("type", List.of("Profile"));
        profile.put("name", site.practice().name());
        profile.put("url", site.absolute("/"));
        return profile;
    }
}
