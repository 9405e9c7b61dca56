package org.rapport.awards;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rapport.api.WebAddress;
import org.rapport.comments.Host;

/// Who gives an award, or is named for one, as its address tells: a blog is a host, or somebody’s corner of one that many
/// share, such as `letters.example/@anna`.
final class Blog {
    /// No name of a host is longer (RFC 1035, section 2.3.4); what is longer names none.
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST = 300;
    /// As services and universities part their people’s pages.
    private static final Pattern CORNER = Pattern.compile("/([@~][\\w.-]{1,40})(?:/.*)?");

    private Blog() {}

    /// The blog of a page of it; none for what leads to no site.
    static Optional<String> of(String address) {
        return Host.of(address).filter(host -> host.length() <= LONGEST_HOST).map(host -> host + corner(address))
                .filter(blog -> blog.length() <= LONGEST);
    }

    private static String corner(String address) {
        var path = WebAddress.read(address).map(URI::getPath).orElse("");
        var corner = CORNER.matcher(path == null ? "" : path);
        return corner.matches() ? "/" + corner.group(1) : "";
    }

    /// Where it lies.
    static String host(String blog) {
        var end = blog.indexOf('/');
        return end < 0 ? blog : blog.substring(0, end);
    }

    /// Its first page, as its address is spelled for `page` of it.
    static URI home(String blog, URI page) {
        return page.resolve(blog.substring(host(blog).length()) + "/");
    }
}
