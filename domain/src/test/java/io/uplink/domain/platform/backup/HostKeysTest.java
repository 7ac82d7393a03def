package io.uplink.domain.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.platform.backup.HostKeys.Known;
import io.uplink.domain.platform.backup.HostKeys.Shown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostKeysTest {

    private static final String ED = SshFixtures.publicKey("ssh-ed25519");
    private static final String RSA = SshFixtures.publicKey("ssh-rsa");
    private static final String PRINT = "SHA256:" + "a".repeat(43);

    @Test
    void whatSshKeyscanSaysOfAMachineIsReadWhole() {
        var pasted =
                """
                # far.example:22 SSH-2.0-OpenSSH_9.2p1
                far.example ssh-rsa %s
                far.example ssh-ed25519 %s
                """
                        .formatted(RSA, ED);

        assertThat(HostKeys.parse(pasted))
                .contains(
                        new HostKeys(
                                List.of(
                                        new Known.Whole("ssh-rsa", RSA),
                                        new Known.Whole("ssh-ed25519", ED))));
    }

    @Test
    void aKeyWithoutTheNameOfItsMachineIsReadToo() {
        assertThat(HostKeys.parse("ssh-ed25519 " + ED + " root@far"))
                .contains(new HostKeys(List.of(new Known.Whole("ssh-ed25519", ED))));
    }

    @Test
    void aLineWithItsNamesHashedIsRead() {
        assertThat(HostKeys.parse("|1|c2FsdA==|aGFzaA== ssh-ed25519 " + ED)).isPresent();
    }

    @Test
    void aFingerprintIsReadAsSshKeygenWritesIt() {
        var print = new HostKeys(List.of(new Known.Fingerprint(PRINT)));

        assertThat(HostKeys.parse(PRINT)).contains(print);
        assertThat(HostKeys.parse(PRINT + "=")).contains(print);
        assertThat(HostKeys.parse("256 " + PRINT + " root@far (ED25519)")).contains(print);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# far.example:22 SSH-2.0-OpenSSH_9.2p1",
                "far.example",
                "MD5:16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48",
                "SHA256:short",
                "ssh-ed25519",
                "far.example ssh-ed25519 notbase64!",
                "far.example ssh-dss AAAAB3NzaC1kc3MAAACBAA",
            })
    void whatIsNoKeyIsRefused(String pasted) {
        assertThat(HostKeys.parse(pasted)).isEmpty();
    }

    @Test
    void aKeyThatIsOfAnotherKindThanItsLineSaysIsRefused() {
        assertThat(HostKeys.parse("far.example ssh-rsa " + ED)).isEmpty();
    }

    @Test
    void aKeyThatWasWithdrawnOrSignsForOthersIsRefused() {
        assertThat(HostKeys.parse("@revoked far.example ssh-ed25519 " + ED)).isEmpty();
        assertThat(HostKeys.parse("@cert-authority * ssh-ed25519 " + ED)).isEmpty();
    }

    @Test
    void oneLineThatIsNoKeySpoilsAll() {
        assertThat(HostKeys.parse(PRINT + "\nfar.example")).isEmpty();
    }

    @Test
    void aKeyIsKnownWholeOrByItsFingerprintAlone() {
        var whole = HostKeys.parse("ssh-ed25519 " + ED).orElseThrow();
        var print = HostKeys.parse(PRINT).orElseThrow();

        assertThat(whole.know(new Shown("ssh-ed25519", ED, "SHA256:other"))).isTrue();
        assertThat(whole.know(new Shown("ssh-ed25519", RSA, PRINT))).isFalse();
        assertThat(print.know(new Shown("ssh-rsa", RSA, PRINT))).isTrue();
        assertThat(print.know(new Shown("ssh-rsa", RSA, "SHA256:other"))).isFalse();
    }

    @Test
    void aFingerprintDoesNotTellItsKind() {
        var both = HostKeys.parse(PRINT + "\nssh-rsa " + RSA).orElseThrow();

        assertThat(both.types()).containsExactly("ssh-rsa");
        assertThat(both.hasFingerprint()).isTrue();
    }
}
