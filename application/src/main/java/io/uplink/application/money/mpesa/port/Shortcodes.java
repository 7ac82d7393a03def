package io.uplink.application.money.mpesa.port;

import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The company's paybills and tills, with their sealed secrets. */
public interface Shortcodes {

    Optional<Shortcode> find(ShortcodeId id);

    /** By the digest of the token in its address. */
    Optional<Shortcode> findByToken(byte[] digest);

    Optional<Sealed> secrets(ShortcodeId id);

    /**
     * What takes and pays out the branch's money: the oldest of its own that is switched on; where
     * it has none, the oldest of all that are.
     */
    Optional<Shortcode> serving(BranchId branch);

    List<Shortcode> all();

    /** Stores a new one, or the version that was looked at. */
    void save(Shortcode shortcode, Sealed secrets, byte[] tokenDigest, Instant now);
}
