package org.rapport.app.plugins;

import java.io.IOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.page.Answer;
import org.rapport.app.people.Proof;
import org.rapport.host.gate.Refused;
import org.rapport.host.running.Plugins;

/// The plugins of this site, and new ones that come in.
@Controller
class PluginController {
    private static final int LONGEST_NAME = 100;

    private final Plugins plugins;
    private final Intake intake;
    private final PluginPages pages;
    private final PluginProperties properties;
    private final Proof proof;
    private final Messages messages;

    PluginController(Plugins plugins, Intake intake, PluginPages pages, PluginProperties properties, Proof proof,
            Messages messages) {
        this.plugins = plugins;
        this.intake = intake;
        this.pages = pages;
        this.properties = properties;
        this.proof = proof;
        this.messages = messages;
    }

    @GetMapping(PluginPages.PATH)
    Answer index() {
        return pages.all();
    }

    @GetMapping(PluginPages.ONE)
    Answer show(@PathVariable String id) {
        return plugins.find(id).<Answer>map(pages::one).orElseGet(() -> pages.absent(id));
    }

    /// Only with the owner's password: what comes in runs with the rights of the site.
    @PostMapping(PluginPages.PATH)
    Answer create(@RequestParam(required = false) @Nullable MultipartFile jar,
            @RequestParam(defaultValue = "") String password) throws IOException {
        if (!properties.upload()) {
            return pages.refuse(Objection.NONE);
        }
        if (jar == null || name(jar).isEmpty()) {
            return pages.refuse(Objection.at("jar", messages.say("site.plugins.none")));
        }
        if (jar.isEmpty()) {
            return pages.refuse(Objection.at("jar", messages.say("site.plugins.hollow", name(jar))));
        }
        var objection = proof.objection(password);
        return objection.isPresent() ? pages.refuse(Objection.at("password", objection.get())) : install(jar);
    }

    private Answer install(MultipartFile jar) throws IOException {
        try (var bytes = jar.getInputStream()) {
            return intake.take(bytes);
        } catch (Refused e) {
            return pages.refuse(Objection.against(name(jar), e.findings()));
        }
    }

    private static String name(MultipartFile jar) {
        var name = PlainText.line(Objects.requireNonNullElse(jar.getOriginalFilename(), ""));
        return PlainText.shortened(name.replaceFirst(".*[/\\\\]", ""), LONGEST_NAME);
    }
}
