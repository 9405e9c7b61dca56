package org.rapport.app.mail;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import org.rapport.api.MailAddress;
import org.rapport.api.Site;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Brings letters to the server for mail, if there is one.
@Component
class Carrier {
    private static final Logger log = LoggerFactory.getLogger(Carrier.class);

    private final @Nullable JavaMailSender server;
    private final Optional<MailAddress> from;
    private final Site site;

    Carrier(ObjectProvider<JavaMailSender> servers, ObjectProvider<MailProperties> logIn, SenderProperties sender,
            Site site) {
        this.server = servers.getIfAvailable();
        this.from = MailAddress.read(sender.from().isEmpty() ? name(logIn) : sender.from());
        this.site = site;
        if (server != null && from.isEmpty()) {
            throw new IllegalArgumentException("rapport.mail.from must be the address that letters come from, such as "
                    + "practice@elena.example, where spring.mail.host names a server");
        }
    }

    private static String name(ObjectProvider<MailProperties> logIn) {
        return logIn.stream().map(MailProperties::getUsername).filter(Objects::nonNull).findFirst().orElse("");
    }

    boolean isThere() {
        return server != null;
    }

    /// Nothing, if the server took the letter; else why it did not.
    Optional<Problem> bring(Outgoing letter) {
        try {
            var way = Objects.requireNonNull(server, "There is no server for mail");
            way.send(written(letter, way.createMimeMessage()));
            return Optional.empty();
        } catch (RuntimeException | MessagingException e) {
            // Servers like to quote the address that they refuse: that does not belong into a log.
            log.warn("A letter did not go out: {}", e.getClass().getSimpleName());
            log.debug("Letter {}", letter.id().value(), e);
            return Optional.of(problem(e));
        }
    }

    private MimeMessage written(Outgoing letter, MimeMessage message) throws MessagingException {
        var helper = new MimeMessageHelper(message, UTF_8.name());
        helper.setFrom(sender());
        helper.setTo(letter.recipient());
        helper.setSubject(letter.subject());
        helper.setText(letter.words());
        // RFC 3834: no machine answers these, such as one that says that somebody is on holiday.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!letter.leave().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + site.absolute(letter.leave()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private InternetAddress sender() {
        try {
            return new InternetAddress(from.orElseThrow().value(), site.title(), UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem problem(Exception refusal) {
        if (refusal instanceof MailAuthenticationException) {
            return Problem.LOG_IN;
        }
        if (refusal instanceof MailSendException unsent) {
            return Arrays.stream(unsent.getMessageExceptions()).findFirst().map(Carrier::problemOfOne)
                    .orElse(Problem.SERVER);
        }
        return Problem.REFUSED;
    }

    private static Problem problemOfOne(Exception refusal) {
        return switch (refusal) {
            case AuthenticationFailedException _ -> Problem.LOG_IN;
            case SendFailedException said when !isEmpty(said.getInvalidAddresses()) -> Problem.ADDRESS;
            case MessagingException lost when lost.getCause() instanceof IOException -> Problem.SERVER;
            default -> Problem.REFUSED;
        };
    }

    private static boolean isEmpty(Object @Nullable [] addresses) {
        return Stream.ofNullable(addresses).flatMap(Arrays::stream).findAny().isEmpty();
    }
}
