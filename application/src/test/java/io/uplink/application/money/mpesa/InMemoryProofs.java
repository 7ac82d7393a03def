package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Proofs;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.Duplicate;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.shared.DomainException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was asked of receipts. */
final class InMemoryProofs implements Proofs {

    private final Map<ReceiptNumber, Proof> proofs = new LinkedHashMap<>();

    /** Remembers how it stands; the answer leads back there. */
    Runnable mark() {
        return Back.to(proofs);
    }

    @Override
    public Optional<Proof> find(ReceiptNumber receipt) {
        return Optional.ofNullable(proofs.get(receipt));
    }

    @Override
    public Optional<Proof> findByConversation(String conversation) {
        return proofs.values().stream()
                .filter(proof -> proof.conversation().equals(conversation))
                .findFirst();
    }

    @Override
    public void save(Proof proof) {
        if (findByConversation(proof.conversation())
                .filter(other -> !other.receipt().equals(proof.receipt()))
                .isPresent()) {
            throw new DomainException(new Duplicate());
        }
        proofs.put(proof.receipt(), proof);
    }

    @Override
    public void drop(ReceiptNumber receipt) {
        proofs.remove(receipt);
    }
}
