import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Measures how long `java -jar rapport.jar` takes until the home page is answered.
final class StartUp {
    private static final int STARTS = 5;

    private final List<String> launch;

    private StartUp(String jar) {
        this.launch = List.of("-jar", jar);
    }

    /// Arguments: the jar, an empty directory, the directory with a site's data.
    static void main(String[] arguments) throws Exception {
        new StartUp(arguments[0]).measure(Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private void measure(Path empty, Path existing) throws IOException, InterruptedException {
        IO.println("java -jar rapport.jar until the first 200 on /: seconds, seconds of processor time, megabytes");
        line("empty", start(empty));
        var starts = new ArrayList<FirstAnswer>();
        while (starts.size() < STARTS) {
            starts.add(start(existing));
            line(String.valueOf(starts.size()), starts.getLast());
        }
        line("least", of(starts, Figures::least));
        line("median", of(starts, Figures::median));
    }

    private FirstAnswer start(Path home) throws IOException, InterruptedException {
        try (var site = new Site(home, launch)) {
            return site.firstAnswer();
        }
    }

    private static FirstAnswer of(List<FirstAnswer> starts, ToDoubleFunction<Figures> choice) {
        return new FirstAnswer(choose(starts, FirstAnswer::seconds, choice),
                choose(starts, FirstAnswer::processorSeconds, choice), choose(starts, FirstAnswer::megabytes, choice));
    }

    private static double choose(List<FirstAnswer> starts, Function<FirstAnswer, Double> figure,
            ToDoubleFunction<Figures> choice) {
        return choice.applyAsDouble(new Figures(starts.stream().map(figure).toList()));
    }

    private static void line(String name, FirstAnswer answer) {
        IO.println("%-8s%12.2f%12.2f%12.0f".formatted(name, answer.seconds(), answer.processorSeconds(),
                answer.megabytes()));
    }
}
