package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaGround.THEN;
import static io.uplink.application.shared.Refusals.assertDuplicate;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.port.Proofs;
import io.uplink.application.money.mpesa.port.Proofs.Proof;
import io.uplink.application.money.mpesa.port.Proofs.State;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Proofs} must do. */
public interface ProofsContract extends OnMpesaGround {

    Proofs proofs();

    @Test
    default void aQuestionIsReadBackAsItWasAsked() {
        for (var state : State.values()) {
            for (var amount :
                    List.of(
                            Optional.<Money>empty(),
                            Optional.of(Money.ofMinor(99_999_999_01L, Money.KES)))) {
                var proof = proof(ground().receipt(), state, amount);

                save(proof);

                assertThat(find(proof.receipt())).contains(proof);
                assertThat(named(proof.conversation())).contains(proof);
            }
        }
    }

    @Test
    default void aYoungerQuestionTakesThePlaceOfTheOlderOne() {
        var receipt = ground().receipt();
        var first = proof(receipt, State.DENIED, Optional.empty());
        var second =
                new Proof(
                        receipt,
                        ground().otherShortcode(),
                        "other " + ground().id(),
                        State.AGREED,
                        Optional.of(Money.ofMinor(1, Money.KES)),
                        THEN.plusNanos(1_000));
        save(first);

        save(second);

        assertThat(find(receipt)).contains(second);
        assertThat(named(second.conversation())).contains(second);
        assertThat(named(first.conversation())).isEmpty();
    }

    @Test
    default void aNameOfAQuestionIsOfOneReceiptAlone() {
        var first = proof(ground().receipt(), State.ASKED, Optional.empty());
        save(first);
        var second =
                new Proof(
                        ground().receipt(),
                        first.shortcode(),
                        first.conversation(),
                        State.ASKED,
                        Optional.empty(),
                        THEN);

        assertDuplicate(() -> save(second));

        assertThat(named(first.conversation())).contains(first);
    }

    @Test
    default void whatIsDroppedMayBeAskedAgain() {
        var proof = proof(ground().receipt(), State.ASKED, Optional.empty());
        var other = proof(ground().receipt(), State.ASKED, Optional.empty());
        save(proof);
        save(other);

        unitOfWork().run(() -> proofs().drop(proof.receipt()));
        unitOfWork().run(() -> proofs().drop(ground().receipt()));

        assertThat(find(proof.receipt())).isEmpty();
        assertThat(named(proof.conversation())).isEmpty();
        assertThat(find(other.receipt())).contains(other);
    }

    private Proof proof(ReceiptNumber receipt, State state, Optional<Money> amount) {
        return new Proof(
                receipt,
                ground().shortcode(),
                "conversation " + ground().id(),
                state,
                amount,
                THEN);
    }

    private void save(Proof proof) {
        unitOfWork().run(() -> proofs().save(proof));
    }

    private Optional<Proof> find(ReceiptNumber receipt) {
        return in(() -> proofs().find(receipt));
    }

    private Optional<Proof> named(String conversation) {
        return in(() -> proofs().findByConversation(conversation));
    }
}
