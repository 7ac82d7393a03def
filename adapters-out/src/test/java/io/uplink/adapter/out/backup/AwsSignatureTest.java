package io.uplink.adapter.out.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against the examples in Amazon's own description of the signature. */
class AwsSignatureTest {

    private static final Instant THEN = Instant.parse("2013-05-24T00:00:00Z");
    private static final AwsSignature SIGNATURE =
            new AwsSignature(
                    "us-east-1",
                    "AKIAIOSFODNN7EXAMPLE",
                    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");

    @Test
    void aLookIsSignedAsInTheExample() {
        var headers =
                SIGNATURE.headers(
                        "GET",
                        URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
                        AwsSignature.sha256(""),
                        Map.of("range", "bytes=0-9"),
                        THEN);

        assertThat(headers)
                .containsEntry(
                        "authorization",
                        "AWS4-HMAC-SHA256"
                                + " Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                                + " SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                                + " Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    }

    @Test
    void anUploadIsSignedAsInTheExample() {
        var headers =
                SIGNATURE.headers(
                        "PUT",
                        URI.create("https://examplebucket.s3.amazonaws.com/test%24file.text"),
                        AwsSignature.sha256("Welcome to Amazon S3."),
                        Map.of(
                                "date", "Fri, 24 May 2013 00:00:00 GMT",
                                "x-amz-storage-class", "REDUCED_REDUNDANCY"),
                        THEN);

        assertThat(headers.get("authorization"))
                .endsWith(
                        "Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    }

    @Test
    void theSecretIsNeverSaid() {
        assertThat(SIGNATURE.toString()).doesNotContain("wJalr");
    }
}
