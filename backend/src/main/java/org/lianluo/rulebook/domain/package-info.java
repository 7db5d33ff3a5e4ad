@NullMarked
package org.lianluo.rulebook.domain;

import org.jspecify.annotations.NullMarked;
