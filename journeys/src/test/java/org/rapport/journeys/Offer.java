package org.rapport.journeys;

import java.io.IOException;
import java.net.http.HttpResponse;

/// A comment that offers an award, unlike any other: writer number `number` of round `round`.
record Offer(int round, int number) {
    String host() {
        return "giver-" + round + "-" + number + ".example";
    }

    String author() {
        return "Giver " + round + "/" + number + ".";
    }

    String words() {
        return author() + " here. Would you be up for the Versatile Blogger Award?";
    }

    HttpResponse<String> sendTo(RunningSite site, String article) throws IOException, InterruptedException {
        return new Caller(site).post(article + "/comments", "author", author(), "site", "https://" + host(), "text",
                words());
    }
}
