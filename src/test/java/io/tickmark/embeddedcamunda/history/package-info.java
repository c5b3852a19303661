/** The read side: follows the log and keeps instances, tasks, variables and incidents as documents to be searched. */
@NullMarked
package io.tickmark.embeddedcamunda.history;

import org.jspecify.annotations.NullMarked;
