package io.uplink.application.care.privacy;

import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.customer.CustomerAccess;
import io.uplink.application.care.customer.port.FixedCustomerTickets;
import io.uplink.application.care.customer.port.InMemoryCustomerRepository;
import io.uplink.application.care.privacy.port.AccessLog.Fields;
import io.uplink.application.care.privacy.port.SubjectData;
import io.uplink.application.care.privacy.port.SubjectData.Line;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.InMemoryFileStore;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerEvent;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasingTest {

    private static final Actor ADMIN = anAdmin();
    private static final CustomerId AMINA = new CustomerId(SequentialIds.of(77));

    private final MovableClock clock = MovableClock.at("2026-03-02T06:00:00Z");
    private final InMemoryCustomerRepository customers = new InMemoryCustomerRepository();
    private final InMemoryPersonalData data = new InMemoryPersonalData(customers);
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final RecordingOutbox outbox = new RecordingOutbox();
    private final InMemoryAccessLog log = new InMemoryAccessLog();
    private final List<String> redacted = new ArrayList<>();
    private final Origin origin = new Origin(new SequentialIds(), clock, activity, outbox);
    private final CustomerAccess access = new CustomerAccess(customers, new FixedCustomerTickets());
    private final EraseCustomer erase =
            new EraseCustomer(
                    new DirectUnitOfWork(),
                    access,
                    data,
                    traces -> {
                        redacted.addAll(traces.names());
                        return 3;
                    },
                    origin);
    private final PreviewErasure preview = new PreviewErasure(new DirectUnitOfWork(), access, data);

    @BeforeEach
    void aminaIsACustomer() {
        register(WESTLANDS);
    }

    @Test
    void erasedIsOnceAndForGood() {
        assertThat(run(ADMIN, "ACC-000001", "letter of March")).isEqualTo("ACC-000001");
        assertThat(run(ADMIN, "", "")).isEqualTo("ACC-000001");

        assertThat(data.erased()).containsExactly(AMINA);
        assertThat(redacted).containsExactly("Amina Hassan");
        assertThat(outbox.events()).hasOnlyElementsOfType(CustomerEvent.Erased.class).hasSize(1);
        assertThat(activity.notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.action()).isEqualTo("customer.erase");
                    assertThat(note.subject().reference()).isEqualTo("ACC-000001");
                    assertThat(note.after().get("why")).isEqualTo("letter of March");
                    assertThat(note.after().get("entries")).isEqualTo("3");
                    assertThat(note.after().get("orders")).isEqualTo("16");
                    assertThat(note.after().get("leads")).isEqualTo("17");
                });
    }

    @Test
    void anotherNumberOrNoReasonErasesNothing() {
        assertThatThrownBy(() -> run(ADMIN, "ACC-000002", "asked")).hasMessage("input.invalid");
        assertThatThrownBy(() -> run(ADMIN, "ACC-000001", " ")).hasMessage("input.invalid");
        assertThat(data.erased()).isEmpty();
        assertThat(redacted).isEmpty();
    }

    @Test
    void nobodyIsErasedWhileATicketOrComplaintIsOpen() {
        data.owed(1, 0);
        assertThatThrownBy(() -> run(ADMIN, "ACC-000001", "asked"))
                .hasMessage("customer.tickets-open");
        data.owed(0, 1);
        assertThatThrownBy(() -> run(ADMIN, "ACC-000001", "asked"))
                .hasMessage("customer.complaints-open");

        assertThat(data.erased()).isEmpty();
        assertThat(activity.notes()).isEmpty();
    }

    @Test
    void whoSawAnotherVersionIsAskedToLookAgain() {
        var stale = new EraseCustomer.Input(AMINA, "ACC-000001", "asked", Version.of(7));

        assertThatThrownBy(() -> erase.execute(ADMIN, stale)).hasMessage("version.stale");
        assertThat(data.erased()).isEmpty();
    }

    @Test
    void whoMayNotIsRefusedBeforeAnythingIsRead() {
        var stranger = nobodySpecial();

        assertThatThrownBy(() -> run(stranger, "wrong", "")).hasMessage("access.denied");
        assertThatThrownBy(() -> preview.execute(stranger, AMINA)).hasMessage("access.denied");
        assertThatThrownBy(() -> exporting(lines()).execute(stranger, AMINA))
                .hasMessage("access.denied");
    }

    @Test
    void aCustomerOfAnotherBranchIsNotThere() {
        var other = new CustomerId(SequentialIds.of(78));
        register(other, THIKA);
        var manager = inWestlands(Permission.CUSTOMERS_PRIVACY);

        assertThatThrownBy(() -> preview.execute(manager, other)).hasMessage("customer.not-found");
        assertThat(preview.execute(manager, AMINA).holdings().tickets()).isEqualTo(4);
    }

    @Test
    void handingOutIsNotedByNumberAndAsALook() {
        var export = exporting(lines()).execute(ADMIN, AMINA);

        assertThat(export.account()).isEqualTo("ACC-000001");
        assertThat(activity.notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.action()).isEqualTo("customer.export-data");
                    assertThat(note.subject().reference()).isEqualTo("ACC-000001");
                });
        assertThat(log.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.look().fields()).isEqualTo(Fields.ARCHIVE));
    }

    @Test
    void aSectionComesInPiecesAndWhole() {
        var export = exporting(lines()).execute(ADMIN, AMINA);

        var pieces = export.lines(SubjectData.Section.MESSAGES);
        var found = new ArrayList<Integer>();
        while (pieces.hasNext()) {
            found.add(pieces.next().size());
        }

        assertThat(found).containsExactly(500, 500, 200);
    }

    @Test
    void nothingIsHandedOutOfWhoWasErased() {
        var _ = run(ADMIN, "ACC-000001", "asked");

        assertThatThrownBy(() -> exporting(lines()).execute(ADMIN, AMINA))
                .hasMessage("customer.erased");
    }

    private ExportSubject exporting(List<Line> lines) {
        var held =
                new SubjectData() {
                    @Override
                    public Set<CustomerId> records(CustomerId customer) {
                        return Set.of(customer);
                    }

                    @Override
                    public List<Line> piece(
                            Section section,
                            Set<CustomerId> records,
                            Optional<UUID> after,
                            int most) {
                        return lines.stream()
                                .filter(line ->
                                        after.filter(id -> line.id().compareTo(id) <= 0).isEmpty())
                                .limit(most)
                                .toList();
                    }
                };
        return new ExportSubject(
                new DirectUnitOfWork(),
                access,
                held,
                new InMemoryFileStore(new SequentialIds(), clock),
                new AccessNotes(log, clock),
                origin);
    }

    private static List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < 1_200; i++) {
            lines.add(
                    new Line(
                            SequentialIds.of(10_000 + i),
                            new LinkedHashMap<>(Map.of("n", String.valueOf(i)))));
        }
        return lines;
    }

    private String run(Actor actor, String typed, String reason) {
        return erase.execute(
                actor, new EraseCustomer.Input(AMINA, typed, reason, Optional.empty()));
    }

    private void register(BranchId branch) {
        register(AMINA, branch);
    }

    private void register(CustomerId id, BranchId branch) {
        customers.opened(branch);
        customers.save(
                Customer.register(
                        id,
                        AccountNumber.of("ACC", id.equals(AMINA) ? 1 : 2),
                        CustomerFixtures.amina(branch, "0712004418"),
                        CustomerStatus.ACTIVE,
                        Optional.empty(),
                        clock.instant()));
    }
}
