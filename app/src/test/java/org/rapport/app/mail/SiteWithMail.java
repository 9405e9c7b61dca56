package org.rapport.app.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.rapport.app.Rapport;

/// The whole site with a server for mail, kept by Elena. Both start once for all classes that extend this.
@SpringBootTest(classes = Rapport.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:with-mail;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
    "rapport.data.directory=target/with-mail", "spring.mail.host=localhost",
    "rapport.mail.from=practice@elena.example", "rapport.owner.name=Elena",
    "rapport.owner.password=" + SiteWithMail.PASSWORD})
public abstract class SiteWithMail {
    public static final String PASSWORD = "a heron stands in the shallows";
    protected static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @DynamicPropertySource
    static void nameTheServer(DynamicPropertyRegistry properties) {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }
}
