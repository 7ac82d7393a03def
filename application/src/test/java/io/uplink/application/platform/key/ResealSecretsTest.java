package io.uplink.application.platform.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.platform.key.port.SealedValues;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Secrets.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResealSecretsTest {

    private final Store store = new Store();
    private final Actor job = new Actor.Job("keys.reseal");

    @Test
    void everyKindIsSealedAnewAndStillOpens() {
        var person = UUID.randomUUID().toString();
        store.put(SealedValues.Kind.SETTING, "sms.secret", "setting:sms.secret", "siri");
        store.put(SealedValues.Kind.SECOND_FACTOR, person, "second-factor " + person, "JBSW");
        store.put(SealedValues.Kind.MESSAGE, UUID.randomUUID().toString(), "message", "Hi");
        store.put(SealedValues.Kind.WEBHOOK, person, "webhook " + person, "whsec");
        store.put(SealedValues.Kind.WEBHOOK_BEFORE, person, "webhook " + person, "whsec");

        assertThat(reseal()).isEqualTo(new ResealSecrets.Outcome(5, 0));
        assertThat(store.texts()).allMatch(text -> text.startsWith("new "));
        assertThat(reseal()).isEqualTo(new ResealSecrets.Outcome(0, 0));
    }

    @Test
    void moreThanFitInOneStepAreDoneInOneRun() {
        for (var i = 0; i < 450; i++) {
            store.put(
                    SealedValues.Kind.MESSAGE,
                    UUID.randomUUID().toString(),
                    "message",
                    "text " + i);
        }

        assertThat(reseal()).isEqualTo(new ResealSecrets.Outcome(450, 0));
    }

    @Test
    void whatCannotBeOpenedStaysAndIsTold() {
        store.put(
                SealedValues.Kind.SETTING,
                new SealedValues.Value(
                        "sms.secret", "setting:sms.secret", sealed("another purpose", "siri")));
        store.put(SealedValues.Kind.SETTING, "webhook.secret", "setting:webhook.secret", "siri");

        assertThat(reseal()).isEqualTo(new ResealSecrets.Outcome(1, 1));
        assertThat(store.texts()).contains("old another purpose|siri");
    }

    private ResealSecrets.Outcome reseal() {
        return new ResealSecrets(store, new Ring()).execute(job);
    }

    /** Whose seals name their key. */
    private static final class Ring implements Secrets {

        private final Secrets plain = new PlainSecrets();

        @Override
        public String newToken() {
            return plain.newToken();
        }

        @Override
        public byte[] digest(String token) {
            return plain.digest(token);
        }

        @Override
        public String newestKey() {
            return "new";
        }

        @Override
        public Sealed seal(String purpose, String text) {
            return named("new", plain.seal(purpose, text));
        }

        @Override
        public String open(String purpose, Sealed sealed) {
            var text = text(sealed);
            return plain.open(
                    purpose,
                    new Sealed(
                            text.substring(text.indexOf(' ') + 1)
                                    .getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Sealed sealed(String purpose, String plain) {
        return named("old", new PlainSecrets().seal(purpose, plain));
    }

    private static Sealed named(String key, Sealed sealed) {
        return new Sealed((key + " " + text(sealed)).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Sealed sealed) {
        return new String(sealed.bytes(), StandardCharsets.UTF_8);
    }

    private static final class Store implements SealedValues {

        private final Map<Kind, NavigableMap<String, Value>> values = new EnumMap<>(Kind.class);

        void put(Kind kind, String id, String purpose, String plain) {
            put(kind, new Value(id, purpose, sealed(purpose, plain)));
        }

        void put(Kind kind, Value value) {
            of(kind).put(value.id(), value);
        }

        List<String> texts() {
            return values.values().stream()
                    .flatMap(kind -> kind.values().stream())
                    .map(value -> text(value.sealed()))
                    .toList();
        }

        private NavigableMap<String, Value> of(Kind kind) {
            return values.computeIfAbsent(kind, _ -> new TreeMap<>());
        }

        @Override
        public List<Value> notUnder(Kind kind, String key, String behind, int most) {
            return of(kind).tailMap(behind, false).values().stream()
                    .filter(value -> !text(value.sealed()).startsWith(key + " "))
                    .limit(most)
                    .toList();
        }

        @Override
        public boolean replace(Kind kind, Value old, Sealed fresh) {
            return of(kind).replace(old.id(), old, new Value(old.id(), old.purpose(), fresh));
        }
    }
}
