package org.rapport.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapport.api.Letter;
import org.rapport.api.Mail;
import org.rapport.api.MailAddress;

/// Letters that a test reads instead of those whom they are for. Mail is on until a test switches it off.
public final class StoredMail implements Mail, Renewed {
    /// Where the owner is told things.
    public static final MailAddress OWNER = new MailAddress("elena@practice.example");

    private final Map<String, Letter> letters = new LinkedHashMap<>();
    private final List<String> recalled = new ArrayList<>();
    private boolean on = true;

    StoredMail() {}

    /// As on a site that has no server for mail.
    public void switchOff() {
        on = false;
    }

    /// What was handed over since the test began, in order, each once.
    public synchronized List<Letter> letters() {
        return List.copyOf(letters.values());
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    public synchronized void send(Letter letter) {
        letters.putIfAbsent(letter.key(), letter);
    }

    @Override
    public void tellOwner(String key, String subject, String text) {
        send(new Letter(key, OWNER, subject, text, ""));
    }

    /// A test has letters before anybody could call them back: what was handed over stays to be seen.
    @Override
    public synchronized void recall(String leave) {
        recalled.add(leave);
    }

    @Override
    public synchronized void recallAll(String keys) {
        recalled.add(keys);
    }

    /// The paths of which letters were called back, or what their keys begin with.
    public synchronized List<String> recalled() {
        return List.copyOf(recalled);
    }

    @Override
    public synchronized void renew() {
        letters.clear();
        recalled.clear();
        on = true;
    }
}
