package io.uplink.application.care.ticket;

import static io.uplink.application.care.ticket.LifeOfATicketTest.assertRefused;
import static io.uplink.application.care.ticket.TicketWorld.customer;
import static io.uplink.application.care.ticket.TicketWorld.technician;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.forOwn;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FileStore;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.TicketId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeesAndFilesTest {

    private final TicketWorld world = new TicketWorld();
    private final AddFee addFee = new AddFee(world.desk, world.fees, world.catalogue);
    private final PayFee payFee = new PayFee(world.desk, world.fees);
    private final RemoveFee removeFee = new RemoveFee(world.desk, world.fees);
    private final AttachFile attach = new AttachFile(world.desk, world.files, world.store);
    private final ReadFile read = new ReadFile(world.desk, world.files, world.store);

    @Test
    void aFeeOfAKindHasItsNameAndPriceUnlessAnotherIsGiven() {
        var ticket = world.brians().id();
        var kind = aKind("Relocation", true);

        var usual = add(ticket, Optional.of(kind.id()), Optional.empty(), Optional.empty());
        var cheaper =
                add(
                        ticket,
                        Optional.of(kind.id()),
                        Optional.empty(),
                        Optional.of(shillings(1_500)));

        assertThat(usual.name()).isEqualTo("Relocation");
        assertThat(usual.amount()).isEqualTo(shillings(2_000));
        assertThat(cheaper.amount()).isEqualTo(shillings(1_500));
    }

    @Test
    void aFeeHasAnAmountAboveZero() {
        var ticket = world.brians().id();

        assertRefused(
                () -> add(ticket, Optional.empty(), Optional.of("Cable"), Optional.empty()),
                "required");
        assertRefused(
                () ->
                        add(
                                ticket,
                                Optional.empty(),
                                Optional.of("Cable"),
                                Optional.of(Money.ofMinor(-100, Money.KES))),
                "amount.not-positive");
        assertThat(
                        add(
                                        ticket,
                                        Optional.empty(),
                                        Optional.of("Cable"),
                                        Optional.of(Money.ofMinor(1, Money.KES)))
                                .amount()
                                .minor())
                .isEqualTo(1);
    }

    @Test
    void whatIsSetAsideIsNotCharged() {
        var ticket = world.brians().id();
        var kind = aKind("Fax line", false);

        assertRefused(
                () -> add(ticket, Optional.of(kind.id()), Optional.empty(), Optional.empty()),
                "fee-type.inactive");
        assertRefused(
                () ->
                        add(
                                ticket,
                                Optional.of(world.ids.next()),
                                Optional.empty(),
                                Optional.empty()),
                "fee-type.not-found");
    }

    @Test
    void aPaymentIsKeptOnceAndItsFeeStays() {
        var ticket = world.brians().id();
        var fee = add(ticket, Optional.empty(), Optional.of("Cable"), Optional.of(shillings(500)));

        pay(ticket, fee.id(), "QK12AB");
        pay(ticket, fee.id(), "another");

        assertThat(world.fees.of(ticket))
                .singleElement()
                .extracting(known -> known.paid().orElseThrow().reference())
                .isEqualTo("QK12AB");
        assertRefused(
                () -> removeFee.execute(anAdmin(), new RemoveFee.Input(ticket, fee.id())),
                "ticket.fee-paid");
        var owed = add(ticket, Optional.empty(), Optional.of("Pole"), Optional.of(shillings(9)));
        assertRefused(() -> pay(ticket, owed.id(), " "), "required");
    }

    /** The predecessor forgot payments whenever a ticket was edited. */
    @Test
    void paymentsSurviveAnEditOfTheTicket() {
        var ticket = world.brians().id();
        var fee = add(ticket, Optional.empty(), Optional.of("Cable"), Optional.of(shillings(500)));
        var paid = pay(ticket, fee.id(), "QK12AB");

        new EditTicket(world.desk, world.check, world.terms)
                .execute(
                        anAdmin(),
                        new EditTicket.Input(
                                ticket,
                                "Another subject",
                                "Another text",
                                "connectivity",
                                Optional.of(WESTLANDS),
                                Optional.empty()));

        assertThat(world.fees.of(ticket)).containsExactly(paid);
    }

    @Test
    void moneyMayComeAfterTheTicketIsClosed() {
        var ticket = world.resolved().id();
        var fee = add(ticket, Optional.empty(), Optional.of("Cable"), Optional.of(shillings(500)));
        new CloseTicket(world.desk)
                .execute(anAdmin(), new CloseTicket.Input(ticket, Optional.empty()));

        assertThat(pay(ticket, fee.id(), "QK12AB").paid()).isPresent();
        assertRefused(
                () -> add(ticket, Optional.empty(), Optional.of("More"), Optional.of(shillings(1))),
                "ticket.closed");
    }

    @Test
    void aTicketThatWasPaidForIsNotDeletedAndAnyOtherKeepsItsHistory() {
        var delete = new DeleteTicket(world.desk, world.fees, world.structure);
        var paid = world.brians().id();
        var fee = add(paid, Optional.empty(), Optional.of("Cable"), Optional.of(shillings(500)));
        pay(paid, fee.id(), "QK12AB");
        var other = world.brians().id();

        assertRefused(
                () -> delete.execute(anAdmin(), new DeleteTicket.Input(paid, Optional.empty())),
                "ticket.fee-paid");
        delete.execute(anAdmin(), new DeleteTicket.Input(other, Optional.empty()));

        assertThat(world.tickets.findById(other)).isEmpty();
        assertThat(world.kinds(other)).containsExactly("opened", "assigned", "deleted");
    }

    @Test
    void feesNeedTheirRight() {
        var ticket = world.brians().id();
        var brian = forOwn(Permission.TICKETS_VIEW, Permission.TICKETS_REPLY);

        assertRefused(
                () ->
                        addFee.execute(
                                brian,
                                new AddFee.Input(
                                        ticket,
                                        Optional.empty(),
                                        Optional.of("Cable"),
                                        Optional.of(shillings(1)),
                                        "")),
                "access.denied");
    }

    @Test
    void aCustomerReadsOnlyWhatIsForCustomers() {
        var ticket = world.brians().id();
        var ours = attach(technician(ticket, BRIAN), ticket, false);
        var theirs = attach(anAdmin(), ticket, true);

        assertThat(text(customer(ticket), ticket, theirs)).isEqualTo("hello");
        assertThat(text(technician(ticket, BRIAN), ticket, ours)).isEqualTo("hello");
        assertRefused(() -> text(customer(ticket), ticket, ours), "ticket.file-not-found");
    }

    @Test
    void aFileOfOneTicketIsNotReadThroughAnother() {
        var ticket = world.brians().id();
        var other = world.brians().id();
        var file = attach(anAdmin(), ticket, true);

        assertRefused(() -> text(anAdmin(), other, file), "ticket.file-not-found");
    }

    @Test
    void theTwentiethFileFitsAndTheNextDoesNot() {
        var ticket = world.brians().id();
        for (var i = 0; i < 20; i++) {
            attach(anAdmin(), ticket, false);
        }

        assertRefused(() -> attach(anAdmin(), ticket, false), "ticket.too-many-files");
        assertThat(world.files.count(ticket)).isEqualTo(20);
    }

    @Test
    void aFileBelongsToAMessageOfItsOwnAuthorOnly() {
        var ticket = world.brians().id();
        var note =
                new NoteOnTicket(world.desk, world.talk, world.mentions)
                        .execute(anAdmin(), new NoteOnTicket.Input(ticket, "See photo"))
                        .entry();

        attach.execute(anAdmin(), upload(ticket, Optional.of(note.id()), true));

        assertThat(world.kinds(ticket)).doesNotContain("file");
        assertRefused(
                () ->
                        attach.execute(
                                technician(ticket, BRIAN),
                                upload(ticket, Optional.of(note.id()), false)),
                "entry.unknown");
    }

    private FeeType aKind(String name, boolean active) {
        var kind = new FeeType(world.ids.next(), name, shillings(2_000), 1, active, 0);
        world.catalogue.save(kind);
        return kind;
    }

    private Fee add(
            TicketId ticket, Optional<UUID> type, Optional<String> name, Optional<Money> amount) {
        return addFee.execute(anAdmin(), new AddFee.Input(ticket, type, name, amount, ""));
    }

    private Fee pay(TicketId ticket, UUID fee, String reference) {
        return payFee.execute(anAdmin(), new PayFee.Input(ticket, fee, reference));
    }

    private FileStore.Stored attach(Actor actor, TicketId ticket, boolean forCustomer) {
        return attach.execute(actor, upload(ticket, Optional.empty(), forCustomer));
    }

    private static AttachFile.Input upload(
            TicketId ticket, Optional<UUID> entry, boolean forCustomer) {
        return new AttachFile.Input(
                ticket,
                entry,
                "hello.txt",
                new ByteArrayInputStream("hello".getBytes(StandardCharsets.UTF_8)),
                forCustomer);
    }

    private String text(Actor actor, TicketId ticket, FileStore.Stored file) {
        var content = new ByteArrayOutputStream();
        read.execute(actor, new ReadFile.Input(ticket, file.id())).content().accept(content);
        return content.toString(StandardCharsets.UTF_8);
    }

    private static Money shillings(long amount) {
        return Money.ofMajor(amount, Money.KES);
    }
}
