package org.rapport.app.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

/// Bodies that are made of files (RFC 7578). Tomcat reads the whole of one when anybody asks for a parameter.
public final class Multipart {
    private Multipart() {}

    /// Whether `request` brings files, or says so.
    public static boolean is(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).strip().startsWith("multipart/");
    }
}
