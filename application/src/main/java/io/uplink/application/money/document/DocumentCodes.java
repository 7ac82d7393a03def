package io.uplink.application.money.document;

import io.uplink.application.money.document.port.DocumentSecret;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.money.document.DocumentCode;
import io.uplink.domain.money.document.DocumentRef;
import java.util.Optional;

/**
 * The codes by which documents are checked. They are reckoned, not kept: printing writes nothing,
 * and documents older than this have theirs.
 */
@Part
public final class DocumentCodes {

    private final DocumentSecret secret;
    private final Secrets secrets;

    public DocumentCodes(DocumentSecret secret, Secrets secrets) {
        this.secret = secret;
        this.secrets = secrets;
    }

    public DocumentCode of(DocumentRef document) {
        return DocumentCode.of(document, proof(document));
    }

    /** The document whose code this is; empty if it is nobody's, or somebody made it up. */
    public Optional<DocumentRef> read(String typed) {
        return DocumentCode.parse(typed)
                .flatMap(code -> code.document().filter(known -> code.proves(proof(known))));
    }

    /** Secret first, and of one length: what a digest is known of cannot be gone on from. */
    private byte[] proof(DocumentRef document) {
        return secrets.digest(secret.value() + " " + document.kind().code() + " " + document.id());
    }
}
