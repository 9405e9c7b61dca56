package org.rapport.plugins.contact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.GateCheck;

import static org.assertj.core.api.Assertions.assertThat;

/// What the house asks of classes that it does not see; words and SQL it reads itself.
class OwnRulesTests {
    @Test
    void passesTheGate() throws IOException {
        assertThat(GateCheck.findings(Path.of("target/classes"), List.of())).isEmpty();
    }
}
