package io.uplink.application.care.complaint;

import static io.uplink.application.care.complaint.ComplaintWorld.AMINA;
import static io.uplink.application.care.complaint.ComplaintWorld.AMINAS;
import static io.uplink.application.care.complaint.ComplaintWorld.FORM;
import static io.uplink.application.care.complaint.ComplaintWorld.sent;
import static io.uplink.application.care.complaint.ComplaintWorld.typed;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.care.complaint.ComplaintError;
import io.uplink.domain.care.complaint.ComplaintState;
import io.uplink.domain.care.link.LinkError;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TakingComplaintsTest {

    private static final Actor ANYBODY = new Actor.Anonymous();

    private final ComplaintWorld world = new ComplaintWorld();

    @Test
    void whatIsSentGetsANumberItsDeadlinesAndALink() {
        var taken = world.lodge.execute(ANYBODY, sent(FORM, "0712 004 418"));

        var complaint = world.found(taken.complaint().id());
        assertThat(complaint.number().text()).isEqualTo("CMP-2026-000001");
        assertThat(complaint.place()).isEqualTo(new Complaint.Place(WESTLANDS, Optional.of(AMINA)));
        assertThat(complaint.deadlines().resolveBy()).isEqualTo("2026-04-01T21:00:00Z");
        assertThat(taken.link()).isEqualTo("/c/" + taken.token());
        assertThat(world.links.complaintOf(taken.token())).contains(complaint.id());
        assertThat(world.activity.actions()).containsExactly("complaint.lodge");
        assertThat(world.complaints.entries()).hasSize(1);
        assertThat(world.outbox.events()).hasSize(1);
    }

    @Test
    void aFormThatIsSentTwiceCountsOnce() {
        var first = world.lodge.execute(ANYBODY, sent(FORM, AMINAS.e164()));
        var second = world.lodge.execute(ANYBODY, sent(FORM, AMINAS.e164()));

        assertThat(second.complaint().number()).isEqualTo(first.complaint().number());
        assertThat(second.token()).isEqualTo(first.token());
        assertThat(world.complaints.size()).isEqualTo(1);
        assertThat(world.outbox.events()).hasSize(1);
    }

    @Test
    void aFormThatIsSentAgainWithOtherWordsIsRefused() {
        world.lodge.execute(ANYBODY, sent(FORM, AMINAS.e164()));

        assertRefused(
                () -> world.lodge.execute(ANYBODY, sent(FORM, "0712 004 419")),
                new ComplaintError.FormUsed("CMP-2026-000001"));
        assertThat(world.complaints.size()).isEqualTo(1);
    }

    @Test
    void aFormWhoseNameCanBeGuessedIsRefused() {
        assertThatThrownBy(() -> world.lodge.execute(ANYBODY, sent("1", AMINAS.e164())))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isInstanceOf(Invalid.class));
    }

    @Test
    void oneTelephoneIsToldOfSoManyADayAndNoMore() {
        for (var i = 0; i < 3; i++) {
            world.aComplaint();
        }

        assertRefused(world::aComplaint, new ComplaintError.TooMany(86_400));
        assertThat(world.complaints.size()).isEqualTo(3);

        world.clock.advance(Duration.ofDays(1));
        world.aComplaint();
    }

    @Test
    void oneAddressSendsSoManyADayAndNoMore() {
        world.settings.with(ComplaintSettings.OF_ADDRESS_A_DAY, 2);
        world.lodge.execute(ANYBODY, sent(FORM + 1, "0712 004 411"));
        world.lodge.execute(ANYBODY, sent(FORM + 2, "0712 004 412"));

        assertRefused(
                () -> world.lodge.execute(ANYBODY, sent(FORM + 3, "0712 004 413")),
                new ComplaintError.TooMany(86_400));
    }

    @Test
    void aFieldThatPeopleDoNotSeeGivesRobotsAway() {
        var input = sent(FORM, AMINAS.e164());
        var robot =
                new LodgeComplaint.Input(
                        input.typed(),
                        input.language(),
                        input.branch(),
                        input.form(),
                        "https://example.com",
                        input.address());

        assertRefused(
                () -> world.lodge.execute(ANYBODY, robot), new ComplaintError.LooksLikeARobot());
        assertThat(world.complaints.size()).isZero();
    }

    @Test
    void oneOfOursWritesDownWhatWasSaid() {
        var clerk = ActorFixtures.inWestlands(Permission.COMPLAINTS_CREATE);
        var record = new RecordComplaint(world.intake, world.parties);

        var taken =
                record.execute(
                        clerk,
                        new RecordComplaint.Input(
                                typed("0722 000 111"),
                                Language.SWAHILI,
                                Optional.empty(),
                                Optional.empty()));

        var complaint = world.found(taken.complaint().id());
        assertThat(complaint.place().branch()).isEqualTo(WESTLANDS);
        assertThat(complaint.receipt().takenBy()).contains(clerk.id());
        assertThat(world.activity.actions()).containsExactly("complaint.record");
    }

    @Test
    void whoMayNotWriteThemDownDoesNot() {
        var record = new RecordComplaint(world.intake, world.parties);
        var input =
                new RecordComplaint.Input(
                        typed("0722 000 111"),
                        Language.ENGLISH,
                        Optional.of(THIKA),
                        Optional.empty());

        assertRefused(
                () -> record.execute(ActorFixtures.nobodySpecial(), input),
                new Actor.Denied("complaints.create"));
        assertRefused(
                () ->
                        record.execute(
                                ActorFixtures.inWestlands(Permission.COMPLAINTS_CREATE), input),
                new Actor.Denied("complaints.create"));
        assertThat(world.complaints.size()).isZero();
    }

    @Test
    void whoLostTheLinkComesInByNumberAndTelephone() {
        var number = world.found(world.aComplaint()).number().text();
        var find = new FindMyComplaint(world.desk, world.links, world.limit);

        var token = find.execute(ANYBODY, mine(number.toLowerCase(Locale.ROOT), "0712004418"));

        assertThat(world.links.complaintOf(token)).isPresent();
        for (var wrong :
                new FindMyComplaint.Input[] {
                    mine(number, "0712004419"),
                    mine("CMP-2026-999999", "0712004418"),
                    mine("?", "0712004418")
                }) {
            assertThatThrownBy(() -> find.execute(ANYBODY, wrong))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refused ->
                                    assertThat(((Invalid) refused.error()).faults())
                                            .containsExactly(
                                                    new Invalid.Fault(
                                                            "number", "complaint.no-match")));
        }
    }

    private static FindMyComplaint.Input mine(String number, String phone) {
        return new FindMyComplaint.Input(number, phone, "102.68.77.9");
    }

    @Test
    void telephonesAreNotTriedOutOneByOne() {
        var number = world.found(world.aComplaint()).number().text();
        var find = new FindMyComplaint(world.desk, world.links, world.limit);

        assertThatThrownBy(
                        () -> {
                            for (var i = 0; i < 100; i++) {
                                var phone = "07120044%02d".formatted(i % 10);
                                var from = "102.68.77." + i;
                                try {
                                    find.execute(
                                            ANYBODY,
                                            new FindMyComplaint.Input(number, phone, from));
                                } catch (DomainException refused) {
                                    if (!(refused.error() instanceof Invalid)) {
                                        throw refused;
                                    }
                                }
                            }
                        })
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isInstanceOf(LinkError.Throttled.class));
    }

    @Test
    void aRejectionIsAppealedFromTheLinkOnce() {
        var taken = world.lodge.execute(ANYBODY, sent(FORM, AMINAS.e164()));
        var id = taken.complaint().id();
        var admin = ActorFixtures.anAdmin();
        new ReviewComplaint(world.desk)
                .execute(admin, new ReviewComplaint.Input(id, Optional.empty()));
        new RejectComplaint(world.desk)
                .execute(admin, new RejectComplaint.Input(id, "You paid once.", Optional.empty()));
        var appeal = new AppealComplaint(world.desk, world.links, world.terms, world.limit);
        world.clock.advance(Duration.ofDays(2));
        var input = new AppealComplaint.Input(taken.token(), "Look again.", "102.68.77.9");

        appeal.execute(ANYBODY, input);
        appeal.execute(ANYBODY, input);

        var complaint = world.found(id);
        assertThat(complaint.state().kind()).isEqualTo(ComplaintState.Kind.RECEIVED);
        assertThat(complaint.deadlines().resolveBy()).isEqualTo("2026-04-03T21:00:00Z");
        assertThat(world.activity.actions())
                .containsExactly(
                        "complaint.lodge",
                        "complaint.review",
                        "complaint.reject",
                        "complaint.appeal");
    }

    @Test
    void aLinkThatNobodyGaveOutAppealsNothing() {
        var appeal = new AppealComplaint(world.desk, world.links, world.terms, world.limit);

        assertRefused(
                () ->
                        appeal.execute(
                                ANYBODY, new AppealComplaint.Input("x", "Why?", "102.68.77.9")),
                new LinkError.Ended());
    }

    @Test
    void whatWasTypedWrongIsRefusedAndNothingIsKept() {
        var input =
                new LodgeComplaint.Input(
                        new ComplaintDetails.Typed("", "", "", "", "", "", ""),
                        Language.ENGLISH,
                        Optional.empty(),
                        Optional.of(FORM),
                        "",
                        "102.68.77.9");

        assertThatThrownBy(() -> world.lodge.execute(ANYBODY, input))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(((Invalid) refused.error()).faults()).hasSize(5));
        assertThat(world.complaints.size()).isZero();
        assertThat(world.activity.notes()).isEmpty();
    }

    private static void assertRefused(ThrowingCallable call, DomainError error) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isEqualTo(error));
    }
}
