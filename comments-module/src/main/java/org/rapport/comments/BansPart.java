package org.rapport.comments;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.comments.Ban.Kind;

/// The sites and words that the owner never wants to see again on their way out, and in beside those of another site. Those
/// who write stay: nobody takes private links along.
@Component
@Order(100)
class BansPart implements ExportPart, ImportPart {
    private static final String BANS = "_rapport_bans";

    private final Bans bans;
    private final Lines lines;
    private final Moments moments;
    private final Messages messages;

    BansPart(Bans bans, Lines lines, Moments moments, Messages messages) {
        this.bans = bans;
        this.lines = lines;
        this.moments = moments;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        Lines.tell(export, BANS, bans.all().reversed().stream().filter(ban -> ban.kind() != Kind.WRITER)
                .map(ban -> List.of(ban.kind().name(), ban.what(), ban.at().toString(), ban.by())));
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals(Export.SITE)) {
            lines.keep(item.meta().getOrDefault(BANS, ""), messages.say("comments.import.bans"), report,
                    bans::count, this::bring);
        }
    }

    private boolean bring(List<String> cells) {
        var kind = Kind.valueOf(cells.get(0));
        return bans.bring(kind, typed(kind, cells.get(1)),
                moments.past(cells.get(2)).orElseThrow(IllegalArgumentException::new),
                Decider.named(cells.get(3)));
    }

    /// What becomes of `told` if the owner types it.
    private static String typed(Kind kind, String told) {
        var form = switch (kind) {
            case WRITER -> BanForm.EMPTY;
            case HOST -> new BanForm(null, List.of(told), null);
            case PHRASE -> new BanForm(null, null, told);
        };
        if (!form.problem().isEmpty()) {
            throw new IllegalArgumentException("Nobody could type this: " + form.problem());
        }
        return kind == Kind.HOST ? form.names().getFirst() : form.phrase();
    }
}
