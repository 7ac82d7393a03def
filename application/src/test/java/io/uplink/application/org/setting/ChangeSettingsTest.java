package io.uplink.application.org.setting;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.org.setting.ChangeSettings.Change;
import io.uplink.application.org.setting.ChangeSettings.Input;
import io.uplink.application.org.setting.ShowSettings.Shown;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.CompanySettings;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeSettingsTest {

    private static final Setting<Integer> DAYS = Setting.number("probe.days", 3, 1, 90);
    private static final Setting<Boolean> ENABLED = Setting.yesNo("probe.enabled", true);
    private static final Setting<String> TOKEN = Setting.secret("probe.token", 100);

    private final InMemorySettingStore store = new InMemorySettingStore();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final FixedSettingGroups catalogue =
            new FixedSettingGroups(new CompanySettings(), group("probe", DAYS, ENABLED, TOKEN));
    private final ChangeSettings change =
            new ChangeSettings(
                    new DirectUnitOfWork(),
                    catalogue,
                    store,
                    new PlainSecrets(),
                    new Origin(
                            new SequentialIds(),
                            MovableClock.at("2026-03-02T06:00:00Z"),
                            activity,
                            new RecordingOutbox()));
    private final ShowSettings show = new ShowSettings(catalogue, store);

    @Test
    void whatIsUsualHoldsUntilSomebodySetsIt() {
        assertThat(shown(DAYS)).returns("3", Shown::value).returns(false, Shown::isSet);

        change.execute(anAdmin(), to(DAYS, "7", 0));

        assertThat(shown(DAYS))
                .returns("7", Shown::value)
                .returns(true, Shown::isSet)
                .returns(1L, Shown::version);
        assertThat(store.forgotten()).isEqualTo(1);
        assertThat(activity.notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.action()).isEqualTo("setting.change");
                    assertThat(note.subject().reference()).isEqualTo("probe.days");
                    assertThat(note.before().get("value")).isEqualTo("3");
                    assertThat(note.after().get("value")).isEqualTo("7");
                });
    }

    /** The predecessor ignored a box that was not ticked, so nothing could be switched off. */
    @Test
    void whatIsOnCanBeSwitchedOff() {
        change.execute(anAdmin(), to(ENABLED, "false", 0));

        assertThat(shown(ENABLED).value()).isEqualTo("false");
    }

    @Test
    void aSecretIsSealedForItsKeyAndNeverShownNorNoted() {
        change.execute(anAdmin(), to(TOKEN, "s3cret-token", 0));

        assertThat(store.find("probe.token").orElseThrow().value()).isEmpty();
        assertThat(
                        new PlainSecrets()
                                .open(
                                        "setting:probe.token",
                                        store.find("probe.token")
                                                .orElseThrow()
                                                .sealed()
                                                .orElseThrow()))
                .isEqualTo("s3cret-token");
        assertThat(shown(TOKEN)).returns("", Shown::value).returns(true, Shown::isSet);
        assertThat(activity.notes().toString()).doesNotContain("s3cret").contains("not set");
    }

    @Test
    void aSecretIsTakenAwayByABlank() {
        change.execute(anAdmin(), to(TOKEN, "s3cret-token", 0));

        change.execute(anAdmin(), to(TOKEN, " ", 1));

        assertThat(shown(TOKEN).isSet()).isFalse();
        assertThat(activity.actions()).hasSize(2);
    }

    @Test
    void whatStaysAsItIsLeavesNoTrace() {
        change.execute(anAdmin(), to(DAYS, "3", 0));
        change.execute(anAdmin(), to(TOKEN, "", 0));

        assertThat(activity.notes()).isEmpty();
        assertThat(store.all()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedBesideItsKey() {
        assertThatThrownBy(() ->
                        change.execute(
                                anAdmin(),
                                new Input(
                                        List.of(
                                                new Change("probe.days", "91", Version.of(0)),
                                                new Change("company.name", " ", Version.of(0)),
                                                new Change("company.phone", "12", Version.of(0))))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactly(
                                                new Invalid.Fault(
                                                        "probe.days", "number.out-of-range"),
                                                new Invalid.Fault("company.name", "required"),
                                                new Invalid.Fault(
                                                        "company.phone", "phone.unreadable")));
    }

    @Test
    void givenAnOlderLook_whenASettingIsChanged_thenItIsStale() {
        change.execute(anAdmin(), to(DAYS, "7", 0));

        assertThatThrownBy(() -> change.execute(anAdmin(), to(DAYS, "8", 0)))
                .hasMessage("version.stale");
        assertThat(shown(DAYS).value()).isEqualTo("7");
    }

    /** The predecessor let everybody who was signed in post any setting. */
    @Test
    void signingInIsNotEnoughToChangeASetting() {
        for (Actor actor :
                List.of(
                        inWestlands(Permission.SETTINGS_VIEW),
                        inWestlands(Permission.SETTINGS_MANAGE),
                        inWestlands())) {
            assertThatThrownBy(() -> change.execute(actor, to(DAYS, "7", 0)))
                    .hasMessage("access.denied");
        }
        assertThatThrownBy(() -> show.execute(inWestlands(), all())).hasMessage("access.denied");
        assertThatThrownBy(() -> change.execute(new Actor.Anonymous(), to(DAYS, "7", 0)))
                .hasMessage("access.unauthenticated");
        assertThat(store.all()).isEmpty();
    }

    @Test
    void anUnknownKeyIsNotStored() {
        assertThatThrownBy(() ->
                        change.execute(
                                anAdmin(),
                                new Input(List.of(new Change("no.such", "1", Version.of(0))))))
                .hasMessage("setting.not-found");
    }

    /** The predecessor showed fields that its list of saved keys had forgotten. */
    @Test
    void everySettingThatIsShownCanBeSaved() {
        for (var group : show.execute(anAdmin(), all())) {
            for (var setting : group.settings()) {
                var text =
                        switch (setting.setting().kind()) {
                            case NUMBER -> "4";
                            case YES_NO -> "false";
                            case CHOICE -> setting.setting().choices().getLast();
                            case TEXT, LONG_TEXT, SECRET, LONG_SECRET -> "0712 004 418";
                        };
                assertThat(
                                change.execute(
                                        anAdmin(),
                                        new Input(
                                                List.of(
                                                        new Change(
                                                                setting.setting().key(),
                                                                text,
                                                                Version.of(0))))))
                        .containsKey(setting.setting().key());
            }
        }
        assertThat(store.all()).hasSize(7);
    }

    @Test
    void twoFeaturesThatClaimOneKeyStopTheStart() {
        assertThatThrownBy(() -> new SettingCatalogue(List.of(group("a", DAYS), group("b", DAYS))))
                .hasMessage("two settings are named probe.days");
    }

    @Test
    void featuresMayShareAGroup() {
        var shared = new SettingCatalogue(List.of(group("a", DAYS), group("a", ENABLED)));

        assertThat(shared.all())
                .singleElement()
                .satisfies(group -> assertThat(group.settings()).containsExactly(DAYS, ENABLED));
    }

    private Shown shown(Setting<?> setting) {
        return show.execute(anAdmin(), all()).stream()
                .flatMap(group -> group.settings().stream())
                .filter(found -> found.setting().key().equals(setting.key()))
                .findAny()
                .orElseThrow();
    }

    private static ShowSettings.Input all() {
        return new ShowSettings.Input(Optional.empty());
    }

    private static Input to(Setting<?> setting, String typed, long seen) {
        return new Input(List.of(new Change(setting.key(), typed, Version.of(seen))));
    }

    private static SettingGroup group(String name, Setting<?>... settings) {
        return new SettingGroup() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<Setting<?>> settings() {
                return List.of(settings);
            }
        };
    }
}
