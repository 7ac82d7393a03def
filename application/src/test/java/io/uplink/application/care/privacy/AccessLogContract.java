package io.uplink.application.care.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.care.privacy.port.AccessLog;
import io.uplink.application.care.privacy.port.AccessLog.Fields;
import io.uplink.application.care.privacy.port.AccessLog.Look;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link AccessLog} does; the one in memory and the one in PostgreSQL both run it. */
public interface AccessLogContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    AccessLog log();

    /** Customers of nobody else's, known to the log. */
    List<CustomerId> twoCustomers();

    PersonId somebody();

    /** From when to when the looks at a customer were, the oldest first. */
    List<Span> spans(CustomerId customer);

    /** The first and the last moment of a row. */
    record Span(Instant first, Instant last) {}

    @Test
    default void manyLooksInAnHourAreOneRow() {
        var customer = twoCustomers().getFirst();
        var who = somebody();

        log().note(look(who, Fields.RECORD, NOON), List.of(customer));
        log().note(look(who, Fields.RECORD, NOON.plusSeconds(60)), List.of(customer));
        log().note(look(who, Fields.RECORD, NOON.plusSeconds(1_800)), List.of(customer));

        assertThat(spans(customer)).containsExactly(new Span(NOON, NOON.plusSeconds(1_800)));
    }

    @Test
    default void anotherHourAnotherPersonAndAnotherPartAreRowsOfTheirOwn() {
        var customer = twoCustomers().getFirst();
        var who = somebody();

        log().note(look(who, Fields.RECORD, NOON), List.of(customer));
        log().note(look(who, Fields.CONTACT, NOON), List.of(customer));
        log().note(look(somebody(), Fields.RECORD, NOON), List.of(customer));
        log().note(look(who, Fields.RECORD, NOON.plus(Duration.ofHours(1))), List.of(customer));

        assertThat(spans(customer)).hasSize(4);
    }

    @Test
    default void aListIsNotedForEachOfItsCustomers() {
        var customers = twoCustomers();

        log().note(look(somebody(), Fields.LIST, NOON), customers);

        assertThat(customers).allSatisfy(one -> assertThat(spans(one)).hasSize(1));
    }

    @Test
    default void oldLooksAreForgottenAndYoungOnesKept() {
        var customer = twoCustomers().getFirst();
        var who = somebody();
        var old = Instant.parse("1999-03-02T12:00:00Z");
        log().note(look(who, Fields.RECORD, old), List.of(customer));
        log().note(look(who, Fields.RECORD, NOON), List.of(customer));

        assertThat(log().prune(Instant.parse("2000-01-01T00:00:00Z"), 100)).isPositive();

        assertThat(spans(customer)).containsExactly(new Span(NOON, NOON));
    }

    private static Look look(PersonId who, Fields fields, Instant at) {
        return new Look(who, "Asha", "web", Optional.of("10.0.0.7"), fields, at);
    }
}
