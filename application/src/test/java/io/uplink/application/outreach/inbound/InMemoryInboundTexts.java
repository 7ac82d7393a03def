package io.uplink.application.outreach.inbound;

import io.uplink.application.outreach.inbound.port.InboundTexts;
import io.uplink.domain.outreach.inbound.InboundOutcome;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Texts in a map, by their marks. */
public final class InMemoryInboundTexts implements InboundTexts {

    private final Map<String, Text> byMark = new LinkedHashMap<>();
    private final Map<UUID, Settled> settled = new LinkedHashMap<>();

    @Override
    public boolean keep(Text text, String mark, String raw) {
        return byMark.putIfAbsent(mark, text) == null;
    }

    @Override
    public Optional<Text> waiting(UUID id) {
        return byMark.values().stream()
                .filter(text -> text.id().equals(id) && !settled.containsKey(id))
                .findFirst();
    }

    @Override
    public void settle(UUID id, Settled outcome, Instant now) {
        settled.put(id, outcome);
    }

    @Override
    public Recent recent(PhoneNumber phone, Instant since) {
        var texts =
                byMark.values().stream()
                        .filter(text -> text.phone().equals(Optional.of(phone)))
                        .filter(text -> text.at().isAfter(since))
                        .toList();
        var answers =
                texts.stream()
                        .filter(text ->
                                settled.containsKey(text.id())
                                        && settled.get(text.id()).outcome()
                                                == InboundOutcome.ANSWERED)
                        .count();
        return new Recent(texts.size(), Math.toIntExact(answers));
    }

    @Override
    public int prune(Instant before, int most) {
        var gone =
                byMark.entrySet().stream()
                        .filter(entry -> entry.getValue().at().isBefore(before))
                        .limit(most)
                        .map(Map.Entry::getKey)
                        .toList();
        gone.forEach(byMark::remove);
        return gone.size();
    }

    List<Text> all() {
        return List.copyOf(byMark.values());
    }
}
