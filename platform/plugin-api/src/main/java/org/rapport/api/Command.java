package org.rapport.api;

import java.util.List;
import java.util.function.Consumer;

/// A place: a verb of the command line, `java -jar rapport.jar <verb> …`. It runs on the site's data while the site
/// itself does not run.
@Place
public interface Command {
    /// The verb, lower case with hyphens, such as `import-wordpress`.
    String verb();

    /// Does it and says so to `out`, line by line. The answer is the exit code: 0 done, 1 failed, 2 not understood.
    int run(List<String> arguments, Consumer<String> out);
}
