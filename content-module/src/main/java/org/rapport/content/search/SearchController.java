package org.rapport.content.search;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Moved;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;
import org.rapport.api.page.TextFile;
import org.rapport.content.listing.Listing;
import org.rapport.content.listing.QueryText;
import org.rapport.content.listing.Search;
import org.rapport.content.xml.Xml;

/// The page on which readers look for words, as they type or by a plain form, and how programs ask it.
@Controller
class SearchController {
    static final String PATH = "/search";
    private static final int ON_A_PAGE = 10;
    private static final int SHORT_NAME = 16;
    private static final Pattern WORDS = Pattern.compile("^(.{1," + SHORT_NAME + "})(?=\\s|$)");
    private static final Templates TEMPLATES = new StaticTemplates();

    private final SearchKeeper keeper;
    private final Site site;
    private final Messages messages;

    SearchController(SearchKeeper keeper, Site site, Messages messages) {
        this.keeper = keeper;
        this.site = site;
        this.messages = messages;
    }

    /// What was looked for is not kept by anybody: only the page without words is.
    @GetMapping(PATH)
    Answer show(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") String page) {
        var search = Search.read(q, page);
        var found = find(search);
        if (search.page() > 1 && found.filter(it -> it.findings().shown().isEmpty()).isPresent()) {
            return new SeeOther(PATH + "?q=" + QueryText.of(search.words()));
        }
        var heading = heading(search);
        return Page.of(search.words().isEmpty() ? heading : search.words() + " – " + heading,
                TEMPLATES.search(messages, search, heading, found))
                .headed(TEMPLATES.searchHead(site, messages, search)).tagged(CacheTag.SITE);
    }

    /// Where one looked while WordPress was here.
    @GetMapping(path = "/", params = "s")
    Answer former(@RequestParam String s) {
        return new Moved(PATH + "?q=" + QueryText.of(s));
    }

    private String heading(Search search) {
        return search.page() == 1
                ? messages.say("content.search.title")
                : messages.say("content.search.title.page", search.page());
    }

    /// Nothing where nothing can be said yet.
    private Optional<Found> find(Search search) {
        return search.words().isEmpty()
                ? Optional.of(new Found(Findings.NONE, listing(search, Findings.NONE)))
                : keeper.find(search.words(), (search.page() - 1) * ON_A_PAGE, ON_A_PAGE)
                        .map(findings -> new Found(findings, listing(search, findings)));
    }

    private static Listing<Finding> listing(Search search, Findings findings) {
        return new Listing<>(PATH, search, findings.shown(), findings.count() > search.page() * ON_A_PAGE);
    }

    /// What was found, and the page of it that is shown.
    record Found(Findings findings, Listing<Finding> listing) {}

    /// So many whole words as a short name may have letters.
    private static String shortName(String title) {
        var words = WORDS.matcher(title);
        return words.find() ? words.group(1) : title.substring(0, title.offsetByCodePoints(0, SHORT_NAME));
    }

    /// How browsers and other programs ask (OpenSearch 1.1).
    @GetMapping("/opensearch.xml")
    Answer describe() {
        var title = site.title();
        var xml = new Xml("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/");
        xml.element("ShortName", shortName(title))
                .element("Description", messages.say("content.search.description", title))
                .empty("Url", "type", "text/html", "template", site.absolute(PATH) + "?q={searchTerms}")
                .element("Language", site.language().toLanguageTag()).element("InputEncoding", "UTF-8");
        return new TextFile("application/opensearchdescription+xml", xml.end(), Set.of());
    }
}
