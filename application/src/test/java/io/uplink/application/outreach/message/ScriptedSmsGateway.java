package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.SmsGateway;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers what a test wrote down, and takes everything after that. */
public final class ScriptedSmsGateway implements SmsGateway {

    private final Deque<Outcome> answers = new ArrayDeque<>();
    private final List<Sms> asked = new ArrayList<>();
    private boolean repeatSafe;
    private boolean reachesPeople = true;

    public ScriptedSmsGateway answering(Outcome... outcomes) {
        answers.addAll(List.of(outcomes));
        return this;
    }

    public ScriptedSmsGateway knowingReferences() {
        repeatSafe = true;
        return this;
    }

    public ScriptedSmsGateway onAPage() {
        reachesPeople = false;
        return this;
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public Outcome send(Sms sms) {
        asked.add(sms);
        return answers.isEmpty()
                ? new Outcome.Accepted(Optional.of("scripted-" + asked.size()))
                : answers.removeFirst();
    }

    @Override
    public boolean reachesPeople() {
        return reachesPeople;
    }

    @Override
    public boolean repeatSafe() {
        return repeatSafe;
    }

    public List<Sms> asked() {
        return List.copyOf(asked);
    }
}
