package org.rapport.api.imports;

/// An export while it is written: a WordPress export (WXR 1.2) with everything of ours as metadata whose keys begin with
/// `_rapport_`. No personal data goes in that the same site does not need.
public interface Export {
    /// The type of the one item that stands for the whole site: it carries what was told with [#tell], and nothing else.
    String SITE = "rapport_site";

    /// Adds an item of the part's own; others know it by its link.
    void add(ImportItem item);

    /// Adds to the item at `link` what was said below it; nothing if there is no such item.
    void addComment(String link, ImportItem.Comment comment);

    /// Tells something of the whole site.
    void tell(String key, String value);

    /// The number of the item or comment that its module knows as `id`: the same in every export, and no other's.
    static long number(String type, long id) {
        return 10 * id + switch (type) {
            case "post" -> 0;
            case "page" -> 1;
            case "attachment" -> 2;
            case "comment" -> 3;
            case "pingback" -> 4;
            case "rapport_award" -> 5;
            case "rapport_comment_rule" -> 6;
            case "rapport_lessons" -> 7;
            case "rapport_badge_holder" -> 8;
            default -> throw new IllegalArgumentException("Nothing of this type is exported: " + type);
        };
    }
}
