package io.uplink.application.outreach.inbound;

import io.uplink.application.outreach.inbound.port.InboundTexts;
import io.uplink.application.outreach.inbound.port.InboundTexts.Text;
import io.uplink.application.outreach.message.SmsGatewaySettings;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.inbound.InboundEvent;
import io.uplink.domain.outreach.message.MessageError;
import io.uplink.domain.shared.Cut;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what somebody texted to us, once, before anybody thinks about it: a gateway that gets no
 * answer in time sends it again. What follows from it follows later.
 */
@UseCase
public final class TakeInboundText {

    /** Ten texts chained to one; the rest is cut off. */
    private static final int MOST_TEXT = 1_600;

    private static final int MOST_RAW = 4_000;
    private static final int MOST_NAME = 40;
    private static final int MOST_ID = 200;
    private static final String KEY_FIELD = "key";

    private final InboundTexts texts;
    private final Settings settings;
    private final Secrets secrets;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public TakeInboundText(
            InboundTexts texts,
            Settings settings,
            Secrets secrets,
            UnitOfWork unitOfWork,
            Origin origin) {
        this.texts = texts;
        this.settings = settings;
        this.secrets = secrets;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    /** As it came: the secret of the address, the fields by name, and the whole of it. */
    public record Input(String secret, Map<String, String> fields, String raw) {}

    /** Whether it could be understood; a text that is known is a success without effect. */
    public boolean execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        requireSecret(settings.get(SmsGatewaySettings.REPORT_SECRET), input.secret());
        var key = settings.get(InboundSettings.KEY);
        if (!key.isEmpty()) {
            requireSecret(key, input.fields().getOrDefault(KEY_FIELD, ""));
        }
        var sender = field(input, settings.get(InboundSettings.SENDER), MOST_NAME);
        if (sender.isEmpty()) {
            return false;
        }
        var words = field(input, settings.get(InboundSettings.TEXT), MOST_TEXT);
        var id = field(input, settings.get(InboundSettings.ID), MOST_ID);
        unitOfWork.run(() -> keep(sender, words, id, readable(input.raw(), MOST_RAW)));
        return true;
    }

    private void keep(String sender, String words, String id, String raw) {
        var now = origin.now();
        var text = new Text(origin.newId(), now, sender, phone(sender), words);
        var mark =
                id.isEmpty()
                        ? "text " + sender + " " + now.truncatedTo(ChronoUnit.MINUTES) + " " + words
                        : "id " + id;
        if (texts.keep(text, HexFormat.of().formatHex(secrets.digest(mark)), raw)) {
            origin.outbox().append(List.of(new InboundEvent.Received(text.id(), now)));
        }
    }

    /** A name, a short code or a line without a telephone is nobody to answer. */
    private static Optional<PhoneNumber> phone(String sender) {
        try {
            return Optional.of(PhoneNumber.parse(sender)).filter(PhoneNumber::isMobile);
        } catch (DomainException noNumber) {
            return Optional.empty();
        }
    }

    private static void requireSecret(String secret, String given) {
        if (secret.isEmpty() || !MessageDigest.isEqual(bytes(secret), bytes(given))) {
            throw new DomainException(new MessageError.NoSuch());
        }
    }

    private static String field(Input input, String name, int most) {
        return readable(input.fields().getOrDefault(name, ""), most).strip();
    }

    /** Without what no telephone shows and no table keeps; cut where it is longer than any text. */
    private static String readable(String text, int most) {
        var shown = text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "");
        return Cut.to(shown, most);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
