package org.rapport.awards.credentials;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Lets pages of other sites read what everybody needs who checks a credential, for many do so in a browser (Fetch, section
/// 3.3.3). It is said to all alike, so that it may be kept with the answer; nobody is logged in there.
@ControllerAdvice(assignableTypes = {IssuerController.class, CredentialController.class, BakedBadgeController.class})
class OpenToPages {
    @ModelAttribute
    void open(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
    }
}
