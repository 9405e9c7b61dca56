import java.io.IOException;

/// What is asked for again and again, and the answer that must come back each time.
record Subject(String name, Request request, Answer expected) {
    /// Asks for the first time: what comes back then, with `status`, is what is expected from now on.
    static Subject ask(Site site, String name, Request request, int status) throws IOException {
        var answer = site.send(request);
        if (answer.status() != status) {
            throw new IllegalStateException(name + " was answered with\n" + answer.head());
        }
        return new Subject(name, request, answer);
    }

    void askAgain(Connection connection) throws IOException {
        if (!connection.repeats(request, expected)) {
            throw new IllegalStateException(name + " was answered otherwise than at first");
        }
    }
}
