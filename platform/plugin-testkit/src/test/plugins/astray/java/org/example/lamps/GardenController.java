package org.example.lamps;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;

@Controller
class GardenController {
    @GetMapping("/garden")
    Answer show() {
        return new SeeOther("/lamps");
    }
}
