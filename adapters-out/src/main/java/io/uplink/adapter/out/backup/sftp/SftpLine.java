package io.uplink.adapter.out.backup.sftp;

import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import io.uplink.domain.platform.backup.HostKeys;
import io.uplink.domain.shared.DomainException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSession.ClientSessionEvent;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** A call to the far side, which proved who it is and let us in. */
final class SftpLine implements AutoCloseable {

    private final SshClient client;
    private final SftpClient files;

    private SftpLine(SshClient client, SftpClient files) {
        this.client = client;
        this.files = files;
    }

    /**
     * Calls. A fingerprint does not tell which of its keys the far side should show, so that it is
     * asked for another kind while there is one: some calls at most, for there are five kinds.
     */
    static SftpLine open(Login login, Patience patience) {
        var types = Algorithms.typesFrom(login.known().types());
        var first = Optional.<DomainException>empty();
        while (true) {
            var check = new HostKeyCheck(login.known());
            try {
                return call(login, patience, types, check);
            } catch (DomainException refused) {
                if (check.shown().isPresent() && check.refused().isEmpty()) {
                    throw refused;
                }
                first = first.or(() -> Optional.of(refused));
                types = others(login.known(), types, check);
                if (types.isEmpty()) {
                    throw first.orElse(refused);
                }
            }
        }
    }

    SftpClient files() {
        return files;
    }

    @Override
    public void close() {
        client.stop();
    }

    private static List<String> others(HostKeys known, List<String> types, HostKeyCheck check) {
        return check.refused()
                .filter(_ -> known.hasFingerprint())
                .map(shown -> types.stream().filter(type -> !type.equals(shown.type())).toList())
                .orElse(List.of());
    }

    private static SftpLine call(
            Login login, Patience patience, List<String> types, HostKeyCheck check) {
        var client = Clients.of(login, patience, types, check);
        client.start();
        try {
            var session = connected(client, login, patience);
            greet(session, patience, check);
            enter(session, login, patience);
            return new SftpLine(client, files(session, patience));
        } catch (RuntimeException failure) {
            client.stop();
            throw Faults.of(failure);
        }
    }

    private static ClientSession connected(SshClient client, Login login, Patience patience) {
        try {
            return client.connect(login.user(), login.host(), login.port())
                    .verify(patience.connect())
                    .getSession();
        } catch (IOException failure) {
            throw Faults.of(failure, "connection", patience.connect());
        }
    }

    /** Nothing that is ours is sent before this is done. */
    private static void greet(ClientSession session, Patience patience, HostKeyCheck check) {
        var seen =
                session.waitFor(
                        EnumSet.of(ClientSessionEvent.WAIT_AUTH, ClientSessionEvent.CLOSED),
                        patience.greeting());
        check.refused()
                .ifPresent(shown -> {
                    throw BackupError.broken(
                            BackupFault.HOST_KEY_DIFFERS, shown.type() + " " + shown.sha256());
                });
        if (seen.contains(ClientSessionEvent.TIMEOUT)) {
            throw Faults.late("greeting", patience.greeting());
        }
        if (seen.contains(ClientSessionEvent.CLOSED)) {
            throw BackupError.broken(BackupFault.TARGET_UNREACHABLE, "it hung up while greeting");
        }
    }

    private static void enter(ClientSession session, Login login, Patience patience) {
        if (login.byKey()) {
            session.addPublicKeyIdentity(Clients.keyOf(login));
        } else {
            session.addPasswordIdentity(login.password());
        }
        try {
            session.auth().verify(patience.login());
        } catch (SshException refused) {
            throw Optional.of(refused)
                    .filter(SftpLine::isNoEntry)
                    .map(_ -> BackupError.broken(BackupFault.LOGIN_REFUSED, ""))
                    .orElseGet(() -> Faults.of(refused, "answer to the login", patience.login()));
        } catch (IOException failure) {
            throw Faults.of(failure, "answer to the login", patience.login());
        }
    }

    private static boolean isNoEntry(SshException refused) {
        return refused.getDisconnectCode()
                == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE;
    }

    private static SftpClient files(ClientSession session, Patience patience) {
        try {
            return SftpClientFactory.instance().createSftpClient(session);
        } catch (IOException failure) {
            throw Faults.of(failure, "SFTP", patience.idle());
        }
    }
}
