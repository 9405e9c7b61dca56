package org.rapport.awards.credentials.received;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.Practice;
import org.rapport.api.Practice.Licence;
import org.rapport.api.Practice.Offer;
import org.rapport.api.Practice.Reach;
import org.rapport.api.Site;
import org.rapport.testkit.ExampleSite;

import static org.assertj.core.api.Assertions.assertThat;

class OurselvesTests {
    private final Ourselves ourselves = new Ourselves(new SiteWithMail());

    @ParameterizedTest
    @ValueSource(strings = {
        "\"id\": \"https://practice.example/\"",
        "\"id\": \"http://PRACTICE.example\"",
        "\"identifier\": [{\"identityType\": \"emailAddress\", \"hashed\": false, \"identityHash\": \"Elena@practice.example\"}]",
        "\"identifier\": {\"identityType\": \"emailAddress\", \"identityHash\": \"elena@practice.example\"}",
        // printf 'elena@practice.examplesalt' | sha256sum
        "\"identifier\": [{}, {\"identityType\": \"emailAddress\", \"hashed\": true, \"salt\": \"salt\", \"identityHash\":"
                + " \"sha256$b5d3ed8e49fbed21c468708e721f4d05261376f0d0abc2ee2ff81ca13b3a71d0\"}]"})
    void areWhoACredentialNames(String subject) {
        assertThat(ourselves.are(presented(subject))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"id\": \"https://practice.example.mallory.example/\"",
        "\"id\": \"practice.example\"",
        "\"identifier\": [{\"identityType\": \"emailAddress\", \"hashed\": false, \"identityHash\": \"amaru@tidewater.example\"}]",
        "\"identifier\": [{\"identityType\": \"name\", \"hashed\": false, \"identityHash\": \"elena@practice.example\"}]",
        "\"identifier\": [{\"identityType\": \"emailAddress\", \"hashed\": true, \"identityHash\": \"elena@practice.example\"}]",
        "\"identifier\": \"elena@practice.example\"",
        "\"id\": 7"})
    void areNobodyElse(String subject) {
        assertThat(ourselves.are(presented(subject))).isFalse();
    }

    private static Presented presented(String subject) {
        var json = JsonMapper.shared().readTree("{\"credentialSubject\": {" + subject + "}}");
        return new Presented(json, json);
    }

    private static final class SiteWithMail implements Site {
        private final ExampleSite site = new ExampleSite();

        @Override
        public URI address() {
            return site.address();
        }

        @Override
        public Locale language() {
            return site.language();
        }

        @Override
        public ZoneId zone() {
            return site.zone();
        }

        @Override
        public Practice practice() {
            return new Practice("The Quiet Room", "Elena", "", "",
                    new Reach(List.of(), false, List.of(), "", "elena@practice.example", ""), Offer.UNTOLD,
                    Licence.UNTOLD, List.of(), "");
        }
    }
}
