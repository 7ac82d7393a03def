package io.uplink.domain.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenSshKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"ssh-ed25519", "ssh-rsa", "ecdsa-sha2-nistp256"})
    void aKeyIsReadWhateverItsKind(String type) {
        assertThat(OpenSshKey.parse(SshFixtures.privateKey(type, "none")))
                .get()
                .satisfies(key -> assertThat(key.isLocked()).isFalse());
    }

    @Test
    void aKeyUnderAPassphraseIsLocked() {
        assertThat(OpenSshKey.parse(SshFixtures.privateKey("ssh-ed25519", "aes256-ctr")))
                .get()
                .satisfies(key -> assertThat(key.isLocked()).isTrue());
    }

    @Test
    void linesThatEndAsOnWindowsDoNotMatter() {
        var key = SshFixtures.privateKey("ssh-ed25519", "none").replace("\n", "\r\n");

        assertThat(OpenSshKey.parse(key)).isPresent();
    }

    @Test
    void aKindThatIsGivenUpIsRefused() {
        assertThat(OpenSshKey.parse(SshFixtures.privateKey("ssh-dss", "none"))).isEmpty();
    }

    @Test
    void aKeyThatWasCutIsRefused() {
        var body = SshFixtures.privateKey("ssh-ed25519", "none").lines().skip(1).findFirst();

        assertThat(OpenSshKey.parse(SshFixtures.lines(body.orElseThrow().substring(0, 40))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI",
                "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----",
                "-----BEGIN OPENSSH PRIVATE KEY-----\n!\n-----END OPENSSH PRIVATE KEY-----",
                "-----BEGIN OPENSSH PRIVATE KEY-----\n-----END OPENSSH PRIVATE KEY-----",
                "-----BEGIN OPENSSH PRIVATE KEY----------END OPENSSH PRIVATE KEY-----",
            })
    void whatIsNoSuchKeyIsRefused(String pasted) {
        assertThat(OpenSshKey.parse(pasted)).isEmpty();
    }
}
