package io.uplink.application.org.access;

import io.uplink.application.org.access.port.OneTimeCodes;
import io.uplink.application.org.access.port.SecondFactors;
import io.uplink.application.org.access.port.SecondFactors.Factor;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.org.access.RecoveryCode;
import io.uplink.domain.org.access.Totp;
import io.uplink.domain.org.access.TotpSecret;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The secrets and codes of second factors: made, sealed, and recognised when they are typed. */
@Part
public final class FactorCodes {

    private static final String PURPOSE = "second-factor ";

    /** A code that was recognised and is still to be used up. */
    sealed interface Recognised {

        record OfStep(long step) implements Recognised {}

        record Recovery(Digest code) implements Recognised {}
    }

    private final SecondFactors factors;
    private final OneTimeCodes machine;
    private final Secrets secrets;

    public FactorCodes(SecondFactors factors, OneTimeCodes machine, Secrets secrets) {
        this.factors = factors;
        this.machine = machine;
        this.secrets = secrets;
    }

    SecondFactors factors() {
        return factors;
    }

    /** The factor, if it counts. */
    Optional<Factor> on(PersonId person) {
        return factors.find(person).filter(factor -> factor.on().isPresent());
    }

    TotpSecret freshSecret() {
        return TotpSecret.of(machine.random(TotpSecret.BYTES));
    }

    /** Bound to the person, so that a row that was copied to another opens nothing. */
    public static String purpose(PersonId person) {
        return PURPOSE + person;
    }

    Secrets.Sealed seal(PersonId person, TotpSecret secret) {
        return secrets.seal(purpose(person), secret.base32());
    }

    TotpSecret open(PersonId person, Factor factor) {
        return new TotpSecret(secrets.open(purpose(person), factor.secret()));
    }

    /** What a telephone shows now. */
    Optional<Long> step(PersonId person, Factor factor, String typed, Instant now) {
        return Totp.parse(typed)
                .flatMap(code ->
                        Totp.step(open(person, factor), code, now, factor.used(), machine::mac));
    }

    Optional<Recognised> recognise(PersonId person, Factor factor, String typed, Instant now) {
        Optional<Recognised> recovery =
                RecoveryCode.parse(typed)
                        .map(code -> new Recognised.Recovery(digest(person, code)));
        return recovery.or(() -> step(person, factor, typed, now).map(Recognised.OfStep::new));
    }

    /** In the unit of work: uses it up; false if somebody else just did. */
    boolean use(PersonId person, Recognised code, Instant now) {
        return switch (code) {
            case Recognised.OfStep(var step) -> factors.use(person, step);
            case Recognised.Recovery(var digest) -> factors.useRecovery(person, digest, now);
        };
    }

    /** In the unit of work: new recovery codes, as they are shown this once. */
    List<String> renewRecovery(PersonId person, Instant now) {
        var codes =
                Stream.generate(() -> RecoveryCode.of(machine.random(RecoveryCode.BYTES)))
                        .limit(RecoveryCode.MANY)
                        .toList();
        factors.replaceRecovery(
                person, codes.stream().map(code -> digest(person, code)).toList(), now);
        return codes.stream().map(RecoveryCode::shown).toList();
    }

    private Digest digest(PersonId person, RecoveryCode code) {
        var bound = "recovery " + person + " " + code.letters();
        return new Digest(HexFormat.of().formatHex(secrets.digest(bound)));
    }
}
