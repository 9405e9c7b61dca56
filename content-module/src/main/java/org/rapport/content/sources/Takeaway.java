package org.rapport.content.sources;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Sources as a file that other programs read.
///
/// @param type the media type, without parameters
public record Takeaway(String name, String type, String text) {
    /// The endings of the files that there are.
    public static final List<String> ENDINGS = List.of("bib", "ris", "json");

    /// The file with that ending, if there is such a one.
    public static Optional<Takeaway> of(Collection<Source> sources, String name, String ending) {
        var named = sources.stream().map(Source::named).toList();
        return switch (ending) {
            case "bib" ->
                Optional.of(new Takeaway(name + ".bib", "application/x-bibtex", ExchangeFormat.BIBTEX.write(named)));
            case "ris" -> Optional
                    .of(new Takeaway(name + ".ris", "application/x-research-info-systems",
                            ExchangeFormat.RIS.write(named)));
            case "json" -> Optional.of(new Takeaway(name + ".json", "application/vnd.citationstyles.csl+json",
                    ExchangeFormat.CSL_JSON.write(named)));
            default -> Optional.empty();
        };
    }
}
