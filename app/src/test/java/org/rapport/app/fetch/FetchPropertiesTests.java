package org.rapport.app.fetch;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FetchPropertiesTests {
    @Test
    void namesTheSettingThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FetchProperties(List.of("http://a.example/"), DataSize.ofMegabytes(1),
                        Duration.ofSeconds(1), 5, 4))
                .withMessage("rapport.fetch.allow must be hosts such as blog.test, not http://a.example/");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FetchProperties(List.of(), DataSize.ofMegabytes(1), Duration.ZERO, 5, 4))
                .withMessageStartingWith("rapport.fetch.longest must be ");
    }
}
