package org.rapport.app.people;

/// Who keeps this site.
///
/// @param name as she typed it when she set the site up
/// @param passwordHash Argon2id, with its parameters and salt
record Owner(OwnerId id, String name, String passwordHash) {}
