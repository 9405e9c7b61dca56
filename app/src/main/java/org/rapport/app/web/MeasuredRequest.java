package org.rapport.app.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A request that said no length. Forms are read and measured by Tomcat, anything else here.
final class MeasuredRequest extends HttpServletRequestWrapper {
    private final int largest;
    private @Nullable MeasuredStream stream;
    private @Nullable BufferedReader reader;
    private boolean formTooLarge;

    MeasuredRequest(HttpServletRequest request, int largest) {
        super(request);
        this.largest = largest;
    }

    boolean isTooLarge() {
        return formTooLarge || stream != null && stream.isTooLarge();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new MeasuredStream(super.getInputStream(), largest);
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (reader == null) {
            var charset = Optional.ofNullable(getCharacterEncoding()).map(Charset::forName).orElse(UTF_8);
            reader = new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
        return reader;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return form(() -> super.getParameter(name));
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return form(() -> super.getParameterValues(name));
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return form(super::getParameterNames);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return form(super::getParameterMap);
    }

    private <T extends @Nullable Object> T form(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidParameterException e) {
            formTooLarge |= e.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            throw e;
        }
    }
}
