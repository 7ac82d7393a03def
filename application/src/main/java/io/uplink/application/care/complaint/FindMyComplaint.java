package io.uplink.application.care.complaint;

import io.uplink.application.care.link.LookLimit;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.complaint.ComplaintNumber;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a complainant who lost the link back in, by the number of the complaint and the telephone
 * number it was made with. Whichever of the two is wrong, the answer is the same.
 */
@UseCase
public final class FindMyComplaint {

    /** As typed; {@code address} is where it comes from. */
    public record Input(String number, String phone, String address) {

        @Override
        public String toString() {
            return "Input";
        }
    }

    private final ComplaintDesk desk;
    private final ComplaintLinks links;
    private final LookLimit limit;

    public FindMyComplaint(ComplaintDesk desk, ComplaintLinks links, LookLimit limit) {
        this.desk = desk;
        this.links = links;
        this.limit = limit;
    }

    /** A token that shows it. */
    public String execute(Actor actor, Input input) {
        // Who knows both is the complainant, or was told both by the complainant.
        actor.requireAnonymousAllowed();
        var faults = new Faults();
        var typed = faults.text("number", Optional.of(input.number()), 40);
        var phone =
                input.phone().isBlank()
                        ? required(faults)
                        : faults.parse("phone", () -> PhoneNumber.parse(input.phone()));
        faults.refuse();
        // Tries are counted by complaint, so that nobody tries out all telephone numbers.
        limit.require(links.digest(typed.toUpperCase(Locale.ROOT)), input.address());
        return ComplaintNumber.typed(typed)
                .flatMap(number -> open(number, phone.orElseThrow()))
                .orElseThrow(() -> Invalid.of("number", "complaint.no-match"));
    }

    private Optional<String> open(ComplaintNumber number, PhoneNumber phone) {
        return desk.perform(() ->
                desk.complaints()
                        .findByNumber(number, phone)
                        .map(found -> {
                            var token = links.newToken();
                            links.issue(found.id(), token);
                            ComplaintActivity.noted(
                                    desk.origin().activity(),
                                    new Actor.Anonymous(),
                                    "complaint.link-issue",
                                    found.snapshot(),
                                    Map.of());
                            return token;
                        }));
    }

    private static Optional<PhoneNumber> required(Faults faults) {
        faults.add("phone", "required");
        return Optional.empty();
    }
}
