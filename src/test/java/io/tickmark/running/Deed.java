package io.tickmark.running;

/** Something the server said it had written, as the trail calls it. */
record Deed(String objectType, String objectId, String action) {

    static Deed claimed(String item) {
        return new Deed("WorkItem", item, "CLAIMED");
    }

    static Deed completed(String item) {
        return new Deed("WorkItem", item, "COMPLETED");
    }

    static Deed stored(String evidence) {
        return new Deed("Evidence", evidence, "STORED");
    }
}
