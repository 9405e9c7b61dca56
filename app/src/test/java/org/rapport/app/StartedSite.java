package org.rapport.app;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The site in a JVM of its own, on a class path of the test's choosing.
final class StartedSite implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String address;
    private final Path console;

    private StartedSite(Process process, String address, Path console) {
        this.process = process;
        this.address = address;
        this.console = console;
    }

    /// Starts on an empty database in `data` and answers once the site does; throws with what it printed if it does
    /// not come up.
    ///
    /// @param options of the site; those that begin with `-X` are the JVM’s
    static StartedSite on(List<String> classPath, Path data, String... options)
            throws IOException, InterruptedException {
        var site = begin(classPath, data, options);
        if (!site.comesUp()) {
            site.close();
            throw new IllegalStateException("The site did not come up:\n" + Files.readString(site.console));
        }
        return site;
    }

    /// Starts as [#on] does, and answers before the site does.
    static StartedSite begin(List<String> classPath, Path data, String... options) throws IOException {
        var address = "http://localhost:" + freePort();
        var console = data.resolve("console.txt");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1"));
        var ofTheMachine = Arrays.stream(options).collect(Collectors.partitioningBy(each -> each.startsWith("-X")));
        command.addAll(ofTheMachine.get(true));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), Rapport.class.getName(),
                "--server.port=" + URI.create(address).getPort(), "--rapport.address=" + address));
        command.addAll(ofTheMachine.get(false));
        var process = new ProcessBuilder(command).directory(data.toFile()).redirectErrorStream(true)
                .redirectOutput(console.toFile()).start();
        return new StartedSite(process, address, console);
    }

    int port() {
        return URI.create(address).getPort();
    }

    private boolean comesUp() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try {
                status("/");
                return true;
            } catch (IOException e) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        return false;
    }

    int status(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    /// Sends a form with one field, as a page of the site itself does.
    HttpResponse<String> post(String path, String field, String value) throws IOException, InterruptedException {
        return send(path, "application/x-www-form-urlencoded", field + "=" + URLEncoder.encode(value, UTF_8));
    }

    /// Sends `body`, as a script of the site itself would.
    HttpResponse<String> send(String path, String type, String body) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address + path)).header("Origin", address)
                .header("Content-Type", type).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Returns when `condition` holds; throws with what the site printed if it does not within half a minute.
    void await(Callable<Boolean> condition) throws Exception {
        await(Duration.ofSeconds(30), condition);
    }

    void await(Duration patience, Callable<Boolean> condition) throws Exception {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited in vain; the site said:\n" + Files.readString(console));
            }
            Thread.sleep(100);
        }
    }

    /// Ends it at once, as a power cut would.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
