package io.uplink.domain.money.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentCodeTest {

    private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-0000000000ff");
    private static final byte[] PROOF =
            "0123456789abcdefghijklmnopqrstuv".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void aCodeSaysWhichDocumentItIsOf(DocumentKind kind) {
        var code = DocumentCode.of(new DocumentRef(kind, ID), PROOF);

        assertThat(DocumentCode.parse(code.value())).contains(code);
        assertThat(code.document()).contains(new DocumentRef(kind, ID));
    }

    @Test
    void aCodeIsFortyCharactersThatAnAddressTakesAsTheyAre() {
        assertThat(DocumentCode.of(new DocumentRef(DocumentKind.QUOTE, ID), PROOF).value())
                .matches("[A-Za-z0-9_-]{40}");
    }

    @Test
    void aCodeOnPaperIsReadForYears() {
        assertThat(DocumentCode.of(new DocumentRef(DocumentKind.INVOICE, ID), PROOF).value())
                .isEqualTo("AQGZAAAAAHAAgAAAAAAAAP8wMTIzNDU2Nzg5YWJj");
    }

    @Test
    void noBitOfTheProofMayBeWrong() {
        var code = DocumentCode.of(new DocumentRef(DocumentKind.PAYMENT, ID), PROOF);
        assertThat(code.proves(PROOF)).isTrue();

        for (var bit = 0; bit < 13 * Byte.SIZE; bit++) {
            var other = Arrays.copyOf(PROOF, PROOF.length);
            other[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            assertThat(code.proves(other)).isFalse();
        }
    }

    @Test
    void aKindThatIsNoneIsOfNoDocument() {
        var bytes = new byte[30];
        bytes[0] = 99;

        assertThat(new DocumentCode(Base64.getUrlEncoder().encodeToString(bytes)).document())
                .isEmpty();
    }

    static Stream<String> noCodes() {
        return Stream.of("", "a", "A".repeat(39), "A".repeat(41), "=".repeat(40), "é".repeat(40));
    }

    @ParameterizedTest
    @MethodSource("noCodes")
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(DocumentCode.parse(typed)).isEmpty();
    }

    @Test
    void aNameIsKnownAgainByItsOwnerAlone() {
        assertThat(MaskedName.of("  Jane  Wanjiku Kamau Otieno").value())
                .isEqualTo("J••• W••• K•••");
        assertThat(MaskedName.of("Jo")).isEqualTo(MaskedName.of("Josephine"));
        assertThat(MaskedName.of(" ").value()).isEqualTo("•••");
        assertThat(MaskedName.of("😀x").value()).isEqualTo("😀•••");
    }
}
