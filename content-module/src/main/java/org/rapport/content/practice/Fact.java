package org.rapport.content.practice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rapport.api.PlainText;
import org.rapport.api.Practice.Insurance;

/// One thing that the practice tells of itself, and how it is typed. The names are schema: the database and the form
/// know each fact by its [#word()].
enum Fact {
    NAME(Group.WHO, Kind.LINE, 200),
    OWNER(Group.WHO, Kind.LINE, 200),
    PROFESSION(Group.WHO, Kind.LINE, 300),
    ABOUT(Group.WHO, Kind.PARAGRAPH, 2000),
    PLACE(Group.REACH, Kind.LINES, 1000),
    ONLINE_ONLY(Group.REACH, Kind.CHECK, 3),
    HOURS(Group.REACH, Kind.LINES, 1000),
    TELEPHONE(Group.REACH, Kind.LINE, 50),
    EMAIL(Group.REACH, Kind.LINE, 200),
    REPLY(Group.REACH, Kind.LINE, 200),
    SERVICES(Group.OFFER, 300, "name", "words", "fee"),
    SLIDING_SCALE(Group.OFFER, Kind.PARAGRAPH, 1000),
    INSURANCE(Group.OFFER, Kind.CHOICE, 20),
    INSURANCE_WORDS(Group.OFFER, Kind.PARAGRAPH, 1000),
    LANGUAGES(Group.OFFER, Kind.LINES, 1000),
    LICENCE(Group.LICENCE, Kind.LINE, 300),
    LICENCE_NUMBER(Group.LICENCE, Kind.LINE, 100),
    JURISDICTIONS(Group.LICENCE, Kind.LINES, 1000),
    CRISIS(Group.CRISIS, 300, "country", "number", "words"),
    NOTICE(Group.NOTICE, Kind.TEXT, 20_000);

    /// What stands together on the form.
    enum Group {
        WHO, REACH, OFFER, LICENCE, CRISIS, NOTICE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        List<Fact> facts() {
            return Stream.of(Fact.values()).filter(fact -> fact.group == this).toList();
        }
    }

    /// How it is typed: a line; a paragraph; lines one below the other; a text with paragraphs; yes or nothing; one of
    /// some; rows of cells.
    enum Kind {
        LINE, PARAGRAPH, LINES, TEXT, CHECK, CHOICE, ROWS
    }

    static final int MOST_ROWS = 40;
    /// Between the cells of a row: no cell can contain it.
    static final String BETWEEN = "\t";

    final Group group;
    final Kind kind;
    /// The most letters; of rows, in each cell.
    final int longest;
    final List<String> columns;

    Fact(Group group, Kind kind, int longest) {
        this.group = group;
        this.kind = kind;
        this.longest = longest;
        this.columns = List.of();
    }

    Fact(Group group, int longest, String... columns) {
        this.group = group;
        this.kind = Kind.ROWS;
        this.longest = longest;
        this.columns = List.of(columns);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The field of a cell.
    String field(int row, String column) {
        return word() + "-" + row + "-" + column;
    }

    /// What may be chosen, the first of all when nothing is.
    List<String> choices() {
        return this == INSURANCE ? Stream.of(Insurance.values()).map(FactsForm::word).toList() : List.of();
    }

    /// What was sent for it, cleaned; empty if nothing was.
    String read(Map<String, String> sent) {
        var typed = sent.getOrDefault(word(), "");
        return switch (kind) {
            case LINE, PARAGRAPH, CHECK, CHOICE -> PlainText.line(typed);
            case LINES -> PlainText.of(typed).lines().map(PlainText::line).filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
            case TEXT -> PlainText.of(typed);
            case ROWS -> IntStream.range(0, MOST_ROWS).mapToObj(row -> row(sent, row)).filter(row -> !row.isBlank())
                    .collect(Collectors.joining("\n"));
        };
    }

    private String row(Map<String, String> sent, int row) {
        return columns.stream().map(column -> PlainText.line(sent.getOrDefault(field(row, column), "")))
                .collect(Collectors.joining(BETWEEN));
    }

    boolean isTooLong(String text) {
        return kind == Kind.ROWS
                ? text.lines().flatMap(row -> Stream.of(row.split(BETWEEN))).anyMatch(cell -> cell.length() > longest)
                : text.length() > longest;
    }
}
