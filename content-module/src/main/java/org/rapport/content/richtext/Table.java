package org.rapport.content.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.HtmlInline;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A table, each cell in its own place: a cell that covered several stands in the first of them, the others are empty.
///
/// @param rows all equally long
record Table(List<List<Element>> rows) {
    private static final int WIDEST = 40;
    private static final String NO_CELL = "table table, h1, h2, h3, h4, h5, h6, pre, hr";

    /// Nothing if it only places something on a page: it has one cell, or one that Markdown has no room for.
    static Optional<Table> of(Element table) {
        var cells = table.select("td, th").size();
        return cells == 1 || table.selectFirst(NO_CELL) != null
                ? Optional.empty()
                : Optional.of(unfolded(table)).filter(unfolded -> unfolded.cells() == cells);
    }

    private long cells() {
        return rows.stream().flatMap(List::stream).filter(cell -> cell.parent() != null).count();
    }

    private static Table unfolded(Element table) {
        var covered = new int[WIDEST];
        var rows = table.select("tr").stream().map(row -> row(row, covered)).toList();
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> fill(row, width));
        return new Table(rows);
    }

    /// `covered` tells for each column how many rows a cell from above still reaches down.
    private static List<Element> row(Element row, int[] covered) {
        var cells = new ArrayList<Element>();
        for (var cell : row.children()) {
            skipCovered(cells, covered);
            var down = Numbers.read(cell.attr("rowspan"), 1, 1000);
            var across = Numbers.read(cell.attr("colspan"), 1, WIDEST);
            for (var i = 0; i < across && cells.size() < WIDEST; i++) {
                covered[cells.size()] = down - 1;
                cells.add(i == 0 ? cell : blank());
            }
        }
        skipCovered(cells, covered);
        return cells;
    }

    private static void skipCovered(List<Element> cells, int[] covered) {
        while (cells.size() < WIDEST && covered[cells.size()] > 0) {
            covered[cells.size()]--;
            cells.add(blank());
        }
    }

    private static void fill(List<Element> row, int width) {
        while (row.size() < width) {
            row.add(blank());
        }
    }

    private static Element blank() {
        return new Element("td");
    }

    /// Its first row is its head: Markdown has no table without one.
    TableBlock block(Words words) {
        var block = new TableBlock();
        var body = new TableBody();
        for (var row : rows) {
            if (row.stream().noneMatch(Table::saysSomething)) {
                continue;
            }
            if (block.getFirstChild() == null) {
                var head = new TableHead();
                head.appendChild(line(row, words, true));
                block.appendChild(head);
            } else {
                body.appendChild(line(row, words, false));
            }
        }
        if (body.getFirstChild() != null) {
            block.appendChild(body);
        }
        return block;
    }

    private static boolean saysSomething(Element cell) {
        return cell.hasText() || cell.selectFirst("img") != null;
    }

    private static TableRow line(List<Element> row, Words words, boolean isHead) {
        var line = new TableRow();
        for (var element : row) {
            var cell = new TableCell();
            cell.setAlignment(alignment(element));
            var inside = words.all(element, Look.PLAIN);
            line.appendChild((isHead ? inside.withoutStrength() : inside).fill(cell, Table::lineBreak));
        }
        return line;
    }

    private static HtmlInline lineBreak() {
        var html = new HtmlInline();
        html.setLiteral("<br>");
        return html;
    }

    private static TableCell.@Nullable Alignment alignment(Element cell) {
        return switch (cell.hasAttr("align") ? cell.attr("align") : Style.of(cell).says("text-align")) {
            case "right", "end" -> TableCell.Alignment.RIGHT;
            case "center" -> TableCell.Alignment.CENTER;
            default -> null;
        };
    }
}
