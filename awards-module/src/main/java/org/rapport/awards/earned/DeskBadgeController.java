package org.rapport.awards.earned;

class DeskBadgeController {
    static final String PATH = "/desk/badges";
}
