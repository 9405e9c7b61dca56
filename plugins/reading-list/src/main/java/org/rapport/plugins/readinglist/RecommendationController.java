package org.rapport.plugins.readinglist;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.content.Works;

/// The reading list on the owner's desk: what she recommends, and a form to recommend something.
@Controller
class RecommendationController {
    private static final String ONE = ReadingListDesk.PATH + "/{id:\\d{1,18}}";

    private final ReadingList readingList;
    private final Works works;
    private final ReadingListDesk desk;

    RecommendationController(ReadingList readingList, Works works, ReadingListDesk desk) {
        this.readingList = readingList;
        this.works = works;
        this.desk = desk;
    }

    @GetMapping(ReadingListDesk.PATH)
    Answer index() {
        return desk.page(Tip.blank(), Map.of());
    }

    @PostMapping(ReadingListDesk.PATH)
    Answer create(Tip typed) {
        var tip = typed.completed(works);
        var problems = problems(tip);
        if (!problems.isEmpty()) {
            return new Refused(desk.page(tip, problems));
        }
        return new SeeOther(ReadingListDesk.PATH + "#recommendation-" + readingList.add(tip).value());
    }

    /// A source that is taken out of the library later keeps nobody from reading the rest.
    private Map<String, String> problems(Tip tip) {
        var problems = new LinkedHashMap<>(tip.problems());
        if (!tip.source().isEmpty() && works.find(tip.source()).isEmpty()) {
            problems.put("source", "reading-list.desk.source.unknown");
        }
        return problems;
    }

    @GetMapping(ONE)
    Answer edit(@PathVariable long id) {
        return readingList.find(new RecommendationId(id))
                .<Answer>map(one -> desk.page(one.id(), one.tip(), Map.of())).orElseGet(Missing::unknown);
    }

    /// Whoever took it away in another window already is led back.
    @PostMapping(ONE)
    Answer update(@PathVariable long id, Tip typed) {
        var tip = typed.completed(works);
        var problems = problems(tip);
        if (!problems.isEmpty()) {
            return new Refused(desk.page(new RecommendationId(id), tip, problems));
        }
        readingList.change(new RecommendationId(id), tip);
        return SeeOther.kept(ReadingListDesk.PATH + "#recommendation-" + id);
    }

    @PostMapping(ReadingListDesk.PATH + "/{id}/removal")
    Answer remove(@PathVariable long id) {
        readingList.takeAway(new RecommendationId(id));
        return new SeeOther(ReadingListDesk.PATH);
    }
}
