package io.uplink.application.care.ticket;

import static io.uplink.application.care.ticket.LifeOfATicketTest.assertRefused;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.Field.Need;
import io.uplink.domain.care.field.FieldShape;
import io.uplink.domain.care.field.FieldValue;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldsOnTicketsTest {

    private static final FieldShape NUMBER =
            new FieldShape.Measure(Optional.empty(), Optional.empty(), "dBm");

    private final TicketWorld world = new TicketWorld();
    private final SaveField save =
            new SaveField(world.unitOfWork, world.fields, world.catalogue, world.origin);
    private final RemoveField remove =
            new RemoveField(world.unitOfWork, world.fields, world.catalogue, world.origin);
    private final FillFields fill = new FillFields(world.desk);
    private final ResolveTicket resolve = new ResolveTicket(world.desk, world.terms);

    @BeforeEach
    void aCategory() {
        world.catalogue.save(new Category("connectivity", "Connection", "Muunganisho", 1, true, 0));
    }

    @Test
    void aFieldIsAddedAndChangedAndKeepsItsKind() {
        var added = save("power", NUMBER, Need.OPTIONAL, false);

        assertRefused(() -> save("power", NUMBER, Need.OPTIONAL, false), "field.taken");
        assertRefused(() -> edit(added, new FieldShape.Line(), true), "field.kind-stays");
        assertThat(edit(added, NUMBER, false).active()).isFalse();
        assertRefused(() -> edit(added, NUMBER, true), "version.stale");
        assertThat(world.activity.notes())
                .extracting("action")
                .containsExactly("category.field-add", "category.field-edit");
    }

    @Test
    void aCategoryAsksForUpToTwentyFields() {
        for (var i = 0; i < Field.MOST; i++) {
            var _ = save("field" + i, new FieldShape.Line(), Need.OPTIONAL, false);
        }

        assertRefused(
                () -> save("one_more", new FieldShape.Line(), Need.OPTIONAL, false),
                "field.too-many");
        var _ =
                edit(
                        world.fields.find("connectivity", "field0").orElseThrow(),
                        new FieldShape.Line(),
                        false);
        assertThat(save("one_more", new FieldShape.Line(), Need.OPTIONAL, false).active()).isTrue();
    }

    @Test
    void settingsAreForThoseWhoMayChangeThem() {
        assertRefused(
                () ->
                        save.execute(
                                inWestlands(Permission.SETTINGS_VIEW),
                                input("power", NUMBER, Need.OPTIONAL, false)),
                "access.denied");
    }

    @Test
    void aTicketIsOpenedWithWhatIsNeededForThatAndKeepsIt() {
        var _ = save("power", NUMBER, Need.OPENING, false);

        assertRefused(() -> open(Map.of()), "required");
        assertRefused(() -> open(Map.of("power", "low")), "number.unreadable");
        var ticket = open(Map.of("power", "-21.50"));

        assertThat(value(ticket, "power")).contains("-21.5");
        assertThat(world.brians()).isNotNull();
    }

    @Test
    void whoeverWorksItFillsInWhatIsAskedForAndTheHistorySaysSo() {
        var _ = save("power", NUMBER, Need.OPTIONAL, true);
        var ticket = world.brians();

        assertThat(fill(TicketWorld.technician(ticket.id(), BRIAN), ticket, "power", "-20"))
                .isTrue();
        assertThat(fill(anAdmin(), ticket, "power", "-20.0")).isFalse();
        assertRefused(() -> fill(anAdmin(), ticket, "colour", "red"), "field.unknown");
        assertRefused(
                () -> fill(inWestlands(Permission.TICKETS_VIEW), ticket, "power", "-3"),
                "access.denied");

        assertThat(value(ticket, "power")).contains("-20");
        assertThat(world.now(ticket.id()).version()).isEqualTo(ticket.version());
        assertThat(
                        world.timeline
                                .of(ticket.id())
                                .filter(entry -> entry.kind().equals("fields-filled")))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.data()).containsEntry("english", "power en: -20 dBm"));
    }

    @Test
    void aLinkFillsInOnlyWhatStandsOnIt() {
        var _ = save("price", NUMBER, Need.OPTIONAL, false);
        var ticket = world.brians();

        assertRefused(
                () -> fill(TicketWorld.technician(ticket.id(), BRIAN), ticket, "price", "1"),
                "field.unknown");
    }

    @Test
    void aTicketIsNotResolvedWithoutWhatIsNeededForThat() {
        var _ = save("power", NUMBER, Need.RESOLVING, false);
        var ticket = world.brians();

        assertRefused(() -> resolve(ticket, Optional.empty()), "ticket.fields-missing");
        var _ = fill(anAdmin(), ticket, "power", "-20");
        assertThat(resolve(ticket, Optional.empty()).state().kind().isUnresolved()).isFalse();
    }

    @Test
    void whoMayResolvesItAnyway() {
        var _ = save("power", NUMBER, Need.RESOLVING, false);
        var ticket = world.brians();

        assertThat(resolve(ticket, Optional.of("No meter")).state().kind().isUnresolved())
                .isFalse();
        assertThat(world.kinds(ticket.id())).contains("steps-skipped");
    }

    @Test
    void aFieldInUseIsRetiredAndNotRemovedAndItsValuesStay() {
        var field = save("power", NUMBER, Need.OPTIONAL, false);
        var ticket = world.brians();
        var _ = fill(anAdmin(), ticket, "power", "-20");
        var asked = new RemoveField.Input("connectivity", "power", Optional.empty());

        assertRefused(() -> remove.execute(anAdmin(), asked), "field.in-use");
        var _ = edit(field, NUMBER, false);

        assertThat(value(ticket, "power")).contains("-20");
        assertRefused(() -> fill(anAdmin(), ticket, "power", "-3"), "field.unknown");
    }

    @Test
    void aFieldThatNobodyFilledInIsForgotten() {
        var _ = save("power", NUMBER, Need.OPTIONAL, false);

        var _ =
                remove.execute(
                        anAdmin(),
                        new RemoveField.Input("connectivity", "power", Optional.empty()));

        assertThat(world.fields.of("connectivity")).isEmpty();
    }

    private Field save(String key, FieldShape shape, Need need, boolean technician) {
        return save.execute(anAdmin(), input(key, shape, need, technician));
    }

    private static SaveField.Input input(
            String key, FieldShape shape, Need need, boolean technician) {
        return new SaveField.Input(
                "connectivity",
                key,
                key + " en",
                key + " sw",
                shape,
                need,
                technician,
                1,
                true,
                true,
                Optional.empty());
    }

    private Field edit(Field field, FieldShape shape, boolean active) {
        return save.execute(
                anAdmin(),
                new SaveField.Input(
                        field.category(),
                        field.key(),
                        field.english(),
                        field.swahili(),
                        shape,
                        field.need(),
                        field.forTechnician(),
                        field.position(),
                        active,
                        false,
                        Version.of(field.version())));
    }

    private Ticket.Snapshot open(Map<String, String> fields) {
        var report = TicketWorld.report();
        return world.openTicket()
                .execute(
                        anAdmin(),
                        new OpenTicket.Input(
                                report.customer(),
                                report.subject(),
                                report.description(),
                                report.category(),
                                report.branch(),
                                report.priority(),
                                report.assignee(),
                                report.team(),
                                report.source(),
                                Optional.empty(),
                                Optional.of(fields)));
    }

    private boolean fill(Actor actor, Ticket.Snapshot ticket, String key, String typed) {
        return fill.execute(actor, new FillFields.Input(ticket.id(), Map.of(key, typed))).changed();
    }

    private Ticket.Snapshot resolve(Ticket.Snapshot ticket, Optional<String> anyway) {
        return resolve.execute(
                anAdmin(),
                new ResolveTicket.Input(ticket.id(), "Spliced", anyway, Optional.empty()));
    }

    private Optional<String> value(Ticket.Snapshot ticket, String key) {
        return List.copyOf(world.fields.ofTicket(ticket.id()).fields()).stream()
                .filter(one -> one.field().key().equals(key))
                .findFirst()
                .flatMap(one -> one.value())
                .map(FieldValue::typed);
    }
}
