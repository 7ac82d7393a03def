package io.uplink.application.platform.key;

import io.uplink.application.platform.key.port.SealedValues;
import io.uplink.application.platform.key.port.SealedValues.Kind;
import io.uplink.application.platform.key.port.SealedValues.Value;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UseCase;
import java.util.Arrays;

/**
 * Seals with the newest key what older ones sealed, so that those can leave the ring. What cannot
 * be opened stays as it is: its key may come back.
 */
@UseCase
public final class ResealSecrets {

    private static final int AT_ONCE = 200;

    /** 10,000 of a kind in one run; the next goes on with what is left. */
    private static final int MOST_STEPS = 50;

    private final SealedValues values;
    private final Secrets secrets;

    public ResealSecrets(SealedValues values, Secrets secrets) {
        this.values = values;
        this.secrets = secrets;
    }

    /**
     * What was done.
     *
     * @param resealed how many are sealed with the newest key now
     * @param stuck how many cannot be opened, for want of their key
     */
    public record Outcome(int resealed, int stuck) {

        private Outcome plus(Outcome other) {
            return new Outcome(resealed + other.resealed, stuck + other.stuck);
        }
    }

    public Outcome execute(Actor actor) {
        actor.requireJob();
        return Arrays.stream(Kind.values())
                .map(this::reseal)
                .reduce(new Outcome(0, 0), Outcome::plus);
    }

    private Outcome reseal(Kind kind) {
        var outcome = new Outcome(0, 0);
        var behind = "";
        for (var step = 0; step < MOST_STEPS; step++) {
            var found = values.notUnder(kind, secrets.newestKey(), behind, AT_ONCE);
            if (found.isEmpty()) {
                break;
            }
            for (var value : found) {
                outcome = outcome.plus(reseal(kind, value));
            }
            behind = found.getLast().id();
        }
        return outcome;
    }

    private Outcome reseal(Kind kind, Value value) {
        String plain;
        try {
            plain = secrets.open(value.purpose(), value.sealed());
        } catch (IllegalStateException _) {
            return new Outcome(0, 1);
        }
        return values.replace(kind, value, secrets.seal(value.purpose(), plain))
                ? new Outcome(1, 0)
                : new Outcome(0, 0);
    }
}
