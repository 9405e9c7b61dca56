package org.rapport.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What a site that is no longer running left in its file. It is read from a copy, so that the next start finds the
/// file just as it was left.
final class LeftData implements AutoCloseable {
    private final Connection connection;

    private LeftData(Path copy) throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + copy + "/rapport;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "rapport", "");
    }

    static LeftData of(RunningSite site, Path copies) throws IOException, SQLException {
        var copy = Files.createTempDirectory(copies, "left");
        Files.copy(site.home().resolve("data/rapport.mv.db"), copy.resolve("rapport.mv.db"));
        return new LeftData(copy);
    }

    /// How many listeners had not heard of what had happened.
    int openPublications() throws SQLException {
        try (var rows = connection.createStatement()
                .executeQuery("select count(*) from site.event_publication where completion_date is null")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /// The words of each comment, and how often it is there.
    Map<String, Integer> comments() throws SQLException {
        return counted("select text, count(*) from comments.comment group by text");
    }

    /// The host of each giver of an award, and how many offers of theirs there are.
    Map<String, Integer> offers() throws SQLException {
        return counted("select giver_host, count(*) from awards.offer group by giver_host");
    }

    /// What each article says.
    Set<String> articles() throws SQLException {
        return counted("select body, count(*) from content.article group by body").keySet();
    }

    private Map<String, Integer> counted(String sql) throws SQLException {
        var counts = new HashMap<String, Integer>();
        try (var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
