package org.rapport.awards;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// A blog as the owner enters it.
record NomineeForm(String address, String name, String why) {
    static final NomineeForm EMPTY = new NomineeForm("", "", "");

    /// As somebody sent it: an address without `https://` is meant with it.
    NomineeForm(@Nullable String address, @Nullable String name, @Nullable String why) {
        this.address = address == null ? "" : whole(address);
        this.name = name == null ? "" : PlainText.line(name);
        this.why = why == null ? "" : PlainText.line(why);
    }

    boolean isBlank() {
        return equals(EMPTY);
    }

    /// An address as it was typed, with the beginning that people leave out.
    static String whole(String typed) {
        var address = typed.strip();
        return address.contains(".") && !address.contains("://") ? "https://" + address : address;
    }

    /// A message key, or empty if nothing is wrong.
    String problem() {
        if (host().isEmpty() || address.length() > Nominee.LONGEST_ADDRESS) {
            return "awards.nominee.address.wrong";
        }
        return name.length() > Nominee.LONGEST_NAME || why.length() > Nominee.LONGEST_WHY ? "awards.nominee.long" : "";
    }

    /// Empty for what leads to no site.
    String host() {
        return Blog.of(address).orElse("");
    }

    /// What to call it: by name, else by its host.
    String called() {
        return name.isEmpty() ? host() : name;
    }
}
