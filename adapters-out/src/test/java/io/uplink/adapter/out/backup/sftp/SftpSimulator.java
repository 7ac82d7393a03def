package io.uplink.adapter.out.backup.sftp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpErrorStatusDataHandler;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemEnvironment;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A real server of SFTP on loopback over a folder, which can be made to fail. */
final class SftpSimulator implements AutoCloseable {

    static final String USER = "backup";
    static final String PASSWORD = "a password of the far side";

    private final SshServer server;
    private final Path root;
    private final List<KeyPair> hostKeys;
    private final AtomicInteger passwordsSeen = new AtomicInteger();
    private volatile Trouble trouble = (_, _) -> {};

    /** What happens when a piece is about to be written. */
    interface Trouble {
        void at(ServerSession session, long offset) throws IOException;
    }

    SftpSimulator(Path root, KeyPair... hostKeys) {
        JdkCryptography.choose();
        this.root = root;
        this.hostKeys = List.of(hostKeys);
        server = SshServer.setUpDefaultServer();
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKeys));
        server.setFileSystemFactory(new VirtualFileSystemFactory(root));
        server.setPasswordAuthenticator((user, password, _) -> {
            passwordsSeen.incrementAndGet();
            return user.equals(USER) && password.equals(PASSWORD);
        });
        var sftp = new SftpSubsystemFactory();
        sftp.addSftpEventListener(
                new SftpEventListener() {
                    @Override
                    public void writing(
                            ServerSession session,
                            String handle,
                            FileHandle file,
                            long offset,
                            byte[] data,
                            int dataOffset,
                            int length)
                            throws IOException {
                        trouble.at(session, offset);
                    }
                });
        sftp.setErrorStatusDataHandler(
                new SftpErrorStatusDataHandler() {
                    @Override
                    public String resolveErrorMessage(
                            SftpSubsystemEnvironment sftpSubsystem,
                            int id,
                            Throwable failure,
                            int status,
                            int command,
                            Object... arguments) {
                        return String.valueOf(failure.getMessage());
                    }
                });
        server.setSubsystemFactories(List.of(sftp));
        try {
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return server.getPort();
    }

    /** Lets this key in. */
    void trust(PublicKey key) {
        server.setPublickeyAuthenticator(
                (user, shown, _) -> user.equals(USER) && KeyUtils.compareKeys(key, shown));
    }

    /** Signs with SHA-1 alone, as servers of long ago. */
    void growOld() {
        server.setSignatureFactories(List.of(BuiltinSignatures.rsa));
    }

    void failWith(Trouble next) {
        trouble = next;
    }

    int passwordsSeen() {
        return passwordsSeen.get();
    }

    /** A line as {@code ssh-keyscan} writes it. */
    String knownHost(int which) {
        return "[127.0.0.1]:"
                + port()
                + " "
                + PublicKeyEntry.toString(hostKeys.get(which).getPublic());
    }

    static String fingerprint(KeyPair key) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
    }

    /** What lies in the folder, halves too. */
    Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        try (var listed = Files.newDirectoryStream(root, Files::isRegularFile)) {
            for (var file : listed) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    static KeyPair anEd25519Key() {
        return key("Ed25519", 0);
    }

    static KeyPair anRsaKey() {
        return key("RSA", 2048);
    }

    static KeyPair anEcKey() {
        return key("EC", 256);
    }

    /** As {@code ssh-keygen} writes it. */
    static String written(KeyPair key) {
        JdkCryptography.choose();
        var text = new ByteArrayOutputStream();
        try {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "uplink", null, text);
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
        return text.toString(StandardCharsets.US_ASCII);
    }

    private static KeyPair key(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            if (bits > 0) {
                generator.initialize(bits);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            server.stop(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
