package io.uplink.application.care.complaint;

import io.uplink.application.care.complaint.port.ComplaintLinkRepository;
import io.uplink.application.care.link.IssuedLink;
import io.uplink.application.care.link.port.LinkAddresses;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.shared.id.ComplaintId;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Makes the links by which complaints are followed; a token leaves with the answer only. */
@Part
public final class ComplaintLinks {

    /** A month until the answer, a fortnight to appeal, another month, and as long to read it. */
    static final Duration LIFE = Duration.ofDays(120);

    private final ComplaintLinkRepository links;
    private final LinkAddresses addresses;
    private final Secrets secrets;
    private final Origin origin;

    public ComplaintLinks(
            ComplaintLinkRepository links,
            LinkAddresses addresses,
            Secrets secrets,
            Origin origin) {
        this.links = links;
        this.addresses = addresses;
        this.secrets = secrets;
        this.origin = origin;
    }

    /**
     * The token that belongs to a form: one that is sent again leads to the same complaint, and
     * only who sent the form knows it.
     *
     * @param form hard to guess, for whoever guesses it reads the complaint
     */
    String tokenOf(String form) {
        var digest = secrets.digest("complaint " + form);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    String newToken() {
        return secrets.newToken();
    }

    Optional<ComplaintId> complaintOf(String token) {
        return links.complaintOf(secrets.digest(token), origin.now());
    }

    /** Of a token, or of anything else that is compared and never shown. */
    byte[] digest(String text) {
        return secrets.digest(text);
    }

    String addressOf(String token) {
        return addresses.complaint(token);
    }

    IssuedLink issue(ComplaintId complaint, String token) {
        var now = origin.now();
        var until = now.plus(LIFE);
        links.add(origin.newId(), complaint, secrets.digest(token), now, until);
        return new IssuedLink(addresses.complaint(token), until);
    }

    int prune(int most) {
        return links.prune(origin.now(), most);
    }
}
