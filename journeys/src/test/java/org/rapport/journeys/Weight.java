package org.rapport.journeys;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.LoadState;

/// What a browser that was never here is sent for a page before anybody scrolls: the bytes that come over the wire with
/// their headers, by the paths that it asks for.
record Weight(Map<String, Long> loads) {
    static Weight of(Window window, String path) {
        var wire = window.page().context().newCDPSession(window.page());
        var asked = new ConcurrentHashMap<String, String>();
        var loads = new ConcurrentHashMap<String, Long>();
        wire.send("Network.enable");
        wire.on("Network.responseReceived", told -> asked.put(id(told), path(told)));
        wire.on("Network.loadingFinished", told -> loads.put(asked.getOrDefault(id(told), "?"),
                told.get("encodedDataLength").getAsLong()));
        window.at(path).page().waitForLoadState(LoadState.NETWORKIDLE);
        return new Weight(loads);
    }

    private static String id(JsonObject told) {
        return told.get("requestId").getAsString();
    }

    private static String path(JsonObject told) {
        return URI.create(told.getAsJsonObject("response").get("url").getAsString()).getPath();
    }

    long bytes() {
        return loads.values().stream().mapToLong(Long::longValue).sum();
    }
}
