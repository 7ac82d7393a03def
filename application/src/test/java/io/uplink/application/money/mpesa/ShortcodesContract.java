package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaGround.THEN;
import static io.uplink.application.shared.Refusals.assertDuplicate;
import static io.uplink.application.shared.Refusals.assertStale;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.Shortcode.Kind;
import io.uplink.domain.money.mpesa.Shortcode.Proving;
import io.uplink.domain.money.mpesa.Shortcode.Service;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Shortcodes} must do. */
public interface ShortcodesContract extends OnMpesaGround {

    Shortcodes shortcodes();

    /** A branch that has none yet. */
    BranchId branch();

    @Test
    default void aShortcodeIsReadBackAsItWasEntered() {
        for (var kind : Kind.values()) {
            for (var service : Service.values()) {
                var one = one(branch(), kind, service, kind == Kind.TILL, 0);
                var token = ground().digest();
                var sealed = new Sealed(ground().digest());

                save(one, sealed, token, THEN);

                assertThat(found(one.id())).contains(versioned(one));
                assertThat(in(() -> shortcodes().findByToken(token))).contains(versioned(one));
                assertThat(in(() -> shortcodes().secrets(one.id()))).contains(sealed);
            }
        }
    }

    @Test
    default void whatChangesIsReadBackAndTheOldAddressOpensNothing() {
        var first = one(branch(), Kind.PAYBILL, Service.OTHER, false, 0);
        var oldToken = ground().digest();
        save(first, new Sealed(ground().digest()), oldToken, THEN);
        var changed = altered(first.id(), branch());
        var token = ground().digest();
        var sealed = new Sealed(ground().digest());

        save(changed, sealed, token, THEN.plusSeconds(9));

        assertThat(found(first.id())).contains(versioned(changed));
        assertThat(in(() -> shortcodes().secrets(first.id()))).contains(sealed);
        assertThat(in(() -> shortcodes().findByToken(token))).contains(versioned(changed));
        assertThat(in(() -> shortcodes().findByToken(oldToken))).isEmpty();
    }

    @Test
    default void ofTwoWhoChangeTheSameVersionTheSecondIsStale() {
        var first = one(branch(), Kind.PAYBILL, Service.OTHER, true, 0);
        save(first);
        var changed = altered(first.id(), first.branch());
        save(changed);

        assertStale(() -> save(altered(first.id(), branch())));

        assertThat(found(first.id())).contains(versioned(changed));
    }

    @Test
    default void aNumberAndAnAddressAreOfOneAlone() {
        var first = one(branch(), Kind.PAYBILL, Service.OTHER, true, 0);
        var token = ground().digest();
        save(first, new Sealed(token), token, THEN);
        var other = one(branch(), Kind.PAYBILL, Service.OTHER, true, 0);
        var sameNumber = numbered(other, first.number(), first.party());

        assertDuplicate(() -> save(sameNumber));
        assertDuplicate(() -> save(other, new Sealed(token), token, THEN));

        save(numbered(other, first.number(), "54321"));
    }

    @Test
    default void whatIsNotThereIsNotFound() {
        var nobodys = new ShortcodeId(ground().id());

        assertThat(found(nobodys)).isEmpty();
        assertThat(in(() -> shortcodes().secrets(nobodys))).isEmpty();
        assertThat(in(() -> shortcodes().findByToken(ground().digest()))).isEmpty();
    }

    @Test
    default void aBranchUsesTheOldestOfItsOwnThatIsSwitchedOn() {
        var branch = branch();
        var younger = one(branch, Kind.PAYBILL, Service.OTHER, true, 0);
        var oldest = one(branch, Kind.PAYBILL, Service.OTHER, true, 0);
        var off = one(branch, Kind.PAYBILL, Service.OTHER, false, 0);
        save(younger, THEN.plusSeconds(3));
        save(oldest, THEN.plusSeconds(2));
        save(off, THEN.plusSeconds(1));
        save(one(branch(), Kind.PAYBILL, Service.OTHER, true, 0), THEN);

        assertThat(in(() -> shortcodes().serving(branch))).contains(versioned(oldest));
        assertThat(all(List.of(younger.id(), oldest.id(), off.id())))
                .containsExactly(off.id(), oldest.id(), younger.id());
    }

    /** One paybill serves all branches of most companies. */
    @Test
    default void aBranchWithoutOneUsesTheOldestOfAllThatAreSwitchedOn() {
        save(one(branch(), Kind.PAYBILL, Service.OTHER, true, 0), THEN);
        var oldest = in(() -> shortcodes().all()).stream().filter(Shortcode::active).findFirst();

        assertThat(in(() -> shortcodes().serving(branch()))).isEqualTo(oldest);
    }

    @Test
    default void aShortcodeThatIsChangedStaysAsOldAsItWas() {
        var branch = branch();
        var oldest = one(branch, Kind.PAYBILL, Service.OTHER, true, 0);
        var younger = one(branch, Kind.PAYBILL, Service.OTHER, true, 0);
        save(oldest, THEN);
        save(younger, THEN.plusSeconds(1));

        save(altered(oldest.id(), branch), THEN.plusSeconds(2));

        assertThat(all(List.of(younger.id(), oldest.id())))
                .containsExactly(oldest.id(), younger.id());
        assertThat(in(() -> shortcodes().serving(branch))).map(Shortcode::id).contains(oldest.id());
    }

    private List<ShortcodeId> all(List<ShortcodeId> ours) {
        return in(() -> shortcodes().all()).stream()
                .map(Shortcode::id)
                .filter(ours::contains)
                .toList();
    }

    private Optional<Shortcode> found(ShortcodeId id) {
        return in(() -> shortcodes().find(id));
    }

    private void save(Shortcode one) {
        save(one, THEN);
    }

    private void save(Shortcode one, Instant at) {
        save(one, new Sealed(ground().digest()), ground().digest(), at);
    }

    private void save(Shortcode one, Sealed sealed, byte[] token, Instant at) {
        unitOfWork().run(() -> shortcodes().save(one, sealed, token, at));
    }

    /** One that is switched on has nobody in whose name a job could ask what it holds. */
    private Shortcode one(
            BranchId branch, Kind kind, Service service, boolean active, long version) {
        var plain = ground().paybill(branch);
        return new Shortcode(
                plain.id(),
                branch,
                "Ngong – 店 😀".repeat(4),
                kind,
                plain.number(),
                kind == Kind.TILL ? "98765" : plain.number(),
                service,
                "https://127.0.0.1:9/deep",
                active ? "" : "apiuser",
                true,
                active,
                new Proving(true, 250_000),
                version);
    }

    /** Everything is another than {@link #one} has it. */
    private Shortcode altered(ShortcodeId id, BranchId branch) {
        var plain = ground().paybill(branch);
        return new Shortcode(
                id,
                branch,
                "Other",
                Kind.TILL,
                plain.number(),
                "12345",
                Service.SANDBOX,
                "",
                "",
                false,
                true,
                new Proving(false, 1),
                1);
    }

    private static Shortcode numbered(Shortcode one, String number, String party) {
        return new Shortcode(
                one.id(),
                one.branch(),
                one.name(),
                one.kind(),
                number,
                party,
                one.service(),
                one.baseUrl(),
                one.initiator(),
                one.refusesUnknown(),
                one.active(),
                one.proving(),
                one.version());
    }

    private static Shortcode versioned(Shortcode one) {
        return Stored.versioned(one);
    }
}
