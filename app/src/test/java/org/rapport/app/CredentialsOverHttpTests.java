package org.rapport.app;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.rapport.awards.credentials.Achievement;
import org.rapport.awards.credentials.Credentials;
import org.rapport.awards.credentials.IssuedCredential;
import org.rapport.awards.credentials.Recipient;
import org.rapport.awards.credentials.baking.BakedPng;
import org.rapport.awards.credentials.baking.BakedSvg;
import org.rapport.awards.credentials.baking.Raster;
import org.rapport.awards.credentials.received.ReceivedCredentials;
import org.rapport.awards.credentials.received.Verification;
import org.rapport.awards.credentials.received.Verification.Doubt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// The whole house hands itself credentials, and reads them as it reads anybody's: over real connections.
class CredentialsOverHttpTests {
    private static final byte[] DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>".getBytes(UTF_8);

    @TempDir
    private static Path data;
    private static ConfigurableApplicationContext house;
    private static Credentials issued;
    private static ReceivedCredentials received;
    private static String address = "";

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        try (var free = new ServerSocket(0)) {
            address = "http://localhost:" + free.getLocalPort();
        }
        house = new SpringApplication(Rapport.class).run("--server.port=" + URI.create(address).getPort(),
                "--rapport.address=" + address, "--rapport.data.directory=" + data, "--rapport.fetch.allow=localhost",
                "--spring.datasource.url=jdbc:h2:mem:credentials;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH");
        issued = house.getBean(Credentials.class);
        received = house.getBean(ReceivedCredentials.class);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void findsWhatItIssuedInWhateverCarriesIt() throws Exception {
        var credential = issue("first");
        var token = get(credential.path());
        assertThat(token).isEqualTo(credential.token());

        assertVerified(token.getBytes(UTF_8));
        assertVerified(BakedSvg.bake(DRAWING, token));
        assertVerified(BakedPng.bake(Raster.png(DRAWING).orElseThrow(), token));
    }

    @Test
    void noticesAtOnceWhatWasTakenBack() {
        var credential = issue("second");
        assertVerified(credential.token().getBytes(UTF_8));

        issued.revoke(credential.id(), "A mistake");

        assertThat(received.read(credential.token().getBytes(UTF_8)).verification()).isInstanceOfSatisfying(
                Verification.Doubtful.class, it -> assertThat(it.doubts()).isEqualTo(Set.of(Doubt.REVOKED)));
    }

    /// Also of what the house kept: of two answers the second was made by nobody.
    @Test
    void letsPagesElsewhereReadWhatTheyNeedToCheckAndNothingElse() throws Exception {
        var credential = issue("third");

        for (var path : List.of("/awards/issuer", "/awards/issuer/keys", "/awards/issuer/revocations",
                credential.path(), credential.path() + ".json")) {
            assertThat(openTo(path)).as(path).contains("*");
            assertThat(openTo(path)).as(path).contains("*");
        }
        for (var path : List.of("/", "/awards", "/feed.json", "/desk", "/log-in", "/awards/issuers")) {
            assertThat(openTo(path)).as(path).isEmpty();
            assertThat(openTo(path)).as(path).isEmpty();
        }
    }

    private Optional<String> openTo(String path) throws Exception {
        var answer = ask(
                HttpRequest.newBuilder(URI.create(address + path)).header("Origin", "https://checker.example"));
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).as(path).isEmpty();
        return answer.headers().firstValue("Access-Control-Allow-Origin");
    }

    private IssuedCredential issue(String key) {
        return issued.issue(new Achievement(key, "Kind Neighbour", "For being kind.", "Be kind.", null, null),
                new Recipient(URI.create(address), "Elena"), Instant.now());
    }

    private void assertVerified(byte[] file) {
        assertThat(received.read(file).verification()).isInstanceOfSatisfying(Verification.Verified.class, it -> {
            assertThat(it.claim().achievement()).isEqualTo("Kind Neighbour");
            assertThat(it.claim().issuerAddress()).hasToString(address + "/awards/issuer");
        });
    }

    private String get(String path) throws Exception {
        return ask(HttpRequest.newBuilder(URI.create(address + path))).body();
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
