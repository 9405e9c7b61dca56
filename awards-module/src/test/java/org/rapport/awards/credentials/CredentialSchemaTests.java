package org.rapport.awards.credentials;

import java.util.List;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.nimbusds.jose.JWSObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.credentials.Cast.AMARU;
import static org.rapport.awards.credentials.Cast.AWARD;
import static org.rapport.awards.credentials.Cast.NOW;
import static org.rapport.awards.credentials.Cast.OTHER_AWARD;

/// Credentials and their issuer held against a schema of the data model (Open Badges 3.0, appendix B).
@ModuleTest
class CredentialSchemaTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Schema CREDENTIAL = schema("open-badge-credential");
    private static final Schema PROFILE = schema("profile");

    private final Credentials credentials;
    private final Browser browser;
    private final Signet signet;

    CredentialSchemaTests(Credentials credentials, Browser browser, Signet signet) {
        this.credentials = credentials;
        this.browser = browser;
        this.signet = signet;
    }

    @BeforeEach
    void begin() {
        signet.isThere();
    }

    /// Dates are checked as well, which a validator leaves out unless it is told.
    private static Schema schema(String name) {
        var strict = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry
                .withDefaultDialect(SpecificationVersion.DRAFT_2019_09, it -> it.schemaRegistryConfig(strict))
                .getSchema(SchemaLocation.of("classpath:schemas/" + name + ".schema.json"));
    }

    @Test
    void areValidAsTheyAreServed() throws Exception {
        for (var achievement : List.of(AWARD, OTHER_AWARD)) {
            var issued = credentials.issue(achievement, AMARU, NOW);
            var signed = JWSObject.parse(browser.get(issued.path()).body()).getPayload();

            assertThat(CREDENTIAL.validate(read(issued.path() + ".json"))).isEmpty();
            assertThat(CREDENTIAL.validate(JSON.readTree(signed.toString()))).isEmpty();
        }
    }

    @Test
    void nameAnIssuerThatIsValidAsItIsServed() {
        assertThat(PROFILE.validate(read("/awards/issuer"))).isEmpty();
    }

    /// What stands in the place of what is right; nothing for what is left out.
    @ParameterizedTest
    @CsvSource({"/id,", "/id, 7", "/type,", "/type, '\"OpenBadgeCredential\"'", "/type, '[\"OpenBadgeCredential\"]'",
        "/type, '[\"VerifiableCredential\"]'", "/@context,", "/@context, '[\"https://www.w3.org/ns/credentials/v2\"]'",
        "/@context/0, '\"https://www.w3.org/2018/credentials/v1\"'",
        "/@context/1, '\"https://purl.example/context.json\"'",
        "/name, '[\"Liebster\", \"Sunshine\"]'", "/validFrom,", "/validFrom, '\"4 March 2026\"'",
        "/validFrom, '\"2026-03-04T17:00:00\"'", "/validUntil, '\"2026-02-30T00:00:00Z\"'", "/awardedDate, 1772643600",
        "/issuer,", "/issuer, '{\"id\": \"https://practice.example/\"}'", "/issuer/type, '\"Profile\"'",
        "/issuer/image, '\"https://practice.example/portrait.png\"'", "/issuer/dateOfBirth, '\"1970\"'",
        "/issuer/address, '{\"type\": [\"Address\"], \"geo\": {\"type\": \"GeoCoordinates\", \"latitude\": 48.2}}'",
        "/credentialSubject,", "/credentialSubject, '[]'", "/credentialSubject/type, '[\"Person\"]'",
        "/credentialSubject/achievement,", "/credentialSubject/achievement/id,",
        "/credentialSubject/achievement/name,",
        "/credentialSubject/achievement/description,", "/credentialSubject/achievement/criteria,",
        "/credentialSubject/achievement/criteria, '\"Be kind.\"'",
        "/credentialSubject/achievement/achievementType, '\"Praise\"'",
        "/credentialSubject/achievement/image/type, '[\"Image\"]'",
        "/credentialSubject/achievement/image/alt, '\"A ribbon\"'",
        "/credentialSubject/achievement/inLanguage, '\"english\"'",
        "/credentialSubject/identifier, '{}'", "/credentialSubject/identifier/0/identityType, '\"nickname\"'",
        "/credentialSubject/identifier/0/hashed, '\"false\"'", "/credentialSubject/identifier/0/identityHash,",
        "/credentialSubject/identifier/0/person, true", "/credentialStatus/type,", "/credentialSchema/0/id,",
        "/credentialSchema, '{\"id\": \"https://purl.example/\", \"type\": \"1EdTechJsonSchemaValidator2019\"}'",
        "/evidence, '[{\"id\": \"https://tidewater.example/\"}]'", "/proof, '{\"type\": \"DataIntegrityProof\"}'",
        "/refreshService, '\"https://practice.example/\"'", "/endorsementJwt, '[\"Well done\"]'"})
    void wouldBeRefusedOtherwise(String at, @Nullable String instead) {
        var document = read(credentials.issue(AWARD, AMARU, NOW).path() + ".json");

        put(document, JsonPointer.compile(at), instead);

        assertThat(CREDENTIAL.validate(document)).as(document.toString()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/id,", "/type,", "/type, '[\"Person\"]'", "/name, '[]'", "/url, 7"})
    void wouldNameNobodyOtherwise(String at, @Nullable String instead) {
        var profile = read("/awards/issuer");

        put(profile, JsonPointer.compile(at), instead);

        assertThat(PROFILE.validate(profile)).isNotEmpty();
    }

    private JsonNode read(String address) {
        return JSON.readTree(browser.get(address).body());
    }

    private static void put(JsonNode document, JsonPointer at, @Nullable String value) {
        var place = at.last();
        switch (document.at(at.head())) {
            case ObjectNode thing when value == null ->
                assertThat(thing.remove(place.getMatchingProperty())).isNotNull();
            case ObjectNode thing -> thing.set(place.getMatchingProperty(), JSON.readTree(value));
            case ArrayNode list when value != null -> list.set(place.getMatchingIndex(), JSON.readTree(value));
            default -> throw new AssertionError("Nothing stands at " + at);
        }
    }
}
