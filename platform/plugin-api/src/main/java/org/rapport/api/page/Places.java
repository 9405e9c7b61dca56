package org.rapport.api.page;

import java.util.List;
import java.util.function.Function;

import gg.jte.Content;

/// All who fill the place `T`, in the order of their `@Order`. Injected as `Places<ArticleFooter>`; ask anew each time,
/// fillers come and go.
///
/// A filler that throws leaves a gap: the page is served without its part and is not kept.
public interface Places<T> {
    /// The parts of all fillers, one after the other, made now. The page that is being answered takes over their tags.
    Content show(Function<? super T, Part> part);

    /// The answers of all fillers who do not throw.
    <R> List<R> ask(Function<? super T, R> question);

    /// The fillers themselves, for a caller who must hear what they throw.
    List<T> all();
}
