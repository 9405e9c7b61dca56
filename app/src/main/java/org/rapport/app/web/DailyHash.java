package org.rapport.app.web;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jdbi.v3.core.Jdbi;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.api.KeyedHash;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Keeps a key for today and yesterday (UTC) and forgets older ones, and with them what their hashes stood for.
@Component
final class DailyHash implements KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final HashKeyTable table;
    private final TransactionTemplate alone;
    private final Clock clock;
    private final ConcurrentMap<LocalDate, byte[]> known = new ConcurrentHashMap<>();

    DailyHash(Jdbi jdbi, PlatformTransactionManager transactions, Clock clock) {
        this.table = jdbi.onDemand(HashKeyTable.class);
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public String of(String... parts) {
        return hash(todays(), parts);
    }

    @Override
    public List<String> lately(String... parts) {
        return Stream.concat(Stream.of(todays()), yesterdays().stream()).map(key -> hash(key, parts)).toList();
    }

    private byte[] todays() {
        var today = today();
        var key = known.get(today);
        if (key == null) {
            key = remember(today, kept(today).orElseGet(() -> make(today)));
        }
        return key;
    }

    private Optional<byte[]> yesterdays() {
        var yesterday = today().minusDays(1);
        return Optional.ofNullable(known.get(yesterday))
                .or(() -> kept(yesterday).map(key -> remember(yesterday, key)));
    }

    private byte[] remember(LocalDate day, byte[] key) {
        known.keySet().removeIf(older -> older.isBefore(today().minusDays(1)));
        known.put(day, key);
        return key;
    }

    private Optional<byte[]> kept(LocalDate day) {
        return Objects.requireNonNull(alone.execute(status -> table.find(day)));
    }

    /// In a transaction of its own: the key stays when the caller's work is taken back. Another thread or node may
    /// have been quicker; then its key is the day's.
    private byte[] make(LocalDate day) {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        alone.executeWithoutResult(status -> {
            if (table.add(day, secret)) {
                table.deleteBefore(day.minusDays(1));
            }
        });
        return kept(day).orElseThrow();
    }

    /// Also where nothing is hashed any more.
    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        alone.executeWithoutResult(status -> table.deleteBefore(today().minusDays(1)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String hash(byte[] key, String... parts) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            Stream.of(parts).map(part -> part.getBytes(UTF_8)).forEach(part -> {
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
                mac.update(part);
            });
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM, e);
        }
    }
}
