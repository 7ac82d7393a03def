package io.uplink.application.money.ledger;

import io.uplink.application.money.ledger.port.JournalChain;
import io.uplink.application.money.ledger.port.JournalChain.Watch;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.ledger.BookCheck;
import io.uplink.domain.money.ledger.EntryNumber;
import io.uplink.domain.shared.Placement;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reckons the whole journal again and finds the first entry that is not as it was written. The
 * trail notes how far it went and the hash there: the trail is sealed by a key that the database
 * does not hold, so that whoever writes the journal anew is found out.
 */
@UseCase
public final class VerifyLedger {

    /** One statement that ends soon, and nothing of ours: only what is wrong travels. */
    static final int STRETCH = 20_000;

    private final UnitOfWork unitOfWork;
    private final JournalChain chain;
    private final InstantSource clock;
    private final ActivityTrail activity;

    public VerifyLedger(
            UnitOfWork unitOfWork,
            JournalChain chain,
            InstantSource clock,
            ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.chain = chain;
        this.clock = clock;
        this.activity = activity;
    }

    /** What is known afterwards. */
    public Watch execute(Actor actor) {
        if (!(actor instanceof Actor.Job)) {
            actor.require(Permission.ACCOUNTING_VIEW, Placement.company());
        }
        var earlier = chain.watch().through();
        var last = chain.last();
        var check = walk().end(last, earlier, chain.hashOf(earlier.number()));
        unitOfWork.run(() -> {
            chain.keep(check, clock.instant());
            activity.record(actor, "ledger.verify", LedgerActivity.books(), Map.of(), facts(check));
        });
        return chain.watch();
    }

    private BookCheck walk() {
        var check = BookCheck.begin();
        while (check.broken().isEmpty()) {
            var next = check.over(chain.behind(check.at(), STRETCH));
            if (next.equals(check)) {
                return check;
            }
            check = next;
        }
        return check;
    }

    private static Map<String, String> facts(BookCheck check) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("entries", Long.toString(check.sound()));
        facts.put("hash", check.at().hash());
        check.broken()
                .ifPresent(broken -> {
                    facts.put("entry", new EntryNumber(broken.number()).toString());
                    facts.put("fault", broken.fault().key());
                });
        return facts;
    }
}
