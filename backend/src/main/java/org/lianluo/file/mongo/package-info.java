@NullMarked
package org.lianluo.file.mongo;

import org.jspecify.annotations.NullMarked;
