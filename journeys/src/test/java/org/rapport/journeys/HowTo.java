package org.rapport.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// The page for authors of plugins, whose commands are given one block after another.
final class HowTo {
    private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final String SITE = "java -jar $RAPPORT/app/target/rapport.jar --";
    private static final String JAVA = System.getProperty("java.home");
    /// Where Maven keeps what others wrote, as in the build.
    private static final String REPOSITORY = System.getProperty("rapport.repository",
            System.getProperty("user.home") + "/.m2/repository");

    private final Path place;
    private final String variables;
    private final Queue<String> blocks;

    /// @param variables the commands that hold for all that follow
    private HowTo(Path place, String variables, Queue<String> blocks) {
        this.place = place;
        this.variables = variables;
        this.blocks = blocks;
    }

    /// The page, read by somebody whose terminal is open at `place`, and who has Rapport where the build runs.
    static HowTo writeAPlugin(Path place) throws IOException {
        var page = Files.readString(HOUSE.resolve("docs/how-to/write-a-plugin.md"));
        var blocks = BLOCK.matcher(page).results().map(block -> block.group(1))
                .collect(Collectors.toCollection(ArrayDeque::new));
        var variables = blocks.remove().replace("$HOME/rapport", HOUSE.toString());
        return new HowTo(place, variables, blocks);
    }

    /// The same, once the commands have led into `directory`.
    HowTo in(String directory) {
        return new HowTo(place.resolve(directory), variables, blocks);
    }

    /// Gives the commands of the next block, and waits until they are done.
    ///
    /// @return what they said
    String follow() throws IOException, InterruptedException {
        var given = give(blocks.remove());
        assertThat(given.exit()).as(given.said()).isZero();
        return given.said();
    }

    /// Gives the commands of the next block with `others` in the place of `words`.
    Given followWith(String words, String others) throws IOException, InterruptedException {
        var commands = blocks.remove();
        assertThat(commands).contains(words);
        return give(commands.replace(words, others));
    }

    /// What became of commands.
    record Given(int exit, String said) {}

    private Given give(String commands) throws IOException, InterruptedException {
        var log = Files.createTempFile("rapport-", ".log");
        var shell = new ProcessBuilder("sh", "-eu", "-c", variables + commands).directory(place.toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        shell.environment().put("JAVA_HOME", JAVA);
        shell.environment().merge("PATH", JAVA + "/bin:", (path, own) -> own + path);
        shell.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -Dmaven.repo.local=" + REPOSITORY);
        var process = shell.start();
        try {
            assertThat(process.waitFor(4, TimeUnit.MINUTES)).as("the commands end by themselves").isTrue();
            return new Given(process.exitValue(), Files.readString(log, UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }

    /// Starts the site of the next block.
    RunningSite site() throws IOException, InterruptedException {
        var command = blocks.remove().strip();
        assertThat(command).startsWith(SITE);
        return RunningSite.in(place, ("--" + command.substring(SITE.length())).split(" "));
    }

    boolean isAtItsEnd() {
        return blocks.isEmpty();
    }
}
