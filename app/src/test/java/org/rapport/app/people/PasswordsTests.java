package org.rapport.app.people;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordsTests {
    private static final List<String> NAMES = List.of("elena", "Marsh Psychotherapy", "Dr. Elena Marsh");

    private final Passwords passwords = new Passwords();

    @Test
    void usesTwoHundredCharactersWhole() {
        var password = "kettle, heron and a slow river in the morning ".repeat(5).substring(0, 200);
        var hash = passwords.hash(password);
        assertThat(passwords.matches(password, hash)).isTrue();
        assertThat(passwords.matches(password.substring(0, 72) + "#" + password.substring(73), hash)).isFalse();
        assertThat(passwords.matches(password.substring(0, 199), hash)).isFalse();
    }

    @Test
    void takesTheSameLettersFromAnotherKeyboard() {
        var hash = passwords.hash("Zoë trinkt Café im ﬁnsteren");
        assertThat(passwords.matches("Zoe\u0308 trinkt Cafe\u0301 im finsteren", hash)).isTrue();
    }

    @Test
    void tellsNobodyWhetherANameIsKnown() {
        var parameters = "$argon2id$v=19$m=19456,t=2,p=1$";
        assertThat(passwords.hash(Cast.GOOD)).startsWith(parameters).hasSameSizeAs(Passwords.NOBODYS);
        assertThat(Passwords.NOBODYS).startsWith(parameters);
        assertThat(passwords.matches("", Passwords.NOBODYS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"short one|TOO_SHORT", "elevenchars|TOO_SHORT", "aaaaaaaaaaaaaaa|REPEATED",
        "hahahahahaha|REPEATED", "abcd12abcd12abcd12|REPEATED", "abcdefghijkl|SEQUENCE", "123456789012|SEQUENCE",
        "qwertyuiop12|SEQUENCE", "987654321abcd|SEQUENCE", "Password2026!|COMMON", "P4ssw0rd!2026|COMMON",
        "Willkommen123|COMMON", "iloveyouforever|COMMON", "1q2w3e4r5t6y7u8i9o0p|COMMON",
        "correo contraseña|", "contraseña 2026|COMMON", "ElenaMarsh2026|OWN_NAME", "Dr. Elena Marsh|OWN_NAME",
        "marsh-psychotherapy|OWN_NAME", "psychotherapie 1234|COMMON", "Elena 123456789|OWN_NAME"})
    void refusesWhatOthersWouldTryFirst(String password, Weakness weakness) {
        var found = PasswordRules.weakness(password, NAMES);
        assertThat(found.orElse(null)).isEqualTo(weakness);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the kettle sings at four", "Xk7#pQ9!vLm2", "elena keeps a red canoe", "пароль из леса 7",
        "tr4vel-0ften-w1th-0ars", "🦉🌲🌙🪵🍄🦔🌧🐚🪶🌾🫐🍂"})
    void takesWhatIsHardToGuess(String password) {
        assertThat(PasswordRules.weakness(password, NAMES)).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(PasswordRules.weakness("🦉🌲🌙🪵🍄🦔", NAMES)).contains(Weakness.TOO_SHORT);
        var words = "a heron stands in the shallows and waits for nothing much ".repeat(4);
        assertThat(PasswordRules.weakness(words.substring(0, 200), NAMES)).isEmpty();
        assertThat(PasswordRules.weakness(words.substring(0, 201), NAMES)).contains(Weakness.TOO_LONG);
    }
}
