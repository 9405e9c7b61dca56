package org.rapport.app.web;

import java.io.IOException;

import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import org.rapport.api.Messages;
import org.rapport.api.Site;

/// Answers what Tomcat takes for no request at all, such as an address with `%00` in it: no filter of the house sees it, and
/// Tomcat's own page would tell what runs here.
@Component
class UnreadableRequests implements TomcatContextCustomizer {
    private final ObjectProvider<Messages> messages;
    private final ObjectProvider<Site> site;

    /// Stands before there is a database: language and words are asked for with the first of them.
    UnreadableRequests(ObjectProvider<Messages> messages, ObjectProvider<Site> site) {
        this.messages = messages;
        this.site = site;
    }

    /// The innermost of those that report errors is the one that is heard.
    @Override
    public void customize(Context context) {
        var host = (StandardHost) context.getParent();
        host.setErrorReportValveClass("");
        host.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.BEFORE_START_EVENT)) {
                host.getPipeline().addValve(new PlainWords());
            }
        });
    }

    private String page(int status) {
        var what = "site.error." + (status == 400 ? "400" : "500");
        var words = messages.getObject();
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body><h1>%2$s</h1><p>%s</p><p><a href="/">%s</a></p></body>
                </html>
                """.formatted(site.getObject().language().toLanguageTag(),
                HtmlUtils.htmlEscape(words.say(what + ".title")), HtmlUtils.htmlEscape(words.say(what + ".words")),
                HtmlUtils.htmlEscape(words.say("site.missing.home")));
    }

    private final class PlainWords extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            var status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            try {
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(page(status));
                    response.finishResponse();
                }
            } catch (IOException e) {
                // Nobody listens any more.
            }
        }
    }
}
