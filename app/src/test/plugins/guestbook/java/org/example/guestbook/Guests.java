package org.example.guestbook;

import java.util.List;

/// What readers left.
public interface Guests {
    List<String> all();
}
