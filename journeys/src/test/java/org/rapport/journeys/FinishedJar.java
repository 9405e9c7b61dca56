package org.rapport.journeys;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// The jar as people get it, run by the Java that runs the tests. Sites run from [UnpackedJar].
final class FinishedJar {
    static final Path JAR = Path.of(System.getProperty("rapport.jar", "../app/target/rapport.jar"))
            .toAbsolutePath().normalize();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    /// A test's site lives for minutes: the compiler that starts fastest serves it best.
    private static final List<String> START_FAST = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

    private FinishedJar() {}

    /// What a run on the command line ended with.
    record Ended(int code, String said) {}

    /// `java options…` in `home`; what it says goes into `log`.
    static Process java(Path home, File log, List<String> options) throws IOException {
        assertThat(JAR).as("the finished jar").exists();
        var command = new ArrayList<String>();
        command.add(JAVA.toString());
        command.addAll(START_FAST);
        command.addAll(options);
        return new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log)).start();
    }

    /// `java -jar rapport.jar words…` in `home`, waited for.
    static Ended run(Path home, String... words) throws IOException, InterruptedException {
        return run(home, List.of("-jar", JAR.toString()), words);
    }

    /// The same with other `options` that say what to run.
    static Ended run(Path home, List<String> options, String... words) throws IOException, InterruptedException {
        var log = Files.createTempFile(home, "verb", ".log");
        var process = java(home, log.toFile(), Stream.concat(options.stream(), Stream.of(words)).toList());
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("the command ends by itself").isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return new Ended(process.exitValue(), Files.readString(log, UTF_8).strip());
    }
}
