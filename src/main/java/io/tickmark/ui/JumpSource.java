package io.tickmark.ui;

import java.util.List;

/** Finds things of a module by what a person types, wherever they are. Beans are asked in their order. */
public interface JumpSource {

    /**
     * The best matches first, and only what the person may see.
     *
     * @param typed without blanks around it; empty as long as nothing is typed
     * @param most how many are wanted at most
     */
    List<Jump> find(String typed, int most);
}
