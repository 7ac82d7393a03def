package io.uplink.adapter.out.backup.sftp;

import io.uplink.domain.platform.backup.BackupError;
import io.uplink.domain.platform.backup.BackupFault;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.UserAuthFactory;
import org.apache.sshd.client.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.loader.openssh.OpenSSHKeyPairResourceParser;
import org.apache.sshd.common.global.KeepAliveHandler;
import org.apache.sshd.common.io.nio2.Nio2ServiceFactoryFactory;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.SftpModuleProperties;
import org.apache.sshd.sftp.client.impl.AbstractSftpClient;

/**
 * A client for one call, set up by us alone: no file of the user that Uplink runs as is read, no
 * agent asked, and the far side may open nothing.
 */
final class Clients {

    /** One call at a time needs no more to be read and written. */
    private static final int THREADS = 2;

    private Clients() {}

    static SshClient of(Login login, Patience patience, List<String> types, HostKeyCheck check) {
        var client =
                ClientBuilder.builder()
                        .keyExchangeFactories(Algorithms.exchanges())
                        .cipherFactories(Algorithms.ciphers())
                        .macFactories(Algorithms.macs())
                        .signatureFactories(Algorithms.signatures(types))
                        .channelFactories(List.of())
                        .globalRequestHandlers(List.of(KeepAliveHandler.INSTANCE))
                        .hostConfigEntryResolver(HostConfigEntryResolver.EMPTY)
                        .serverKeyVerifier(check)
                        .build();
        client.setIoServiceFactoryFactory(new Nio2ServiceFactoryFactory());
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setUserAuthFactories(ways(login));
        limit(client, patience);
        return client;
    }

    /** The key that logs in, which a check let through when it was set. */
    static KeyPair keyOf(Login login) {
        try {
            return OpenSSHKeyPairResourceParser.INSTANCE
                    .loadKeyPairs(
                            null,
                            NamedResource.ofName("backup.sftp.key"),
                            FilePasswordProvider.EMPTY,
                            login.key())
                    .stream()
                    .findFirst()
                    .orElseThrow(Clients::unreadable);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException broken) {
            throw unreadable();
        }
    }

    private static RuntimeException unreadable() {
        return BackupError.broken(BackupFault.LOGIN_REFUSED, "unreadable private key");
    }

    /** Some servers ask for the password as a question of theirs. */
    private static List<UserAuthFactory> ways(Login login) {
        if (!login.byKey()) {
            return List.of(
                    UserAuthPasswordFactory.INSTANCE, UserAuthKeyboardInteractiveFactory.INSTANCE);
        }
        var byKey = new UserAuthPublicKeyFactory();
        byKey.setSignatureFactories(Algorithms.signatures(Algorithms.typesFrom(List.of())));
        return List.of(byKey);
    }

    private static void limit(SshClient client, Patience patience) {
        CoreModuleProperties.NIO_WORKERS.set(client, THREADS);
        CoreModuleProperties.SOCKET_KEEPALIVE.set(client, true);
        CoreModuleProperties.PASSWORD_PROMPTS.set(client, 1);
        CoreModuleProperties.IO_CONNECT_TIMEOUT.set(client, patience.connect());
        CoreModuleProperties.AUTH_TIMEOUT.set(client, patience.greeting().plus(patience.login()));
        CoreModuleProperties.IDLE_TIMEOUT.set(client, patience.idle());
        CoreModuleProperties.WINDOW_TIMEOUT.set(client, patience.idle());
        SftpModuleProperties.SFTP_CHANNEL_OPEN_TIMEOUT.set(client, patience.idle());
        AbstractSftpClient.SFTP_CLIENT_CMD_TIMEOUT.set(client, patience.idle());
    }
}
