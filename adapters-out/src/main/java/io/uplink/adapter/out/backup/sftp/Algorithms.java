package io.uplink.adapter.out.backup.sftp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.cipher.Cipher;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.kex.KeyExchangeFactory;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.mac.Mac;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;

/** What is offered to the far side: no SHA-1, no CBC, nothing under 2,048 bits, the best first. */
final class Algorithms {

    private Algorithms() {}

    static List<KeyExchangeFactory> exchanges() {
        return NamedFactory.setUpTransformedFactories(
                true,
                List.of(
                        BuiltinDHFactories.mlkem768x25519,
                        BuiltinDHFactories.sntrup761x25519,
                        BuiltinDHFactories.sntrup761x25519_openssh,
                        BuiltinDHFactories.curve25519,
                        BuiltinDHFactories.curve25519_libssh,
                        BuiltinDHFactories.ecdhp256,
                        BuiltinDHFactories.ecdhp384,
                        BuiltinDHFactories.ecdhp521,
                        BuiltinDHFactories.dhg16_512,
                        BuiltinDHFactories.dhg18_512,
                        BuiltinDHFactories.dhg14_256),
                ClientBuilder.DH2KEX);
    }

    static List<NamedFactory<Cipher>> ciphers() {
        return List.of(
                BuiltinCiphers.aes256gcm,
                BuiltinCiphers.aes128gcm,
                BuiltinCiphers.cc20p1305_openssh,
                BuiltinCiphers.aes256ctr,
                BuiltinCiphers.aes192ctr,
                BuiltinCiphers.aes128ctr);
    }

    static List<NamedFactory<Mac>> macs() {
        return List.of(
                BuiltinMacs.hmacsha256etm,
                BuiltinMacs.hmacsha512etm,
                BuiltinMacs.hmacsha256,
                BuiltinMacs.hmacsha512);
    }

    /** All kinds of keys, those first that are asked for. */
    static List<String> typesFrom(List<String> first) {
        var types = new ArrayList<>(first);
        byType().keySet().stream()
                .filter(type -> !types.contains(type))
                .sorted()
                .forEach(types::add);
        return types;
    }

    static List<NamedFactory<Signature>> signatures(List<String> types) {
        var signatures = new ArrayList<NamedFactory<Signature>>();
        types.forEach(type -> signatures.addAll(byType().getOrDefault(type, List.of())));
        return signatures;
    }

    /** RSA under three names; that of SHA-1 is left out. */
    private static Map<String, List<BuiltinSignatures>> byType() {
        return Map.of(
                "ssh-ed25519", List.of(BuiltinSignatures.ed25519),
                "ecdsa-sha2-nistp256", List.of(BuiltinSignatures.nistp256),
                "ecdsa-sha2-nistp384", List.of(BuiltinSignatures.nistp384),
                "ecdsa-sha2-nistp521", List.of(BuiltinSignatures.nistp521),
                "ssh-rsa", List.of(BuiltinSignatures.rsaSHA512, BuiltinSignatures.rsaSHA256));
    }
}
