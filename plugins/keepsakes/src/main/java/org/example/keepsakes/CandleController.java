package org.example.keepsakes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;

/// Whether candles stand beside names, as the owner wants it.
@Controller
class CandleController {
    private final Candles candles;

    CandleController(Candles candles) {
        this.candles = candles;
    }

    @PostMapping(KeepsakesDesk.PATH + "/darkness")
    Answer putOut() {
        candles.putOut();
        return SeeOther.telling(KeepsakesDesk.PATH, "keepsakes.candles.out");
    }

    @PostMapping(KeepsakesDesk.PATH + "/darkness/end")
    Answer light() {
        candles.light();
        return SeeOther.telling(KeepsakesDesk.PATH, "keepsakes.candles.lit");
    }
}
