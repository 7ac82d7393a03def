package io.uplink.adapter.out.crypto;

import io.uplink.application.org.access.port.Passwords;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with the parameters OWASP recommends: 19 MiB, 2 passes, 1 lane. Stored in the PHC string
 * format {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, so that older parameters stay readable.
 */
@ApplicationScoped
class Argon2Passwords implements Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** Bounds the memory and the processors that a storm of logins gets: four take 76 MiB. */
    private static final int AT_ONCE = 4;

    /** Who waits longer is told to come back, so that the queue is bounded too. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Pattern STORED =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=1"
                            + "\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final SecureRandom random = new SecureRandom();
    private final Semaphore slots = new Semaphore(AT_ONCE);

    @Override
    public String hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var hash = compute(password, salt, MEMORY_KIB, PASSES);
        var base64 = Base64.getEncoder().withoutPadding();
        return parameters() + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    @Override
    public boolean matches(String password, String hash) {
        var stored = STORED.matcher(hash);
        if (!stored.matches()) {
            throw new IllegalStateException("a password hash of unknown form");
        }
        var base64 = Base64.getDecoder();
        var computed =
                compute(
                        password,
                        base64.decode(stored.group(3)),
                        Integer.parseInt(stored.group(1)),
                        Integer.parseInt(stored.group(2)));
        return MessageDigest.isEqual(computed, base64.decode(stored.group(4)));
    }

    @Override
    public boolean isOutdated(String hash) {
        return !hash.startsWith(parameters());
    }

    @Override
    public void pretend(String password) {
        var _ = compute(password, new byte[SALT_BYTES], MEMORY_KIB, PASSES);
    }

    private static String parameters() {
        return "$argon2id$v=19$m=%d,t=%d,p=1$".formatted(MEMORY_KIB, PASSES);
    }

    private byte[] compute(String password, byte[] salt, int memoryKib, int passes) {
        takeSlot();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(memoryKib)
                            .withIterations(passes)
                            .withParallelism(1)
                            .withSalt(salt)
                            .build());
            var hash = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
            return hash;
        } finally {
            slots.release();
        }
    }

    private void takeSlot() {
        try {
            if (!slots.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DomainException(new AccessError.Busy());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DomainException(new AccessError.Busy());
        }
    }
}
