import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// The site in a process of its own, on a free port of this machine.
final class Site implements AutoCloseable {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PAUSE_MILLIS = 10;
    private static final Request HOME = Request.get("/");

    private final long start = System.nanoTime();
    private final Path log;
    private final int port;
    private final Process process;

    /// `java launch… options…` on the data in `home`.
    Site(Path home, List<String> launch, String... options) throws IOException {
        log = home.resolve("site.log");
        port = freePort();
        process = new ProcessBuilder(command(launch, options)).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private List<String> command(List<String> launch, String... options) {
        var command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(launch);
        command.addAll(List.of("--server.address=127.0.0.1", "--server.port=" + port,
                "--rapport.address=http://localhost:" + port, "--rapport.owner.name=Elena",
                "--rapport.owner.password=seven quiet lamps at dusk"));
        command.addAll(List.of(options));
        return command;
    }

    Connection connect() throws IOException {
        return Connection.to(port);
    }

    /// Over a connection of its own.
    Answer send(Request request) throws IOException {
        try (var connection = connect()) {
            return connection.send(request);
        }
    }

    /// Sends a form.
    void post(String path, String form) throws IOException {
        var request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded"
                + "\r\nContent-Length: " + form.length() + "\r\n\r\n" + form;
        var answer = send(new Request(request.getBytes(ISO_8859_1)));
        if (answer.status() != 303) {
            throw new IllegalStateException(path + " was answered with " + answer.status());
        }
    }

    /// Waits until the home page is answered with 200.
    FirstAnswer firstAnswer() throws IOException, InterruptedException {
        while (!answers()) {
            if (!process.isAlive() || sinceStart().compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("The site does not answer:\n" + Files.readString(log));
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return new FirstAnswer(seconds(sinceStart()), seconds(processorTime()), peakMemory());
    }

    private boolean answers() {
        try {
            return send(HOME).status() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private Duration sinceStart() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }

    /// What the process has used of all processors until now, for itself and in the kernel, in steps of some ten
    /// milliseconds.
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /// The most megabytes that the process ever had in memory.
    private double peakMemory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            var kilobytes = lines.filter(line -> line.startsWith("VmHWM:")).findFirst().orElseThrow();
            return Long.parseLong(kilobytes.replaceAll("\\D", "")) / 1024.0;
        }
    }

    /// Ends it as an operator does, or at last without asking.
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }
}
