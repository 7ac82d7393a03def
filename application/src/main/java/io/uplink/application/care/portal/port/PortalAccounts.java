package io.uplink.application.care.portal.port;

import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Whose pages a telephone opens, and what stands on them. */
public interface PortalAccounts {

    /** Who has that number now, by name; a merged record's is the one that stays. */
    List<Account> of(PhoneNumber phone);

    /** What the customer reported, what is still open first, then the newest. */
    List<Report> reports(CustomerId customer, int most);

    /** What may be reported, in the order of the desk. */
    List<Category> categories();

    /** What a report is about. */
    record Category(String key, String english, String swahili) {}

    /** A customer. */
    record Account(
            CustomerId id,
            String name,
            String number,
            Language language,
            BranchId branch,
            ZoneId zone,
            String plan,
            String status,
            Optional<String> email) {}

    /** A ticket, as far as its customer is told of it. */
    record Report(TicketId id, String number, String subject, String state, Instant openedAt) {}
}
