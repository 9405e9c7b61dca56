package org.rapport.host.running;

import java.util.Collection;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;

import org.rapport.host.Manifest;
import org.rapport.host.Manifests;
import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;

/// Who may live in this house: what passes its gate, and answers at no address of the house’s own.
final class Admission {
    private final ObjectProvider<House> house;

    Admission(ObjectProvider<House> house) {
        this.house = house;
    }

    /// The manifest of `file`, which would live beside `others`. Throws [Refused] with what speaks against it.
    Manifest check(PluginFile file, Collection<Manifest> others) throws Refused {
        var inside = house.getObject();
        var present = Stream.concat(Manifests.on(inside.classes()).stream(), others.stream()).toList();
        var manifest = Gate.of(inside.classes(), inside.list(), present).check(file);
        HouseRoutes.check(manifest, inside.beans());
        return manifest;
    }
}
