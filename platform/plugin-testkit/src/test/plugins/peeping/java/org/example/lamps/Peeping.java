package org.example.lamps;

import java.io.File;

class Peeping {
    boolean look() {
        return new File("/etc").exists();
    }
}
