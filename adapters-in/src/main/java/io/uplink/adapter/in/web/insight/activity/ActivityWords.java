package io.uplink.adapter.in.web.insight.activity;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.care.customer.CustomerMessages;
import io.uplink.adapter.in.web.care.sla.SlaMessages;
import io.uplink.adapter.in.web.care.ticket.pages.TicketMessages;
import io.uplink.adapter.in.web.org.Labels;
import io.uplink.adapter.in.web.org.access.PeopleMessages;
import io.uplink.adapter.in.web.org.setting.SettingsMessages;
import io.uplink.adapter.in.web.outreach.OutreachWords;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.adapter.in.web.shell.ShellMessages;
import io.uplink.application.insight.activity.port.ActivityQueries.Doer;
import io.uplink.application.insight.activity.port.ActivityQueries.Origin;
import io.uplink.application.insight.activity.port.ActivityQueries.Subject;
import io.uplink.domain.outreach.message.MessageState;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Actions, fields and codes as one reader reads them. A code is called what the pages call it that
 * show the thing itself; what nobody wrote words for is spelled out of its key.
 */
@RequestScoped
class ActivityWords {

    private static final String GRANT = "grants.";

    private static final Pattern DURATION = Pattern.compile("PT(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?");
    private static final Pattern HOLIDAY =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)( \\(yearly\\))? (.*)");
    private static final Pattern NEXT_WORD =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^a-zA-Z0-9]+");

    private final Reader reader;
    private final Times times;

    ActivityWords(Reader reader, Times times) {
        this.reader = reader;
        this.times = times;
    }

    String action(String key) {
        return trail().or("action." + key, spelled(key));
    }

    /** The kind of thing that an action is done to, as a heading. */
    String thing(String action) {
        var kind = action.split("\\.", 2)[0];
        return trail().or("thing." + kind, spelled(kind));
    }

    String field(String name) {
        var spelled =
                name.startsWith(GRANT)
                        ? Labels.permissions(language())
                                .or(name.substring(GRANT.length()), spelled(name))
                        : spelled(name);
        return trail().or("field." + name, spelled);
    }

    String doer(Doer doer) {
        return switch (doer.kind()) {
            case "job" -> trail().or("job." + doer.name(), doer.name());
            case "anonymous" -> trail().or("doer.anonymous", doer.name());
            default -> doer.name();
        };
    }

    /** Empty for somebody with initials. */
    static String icon(Doer doer) {
        return switch (doer.kind()) {
            case "job", "device", "rule" -> "robot";
            case "anonymous" -> "user-off";
            default -> "";
        };
    }

    /** {@code in the browser, from 10.0.0.7}. */
    String origin(Origin origin) {
        var channel = trail().or("channel." + origin.channel(), origin.channel());
        return origin.address()
                .map(address -> channel + ", " + words(ActivityMessages.class).address(address))
                .orElse(channel);
    }

    /** What people call the thing; most are noted by name. */
    String reference(Subject subject) {
        var noted = subject.reference();
        return switch (subject.kind()) {
            case "setting" -> Labels.settings(language()).of(noted);
            case "job" -> trail().or("job." + noted, noted);
            case "outbox" -> trail().or("thing.outbox", noted);
            case "message", "message-template" -> message(noted);
            // Without a file there is nothing yet to call it by.
            case "backup" -> noted.equals("backup") ? trail().or("thing.backup", noted) : noted;
            default -> noted;
        };
    }

    /** An occasion and, for a message, to whom. */
    private String message(String noted) {
        var parts = noted.split(", ", 2);
        var occasion = new OutreachWords(language()).occasion(parts[0]);
        return parts.length == 1 ? occasion : occasion + ", " + parts[1];
    }

    /** A part of a value that is no id. */
    String value(Subject subject, String field, String part) {
        return switch (field) {
            case "state" -> state(subject.kind(), part);
            case "priority" -> priority(part);
            case "status" -> status(part);
            case "pausesFor" -> reason(part);
            case "language" -> spoken(part);
            case "theme" -> theme(part);
            case "holidays" -> holiday(part);
            case "problem" -> Messages.error(part, language());
            case "fault" -> Messages.error("backup." + part, language());
            case "value" -> setting(subject.reference(), part);
            default ->
                    field.startsWith(GRANT)
                            ? reach(part)
                            : trail().or("value." + field + "." + part, plain(part));
        };
    }

    private String plain(String part) {
        return switch (part) {
            case "true" -> words(SettingsMessages.class).yes();
            case "false" -> words(SettingsMessages.class).no();
            default ->
                    part.length() > 2 && DURATION.matcher(part).matches()
                            ? times.work(Duration.parse(part))
                            : times.readable(part);
        };
    }

    private String state(String kind, String code) {
        return switch (kind) {
            case "message" ->
                    MessageState.Kind.ofCode(code)
                            .map(state -> new OutreachWords(language()).state(state).text())
                            .orElse(code);
            case "customer-import" -> importState(code);
            default -> ticketState(code);
        };
    }

    private String ticketState(String code) {
        var words = words(ShellMessages.class);
        return switch (code) {
            case "open" -> words.open();
            case "in-progress" -> words.inProgress();
            case "pending" -> words.pending();
            case "resolved" -> words.resolved();
            case "closed" -> words.closed();
            default -> trail().or("value.state." + code, code);
        };
    }

    private String importState(String code) {
        var words = words(CustomerMessages.class);
        return switch (code) {
            case "reading" -> words.importStateReading();
            case "ready" -> words.importStateReady();
            case "importing" -> words.importStateImporting();
            case "done" -> words.importStateDone();
            case "cancelled" -> words.importStateCancelled();
            case "unreadable" -> words.importStateUnreadable();
            default -> code;
        };
    }

    private String priority(String code) {
        var words = words(ShellMessages.class);
        return switch (code) {
            case "low" -> words.low();
            case "medium" -> words.medium();
            case "high" -> words.high();
            case "critical" -> words.critical();
            default -> code;
        };
    }

    private String status(String code) {
        var words = words(CustomerMessages.class);
        return switch (code) {
            case "pending" -> words.pending();
            case "active" -> words.active();
            case "suspended" -> words.suspended();
            case "disconnected" -> words.disconnected();
            default -> code;
        };
    }

    private String reason(String code) {
        var words = words(TicketMessages.class);
        return switch (code) {
            case "customer" -> words.reasonCustomer();
            case "third-party" -> words.reasonThirdParty();
            case "parts" -> words.reasonParts();
            case "scheduled" -> words.reasonScheduled();
            default -> code;
        };
    }

    private String spoken(String code) {
        return switch (code) {
            case "en" -> words(PeopleMessages.class).english();
            case "sw" -> words(PeopleMessages.class).swahili();
            default -> code;
        };
    }

    private String theme(String code) {
        var words = words(PeopleMessages.class);
        return switch (code) {
            case "auto" -> words.themeAuto();
            case "light" -> words.themeLight();
            case "dark" -> words.themeDark();
            default -> code;
        };
    }

    private String reach(String code) {
        var words = words(PeopleMessages.class);
        return switch (code) {
            case "OWN" -> words.reachOwn();
            case "TEAM" -> words.reachTeam();
            case "BRANCH" -> words.reachBranch();
            case "ALL" -> words.reachAll();
            default -> code;
        };
    }

    private String holiday(String noted) {
        var found = HOLIDAY.matcher(noted);
        if (!found.matches()) {
            return noted;
        }
        var named = times.readable(found.group(1)) + " " + found.group(3);
        return found.group(2) == null
                ? named
                : named + " (" + words(SlaMessages.class).yearly() + ")";
    }

    /** A choice has words of its own; of a secret only whether it is set was noted. */
    private String setting(String key, String value) {
        return switch (value) {
            case "set" -> words(SettingsMessages.class).isSet();
            case "not set" -> words(SettingsMessages.class).notSet();
            default -> Labels.settings(language()).or(key + "." + value, plain(value));
        };
    }

    /** {@code escalationAfter} and {@code no_internet} as words: {@code No internet}. */
    static String spelled(String key) {
        var words = NEXT_WORD.matcher(key).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return words.isEmpty()
                ? key
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Labels trail() {
        return Labels.trail(language());
    }

    private Language language() {
        return reader.language();
    }

    private <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language().code()));
    }
}
