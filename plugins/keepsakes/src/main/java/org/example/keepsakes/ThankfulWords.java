package org.example.keepsakes;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.rapport.comments.EarnestWords;

/// Whoever thanks for an article says so in words that programs have worn out.
@Component
class ThankfulWords implements EarnestWords {
    @Override
    public Set<String> words() {
        return Set.of("thanks", "sharing", "post", "danke", "beitrag", "gracias", "artículo");
    }
}
