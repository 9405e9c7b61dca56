package org.rapport.awards;

import org.rapport.api.Messages;

/// Somebody else who signs with the site of a giver: who is right, nobody can tell here.
///
/// @param name as she calls herself, perhaps empty
/// @param beside whether readers may know her too, for an award of the same kind
record Signer(String name, boolean beside) {
    String name(Messages messages) {
        return name.isEmpty() ? messages.say("awards.giver.unnamed") : name;
    }
}
