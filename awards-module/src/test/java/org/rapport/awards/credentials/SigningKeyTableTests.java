package org.rapport.awards.credentials;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.credentials.Cast.DAY;
import static org.rapport.awards.credentials.Cast.NOW;

@OnBothDatabases
class SigningKeyTableTests {
    private static final SigningKey FIRST = new SigningKey("first", "public", "private", NOW, null);
    private static final SigningKey SECOND = new SigningKey("second", "public", "private", NOW.plus(DAY), null);

    private final SigningKeyTable keys;

    SigningKeyTableTests(Database database) {
        this.keys = database.jdbi().onDemand(SigningKeyTable.class);
    }

    @Test
    void keepsTheKeyThatSigns() {
        keys.use(FIRST);

        assertThat(keys.inUse()).contains(FIRST);
        assertThat(keys.find("first")).contains(FIRST);
    }

    @Test
    void letsOneKeySignAtATime() {
        keys.use(FIRST);
        keys.use(SECOND);

        assertThat(keys.all()).containsExactly(FIRST);
    }

    @Test
    void forgetsThePrivateHalfOfARetiredKeyAndNothingElse() {
        keys.use(FIRST);
        keys.retire(NOW.plus(DAY));

        assertThat(keys.inUse()).isEmpty();
        assertThat(keys.all()).containsExactly(new SigningKey("first", "public", null, NOW, NOW.plus(DAY)));
    }

    @Test
    void listsKeysFromTheNewest() {
        keys.use(FIRST);
        keys.retire(NOW.plus(DAY));
        keys.use(SECOND);
        keys.retire(NOW.plus(DAY));

        assertThat(keys.all()).extracting(SigningKey::id).containsExactly("second", "first");
    }
}
