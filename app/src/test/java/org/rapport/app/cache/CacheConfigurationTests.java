package org.rapport.app.cache;

import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CacheConfigurationTests {
    /// Tomcat ignores what it does not know.
    @Test
    void givesTomcatRoomForAWholePage() {
        var connector = new Connector();
        new CacheConfiguration().onePiece().customize(connector);
        assertThat(connector.getProperty("socket.appWriteBufSize")).isEqualTo("32768");
    }
}
