package io.uplink.domain.money.document;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a document bears so that anybody can check it: which it is, and a proof that we printed it.
 * Forty characters of URL-safe base64: a byte for the kind, 16 for the id and 13 of the proof.
 */
public record DocumentCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{40}");
    private static final int ID_AT = 1;
    private static final int PROOF_AT = 17;

    /** 104 bits: guessed a million times a second for an age of the world, it is not found. */
    private static final int PROOF_BYTES = 13;

    public DocumentCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a document");
        }
    }

    /**
     * The code of a document.
     *
     * @param proof at least 13 bytes that only we can make of the document; the rest is not used
     */
    public static DocumentCode of(DocumentRef document, byte[] proof) {
        var bytes = new byte[PROOF_AT + PROOF_BYTES];
        bytes[0] = document.kind().mark();
        put(bytes, ID_AT, document.id().getMostSignificantBits());
        put(bytes, ID_AT + Long.BYTES, document.id().getLeastSignificantBits());
        System.arraycopy(proof, 0, bytes, PROOF_AT, PROOF_BYTES);
        return new DocumentCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** As it stands in an address; empty for what cannot be one. */
    public static Optional<DocumentCode> parse(String typed) {
        return FORM.matcher(typed).matches()
                ? Optional.of(new DocumentCode(typed))
                : Optional.empty();
    }

    /** Which document it says it is of, which nothing proves yet. */
    public Optional<DocumentRef> document() {
        var bytes = bytes();
        var id = new UUID(get(bytes, ID_AT), get(bytes, ID_AT + Long.BYTES));
        return DocumentKind.ofMark(bytes[0]).map(kind -> new DocumentRef(kind, id));
    }

    /** Whether the proof is the document's own; takes the same time however much of it is right. */
    public boolean proves(byte[] proof) {
        var bytes = bytes();
        var difference = 0;
        for (var i = 0; i < PROOF_BYTES; i++) {
            difference |= bytes[PROOF_AT + i] ^ proof[i];
        }
        return difference == 0;
    }

    private byte[] bytes() {
        return Base64.getUrlDecoder().decode(value);
    }

    private static void put(byte[] bytes, int at, long number) {
        for (var i = 0; i < Long.BYTES; i++) {
            bytes[at + i] = (byte) (number >>> (Long.SIZE - Byte.SIZE * (i + 1)));
        }
    }

    private static long get(byte[] bytes, int at) {
        var number = 0L;
        for (var i = 0; i < Long.BYTES; i++) {
            number = number << Byte.SIZE | (bytes[at + i] & 0xFF);
        }
        return number;
    }
}
