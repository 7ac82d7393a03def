package io.uplink.application.sales.site;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.sales.site.SiteError;
import io.uplink.domain.sales.site.SiteField;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepSiteTest {

    private static final Actor ADMIN = anAdmin();

    private final InMemorySite store = new InMemorySite();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final SiteChange change = new SiteChange(new DirectUnitOfWork(), store, activity);
    private final WriteSite writeSite = new WriteSite(change);
    private final PublishSite publishSite = new PublishSite(change);
    private final WithdrawSite withdrawSite = new WithdrawSite(change);
    private final ShowSite showSite = new ShowSite(store);

    @Test
    void visitorsSeeNothingUntilItIsPublished() {
        write("Fibre to your house");

        assertThat(showSite.execute(new Actor.Anonymous())).isEmpty();
        publishSite.execute(ADMIN, seen());
        assertThat(
                        showSite.execute(new Actor.Anonymous())
                                .orElseThrow()
                                .content()
                                .text(SiteField.TITLE_EN))
                .isEqualTo("Fibre to your house");
    }

    @Test
    void whatIsWrittenLaterIsNotSeenYet() {
        write("First");
        publishSite.execute(ADMIN, seen());

        var written = write("Second");

        assertThat(written.hasUnpublished()).isTrue();
        assertThat(
                        showSite.execute(new Actor.Anonymous())
                                .orElseThrow()
                                .content()
                                .text(SiteField.TITLE_EN))
                .isEqualTo("First");
    }

    @Test
    void aPageWithoutATitleIsNotPublished() {
        assertThatThrownBy(() -> publishSite.execute(ADMIN, seen()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error()).isInstanceOf(SiteError.NoTitle.class));
    }

    @Test
    void publishingTwiceIsOneChange() {
        write("First");
        publishSite.execute(ADMIN, seen());
        var notes = activity.notes().size();

        publishSite.execute(ADMIN, seen());

        assertThat(activity.notes()).hasSize(notes);
    }

    @Test
    void whatIsWithdrawnCanBePublishedAgain() {
        write("First");
        publishSite.execute(ADMIN, seen());
        withdrawSite.execute(ADMIN, seen());

        assertThat(store.site().shown()).isEmpty();
        assertThat(publishSite.execute(ADMIN, seen()).shown()).isPresent();
        assertThat(activity.notes())
                .extracting(RecordingActivityTrail.Note::action)
                .containsExactly("site.write", "site.publish", "site.withdraw", "site.publish");
    }

    @Test
    void whoLookedAtAnOlderVersionIsRefusedAndABranchDoesNotReachIt() {
        var old = seen();
        write("First");

        assertThatThrownBy(() ->
                        writeSite.execute(
                                ADMIN, new WriteSite.Input(Map.of("title-en", "Late"), old)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isInstanceOf(Version.Stale.class));
        assertThatThrownBy(() -> publishSite.execute(inWestlands(Permission.SITE_MANAGE), seen()))
                .isInstanceOf(DomainException.class);
    }

    private Site write(String title) {
        return writeSite.execute(ADMIN, new WriteSite.Input(Map.of("title-en", title), seen()));
    }

    private Optional<Version> seen() {
        return Version.of(store.site().version());
    }
}
