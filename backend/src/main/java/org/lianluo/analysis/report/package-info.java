@NullMarked
package org.lianluo.analysis.report;

import org.jspecify.annotations.NullMarked;
