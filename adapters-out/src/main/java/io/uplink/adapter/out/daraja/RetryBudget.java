package io.uplink.adapter.out.daraja;

/** Lets one call in five be tried again, so that trouble is not made worse by trying. */
final class RetryBudget {

    private static final int MOST = 50;
    private static final int OF_A_CALL = 1;
    private static final int OF_A_RETRY = 5;

    private int left = MOST;

    synchronized void call() {
        left = Math.min(MOST, left + OF_A_CALL);
    }

    synchronized boolean mayRetry() {
        if (left < OF_A_RETRY) {
            return false;
        }
        left -= OF_A_RETRY;
        return true;
    }
}
