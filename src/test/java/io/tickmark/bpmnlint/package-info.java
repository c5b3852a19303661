/** The rules of {@code bpmnlint:recommended}, by their names there, without node. */
package io.tickmark.bpmnlint;
