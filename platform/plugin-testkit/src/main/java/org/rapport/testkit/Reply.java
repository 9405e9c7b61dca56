package org.rapport.testkit;

import java.io.UnsupportedEncodingException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.rapport.api.PlainText;
import org.rapport.api.page.CacheTag;
import org.rapport.host.Rendering;

/// What came back from the house.
public final class Reply {
    private static final int SHOWN = 300;

    private final MockHttpServletRequest request;
    private final MockHttpServletResponse response;

    Reply(MockHttpServletRequest request, MockHttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    public int status() {
        return response.getStatus();
    }

    /// The header's value, empty when it was not sent.
    public String header(String name) {
        return Optional.ofNullable(response.getHeader(name)).orElse("");
    }

    /// Where it leads. Throws [AssertionError] when it leads nowhere.
    public String location() {
        var location = header(HttpHeaders.LOCATION);
        if (location.isEmpty()) {
            throw new AssertionError("Leads nowhere: " + this);
        }
        return location;
    }

    public String body() {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The body of what is no text.
    public byte[] bytes() {
        return response.getContentAsByteArray();
    }

    /// The body read as HTML.
    public Document document() {
        return Jsoup.parse(body());
    }

    /// Whether there is an element with this DOM id.
    public boolean has(String id) {
        return document().getElementById(id) != null;
    }

    /// The element with this DOM id. Throws [AssertionError] when there is none.
    public Element id(String id) {
        var element = document().getElementById(id);
        if (element == null) {
            throw new AssertionError("No element #" + id + " in the answer " + status() + " to "
                    + request.getRequestURI() + ", which has " + ids());
        }
        return element;
    }

    private String ids() {
        var all = document().select("[id]").eachAttr("id").stream().map("#"::concat).collect(Collectors.joining(", "));
        return all.isEmpty() ? "none" : PlainText.shortened(all, SHOWN);
    }

    /// The form with this DOM id, or the first one within it.
    public FormElement form(String id) {
        if (id(id).selectFirst("form") instanceof FormElement form) {
            return form;
        }
        throw new AssertionError("No form in " + id(id));
    }

    /// The tags that a kept copy of this page would depend on; empty when it must not be kept: it is personal, has a
    /// gap, or was asked for with a query that it did not declare.
    public Optional<Set<CacheTag>> keptUnder() {
        return Rendering.ofPublicPage(request).filter(tags -> Rendering.declaresQuery(request));
    }

    /// What was asked for, where a site might answer with what it kept.
    Optional<String> asked() {
        HttpServletRequest browser = request;
        var query = browser.getQueryString() == null ? "" : "?" + browser.getQueryString();
        var way = browser.getHeader("HX-Request") == null ? "" : " (for htmx)";
        return Optional.of(browser.getRequestURI() + query + way)
                .filter(address -> browser.getMethod().equals("GET") && !address.matches("/desk([/?].*)?"));
    }

    @Override
    public String toString() {
        return status() + " " + header(HttpHeaders.LOCATION) + "\n" + body();
    }
}
