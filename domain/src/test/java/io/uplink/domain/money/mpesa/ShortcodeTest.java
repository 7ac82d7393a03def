package io.uplink.domain.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.money.mpesa.Shortcode.Service;
import io.uplink.domain.shared.id.BranchId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShortcodeTest {

    @Test
    void trialsGoToTheSandboxAndMoneyToProductionWhateverWasTypedBeside() {
        assertThat(served(Service.SANDBOX).address()).isEqualTo("https://sandbox.safaricom.co.ke");
        assertThat(served(Service.PRODUCTION).address()).isEqualTo("https://api.safaricom.co.ke");
    }

    @Test
    void anAddressOfOnesOwnIsTakenAsItIs() {
        assertThat(served(Service.OTHER).address()).isEqualTo("http://127.0.0.1:9");
    }

    private static Shortcode served(Service service) {
        return new Shortcode(
                new ShortcodeId(new UUID(1, 1)),
                new BranchId(new UUID(1, 2)),
                "Main",
                Shortcode.Kind.PAYBILL,
                "174379",
                "174379",
                service,
                "http://127.0.0.1:9",
                "",
                false,
                true,
                Shortcode.Proving.none(),
                1);
    }
}
