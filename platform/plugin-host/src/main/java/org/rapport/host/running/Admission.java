package org.rapport.host.running;

import java.util.List;
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
    Manifest check(PluginFile file, List<Installed> others) throws Refused {
        var inside = house.getObject();
        var manifests = others.stream().map(Installed::manifest).toList();
        var present = Stream.concat(Manifests.on(inside.classes()).stream(), manifests.stream()).toList();
        var said = Gate.manifest(file);
        var needed = Needs.of(said, manifests);
        var manifest = Gate.of(inside.classes(), inside.list(), present)
                .beside(others.stream().filter(other -> needed.contains(other.id())).map(Installed::file).toList())
                .check(Needs.beside(present, file, said));
        HouseRoutes.check(manifest, manifests, inside.beans());
        return manifest;
    }

    /// What speaks against a file, in lines for the log.
    String say(Refused why) {
        return why.say(house.getObject().messages());
    }
}
