package io.uplink.application.outreach.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.outreach.announcement.port.AnnouncementRepository;
import io.uplink.application.outreach.announcement.port.AnnouncementRepository.Place;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.outreach.announcement.Importance;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link AnnouncementRepository} must do. */
public interface AnnouncementsContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    AnnouncementRepository announcements();

    UnitOfWork unitOfWork();

    UUID newId();

    /** Somebody of that branch, with that role and in that team. */
    PersonId somebody(BranchId branch, UUID role, UUID team);

    BranchId aBranch();

    UUID aRole();

    /** An active team of that branch. */
    UUID aTeam(BranchId branch);

    private Announcement stored(Audience audience, Optional<BranchId> branch, PersonId author) {
        var announcement =
                Announcement.publish(
                        new AnnouncementId(newId()),
                        new Announcement.Words("Stock count", "On Friday.", Importance.URGENT),
                        audience,
                        branch,
                        new Announcement.Period(NOON, NOON.plus(Duration.ofDays(7))),
                        author,
                        NOON);
        unitOfWork().run(() -> announcements().save(announcement));
        return found(announcement.id());
    }

    private Announcement found(AnnouncementId id) {
        return unitOfWork().perform(() -> announcements().findById(id)).orElseThrow();
    }

    @Test
    default void whatIsStoredComesBackAsItWas() {
        var branch = aBranch();
        var author = somebody(branch, aRole(), aTeam(branch));
        var stored =
                stored(
                        Audience.of(Audience.Kind.BRANCH, branch.value()),
                        Optional.of(branch),
                        author);
        var everyone = stored(Audience.everyone(), Optional.empty(), author);

        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.audience()).isEqualTo(Audience.of(Audience.Kind.BRANCH, branch.value()));
        assertThat(stored.branch()).contains(branch);
        assertThat(stored.words().importance()).isEqualTo(Importance.URGENT);
        assertThat(everyone.audience()).isEqualTo(Audience.everyone());

        var changed = stored.edited(stored.words(), stored.shown(), true, NOON).withdrawn(NOON);
        unitOfWork().run(() -> announcements().save(changed));

        assertThat(found(stored.id()).edition()).isEqualTo(2);
        assertThat(found(stored.id()).withdrawnAt()).contains(NOON);
        assertThat(found(stored.id()).version()).isEqualTo(2);
        assertThat(
                        unitOfWork()
                                .perform(() ->
                                        announcements().findById(new AnnouncementId(newId()))))
                .isEmpty();
    }

    @Test
    default void givenTwoWriters_thenTheSecondIsStale() {
        var branch = aBranch();
        var stored =
                stored(
                        Audience.everyone(),
                        Optional.empty(),
                        somebody(branch, aRole(), aTeam(branch)));
        unitOfWork().run(() -> announcements().save(stored.withdrawn(NOON)));

        assertThatThrownBy(() ->
                        unitOfWork()
                                .run(() ->
                                        announcements()
                                                .save(
                                                        stored.edited(
                                                                stored.words(),
                                                                stored.shown(),
                                                                true,
                                                                NOON))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isInstanceOf(Version.Stale.class));
    }

    @Test
    default void anAudienceIsWhoBelongsThereNow() {
        var branch = aBranch();
        var role = aRole();
        var team = aTeam(branch);
        var inside = somebody(branch, role, team);
        var elsewhere = aBranch();
        var outside = somebody(elsewhere, aRole(), aTeam(elsewhere));

        for (var audience :
                new Audience[] {
                    Audience.of(Audience.Kind.BRANCH, branch.value()),
                    Audience.of(Audience.Kind.ROLE, role),
                    Audience.of(Audience.Kind.TEAM, team)
                }) {
            assertThat(isFor(audience, inside)).as(audience.toString()).isTrue();
            assertThat(isFor(audience, outside)).as(audience.toString()).isFalse();
        }
        assertThat(isFor(Audience.everyone(), outside)).isTrue();
    }

    private boolean isFor(Audience audience, PersonId person) {
        return unitOfWork().perform(() -> announcements().isFor(audience, person));
    }

    @Test
    default void anAudienceLiesInItsBranch() {
        var branch = aBranch();

        assertThat(place(Audience.everyone())).contains(new Place(Optional.empty()));
        assertThat(place(Audience.of(Audience.Kind.ROLE, aRole())))
                .contains(new Place(Optional.empty()));
        assertThat(place(Audience.of(Audience.Kind.BRANCH, branch.value())))
                .contains(new Place(Optional.of(branch)));
        assertThat(place(Audience.of(Audience.Kind.TEAM, aTeam(branch))))
                .contains(new Place(Optional.of(branch)));
        for (var kind :
                new Audience.Kind[] {
                    Audience.Kind.BRANCH, Audience.Kind.ROLE, Audience.Kind.TEAM
                }) {
            assertThat(place(Audience.of(kind, newId()))).as(kind.code()).isEmpty();
        }
    }

    private Optional<Place> place(Audience audience) {
        return unitOfWork().perform(() -> announcements().place(audience));
    }
}
