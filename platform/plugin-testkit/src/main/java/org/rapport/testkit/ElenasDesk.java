package org.rapport.testkit;

import gg.jte.Content;

import org.rapport.api.Desk;

/// The desk with Elena sitting at it.
final class ElenasDesk implements Desk {
    @Override
    public String owner() {
        return "Elena";
    }

    @Override
    public Content formToken() {
        return output -> output.writeContent("<input type=\"hidden\" name=\"_csrf\" value=\"token\">");
    }
}
