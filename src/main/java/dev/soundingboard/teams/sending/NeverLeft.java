package dev.soundingboard.teams.sending;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Marks a request that failed before it had a connection. Whatever else fails without an answer may have arrived: while it
 * was written, while it was waited for, or while the answer was read.
 */
final class NeverLeft {

    private NeverLeft() {}

    static OkHttpClient.Builder markedOn(OkHttpClient.Builder client) {
        return client.addInterceptor(NeverLeft::attempt).addNetworkInterceptor(NeverLeft::leave);
    }

    /** Runs once for each request, before the one below. */
    private static Response attempt(Interceptor.Chain chain) throws IOException {
        var left = new Left(new AtomicBoolean());
        var request = chain.request().newBuilder().tag(Left.class, left).build();
        try {
            return chain.proceed(request);
        } catch (IOException e) {
            throw left.already().get() ? e : new NeverLeftException(e);
        }
    }

    /** Runs only when there is a connection. */
    private static Response leave(Interceptor.Chain chain) throws IOException {
        tagOf(chain.request()).already().set(true);
        return chain.proceed(chain.request());
    }

    private static Left tagOf(Request request) {
        var left = request.tag(Left.class);
        return left == null ? new Left(new AtomicBoolean()) : left;
    }

    private record Left(AtomicBoolean already) {}

    static class NeverLeftException extends IOException {

        private static final long serialVersionUID = 1;

        NeverLeftException(IOException cause) {
            super(cause);
        }
    }
}
