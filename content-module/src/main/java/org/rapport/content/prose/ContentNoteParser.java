package org.rapport.content.prose;

import java.util.regex.Pattern;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Finds a [ContentNote]. One that is never closed goes on to the end of the text.
final class ContentNoteParser extends AbstractBlockParser {
    private static final Pattern OPEN = Pattern.compile(":::+\\s*(\\S.*?)\\s*");
    private static final Pattern CLOSED = Pattern.compile(":::+\\s*");
    private static final int INDENT_OF_CODE = 4;

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
        return !(block instanceof ContentNote);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return CLOSED.matcher(rest(state)).matches()
                ? BlockContinue.finished()
                : BlockContinue.atIndex(state.getIndex());
    }

    private static CharSequence rest(ParserState state) {
        var line = state.getLine().getContent();
        return line.subSequence(Math.min(state.getNextNonSpaceIndex(), line.length()), line.length());
    }

    /// Begins a note where a line does, and not within another.
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser before) {
            var open = OPEN.matcher(rest(state));
            return state.getIndent() < INDENT_OF_CODE && open.matches()
                    ? BlockStart.of(new ContentNoteParser(open.group(1))).atIndex(state.getLine().getContent().length())
                    : BlockStart.none();
        }
    }
}
