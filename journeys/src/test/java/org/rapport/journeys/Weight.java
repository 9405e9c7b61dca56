package org.rapport.journeys;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.LoadState;

/// What a browser that was never here is sent for a page.
///
/// @param requests how often it asks
/// @param bytes that come over the wire for it, with headers
record Weight(int requests, long bytes) {
    static Weight of(Window window, String path) {
        var wire = window.page().context().newCDPSession(window.page());
        List<Long> loads = new CopyOnWriteArrayList<>();
        wire.send("Network.enable");
        wire.on("Network.loadingFinished", told -> loads.add(length(told)));
        window.at(path).page().waitForLoadState(LoadState.NETWORKIDLE);
        var wired = loads.stream().filter(bytes -> bytes > 0).toList();
        return new Weight(wired.size(), wired.stream().mapToLong(Long::longValue).sum());
    }

    private static long length(JsonObject told) {
        return told.get("encodedDataLength").getAsLong();
    }
}
