package io.uplink.application.money.statement;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.mpesa.MpesaSettings;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.money.statement.port.ProofAlarms;
import io.uplink.application.money.statement.port.ProofAlarms.Alarm;
import io.uplink.application.money.statement.port.ProofQueries;
import io.uplink.application.money.statement.port.ProofQueries.Day;
import io.uplink.application.money.statement.port.UnprovenDays;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.OneByOne;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.Shortcode;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * Looks once an hour, from the operator's hour on, whether yesterday of each paybill is proven, and
 * tells those who can prove it once; a day that was proven later is no longer counted. A paybill
 * that fails does not keep the others.
 */
@UseCase
public final class WatchProof {

    /** One question each; companies have a handful. */
    static final int MOST = 50;

    /** As far back as the pages show. */
    static final int BACK = ShowProof.MONTH;

    private final Shortcodes shortcodes;
    private final ProofQueries queries;
    private final UnprovenDays days;
    private final ProofAlarms alarms;
    private final Today today;
    private final HeadOffice headOffice;
    private final Settings settings;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public WatchProof(
            Shortcodes shortcodes,
            ProofQueries queries,
            UnprovenDays days,
            ProofAlarms alarms,
            Today today,
            HeadOffice headOffice,
            Settings settings,
            UnitOfWork unitOfWork,
            Origin origin) {
        this.shortcodes = shortcodes;
        this.queries = queries;
        this.days = days;
        this.alarms = alarms;
        this.today = today;
        this.headOffice = headOffice;
        this.settings = settings;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    /** How many days people were told of by this look. */
    public OneByOne execute(Actor actor) {
        actor.requireJob();
        var hour = origin.now().atZone(headOffice.zone()).getHour();
        if (hour < settings.get(MpesaSettings.PROOF_HOUR)) {
            return OneByOne.none();
        }
        var looked =
                unitOfWork.perform(shortcodes::all).stream()
                        .filter(Shortcode::active)
                        .limit(MOST)
                        .toList();
        return OneByOne.over(looked, this::tells);
    }

    private boolean tells(Shortcode shortcode) {
        var yesterday = today.day().minusDays(1);
        var proven =
                queries.days(shortcode.id(), yesterday.minusDays(BACK), yesterday).stream()
                        .filter(Day::isProven)
                        .map(Day::day)
                        .collect(Collectors.toSet());
        return unitOfWork.perform(() -> {
            var open = days.open(shortcode.id());
            open.retainAll(proven);
            if (!open.isEmpty()) {
                days.proven(shortcode.id(), open, origin.now());
            }
            return !proven.contains(yesterday) && tell(shortcode, yesterday);
        });
    }

    private boolean tell(Shortcode shortcode, LocalDate day) {
        var event = origin.newId();
        if (!days.found(shortcode.id(), day, event, origin.now())) {
            return false;
        }
        alarms.tell(
                new Alarm(
                        event,
                        shortcode.branch(),
                        shortcode.name() + " " + shortcode.number(),
                        day,
                        origin.now()));
        return true;
    }
}
