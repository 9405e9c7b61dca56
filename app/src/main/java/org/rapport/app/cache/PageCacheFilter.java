package org.rapport.app.cache;

import java.io.IOException;
import java.util.function.Consumer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.rapport.host.Rendering;

/// Answers kept pages before anything else is asked, and keeps those that are made behind it.
final class PageCacheFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    private final transient PageCache pages;
    private final transient Consumer<HttpServletRequest> readings;

    /// @param readings hears of each request that a public page answers
    PageCacheFilter(PageCache pages, Consumer<HttpServletRequest> readings) {
        this.pages = pages;
        this.readings = readings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (mayBeKept(request)) {
            answer(PageKey.of(request), request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean mayBeKept(HttpServletRequest request) {
        var method = request.getMethod();
        var path = request.getRequestURI();
        return (method.equals("GET") || method.equals("HEAD")) && !path.equals("/desk") && !path.startsWith("/desk/");
    }

    private void answer(PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var page = pages.find(key);
        if (page != null) {
            send(page, request, response);
        } else if (request.getMethod().equals("GET")) {
            make(key, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// A page that was overtaken by a drop is answered like the others, and made anew for who asks next.
    private void make(PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var noted = pages.latestDrop();
        var made = new CapturedAnswer(request, response);
        chain.doFilter(request, made);
        var page = made.page();
        if (page.isEmpty()) {
            made.release();
            return;
        }
        if (Rendering.declaresQuery(request)) {
            pages.keep(key, page.get(), noted);
        }
        response.reset();
        send(page.get(), request, response);
    }

    private void send(KeptPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (page.isHtml()) {
            readings.accept(request);
        }
        page.answer(request, response);
    }
}
