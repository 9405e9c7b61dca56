package org.rapport.content;

import gg.jte.Content;

import org.rapport.api.page.CacheTag;

/// A book, an article or whatever else texts cite, as the library of sources knows it.
///
/// @param key by which texts name it, such as `schore2003`
/// @param people who made it, perhaps nobody
/// @param path its page on this site, which is there while a public article cites it
/// @param entry the whole of it, as a list of sources says it
/// @param tag carried by every page that shows it, or would if it were there
public record Work(String key, String title, String people, String path, Content entry, CacheTag tag) {}
