package org.rapport.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The site in a process and a directory of its own, on a free port of this machine. It may be stopped, killed and
/// started again on the same data.
final class RunningSite implements AutoCloseable {
    static final String OWNER = "Elena";
    static final String PASSWORD = "seven quiet lamps at dusk";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path home;
    private final List<String> options;
    private final int port;
    private Process process;

    private RunningSite(Path home, List<String> options) throws IOException, InterruptedException {
        this.home = home;
        this.options = options;
        this.port = freePort();
        this.process = launch();
        awaitFirstAnswer();
    }

    /// A site on the data in `home`, which is made when there is none; `options` are its own.
    static RunningSite in(Path home, String... options) throws IOException, InterruptedException {
        return new RunningSite(home, List.of(options));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process launch() throws IOException {
        var words = new ArrayList<>(UnpackedJar.options());
        words.addAll(List.of("--server.port=" + port, "--server.address=127.0.0.1", "--rapport.address=" + address(""),
                "--rapport.fetch.allow=localhost,127.0.0.1,127.0.0.2",
                "--rapport.owner.name=" + OWNER, "--rapport.owner.password=" + PASSWORD));
        words.addAll(options);
        return FinishedJar.java(home, log().toFile(), words);
    }

    /// The absolute address of `path`.
    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    Path home() {
        return home;
    }

    /// Ends it as a power cut would: no farewell, nothing flushed.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Ends it as an operator does.
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
            throw new IllegalStateException("The site does not stop");
        }
    }

    /// Starts it again, on the same data and at the same address.
    void restart() throws IOException, InterruptedException {
        process = launch();
        awaitFirstAnswer();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private void awaitFirstAnswer() throws IOException, InterruptedException {
        for (var end = Instant.now().plus(PATIENCE); !answers(); Thread.sleep(PAUSE)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                kill();
                throw new IllegalStateException("The site does not answer:\n" + said());
            }
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            var home = HttpRequest.newBuilder(address("/")).timeout(Duration.ofSeconds(20)).build();
            return http.send(home, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /// All that it has said on its console, in all its lives.
    String said() throws IOException {
        return Files.readString(log(), UTF_8);
    }

    private Path log() {
        return home.resolve("site.log");
    }
}
