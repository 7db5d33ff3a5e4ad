/** What is run from the command line over files, without a store. */
@NullMarked
package org.lianluo.matching.command;

import org.jspecify.annotations.NullMarked;
