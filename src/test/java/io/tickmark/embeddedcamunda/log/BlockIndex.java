package io.tickmark.embeddedcamunda.log;

import java.util.Arrays;

/** Where each block begins: one writer appends, many readers look up. */
final class BlockIndex {

    private volatile long[] positions = new long[1024];
    private volatile long[] offsets = new long[1024];
    private volatile int size;

    void add(long lowestPosition, long offset) {
        int next = size;
        if (next == positions.length) {
            positions = Arrays.copyOf(positions, next * 2);
            offsets = Arrays.copyOf(offsets, next * 2);
        }
        positions[next] = lowestPosition;
        offsets[next] = offset;
        size = next + 1;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    long offset(int block) {
        return offsets[block];
    }

    /** The block that holds the position, or the first one where the position lies before it. */
    int blockOf(long position) {
        int known = size; // read before the array, which only ever grows
        int found = Arrays.binarySearch(positions, 0, known, position);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
