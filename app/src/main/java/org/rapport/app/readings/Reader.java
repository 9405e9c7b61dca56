package org.rapport.app.readings;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/// Who asks for a page.
final class Reader {
    private static final Pattern MACHINE = Pattern.compile("bot|crawl|spider|slurp|preview|monitor|headless|fetch|scan",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_PATH = 500;

    private Reader() {}

    /// A person's browser that asks for a document to be read now: as far as it says so itself.
    static boolean isPerson(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return request.getMethod().equals("GET") && request.getHeader("HX-Request") == null
                && request.getHeader("Sec-Purpose") == null && request.getRequestURI().length() <= LONGEST_PATH
                && agent != null && agent.startsWith("Mozilla/") && !MACHINE.matcher(agent).find();
    }
}
