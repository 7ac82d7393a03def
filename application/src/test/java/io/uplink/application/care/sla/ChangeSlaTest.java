package io.uplink.application.care.sla;

import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeSlaTest {

    private static final Actor ADMIN = anAdmin();

    private final SlaFixtures given = new SlaFixtures();
    private final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final MovableClock clock = MovableClock.at("2026-03-02T06:00:00Z");
    private final PolicyRules rules = new PolicyRules(given.policies(), given.calendars(), clock);
    private final EditPolicy editPolicy =
            new EditPolicy(unitOfWork, given.policies(), rules, activity);
    private final AddPolicy addPolicy =
            new AddPolicy(
                    unitOfWork,
                    given.policies(),
                    SlaFixtures::choices,
                    rules,
                    new SequentialIds(),
                    activity);
    private final EditCalendar editCalendar =
            new EditCalendar(unitOfWork, given.calendars(), given.policies(), clock, activity);
    private final AddCalendar addCalendar =
            new AddCalendar(unitOfWork, given.calendars(), new SequentialIds(), activity);
    private final RetireCalendar retireCalendar =
            new RetireCalendar(unitOfWork, given.calendars(), activity);
    private final AddHoliday addHoliday =
            new AddHoliday(unitOfWork, given.calendars(), given.policies(), clock, activity);
    private final RemoveHoliday removeHoliday =
            new RemoveHoliday(unitOfWork, given.calendars(), activity);
    private final TryPolicy tryPolicy =
            new TryPolicy(unitOfWork, given.policies(), given.calendars(), clock);

    @Test
    void anAdminChangesWhatIsPromised() {
        var changed = editPolicy.execute(ADMIN, promise(Duration.ofHours(3), Duration.ofHours(9)));

        assertThat(changed.resolution()).isEqualTo(Duration.ofHours(9));
        assertThat(given.inForce(Priority.HIGH)).isEqualTo(changed);
        assertThat(activity.notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.action()).isEqualTo("sla-policy.edit");
                    assertThat(note.before().get("resolution")).isEqualTo("PT8H");
                    assertThat(note.after().get("resolution")).isEqualTo("PT9H");
                });
    }

    @Test
    void aPolicyForOthersIsAddedOnceForItsScope() {
        var wish = wish("VIPs", Duration.ofMinutes(30), Duration.ofHours(2));

        var added = addPolicy.execute(ADMIN, new AddPolicy.Input(vipsOf(Optional.empty()), wish));

        assertThat(given.policies().findById(added.id())).contains(added);
        assertThat(activity.notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.action()).isEqualTo("sla-policy.add");
                    assertThat(note.after().get("customerClass")).isEqualTo("vip");
                });
        assertThatThrownBy(() ->
                        addPolicy.execute(
                                ADMIN, new AddPolicy.Input(vipsOf(Optional.empty()), wish)))
                .hasMessage("sla.scope-taken");
        addPolicy.execute(ADMIN, new AddPolicy.Input(vipsOf(Optional.of(THIKA)), wish));
        assertThat(given.policies().all()).hasSize(6);
    }

    @Test
    void whatAPolicyNamesMustExist() {
        var nowhere =
                new SlaScope(
                        Optional.empty(),
                        Optional.of("no_such"),
                        Optional.of("no_such"),
                        Optional.of(new BranchId(new UUID(9, 9))));

        assertThatThrownBy(() ->
                        addPolicy.execute(
                                ADMIN,
                                new AddPolicy.Input(
                                        nowhere,
                                        wish("X", Duration.ofHours(1), Duration.ofHours(2)))))
                .satisfies(refused -> {
                    assertFault(refused, "category", "choice.unknown");
                    assertFault(refused, "customerClass", "choice.unknown");
                    assertFault(refused, "branch", "choice.unknown");
                });
        assertThat(activity.notes()).isEmpty();
    }

    @Test
    void aPolicyPutBackIntoForceMeetsTheOneThatTookItsPlace() {
        var high = given.inForce(Priority.HIGH);
        var off =
                new PolicyWish(
                        high.name(),
                        "",
                        high.response(),
                        high.nextReply(),
                        high.resolution(),
                        Optional.empty(),
                        Optional.empty(),
                        high.pausesFor(),
                        false);
        var retired =
                editPolicy.execute(ADMIN, new EditPolicy.Input(high.id(), off, Version.of(1)));
        addPolicy.execute(
                ADMIN,
                new AddPolicy.Input(
                        SlaScope.of(Priority.HIGH),
                        wish("Other", Duration.ofHours(1), Duration.ofHours(2))));

        assertThatThrownBy(() ->
                        editPolicy.execute(
                                ADMIN,
                                new EditPolicy.Input(
                                        high.id(),
                                        wish("High", Duration.ofHours(1), Duration.ofHours(2)),
                                        Version.of(retired.version()))))
                .hasMessage("sla.scope-taken");
    }

    @Test
    void whoManagesOneBranchPromisesNothing() {
        assertThatThrownBy(() ->
                        addPolicy.execute(
                                inWestlands(Permission.TICKETS_SLA),
                                new AddPolicy.Input(
                                        vipsOf(Optional.empty()),
                                        wish("X", Duration.ofHours(1), Duration.ofHours(2)))))
                .hasMessage("access.denied");
    }

    @Test
    void tryingTellsWhatAVipIsPromised() {
        addPolicy.execute(
                ADMIN,
                new AddPolicy.Input(
                        vipsOf(Optional.empty()),
                        wish("VIPs", Duration.ofMinutes(30), Duration.ofHours(2))));
        var scope =
                new SlaScope(
                        Optional.of(Priority.HIGH),
                        Optional.empty(),
                        Optional.of("vip"),
                        Optional.empty());

        var vip = new TryPolicy.Input(scope, Optional.empty(), Optional.empty());
        var anybody =
                new TryPolicy.Input(SlaScope.of(Priority.HIGH), Optional.empty(), Optional.empty());

        assertThat(tryPolicy.execute(ADMIN, vip).orElseThrow().policy().name()).isEqualTo("VIPs");
        assertThat(tryPolicy.execute(ADMIN, anybody).orElseThrow().policy().name())
                .isEqualTo("high");
    }

    @Test
    void givenAResolutionBeforeTheResponse_whenSaved_thenItsFieldIsToBlame() {
        var before = given.inForce(Priority.HIGH);

        assertThatThrownBy(() ->
                        editPolicy.execute(
                                ADMIN, promise(Duration.ofHours(9), Duration.ofHours(8))))
                .satisfies(refused ->
                        assertFault(refused, "resolution", "sla.resolution-before-response"));
        assertThat(given.inForce(Priority.HIGH)).isEqualTo(before);
        assertThat(activity.notes()).isEmpty();
    }

    @Test
    void givenOneWorkingMinuteAWeek_whenSaved_thenNoPolicyCouldBeKeptAndItIsRefused() {
        assertThatThrownBy(() ->
                        editCalendar.execute(ADMIN, hours(Map.of(DayOfWeek.MONDAY, "08:00-08:01"))))
                .hasMessage("sla.never-completes");
        assertThat(given.office().hours().intervals(DayOfWeek.TUESDAY)).isNotEmpty();
    }

    @Test
    void givenNoWorkingTime_whenSaved_thenItIsRefused() {
        assertThatThrownBy(() -> editCalendar.execute(ADMIN, hours(Map.of())))
                .hasMessage("sla.no-working-time");
    }

    @Test
    void everyDayThatCannotBeReadIsNamed() {
        assertThatThrownBy(() ->
                        editCalendar.execute(
                                ADMIN,
                                hours(
                                        Map.of(
                                                DayOfWeek.MONDAY, "eight",
                                                DayOfWeek.FRIDAY, "17-8"))))
                .satisfies(refused -> {
                    assertFault(refused, "hours[monday]", "sla.hours-unreadable");
                    assertFault(refused, "hours[friday]", "sla.interval-backwards");
                });
    }

    @Test
    void hoursThatOverlapAreShownBesideTheirDay() {
        assertThatThrownBy(() ->
                        editCalendar.execute(
                                ADMIN, hours(Map.of(DayOfWeek.TUESDAY, "8-13, 12-17"))))
                .satisfies(
                        refused -> assertFault(refused, "hours[tuesday]", "sla.intervals-overlap"));
    }

    @Test
    void aCalendarTakesALunchBreakAndAnotherZone() {
        var changed =
                editCalendar.execute(
                        ADMIN,
                        new EditCalendar.Input(
                                given.office().id(),
                                "Kampala",
                                "Africa/Kampala",
                                weekOf("8-13, 14-17"),
                                Version.of(1)));

        assertThat(changed.hours().zone().getId()).isEqualTo("Africa/Kampala");
        assertThat(changed.hours().intervals(DayOfWeek.SUNDAY)).hasSize(2);
        assertThat(activity.actions()).containsExactly("sla-calendar.edit");
    }

    @Test
    void givenAnOlderLook_whenSaved_thenItIsStale() {
        editPolicy.execute(ADMIN, promise(Duration.ofHours(3), Duration.ofHours(9)));

        assertThatThrownBy(() ->
                        editPolicy.execute(
                                ADMIN, promise(Duration.ofHours(1), Duration.ofHours(8))))
                .hasMessage("version.stale");
    }

    @Test
    void aBranchStartsWithTheStandardHoursAndGoesBackToThem() {
        var own = addCalendar.execute(ADMIN, new AddCalendar.Input(THIKA, "Thika"));

        assertThat(given.calendars().forBranch(THIKA)).isEqualTo(own);
        assertThat(own.week()).isEqualTo(given.office().week());
        assertThatThrownBy(() -> addCalendar.execute(ADMIN, new AddCalendar.Input(THIKA, "Again")))
                .hasMessage("sla.branch-taken");

        retireCalendar.execute(ADMIN, new RetireCalendar.Input(own.id(), Version.of(1)));

        assertThat(given.calendars().forBranch(THIKA)).isEqualTo(given.office());
        assertThat(activity.actions()).containsExactly("sla-calendar.add", "sla-calendar.retire");
    }

    @Test
    void theStandardCalendarStays() {
        assertThatThrownBy(() ->
                        retireCalendar.execute(
                                ADMIN,
                                new RetireCalendar.Input(given.office().id(), Version.of(1))))
                .hasMessage("sla.standard-needed");
    }

    @Test
    void aHolidayIsAddedOnceAndRemovedAgain() {
        addHoliday.execute(ADMIN, holiday("Jamhuri Day", "2026-12-12", 1));

        assertThatThrownBy(
                        () -> addHoliday.execute(ADMIN, holiday("Independence", "2027-12-12", 2)))
                .hasMessage("sla.holiday-taken");
        assertThat(given.office().hours().holiday(LocalDate.of(2031, 12, 12)))
                .contains("Jamhuri Day");

        removeHoliday.execute(
                ADMIN,
                new RemoveHoliday.Input(
                        given.office().id(), LocalDate.of(2026, 12, 12), Version.of(2)));

        assertThat(given.office().hours().holidays()).isEmpty();
        assertThat(activity.actions())
                .containsExactly("sla-calendar.add-holiday", "sla-calendar.remove-holiday");
    }

    @Test
    void aHolidayWithoutDayOrNameIsRefusedWithBothFaults() {
        assertThatThrownBy(() ->
                        addHoliday.execute(
                                ADMIN,
                                new AddHoliday.Input(
                                        given.office().id(),
                                        " ",
                                        Optional.empty(),
                                        true,
                                        Version.of(1))))
                .satisfies(refused -> {
                    assertFault(refused, "name", "required");
                    assertFault(refused, "day", "required");
                });
    }

    @Test
    void aBranchManagerChangesTheBranchsOwnCalendarOnly() {
        var manager = inWestlands(Permission.TICKETS_SLA);
        var own = addCalendar.execute(manager, new AddCalendar.Input(WESTLANDS, "Westlands"));

        editCalendar.execute(
                manager,
                new EditCalendar.Input(
                        own.id(),
                        "Westlands late",
                        "Africa/Nairobi",
                        weekOf("10-20"),
                        Version.of(1)));

        assertThatThrownBy(() -> editCalendar.execute(manager, hours(weekOf("10-20"))))
                .hasMessage("access.denied");
        assertThatThrownBy(() ->
                        editPolicy.execute(
                                manager, promise(Duration.ofHours(1), Duration.ofHours(8))))
                .hasMessage("access.denied");
        assertThatThrownBy(() ->
                        addCalendar.execute(manager, new AddCalendar.Input(THIKA, "Not mine")))
                .hasMessage("access.denied");
    }

    @Test
    void withoutThePermissionNobodyLearnsWhetherACalendarExists() {
        assertThatThrownBy(() -> editCalendar.execute(nobodySpecial(), hours(weekOf("8-17"))))
                .hasMessage("access.denied");
        assertThatThrownBy(() ->
                        editCalendar.execute(
                                nobodySpecial(),
                                new EditCalendar.Input(
                                        new SlaCalendarId(SequentialIds.of(404)),
                                        "x",
                                        "UTC",
                                        Map.of(),
                                        Optional.empty())))
                .hasMessage("access.denied");
    }

    @Test
    void tryingShowsWhichDaysDidNotCount() {
        addHoliday.execute(ADMIN, holiday("Jamhuri Day", "2026-12-12", 1));

        var outcome =
                tryPolicy
                        .execute(
                                ADMIN,
                                new TryPolicy.Input(
                                        SlaScope.of(Priority.HIGH),
                                        Optional.empty(),
                                        Optional.of(LocalDateTime.parse("2026-12-11T16:00"))))
                        .orElseThrow();

        assertThat(outcome.resolutionDue()).isEqualTo("2026-12-14T12:00:00Z");
        assertThat(outcome.days()).hasSize(4);
        assertThat(outcome.days().get(1).holiday()).contains("Jamhuri Day");
        assertThat(outcome.days().get(2).worked()).isEmpty();
    }

    private EditPolicy.Input promise(Duration response, Duration resolution) {
        return new EditPolicy.Input(
                given.inForce(Priority.HIGH).id(),
                wish("High", response, resolution),
                Version.of(1));
    }

    private static PolicyWish wish(String name, Duration response, Duration resolution) {
        return new PolicyWish(
                name,
                "",
                response,
                Optional.of(response),
                resolution,
                Optional.empty(),
                Optional.empty(),
                Set.of(PendingReason.CUSTOMER),
                true);
    }

    private static SlaScope vipsOf(Optional<BranchId> branch) {
        return new SlaScope(Optional.empty(), Optional.empty(), Optional.of("vip"), branch);
    }

    private EditCalendar.Input hours(Map<DayOfWeek, String> hours) {
        return new EditCalendar.Input(
                given.office().id(), "Office", "Africa/Nairobi", hours, Version.of(1));
    }

    private static Map<DayOfWeek, String> weekOf(String hours) {
        var week = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, hours);
        }
        return week;
    }

    private AddHoliday.Input holiday(String name, String day, long seen) {
        return new AddHoliday.Input(
                given.office().id(),
                name,
                Optional.of(LocalDate.parse(day)),
                true,
                Version.of(seen));
    }

    private static void assertFault(Throwable refused, String field, String code) {
        assertThat(((Invalid) ((DomainException) refused).error()).faults())
                .contains(new Fault(field, code));
    }
}
