package io.uplink.application.care.portal;

import io.uplink.application.care.link.LookLimit;
import io.uplink.application.care.portal.port.PortalAccounts;
import io.uplink.application.care.portal.port.PortalDoors;
import io.uplink.application.care.portal.port.PortalTexts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.portal.PortalCode;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.PhoneNumber;
import java.util.Optional;

/**
 * Sends a code to a telephone that one of our customers has. The answer is the same whether anybody
 * has it: who asks does not learn who our customers are.
 */
@UseCase
public final class AskPortalCode {

    /** What a code is sealed for. */
    static final String PURPOSE = "portal-code";

    /** As typed; {@code address} is where it comes from. */
    public record Input(String phone, String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    private final UnitOfWork unitOfWork;
    private final PortalGate gate;
    private final PortalDoors doors;
    private final PortalAccounts accounts;
    private final PortalTexts texts;
    private final LookLimit limit;
    private final Secrets secrets;
    private final Origin origin;

    public AskPortalCode(
            UnitOfWork unitOfWork,
            PortalGate gate,
            PortalDoors doors,
            PortalAccounts accounts,
            PortalTexts texts,
            LookLimit limit,
            Secrets secrets,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.gate = gate;
        this.doors = doors;
        this.accounts = accounts;
        this.texts = texts;
        this.limit = limit;
        this.secrets = secrets;
        this.origin = origin;
    }

    /** The number that the code went to, if it is anybody's. */
    public PhoneNumber execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        gate.requireOpen();
        var phone = phone(input.phone());
        limit.require(secrets.digest("portal " + phone.e164()), input.address());
        unitOfWork.run(() -> {
            var now = origin.now();
            PortalCode.requireFew(doors.askedSince(phone, now.minus(PortalCode.OF_PHONE_WITHIN)));
            var code = PortalCode.asked(origin.newId(), phone, now);
            var digits = CodeDigits.fresh(secrets);
            doors.add(code, secrets.seal(PURPOSE, digits));
            accounts.of(phone).stream()
                    .findFirst()
                    .ifPresent(account -> texts.tell(code, digits, account));
        });
        return phone;
    }

    static PhoneNumber phone(String typed) {
        var faults = new Faults();
        if (typed.isBlank()) {
            faults.add("phone", "required");
        }
        var phone =
                typed.isBlank()
                        ? Optional.<PhoneNumber>empty()
                        : faults.parse("phone", () -> PhoneNumber.parse(typed));
        faults.refuse();
        return phone.orElseThrow();
    }
}
