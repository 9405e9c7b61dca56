package org.rapport.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The Nu Html Checker. The one in the public repository of libraries is of 2020 and does not know what HTML got since.
final class Nu {
    private static final List<String> SINCE = List.of("Attribute “enterkeyhint” not allowed on element “input”");

    private Nu() {}

    /// What is wrong with the page `html`.
    static List<String> errors(String html) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(OutputFormat.TEXT);
        try {
            return checker.validate(new ByteArrayInputStream(html.getBytes(UTF_8))).lines()
                    .filter(line -> line.startsWith("Error: ") || line.startsWith("Fatal"))
                    .filter(line -> SINCE.stream().noneMatch(line::contains)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException("It fails itself", e);
        }
    }
}
