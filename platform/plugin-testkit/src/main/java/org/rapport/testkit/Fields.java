package org.rapport.testkit;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/// What a form sends, in order.
record Fields(List<Field> all) {
    record Field(String name, String value) {
        private void requireIn(FormElement form) {
            if (form.elements().stream().noneMatch(element -> element.attr("name").equals(name))) {
                throw new AssertionError("The form has no field " + name + ": " + form);
            }
        }
    }

    /// From name, value, name, value…
    static Fields of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Each field needs a name and a value: " + List.of(namesAndValues));
        }
        var fields = new ArrayList<Field>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.add(new Field(namesAndValues[i], namesAndValues[i + 1]));
        }
        return new Fields(fields);
    }

    /// What `form` sends when a person has typed `typed` into it.
    static Fields of(FormElement form, Fields typed) {
        if (form.attr("action").startsWith("/desk") && form.select("[name=_csrf]").isEmpty()) {
            throw new AssertionError("A form of the desk is refused without ${desk.formToken()}: " + form);
        }
        typed.all.forEach(field -> field.requireIn(form));
        var fields = new ArrayList<Field>();
        for (var carried : form.formData()) {
            if (typed.all.stream().noneMatch(field -> field.name.equals(carried.key()))) {
                fields.add(new Field(carried.key(), carried.value()));
            }
        }
        fields.addAll(typed.all);
        return new Fields(fields);
    }

    /// With what `button` says, if it has a name.
    Fields and(Element button) {
        var fields = new ArrayList<>(all);
        if (button.hasAttr("name")) {
            fields.add(new Field(button.attr("name"), button.attr("value")));
        }
        return new Fields(fields);
    }
}
