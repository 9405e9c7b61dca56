package org.rapport.awards.kinds;

import java.util.Map;
import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// The kinds of awards on the owner's desk: those that come with the house, and her own, which she makes here.
@Controller
class KindController {
    static final String PATH = "/desk/awards/kinds";
    static final String ONE = PATH + "/{id:[a-z0-9-]{1,60}}";

    private final Kinds kinds;
    private final KindPages pages;

    KindController(Kinds kinds, KindPages pages) {
        this.kinds = kinds;
        this.pages = pages;
    }

    @GetMapping(PATH)
    Answer index() {
        return pages.all();
    }

    @GetMapping(PATH + "/new")
    Answer begin() {
        return pages.begin(KindForm.BLANK, Map.of());
    }

    @PostMapping(PATH)
    Answer create(KindForm form) {
        var problems = form.problems(kinds, "");
        return problems.isEmpty()
                ? SeeOther.telling(kinds.add(form).desk(), "awards.kind.added")
                : new Refused(pages.begin(form, problems));
    }

    @GetMapping(ONE)
    Answer show(@PathVariable String id) {
        return with(id, pages::one);
    }

    @PostMapping(ONE)
    Answer update(@PathVariable String id, KindForm form) {
        return with(id, kind -> {
            var problems = form.problems(kinds, id);
            if (!problems.isEmpty()) {
                return new Refused(pages.one(kind, form, problems));
            }
            kinds.revise(id, form);
            return SeeOther.kept(kind.desk());
        });
    }

    @PostMapping(ONE + "/removal")
    Answer delete(@PathVariable String id) {
        return with(id, kind -> kinds.delete(id)
                ? SeeOther.telling(PATH, "awards.kind.removed")
                : new Refused(pages.one(kind, "removal", "awards.kind.removal.used")));
    }

    private Answer with(String id, Function<OwnKind, Answer> answer) {
        return kinds.own(id).map(answer).orElseGet(Missing::unknown);
    }
}
