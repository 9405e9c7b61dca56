package org.rapport.app.web;

import org.springframework.core.Ordered;

/// The order in which the house's filters stand, outermost first; all of them before Spring Session (the fiftieth
/// place) and Spring Security.
public final class FilterOrder {
    /// Answers from what was kept, headers and all, without asking anybody further in.
    public static final int PAGE_CACHE = Ordered.HIGHEST_PRECEDENCE;
    /// Tells browsers to be careful, with every answer.
    public static final int SECURITY_HEADERS = PAGE_CACHE + 5;
    /// Holds an answer back until what it acknowledges is on the disk.
    public static final int DURABILITY = PAGE_CACHE + 10;
    /// Says who sent the request; everything further in believes it.
    public static final int TRUSTED_PROXIES = PAGE_CACHE + 20;
    /// Reads no more than is reasonable.
    public static final int BODY_LIMIT = PAGE_CACHE + 30;
    /// Takes nothing from other sites' pages.
    public static final int SAME_ORIGIN = PAGE_CACHE + 40;

    private FilterOrder() {}
}
