/// Words that readers leave. Others may read them, and show something below them.
@ApplicationModule(displayName = "Guestbook")
package org.example.guestbook;

import org.springframework.modulith.ApplicationModule;
