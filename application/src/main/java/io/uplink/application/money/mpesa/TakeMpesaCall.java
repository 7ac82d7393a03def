package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.application.money.mpesa.port.Inbox.Arrival;
import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.Notices;
import io.uplink.application.money.mpesa.port.Notices.Notice;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.InboundId;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.shared.DomainException;
import java.util.HexFormat;

/**
 * Keeps a call of Safaricom's as it came, once, before anybody thinks about it. Its address is its
 * secret; where it came from is noted, and one that is not on the list is marked and not refused.
 */
@UseCase
public final class TakeMpesaCall {

    private static final int MOST_KEY = 200;

    private final Inbox inbox;
    private final Notices notices;
    private final Secrets secrets;
    private final Settings settings;
    private final CallRush rush;
    private final Origin origin;

    public TakeMpesaCall(
            Inbox inbox,
            Notices notices,
            Secrets secrets,
            Settings settings,
            CallRush rush,
            Origin origin) {
        this.inbox = inbox;
        this.notices = notices;
        this.secrets = secrets;
        this.settings = settings;
        this.rush = rush;
        this.origin = origin;
    }

    /** As it came. */
    public record Input(String token, Kind kind, String raw, String source) {}

    /** Whether it came from an address that is known. */
    public boolean execute(Actor actor, Input input) {
        actor.requireAnonymousAllowed();
        rush.came();
        // PostgreSQL keeps no NUL; nothing of Safaricom's has one.
        var raw = input.raw().replace("\0", "");
        var trusted =
                MpesaSettings.addresses(settings.get(MpesaSettings.ADDRESSES))
                        .contains(input.source());
        var kept =
                inbox.keep(
                        new Arrival(
                                new InboundId(origin.newId()),
                                secrets.digest(input.token()),
                                input.kind(),
                                key(input.kind(), raw),
                                raw,
                                input.source(),
                                trusted,
                                origin.now()));
        if (!kept) {
            throw new DomainException(new MpesaError.NoSuch());
        }
        return trusted;
    }

    /** One for one thing that is told. What cannot be read is told apart by all of its bytes. */
    private String key(Kind kind, String raw) {
        var key =
                switch (notices.read(kind, raw)) {
                    case Notice.OfRequest told ->
                            "stk:" + told.checkoutRequest() + ":" + told.code().text();
                    case Notice.OfPayment told -> "c2b:" + told.transaction();
                    // What contradicts it comes under the same name.
                    case Notice.OfResult told ->
                            told.conversation().isEmpty()
                                    ? ""
                                    : kind.code()
                                            + ":"
                                            + told.conversation()
                                            + ":"
                                            + told.code().text();
                    case Notice.Unreadable _ -> "";
                };
        return key.isEmpty() || key.endsWith(":") || key.length() > MOST_KEY
                ? "raw:" + HexFormat.of().formatHex(secrets.digest(raw))
                : key;
    }
}
