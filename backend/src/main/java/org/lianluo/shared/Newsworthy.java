package org.lianluo.shared;

import java.util.List;

/** An item whose moves are told to those who follow it, besides what they owe themselves. */
public interface Newsworthy extends Aggregate {

    /** What happened to it so far, in any order; each is told once, however often it is announced. */
    List<News> news();
}
