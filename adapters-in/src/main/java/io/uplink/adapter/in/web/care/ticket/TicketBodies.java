package io.uplink.adapter.in.web.care.ticket;

import io.uplink.adapter.in.web.care.field.FieldBodies;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What callers send about tickets. */
public final class TicketBodies {

    private TicketBodies() {}

    /**
     * A report; {@code priority} is medium if absent, {@code fields} holds what the category asks
     * for by key.
     *
     * @param location where the customer is served; the primary place if absent
     */
    public record NewTicket(
            @Nullable UUID customer,
            @Nullable String subject,
            @Nullable String description,
            @Nullable String category,
            @Nullable UUID branch,
            @Nullable String priority,
            @Nullable UUID assignee,
            @Nullable UUID team,
            @Nullable UUID location,
            @Nullable Map<String, @Nullable Object> fields) {

        Map<String, String> typedFields() {
            return FieldBodies.typed(Optional.ofNullable(fields).orElse(Map.of()));
        }
    }

    /** What a ticket is about, all of it. */
    public record Details(
            @Nullable String subject,
            @Nullable String description,
            @Nullable String category,
            @Nullable UUID branch) {}

    /** Who works it; both absent is nobody. */
    public record Assignment(@Nullable UUID person, @Nullable UUID team) {}

    /** {@code reason}: customer, third-party, parts or scheduled. */
    public record Hold(@Nullable String reason, @Nullable Instant resumeAt) {}

    /** What the customer will read; {@code anyway} is why it is done without required steps. */
    public record Resolution(@Nullable String whatWasDone, @Nullable String anyway) {}

    /** Why. */
    public record Reopening(@Nullable String reason) {}

    /** Without {@code to} it goes to whoever is next. */
    public record Escalation(
            @Nullable String reason, @Nullable UUID to, @Nullable String priority) {}

    /** How urgent it is. */
    public record NewPriority(@Nullable String priority) {}

    /** With {@code seenEntry} a message that crosses another one is refused (409). */
    public record Reply(@Nullable String text, @Nullable UUID seenEntry, boolean sendAnyway) {}

    /** For our people only; mentions are those to be told besides the ones the text names. */
    public record Note(@Nullable String text, @Nullable List<UUID> mentions) {}

    /** {@code role} is what the ticket is to the other one, named by id or by number. */
    public record NewRelation(
            @Nullable String role, @Nullable UUID ticket, @Nullable String number) {}

    /** The ticket that takes it in, by id or by number. */
    public record Merging(@Nullable UUID ticket, @Nullable String number) {}

    /** What becomes a ticket of its own; {@code entry} is a reply or a note. */
    public record Split(
            @Nullable UUID id,
            @Nullable UUID entry,
            @Nullable String subject,
            @Nullable String description,
            @Nullable String category,
            @Nullable String priority) {}

    /** Of a kind, or with a name and an amount of its own; the amount in the minor unit. */
    public record NewFee(
            @Nullable UUID type,
            @Nullable String name,
            @Nullable Long amountMinor,
            @Nullable String note) {

        Optional<Money> amount() {
            return Optional.ofNullable(amountMinor).map(minor -> Money.ofMinor(minor, Money.KES));
        }
    }

    /** How one can find the payment again. */
    public record Payment(@Nullable String reference) {}

    /** A category, all of it; the key is in the path or of the new one. */
    public record CategoryBody(
            @Nullable String key,
            @Nullable String english,
            @Nullable String swahili,
            @Nullable Integer position,
            @Nullable Boolean active) {}

    /** A kind of fee, all of it. */
    public record FeeTypeBody(
            @Nullable String name,
            @Nullable Long amountMinor,
            @Nullable String currency,
            @Nullable Integer position,
            @Nullable Boolean active) {

        Money amount() {
            return Money.ofMinor(
                    Optional.ofNullable(amountMinor).orElse(-1L),
                    Optional.ofNullable(currency).map(TicketBodies::currency).orElse(Money.KES));
        }
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            var refused = Invalid.of("currency", "choice.unknown");
            refused.initCause(unknown);
            throw refused;
        }
    }

    static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }

    static <T> Optional<T> id(@Nullable UUID value, Function<UUID, T> reader) {
        return Optional.ofNullable(value).map(reader);
    }
}
