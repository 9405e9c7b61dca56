package org.rapport.awards.credentials.baking;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What is baked in these tests.
final class Drawings {
    static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJpZCI6InVybjp4In0.c2lnbmF0dXJl";
    static final String OTHER_TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJpZCI6InVybjp5In0.c2lnbmF0dXJl";
    static final byte[] STAR = bytes("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 160" role="img" aria-label="A star &amp; more">
            <!-- ★ -->
            <circle cx="80" cy="80" r="60" fill="#a8483f"/>
            </svg>
            """);

    private Drawings() {}

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
