package org.rapport.host;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// What became of a form, from the answer to it to the next page of the desk: a message key in a cookie for a few
/// seconds.
final class Receipt {
    private static final String NAME = "rapport-told";
    private static final Duration WAY = Duration.ofSeconds(20);
    private static final Pattern KEY = Pattern.compile("[\\w.-]{1,100}");

    private Receipt() {}

    static void give(String words, HttpServletRequest request, HttpServletResponse response) {
        set(words, WAY, request, response);
    }

    /// The words, if there are any; they are good for one page.
    static Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        var cookies = Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of);
        var words = cookies.filter(cookie -> cookie.getName().equals(NAME)).map(Cookie::getValue).findFirst();
        words.ifPresent(told -> set("", Duration.ZERO, request, response));
        return words.filter(told -> KEY.matcher(told).matches());
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(NAME, value).path("/desk").maxAge(age)
                .httpOnly(true).secure(request.isSecure()).sameSite("Strict").build().toString());
    }
}
