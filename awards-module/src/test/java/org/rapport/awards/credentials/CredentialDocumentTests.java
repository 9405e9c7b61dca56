package org.rapport.awards.credentials;

import java.io.IOException;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.testkit.ExampleSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.credentials.Cast.AMARU;
import static org.rapport.awards.credentials.Cast.AWARD;
import static org.rapport.awards.credentials.Cast.NOW;
import static org.rapport.awards.credentials.Cast.OTHER_AWARD;

class CredentialDocumentTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final Issuer issuer = new Issuer(new ExampleSite());

    /// Property by property as appendix B of Open Badges 3.0 has it: what must be there is, what may be several is a list.
    @Test
    void saysWhatWasAchievedByWhomAndWhoSaysSo() {
        assertThat(written(AWARD)).isEqualTo(JSON.readTree("""
                {
                  "@context": ["https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"],
                  "id": "https://practice.example/awards/credentials/00000000-0000-4000-8000-000000000001",
                  "type": ["VerifiableCredential", "OpenBadgeCredential"],
                  "name": "Versatile Blogger Award",
                  "issuer": {
                    "id": "https://practice.example/awards/issuer",
                    "type": ["Profile"],
                    "name": "The Quiet Room",
                    "url": "https://practice.example/"
                  },
                  "validFrom": "2026-03-04T17:00:00Z",
                  "credentialSubject": {
                    "id": "https://tidewater.example/",
                    "type": ["AchievementSubject"],
                    "identifier": [{
                      "type": "IdentityObject",
                      "hashed": false,
                      "identityHash": "Dr. Amaru Sol",
                      "identityType": "name"
                    }],
                    "achievement": {
                      "id": "https://practice.example/awards/issuer#versatile-blogger",
                      "type": ["Achievement"],
                      "achievementType": "Award",
                      "name": "Versatile Blogger Award",
                      "description": "Given by a fellow blogger for a blog of many sides.",
                      "criteria": {
                        "id": "https://practice.example/awards/versatile-blogger",
                        "narrative": "Somebody who has it named this blog."
                      },
                      "image": {
                        "id": "https://practice.example/badges/versatile-blogger.svg",
                        "type": "Image"
                      }
                    }
                  },
                  "credentialSchema": [{
                    "id": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
                    "type": "1EdTechJsonSchemaValidator2019"
                  }],
                  "credentialStatus": {
                    "id": "https://practice.example/awards/issuer/revocations",
                    "type": "1EdTechRevocationList"
                  }
                }
                """));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        var achievement = written(OTHER_AWARD).at("/credentialSubject/achievement");

        assertThat(achievement.propertyNames()).doesNotContain("image");
        assertThat(achievement.get("criteria"))
                .isEqualTo(JSON.readTree("{\"narrative\": \"For a blog that is dear.\"}"));
    }

    @Test
    void usesNoTermThatTheContextsDoNotDefine() throws IOException {
        var terms = Terms.of("credentials-v2", "open-badges-3.0.3", "open-badges-extensions");

        assertThat(terms.undefinedIn(written(AWARD))).isEmpty();
        assertThat(terms.undefinedIn(JSON.readTree("""
                {"type": ["VerifiableCredential", "Praise"], "laud": 1, "credentialSubject": {"criteria": "?"}}
                """))).containsExactly(" type Praise", "/laud", "/credentialSubject/criteria");
    }

    private JsonNode written(Achievement achievement) {
        return JSON.valueToTree(new CredentialDocument(ID, achievement, AMARU, NOW).of(issuer));
    }
}
