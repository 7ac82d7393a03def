package io.uplink.application.money.document;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.TokenBuckets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.document.DocumentError;
import io.uplink.domain.money.document.DocumentKind;
import io.uplink.domain.money.document.MaskedName;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Tells whoever holds a document whether it is ours, and how it stands now. */
@UseCase
public final class VerifyDocument {

    /** Clerks of a customer check a pile behind one address; a machine that guesses is slower. */
    static final int LOOKS_OF_ADDRESS = 60;

    /** About 2 MB; beyond it the one that looked longest ago is forgotten. */
    private static final int MOST_KEPT = 20_000;

    /** What stands in the address, and where the call came from. */
    public record Input(String code, String address) {}

    /** How a document stands now. */
    public enum Standing {
        DUE,
        OVERDUE,
        PARTLY_PAID,
        PAID,
        /** Taken back by credit notes, as far as it was not paid. */
        CREDITED,
        VOID,
        ISSUED,
        HOLDS,
        EXPIRED,
        ACCEPTED,
        DECLINED,
        INVOICED,
        RECEIVED,
        REVERSED
    }

    /**
     * What may be told to anybody.
     *
     * @param total what is on the paper
     * @param due what is left to pay now; empty for what is no invoice
     */
    public record Verified(
            DocumentKind kind,
            String number,
            LocalDate day,
            String issuer,
            MaskedName customer,
            Money total,
            Standing standing,
            Optional<Money> due) {}

    private final TokenBuckets looks = new TokenBuckets(Duration.ofMinutes(1), MOST_KEPT);
    private final UnitOfWork unitOfWork;
    private final DocumentCodes codes;
    private final Documents documents;
    private final InstantSource clock;

    public VerifyDocument(
            UnitOfWork unitOfWork, DocumentCodes codes, Documents documents, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.codes = codes;
        this.documents = documents;
        this.clock = clock;
    }

    public Verified execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        var taken = looks.take(input.address(), LOOKS_OF_ADDRESS, clock.instant());
        if (!taken.allowed()) {
            throw new DomainException(new DocumentError.TooMany(taken.waitSeconds()));
        }
        return unitOfWork.perform(() ->
                codes.read(input.code())
                        .flatMap(document -> documents.find(document))
                        .orElseThrow(() -> new DomainException(new DocumentError.Unknown())));
    }
}
