package org.rapport.awards.credentials;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The list of an issuer’s credentials that count no more (1EdTech Revocation List Status Method 1.0). It tells which, and
/// nothing else of them.
record RevocationList() {
    static final String TYPE = "1EdTechRevocationList";

    static Map<String, Object> written(String address, String issuer, List<String> revoked) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", address);
        all.put("issuer", issuer);
        all.put("revokedCredentials",
                revoked.stream().map(credential -> Map.of("id", credential, "revoked", true)).toList());
        return all;
    }
}
