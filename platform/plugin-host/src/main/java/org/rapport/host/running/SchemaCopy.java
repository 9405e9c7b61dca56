package org.rapport.host.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

/// What a schema of the embedded database holds, in a file of the statements that make it anew: H2’s `SCRIPT`, in which every
/// statement ends with a line, and no text has lines.
final class SchemaCopy {
    /// What is the house’s to say and not the plugin’s.
    private static final Pattern NOT_OF_THE_SCHEMA = Pattern.compile("(--|CREATE (USER|ROLE|SCHEMA) |GRANT ).*",
            Pattern.DOTALL);

    private final Path file;
    private final PluginUser user;

    SchemaCopy(Path file, PluginUser user) {
        this.file = file;
        this.user = user;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /// Writes down all that is in the schema now. It lies on the disk afterwards.
    void write(Handle house) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            execute(house.getConnection(), "script nopasswords nosettings blocksize " + Integer.MAX_VALUE + " to '"
                    + part.toAbsolutePath().toString().replace("'", "''") + "' compression gzip schema "
                    + user.schema());
            try (var written = FileChannel.open(part, WRITE)) {
                written.force(true);
            }
            Files.move(part, file, REPLACE_EXISTING, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes the schema what it was, whatever became of it, and forgets the copy.
    ///
    /// @param plugin the plugin’s user, who says the statements: they hold words of the plugin
    void putBack(Handle house, DataSource plugin) {
        execute(house.getConnection(), "drop schema if exists " + user.schema() + " cascade");
        execute(house.getConnection(), "create schema " + user.schema() + " authorization " + user.name());
        try (var connection = plugin.getConnection(); var statements = statements()) {
            execute(connection, "set query_timeout 0");
            for (var next = next(statements); next.isPresent(); next = next(statements)) {
                if (!NOT_OF_THE_SCHEMA.matcher(next.get()).matches()) {
                    execute(connection, next.get());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute(house.getConnection(), "checkpoint sync");
        forget();
    }

    private BufferedReader statements() throws IOException {
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), US_ASCII));
    }

    private static Optional<String> next(BufferedReader statements) throws IOException {
        var next = new StringBuilder();
        for (@Nullable
        String line = statements.readLine(); line != null; line = statements.readLine()) {
            next.append(line.stripTrailing()).append('\n');
            if (next.lastIndexOf(";\n") == next.length() - 2) {
                return Optional.of(next.toString());
            }
        }
        return Optional.empty();
    }

    /// Not through Jdbi, which would look for names to bind.
    private static void execute(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
