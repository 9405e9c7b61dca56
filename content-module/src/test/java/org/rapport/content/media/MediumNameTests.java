package org.rapport.content.media;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MediumNameTests {
    @ParameterizedTest
    @CsvSource({"harbour.jpg, harbour.jpg", "Harbour View (2).JPEG, harbour-view-2.jpg",
        "Größe & Übung.png, groesse-uebung.jpg",
        "Señor Café.gif, senor-cafe.jpg", "../../etc/passwd, passwd.jpg", "C:\\Temp\\a.jpg, a.jpg",
        "evil.php.jpg, evil-php.jpg", "evil.jpg.php, evil-jpg.jpg", "CON.jpg, file-con.jpg", "LPT1.txt, file-lpt1.jpg",
        ".htaccess, htaccess.jpg", "港.jpg, file.jpg", "'..', file.jpg", "'', file.jpg"})
    void readsLikeTheFileWasCalled(String original, String name) {
        assertThat(MediumName.of(original, Kind.JPEG)).hasToString(name);
    }

    @Test
    void isShortAndEndsWithWhatItIs() {
        assertThat(MediumName.of("x".repeat(500) + ".exe", Kind.PDF)).hasToString("x".repeat(80) + ".pdf");
    }
}
