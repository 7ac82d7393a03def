package io.uplink.adapter.in.web.care.privacy;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Labels;
import io.uplink.application.care.privacy.port.AccessLogQueries.Entry;
import io.uplink.domain.shared.Language;
import java.time.Instant;

/**
 * A look at the personal data of a customer.
 *
 * @param fields what was seen, as {@code record}
 * @param how in words
 */
@TemplateData
public record LookLine(
        String customer,
        String customerName,
        String account,
        String person,
        String personName,
        String fields,
        String how,
        String address,
        Instant firstAt,
        Instant lastAt) {

    static LookLine of(Entry entry, Language language) {
        return new LookLine(
                entry.customer().toString(),
                entry.customerName(),
                entry.account(),
                entry.person().toString(),
                entry.personName(),
                entry.fields().code(),
                Labels.trail(language).or("channel." + entry.channel(), entry.channel()),
                entry.address().orElse(""),
                entry.firstAt(),
                entry.lastAt());
    }
}
