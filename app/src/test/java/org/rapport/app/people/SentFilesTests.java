package org.rapport.app.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.rapport.app.Rapport;

import static org.assertj.core.api.Assertions.assertThat;

/// Files on their way to the desk, through the real server and everything that stands before it.
@SpringBootTest(classes = Rapport.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:sent-files;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
    "rapport.owner.name=Elena", "rapport.owner.password=" + SentFilesTests.PASSWORD})
class SentFilesTests {
    static final String PASSWORD = "a heron stands in the shallows";

    private static final String UPLOAD = "/desk/media";
    private static final int MEGABYTE = 1024 * 1024;

    private final Browser browser;

    @Autowired
    SentFilesTests(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @DynamicPropertySource
    static void keepFilesElsewhere(DynamicPropertyRegistry properties) throws IOException {
        Path data = Files.createTempDirectory("rapport-");
        properties.add("rapport.data.directory", data::toString);
    }

    @Test
    void takesThemFromTheOwner() {
        logIn();

        assertThat(browser.postFile(UPLOAD, token(), pdf(10 * MEGABYTE)).status()).isEqualTo(303);
    }

    @Test
    void takesNoMoreThanTheModuleSays() {
        logIn();

        assertThat(browser.postFile(UPLOAD, token(), pdf(26 * MEGABYTE)).status()).isEqualTo(413);
    }

    @Test
    void takesThemFromNobodyElse() {
        var answer = browser.postFile(UPLOAD, "", pdf(10 * MEGABYTE));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/desk/log-in");
    }

    @Test
    void takesNoneWithoutTheTokenOfTheForm() {
        logIn();

        assertThat(browser.postFile(UPLOAD, "", pdf(MEGABYTE)).status()).isEqualTo(403);
    }

    @Test
    void takesNoneElsewhere() {
        logIn();

        assertThat(browser.postFile("/desk/articles", token(), pdf(3 * MEGABYTE)).status()).isEqualTo(413);
        assertThat(browser.postFile("/articles/a", "", pdf(3 * MEGABYTE)).status()).isEqualTo(413);
    }

    private void logIn() {
        browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena", "password", PASSWORD));
    }

    private String token() {
        return browser.get(UPLOAD).document().select("[name=_csrf]").eachAttr("value").getFirst();
    }

    private static String pdf(int length) {
        return "%PDF-1.7\n" + "x".repeat(length) + "\n%%EOF\n";
    }
}
