package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookCaller;
import io.uplink.domain.platform.webhook.WebhookAddress;
import java.util.ArrayList;
import java.util.List;

/** Answers as it was told to, and keeps what it was asked. */
public final class ScriptedWebhookCaller implements WebhookCaller {

    private final List<Call> calls = new ArrayList<>();
    private Answer answer = new Answer.Answered(204, "");

    public void answers(Answer next) {
        answer = next;
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    @Override
    public Answer call(Call call) {
        calls.add(call);
        return answer;
    }

    @Override
    public boolean allowsPlain(WebhookAddress address) {
        return address.isLoopback();
    }
}
