package io.uplink.application.money.naming;

import io.uplink.application.money.mpesa.port.ReferenceDirectory;
import io.uplink.application.money.mpesa.port.ReferenceDirectory.Facts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.Receipt;
import io.uplink.domain.money.naming.MaskedName;
import io.uplink.domain.shared.Version;
import java.time.Instant;
import java.util.Optional;

/** Shows a payer the money whose account is not known, and how far the answer is. */
@UseCase
public final class OpenNaming {

    /** A look. */
    public record Input(String token, String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    /** How far it is. */
    public enum Stage {
        /** An account number is asked for. */
        ASK,
        /** One was found, and the payer is to say whether it is meant. */
        CONFIRM,
        /** No more are tried. */
        USED_UP,
        /** The payer has said it, and one of ours looks at it. */
        SAID,
        /** The money has its owner. */
        SETTLED
    }

    /**
     * The question.
     *
     * @param name the candidate's, masked; empty unless it is to be confirmed
     */
    public record Shown(
            Receipt receipt,
            Stage stage,
            Optional<MaskedName> name,
            int triesLeft,
            Instant expiresAt,
            Version version) {}

    private final UnitOfWork unitOfWork;
    private final NamingDesk desk;
    private final ReferenceDirectory directory;

    public OpenNaming(UnitOfWork unitOfWork, NamingDesk desk, ReferenceDirectory directory) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.directory = directory;
    }

    public Shown execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        desk.count(input.token(), input.address());
        return unitOfWork.perform(() -> {
            var opened = desk.open(input.token());
            var stage = stage(opened);
            return new Shown(
                    opened.payment().receipt(),
                    stage,
                    stage == Stage.CONFIRM
                            ? opened.link()
                                    .candidate()
                                    .flatMap(directory::facts)
                                    .map(Facts::name)
                                    .map(MaskedName::of)
                            : Optional.empty(),
                    opened.link().triesLeft(),
                    opened.link().expiresAt(),
                    new Version(opened.link().version()));
        });
    }

    private static Stage stage(NamingDesk.Opened opened) {
        if (!opened.payment().waits()) {
            return Stage.SETTLED;
        }
        if (opened.link().saidAt().isPresent()) {
            return Stage.SAID;
        }
        if (opened.link().candidate().isPresent()) {
            return Stage.CONFIRM;
        }
        return opened.link().triesLeft() == 0 ? Stage.USED_UP : Stage.ASK;
    }
}
