@NullMarked
package org.lianluo.suggestion.web;

import org.jspecify.annotations.NullMarked;
