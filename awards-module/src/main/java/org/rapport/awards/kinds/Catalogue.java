package org.rapport.awards.kinds;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/// The awards that are known here, out of `catalogue.yaml`.
@Component
public class Catalogue {
    private final List<Kind> kinds = Entry.listIn(Catalogue.class, "catalogue.yaml").stream().map(Catalogue::kind)
            .toList();

    public List<Kind> kinds() {
        return kinds;
    }

    public Optional<Kind> find(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    private static Kind kind(Entry entry) {
        return new Kind(entry.text("id"), entry.text("name"), entry.texts("called"), entry.texts("shortly"),
                new Customs(entry.number("edition"), entry.number("facts"), entry.number("answers"),
                        entry.number("questions"), entry.number("nominees")),
                entry.texts("story"), 0);
    }
}
