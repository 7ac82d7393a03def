package io.uplink.application.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Keeps what was noted, in order. */
public final class RecordingActivityTrail implements ActivityTrail {

    /** One note. */
    public record Note(
            String actor,
            String action,
            Subject subject,
            Map<String, ?> before,
            Map<String, ?> after) {}

    private final List<Note> notes = new ArrayList<>();

    @Override
    public void record(
            Actor actor,
            String action,
            Subject subject,
            Map<String, ?> before,
            Map<String, ?> after) {
        notes.add(new Note(actor.name(), action, subject, Map.copyOf(before), Map.copyOf(after)));
    }

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        return Back.to(notes);
    }

    public List<Note> notes() {
        return List.copyOf(notes);
    }

    public List<String> actions() {
        return notes.stream().map(Note::action).toList();
    }
}
