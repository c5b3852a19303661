package io.tickmark.embeddedcamunda.engine;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** The commands that wait for an answer. A stream id of its own keeps answers to an earlier life of the engine away. */
final class PendingReplies {

    private final int streamId = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
    private final AtomicLong lastRequest = new AtomicLong();
    private final Map<Long, CompletableFuture<Reply>> waiting = new ConcurrentHashMap<>();

    int streamId() {
        return streamId;
    }

    long open(CompletableFuture<Reply> reply) {
        long request = lastRequest.incrementAndGet();
        waiting.put(request, reply);
        return request;
    }

    void drop(long request) {
        waiting.remove(request);
    }

    boolean isWaiting(int stream, long request) {
        return stream == streamId && waiting.containsKey(request);
    }

    void complete(long request, Reply reply) {
        CompletableFuture<Reply> future = waiting.remove(request);
        if (future != null) {
            future.complete(reply);
        }
    }

    void failAll(String sentence) {
        waiting.keySet().forEach(request -> {
            CompletableFuture<Reply> future = waiting.remove(request);
            if (future != null) {
                future.completeExceptionally(new EngineUnavailable(sentence, false));
            }
        });
    }
}
