package dev.soundingboard.teams.sending;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Tells a request that failed on an open connection, and so may have arrived, from one that never found a connection. As a
 * network interceptor it runs only when there is one.
 */
class AfterConnecting implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IOException e) {
            throw new InterruptedAnswerException(e);
        }
    }

    static class InterruptedAnswerException extends IOException {

        private static final long serialVersionUID = 1;

        InterruptedAnswerException(IOException cause) {
            super(cause);
        }
    }
}
