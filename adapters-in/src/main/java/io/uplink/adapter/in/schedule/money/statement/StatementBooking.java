package io.uplink.adapter.in.schedule.money.statement;

import io.uplink.application.money.statement.BookStatements;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class StatementBooking implements Job {

    private final BookStatements bookStatements;

    StatementBooking(BookStatements bookStatements) {
        this.bookStatements = bookStatements;
    }

    @Override
    public String name() {
        return "mpesa.statements";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public String run() {
        var done = bookStatements.execute(new Actor.Job(name()));
        return done.settled() + " lines worked off, " + done.postponed() + " left for later";
    }
}
