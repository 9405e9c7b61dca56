package org.rapport.app.people;

import java.util.concurrent.Callable;

import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.stereotype.Component;

import org.rapport.host.running.Surroundings;

/// Who is signed in with a request, also on the threads of plugins.
@Component
class SignedIn implements Surroundings {
    @Override
    public <T> Callable<T> around(Callable<T> work) {
        return new DelegatingSecurityContextCallable<>(work);
    }
}
