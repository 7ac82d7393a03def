package io.uplink.application.outreach.announcement;

import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.FIELD_A;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.outreach.announcement.Importance;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AnnounceTest {

    private static final Audience OF_WESTLANDS =
            Audience.of(Audience.Kind.BRANCH, WESTLANDS.value());
    private static final Audience OF_FIELD_A = Audience.of(Audience.Kind.TEAM, FIELD_A.value());
    private static final Audience AGENTS = Audience.of(Audience.Kind.ROLE, SequentialIds.of(777));

    private final MovableClock clock = MovableClock.at("2026-03-02T09:00:00Z");
    private final InMemoryAnnouncements kept = new InMemoryAnnouncements();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final AnnouncementDesk desk =
            new AnnouncementDesk(
                    kept,
                    new DirectUnitOfWork(),
                    new Origin(new SequentialIds(), clock, activity, new RecordingOutbox()));
    private final PublishAnnouncement publish = new PublishAnnouncement(desk);
    private final EditAnnouncement edit = new EditAnnouncement(desk);
    private final WithdrawAnnouncement withdraw = new WithdrawAnnouncement(desk);
    private final AcknowledgeAnnouncement acknowledge = new AcknowledgeAnnouncement(desk);

    AnnounceTest() {
        kept.exists(OF_WESTLANDS, Optional.of(WESTLANDS));
        kept.exists(OF_FIELD_A, Optional.of(WESTLANDS));
        kept.exists(AGENTS, Optional.empty());
        kept.exists(Audience.of(Audience.Kind.BRANCH, THIKA.value()), Optional.of(THIKA));
    }

    private Announcement say(Actor actor, Audience audience) {
        return publish.execute(actor, input(Optional.empty(), audience));
    }

    private PublishAnnouncement.Input input(Optional<UUID> key, Audience audience) {
        return new PublishAnnouncement.Input(
                key,
                "Stock count",
                "On Friday at four.",
                Importance.NORMAL,
                audience,
                Optional.empty(),
                clock.instant().plus(Duration.ofDays(7)));
    }

    private EditAnnouncement.Input correction(
            Announcement announcement, String text, boolean again, Optional<Version> seen) {
        return new EditAnnouncement.Input(
                announcement.id(),
                announcement.words().title(),
                text,
                announcement.words().importance(),
                announcement.shown().from(),
                announcement.shown().until(),
                again,
                seen);
    }

    @Test
    void aManagerSpeaksToTheOwnBranchAndItsTeamsAndToNobodyElse() {
        var manager = inWestlands(Permission.ANNOUNCEMENTS_MANAGE);

        assertThat(say(manager, OF_WESTLANDS).branch()).contains(WESTLANDS);
        assertThat(say(manager, OF_FIELD_A).branch()).contains(WESTLANDS);
        assertRefused(() -> say(manager, Audience.everyone()), "access.denied");
        assertRefused(() -> say(manager, AGENTS), "access.denied");
        assertRefused(
                () -> say(manager, Audience.of(Audience.Kind.BRANCH, THIKA.value())),
                "access.denied");
        assertThat(activity.actions())
                .containsExactly("announcement.publish", "announcement.publish");
    }

    @Test
    void whoMayOnlySpeakToTheOwnTeamDoesNot() {
        var leader = ActorFixtures.inFieldA(Permission.ANNOUNCEMENTS_MANAGE);

        assertThat(say(leader, OF_FIELD_A).audience()).isEqualTo(OF_FIELD_A);
        assertRefused(() -> say(leader, OF_WESTLANDS), "access.denied");
    }

    @Test
    void nobodyElseAnnouncesAnything() {
        assertRefused(() -> say(nobodySpecial(), OF_WESTLANDS), "access.denied");
        assertRefused(() -> say(new Actor.Anonymous(), OF_WESTLANDS), "access.unauthenticated");
        assertThat(activity.actions()).isEmpty();
    }

    @Test
    void anAudienceThatIsNotThereIsRefused() {
        assertRefused(
                () -> say(anAdmin(), Audience.of(Audience.Kind.TEAM, SequentialIds.of(404))),
                "input.invalid");
    }

    @Test
    void theAuthorHasReadItAndASecondClickIsNotASecondAnnouncement() {
        var key = Optional.of(SequentialIds.of(555));

        var first = publish.execute(anAdmin(), input(key, Audience.everyone()));
        var second = publish.execute(anAdmin(), input(key, Audience.everyone()));

        assertThat(second).isEqualTo(first);
        assertThat(kept.edition(first.id(), anAdmin().id())).isEqualTo(1);
        assertThat(activity.actions()).containsExactly("announcement.publish");
        assertRefused(
                () ->
                        publish.execute(
                                ActorFixtures.inFieldA(Permission.ANNOUNCEMENTS_MANAGE),
                                input(key, OF_FIELD_A)),
                "announcement.not-found");
    }

    @Test
    void aStaleCorrectionIsRefusedAndNothingChanges() {
        var first = say(anAdmin(), Audience.everyone());
        var now = edit.execute(anAdmin(), correction(first, "On Monday.", false, seen(first)));

        assertRefused(
                () -> edit.execute(anAdmin(), correction(first, "Never.", false, seen(first))),
                "version.stale");
        assertRefused(
                () -> edit.execute(anAdmin(), correction(first, "On Monday.", true, seen(first))),
                "version.stale");
        assertThat(kept.findById(first.id())).contains(now);
        assertThat(edit.execute(anAdmin(), correction(now, "On Monday.", false, seen(first))))
                .isEqualTo(now);
        assertThat(activity.actions()).containsExactly("announcement.publish", "announcement.edit");
    }

    @Test
    void aManagerOfAnotherBranchDoesNotFindIt() {
        var inThika = say(anAdmin(), Audience.of(Audience.Kind.BRANCH, THIKA.value()));
        var manager = inWestlands(Permission.ANNOUNCEMENTS_MANAGE);

        assertRefused(
                () -> edit.execute(manager, correction(inThika, "Ha", false, seen(inThika))),
                "announcement.not-found");
        assertRefused(
                () ->
                        withdraw.execute(
                                manager,
                                new WithdrawAnnouncement.Input(inThika.id(), seen(inThika))),
                "announcement.not-found");
    }

    @Test
    void whatWasWithdrawnTwiceIsWithdrawnOnce() {
        var said = say(anAdmin(), Audience.everyone());
        var input = new WithdrawAnnouncement.Input(said.id(), seen(said));

        withdraw.execute(anAdmin(), input);
        withdraw.execute(anAdmin(), input);

        assertThat(activity.actions())
                .containsExactly("announcement.publish", "announcement.withdraw");
        assertRefused(
                () -> edit.execute(anAdmin(), correction(said, "Back", false, Optional.empty())),
                "announcement.withdrawn");
    }

    @Test
    void onlyTheAudienceReadsItAndReadsTheEditionItWasShown() {
        var said = say(anAdmin(), OF_FIELD_A);
        var read = new AcknowledgeAnnouncement.Input(said.id(), 1);
        var brian = ActorFixtures.inFieldA();

        assertRefused(() -> acknowledge.execute(brian, read), "announcement.not-found");
        kept.belongs(BRIAN, OF_FIELD_A);
        acknowledge.execute(brian, read);
        var again = edit.execute(anAdmin(), correction(said, "On Monday.", true, seen(said)));
        acknowledge.execute(brian, read);

        assertThat(again.edition()).isEqualTo(2);
        assertThat(kept.edition(said.id(), BRIAN)).isEqualTo(1);
        acknowledge.execute(brian, new AcknowledgeAnnouncement.Input(said.id(), 99));
        assertThat(kept.edition(said.id(), BRIAN)).isEqualTo(2);
    }

    @Test
    void whatHasNotBegunIsNotThereToRead() {
        var later =
                publish.execute(
                        anAdmin(),
                        new PublishAnnouncement.Input(
                                Optional.empty(),
                                "Stock count",
                                "On Friday.",
                                Importance.NORMAL,
                                Audience.everyone(),
                                Optional.of(clock.instant().plusSeconds(60)),
                                clock.instant().plusSeconds(120)));
        var read = new AcknowledgeAnnouncement.Input(later.id(), 1);

        assertRefused(() -> acknowledge.execute(nobodySpecial(), read), "announcement.not-found");
        clock.advance(Duration.ofSeconds(60));
        acknowledge.execute(nobodySpecial(), read);
        assertThat(kept.edition(later.id(), BRIAN)).isEqualTo(1);
    }

    private static Optional<Version> seen(Announcement announcement) {
        return Version.of(announcement.version());
    }

    private static void assertRefused(ThrowingCallable refused, String code) {
        assertThatThrownBy(refused)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        error -> assertThat(error.error().code()).isEqualTo(code));
    }
}
