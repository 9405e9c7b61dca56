package org.example.lamps;

import org.springframework.stereotype.Component;

import org.rapport.sample.Notes;

/// Leaves an object of its own with the house.
@Component
class Clinging {
    Clinging(Notes notes) {
        notes.rememberForEver(this);
    }
}
