package org.rapport.content.prose;

import java.util.regex.Pattern;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Finds a [ContentNote]. One that is never closed goes on to the end of the text: when in doubt, it stays folded.
final class ContentNoteParser extends AbstractBlockParser {
    private static final Pattern OPEN = Pattern.compile(":::+\\s*(.*?)\\s*");
    private static final Pattern CLOSED = Pattern.compile(":::+\\s*");
    private static final int INDENT_OF_CODE = 4;
    private static final int DEEPEST = 3;

    private final ContentNote note;

    private ContentNoteParser(String words) {
        this.note = new ContentNote(words);
    }

    @Override
    public Block getBlock() {
        return note;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block block) {
        return true;
    }

    /// The innermost ends first.
    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (!CLOSED.matcher(rest(state)).matches() || holdsOpen(note)) {
            return BlockContinue.atIndex(state.getIndex());
        }
        note.close();
        return BlockContinue.finished();
    }

    @Override
    public void closeBlock() {
        note.close();
    }

    private static boolean holdsOpen(Node outer) {
        var last = outer.getLastChild();
        return last != null && (last instanceof ContentNote inner && inner.isOpen() || holdsOpen(last));
    }

    private static int openAround(Node block) {
        var open = 0;
        for (var node = block; node != null; node = node.getParent()) {
            open += node instanceof ContentNote outer && outer.isOpen() ? 1 : 0;
        }
        return open;
    }

    private static CharSequence rest(ParserState state) {
        var line = state.getLine().getContent();
        return line.subSequence(Math.min(state.getNextNonSpaceIndex(), line.length()), line.length());
    }

    /// Begins a note where a line does. A line without words begins one where none is open.
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser before) {
            var open = OPEN.matcher(rest(state));
            return state.getIndent() < INDENT_OF_CODE && open.matches()
                    && openAround(before.getMatchedBlockParser().getBlock()) < (open.group(1).isEmpty() ? 1 : DEEPEST)
                            ? BlockStart.of(new ContentNoteParser(open.group(1)))
                                    .atIndex(state.getLine().getContent().length())
                            : BlockStart.none();
        }
    }
}
