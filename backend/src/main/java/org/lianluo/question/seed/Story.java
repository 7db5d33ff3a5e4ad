package org.lianluo.question.seed;

import java.util.List;
import org.lianluo.question.domain.Inquiry;
import org.lianluo.shared.UnitId;

/**
 * The life of an invented question.
 *
 * @param daysAgo when it was asked
 */
record Story(String key, Inquiry inquiry, UnitId unit, String text, int daysAgo, List<StoryStep> steps) {}
