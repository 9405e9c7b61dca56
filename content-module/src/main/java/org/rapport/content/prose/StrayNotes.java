package org.rapport.content.prose;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/// Finds the notes of a text to which no mark leads: nobody would read them.
final class StrayNotes extends AbstractVisitor {
    private final Set<String> written = new LinkedHashSet<>();
    private final Set<String> marked = new HashSet<>();

    private StrayNotes() {}

    /// Their labels, in order.
    static List<String> in(Node text) {
        var notes = new StrayNotes();
        text.accept(notes);
        return notes.written.stream().filter(label -> !notes.marked.contains(label.toLowerCase(Locale.ROOT))).toList();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition note) {
            written.add(note.getLabel());
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference mark) {
            marked.add(mark.getLabel().toLowerCase(Locale.ROOT));
        }
        visitChildren(node);
    }
}
