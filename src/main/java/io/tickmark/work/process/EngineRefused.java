package io.tickmark.work.process;

/**
 * The engine will not do what nobody can decide anew. It stays in the publication registry, where health sees it, and is
 * tried again until somebody has mended what it stumbles over.
 */
public class EngineRefused extends RuntimeException {

    EngineRefused(String sentence) {
        super(sentence);
    }
}
