package org.rapport.app.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `rapport.owner.*`: the first owner, for a set-up that nobody attends. Later it changes nothing.
@ConfigurationProperties("rapport.owner")
record OwnerProperties(@DefaultValue("") String name, @DefaultValue("") String password) {
    boolean isTold() {
        return !name.isEmpty() || !password.isEmpty();
    }

    @Override
    public String toString() {
        return "rapport.owner.name=" + name;
    }
}
