package org.rapport.app.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/// What a form of the desk sent while nobody was signed in any more, or with too old a token. The page that answers
/// carries it, and the next one, until the owner sends it once more: whatever she typed is not lost. The server keeps
/// nothing of it.
record KeptForm(String path, List<Field> fields) {
    static final String PATH = "kept-path";
    static final String FIELD = "kept.";

    private static final String TOKEN = "_csrf";
    private static final String PASSWORD = "/desk/password";

    record Field(String name, String value) {}

    KeptForm {
        fields = List.copyOf(fields);
    }

    /// What `request` itself sent, if a browser sent it from our own page: of others we would not put words into the
    /// owner's mouth.
    static Optional<KeptForm> sent(HttpServletRequest request) {
        var path = request.getRequestURI();
        return isForm(request) && isFromHere(request) && isForTheDesk(path)
                ? Optional.of(new KeptForm(path, fields(request, "").filter(it -> !it.name().equals(TOKEN)).toList()))
                : Optional.empty();
    }

    /// What a log-in carries along.
    static Optional<KeptForm> carried(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PATH)).filter(KeptForm::isForTheDesk)
                .map(path -> new KeptForm(path, fields(request, FIELD).toList()));
    }

    /// The longest of what was typed, so that the owner sees what she sends; empty if there are single words only.
    String words() {
        return fields.stream().map(Field::value).filter(it -> it.strip().chars().anyMatch(Character::isWhitespace))
                .max(Comparator.comparingInt(String::length)).orElse("");
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return HttpMethod.POST.matches(request.getMethod()) && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /// Requests from elsewhere have been refused by now; one that says nothing of where it comes from has not.
    private static boolean isFromHere(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Site") != null || request.getHeader(HttpHeaders.ORIGIN) != null;
    }

    private static boolean isForTheDesk(String path) {
        return !path.equals(PASSWORD) && Destination.of(path).path().equals(path);
    }

    private static Stream<Field> fields(HttpServletRequest request, String prefix) {
        return request.getParameterMap().entrySet().stream().filter(it -> it.getKey().startsWith(prefix))
                .flatMap(it -> Arrays.stream(it.getValue())
                        .map(value -> new Field(it.getKey().substring(prefix.length()), value)));
    }
}
