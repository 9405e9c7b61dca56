package org.rapport.testkit;

import java.net.URI;

import org.jsoup.nodes.FormElement;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Asks the house for pages and sends its forms, as a person's browser does. Throws [AssertionError] at a public page that says
/// something else than before, although none of its tags was dropped in between: a site would still answer the former.
public final class Browser {
    private final MockMvcTester http;
    private final KeptPages kept;

    Browser(MockMvcTester http, KeptPages kept) {
        this.http = http;
        this.kept = kept;
    }

    /// The whole document at `address`, a path and perhaps a query.
    public Reply get(String address) {
        return reply(http.get().uri(URI.create(address)));
    }

    /// What htmx gets at `address`.
    public Reply htmx(String address) {
        return reply(http.get().uri(URI.create(address)).header("HX-Request", "true"));
    }

    /// Sends a form with these fields: name, value, name, value…
    public Reply post(String address, String... fields) {
        return reply(form(address, Fields.of(fields)));
    }

    /// Sends the same form through htmx.
    public Reply htmxPost(String address, String... fields) {
        return reply(form(address, Fields.of(fields)).header("HX-Request", "true"));
    }

    /// Sends `body`, as machines do.
    public Reply post(String address, MediaType type, String body) {
        return reply(http.post().uri(URI.create(address)).contentType(type).content(body));
    }

    /// Fills `form` of a page with `typed` (name, value, name, value…) and sends it with whatever else it carries.
    /// The reply is the answer itself, such as a 303; [#follow] goes where it leads. Throws [AssertionError] when the form
    /// has no such field.
    public Reply submit(FormElement form, String... typed) {
        return reply(filled(form, typed));
    }

    /// The same by the button with the id `button`, which may send the form elsewhere, and a field of its own.
    public Reply press(FormElement form, String button, String... typed) {
        var pressed = form.getElementById(button);
        if (pressed == null) {
            throw new AssertionError("No button #" + button + " in " + form);
        }
        var elsewhere = pressed.attr("formaction");
        return reply(form(elsewhere.isEmpty() ? form.attr("action") : elsewhere,
                Fields.of(form, Fields.of(typed)).and(pressed)));
    }

    /// Sends `form` with `files` chosen in its one field for files.
    public Reply upload(FormElement form, SentFile... files) {
        return reply(multipart(form, files));
    }

    /// Sends the same form through htmx.
    public Reply htmxUpload(FormElement form, SentFile... files) {
        return reply(multipart(form, files).header("HX-Request", "true"));
    }

    private MockMultipartMvcRequestBuilder multipart(FormElement form, SentFile... files) {
        var chooser = form.selectFirst("input[type=file]");
        if (chooser == null || !form.attr("enctype").equals("multipart/form-data")) {
            throw new AssertionError("The form sends no files: " + form);
        }
        var field = chooser.attr("name");
        var request = http.post().uri(URI.create(form.attr("action"))).multipart();
        Fields.of(form, Fields.of()).all().stream().filter(carried -> !carried.name().equals(field))
                .forEach(carried -> request.param(carried.name(), carried.value()));
        for (var file : files) {
            request.file(new MockMultipartFile(field, file.name(), "application/octet-stream", file.bytes()));
        }
        return request;
    }

    /// Sends the same form through htmx.
    public Reply htmxSubmit(FormElement form, String... typed) {
        return reply(filled(form, typed).header("HX-Request", "true"));
    }

    /// Goes where `reply` leads.
    public Reply follow(Reply reply) {
        return get(reply.location().replaceAll("#.*", ""));
    }

    private MockMvcRequestBuilder filled(FormElement form, String... typed) {
        return form(form.attr("action"), Fields.of(form, Fields.of(typed)));
    }

    private MockMvcRequestBuilder form(String address, Fields fields) {
        var request = http.post().uri(URI.create(address)).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        fields.all().forEach(field -> request.param(field.name(), field.value()));
        return request;
    }

    private Reply reply(MockMvcRequestBuilder request) {
        return kept.watch(() -> reply(request.exchange()));
    }

    private Reply reply(MockMultipartMvcRequestBuilder request) {
        return kept.watch(() -> reply(request.exchange()));
    }

    private static Reply reply(MvcTestResult result) {
        var failure = result.getUnresolvedException();
        if (failure != null) {
            throw new IllegalStateException("The request ended in an exception", failure);
        }
        return new Reply(result.getRequest(), result.getResponse());
    }
}
