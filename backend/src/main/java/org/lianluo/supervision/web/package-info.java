/** The report to the chairpersons as a document. */
@NullMarked
package org.lianluo.supervision.web;

import org.jspecify.annotations.NullMarked;
