package org.rapport.app.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DataDirectoryTests {
    @Test
    void liesWhereTheDatabaseFileLies() {
        assertThat(DataDirectory.of("jdbc:h2:file:./data/rapport;WRITE_DELAY=0"))
                .contains(new DataDirectory(Path.of("./data")));
        assertThat(DataDirectory.of("jdbc:h2:file:/srv/rapport")).contains(new DataDirectory(Path.of("/srv")));
        assertThat(DataDirectory.of("jdbc:h2:file:~/rapport"))
                .contains(new DataDirectory(Path.of(System.getProperty("user.home"))));
    }

    @Test
    void isNowhereForOtherDatabases() {
        assertThat(DataDirectory.of("jdbc:h2:mem:test")).isEmpty();
        assertThat(DataDirectory.of("jdbc:postgresql://localhost/rapport")).isEmpty();
        assertThat(DataDirectory.of("")).isEmpty();
    }

    @Test
    void knowsWhoWorksThere(@TempDir Path path) throws IOException {
        var directory = new DataDirectory(path);
        assertThat(directory.worker()).isEmpty();
        directory.claim();
        assertThat(directory.worker()).hasValue(ProcessHandle.current().pid());
        directory.release();
        assertThat(path).isEmptyDirectory();
    }

    @Test
    void believesNoNumberOfAProcessThatIsGone(@TempDir Path path) throws IOException, InterruptedException {
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(path.resolve("rapport.pid"), gone.pid() + "\n");
        assertThat(new DataDirectory(path).worker()).isEmpty();
    }
}
