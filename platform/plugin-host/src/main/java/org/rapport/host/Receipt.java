package org.rapport.host;

import java.time.Duration;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// "What you sent is saved", from the answer to a form to the next page of the desk: a cookie for a few seconds.
final class Receipt {
    private static final String NAME = "rapport-kept";
    private static final Duration WAY = Duration.ofSeconds(20);

    private Receipt() {}

    static void give(HttpServletRequest request, HttpServletResponse response) {
        set("1", WAY, request, response);
    }

    /// Whether there is one; it is good for one page.
    static boolean take(HttpServletRequest request, HttpServletResponse response) {
        var cookies = request.getCookies();
        if (cookies == null || Stream.of(cookies).map(Cookie::getName).noneMatch(NAME::equals)) {
            return false;
        }
        set("", Duration.ZERO, request, response);
        return true;
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(NAME, value).path("/desk").maxAge(age)
                .httpOnly(true).secure(request.isSecure()).sameSite("Strict").build().toString());
    }
}
