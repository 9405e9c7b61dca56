package org.rapport.app.people;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import org.rapport.app.people.Owners.HeldBack;
import org.rapport.app.people.Owners.NotRecognised;
import org.rapport.app.people.Owners.Recognised;

/// Judges a name and a password for Spring Security.
@Component
final class OwnerLogIn implements AuthenticationManager {
    static final String OWNER = "ROLE_OWNER";

    private final Owners owners;

    OwnerLogIn(Owners owners) {
        this.owners = owners;
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        return switch (owners.recognise(new OwnerName(claimed.getName()), password(claimed.getCredentials()))) {
            case Recognised(Owner owner) -> signedIn(owner);
            case NotRecognised not -> throw new BadCredentialsException("Name or password is wrong");
            case HeldBack(long seconds) -> throw new HeldBackException(seconds);
        };
    }

    /// Whether the present request comes from an owner who is signed in.
    static boolean isSomebodyIn() {
        var someone = SecurityContextHolder.getContext().getAuthentication();
        return someone != null && someone.getAuthorities().stream().anyMatch(it -> OWNER.equals(it.getAuthority()));
    }

    private static String password(@Nullable Object credentials) {
        return credentials instanceof String password ? password : "";
    }

    /// What is kept in the session: the name and the role, nothing secret.
    static Authentication signedIn(Owner owner) {
        return UsernamePasswordAuthenticationToken.authenticated(owner.name(), null,
                List.of(new SimpleGrantedAuthority(OWNER)));
    }
}
