package io.uplink.application.care.rule;

import static io.uplink.application.shared.ActorFixtures.WESTLANDS;

import io.uplink.application.care.rule.port.RuleRepository;
import io.uplink.application.care.rule.port.RuleRuns;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TicketId;
import java.util.UUID;

class InMemoryRulesTest implements RulesContract {

    private final InMemoryRules rules = new InMemoryRules();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public RuleRepository rules() {
        return rules;
    }

    @Override
    public RuleRuns runs() {
        return rules;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return new DirectUnitOfWork();
    }

    @Override
    public UUID id() {
        return ids.next();
    }

    @Override
    public BranchId branch() {
        return WESTLANDS;
    }

    @Override
    public TicketId ticket() {
        return new TicketId(ids.next());
    }
}
