package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.DeliveryReports;
import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.message.MessageError;
import io.uplink.domain.shared.Cut;
import io.uplink.domain.shared.DomainException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;

/**
 * Takes what the network says about a message. Whoever knows the secret address may say it; the
 * same said twice changes nothing, and what is final stays.
 */
@UseCase
public final class TakeDeliveryReport {

    /** More than any network says; the rest is cut off. */
    private static final int MOST_RAW = 4_000;

    private static final int MOST_ID = 200;

    private final DeliveryReports reports;
    private final MessageRepository messages;
    private final DeliveryNews news;
    private final Settings settings;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public TakeDeliveryReport(
            DeliveryReports reports,
            MessageRepository messages,
            DeliveryNews news,
            Settings settings,
            UnitOfWork unitOfWork,
            Origin origin) {
        this.reports = reports;
        this.messages = messages;
        this.news = news;
        this.settings = settings;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    /** As it came: the secret of the address, the fields by name, and the whole of it. */
    public record Input(String secret, Map<String, String> fields, String raw) {}

    /** Whether it could be understood. */
    public boolean execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        requireSecret(input.secret());
        var id = field(input, settings.get(SmsGatewaySettings.REPORT_ID));
        var status = field(input, settings.get(SmsGatewaySettings.REPORT_STATUS));
        if (id.isEmpty() || status.isEmpty()) {
            return false;
        }
        unitOfWork.run(() -> take(id.get(), status.get(), input.raw()));
        return true;
    }

    private void take(String providerId, String status, String raw) {
        var now = origin.now();
        if (!reports.keep(origin.newId(), now, providerId, status, Cut.to(raw, MOST_RAW))) {
            return;
        }
        messages.findByProviderId(providerId)
                .ifPresent(message -> {
                    var before = message.snapshot();
                    news.tell(message, status, now);
                    if (!message.snapshot().equals(before)) {
                        messages.save(message);
                    }
                });
    }

    private void requireSecret(String given) {
        var secret = settings.get(SmsGatewaySettings.REPORT_SECRET);
        if (secret.isEmpty() || !MessageDigest.isEqual(bytes(secret), bytes(given))) {
            throw new DomainException(new MessageError.NoSuch());
        }
    }

    private static Optional<String> field(Input input, String name) {
        return Optional.ofNullable(input.fields().get(name))
                .map(value -> Cut.shown(value, MOST_ID))
                .filter(value -> !value.isEmpty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
