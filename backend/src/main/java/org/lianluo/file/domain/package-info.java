@NullMarked
package org.lianluo.file.domain;

import org.jspecify.annotations.NullMarked;
