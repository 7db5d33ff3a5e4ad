@NullMarked
package org.lianluo.analysis.web;

import org.jspecify.annotations.NullMarked;
