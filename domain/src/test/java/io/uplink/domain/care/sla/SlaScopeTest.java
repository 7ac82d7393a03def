package io.uplink.domain.care.sla;

import static io.uplink.domain.care.sla.CalendarFixtures.aPolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlaScopeTest {

    private static final BranchId MOMBASA = new BranchId(new UUID(4, 2));
    private static final BranchId NAKURU = new BranchId(new UUID(4, 3));
    private static final Situation TICKET =
            new Situation(
                    Priority.HIGH,
                    Optional.of("connectivity"),
                    Optional.of("vip"),
                    Optional.of(MOMBASA));

    @Test
    void whatAScopeNamesMustAgreeAndTheRestMayBeAnything() {
        assertThat(SlaScope.everything().covers(TICKET)).isTrue();
        assertThat(SlaScope.of(Priority.HIGH).covers(TICKET)).isTrue();
        assertThat(SlaScope.of(Priority.LOW).covers(TICKET)).isFalse();
        assertThat(scope("h c v m").covers(TICKET)).isTrue();
        assertThat(scope("h c v n").covers(TICKET)).isFalse();
    }

    @Test
    void whatNobodyKnowsYetIsNothingThatIsNamed() {
        var early =
                new Situation(Priority.HIGH, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(SlaScope.of(Priority.HIGH).covers(early)).isTrue();
        assertThat(scope("v").covers(early)).isFalse();
        assertThat(scope("c").covers(early)).isFalse();
        assertThat(scope("m").covers(early)).isFalse();
    }

    @Test
    void whoNamesMoreWinsAndTiesGoToClassCategoryBranchPriority() {
        var worstFirst =
                Stream.of(
                                "", "h", "m", "c", "v", "h m", "h c", "c m", "h v", "v m", "v c",
                                "h c m", "h v m", "h c v", "v c m", "h c v m")
                        .map(SlaScopeTest::scope)
                        .toList();

        assertThat(worstFirst).extracting(SlaScope::rank).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theSamePolicyIsChosenInWhateverOrderTheyAreLookedAt() {
        var policies =
                new ArrayList<>(
                        Stream.of("", "h", "m", "v", "h m", "v n", "c n", "h v n")
                                .map(SlaScopeTest::policy)
                                .toList());
        for (var seed = 0; seed < 50; seed++) {
            Collections.shuffle(policies, new Random(seed));

            assertThat(SlaPolicy.choose(policies, TICKET))
                    .map(SlaPolicy::scope)
                    .contains(scope("h m"));
        }
    }

    @Test
    void aPolicyThatIsNotInForceIsNeverChosen() {
        var off = aPolicy(Priority.HIGH, 1, 2);
        var retired =
                new SlaPolicy(
                        off.id(),
                        "Retired",
                        "",
                        scope("h v"),
                        off.response(),
                        off.nextReply(),
                        off.resolution(),
                        Optional.empty(),
                        Optional.empty(),
                        off.pausesFor(),
                        false,
                        1);

        assertThat(SlaPolicy.choose(List.of(retired, off), TICKET)).contains(off);
        assertThat(SlaPolicy.choose(List.of(retired), TICKET)).isEmpty();
        assertThat(SlaPolicy.choose(List.of(policy("n")), TICKET)).isEmpty();
    }

    /** h: high, c: about connectivity, v: of a VIP, m or n: in Mombasa or Nakuru. */
    private static SlaScope scope(String names) {
        var named = List.of(names.split(" ", -1));
        return new SlaScope(
                named.contains("h") ? Optional.of(Priority.HIGH) : Optional.empty(),
                named.contains("c") ? Optional.of("connectivity") : Optional.empty(),
                named.contains("v") ? Optional.of("vip") : Optional.empty(),
                named.contains("m")
                        ? Optional.of(MOMBASA)
                        : named.contains("n") ? Optional.of(NAKURU) : Optional.empty());
    }

    private static SlaPolicy policy(String names) {
        var any = aPolicy(Priority.HIGH, 1, 2);
        return new SlaPolicy(
                new SlaPolicyId(
                        UUID.nameUUIDFromBytes(
                                names.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                "policy " + names,
                "",
                scope(names),
                any.response(),
                any.nextReply(),
                any.resolution(),
                Optional.empty(),
                Optional.empty(),
                any.pausesFor(),
                true,
                1);
    }
}
