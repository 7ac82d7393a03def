package io.uplink.application.care.privacy;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.privacy.port.AccessLog.Fields;
import io.uplink.application.care.privacy.port.AccessLogQueries.Filter;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.CallContext;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessNotesTest {

    private static final CustomerId AMINA = new CustomerId(SequentialIds.of(77));

    private final MovableClock clock = MovableClock.at("2026-03-02T06:00:00Z");
    private final InMemoryAccessLog log = new InMemoryAccessLog();
    private final AccessNotes looks = new AccessNotes(log, clock);

    @Test
    void whoLooksIsNotedWithTheWayAndTheAddress() {
        var call = new CallContext("c-1", "web", Optional.of("10.0.0.7"));

        ScopedValue.where(CallContext.scope(), call)
                .run(() -> looks.noted(anAdmin(), AMINA, Fields.RECORD));

        assertThat(log.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.look().name()).isEqualTo("Asha");
                    assertThat(row.look().channel()).isEqualTo("web");
                    assertThat(row.look().address()).contains("10.0.0.7");
                });
    }

    @Test
    void jobsLookAtNobody() {
        looks.noted(new Actor.Job("ticket.close"), AMINA, Fields.CONTACT);

        assertThat(log.rows()).isEmpty();
    }

    @Test
    void onlyWhoMayIsToldWhoLooked() {
        var find =
                new FindLooks(
                        (_, _, _, _) -> new Page<>(List.of(), Optional.empty(), Optional.empty()));
        var input = new FindLooks.Input(Filter.of(AMINA), Optional.empty(), 10);

        assertThat(find.execute(anAdmin(), input).items()).isEmpty();
        assertThatThrownBy(() -> find.execute(nobodySpecial(), input)).hasMessage("access.denied");
    }

    @Test
    void looksAreForgottenAfterTheMonthsThatTheOperatorSays() {
        var settings = new FixedSettings();
        var prune = new PruneAccessLog(log, settings, clock);
        looks.noted(anAdmin(), AMINA, Fields.RECORD);
        clock.advance(Duration.ofDays(100));

        assertThat(prune.execute(new Actor.Job("privacy.prune-looks"))).isZero();
        settings.with(PrivacySettings.KEEP_LOOKS_MONTHS, 3);
        assertThat(prune.execute(new Actor.Job("privacy.prune-looks"))).isEqualTo(1);
    }
}
