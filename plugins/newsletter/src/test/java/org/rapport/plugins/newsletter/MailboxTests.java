package org.rapport.plugins.newsletter;

import org.junit.jupiter.api.Test;

import org.rapport.api.MailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class MailboxTests {
    private static final Mailbox NORA = Mailbox.of(new MailAddress("nora@garden.example"));
    private static final Mailbox BLOGS = Mailbox.of(new MailAddress("Nora+blogs+more@Garden.example"));

    @Test
    void isTheSameHoweverItIsCapitalised() {
        assertThat(Mailbox.of(new MailAddress("NORA@garden.example"))).isEqualTo(NORA);
        assertThat(BLOGS).isNotEqualTo(NORA);
    }

    @Test
    void belongsToOnePerson() {
        assertThat(BLOGS.person()).isEqualTo("nora@garden.example");
        assertThat(BLOGS.hash()).isEqualTo(NORA.hash()).hasSize(64);
        assertThat(Mailbox.of(new MailAddress("nora@harbour.example")).hash()).isNotEqualTo(NORA.hash());
    }
}
