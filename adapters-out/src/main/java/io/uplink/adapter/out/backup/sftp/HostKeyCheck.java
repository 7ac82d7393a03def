package io.uplink.adapter.out.backup.sftp;

import io.uplink.domain.platform.backup.HostKeys;
import io.uplink.domain.platform.backup.HostKeys.Shown;
import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** Lets nobody in the far side's place: it is the one that was named, or nothing is sent to it. */
final class HostKeyCheck implements ServerKeyVerifier {

    private final HostKeys known;
    private volatile Optional<Shown> shown = Optional.empty();

    HostKeyCheck(HostKeys known) {
        this.known = known;
    }

    /** Empty while it did not get as far. */
    Optional<Shown> shown() {
        return shown;
    }

    /** What was shown and is not known, if that was the reason. */
    Optional<Shown> refused() {
        return shown.filter(key -> !known.know(key));
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress far, PublicKey key) {
        var bytes = new ByteArrayBuffer();
        bytes.putRawPublicKey(key);
        var one =
                new Shown(
                        KeyUtils.getKeyType(key),
                        Base64.getEncoder().encodeToString(bytes.getCompactData()),
                        KeyUtils.getFingerPrint(BuiltinDigests.sha256, key));
        shown = Optional.of(one);
        return known.know(one);
    }
}
