package io.uplink.application.platform.idempotency;

import io.uplink.application.platform.idempotency.port.IdempotencyKeys;
import io.uplink.application.platform.idempotency.port.IdempotencyKeys.Answer;
import io.uplink.application.platform.idempotency.port.IdempotencyKeys.Name;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.DomainException;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Does what a request asks for and keeps the answer, or gives the answer that is kept. Key, effect
 * and answer are one unit of work: a request that is refused or breaks leaves no key behind and may
 * be sent again as it is.
 */
@UseCase
public final class AnswerOnce {

    public static final int MOST_LENGTH = 200;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1," + MOST_LENGTH + "}");

    private final IdempotencyKeys keys;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public AnswerOnce(IdempotencyKeys keys, UnitOfWork unitOfWork, InstantSource clock) {
        this.keys = keys;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * A request.
     *
     * @param key as its sender chose it
     * @param requestHash of everything that makes it this request and no other
     * @param work does it, in the unit of work that is open
     */
    public record Input(String key, String requestHash, Supplier<Answer> work) {}

    /** The answer, and whether it is that of an earlier request. */
    public record Answered(Answer answer, boolean replayed) {}

    public Answered execute(Actor actor, Input input) {
        // The work asks the actor itself; this only remembers what came of it.
        actor.requireAnonymousAllowed();
        if (!KEY.matcher(input.key()).matches()) {
            throw new DomainException(new IdempotencyError.KeyUnreadable());
        }
        var name = new Name(sender(actor), input.key());
        return unitOfWork.perform(() -> {
            if (!keys.claim(name, input.requestHash(), clock.instant())) {
                return replay(name, input.requestHash());
            }
            var answer = input.work().get();
            keys.keep(name, answer);
            return new Answered(answer, false);
        });
    }

    private Answered replay(Name name, String requestHash) {
        var kept =
                keys.find(name)
                        .orElseThrow(() -> new DomainException(new IdempotencyError.InProgress()));
        if (!kept.requestHash().equals(requestHash)) {
            throw new DomainException(new IdempotencyError.KeyReused());
        }
        return new Answered(kept.answer(), true);
    }

    private static String sender(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> "person " + person.id();
            case Actor.Link link -> "link " + link.id();
            case Actor.Customer customer -> "customer " + customer.id();
            case Actor.Device device -> "device " + device.id();
            case Actor.Job job -> "job " + job.name();
            case Actor.Rule rule -> "rule " + rule.id();
            case Actor.Anonymous _ -> "anonymous";
        };
    }
}
