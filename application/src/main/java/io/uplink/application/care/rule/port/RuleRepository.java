package io.uplink.application.care.rule.port;

import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.care.rule.RuleTrigger;
import java.util.List;
import java.util.Optional;

/** Keeps rules. */
public interface RuleRepository {

    /** All, by place and name; there are never more than {@link Rule#MOST}. */
    List<Rule> all();

    /** Those that act on it, in the order of their turns. */
    List<Rule> active(RuleTrigger.Kind trigger);

    /** How many there are. */
    int count();

    Optional<Rule> find(RuleId id);

    /** Stores it if it is still at the version it was loaded with, else refuses as stale. */
    void save(Rule rule);

    /** Takes it away with what is known of its runs. */
    void remove(Rule rule);
}
