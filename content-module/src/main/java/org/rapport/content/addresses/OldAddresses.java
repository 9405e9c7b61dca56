package org.rapport.content.addresses;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Id;

/// Where the things of a former site stand now. An address leads to who had it first; one that nobody can read or that
/// is too long is not kept.
@Component
public class OldAddresses {
    private static final String UPLOADS = "/wp-content/uploads/";
    /// An absolute address, with its scheme or without, or a path; between quotes, brackets or spaces, in a `srcset` too.
    private static final Pattern ADDRESS = Pattern
            .compile("(?<![^\\s\"'(\\[,>])(?:https?:/|/)/?[^\\s\"'<>()\\[\\],]++", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("\\.[a-z0-9]{2,5}$");

    private final OldAddressTable table;

    OldAddresses(OldAddressTable table) {
        this.table = table;
    }

    /// Lets `address`, such as `https://elena.example/2011/12/30/silence/`, lead to an article or a page.
    @Transactional
    public void keepArticle(String address, Id article) {
        OldAddress.of(address).ifPresent(path -> table.keepArticle(path, article.value()));
    }

    /// Lets `address` lead to the tag with the slug `tag`, if there is one.
    @Transactional
    public void keepTag(String address, String tag) {
        OldAddress.of(address).ifPresent(path -> table.keepTag(path, tag));
    }

    /// Lets `address`, where a file of `site` was, lead to a medium.
    @Transactional
    public void keepMedium(String address, String site, Id medium) {
        FileAddress.of(address, site).ifPresent(path -> table.keepMedium(path, medium.value()));
    }

    /// What leads to an article or a page.
    @Transactional(readOnly = true)
    public List<String> ofArticle(Id article) {
        return table.ofArticle(article.value());
    }

    /// What leads to the tag with the slug `tag`.
    @Transactional(readOnly = true)
    public List<String> ofTag(String tag) {
        return table.ofTag(tag);
    }

    /// What leads to a medium.
    @Transactional(readOnly = true)
    public List<String> ofMedium(Id medium) {
        return table.ofMedium(medium.value());
    }

    /// `text`, Markdown or HTML, in which every address of a file of `site` leads to where the file stands now, whatever
    /// its size and however the address is written. What is not known stays as it is.
    @Transactional(readOnly = true)
    public String led(String text, String site) {
        return ADDRESS.matcher(text).replaceAll(
                found -> Matcher.quoteReplacement(file(found.group(), site).orElse(found.group())));
    }

    private Optional<String> file(String address, String site) {
        return FileAddress.of(address, site).filter(path -> FILE.matcher(path).find()).map(FileAddress::sizes)
                .flatMap(this::first);
    }

    private Optional<String> first(List<String> paths) {
        return paths.stream().flatMap(path -> table.file(path).stream()).findFirst();
    }

    /// The names of the files of `site` that `text` leads to where they were uploaded, each once.
    public static List<String> filesLeft(String text, String site) {
        return ADDRESS.matcher(text).results().flatMap(found -> FileAddress.of(found.group(), site).stream())
                .filter(path -> path.contains(UPLOADS) && !path.startsWith("//"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .distinct().toList();
    }

    /// Where the thing that was at `path`, with its query, stands now, if readers may know.
    @Transactional(readOnly = true)
    Optional<String> now(String path) {
        var normal = OldAddress.normal(path);
        return table.now(normal)
                .or(() -> normal.contains(UPLOADS) ? first(FileAddress.sizes(normal)) : Optional.empty());
    }

    /// `part` of an address as people read it: WordPress keeps other scripts percent-encoded.
    public static String decoded(String part) {
        return OldAddress.decoded(part);
    }
}
