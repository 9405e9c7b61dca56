package org.rapport.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.rapport.journeys.FinishedJar.Ended;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// The finished jar taken apart, beside its classes as they are once loaded (JEP 514): a site starts in half the time.
/// Made once for all tests of a run.
final class UnpackedJar {
    private static final UnpackedJar ONLY = made();

    private final Path jar;
    private final Path cache;

    private UnpackedJar(Path place) {
        this.jar = place.resolve("rapport.jar");
        this.cache = place.resolve("rapport.aot");
    }

    /// What Java is told in order to run it.
    static List<String> options() {
        return List.of("-XX:AOTCache=" + ONLY.cache, "-jar", ONLY.jar.toString());
    }

    /// Runs a verb in `home`, and waits for it.
    static Ended verb(Path home, String... words) throws IOException, InterruptedException {
        return FinishedJar.run(home, options(), words);
    }

    private static UnpackedJar made() {
        try {
            var place = Files.createDirectories(Path.of("target", "unpacked").toAbsolutePath());
            var made = new UnpackedJar(place);
            run(place, "-Djarmode=tools", "-jar", FinishedJar.JAR.toString(), "extract", "--force", "--destination",
                    place.toString());
            run(place, "-XX:AOTCacheOutput=" + made.cache, "-Dspring.context.exit=onRefresh", "-jar",
                    made.jar.toString(), "--server.port=0",
                    "--spring.datasource.url=jdbc:h2:mem:unpacked;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
            return made;
        } catch (IOException e) {
            throw new IllegalStateException("The finished jar cannot be taken apart", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the finished jar is taken apart", e);
        }
    }

    private static void run(Path place, String... options) throws IOException, InterruptedException {
        var log = place.resolve("unpacking.log");
        var process = FinishedJar.java(place, log.toFile(), List.of(options));
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("it ends by itself").isTrue();
            assertThat(process.exitValue()).as(Files.readString(log, UTF_8)).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}
