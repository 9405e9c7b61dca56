import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// A GET as it is sent, made once: what it costs to make it is not what is measured.
record Request(byte[] bytes) {
    /// For `path`, with these lines of headers besides the ones that every request has.
    static Request get(String path, String... headers) {
        var head = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n";
        var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return new Request((head + more + "\r\n").getBytes(ISO_8859_1));
    }
}
