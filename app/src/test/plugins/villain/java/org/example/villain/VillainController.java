package org.example.villain;

import java.io.IOException;

import org.jdbi.v3.core.Jdbi;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;

import static java.util.stream.Collectors.joining;

@Controller
class VillainController {
    private final Plans plans;
    private final VillainTable table;
    private final Messages messages;

    VillainController(Plans plans, Jdbi jdbi, Messages messages) {
        this.plans = plans;
        this.table = jdbi.onDemand(VillainTable.class);
        this.messages = messages;
    }

    @GetMapping("/villain")
    Answer show() throws IOException {
        plans.carryOut("page");
        return Page.of("Villain", VillainPart.here(messages));
    }

    @PostMapping("/villain")
    Answer plan(@RequestParam String place, @RequestParam Deed deed) {
        plans.make(place, deed);
        return new SeeOther("/villain");
    }

    @GetMapping("/villain/heard")
    ResponseEntity<String> heard() {
        return ResponseEntity.ok(table.heard().stream().map(String::valueOf).collect(joining("\n")));
    }
}
