package io.uplink.adapter.in.webhook.pay;

import io.uplink.application.money.mpesa.MpesaSettings;
import io.uplink.application.money.mpesa.ValidateMpesaPayment;
import io.uplink.application.money.mpesa.ValidateMpesaPayment.Verdict;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.shared.DomainException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Says yes or no to a payment in time, whatever hangs or breaks: where nobody can say, the money
 * may come and waits for its owner. Whoever asks touches no database itself, not even for a
 * setting.
 */
@Singleton
class PaymentLook {

    private static final Logger LOG = Logger.getLogger(PaymentLook.class);

    /** Safaricom waits eight seconds, and the answer has a way to go. */
    static final Duration LONGEST = Duration.ofSeconds(7);

    /**
     * A look takes milliseconds, so that these are some thousands a second. If so many are under
     * way, they hang: one more would wait in vain, and hold a thread until its connection ends.
     */
    static final int MOST = 64;

    private final ValidateMpesaPayment validatePayment;
    private final Settings settings;
    private final Duration longest;
    private final Semaphore room;

    @Inject
    PaymentLook(ValidateMpesaPayment validatePayment, Settings settings) {
        this(validatePayment, settings, LONGEST, MOST);
    }

    PaymentLook(
            ValidateMpesaPayment validatePayment, Settings settings, Duration longest, int most) {
        this.validatePayment = validatePayment;
        this.settings = settings;
        this.longest = longest;
        this.room = new Semaphore(most);
    }

    /**
     * The verdict after the time that is set, or {@code longest}, at the latest; at once where too
     * many looks hang.
     *
     * @throws DomainException {@link MpesaError.NoSuch} if the address is nobody's
     */
    Verdict verdict(Actor actor, ValidateMpesaPayment.Input input) {
        if (!room.tryAcquire()) {
            LOG.warn("a payment was let in without a look: too many looks are under way");
            return Verdict.ACCEPTED;
        }
        var verdict =
                new CompletableFuture<Verdict>()
                        .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS);
        Thread.ofVirtual().name("pay-validation").start(() -> look(actor, input, verdict));
        try {
            return verdict.get();
        } catch (ExecutionException failed) {
            return letIn(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Verdict.ACCEPTED;
        }
    }

    private void look(
            Actor actor, ValidateMpesaPayment.Input input, CompletableFuture<Verdict> verdict) {
        try {
            verdict.complete(looked(actor, input, verdict));
        } catch (RuntimeException | Error failed) {
            verdict.completeExceptionally(failed);
        }
    }

    /** There is room for the next before this one is answered. */
    private Verdict looked(
            Actor actor, ValidateMpesaPayment.Input input, CompletableFuture<Verdict> verdict) {
        try {
            // The first of two limits ends it, so what is set can only shorten the wait.
            var _ =
                    verdict.orTimeout(
                            settings.get(MpesaSettings.VALIDATION_SECONDS), TimeUnit.SECONDS);
            return validatePayment.execute(actor, input);
        } finally {
            room.release();
        }
    }

    private static Verdict letIn(@Nullable Throwable failed) {
        if (failed instanceof DomainException refused
                && refused.error() instanceof MpesaError.NoSuch) {
            throw refused;
        }
        if (failed instanceof TimeoutException) {
            LOG.warn("a payment was let in without a look: the look took too long");
        } else {
            LOG.warn("a payment was let in without a look: the look failed", failed);
        }
        return Verdict.ACCEPTED;
    }
}
