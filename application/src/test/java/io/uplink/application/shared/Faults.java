package io.uplink.application.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one call of a port fail, as a database or a provider does, before or after it did what was
 * asked; and a unit of work that takes back what was done in it.
 */
public final class Faults {

    /** What a call that fails throws. */
    public static final class Struck extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Struck(String call) {
            super(call, null, false, false);
        }
    }

    private int calls;
    private int strikeAt = Integer.MAX_VALUE;
    private boolean after;
    private int open;
    private String last = "";
    private final List<Supplier<Runnable>> marks = new ArrayList<>();

    /** From now on the call of that number fails, the first being 1. */
    public void strike(int call, boolean whenDone) {
        calls = 0;
        strikeAt = call;
        after = whenDone;
        last = "";
    }

    /** Whether the call that was to fail has failed. */
    public boolean struck() {
        return calls >= strikeAt;
    }

    /** The call that failed; empty before it did. */
    public String last() {
        return last;
    }

    /** Nothing fails any more; whether anything did. */
    public boolean heal() {
        var struck = struck();
        strikeAt = Integer.MAX_VALUE;
        return struck;
    }

    /** The port, each call of which may be the one that fails. */
    public <T> T port(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            var strikes = ++calls == strikeAt;
                            var name = type.getSimpleName() + "." + method.getName();
                            if (strikes) {
                                last = name + (after ? ", done" : "");
                            }
                            if (strikes && !after) {
                                throw new Struck(last);
                            }
                            try {
                                var answer = method.invoke(real, arguments);
                                if (strikes) {
                                    throw new Struck(last);
                                }
                                return answer;
                            } catch (InvocationTargetException failed) {
                                throw Objects.requireNonNull(failed.getCause());
                            }
                        }));
    }

    /**
     * The store, whose contents a unit of work takes back if it fails.
     *
     * @param mark remembers how it stands, and answers the way back
     */
    public <T> T kept(T store, Function<T, Runnable> mark) {
        marks.add(() -> mark.apply(store));
        return store;
    }

    /** From now on nothing is taken back: where nothing fails and very much is kept. */
    public void neverTakeBack() {
        marks.clear();
    }

    /** A unit of work over everything that is kept, also what is from now on. */
    public UnitOfWork unitOfWork() {
        return new UnitOfWork() {
            @Override
            public <T extends @Nullable Object> T perform(Supplier<T> work) {
                if (open > 0) {
                    return work.get();
                }
                var back = marks.stream().map(Supplier::get).toList();
                open++;
                try {
                    return work.get();
                } catch (RuntimeException failed) {
                    back.forEach(Runnable::run);
                    throw failed;
                } finally {
                    open--;
                }
            }
        };
    }
}
