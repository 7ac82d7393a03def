package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.DeliveryReports;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.Settings;
import io.uplink.domain.outreach.message.Message;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Understands what networks say, in the words that the operator told us. */
@Part
public final class DeliveryNews {

    private final DeliveryReports reports;
    private final Settings settings;

    public DeliveryNews(DeliveryReports reports, Settings settings) {
        this.reports = reports;
        this.settings = settings;
    }

    /** Tells the message what was said of it before we knew its name there. */
    void catchUp(Message message, String providerId, Instant now) {
        reports.statuses(providerId).forEach(status -> tell(message, status, now));
    }

    void tell(Message message, String status, Instant now) {
        meaning(status).ifPresent(delivered -> message.reported(delivered, now));
    }

    /** Whether it arrived; empty for anything in between. */
    private Optional<Boolean> meaning(String status) {
        if (says(SmsGatewaySettings.REPORT_DELIVERED, status)) {
            return Optional.of(true);
        }
        return says(SmsGatewaySettings.REPORT_UNDELIVERED, status)
                ? Optional.of(false)
                : Optional.empty();
    }

    private boolean says(Setting<String> words, String status) {
        return Arrays.stream(settings.get(words).split(","))
                .map(String::strip)
                .anyMatch(word -> !word.isEmpty() && word.equalsIgnoreCase(status.strip()));
    }
}
