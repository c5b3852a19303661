package io.tickmark.sox;

import io.tickmark.kernel.Sentence;

/**
 * Why a person can't stand somewhere: shown in a preview, thrown as a refusal later.
 *
 * @param rule id of the rule
 * @param sentence for the person concerned
 * @param about the same of a third person, to follow the name: {@code owns this control}
 */
public record Objection(String rule, Sentence sentence, Sentence about) {}
