/** The virus scanners an upload can be shown to. */
@NullMarked
package org.lianluo.file.scan;

import org.jspecify.annotations.NullMarked;
