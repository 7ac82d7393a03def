package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.MobileMoney.Keys;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.Shortcode;
import io.uplink.domain.money.mpesa.Shortcode.Kind;
import io.uplink.domain.money.mpesa.Shortcode.Proving;
import io.uplink.domain.money.mpesa.Shortcode.Service;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Enters a paybill or till, or changes one. What it is entered with is sealed; what is left blank
 * stays as it was. The token of its address is made here and never changes by itself. It costs the
 * password: whoever writes here decides where the company's money arrives.
 */
@UseCase
public final class SaveShortcode {

    private static final Pattern NUMBER = Pattern.compile("\\d{5,8}");
    private static final Pattern BASE =
            Pattern.compile("https?://[\\w.-]+(:\\d{1,5})?(/[\\w./-]*)?");
    private static final int MOST_NAME = 60;
    private static final int MOST_SECRET = 1_000;

    /** Everything as it was typed; {@code id} is empty for a new one. */
    public record Input(
            Optional<ShortcodeId> id,
            Optional<BranchId> branch,
            Optional<String> name,
            Optional<String> kind,
            Optional<String> number,
            Optional<String> party,
            Optional<String> service,
            Optional<String> baseUrl,
            Optional<String> initiator,
            boolean refusesUnknown,
            boolean active,
            boolean provesUnlisted,
            Optional<String> provesAbove,
            Optional<String> consumerKey,
            Optional<String> consumerSecret,
            Optional<String> passKey,
            Optional<String> credential,
            PasswordAgain.Typed again,
            Optional<Version> seen) {

        @Override
        public String toString() {
            return "Input[" + id + "]";
        }
    }

    private final UnitOfWork unitOfWork;
    private final Shortcodes shortcodes;
    private final MpesaDoors doors;
    private final PasswordAgain passwordAgain;
    private final Origin origin;

    public SaveShortcode(
            UnitOfWork unitOfWork,
            Shortcodes shortcodes,
            MpesaDoors doors,
            PasswordAgain passwordAgain,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.shortcodes = shortcodes;
        this.doors = doors;
        this.passwordAgain = passwordAgain;
        this.origin = origin;
    }

    public Shortcode execute(Actor actor, Input input) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        passwordAgain.require(actor.requireSignedIn().id(), input.again(), origin.now());
        return unitOfWork.perform(() -> {
            var before = input.id().map(doors::found);
            before.ifPresent(known -> Version.requireSame(input.seen(), known.version()));
            var faults = new Faults();
            var wished = wished(input, before, faults);
            var keys = keys(input, before.map(known -> doors.keys(known.id())), faults);
            faults.refuse();
            requireFree(wished);
            shortcodes.save(
                    wished,
                    doors.seal(wished.id(), keys),
                    doors.digest(keys.token()),
                    origin.now());
            origin.activity()
                    .record(
                            actor,
                            "mpesa-shortcode.save",
                            MpesaActivity.subject(wished),
                            before.map(MpesaActivity::facts).orElse(Map.of()),
                            MpesaActivity.facts(wished));
            return doors.found(wished.id());
        });
    }

    private Shortcode wished(Input input, Optional<Shortcode> before, Faults faults) {
        var branch = input.branch().or(() -> before.map(Shortcode::branch));
        if (branch.isEmpty()) {
            faults.add("branch", "required");
        }
        var kind = choice("kind", input.kind(), Kind.values(), Kind::code, faults);
        var service = choice("service", input.service(), Service.values(), Service::code, faults);
        var number = number("number", input.number(), faults);
        var party =
                input.party().filter(typed -> !typed.isBlank()).isEmpty()
                        ? number
                        : number("party", input.party(), faults);
        var base = faults.optionalText("baseUrl", input.baseUrl(), 200).orElse("");
        if (service.filter(Service.OTHER::equals).isPresent() && !BASE.matcher(base).matches()) {
            faults.add("baseUrl", "mpesa.address-unreadable");
        }
        var name = faults.text("name", input.name(), MOST_NAME);
        var initiator = faults.optionalText("initiator", input.initiator(), MOST_NAME).orElse("");
        return new Shortcode(
                before.map(Shortcode::id).orElseGet(() -> new ShortcodeId(origin.newId())),
                branch.orElseGet(() -> new BranchId(origin.newId())),
                name,
                kind.orElse(Kind.PAYBILL),
                number,
                party,
                service.orElse(Service.SANDBOX),
                base.replaceFirst("/+$", ""),
                initiator,
                input.refusesUnknown(),
                input.active(),
                proving(input, faults),
                before.map(Shortcode::version).orElse(0L));
    }

    /** Blank is none. */
    private static Proving proving(Input input, Faults faults) {
        var typed = faults.optionalText("provesAbove", input.provesAbove(), 10).orElse("0");
        var above =
                typed.matches("\\d{1,6}")
                        ? faults.parse(
                                "provesAbove",
                                () -> new Proving(input.provesUnlisted(), Integer.parseInt(typed)))
                        : Optional.<Proving>empty();
        if (above.isEmpty() && !typed.matches("\\d{1,6}")) {
            faults.add("provesAbove", "mpesa.amount-out-of-range");
        }
        return above.orElseGet(Proving::none);
    }

    private static <T> Optional<T> choice(
            String field,
            Optional<String> typed,
            T[] values,
            Function<T, String> code,
            Faults faults) {
        for (var value : values) {
            if (typed.filter(code.apply(value)::equals).isPresent()) {
                return Optional.of(value);
            }
        }
        faults.add(field, "choice.unknown");
        return Optional.empty();
    }

    private static String number(String field, Optional<String> typed, Faults faults) {
        var text = typed.map(String::strip).orElse("");
        if (!NUMBER.matcher(text).matches()) {
            faults.add(field, "mpesa.number-unreadable");
        }
        return text;
    }

    private Keys keys(Input input, Optional<Keys> before, Faults faults) {
        var fresh = before.isEmpty();
        return new Keys(
                secret(
                        "consumerKey",
                        input.consumerKey(),
                        before.map(Keys::consumerKey),
                        fresh,
                        faults),
                secret(
                        "consumerSecret",
                        input.consumerSecret(),
                        before.map(Keys::consumerSecret),
                        fresh,
                        faults),
                secret("passKey", input.passKey(), before.map(Keys::passKey), fresh, faults),
                secret(
                        "credential",
                        input.credential(),
                        before.map(Keys::credential),
                        false,
                        faults),
                before.map(Keys::token).orElseGet(doors::newToken));
    }

    private static String secret(
            String field,
            Optional<String> typed,
            Optional<String> before,
            boolean needed,
            Faults faults) {
        var text = faults.optionalText(field, typed, MOST_SECRET).or(() -> before).orElse("");
        if (text.isEmpty() && needed) {
            faults.add(field, "required");
        }
        if (text.contains("\n")) {
            faults.add(field, "mpesa.secret-unreadable");
        }
        return text;
    }

    private void requireFree(Shortcode wished) {
        if (shortcodes.all().stream()
                .anyMatch(other ->
                        !other.id().equals(wished.id())
                                && other.number().equals(wished.number())
                                && other.party().equals(wished.party()))) {
            throw new DomainException(new MpesaError.NumberTaken());
        }
    }
}
