package io.uplink.application.org.access;

import io.uplink.application.org.access.port.LoginAttempts;

class InMemoryLoginAttemptsTest implements LoginAttemptsContract {

    private final InMemoryLoginAttempts attempts = new InMemoryLoginAttempts();
    private int last;

    @Override
    public LoginAttempts attempts() {
        return attempts;
    }

    @Override
    public String subject() {
        return "subject " + ++last;
    }
}
