package org.rapport.content.addresses;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Id;

/// Where the things of a former site stand now. An address leads to who had it first; one that nobody can read or that
/// is too long is not kept.
@Component
public class OldAddresses {
    private final OldAddressTable table;

    OldAddresses(OldAddressTable table) {
        this.table = table;
    }

    /// Lets `address`, such as `https://elena.example/2011/12/30/silence/`, lead to an article.
    @Transactional
    public void keepArticle(String address, Id article) {
        OldAddress.of(address).ifPresent(path -> table.keepArticle(path, article.value()));
    }

    /// Lets `address` lead to a standing page.
    @Transactional
    public void keepPage(String address, Id page) {
        OldAddress.of(address).ifPresent(path -> table.keepPage(path, page.value()));
    }

    /// Lets `address` lead to the tag with the slug `tag`, if there is one.
    @Transactional
    public void keepTag(String address, String tag) {
        OldAddress.of(address).ifPresent(path -> table.keepTag(path, tag));
    }

    /// Where the thing that was at `path`, with its query, stands now, if readers may know.
    @Transactional(readOnly = true)
    Optional<String> now(String path) {
        return table.now(OldAddress.normal(path));
    }

    /// `part` of an address as people read it: WordPress keeps other scripts percent-encoded.
    public static String decoded(String part) {
        return OldAddress.decoded(part);
    }
}
