package org.rapport.awards.credentials;

import java.util.Optional;

/// Who draws the badges of the achievements; the module fills it.
public interface BadgeDrawing {
    /// An SVG, whose text needs no fonts; empty if nobody drew this achievement.
    Optional<byte[]> svg(String achievement);
}
