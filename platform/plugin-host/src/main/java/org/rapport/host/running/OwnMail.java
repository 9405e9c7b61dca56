package org.rapport.host.running;

import org.rapport.api.Letter;
import org.rapport.api.Mail;
import org.rapport.host.Manifest;
import org.rapport.host.PluginRoutes;

/// The letters of one plugin, which can neither call back nor forestall those of somebody else.
final class OwnMail implements Mail {
    private final Mail house;
    private final Manifest plugin;

    OwnMail(Mail house, Manifest plugin) {
        this.house = house;
        this.plugin = plugin;
    }

    @Override
    public boolean isOn() {
        return house.isOn();
    }

    @Override
    public void send(Letter letter) {
        requireOwnKey(letter.key());
        if (!letter.leave().isEmpty()) {
            requireOwnPath(letter.leave());
        }
        house.send(letter);
    }

    @Override
    public void tellOwner(String key, String subject, String text) {
        requireOwnKey(key);
        house.tellOwner(key, subject, text);
    }

    @Override
    public void recall(String leave) {
        requireOwnPath(leave);
        house.recall(leave);
    }

    @Override
    public void recallAll(String keys) {
        requireOwnKey(keys);
        house.recallAll(keys);
    }

    private void requireOwnKey(String key) {
        if (!key.startsWith(plugin.id() + "/")) {
            throw new IllegalArgumentException("The key of a letter begins with " + plugin.id() + "/, not as " + key);
        }
    }

    private void requireOwnPath(String path) {
        if (!PluginRoutes.leadTo(path, plugin)) {
            throw new IllegalArgumentException(plugin.id() + " does not answer at " + path);
        }
    }
}
