/** The slice of Camunda's REST API that client, starter and Camunda Process Test use. */
@NullMarked
package io.tickmark.embeddedcamunda.rest;

import org.jspecify.annotations.NullMarked;
