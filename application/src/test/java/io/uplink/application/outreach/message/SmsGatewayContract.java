package io.uplink.application.outreach.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.outreach.message.port.SmsGateway;
import io.uplink.application.outreach.message.port.SmsGateway.Outcome;
import io.uplink.application.outreach.message.port.SmsGateway.Sms;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.shared.PhoneNumber;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every gateway must do on a good day, and what it must never say. */
public interface SmsGatewayContract {

    /** One that takes everything. */
    SmsGateway gateway();

    UUID newId();

    private Sms sms() {
        return new Sms(
                new MessageId(newId()),
                new PhoneNumber("+254712004418"),
                "Habari {subject} & \"karibu\" 100% ñ 😀\nhttps://help.example.co.ke/v/a-b_c");
    }

    @Test
    default void onAGoodDayATextIsTakenUnderANameOfTheirs() {
        assertThat(gateway().send(sms()))
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted -> assertThat(accepted.providerId()).isPresent());
    }

    @Test
    default void itHasAName() {
        assertThat(gateway().name()).matches("[a-z]+");
    }

    @Test
    default void aTextPrintsNeitherItsNumberNorItsWords() {
        var sms = sms();

        assertThat(sms.toString())
                .contains(sms.reference().toString())
                .doesNotContain("712004418", "Habari", "help.example");
    }

    @Test
    default void givenTheSameReferenceAgain_thenASafeGatewayTakesIt() {
        var gateway = gateway();
        var sms = sms();

        if (gateway.repeatSafe()) {
            assertThat(gateway.send(sms)).isEqualTo(gateway.send(sms));
        }
    }
}
