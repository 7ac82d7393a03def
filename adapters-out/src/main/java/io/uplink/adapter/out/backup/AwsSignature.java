package io.uplink.adapter.out.backup;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a request as S3 and what is compatible with it want: AWS Signature Version 4.
 *
 * @param keyId public name of the secret
 */
record AwsSignature(String region, String keyId, String secret) {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String SERVICE = "s3";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * The headers that such a request carries, all but {@code host}.
     *
     * @param target without a query; its path is of plain characters
     * @param contentSha256 of the body, in hex
     * @param headers more that are sent and signed, by name in small letters
     */
    Map<String, String> headers(
            String method,
            URI target,
            String contentSha256,
            Map<String, String> headers,
            Instant now) {
        var moment = MOMENT.format(now);
        var signed = new TreeMap<>(headers);
        signed.put("host", host(target));
        signed.put("x-amz-content-sha256", contentSha256);
        signed.put("x-amz-date", moment);
        var names = String.join(";", signed.keySet());
        var canonical =
                String.join(
                        "\n", method, target.getRawPath(), "", lines(signed), names, contentSha256);
        var scope = String.join("/", moment.substring(0, 8), region, SERVICE, "aws4_request");
        var toSign = String.join("\n", ALGORITHM, moment, scope, sha256(canonical));
        var signature = HexFormat.of().formatHex(hmac(key(scope), toSign));
        signed.remove("host");
        signed.put(
                "authorization",
                "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
                        .formatted(ALGORITHM, keyId, scope, names, signature));
        return signed;
    }

    private static String lines(SortedMap<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** As the client will send it. */
    private static String host(URI target) {
        return target.getPort() < 0 ? target.getHost() : target.getHost() + ":" + target.getPort();
    }

    private byte[] key(String scope) {
        var key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (var part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        return key;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The secret must not reach a log by way of a message. */
    @Override
    public String toString() {
        return keyId + " in " + region;
    }
}
