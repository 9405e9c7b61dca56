import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/// What came back as it was sent: the head, which ends with an empty line, and from `body` on the rest.
record Answer(byte[] bytes, int body) {
    private static final int STATUS = "HTTP/1.1 ".length();
    private static final int REASON = "HTTP/1.1 200".length();

    int status() {
        return Integer.parseInt(head(), STATUS, REASON, 10);
    }

    String head() {
        return new String(bytes, 0, body, ISO_8859_1);
    }

    /// The value of a header, empty if there is none.
    String header(String name) {
        return head().lines().filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                .map(line -> line.substring(name.length() + 2)).findFirst().orElse("");
    }

    String text() throws IOException {
        var sent = new ByteArrayInputStream(bytes, body, bytes.length - body);
        try (var plain = header("Content-Encoding").equals("gzip") ? new GZIPInputStream(sent) : sent) {
            return new String(plain.readAllBytes(), UTF_8);
        }
    }

    /// Whether `others`, as long as this one, have the same status and the same body; headers such as `Date` differ.
    boolean isRepeatedIn(byte[] others) {
        return Arrays.equals(bytes, 0, REASON, others, 0, REASON)
                && Arrays.equals(bytes, body, bytes.length, others, body, bytes.length);
    }
}
