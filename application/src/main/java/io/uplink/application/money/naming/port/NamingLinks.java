package io.uplink.application.money.naming.port;

import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.naming.NamingLink;
import java.time.Instant;
import java.util.Optional;

/**
 * Addresses at which payers say whose money it is; one for a payment, and of its token a digest.
 */
public interface NamingLinks {

    /** False if the payment has one already. */
    boolean add(NamingLink link, byte[] tokenDigest);

    /** Held until the unit of work ends. */
    Optional<NamingLink> findByToken(byte[] tokenDigest);

    Optional<NamingLink> of(MpesaPaymentId payment);

    /** How many were sent to that phone since then. */
    int countTo(Msisdn phone, Instant since);

    /** Stores it if nobody stored another version meanwhile. */
    void save(NamingLink link);
}
