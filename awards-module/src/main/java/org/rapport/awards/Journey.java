package org.rapport.awards;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rapport.api.Messages;
import org.rapport.awards.kinds.Customs;
import org.rapport.content.Markup;

/// The owner's way with an award that she accepted, as far as she has come.
///
/// @param asProposed whether the article still says what was proposed, or does not exist yet
record Journey(Exhibit exhibit, Customs customs, List<Line> lines, List<Nomination> nominees, boolean asProposed) {
    /// The pages that it leads over, in their order.
    List<Stage> stages() {
        return Arrays.stream(Stage.values()).filter(this::isAsked).toList();
    }

    private boolean isAsked(Stage stage) {
        return switch (stage) {
            case THANKS, NOMINEES, ARTICLE -> true;
            case TELLING -> !nominees.isEmpty();
            case FACTS, ANSWERS, STORY, QUESTIONS -> count(stage) > 0 || filled(stage) > 0;
        };
    }

    /// How many lines are customary there.
    int count(Stage stage) {
        return switch (stage) {
            case THANKS -> 1;
            case FACTS -> customs.facts();
            case ANSWERS -> customs.answers();
            case STORY -> exhibit.kind().story().size();
            case NOMINEES -> customs.nominees();
            case QUESTIONS -> customs.questions();
            case ARTICLE, TELLING -> 0;
        };
    }

    /// Names what is kept of that page: something else once any of it changed.
    String seen(Stage stage) {
        return Integer.toHexString(lines.stream().filter(line -> line.stage() == stage)
                .map(line -> line.place() + "\n" + line.prompt() + "\n" + line.words())
                .collect(Collectors.joining("\n")).hashCode());
    }

    /// What she wrote there.
    List<Line> written(Stage stage) {
        return lines.stream().filter(line -> line.stage() == stage && !line.words().isEmpty()).toList();
    }

    /// How many there are.
    int filled(Stage stage) {
        return stage == Stage.NOMINEES
                ? nominees.size()
                : written(stage).size();
    }

    boolean isDone(Stage stage) {
        return switch (stage) {
            case ARTICLE -> exhibit.isThanked();
            case TELLING -> exhibit.isThanked() && nominees.stream().allMatch(Nomination::isTold);
            case NOMINEES -> filled(stage) > 0 || count(stage) == 0;
            default -> filled(stage) >= count(stage);
        };
    }

    long done() {
        return stages().stream().filter(this::isDone).count();
    }

    /// What to go on with: the first page that is not done, or the last. Once readers see the article, nothing goes into it
    /// any more from the pages before.
    Stage next() {
        return stages().stream().filter(stage -> !exhibit.isThanked() || stage.compareTo(Stage.ARTICLE) >= 0)
                .filter(stage -> !isDone(stage)).findFirst().orElse(stages().getLast());
    }

    /// The page after `stage`.
    Stage after(Stage stage) {
        var stages = stages();
        return stages.get(Math.min(stages.indexOf(stage) + 1, stages.size() - 1));
    }

    /// The lines of that page: what is written, and room for the rest of what is customary.
    List<Line> sheet(Stage stage, Messages messages) {
        var written = lines.stream().filter(line -> line.stage() == stage).toList();
        var length = Math.max(count(stage), written.size());
        return IntStream.rangeClosed(1, length).mapToObj(place -> written.stream()
                .filter(line -> line.place() == place).findFirst().orElseGet(() -> blank(stage, place, messages)))
                .toList();
    }

    private Line blank(Stage stage, int place, Messages messages) {
        var story = exhibit.kind().story();
        return new Line(stage, place, stage == Stage.STORY && place <= story.size()
                ? messages.say("awards.story." + story.get(place - 1))
                : "", "");
    }

    /// What readers find of that page in the article: what she took out of it there, they find nowhere.
    List<Line> published(Stage stage) {
        return written(stage).stream().filter(line -> isPublished(line.words())).toList();
    }

    /// Those whose pages say that they take no awards, as long as they were told of none.
    List<Nominee> unwilling() {
        return nominees.stream().filter(it -> !it.isTold()).map(Nomination::nominee).filter(Nominee::awardFree)
                .toList();
    }

    private boolean isPublished(String words) {
        return exhibit.isThanked() && exhibit.thanks() != null && exhibit.thanks().body().contains(words);
    }

    /// Those to whose pages it leads its readers.
    List<Nominee> named() {
        var article = exhibit.thanks();
        if (article == null || !article.isPublic()) {
            return List.of();
        }
        var links = Markup.linked(article);
        return nominees.stream().map(Nomination::nominee).filter(it -> links.stream().anyMatch(it::isAt)).toList();
    }

    /// Those to whom the award went: readers find them named, or they were told of it.
    List<Nominee> receivers() {
        var named = named();
        return nominees.stream().filter(it -> it.isToldForThis() || named.contains(it.nominee()))
                .map(Nomination::nominee).toList();
    }

    String path(Stage stage) {
        return exhibit.desk() + "/" + stage.word();
    }
}
