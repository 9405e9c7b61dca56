package org.rapport.comments;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

import org.rapport.comments.Pingbacks.Outcome;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Hears pingbacks (Pingback 1.0 §3). Its words are for machines and their operators, in English.
@Controller
class PingbackController {
    private static final int NO_CALL = -32700;
    private static final int NO_METHOD = -32601;
    private static final int NO_PARAMETERS = -32602;

    private final Pingbacks pingbacks;

    PingbackController(Pingbacks pingbacks) {
        this.pingbacks = pingbacks;
    }

    @PostMapping("/xmlrpc")
    ResponseEntity<String> create(@RequestBody(required = false) byte[] body) {
        var answer = XmlRpc.read(body == null ? new byte[0] : body).map(this::answer)
                .orElseGet(() -> XmlRpc.fault(NO_CALL, "This is no XML-RPC call."));
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_XML, UTF_8))
                .body(answer);
    }

    /// For who follows the advertised address to see what it is.
    @GetMapping("/xmlrpc")
    ResponseEntity<String> show() {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED).allow(HttpMethod.POST)
                .contentType(MediaType.TEXT_PLAIN).body("Pingbacks are posted here, as XML-RPC.");
    }

    private String answer(XmlRpc call) {
        if (!call.method().equals("pingback.ping")) {
            return XmlRpc.fault(NO_METHOD, "Only pingback.ping is understood here.");
        }
        if (call.parameters().size() != 2) {
            return XmlRpc.fault(NO_PARAMETERS, "A ping names its source and its target.");
        }
        var outcome = pingbacks.receive(call.parameters().get(0), call.parameters().get(1));
        return outcome == Outcome.KEPT ? XmlRpc.answer(words(outcome)) : XmlRpc.fault(outcome.fault, words(outcome));
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case KEPT -> "Thank you, the link is recorded.";
            case SOURCE_MISSING -> "The source could not be read.";
            case NO_LINK -> "The source does not link to the target.";
            case TARGET_MISSING -> "There is no such article here.";
            case TARGET_NOT_ENABLED -> "The target is not an article of this site.";
            case KNOWN -> "This link is recorded already.";
        };
    }
}
