@NullMarked
package org.lianluo.platform.jobs;

import org.jspecify.annotations.NullMarked;
