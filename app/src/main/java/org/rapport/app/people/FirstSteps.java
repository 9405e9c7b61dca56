package org.rapport.app.people;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;

/// Says on the console where the site is, and as long as nobody keeps it, how to begin.
@Component
class FirstSteps {
    private final SetUps setUps;
    private final Site site;
    private final Messages messages;

    FirstSteps(SetUps setUps, Site site, Messages messages) {
        this.setUps = setUps;
        this.site = site;
        this.messages = messages;
    }

    /// Only when somebody can go there: a verb of the command line opens no port.
    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context && listens(context)) {
            tell();
        }
    }

    private static boolean listens(WebServerApplicationContext context) {
        var server = context.getWebServer();
        return server != null && server.getPort() > 0;
    }

    private void tell() {
        say(messages.say("site.people.console.address", site.address()));
        setUps.renew().ifPresent(token -> say(messages.say("site.people.console.setUp", site.absolute(token.path()))));
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
