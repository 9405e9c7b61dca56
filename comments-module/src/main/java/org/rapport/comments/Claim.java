package org.rapport.comments;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.rapport.api.imports.ImportItem;

/// What the export of a former site says of a linkback: that the site saw the link itself. Anybody can write that.
///
/// @param by the host of the site
record Claim(String by, Instant at) {
    static final String VERIFIED = "_rapport_verified";
    /// The host of the site that said so before, if it was not the exported one.
    static final String VERIFIED_BY = "_rapport_verified_by";

    private static final int LONGEST_HOST = 253;

    /// What is claimed of `said`, below an item of the site at the address `site`.
    static Optional<Claim> of(ImportItem.Comment said, String site, Moments moments) {
        return moments.past(said.meta().get(VERIFIED)).flatMap(at -> by(said, site).map(host -> new Claim(host, at)));
    }

    private static Optional<String> by(ImportItem.Comment said, String site) {
        var before = said.meta().get(VERIFIED_BY);
        return Host.of(before == null ? site : "https://" + before).filter(host -> host.length() <= LONGEST_HOST);
    }

    /// As an export of this site says it.
    static Map<String, String> told(Linkback it) {
        if (it.verifiedAt() != null) {
            return Map.of(VERIFIED, it.verifiedAt().toString());
        }
        return it.claimedAt() == null || it.claimedBy() == null
                ? Map.of()
                : Map.of(VERIFIED, it.claimedAt().toString(), VERIFIED_BY, it.claimedBy());
    }
}
