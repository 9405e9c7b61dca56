package org.rapport.comments;

/// Whoever sends comments by the same private link.
///
/// @param token the last part of that link
/// @param distrusted whether the owner set something of hers aside, or took it for spam
record Writer(WriterId id, String token, boolean distrusted) {
    /// What the address of a private page looks like.
    static final String ADDRESS = "/comments/{token:[\\w-]{24}}";

    String address() {
        return address(token);
    }

    static String address(String token) {
        return "/comments/" + token;
    }
}
